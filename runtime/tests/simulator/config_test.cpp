// The configuration exchange of clients, against the simulated center and against servers that are played message by
// message: orders, parts, changes, errors.
#include "session/world.hpp"

#include <ctikit/session/config_exchange.hpp>
#include <ctikit/session/message_fields.hpp>
#include <ctikit/simulator/contact_center.hpp>
#include <ctikit/trace/json.hpp>

#include <algorithm>
#include <random>

namespace ctikit::test {
namespace {

using State = ConfigExchange::State;
namespace json = boost::json;

/// A client that follows the configuration; what it is connected to comes with the derived classes.
class ConfigTest : public testing::TestWithParam<const Dialect*> {
protected:
    [[nodiscard]] static const Dialect& dialect() { return *GetParam(); }
    [[nodiscard]] static unsigned newest() { return dialect().protocol.versions.last; }
    [[nodiscard]] static bool is_uccx() { return &dialect() == &uccx_dialect(); }
    [[nodiscard]] static std::string_view pick(std::string_view uccx, std::string_view ged188) {
        return is_uccx() ? uccx : ged188;
    }

    [[nodiscard]] static ClientOptions asking() {
        ClientOptions options;
        options.services = dialect().value_of("CTIService", {"CTI_SERVICE_CONFIG_EVENTS"}, newest());
        options.config_mask = ~0U;
        return options;
    }

    [[nodiscard]] ClientHandlers handlers() {
        ClientHandlers result;
        result.event = [this](const EventView& event) { (void)exchange->apply(event); };
        return result;
    }

    void follow(ConfigOptions options = {}) {
        ConfigHandlers told;
        told.complete = [this] { ++completed; };
        told.changed = [this] { ++changes; };
        told.failed = [this](std::string_view why) { failures.emplace_back(why); };
        exchange.emplace(world.clock, options, told);
    }

    World world;
    std::optional<ConfigExchange> exchange;
    std::optional<ClientSession> session;
    int completed = 0;
    int changes = 0;
    std::vector<std::string> failures;
};

// ----------------------------------------------------------------------------------------------------------------
// with the simulated center

class WithCenter : public ConfigTest {
protected:
    WithCenter()
        : center(dialect(), world.executor(), world.clock, center_options()),
          server(dialect(), world.executor(), world.clock, {}, center) {
        center.attach(server);
    }
    ~WithCenter() override {
        exchange.reset();
        session.reset();
        world.clock.settle();
    }

    [[nodiscard]] static CenterOptions center_options() {
        CenterOptions options;
        options.agents = 25;
        return options;
    }

    void connect(const ClientOptions& options = asking()) {
        MemoryPair pair = memory_pair(world.executor());
        server.take(std::move(pair.second));
        session.emplace(dialect(), std::move(pair.first), world.clock, options, handlers());
        ASSERT_TRUE(world.result_of(session->open()));
    }

    ContactCenter center;
    Server server;
};

TEST_P(WithCenter, UploadsEverything) {
    follow();
    connect();
    EXPECT_TRUE(exchange->start(*session));
    world.clock.settle();
    EXPECT_EQ(exchange->state(), State::complete);
    EXPECT_EQ(completed, 1);
    const Configuration& all = exchange->configuration();
    EXPECT_EQ(all.of("agent").size(), 25U);
    const ConfigRecord* const agent = all.find("agent", "agt2006");
    ASSERT_NE(agent, nullptr);
    EXPECT_EQ(agent->text("Extension"), "2006");
    EXPECT_EQ(agent->numbers(pick("CSQID", "FltSkillGroupNumber")), std::vector<std::int64_t>{1});
    const ConfigRecord* const queue = all.find("queue", "1");
    ASSERT_NE(queue, nullptr);
    EXPECT_EQ(queue->text(pick("CSQName", "PeripheralName")), "Service");
    EXPECT_EQ(center.status().last_error, "");
}

TEST_P(WithCenter, HasNothingToUploadInTheNextSession) {
    follow();
    connect();
    (void)exchange->start(*session);
    world.clock.settle();
    const std::uint64_t before = server.counters().sent.messages;
    session.reset();
    exchange->stop();
    connect();
    (void)exchange->start(*session);
    world.clock.settle();
    EXPECT_EQ(completed, 2);
    EXPECT_EQ(exchange->configuration().of("agent").size(), 25U);
    EXPECT_LT(server.counters().sent.messages - before, 10U) << "the keys were equal";
}

TEST_P(WithCenter, FollowsChanges) {
    follow();
    connect();
    (void)exchange->start(*session);
    world.clock.settle();
    center.rename_agent("agt2006", "Turing");
    world.clock.settle();
    EXPECT_EQ(changes, 1);
    EXPECT_EQ(exchange->configuration().find("agent", "agt2006")->text("LastName"), "Turing");
    EXPECT_EQ(exchange->configuration().of("agent").size(), 25U);
    EXPECT_EQ(center.status().last_error, "");
}

TEST_P(WithCenter, UploadsWhatChangedBetweenSessions) {
    follow();
    connect();
    (void)exchange->start(*session);
    world.clock.settle();
    session.reset();
    exchange->stop();
    center.rename_agent("agt2006", "Turing");
    connect();
    (void)exchange->start(*session);
    world.clock.settle();
    EXPECT_EQ(exchange->configuration().find("agent", "agt2006")->text("LastName"), "Turing");
}

TEST_P(WithCenter, ResynchronisesWhateverTheKeysSay) {
    follow();
    connect();
    (void)exchange->start(*session);
    world.clock.settle();
    const std::uint64_t before = server.counters().sent.messages;
    exchange->resynchronise();
    world.clock.settle();
    EXPECT_EQ(completed, 2);
    EXPECT_GT(server.counters().sent.messages - before, 3U) << "all records once more";
}

TEST_P(WithCenter, WaitsForTheServerToComeOnline) {
    server.set_online(false);
    follow();
    connect();
    EXPECT_TRUE(exchange->start(*session));
    world.clock.advance(10min);
    EXPECT_EQ(exchange->state(), State::offline);
    EXPECT_TRUE(failures.empty());
}

TEST_P(WithCenter, SaysWhenTheServiceWasNotGranted) {
    follow();
    connect(ClientOptions());
    EXPECT_FALSE(exchange->start(*session));
    ASSERT_EQ(failures.size(), 1U);
    EXPECT_NE(failures[0].find("CTI_SERVICE_CONFIG_EVENTS"), std::string::npos) << failures[0];
}

TEST_P(WithCenter, AsksForTheKindsThatWereChosen) {
    ConfigOptions options;
    options.kinds = {"queue"};
    follow(options);
    connect();
    (void)exchange->start(*session);
    world.clock.settle();
    EXPECT_EQ(exchange->configuration().of("queue").size(), 1U);
    EXPECT_TRUE(exchange->configuration().of("agent").empty());
}

TEST_P(WithCenter, SendsOnlyWhatTheOpenRequestAskedFor) {
    const auto kinds = dialect().protocol.configuration.kinds;
    const auto queue = std::ranges::find(kinds, "queue", &ConfigKindInfo::name);
    ClientOptions options = asking();
    options.config_mask = dialect().config_open_bit(*queue, newest());
    follow();
    connect(options);
    (void)exchange->start(*session);
    world.clock.settle();
    EXPECT_EQ(exchange->state(), State::complete);
    EXPECT_EQ(exchange->configuration().of("queue").size(), 1U);
    EXPECT_TRUE(exchange->configuration().of("agent").empty()) << "it asked for the upload of agents, too";
    center.rename_agent("agt2006", "Turing");
    world.clock.settle();
    EXPECT_EQ(changes, 0);
}

TEST_P(WithCenter, HasNothingForWhoAskedForNothing) {
    ClientOptions options = asking();
    options.config_mask = 0;
    follow();
    connect(options);
    (void)exchange->start(*session);
    world.clock.settle();
    EXPECT_EQ(exchange->state(), State::complete);
    EXPECT_EQ(exchange->configuration().size(), 0U);
    EXPECT_TRUE(failures.empty());
}

// ----------------------------------------------------------------------------------------------------------------
// with a server that is played

class WithPlayedServer : public ConfigTest {
protected:
    WithPlayedServer() { start(); }
    ~WithPlayedServer() override {
        exchange.reset();
        session.reset();
        world.clock.settle();
    }

    void start(ConfigOptions options = {}) {
        follow(options);
        MemoryPair pair = memory_pair(world.executor());
        peer = RawPeer::on(std::move(pair.second));
        ClientOptions quiet = asking();
        quiet.heartbeat = 0s; // nobody would answer
        session.emplace(dialect(), std::move(pair.first), world.clock, quiet, handlers());
        world.spawn(
            [](ClientSession& opening) -> boost::asio::awaitable<void> { (void)co_await opening.open(); }(*session));
        world.clock.settle();
        OpenAnswer answer;
        answer.invoke_id = dialect().invoke_id(peer->received.front(), newest()).value_or(0);
        answer.services = ~0U;
        answer.online = true;
        peer->received.clear();
        peer->send(dialect().codec.opened(answer, newest()));
        world.clock.settle();
        ASSERT_TRUE(exchange->start(*session));
        world.clock.settle();
        peer->received.clear();
    }

    [[nodiscard]] static Event event(std::string_view message, json::object fields) {
        JsonEncoding encoding = encode_json(dialect().protocol, newest(), {{"message", message}, {"fields", fields}});
        EXPECT_TRUE(encoding) << encoding.error;
        return Event({dialect(), newest(), encoding.frame, FrameHeader::read(encoding.frame)->type});
    }

    void play(const Event& message) {
        peer->send(message.bytes);
        world.clock.settle();
    }

    [[nodiscard]] static Event keys(std::string_view agents = "0000000000000007") {
        return event("CONFIG_KEY_EVENT", {{"AgentConfigKey", agents}});
    }
    [[nodiscard]] static Event begin(int type) {
        return event("CONFIG_BEGIN_EVENT",
                     {{"ConfigType", type},
                      {pick("ConfigurationMask", "ConfigInformation"), 6}, // agents and queues in both
                      {"AgentConfigKey", "0000000000000007"}});
    }
    [[nodiscard]] static Event end(int status = 0) {
        return event("CONFIG_END_EVENT", {{pick("Status", "ConfigEndStatus"), status}});
    }
    [[nodiscard]] static json::object agent(int type, std::string_view id, std::string_view last_name) {
        return {{"RecordType", type},    {"AgentType", 1},   {"LoginID", id},
                {"LastName", last_name}, {"FirstName", "A"}, {"Extension", "2001"}};
    }
    [[nodiscard]] static Event agents(std::initializer_list<json::object> records) {
        json::array list;
        for (const json::object& record : records) {
            list.push_back(record);
        }
        return event("CONFIG_AGENT_EVENT", {{"record", std::move(list)}});
    }
    [[nodiscard]] static Event queue(int id) {
        return event(pick("CONFIG_CSQ_EVENT", "CONFIG_SKILL_GROUP_EVENT"),
                     {{"record", json::array{{{"RecordType", 0}, {pick("CSQID", "PeripheralNumber"), id}}}}});
    }
    [[nodiscard]] const Configuration::Records& known() const { return exchange->configuration().of("agent"); }

    std::shared_ptr<RawPeer> peer;
};

TEST_P(WithPlayedServer, HasTheSameInTheEndInAnyOrderOfTheRecords) {
    std::vector<Event> records{agents({agent(0, "a", "x"), agent(0, "b", "x")}), agents({agent(0, "c", "x")}), queue(1),
                               queue(2)};
    std::optional<Configuration> expected;
    std::vector<std::size_t> order{0, 1, 2, 3};
    do {
        exchange->resynchronise();
        world.clock.settle();
        play(keys());
        play(begin(1));
        for (const std::size_t i : order) {
            play(records[i]);
        }
        play(end());
        ASSERT_EQ(exchange->state(), State::complete);
        if (!expected) {
            expected = exchange->configuration();
        }
        ASSERT_EQ(exchange->configuration(), *expected);
    } while (std::ranges::next_permutation(order).found);
    EXPECT_EQ(expected->of("agent").size(), 3U);
    EXPECT_EQ(expected->of("queue").size(), 2U);
}

TEST_P(WithPlayedServer, CountsNothingBeforeTheEnd) {
    play(keys());
    play(begin(1));
    play(agents({agent(0, "a", "x")}));
    EXPECT_TRUE(known().empty());
    play(end());
    EXPECT_EQ(known().size(), 1U);
}

TEST_P(WithPlayedServer, AnUploadTakesThePlaceOfWhatWasThere) {
    for (const std::string_view id : {"a", "b"}) {
        play(keys());
        play(begin(1));
        play(agents({agent(0, id, "x")}));
        play(end());
        exchange->resynchronise();
        world.clock.settle();
    }
    EXPECT_EQ(known().size(), 1U);
    EXPECT_TRUE(known().contains("b"));
}

TEST_P(WithPlayedServer, PartsCountTogether) {
    play(keys());
    play(begin(1));
    play(agents({agent(0, "a", "x")}));
    play(end(5));
    EXPECT_TRUE(known().empty());
    play(begin(1));
    play(agents({agent(0, "b", "x")}));
    play(end());
    EXPECT_EQ(known().size(), 2U);
}

TEST_P(WithPlayedServer, ChangesAddChangeAndDelete) {
    play(keys());
    play(begin(1));
    play(agents({agent(0, "a", "x"), agent(0, "b", "x")}));
    play(end());
    play(begin(2));
    json::object renamed{{"RecordType", 1}, {"LoginID", "a"}, {"LastName", "y"}};
    play(agents({renamed, agent(2, "b", ""), agent(0, "c", "x")}));
    play(end());
    EXPECT_EQ(changes, 1);
    EXPECT_EQ(known().size(), 2U);
    EXPECT_EQ(known().at("a").text("LastName"), "y");
    EXPECT_EQ(known().at("a").text("FirstName"), "A") << "what a change does not mention stays";
    EXPECT_TRUE(known().contains("c"));
}

TEST_P(WithPlayedServer, NothingConfiguredIsAnAnswer) {
    play(keys());
    play(end(4));
    EXPECT_EQ(exchange->state(), State::complete);
    EXPECT_EQ(exchange->configuration().size(), 0U);
}

TEST_P(WithPlayedServer, BeginsAnewTenSecondsAfterAnError) {
    play(keys());
    play(end(3));
    EXPECT_EQ(exchange->state(), State::waiting);
    ASSERT_EQ(failures.size(), 1U);
    peer->received.clear();
    world.clock.advance(9s);
    EXPECT_TRUE(peer->received.empty());
    world.clock.advance(1s);
    ASSERT_EQ(exchange->state(), State::keys);
    play(keys());
    play(begin(1));
    play(agents({agent(0, "a", "x")}));
    play(end());
    EXPECT_EQ(known().size(), 1U);
}

TEST_P(WithPlayedServer, AChangeHoldsUpNothingThatIsDue) {
    const auto change = [this] {
        play(begin(2));
        play(agents({agent(0, "a", "x")}));
        play(end());
    };
    change();
    EXPECT_EQ(exchange->state(), State::keys);
    world.clock.advance(60s);
    EXPECT_EQ(exchange->state(), State::waiting) << "nobody has answered";
    world.clock.advance(5s);
    change();
    play(begin(2)); // without an end
    world.clock.advance(5s);
    EXPECT_EQ(exchange->state(), State::keys);
    play(keys());
    change();
    EXPECT_EQ(exchange->state(), State::upload);
    world.clock.advance(60s);
    EXPECT_EQ(exchange->state(), State::waiting);
    world.clock.advance(10s);
    play(keys());
    play(end(4));
    change();
    world.clock.advance(24h);
    EXPECT_EQ(exchange->state(), State::complete);
    EXPECT_EQ(changes, 4);
    EXPECT_EQ(failures, (std::vector<std::string>{"no answer", "no answer"}));
}

TEST_P(WithPlayedServer, AServerThatFallsSilentIsAskedAgain) {
    play(keys());
    play(begin(1));
    world.clock.advance(61s);
    EXPECT_EQ(exchange->state(), State::waiting);
    EXPECT_EQ(failures, std::vector<std::string>{"no answer"});
    world.clock.advance(10s);
    EXPECT_EQ(exchange->state(), State::keys);
}

TEST_P(WithPlayedServer, BlocksThatMakeNoSenseAreErrors) {
    play(keys());
    play(agents({agent(0, "a", "x")}));
    ASSERT_EQ(failures.size(), 1U);
    EXPECT_EQ(failures[0], "CONFIG_AGENT_EVENT outside of a block");
    world.clock.advance(10s);
    play(keys());
    play(begin(1));
    play(begin(1));
    ASSERT_EQ(failures.size(), 2U);
    EXPECT_EQ(failures[1], "CONFIG_BEGIN_EVENT inside a block");
    EXPECT_TRUE(known().empty());
}

TEST_P(WithPlayedServer, MoreRecordsThanTheLimitAreAnError) {
    ConfigOptions options;
    options.record_limit = 2;
    start(options);
    play(keys());
    play(begin(1));
    play(agents({agent(0, "a", "x"), agent(0, "b", "x"), agent(0, "c", "x")}));
    ASSERT_EQ(failures.size(), 1U);
    EXPECT_EQ(failures[0], "more than 2 records");
}

TEST_P(WithPlayedServer, SoAreRecordsThatTakeTooMuchMemory) {
    ConfigOptions options;
    options.byte_limit = 8192;
    start(options);
    play(keys());
    play(begin(1));
    for (int id = 0; id < 100; ++id) {
        play(agents({agent(0, "agt" + std::to_string(id), "x")}));
    }
    ASSERT_FALSE(failures.empty());
    EXPECT_EQ(failures[0], "records of more than 8192 bytes");
    EXPECT_TRUE(known().empty());
}

TEST_P(WithPlayedServer, ChangesCountWithWhatIsThere) {
    ConfigOptions options;
    options.byte_limit = 8192;
    start(options);
    play(keys());
    play(end(4));
    for (int id = 0; id < 100; ++id) {
        play(begin(2));
        play(agents({agent(0, "agt" + std::to_string(id), "x")}));
        play(end());
    }
    ASSERT_FALSE(failures.empty());
    EXPECT_LT(known().size(), 20U);
    EXPECT_LE(exchange->configuration().bytes(), options.byte_limit);
}

TEST_P(WithPlayedServer, WhatWasThereBeforeDoesNotCount) {
    ConfigOptions options;
    options.byte_limit = 8192;
    start(options);
    play(keys());
    play(end(4));
    std::size_t bytes = 0;
    for (int round = 0; round < 100; ++round) {
        play(begin(2));
        play(agents({agent(0, "a", "x"), agent(0, "b", "x")}));
        play(end());
        play(begin(2));
        json::object renamed{{"RecordType", 1}, {"LoginID", "a"}, {"LastName", "y"}};
        play(agents({renamed, agent(2, "b", "")}));
        play(end());
        EXPECT_EQ(known().size(), 1U);
        bytes = round == 0 ? exchange->configuration().bytes() : bytes;
    }
    EXPECT_TRUE(failures.empty());
    EXPECT_EQ(exchange->configuration().bytes(), bytes);
    play(begin(2));
    play(agents({agent(2, "a", "")}));
    play(end());
    EXPECT_EQ(exchange->configuration().bytes(), 0U);
}

TEST_P(WithPlayedServer, RefusedKeysAreAnErrorAndMissingOnesAreNot) {
    play(event("CONFIG_KEY_EVENT", {{pick("Status", "ConfigkeyStatus"), 3}}));
    EXPECT_EQ(exchange->state(), State::waiting);
    world.clock.advance(10s);
    play(event("CONFIG_KEY_EVENT", {{pick("Status", "ConfigkeyStatus"), 2}}));
    EXPECT_EQ(exchange->state(), State::upload);
}

TEST_P(WithPlayedServer, AKeyOfZerosNeverMatches) {
    for (int round = 0; round < 2; ++round) {
        play(keys("0000000000000000"));
        ASSERT_EQ(exchange->state(), State::upload) << round;
        play(end(4));
        exchange->stop();
        (void)exchange->start(*session);
        world.clock.settle();
    }
}

TEST_P(WithPlayedServer, ARebuiltConfigurationIsAskedForAgain) {
    play(keys());
    play(end(4));
    const std::uint32_t reset = dialect().value_of("StatusCode", {"E_CTI_AUTO_CONFIG_RESET"}, newest());
    ASSERT_NE(reset, 0U);
    peer->send(dialect().codec.failure_event(reset, {}, newest()));
    world.clock.settle();
    EXPECT_EQ(exchange->state(), State::keys);
}

TEST_P(WithPlayedServer, WhatNobodyAskedForChangesNothing) {
    play(keys());
    play(begin(1));
    play(agents({agent(0, "a", "x")}));
    play(end());
    play(keys("00000000000000ff"));
    play(end());
    play(end(4));
    EXPECT_EQ(known().size(), 1U);
    EXPECT_TRUE(failures.empty());
}

/// Nothing that a server sends may do harm.
TEST_P(WithPlayedServer, AnySequenceIsSurvived) {
    std::mt19937 random(1);
    const std::vector<Event> all{keys(),
                                 begin(1),
                                 begin(2),
                                 end(0),
                                 end(5),
                                 end(3),
                                 end(4),
                                 queue(1),
                                 agents({agent(0, "a", "x")}),
                                 agents({agent(2, "a", "x")}),
                                 agents({agent(1, "b", "x")})};
    for (int i = 0; i < 2000; ++i) {
        play(all[random() % all.size()]);
        if (random() % 50 == 0) {
            world.clock.advance(11s);
        }
    }
    world.clock.advance(2min);
    exchange->resynchronise();
    world.clock.settle();
    play(keys());
    play(begin(1));
    play(agents({agent(0, "z", "x")}));
    play(end());
    EXPECT_EQ(known().size(), 1U);
}

const auto dialects = testing::Values(&uccx_dialect(), &ged188_dialect());
const auto dialect_name = [](const auto& dialect) { return std::string(dialect.param->protocol.name); };
INSTANTIATE_TEST_SUITE_P(Dialects, WithCenter, dialects, dialect_name);
INSTANTIATE_TEST_SUITE_P(Dialects, WithPlayedServer, dialects, dialect_name);

} // namespace
} // namespace ctikit::test
