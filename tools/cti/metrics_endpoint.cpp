// A few lines of HTTP (Boost.Beast).
#include "metrics_endpoint.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

namespace cti {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;

constexpr auto with_error = asio::as_tuple(asio::use_awaitable);
constexpr auto patience = std::chrono::seconds(10); // with one scraper

} // namespace

class MetricsEndpoint::Core final : public std::enable_shared_from_this<Core> {
public:
    Core(const asio::any_io_executor& executor, const ctikit::Address& address, std::function<std::string()> text)
        : acceptor_(executor, endpoint_of(executor, address)), text_(std::move(text)) {}

    void start() { asio::co_spawn(acceptor_.get_executor(), accept_all(shared_from_this()), asio::detached); }
    void close() {
        boost::system::error_code ignored;
        acceptor_.close(ignored);
        text_ = nullptr;
    }
    [[nodiscard]] tcp::endpoint endpoint() const { return acceptor_.local_endpoint(); }

private:
    static tcp::endpoint endpoint_of(const asio::any_io_executor& executor, const ctikit::Address& address) {
        tcp::resolver resolver(executor);
        return resolver.resolve(address.host, std::to_string(address.port), tcp::resolver::passive).begin()->endpoint();
    }

    static asio::awaitable<void> accept_all(std::shared_ptr<Core> core) {
        while (core->acceptor_.is_open()) {
            auto [error, socket] = co_await core->acceptor_.async_accept(with_error);
            if (!error) {
                asio::co_spawn(core->acceptor_.get_executor(), answer(core, std::move(socket)), asio::detached);
            }
        }
    }

    static asio::awaitable<void> answer(std::shared_ptr<Core> core, tcp::socket socket) {
        beast::tcp_stream stream(std::move(socket));
        stream.expires_after(patience);
        beast::flat_buffer buffer(8192);
        http::request<http::empty_body> request;
        auto [failed, size] = co_await http::async_read(stream, buffer, request, with_error);
        if (failed || !core->text_) {
            co_return;
        }
        http::response<http::string_body> response(http::status::ok, request.version());
        response.set(http::field::content_type, "text/plain; version=0.0.4; charset=utf-8");
        response.keep_alive(false);
        if (request.method() == http::verb::get) {
            response.body() = core->text_();
        } else {
            response.result(http::status::method_not_allowed);
        }
        response.prepare_payload();
        (void)co_await http::async_write(stream, response, with_error);
    }

    tcp::acceptor acceptor_;
    std::function<std::string()> text_;
};

MetricsEndpoint::MetricsEndpoint(const asio::any_io_executor& executor, const ctikit::Address& address,
                                 std::function<std::string()> text)
    : core_(std::make_shared<Core>(executor, address, std::move(text))) {
    core_->start();
}

MetricsEndpoint::~MetricsEndpoint() {
    core_->close();
}

ctikit::Address MetricsEndpoint::address() const {
    const tcp::endpoint endpoint = core_->endpoint();
    return {endpoint.address().to_string(), endpoint.port()};
}

} // namespace cti
