// TCP streams behind the Transport interface.
#include <ctikit/session/tcp.hpp>

#include "close_in_order.hpp"
#include "local_endpoint.hpp"
#include "lookup.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/connect.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <array>
#include <vector>

namespace ctikit {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;

constexpr auto with_error = asio::as_tuple(asio::use_awaitable);

class TcpTransport final : public Transport {
public:
    explicit TcpTransport(tcp::socket socket) : socket_(std::make_shared<tcp::socket>(std::move(socket))) {
        ErrorCode ignored; // all are wishes: a connection without them works
        socket_->set_option(tcp::no_delay(true), ignored);
        // A session without heartbeats and idle timeout would never notice that its peer is gone.
        socket_->set_option(asio::socket_base::keep_alive(true), ignored);
        peer_ = socket_->remote_endpoint(ignored);
    }

    [[nodiscard]] asio::any_io_executor executor() const override { return socket_->get_executor(); }

    void read(std::span<std::uint8_t> into, std::shared_ptr<TransportUser> user) override {
        socket_->async_read_some(
            asio::buffer(into.data(), into.size()),
            [user = std::move(user)](ErrorCode error, std::size_t size) { user->on_read(error, size); });
    }

    void write(std::span<const Bytes> buffers, std::shared_ptr<TransportUser> user) override {
        buffers_.clear();
        for (const Bytes bytes : buffers) {
            buffers_.emplace_back(bytes.data(), bytes.size());
        }
        asio::async_write(*socket_, std::span<const asio::const_buffer>(buffers_),
                          [user = std::move(user)](ErrorCode error, std::size_t) { user->on_written(error); });
    }

    void close() noexcept override { close_in_order(socket_); }

    void reset() noexcept override {
        ErrorCode ignored;
        socket_->set_option(asio::socket_base::linger(true, 0), ignored);
        socket_->close(ignored);
    }

    [[nodiscard]] std::string peer_host() const override { return peer_.address().to_string(); }
    [[nodiscard]] std::string peer() const override { return Address{peer_host(), peer_.port()}.to_string(); }

private:
    std::shared_ptr<tcp::socket> socket_; ///< shared with the rest of a stream that ends in order
    tcp::endpoint peer_;
    std::vector<asio::const_buffer> buffers_; ///< kept to reuse its memory
};

class TcpConnector final : public Connector {
public:
    explicit TcpConnector(const asio::any_io_executor& executor) : lookup_(executor), socket_(executor) {}

    [[nodiscard]] asio::awaitable<Connected> connect(Address address) override {
        cancelled_ = false;
        auto [not_found, endpoints] = co_await lookup_.find(address);
        if (not_found || cancelled_) {
            co_return Connected{cancelled_ ? asio::error::operation_aborted : not_found, nullptr};
        }
        socket_ = tcp::socket(socket_.get_executor());
        auto [error, endpoint] = co_await asio::async_connect(socket_, endpoints, with_error);
        if (error || cancelled_) {
            co_return Connected{cancelled_ ? asio::error::operation_aborted : error, nullptr};
        }
        co_return Connected{{}, std::make_unique<TcpTransport>(std::move(socket_))};
    }

    void cancel() noexcept override {
        cancelled_ = true;
        ErrorCode ignored;
        lookup_.cancel();
        socket_.close(ignored);
    }

private:
    Lookup lookup_;
    tcp::socket socket_; ///< of the attempt under way
    bool cancelled_ = false;
};

class TcpAcceptor final : public Acceptor {
public:
    TcpAcceptor(const asio::any_io_executor& executor, const Address& address)
        : executor_(executor), acceptor_(executor, local_endpoint(executor, address)) {}

    [[nodiscard]] asio::awaitable<Connected> accept() override {
        auto [error, socket] = co_await acceptor_.async_accept(executor_, with_error);
        if (error) {
            co_return Connected{error, nullptr};
        }
        co_return Connected{{}, std::make_unique<TcpTransport>(std::move(socket))};
    }

    [[nodiscard]] Address address() const override {
        const tcp::endpoint endpoint = acceptor_.local_endpoint();
        return {endpoint.address().to_string(), endpoint.port()};
    }

    void close() noexcept override {
        ErrorCode ignored;
        acceptor_.close(ignored);
    }

private:
    asio::any_io_executor executor_;
    tcp::acceptor acceptor_;
};

} // namespace

tcp::endpoint local_endpoint(const asio::any_io_executor& executor, const Address& address) {
    if (address.host.empty()) {
        return {asio::ip::address_v4::loopback(), address.port};
    }
    tcp::resolver resolver(executor);
    return resolver.resolve(address.host, std::to_string(address.port)).begin()->endpoint();
}

std::unique_ptr<Connector> tcp_connector(const asio::any_io_executor& executor) {
    return std::make_unique<TcpConnector>(executor);
}

std::unique_ptr<Acceptor> tcp_acceptor(const asio::any_io_executor& executor, const Address& address) {
    return std::make_unique<TcpAcceptor>(executor, address);
}

} // namespace ctikit
