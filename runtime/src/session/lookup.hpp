// Looking up the addresses of a name, for connectors.
#pragma once

#include "completion.hpp"

#include <ctikit/session/transport.hpp>

#include <boost/asio/error.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <string>

namespace ctikit {

/// One look-up at a time. The operating system cannot be interrupted in one: a look-up that is cancelled ends at once,
/// and what the system finds in the end is ignored.
class Lookup {
public:
    using Endpoints = boost::asio::ip::tcp::resolver::results_type;
    struct Found {
        ErrorCode error;
        Endpoints endpoints;
    };

    explicit Lookup(const boost::asio::any_io_executor& executor) : resolver_(executor) {}

    /// `address` lives until the end of it. A number waits for nobody: not for a name that is still being looked up.
    [[nodiscard]] boost::asio::awaitable<Found> find(const Address& address) {
        ErrorCode is_name;
        const auto number = boost::asio::ip::make_address(address.host, is_name);
        const std::string port = std::to_string(address.port);
        if (!is_name) {
            co_return Found{{}, Endpoints::create({number, address.port}, address.host, port)};
        }
        co_return co_await wait_for<Found>([&](Completion<Found> waiting) {
            waiting_ = std::make_shared<Completion<Found>>(std::move(waiting));
            resolver_.async_resolve(address.host, port, [asking = waiting_](ErrorCode error, Endpoints endpoints) {
                std::exchange(*asking, nullptr)({error, std::move(endpoints)});
            });
        });
    }

    /// The one under way ends with operation_aborted.
    void cancel() noexcept {
        resolver_.cancel();
        if (waiting_ && *waiting_) {
            complete(boost::asio::any_io_executor(resolver_.get_executor()), std::exchange(*waiting_, nullptr),
                     Found{boost::asio::error::operation_aborted, {}});
        }
    }

    [[nodiscard]] boost::asio::any_io_executor executor() { return resolver_.get_executor(); }

private:
    boost::asio::ip::tcp::resolver resolver_;
    std::shared_ptr<Completion<Found>> waiting_; ///< shared with the look-up, which may outlive this
};

} // namespace ctikit
