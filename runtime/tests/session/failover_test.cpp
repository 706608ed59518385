// A client that stays connected through refusals, deaths and changes of the active server, at the times that the guides
// ask for.
#include "world.hpp"

#include <ctikit/ged188/messages/active_maintenance_event.hpp>
#include <ctikit/ged188/messages/active_maintenance_req.hpp>
#include <ctikit/ged188/messages/active_maintenance_resp.hpp>
#include <ctikit/ged188/messages/stopping_requests_to_this_side_ind.hpp>
#include <ctikit/session/failover_client.hpp>

namespace ctikit::test {
namespace {

const Address side_a{"a", 1};
const Address side_b{"b", 1};

/// One server of a pair.
struct Side {
    Side(World& world, const Dialect& dialect, const Address& address, ServerOptions options = {})
        : server(dialect, world.executor(), world.clock, options, service), acceptor(world.network.listen(address)) {
        world.spawn(server.serve(*acceptor));
    }

    NotingService service;
    Server server;
    std::unique_ptr<Acceptor> acceptor;
};

class FailoverTest : public testing::Test {
protected:
    ~FailoverTest() override {
        client.reset();
        world.clock.settle();
    }

    void start(const Dialect& dialect, std::vector<Address> servers) {
        ReconnectPolicy policy = policy_of(dialect);
        policy.jitter = 0;
        policy.seed = 1;
        policy.rounds = rounds;
        FailoverHandlers handlers;
        handlers.trying = [this](const Address& server) {
            tried.emplace_back(server.host, passed());
            if (on_trying) {
                on_trying();
            }
        };
        handlers.waiting = [this](Duration) {
            if (on_waiting) {
                on_waiting();
            }
        };
        handlers.up = [this](ClientSession& session, const Address& server) {
            ups.push_back(server.host);
            versions.push_back(session.version());
        };
        handlers.down = [this](const Address&, const SessionEnd& end, bool) { downs.push_back(end.why); };
        connector = world.network.connector();
        client.emplace(dialect, world.executor(), world.clock, *connector, std::move(servers), options, policy,
                       handlers);
        world.spawn([](FailoverClient& running, std::optional<SessionEnd>& last) -> boost::asio::awaitable<void> {
            last = co_await running.run();
        }(*client, ended));
        world.clock.settle();
    }

    [[nodiscard]] long long passed() const {
        return std::chrono::duration_cast<std::chrono::seconds>(world.clock.now() - TimePoint()).count();
    }

    using Tries = std::vector<std::pair<std::string, long long>>;

    World world;
    ClientOptions options;
    unsigned rounds = 0;
    std::unique_ptr<Connector> connector;
    std::optional<FailoverClient> client;
    Tries tried;
    std::vector<std::string> ups;
    std::vector<unsigned> versions;   ///< of the sessions that were up
    std::function<void()> on_trying;  ///< what the program does when it is told of an attempt,
    std::function<void()> on_waiting; ///< and of a wait
    std::vector<SessionEnd::Why> downs;
    std::optional<SessionEnd> ended;
};

TEST_F(FailoverTest, FindsTheMasterOfACluster) {
    Side a(world, uccx_dialect(), side_a);
    Side b(world, uccx_dialect(), side_b);
    a.server.set_standby(true);
    start(uccx_dialect(), {side_a, side_b});
    EXPECT_EQ(ups, std::vector<std::string>{"b"});
    EXPECT_EQ(downs, std::vector{SessionEnd::Why::refused});
    ASSERT_NE(client->session(), nullptr);
}

TEST_F(FailoverTest, WalksOnWhenTheMasterDies) {
    auto a = std::make_optional<Side>(world, uccx_dialect(), side_a);
    Side b(world, uccx_dialect(), side_b);
    b.server.set_standby(true);
    start(uccx_dialect(), {side_a, side_b});
    ASSERT_EQ(ups, std::vector<std::string>{"a"});
    a.reset();
    world.clock.settle();
    b.server.set_standby(false); // takes over a moment later
    world.clock.advance(10s);
    EXPECT_EQ(ups, (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(downs.front(), SessionEnd::Why::lost);
}

TEST_F(FailoverTest, LeavesANodeAloneForTenSecondsAfterItsRefusal) {
    Side a(world, uccx_dialect(), side_a);
    a.server.set_standby(true);
    start(uccx_dialect(), {side_a});
    world.clock.advance(25s);
    EXPECT_EQ(tried, (Tries{{"a", 0}, {"a", 10}, {"a", 20}}));
}

TEST_F(FailoverTest, WaitsLongerAndLongerForAGed188Pair) {
    start(ged188_dialect(), {side_a, side_b});
    world.clock.advance(1h);
    ASSERT_GT(tried.size(), 12U);
    std::vector<long long> rounds_at;
    for (std::size_t i = 0; i + 1 < tried.size(); i += 2) {
        EXPECT_EQ(tried[i].first, "a");
        EXPECT_EQ(tried[i + 1].first, "b") << "both sides in every round";
        rounds_at.push_back(tried[i].second);
    }
    EXPECT_LE(rounds_at[1], 10) << "a random first wait";
    const std::vector<long long> waits{15, 30, 60, 120, 120};
    for (std::size_t i = 0; i < waits.size(); ++i) {
        EXPECT_NEAR(static_cast<double>(rounds_at[i + 2] - rounds_at[i + 1]), static_cast<double>(waits[i]), 1.0);
    }
}

TEST_F(FailoverTest, ReturnsToTheSideOfTheLastSession) {
    Side b(world, ged188_dialect(), side_b);
    start(ged188_dialect(), {side_a, side_b});
    ASSERT_EQ(ups, std::vector<std::string>{"b"});
    world.clock.advance(1min);
    b.server.for_each([](ServerSession& session) { session.drop(); });
    world.clock.settle();
    EXPECT_EQ(tried.back().first, "b");
    EXPECT_EQ(ups, (std::vector<std::string>{"b", "b"}));
}

/// That one side sent it away says nothing about the other.
TEST_F(FailoverTest, ReturnsToASideAfterTheOtherWasOfflineAndOnStandby) {
    Side a(world, ged188_dialect(), side_a);
    Side b(world, ged188_dialect(), side_b);
    a.server.set_standby(true);
    a.service.on_opened = [&a](ServerSession&) { a.server.set_online(false); };
    options.services = ged188_dialect().value_of("CTIService", {"CTI_SERVICE_ACTIVE_STANDBY"}, 25);
    start(ged188_dialect(), {side_a, side_b});
    ASSERT_EQ(ups, std::vector<std::string>{"b"});
    world.clock.advance(1min);
    b.server.for_each([](ServerSession& session) { session.drop(); });
    world.clock.settle();
    EXPECT_EQ(tried, (Tries{{"a", 0}, {"b", 0}, {"b", 60}}));
}

TEST_F(FailoverTest, FindsTheHighestVersionThatBothSpeak) {
    ServerOptions old;
    old.versions = {10, 14};
    Side a(world, uccx_dialect(), side_a, old);
    start(uccx_dialect(), {side_a});
    world.clock.advance(5min);
    EXPECT_EQ(tried, (Tries{{"a", 0}, {"a", 10}, {"a", 20}, {"a", 30}, {"a", 40}}))
        << "with the wait between open requests";
    ASSERT_NE(client->session(), nullptr);
    EXPECT_EQ(client->session()->version(), 14U);
}

TEST_F(FailoverTest, PausesAfterARoundThoughAnEarlierOneFoundAVersion) {
    ServerOptions old;
    old.versions = {ged188_dialect().protocol.versions.first, 20};
    auto a = std::make_optional<Side>(world, ged188_dialect(), side_a, old);
    auto b = std::make_optional<Side>(world, ged188_dialect(), side_b);
    start(ged188_dialect(), {side_a, side_b});
    ASSERT_EQ(ups, std::vector<std::string>{"b"});
    world.clock.advance(1min);
    a.reset();
    b.reset();
    world.clock.settle();
    EXPECT_EQ(tried, (Tries{{"a", 0}, {"b", 0}, {"b", 60}, {"a", 60}})) << "both once, then a pause";
}

TEST_F(FailoverTest, KeepsToAVersionThatWasChosen) {
    ServerOptions old;
    old.versions = {10, 14};
    Side a(world, uccx_dialect(), side_a, old);
    options.version = 18;
    start(uccx_dialect(), {side_a});
    world.clock.advance(5min);
    EXPECT_EQ(client->session(), nullptr);
}

TEST_F(FailoverTest, DoesNotWaitForEverForAnAnswerToTheConnection) {
    world.network.swallow(side_a, true);
    Side b(world, uccx_dialect(), side_b);
    start(uccx_dialect(), {side_a, side_b});
    world.clock.advance(10s);
    EXPECT_EQ(ups, std::vector<std::string>{"b"});
}

TEST_F(FailoverTest, WalksOnWhenTheServerGoesOffline) {
    Side a(world, uccx_dialect(), side_a);
    Side b(world, uccx_dialect(), side_b);
    start(uccx_dialect(), {side_a, side_b});
    a.server.set_online(false);
    world.clock.advance(1s);
    EXPECT_EQ(ups, (std::vector<std::string>{"a", "b"}));
}

TEST_F(FailoverTest, WalksOnFromAStandbyServerThatTakesSessions) {
    Side a(world, ged188_dialect(), side_a);
    Side b(world, ged188_dialect(), side_b);
    a.server.set_standby(true);
    options.services = ged188_dialect().value_of("CTIService", {"CTI_SERVICE_ACTIVE_STANDBY"}, 25);
    start(ged188_dialect(), {side_a, side_b});
    EXPECT_EQ(ups, std::vector<std::string>{"b"});
    EXPECT_EQ(a.server.counters().sessions_opened, 1U) << "it would have waited there";
}

TEST_F(FailoverTest, WaitsWithTheOnlyServerUntilItBecomesActive) {
    Side a(world, ged188_dialect(), side_a);
    a.server.set_standby(true);
    options.services = ged188_dialect().value_of("CTIService", {"CTI_SERVICE_ACTIVE_STANDBY"}, 25);
    start(ged188_dialect(), {side_a});
    ASSERT_NE(client->session(), nullptr);
    EXPECT_TRUE(client->session()->standby());
    a.server.set_standby(false);
    world.clock.settle();
    EXPECT_FALSE(client->session()->standby());
}

TEST_F(FailoverTest, DoesNotFightForASessionThatANewerOneTookOver) {
    Side a(world, uccx_dialect(), side_a);
    options.mode = ClientMode::agent;
    options.agent.extension = "2006";
    start(uccx_dialect(), {side_a});
    ASSERT_EQ(ups.size(), 1U);
    const auto newer_connector = world.network.connector();
    FailoverClient newer(uccx_dialect(), world.executor(), world.clock, *newer_connector, {side_a}, options,
                         policy_of(uccx_dialect()), {});
    newer.start();
    world.clock.advance(10min);
    ASSERT_TRUE(ended) << "the older one gives up";
    EXPECT_EQ(ended->status_name, "E_CTI_NEW_SESSION_OPENED");
    EXPECT_NE(newer.session(), nullptr) << "and the newer one has its session";
    EXPECT_EQ(a.server.counters().sessions_opened, 2U);
}

/// A server that takes every session and ends it at once must not be asked without a pause.
TEST_F(FailoverTest, PausesWhenSessionsDoNotLast) {
    Side a(world, uccx_dialect(), side_a);
    Side b(world, uccx_dialect(), side_b);
    for (Side* const side : {&a, &b}) {
        side->service.on_opened = [](ServerSession& session) { session.drop(); };
    }
    start(uccx_dialect(), {side_a, side_b});
    world.clock.advance(1min);
    EXPECT_EQ(tried.size(), 14U) << "both at once, then every ten seconds";
}

TEST_F(FailoverTest, LeavesAServerThatGoesIntoMaintenance) {
    Side a(world, ged188_dialect(), side_a);
    Side b(world, ged188_dialect(), side_b);
    start(ged188_dialect(), {side_a, side_b});
    ASSERT_EQ(ups, std::vector<std::string>{"a"});
    world.clock.advance(1min);
    a.server.for_each([](ServerSession& session) {
        ged188::ActiveMaintenanceReq question;
        question.InvokeID = 3;
        session.send(question);
    });
    world.clock.settle();
    ASSERT_EQ(a.service.requests.size(), 1U);
    EXPECT_EQ(a.service.requests[0].type, ged188::ActiveMaintenanceResp::id);
    a.server.for_each([](ServerSession& session) {
        ged188::ActiveMaintenanceEvent decision;
        decision.MaintenanceModeStatus = ged188::MaintenanceModeStatus::MAINTENANCE_CONTINUE;
        session.send(decision);
    });
    world.clock.settle();
    ASSERT_EQ(a.service.requests.size(), 2U);
    EXPECT_EQ(a.service.requests[1].type, ged188::StoppingRequestsToThisSideInd::id);
    EXPECT_EQ(ups, (std::vector<std::string>{"a", "b"})) << "the other side, though this one was the last";
}

TEST_F(FailoverTest, StaysWhenMaintenanceIsCancelled) {
    Side a(world, ged188_dialect(), side_a);
    start(ged188_dialect(), {side_a, side_b});
    a.server.for_each([](ServerSession& session) { session.send(ged188::ActiveMaintenanceEvent()); });
    world.clock.advance(1min);
    EXPECT_EQ(ups, std::vector<std::string>{"a"});
    EXPECT_TRUE(downs.empty());
}

TEST_F(FailoverTest, GivesUpWhenToldTo) {
    rounds = 2;
    start(uccx_dialect(), {side_a, side_b});
    world.clock.advance(1min);
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->why, SessionEnd::Why::not_connected);
    EXPECT_EQ(tried.size(), 4U);
}

TEST_F(FailoverTest, StopsAtAnyTime) {
    for (const int seconds : {0, 1, 5, 11}) {
        SCOPED_TRACE(seconds);
        ended.reset();
        start(uccx_dialect(), {side_a});
        world.clock.advance(std::chrono::seconds(seconds));
        client->stop();
        world.clock.advance(10s);
        EXPECT_TRUE(ended);
    }
}

TEST_F(FailoverTest, StopsAtOnceWhenItsHandlersSayIt) {
    for (std::function<void()>* const handler : {&on_trying, &on_waiting}) {
        *handler = [this] { client->stop(); };
        ended.reset();
        start(ged188_dialect(), {side_a});
        EXPECT_TRUE(ended);
        *handler = nullptr;
    }
}

/// Nor is a server asked that has been found meanwhile, which may not answer.
TEST_F(FailoverTest, OpensNoSessionWhenStopped) {
    Side a(world, ged188_dialect(), side_a);
    on_trying = [this] { client->stop(); };
    start(ged188_dialect(), {side_a});
    EXPECT_TRUE(ended);
    EXPECT_EQ(a.server.counters().sessions_opened, 0U);
}

TEST_F(FailoverTest, ClosesInOrderWhenStopped) {
    Side a(world, uccx_dialect(), side_a);
    start(uccx_dialect(), {side_a});
    ASSERT_EQ(ups.size(), 1U);
    client->stop();
    world.clock.settle();
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->why, SessionEnd::Why::closed);
    EXPECT_EQ(a.service.closings, std::vector{SessionOver::closed});
}

/// One side of the pair is older: the other one is not asked for its version.
TEST_F(FailoverTest, KeepsTheVersionOfEachServer) {
    ServerOptions old;
    old.versions = {10, 14};
    Side a(world, uccx_dialect(), side_a, old);
    auto b = std::make_optional<Side>(world, uccx_dialect(), side_b);
    start(uccx_dialect(), {side_a, side_b});
    EXPECT_EQ(versions, std::vector{18U}) << "of b, for a refuses it";
    b.reset();
    world.clock.advance(2min);
    b.emplace(world, uccx_dialect(), side_b);
    a.server.for_each([](ServerSession& session) { session.drop(); });
    world.clock.advance(1min);
    EXPECT_EQ(ups, (std::vector<std::string>{"b", "a", "b"}));
    EXPECT_EQ(versions, (std::vector{18U, 14U, 18U}));
    b->server.for_each([](ServerSession& session) { session.drop(); });
    world.clock.settle();
    EXPECT_EQ(ups.back(), "a");
    EXPECT_EQ(versions.back(), 14U) << "at once: it is known";
}

/// Neither makes the client try on without a pause, though they come to the end of their versions at different times.
TEST_F(FailoverTest, PausesWhenBothServersRefuseEveryVersion) {
    ServerOptions old;
    old.versions = {ged188_dialect().protocol.versions.first, 14};
    const auto invalid = ged188_dialect().value_of("StatusCode", {"E_CTI_INVALID_VERSION"}, 25);
    auto a = std::make_optional<Side>(world, ged188_dialect(), side_a, old);
    Side b(world, ged188_dialect(), side_b);
    b.service.decision.refusal = invalid;
    start(ged188_dialect(), {side_a, side_b});
    ASSERT_EQ(versions, std::vector{14U});
    world.clock.advance(1min);
    a.reset();
    a.emplace(world, ged188_dialect(), side_a);
    a->service.decision.refusal = invalid;
    tried.clear();
    world.clock.advance(3min);
    EXPECT_EQ(versions.size(), 1U);
    EXPECT_GT(tried.size(), 20U);
    EXPECT_LT(tried.size(), 200U);
}

TEST_F(FailoverTest, AsksForTheNewestVersionWhenTheServerWasGone) {
    ServerOptions old;
    old.versions = {10, 16};
    auto a = std::make_optional<Side>(world, uccx_dialect(), side_a, old);
    start(uccx_dialect(), {side_a});
    world.clock.advance(1min);
    a.reset();
    world.clock.advance(1min);
    a.emplace(world, uccx_dialect(), side_a, old);
    const std::size_t before = tried.size();
    world.clock.advance(1min);
    EXPECT_EQ(versions, (std::vector{16U, 16U}));
    EXPECT_EQ(tried.size(), before + 2) << "the newest, and then what it took before";
    a.reset();
    world.clock.advance(1min);
    a.emplace(world, uccx_dialect(), side_a); // with a new release
    world.clock.advance(1min);
    EXPECT_EQ(versions, (std::vector{16U, 16U, 18U}));
}

TEST_F(FailoverTest, StopsWhileTheConnectionIsMade) {
    Side a(world, uccx_dialect(), side_a);
    on_trying = [this] { boost::asio::post(world.context, [this] { client->stop(); }); };
    start(uccx_dialect(), {side_a});
    EXPECT_TRUE(ended);
    EXPECT_EQ(a.server.counters().sessions_opened, 0U);
}

TEST_F(FailoverTest, ClosesInOrderWhenStoppedAndDestroyed) {
    Side a(world, uccx_dialect(), side_a);
    start(uccx_dialect(), {side_a});
    client->stop();
    client->stop();
    client.reset();
    world.clock.settle();
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->why, SessionEnd::Why::closed);
    EXPECT_EQ(a.service.closings, std::vector{SessionOver::closed});
}

TEST_F(FailoverTest, CallsNobodyOnceDestroyed) {
    Side a(world, uccx_dialect(), side_a);
    const auto calls = std::make_shared<int>(0);
    FailoverHandlers handlers;
    handlers.down = [calls](const Address&, const SessionEnd&, bool) { ++*calls; };
    handlers.session.received = [calls](const EventView&) { ++*calls; };
    connector = world.network.connector();
    client.emplace(uccx_dialect(), world.executor(), world.clock, *connector, std::vector{side_a}, options,
                   policy_of(uccx_dialect()), handlers);
    client->start();
    handlers = {};
    world.clock.settle();
    ASSERT_EQ(a.server.connections(), 1U);
    *calls = 0;
    client.reset();
    world.clock.advance(10s);
    EXPECT_EQ(*calls, 0);
    EXPECT_EQ(calls.use_count(), 1) << "what the handlers hold is freed";
    EXPECT_EQ(a.service.closings, std::vector{SessionOver::closed});
}

TEST_F(FailoverTest, AHandlerMayDestroyTheClient) {
    Side a(world, uccx_dialect(), side_a);
    const std::string text(100, 'x');
    std::string seen;
    FailoverHandlers handlers;
    handlers.up = [this, text, &seen](ClientSession&, const Address&) {
        client.reset();
        seen = text;
    };
    connector = world.network.connector();
    client.emplace(uccx_dialect(), world.executor(), world.clock, *connector, std::vector{side_a}, options,
                   policy_of(uccx_dialect()), handlers);
    handlers = {};
    client->start();
    world.clock.advance(10s);
    EXPECT_EQ(seen, text);
    EXPECT_EQ(a.service.closings, std::vector{SessionOver::closed});
}

/// A server that says it is offline before it answers the open request: nothing was left yet.
TEST_F(FailoverTest, ForgetsWhatAServerSaidThatTookNoSession) {
    const auto acceptor = world.network.listen(side_a);
    std::optional<Connected> connected;
    world.spawn([](Acceptor& accepting, std::optional<Connected>& taken) -> boost::asio::awaitable<void> {
        taken = co_await accepting.accept();
    }(*acceptor, connected));
    Side b(world, ged188_dialect(), side_b);
    start(ged188_dialect(), {side_a, side_b});
    ASSERT_TRUE(connected && connected->transport);
    const auto peer = RawPeer::on(std::move(connected->transport));
    const unsigned newest = ged188_dialect().protocol.versions.last;
    SystemNotice notice;
    notice.online = SystemNotice::Online::offline;
    notice.event = ged188_dialect().value_of("SystemEventID", {"SYS_PERIPHERAL_OFFLINE"}, newest);
    peer->send(ged188_dialect().codec.system(notice, newest));
    world.clock.settle();
    ASSERT_EQ(ups, std::vector<std::string>{"b"});
    world.clock.advance(1min);
    b.server.for_each([](ServerSession& session) { session.drop(); });
    world.clock.settle();
    EXPECT_EQ(ups, (std::vector<std::string>{"b", "b"})) << "the side of the last session";
}

TEST_F(FailoverTest, TakesTimesWithoutEnd) {
    ReconnectPolicy policy = policy_of(ged188_dialect());
    const auto for_ever = std::chrono::seconds::max();
    policy.waits = {for_ever};
    policy.first_spread = 0s;
    policy.jitter = 0;
    policy.rounds = 2;
    policy.after_refusal = policy.settled = policy.connect_timeout = for_ever;
    FailoverHandlers handlers;
    std::optional<Duration> waits;
    handlers.waiting = [&waits](Duration time) { waits = time; };
    connector = world.network.connector();
    client.emplace(ged188_dialect(), world.executor(), world.clock, *connector, std::vector{side_a}, options, policy,
                   handlers);
    client->start();
    world.clock.settle();
    ASSERT_TRUE(waits);
    EXPECT_GT(*waits, 24h * 365);
}

TEST(FailoverOfAContext, GoesWithItsContext) {
    const auto freed = std::make_shared<int>();
    {
        World world;
        Side a(world, uccx_dialect(), side_a);
        const auto connector = world.network.connector();
        FailoverClient client(uccx_dialect(), world.executor(), world.clock, *connector, {side_a}, {},
                              policy_of(uccx_dialect()), {});
        auto program = [](FailoverClient& running, std::shared_ptr<int>) -> boost::asio::awaitable<void> {
            (void)co_await running.run();
        };
        world.spawn(program(client, freed));
        world.clock.settle();
        EXPECT_NE(client.session(), nullptr);
        EXPECT_GT(freed.use_count(), 1);
    }
    EXPECT_EQ(freed.use_count(), 1);
}

} // namespace
} // namespace ctikit::test
