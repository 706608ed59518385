// Progress on a terminal.
#include "progress.hpp"

#include "output.hpp"

#include <ctikit/trace/printable.hpp>

#include <unistd.h>

#include <cstdio>

namespace cti {

namespace {

constexpr std::uint64_t large = 32 << 20;
constexpr std::chrono::milliseconds interval{250};

} // namespace

Progress::Progress(const Source& source) : source_(source), next_(std::chrono::steady_clock::now() + interval) {
    if (::isatty(STDERR_FILENO) == 1 && !Output::is_terminal() && source.size().value_or(0) >= large) {
        total_ = source.size();
    }
}

Progress::~Progress() {
    if (shown_) {
        std::fputs("\r\x1b[K", stderr);
    }
}

void Progress::update() {
    if (!total_) {
        return;
    }
    const auto now = std::chrono::steady_clock::now();
    if (now < next_) {
        return;
    }
    next_ = now + interval;
    shown_ = true;
    const double share = 100.0 * static_cast<double>(source_.position()) / static_cast<double>(*total_);
    std::fprintf(stderr, "\r%3.0f %% of %s\x1b[K", share, ctikit::printable(source_.name()).c_str());
}

} // namespace cti
