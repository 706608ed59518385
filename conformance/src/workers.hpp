// The coroutines that work off the cases of a run.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

#include <cstddef>
#include <functional>

namespace ctikit::conformance {

class Workers {
public:
    explicit Workers(boost::asio::io_context& io) : io_(io), signals_(io) {}

    /// Starts one. What it throws comes out of run(), which would lack that worker's cases.
    void start(std::function<boost::asio::awaitable<void>()> work);

    /// Until all have ended and nothing is left to do. SIGINT, SIGTERM and SIGHUP, where they are not ignored, end it
    /// earlier: then nothing goes on, and what still runs is dropped with the io_context, clients included. Returns the
    /// signal, 0 when there was none.
    [[nodiscard]] int run();

private:
    boost::asio::io_context& io_;
    boost::asio::signal_set signals_;
    std::size_t working_ = 0;
    int signal_ = 0;
};

} // namespace ctikit::conformance
