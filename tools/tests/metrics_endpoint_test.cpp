// The metrics endpoint against scrapers that are many, silent or strange: in memory, on a clock that is turned by hand.
#include "metrics_endpoint.hpp"

#include <ctikit/session/memory_network.hpp>
#include <ctikit/session/virtual_clock.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <gtest/gtest.h>

#include <array>
#include <optional>

namespace {

using namespace std::chrono_literals;

/// Sends a request, and keeps what comes.
class Scraper final : public ctikit::TransportUser, public std::enable_shared_from_this<Scraper> {
public:
    explicit Scraper(std::unique_ptr<ctikit::Transport> transport) : transport_(std::move(transport)) {}

    void start(std::string request) {
        request_ = std::move(request);
        if (!request_.empty()) {
            const ctikit::Bytes bytes(reinterpret_cast<const std::uint8_t*>(request_.data()), request_.size());
            transport_->write({&bytes, 1}, shared_from_this());
        }
        transport_->read(buffer_, shared_from_this());
    }

    std::string received;
    std::optional<ctikit::ErrorCode> end;

private:
    void on_read(ctikit::ErrorCode error, std::size_t size) override {
        if (error) {
            end = error;
            return;
        }
        received.append(reinterpret_cast<const char*>(buffer_.data()), size);
        transport_->read(buffer_, shared_from_this());
    }
    void on_written(ctikit::ErrorCode) override {}

    std::unique_ptr<ctikit::Transport> transport_;
    std::array<std::uint8_t, 4096> buffer_{};
    std::string request_;
};

/// An acceptor that has no descriptors for a while, and counts how often it is asked.
class Starved final : public ctikit::Acceptor {
public:
    Starved(std::unique_ptr<ctikit::Acceptor> inner, std::size_t failures)
        : inner_(std::move(inner)), left_(failures) {}

    [[nodiscard]] boost::asio::awaitable<ctikit::Connected> accept() override {
        ++asked;
        if (left_ > 0) {
            --left_;
            co_return ctikit::Connected{boost::asio::error::no_descriptors, nullptr};
        }
        boost::asio::awaitable<ctikit::Connected> next = inner_->accept();
        co_return co_await std::move(next);
    }
    [[nodiscard]] ctikit::Address address() const override { return inner_->address(); }
    void close() noexcept override { inner_->close(); }

    std::size_t asked = 0;

private:
    std::unique_ptr<ctikit::Acceptor> inner_;
    std::size_t left_;
};

class MetricsEndpointTest : public testing::Test {
protected:
    [[nodiscard]] std::shared_ptr<Scraper> scrape(std::string request) {
        std::shared_ptr<Scraper> scraper;
        boost::asio::co_spawn(context, connect(scraper, std::move(request)), [](std::exception_ptr) {});
        clock.settle();
        return scraper;
    }

    [[nodiscard]] boost::asio::awaitable<void> connect(std::shared_ptr<Scraper>& made, std::string request) {
        boost::asio::awaitable<ctikit::Connected> attempt = connector->connect(ctikit::Address("metrics", 1));
        ctikit::Connected connected = co_await std::move(attempt);
        made = std::make_shared<Scraper>(std::move(connected.transport));
        made->start(std::move(request));
    }

    void listen(std::size_t failures = 0) {
        auto starved = std::make_unique<Starved>(network.listen(ctikit::Address("metrics", 1)), failures);
        acceptor = starved.get();
        endpoint.emplace(context.get_executor(), std::move(starved), clock, [] { return std::string("sessions 3\n"); });
        clock.settle();
    }

    boost::asio::io_context context{1};
    ctikit::VirtualClock clock{context};
    ctikit::MemoryNetwork network{context.get_executor()};
    std::unique_ptr<ctikit::Connector> connector = network.connector();
    std::optional<cti::MetricsEndpoint> endpoint;
    Starved* acceptor = nullptr;
};

constexpr auto get = "GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n";

TEST_F(MetricsEndpointTest, AnswersOneRequestPerConnection) {
    network.link.segment = 3;
    listen();
    const auto scraper = scrape(get);
    EXPECT_TRUE(scraper->received.starts_with("HTTP/1.1 200 OK\r\n")) << scraper->received;
    EXPECT_TRUE(scraper->received.ends_with("\r\n\r\nsessions 3\n")) << scraper->received;
    EXPECT_TRUE(scraper->end);
    EXPECT_TRUE(scrape("PUT /metrics HTTP/1.1\r\nHost: x\r\n\r\n")->received.starts_with("HTTP/1.1 405 "));
}

TEST_F(MetricsEndpointTest, DropsWhatIsNoRequest) {
    listen();
    for (const std::string& request : {std::string("\0\0\0\4\0\0\0\5\0\0\0\7", 12), std::string("GET /\r\n\r\n"),
                                       "GET / HTTP/1.1\r\n" + std::string(9000, 'x')}) {
        const auto scraper = scrape(request);
        EXPECT_TRUE(scraper->end) << request.substr(0, 20);
        EXPECT_EQ(scraper->received, "") << request.substr(0, 20);
    }
}

TEST_F(MetricsEndpointTest, GivesSilentScrapersTenSeconds) {
    listen();
    const auto silent = scrape("");
    const auto slow = scrape("GET / HT");
    clock.advance(9s);
    EXPECT_FALSE(silent->end);
    EXPECT_FALSE(slow->end);
    clock.advance(2s);
    EXPECT_TRUE(silent->end);
    EXPECT_TRUE(slow->end);
}

TEST_F(MetricsEndpointTest, TakesSixteenAtATime) {
    listen();
    std::vector<std::shared_ptr<Scraper>> silent;
    for (int i = 0; i < 16; ++i) {
        silent.push_back(scrape(""));
    }
    EXPECT_EQ(scrape(get)->received, "");
    EXPECT_TRUE(scrape(get)->end);
    clock.advance(11s);
    EXPECT_NE(scrape(get)->received, "") << "there is room again";
}

TEST_F(MetricsEndpointTest, WaitsWhereNoConnectionCanBeTaken) {
    listen(25);
    EXPECT_EQ(acceptor->asked, 1U);
    clock.advance(1s);
    EXPECT_LE(acceptor->asked, 11U) << "spins";
    clock.advance(2s);
    EXPECT_NE(scrape(get)->received, "");
}

TEST_F(MetricsEndpointTest, MayGoWhileScrapersAreThere) {
    listen();
    const auto waiting = scrape("GET / HT");
    endpoint.reset();
    clock.advance(11s);
    EXPECT_TRUE(waiting->end);
    EXPECT_EQ(waiting->received, "");
}

} // namespace
