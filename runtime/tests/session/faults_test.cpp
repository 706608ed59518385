// Peers that die, hang or talk nonsense at the worst moment. Nothing may crash, wait for ever or stay behind.
#include "world.hpp"

#include <algorithm>

namespace ctikit::test {
namespace {

class Faults : public testing::TestWithParam<const Dialect*> {
protected:
    /// One session from open to close over a connection that is cut after so many bytes. The number of bytes that it
    /// took.
    struct Run {
        std::optional<OpenOutcome> opened;
        std::optional<SessionEnd> closed;
        std::size_t left_behind = 0;
        std::vector<SessionOver> closings;
    };

    [[nodiscard]] Run run(MemoryLink link) {
        World world;
        NotingService service;
        Server server(*GetParam(), world.executor(), world.clock, {}, service);
        MemoryPair pair = memory_pair(world.executor(), link);
        server.take(std::move(pair.second));
        Run result;
        {
            ClientSession session(*GetParam(), std::move(pair.first), world.clock, {});
            world.spawn([](ClientSession& running, Run& seen) -> boost::asio::awaitable<void> {
                seen.opened = co_await running.open();
                seen.closed = co_await running.close();
            }(session, result));
            world.clock.advance(5min);
        }
        world.clock.advance(5min);
        result.left_behind = server.connections();
        result.closings = service.closings;
        return result;
    }
};

TEST_P(Faults, TheConnectionMayBreakAfterAnyByte) {
    bool went_well = false;
    for (std::size_t bytes = 0; !went_well; ++bytes) {
        MemoryLink link;
        link.segment = 1;
        link.lose_after = bytes;
        const Run result = run(link);
        ASSERT_TRUE(result.opened) << "open hangs after " << bytes;
        ASSERT_TRUE(result.closed) << "close hangs after " << bytes;
        EXPECT_EQ(result.left_behind, 0U) << bytes;
        EXPECT_EQ(result.closings.size(), 1U) << bytes;
        went_well = result.closed->why == SessionEnd::Why::closed;
        ASSERT_LT(bytes, 1000U) << "never went well: " << result.closed->to_string();
    }
}

TEST_P(Faults, TheClientMayFallSilentAfterAnyByteOfItsOpenRequest) {
    OpenRequest request;
    request.version = GetParam()->protocol.versions.last;
    request.idle_timeout = 40;
    request.services = GetParam()->all_events;
    request.client_id = "test";
    const FrameBytes whole = GetParam()->codec.open(request);
    for (std::size_t size = 0; size < whole.size(); ++size) {
        World world;
        NotingService service;
        Server server(*GetParam(), world.executor(), world.clock, {}, service);
        MemoryPair pair = memory_pair(world.executor());
        server.take(std::move(pair.second));
        const auto peer = RawPeer::on(std::move(pair.first));
        peer->send(FrameBytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size)));
        world.clock.advance(1min);
        EXPECT_TRUE(peer->ended()) << size;
        EXPECT_EQ(server.connections(), 0U) << size;
    }
}

TEST_P(Faults, BothSidesMayCloseAtOnce) {
    World world;
    NotingService service;
    Server server(*GetParam(), world.executor(), world.clock, {}, service);
    MemoryPair pair = memory_pair(world.executor());
    server.take(std::move(pair.second));
    ClientSession session(*GetParam(), std::move(pair.first), world.clock, {});
    ASSERT_TRUE(world.result_of(session.open()));
    std::optional<SessionEnd> ended;
    world.spawn([](ClientSession& closing, std::optional<SessionEnd>& how) -> boost::asio::awaitable<void> {
        how = co_await closing.close();
    }(session, ended));
    world.spawn(server.stop(10s));
    world.clock.advance(1min);
    EXPECT_TRUE(ended);
    EXPECT_EQ(server.connections(), 0U);
}

TEST_P(Faults, AnyBytesAreSurvivedByTheServer) {
    std::uint32_t seed = 1;
    const auto random = [&seed] {
        seed = seed * 1'664'525U + 1'013'904'223U;
        return static_cast<std::uint8_t>(seed >> 24);
    };
    World world;
    NotingService service;
    Server server(*GetParam(), world.executor(), world.clock, {}, service);
    for (int round = 0; round < 500; ++round) {
        MemoryPair pair = memory_pair(world.executor());
        server.take(std::move(pair.second));
        const auto peer = RawPeer::on(std::move(pair.first));
        OpenRequest request;
        request.version = GetParam()->protocol.versions.last;
        request.idle_timeout = 40;
        request.services = GetParam()->all_events;
        request.client_id = "test";
        FrameBytes bytes = GetParam()->codec.open(request);
        for (int frame = 0; frame < 5; ++frame) {
            FrameBytes noise(header_size + random() % 64U);
            std::ranges::generate(noise, random);
            store_u32(noise.data(), static_cast<std::uint32_t>(noise.size() - header_size));
            store_u32(noise.data() + 4, random());
            bytes.insert(bytes.end(), noise.begin(), noise.end());
        }
        peer->send(std::move(bytes));
    }
    world.clock.advance(10min);
    EXPECT_EQ(server.connections(), 0U);
    EXPECT_EQ(server.counters().sessions_opened, 500U);
}

/// A connection that carries one byte at a time loses nothing, in either direction.
TEST_P(Faults, BytesMayComeOneByOne) {
    World world;
    NotingService service;
    Server server(*GetParam(), world.executor(), world.clock, {}, service);
    MemoryLink link;
    link.segment = 1;
    MemoryPair pair = memory_pair(world.executor(), link);
    server.take(std::move(pair.second));
    std::size_t events = 0;
    ClientHandlers handlers;
    handlers.system = [&events](const SystemNotice&) { ++events; };
    ClientSession session(*GetParam(), std::move(pair.first), world.clock, {}, handlers);
    ASSERT_TRUE(world.result_of(session.open()));
    world.clock.settle();
    const std::size_t told_before = events;
    for (int i = 0; i < 100; ++i) {
        server.set_online(i % 2 != 0);
    }
    world.clock.settle();
    EXPECT_EQ(events - told_before, 100U);
    EXPECT_EQ(session.counters().malformed, 0U);
}

/// The server's machine loses power: no end of the connection is ever seen.
TEST_P(Faults, AHalfOpenConnectionIsNoticedByItsClient) {
    World world;
    MemoryPair pair = memory_pair(world.executor());
    const auto peer = RawPeer::on(std::move(pair.second));
    ClientSession session(*GetParam(), std::move(pair.first), world.clock, {});
    world.spawn([](ClientSession& opening) -> boost::asio::awaitable<void> { (void)co_await opening.open(); }(session));
    world.clock.settle();
    OpenAnswer answer;
    answer.online = true;
    answer.invoke_id = GetParam()->invoke_id(peer->received.front(), GetParam()->protocol.versions.last).value_or(0);
    peer->send(GetParam()->codec.opened(answer, GetParam()->protocol.versions.last));
    world.clock.settle();
    ASSERT_EQ(session.state(), ClientSession::State::open);
    peer->stop_reading();
    const SessionEnd end = world.result_of(session.ended(), 5min);
    EXPECT_EQ(end.why, SessionEnd::Why::dead) << end.to_string();
}

/// The client's machine loses power.
TEST_P(Faults, AHalfOpenConnectionIsNoticedByItsServer) {
    World world;
    NotingService service;
    Server server(*GetParam(), world.executor(), world.clock, {}, service);
    MemoryPair pair = memory_pair(world.executor());
    server.take(std::move(pair.second));
    const auto peer = RawPeer::on(std::move(pair.first));
    OpenRequest request;
    request.version = GetParam()->protocol.versions.last;
    request.idle_timeout = 40;
    request.services = GetParam()->all_events;
    request.client_id = "test";
    peer->send(GetParam()->codec.open(request));
    world.clock.advance(39s);
    EXPECT_EQ(server.connections(), 1U);
    world.clock.advance(1s);
    EXPECT_EQ(server.connections(), 0U);
    EXPECT_EQ(service.closings, std::vector{SessionOver::idle});
}

/// After a machine has slept, what came meanwhile is read before anybody is called silent or late.
TEST_P(Faults, AJumpOfTheClockLosesNobody) {
    World world;
    NotingService service;
    Server server(*GetParam(), world.executor(), world.clock, {}, service);
    MemoryPair pair = memory_pair(world.executor());
    server.take(std::move(pair.second));
    ClientSession session(*GetParam(), std::move(pair.first), world.clock, {});
    ASSERT_TRUE(world.result_of(session.open()));
    for (const Duration slept : {Duration(1min), Duration(1h), Duration(24h)}) {
        world.clock.jump(slept);
        world.clock.advance(1min);
        EXPECT_EQ(session.state(), ClientSession::State::open);
        EXPECT_EQ(server.connections(), 1U);
    }
}

/// Messages that nobody knows, as many as a peer can send, cost neither the session nor memory.
TEST_P(Faults, FloodsOfUnknownMessagesAreSurvived) {
    World world;
    ServerOptions options;
    options.messages_per_second = 0;
    NotingService service;
    Server server(*GetParam(), world.executor(), world.clock, options, service);
    MemoryPair pair = memory_pair(world.executor());
    server.take(std::move(pair.second));
    ClientSession session(*GetParam(), std::move(pair.first), world.clock, {});
    ASSERT_TRUE(world.result_of(session.open()));
    FrameBytes unknown(header_size + 100);
    store_u32(unknown.data(), 100);
    const auto shared = [&](std::uint32_t type) {
        store_u32(unknown.data() + 4, type);
        return std::make_shared<const FrameBytes>(unknown);
    };
    for (std::uint32_t i = 0; i < 20'000; ++i) {
        server.find(service.sessions.at(0))->send_frame(shared(100'000 + i));
        ASSERT_TRUE(session.send_frame(*shared(100'000 + i)));
        world.clock.settle();
    }
    world.clock.advance(1min);
    EXPECT_EQ(session.state(), ClientSession::State::open);
    EXPECT_EQ(session.counters().received.other, 20'000U);
    EXPECT_EQ(server.counters().received.other, 20'000U);
    EXPECT_EQ(server.counters().failures, 20'000U) << "each is answered";
}

INSTANTIATE_TEST_SUITE_P(Dialects, Faults, testing::Values(&uccx_dialect(), &ged188_dialect()),
                         [](const auto& dialect) { return std::string(dialect.param->protocol.name); });

} // namespace
} // namespace ctikit::test
