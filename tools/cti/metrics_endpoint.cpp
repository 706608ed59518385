// A few lines of HTTP: Boost.Beast reads the request.
#include "metrics_endpoint.hpp"

#include <ctikit/session/accept.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>

#include <sstream>

namespace cti {

namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;

constexpr auto patience = std::chrono::seconds(10); ///< with one scraper
constexpr std::size_t most_scrapers = 16;           ///< at a time
constexpr std::size_t longest_request = 8U << 10;   ///< bytes

/// What the endpoint and its connections share.
struct Shared {
    std::function<std::string()> text; ///< null when the endpoint is gone
    std::size_t scrapers = 0;
};

/// One connection: a request, an answer, and the end. Lives as long as the transport or the timer know it.
class Scrape final : public ctikit::TransportUser,
                     public ctikit::TimerUser,
                     public std::enable_shared_from_this<Scrape> {
public:
    Scrape(std::shared_ptr<Shared> shared, std::unique_ptr<ctikit::Transport> transport,
           std::unique_ptr<ctikit::Timer> timer)
        : shared_(std::move(shared)), transport_(std::move(transport)), timer_(std::move(timer)) {
        ++shared_->scrapers;
        request_.header_limit(longest_request);
    }
    ~Scrape() { --shared_->scrapers; }
    Scrape(const Scrape&) = delete;
    Scrape& operator=(const Scrape&) = delete;

    void start(ctikit::TimePoint deadline) {
        timer_->expire_at(deadline, shared_from_this());
        read();
    }

private:
    void read() {
        transport_->read({static_cast<std::uint8_t*>(input_.prepare(1024).data()), 1024}, shared_from_this());
    }

    void on_read(ctikit::ErrorCode error, std::size_t size) override {
        if (error) {
            end();
            return;
        }
        input_.commit(size);
        input_.consume(request_.put(input_.data(), error));
        if (error == http::error::need_more && input_.size() < longest_request) {
            read();
        } else if (error || !shared_->text) {
            end();
        } else {
            answer();
        }
    }

    void answer() {
        http::response<http::string_body> response(http::status::ok, request_.get().version());
        response.set(http::field::content_type, "text/plain; version=0.0.4; charset=utf-8");
        response.keep_alive(false);
        if (request_.get().method() == http::verb::get) {
            response.body() = shared_->text();
        } else {
            response.result(http::status::method_not_allowed);
        }
        response.prepare_payload();
        output_ = (std::ostringstream() << response).str();
        const ctikit::Bytes bytes(reinterpret_cast<const std::uint8_t*>(output_.data()), output_.size());
        transport_->write({&bytes, 1}, shared_from_this());
    }

    void on_written(ctikit::ErrorCode) override { end(); }

    void on_timer() override { transport_->reset(); }

    void end() {
        timer_->cancel();
        transport_->close();
    }

    std::shared_ptr<Shared> shared_;
    std::unique_ptr<ctikit::Transport> transport_;
    std::unique_ptr<ctikit::Timer> timer_;
    boost::beast::flat_buffer input_;
    http::request_parser<http::empty_body> request_;
    std::string output_;
};

} // namespace

class MetricsEndpoint::Core final {
public:
    Core(std::unique_ptr<ctikit::Acceptor> acceptor, ctikit::Clock& clock, std::function<std::string()> text)
        : acceptor_(std::move(acceptor)), clock_(clock) {
        shared_->text = std::move(text);
    }

    [[nodiscard]] static asio::awaitable<void> accept(std::shared_ptr<Core> core, asio::any_io_executor executor) {
        asio::awaitable<void> all = ctikit::accept_each(*core->acceptor_, core->clock_,
                                                        [core, executor](std::unique_ptr<ctikit::Transport> transport) {
                                                            core->take(std::move(transport), executor);
                                                            return true;
                                                        });
        co_await std::move(all);
    }

    void close() {
        acceptor_->close();
        shared_->text = nullptr;
    }

    [[nodiscard]] ctikit::Address address() const { return acceptor_->address(); }

private:
    void take(std::unique_ptr<ctikit::Transport> transport, const asio::any_io_executor& executor) {
        if (shared_->scrapers >= most_scrapers) {
            transport->reset();
            return;
        }
        auto scrape = std::make_shared<Scrape>(shared_, std::move(transport), clock_.make_timer(executor));
        scrape->start(clock_.now() + patience);
    }

    std::unique_ptr<ctikit::Acceptor> acceptor_;
    ctikit::Clock& clock_;
    std::shared_ptr<Shared> shared_ = std::make_shared<Shared>();
};

MetricsEndpoint::MetricsEndpoint(const asio::any_io_executor& executor, std::unique_ptr<ctikit::Acceptor> acceptor,
                                 ctikit::Clock& clock, std::function<std::string()> text)
    : core_(std::make_shared<Core>(std::move(acceptor), clock, std::move(text))) {
    asio::co_spawn(executor, Core::accept(core_, executor), asio::detached);
}

MetricsEndpoint::~MetricsEndpoint() {
    core_->close();
}

ctikit::Address MetricsEndpoint::address() const {
    return core_->address();
}

} // namespace cti
