// Ending TCP streams.
#include "close_in_order.hpp"

#include <ctikit/session/transport.hpp>

#include <boost/asio/buffer.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/steady_timer.hpp>

#include <array>
#include <chrono>
#include <exception>

namespace ctikit {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;

/// How long a peer may take to end its direction, too, and how much it may still send. More than what the operating
/// systems of both sides hold for an honest one.
constexpr auto farewell_time = std::chrono::seconds(2);
constexpr std::size_t most_discarded = 16U << 20; // bytes

class Farewell final : public std::enable_shared_from_this<Farewell> {
public:
    explicit Farewell(std::shared_ptr<tcp::socket> socket)
        : socket_(std::move(socket)), timer_(socket_->get_executor(), farewell_time) {}

    void begin() {
        timer_.async_wait([self = shared_from_this()](ErrorCode error) {
            if (!error) {
                self->end();
            }
        });
        go_on();
    }

private:
    void go_on() {
        if (!discard()) {
            end();
            return;
        }
        socket_->async_wait(tcp::socket::wait_read, [self = shared_from_this()](ErrorCode error) {
            if (!error) {
                self->go_on();
            }
        });
    }

    /// What has come so far; false when no more is to be waited for.
    [[nodiscard]] bool discard() {
        std::array<std::uint8_t, 16U << 10> bytes;
        ErrorCode error;
        while (!error && discarded_ < most_discarded) {
            discarded_ += socket_->read_some(asio::buffer(bytes), error);
        }
        return error == asio::error::would_block;
    }

    void end() {
        ErrorCode ignored;
        timer_.cancel(ignored);
        socket_->close(ignored);
    }

    std::shared_ptr<tcp::socket> socket_;
    asio::steady_timer timer_;
    std::size_t discarded_ = 0;
};

} // namespace

void close_in_order(const std::shared_ptr<tcp::socket>& socket) noexcept {
    ErrorCode ignored;
    socket->shutdown(tcp::socket::shutdown_send, ignored);
    socket->cancel(ignored);
    socket->non_blocking(true, ignored);
    try {
        std::make_shared<Farewell>(socket)->begin();
    } catch (const std::exception&) { // no memory: then at once
        socket->close(ignored);
    }
}

} // namespace ctikit
