// What is counted, and how it is told to scrapers and people.
#include "world.hpp"

#include <ctikit/uccx/messages/call_cleared_event.hpp>

#include <sstream>

namespace ctikit::test {
namespace {

class CountersTest : public testing::Test {
protected:
    /// A session of a minute: opened, six heartbeats, two events, one request that is refused.
    CountersTest() : server(uccx_dialect(), world.executor(), world.clock, {}, service) {
        MemoryPair pair = memory_pair(world.executor());
        server.take(std::move(pair.second));
        session.emplace(uccx_dialect(), std::move(pair.first), world.clock, ClientOptions());
        EXPECT_TRUE(world.result_of(session->open()));
        world.clock.advance(1min);
        for (int i = 0; i < 2; ++i) {
            uccx::CallClearedEvent event;
            event.ConnectionDeviceID = "2006";
            VersionedFrame frame(event);
            (void)server.publish(frame, {});
        }
        FrameBytes incomplete = uccx_dialect().codec.heartbeat(0, session->version());
        store_u32(incomplete.data() + 4, uccx_dialect().protocol.find("HOLD_CALL_REQ", session->version())->id);
        session->request_frame(std::move(incomplete), 5s, [](const RawOutcome&) {});
        world.clock.settle();
    }

    /// The value of one sample; "" when it is not there.
    [[nodiscard]] static std::string sample(const std::string& text, const std::string& name) {
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);) {
            if (line.starts_with(name + " ")) {
                return line.substr(name.size() + 1);
            }
        }
        return "";
    }

    World world;
    NotingService service;
    Server server;
    std::optional<ClientSession> session;
};

TEST_F(CountersTest, BothSidesCountTheSame) {
    const Counters& client = session->counters();
    EXPECT_EQ(client.sent.messages, server.counters().received.messages);
    EXPECT_EQ(client.sent.bytes, server.counters().received.bytes);
    EXPECT_EQ(client.received.messages, server.counters().sent.messages);
    EXPECT_EQ(client.received.bytes, server.counters().sent.bytes);
    EXPECT_EQ(client.heartbeats.count, 6U);
    EXPECT_EQ(client.requests.count, 1U);
    EXPECT_EQ(client.failures, 1U);
    EXPECT_EQ(server.counters().malformed, 1U);
}

TEST_F(CountersTest, PrometheusTextHasEverySample) {
    const std::string text = prometheus_text(server.counters(), uccx_dialect().protocol, "server");
    EXPECT_EQ(sample(text, R"(ctikit_messages_total{role="server",direction="received",message="HEARTBEAT_REQ"})"),
              "6");
    EXPECT_EQ(sample(text, R"(ctikit_messages_total{role="server",direction="sent",message="CALL_CLEARED_EVENT"})"),
              "2");
    EXPECT_EQ(sample(text, R"(ctikit_sessions_opened_total{role="server"})"), "1");
    EXPECT_EQ(sample(text, R"(ctikit_malformed_total{role="server"})"), "1");
    const std::string client = prometheus_text(session->counters(), uccx_dialect().protocol, "client");
    EXPECT_EQ(sample(client, R"(ctikit_heartbeat_seconds_count{role="client"})"), "6");
}

/// The form that scrapers insist on: a HELP and a TYPE line before the samples of each family, every line ended.
TEST_F(CountersTest, PrometheusTextIsWellFormed) {
    const std::string text = prometheus_text(server.counters(), uccx_dialect().protocol, "server");
    std::istringstream lines(text);
    std::string family;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("# HELP ")) {
            family = line.substr(7, line.find(' ', 7) - 7);
            std::string type;
            ASSERT_TRUE(std::getline(lines, type));
            EXPECT_TRUE(type.starts_with("# TYPE " + family + " ")) << type;
        } else {
            EXPECT_TRUE(line.starts_with(family)) << line << " in family " << family;
            EXPECT_NE(line.find("} "), std::string::npos) << line;
        }
    }
    EXPECT_EQ(text.back(), '\n');
}

TEST_F(CountersTest, ImpactIsToldPerSecondAndByMessage) {
    const std::string text = impact_summary(session->counters(), uccx_dialect().protocol, 60s);
    EXPECT_NE(text.find("system impact over 60 s"), std::string::npos) << text;
    EXPECT_NE(text.find("HEARTBEAT_REQ"), std::string::npos);
    EXPECT_NE(text.find("0.10/s"), std::string::npos) << "six heartbeats in a minute:\n" << text;
    EXPECT_NE(text.find("heartbeats 6 confirmed"), std::string::npos) << text;
    EXPECT_NE(text.find("requests   1 answered"), std::string::npos) << text;
}

TEST_F(CountersTest, HeartbeatsMeasureTheWay) {
    EXPECT_EQ(session->counters().heartbeats.most, Duration::zero()) << "the network in memory takes no time";
    EXPECT_EQ(session->counters().heartbeats.mean(), Duration::zero());
    RoundTrips trips;
    EXPECT_EQ(trips.mean(), Duration::zero());
    trips.add(10ms);
    trips.add(30ms);
    EXPECT_EQ(trips.mean(), 20ms);
    EXPECT_EQ(trips.least, 10ms);
    EXPECT_EQ(trips.most, 30ms);
}

} // namespace
} // namespace ctikit::test
