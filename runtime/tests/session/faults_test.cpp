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

INSTANTIATE_TEST_SUITE_P(Dialects, Faults, testing::Values(&uccx_dialect(), &ged188_dialect()),
                         [](const auto& dialect) { return std::string(dialect.param->protocol.name); });

} // namespace
} // namespace ctikit::test
