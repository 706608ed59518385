// Taking connections.
#include <ctikit/session/accept.hpp>

#include "pause.hpp"

#include <boost/asio/error.hpp>
#include <boost/asio/this_coro.hpp>

namespace ctikit {
namespace {

namespace asio = boost::asio;

constexpr auto pause = std::chrono::milliseconds(100); ///< after a failure

} // namespace

asio::awaitable<void> accept_each(Acceptor& acceptor, Clock& clock, TakeConnection take) {
    const asio::any_io_executor executor = co_await asio::this_coro::executor;
    while (true) {
        Connected connected = co_await acceptor.accept();
        if (connected.error == asio::error::operation_aborted || connected.error == asio::error::bad_descriptor) {
            co_return;
        }
        if (connected.error) {
            asio::awaitable<bool> waited = sleep_until(clock, executor, clock.now() + pause);
            co_await std::move(waited); // apart: see wait_for()
        } else if (const bool more = take(std::move(connected.transport)); !more) {
            co_return;
        }
    }
}

} // namespace ctikit
