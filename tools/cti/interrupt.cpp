// The flag behind Control-C.
#include "interrupt.hpp"

#include <csignal>

namespace cti {

namespace {

volatile std::sig_atomic_t asked_to_stop = 0;

void note_signal(int) {
    asked_to_stop = 1;
}

} // namespace

void catch_interrupts() {
    struct sigaction action {};
    action.sa_handler = note_signal;
    action.sa_flags = static_cast<int>(SA_RESETHAND); // no SA_RESTART: a blocked read must return
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

bool interrupted() noexcept {
    return asked_to_stop != 0;
}

} // namespace cti
