// Client and server together, in both dialects and all widths of the floating header, over memory and over TCP, in one
// piece and byte by byte.
#include "world.hpp"

#include <ctikit/session/tcp.hpp>

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_future.hpp>
#include <boost/asio/write.hpp>

#include <atomic>
#include <functional>
#include <future>

namespace ctikit::test {
namespace {

struct Case {
    const Dialect* dialect;
    unsigned version;
    std::size_t segment;
};

void PrintTo(const Case& shown, std::ostream* out) {
    *out << shown.dialect->protocol.name << "/" << shown.version << " in segments of " << shown.segment;
}

class EndToEnd : public testing::TestWithParam<Case> {
protected:
    /// A message of the server that every version has, with a text in it.
    [[nodiscard]] VersionedFrame system_event(const SystemNotice& notice) {
        const Dialect& dialect = *GetParam().dialect;
        return {dialect.roles.system, "SYSTEM_EVENT",
                [&dialect, &notice](unsigned version) { return dialect.codec.system(notice, version); }};
    }

    World world;
    NotingService service;
};

TEST_P(EndToEnd, OpenEventHeartbeatClose) {
    const Dialect& dialect = *GetParam().dialect;
    world.network.link.segment = GetParam().segment;
    Server server(dialect, world.executor(), world.clock, {}, service);
    const auto acceptor = world.network.listen({"server", 1});
    world.spawn(server.serve(*acceptor));
    std::vector<std::string> texts;
    ClientHandlers handlers;
    handlers.system = [&](const SystemNotice& notice) { texts.push_back(notice.text); };
    ClientOptions options;
    options.version = GetParam().version;
    const auto connector = world.network.connector();
    Connected connected = world.result_of(connector->connect({"server", 1}));
    ASSERT_FALSE(connected.error);
    ClientSession session(dialect, std::move(connected.transport), world.clock, options, handlers);
    const OpenOutcome outcome = world.result_of(session.open());
    ASSERT_TRUE(outcome) << outcome.end.to_string();
    EXPECT_EQ(session.answer().services, dialect.all_events);
    EXPECT_TRUE(session.online());

    world.clock.settle();
    texts.clear(); // GED-188 tells its state after the open
    SystemNotice notice;
    notice.text = "gr\xc3\xbc\xc3\x9f dich";
    VersionedFrame event = system_event(notice);
    Audience everyone;
    everyone.everyone = true;
    EXPECT_EQ(server.publish(event, everyone), 1U);
    world.clock.settle();
    EXPECT_EQ(texts, std::vector{notice.text});

    world.clock.advance(1h);
    EXPECT_EQ(session.state(), ClientSession::State::open);
    EXPECT_EQ(session.counters().heartbeats.count, 360U);

    const SessionEnd end = world.result_of(session.close());
    EXPECT_EQ(end.why, SessionEnd::Why::closed) << end.to_string();
    world.clock.settle();
    EXPECT_EQ(server.connections(), 0U);
    acceptor->close();
    world.clock.settle();
}

TEST_P(EndToEnd, AgentModeSaysWhoseSessionItIs) {
    const Dialect& dialect = *GetParam().dialect;
    Server server(dialect, world.executor(), world.clock, {}, service);
    service.decision.agent = {"1001", "2006", "SEP001"};
    MemoryPair pair = memory_pair(world.executor());
    server.take(std::move(pair.second));
    ClientOptions options;
    options.version = GetParam().version;
    options.mode = ClientMode::agent;
    options.agent.extension = "2006";
    ClientSession session(dialect, std::move(pair.first), world.clock, options);
    ASSERT_TRUE(world.result_of(session.open()));
    EXPECT_EQ(session.answer().agent, service.decision.agent);
    EXPECT_EQ(service.opens.at(0).agent.extension, "2006");
}

INSTANTIATE_TEST_SUITE_P(Dialects, EndToEnd,
                         testing::Values(Case{&uccx_dialect(), 10, SIZE_MAX}, Case{&uccx_dialect(), 14, 1},
                                         Case{&uccx_dialect(), 18, 3}, Case{&ged188_dialect(), 9, SIZE_MAX},
                                         Case{&ged188_dialect(), 19, 1}, Case{&ged188_dialect(), 20, 1},
                                         Case{&ged188_dialect(), 25, SIZE_MAX}));

/// Runs a session over the machine's own TCP: open, close. True when both went well.
boost::asio::awaitable<bool> visit_over_tcp(boost::asio::any_io_executor executor, Address address) {
    const auto connector = tcp_connector(executor);
    Connected connected = co_await connector->connect(address);
    if (connected.error) {
        co_return false;
    }
    ClientOptions options;
    options.version = 14;
    ClientSession session(uccx_dialect(), std::move(connected.transport), steady_clock(), options);
    const OpenOutcome outcome = co_await session.open();
    const SessionEnd end = co_await session.close();
    co_return outcome.opened&& end.why == SessionEnd::Why::closed;
}

TEST(OverTcp, ManySessionsOnSeveralThreads) {
    boost::asio::thread_pool threads(4);
    const auto server_strand = boost::asio::make_strand(threads);
    NotingService service;
    Server server(uccx_dialect(), server_strand, steady_clock(), {}, service);
    const auto acceptor = tcp_acceptor(server_strand, {"127.0.0.1", 0});
    boost::asio::co_spawn(server_strand, server.serve(*acceptor), [](std::exception_ptr) {});
    std::atomic<int> well = 0;
    std::atomic<int> left = 32;
    std::promise<void> all_done;
    for (int i = left; i > 0; --i) {
        const auto strand = boost::asio::make_strand(threads);
        boost::asio::co_spawn(strand, visit_over_tcp(strand, acceptor->address()),
                              [&](std::exception_ptr failed, bool good) {
                                  well += !failed && good ? 1 : 0;
                                  if (--left == 0) {
                                      all_done.set_value();
                                  }
                              });
    }
    all_done.get_future().wait();
    EXPECT_EQ(well, 32);
    boost::asio::co_spawn(
        server_strand,
        [](Server& stopping, Acceptor& closing) -> boost::asio::awaitable<void> {
            closing.close();
            co_await stopping.stop(1s);
        }(server, *acceptor),
        boost::asio::use_future)
        .get();
    threads.join();
    EXPECT_EQ(server.counters().sessions_opened, 32U);
}

/// Notes what has been done.
struct Finished final : TransportUser {
    void on_read(ErrorCode, std::size_t size) override { read = size; }
    void on_written(ErrorCode error) override { written = !error; }
    std::size_t read = 0;
    bool written = false;
};

/// A connection over the machine's TCP: this side's transport and the peer's socket.
struct Loopback {
    using tcp = boost::asio::ip::tcp;

    Loopback() {
        peer.open(tcp::v4());
        peer.set_option(boost::asio::socket_base::receive_buffer_size(4096)); // most of it waits on the other side
        peer.connect({boost::asio::ip::make_address(acceptor->address().host), acceptor->address().port});
        boost::asio::co_spawn(context, acceptor->accept(), [this](std::exception_ptr, Connected connected) {
            transport = std::move(connected.transport);
        });
        run_until([this] { return transport != nullptr; });
        acceptor->close();
    }

    template <class Condition>
    void run_until(Condition condition) {
        context.restart();
        while (!condition() && context.run_one() > 0) {
        }
    }

    /// What the peer reads until the stream ends, and how it ends.
    std::pair<std::size_t, ErrorCode> rest() {
        std::pair<std::size_t, ErrorCode> result;
        boost::asio::async_read(peer, boost::asio::dynamic_buffer(received),
                                [&](ErrorCode error, std::size_t size) { result = {size, error}; });
        context.restart();
        context.run();
        return result;
    }

    boost::asio::io_context context{1};
    std::unique_ptr<Acceptor> acceptor = tcp_acceptor(context.get_executor(), {"127.0.0.1", 0});
    tcp::socket peer{context};
    std::unique_ptr<Transport> transport;
    std::vector<char> received;
};

TEST(OverTcp, ClosingLosesNothingThoughThePeerHasSentMore) {
    Loopback link;
    const auto user = std::make_shared<Finished>();
    FrameBytes byte(1);
    boost::asio::write(link.peer, boost::asio::buffer("a request"));
    link.transport->read(byte, user);
    link.run_until([&] { return user->read == 1; }); // and the rest stays unread
    const FrameBytes answer(12'000, 0x78);
    const Bytes bytes(answer);
    link.transport->write({&bytes, 1}, user);
    link.run_until([&] { return user->written; });
    link.transport->close();
    link.transport.reset();
    ErrorCode ignored;
    boost::asio::write(link.peer, boost::asio::buffer("and another"), ignored);
    const auto [size, error] = link.rest();
    EXPECT_EQ(size, answer.size());
    EXPECT_EQ(error, boost::asio::error::eof) << error.message();
}

TEST(OverTcp, ClosingEndsWhateverThePeerSends) {
    Loopback link;
    link.transport->close();
    const std::vector<char> flood(1U << 20);
    ErrorCode error;
    std::size_t total = 0;
    const std::function<void()> send = [&] {
        boost::asio::async_write(link.peer, boost::asio::buffer(flood), [&](ErrorCode failed, std::size_t size) {
            total += size;
            error = failed;
            if (!failed) {
                send();
            }
        });
    };
    send();
    link.context.restart();
    link.context.run();
    EXPECT_TRUE(error) << "a flood is not read for ever";
    EXPECT_LT(total, 64U << 20);
}

TEST(OverTcp, ARefusedConnectionSaysSo) {
    boost::asio::io_context context;
    Address nobody;
    {
        const auto acceptor = tcp_acceptor(context.get_executor(), {"127.0.0.1", 0});
        nobody = acceptor->address();
    }
    const auto connector = tcp_connector(context.get_executor());
    ErrorCode error;
    boost::asio::co_spawn(context, connector->connect(nobody),
                          [&](std::exception_ptr, Connected connected) { error = connected.error; });
    context.run();
    EXPECT_TRUE(error);
}

} // namespace
} // namespace ctikit::test
