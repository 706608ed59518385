#include "workers.hpp"

#include <boost/asio/co_spawn.hpp>

#include <csignal>
#include <exception>

namespace ctikit::conformance {
namespace {

/// Whoever started the suite in the background or with nohup does not want it to end by this signal.
bool ignored(int signal) {
    struct sigaction action{};
    return ::sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

} // namespace

void Workers::start(std::function<boost::asio::awaitable<void>()> work) {
    ++working_;
    boost::asio::co_spawn(io_, std::move(work), [this](const std::exception_ptr& failed) {
        if (--working_ == 0) {
            signals_.cancel();
        }
        if (failed) {
            std::rethrow_exception(failed);
        }
    });
}

int Workers::run() {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        if (!ignored(signal)) {
            signals_.add(signal);
        }
    }
    signals_.async_wait([this](boost::system::error_code error, int signal) {
        if (!error) {
            signal_ = signal;
            io_.stop();
        }
    });
    io_.run();
    signals_.clear();
    return signal_;
}

} // namespace ctikit::conformance
