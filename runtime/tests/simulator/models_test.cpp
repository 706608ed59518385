// The call and agent models against the simulated center: they see what happens there, and see the same whatever order
// the events come in, as long as the first and last event of each call keep their places.
#include "session/world.hpp"

#include <ctikit/session/agent_model.hpp>
#include <ctikit/session/call_model.hpp>
#include <ctikit/simulator/contact_center.hpp>
#include <ctikit/trace/json.hpp>
#include <ctikit/uccx/spellings.hpp>

#include <algorithm>
#include <random>

namespace ctikit::test {
namespace {

using PartyState = CallParty::State;

class ModelsTest : public testing::TestWithParam<const Dialect*> {
protected:
    ModelsTest()
        : center(*GetParam(), world.executor(), world.clock, {}),
          server(*GetParam(), world.executor(), world.clock, {}, center) {
        center.attach(server);
        ClientOptions options;
        options.services = GetParam()->value_of("CTIService", {"CTI_SERVICE_CLIENT_CONTROL"}, newest());
        ClientHandlers handlers;
        handlers.event = [this](const EventView& event) { events.emplace_back(event); };
        MemoryPair pair = memory_pair(world.executor());
        server.take(std::move(pair.second));
        session.emplace(*GetParam(), std::move(pair.first), world.clock, options, handlers);
        EXPECT_TRUE(world.result_of(session->open()));
        for (const char* const extension : {"2006", "2007"}) {
            ask("SET_AGENT_STATE_REQ",
                {{"AgentState", 0}, {"AgentInstrument", extension}, {"AgentID", std::string("agt") + extension}});
        }
        ask("SET_AGENT_STATE_REQ", {{"AgentState", 3}, {"AgentInstrument", "2006"}});
        id = center.customer_calls("5551234", {{"user.customer", "4711"}});
        world.clock.settle();
        ask("ANSWER_CALL_REQ", {{named("CallID"), id}, {"ConnectionDeviceID", "5551234"}, {"AgentInstrument", "2006"}});
    }
    ~ModelsTest() override {
        session.reset();
        world.clock.settle();
    }

    [[nodiscard]] unsigned newest() const { return GetParam()->protocol.versions.last; }
    [[nodiscard]] std::string named(std::string_view field) const {
        const auto others = uccx::ged188_names(field);
        return std::string(GetParam() == &uccx_dialect() || others.empty() ? field : others.front());
    }

    void ask(std::string_view message, boost::json::object fields) {
        JsonEncoding encoding =
            encode_json(GetParam()->protocol, newest(), {{"message", message}, {"fields", std::move(fields)}});
        ASSERT_TRUE(encoding) << encoding.error;
        std::string refusal = "no answer";
        session->request_frame(std::move(encoding.frame), 5s,
                               [&](const RawOutcome& outcome) { refusal = outcome ? "" : outcome.error.to_string(); });
        world.clock.settle();
        ASSERT_EQ(refusal, "") << message;
    }

    /// 2006 consults 2007, who answers.
    void consult() {
        ask(GetParam() == &uccx_dialect() ? "CONSULT_CALL_REQ" : "CONSULTATION_CALL_REQ",
            {{named("ActiveCallID"), id},
             {"ActiveConnectionDeviceID", "5551234"},
             {"DialedNumber", "2007"},
             {"AgentInstrument", "2006"}});
        ask("ANSWER_CALL_REQ",
            {{named("CallID"), id + 1}, {"ConnectionDeviceID", "2006"}, {"AgentInstrument", "2007"}});
    }
    void merge(std::string_view message) {
        ask(message, {{named("ActiveCallID"), id + 1},
                      {"ActiveConnectionDeviceID", "2006"},
                      {named("HeldCallID"), id},
                      {"HeldConnectionDeviceID", "5551234"},
                      {"AgentInstrument", "2006"}});
    }

    [[nodiscard]] CallModel model_of(const std::vector<Event>& sequence) const {
        CallModel model;
        for (const Event& event : sequence) {
            (void)model.apply({*event.dialect, event.version, event.bytes, event.type});
        }
        return model;
    }

    /// An order that the guide allows: BEGIN_CALL_EVENT before and END_CALL_EVENT after all others of a call.
    template <class Random>
    [[nodiscard]] std::vector<Event> reordered(Random& random) const {
        std::vector<Event> sequence = events;
        std::shuffle(sequence.begin(), sequence.end(), random);
        const auto rank = [](const Event& event) {
            const std::string_view name = event.message()->name;
            return name == "BEGIN_CALL_EVENT" ? 0 : name == "END_CALL_EVENT" ? 2 : 1;
        };
        std::ranges::stable_sort(sequence, {}, rank);
        return sequence;
    }

    void expect_same_in_any_order() const {
        const CallModel expected = model_of(events);
        std::mt19937 random(1);
        for (int round = 0; round < 100; ++round) {
            ASSERT_EQ(model_of(reordered(random)).calls(), expected.calls()) << "order " << round;
        }
    }

    [[nodiscard]] PartyState state_of(const std::string& device) const {
        return model_of(events).find(id)->parties.at(device).state();
    }

    World world;
    ContactCenter center;
    Server server;
    std::optional<ClientSession> session;
    std::vector<Event> events;
    std::uint32_t id = 0;
};

TEST_P(ModelsTest, SeeAnAnsweredCall) {
    const CallModel model = model_of(events);
    const ModelCall* const call = model.find(id);
    ASSERT_NE(call, nullptr);
    EXPECT_EQ(call->caller(), "5551234");
    EXPECT_EQ(call->dialed, "7000");
    EXPECT_FALSE(call->queued);
    EXPECT_EQ(call->variables.at("user.customer"), "4711");
    EXPECT_EQ(state_of("2006"), PartyState::connected);
    EXPECT_EQ(model.of_device("2006").size(), 1U);
    expect_same_in_any_order();
}

TEST_P(ModelsTest, SeeHoldAndRetrieve) {
    ask("HOLD_CALL_REQ", {{named("CallID"), id}, {"ConnectionDeviceID", "5551234"}, {"AgentInstrument", "2006"}});
    EXPECT_EQ(state_of("2006"), PartyState::held);
    expect_same_in_any_order();
    ask("RETRIEVE_CALL_REQ",
        {{named("HeldCallID"), id}, {"HeldConnectionDeviceID", "5551234"}, {"AgentInstrument", "2006"}});
    EXPECT_EQ(state_of("2006"), PartyState::connected);
    expect_same_in_any_order();
}

TEST_P(ModelsTest, SeeAConsultCall) {
    consult();
    const CallModel model = model_of(events);
    EXPECT_EQ(model.calls().size(), 2U);
    EXPECT_EQ(state_of("2006"), PartyState::held);
    EXPECT_EQ(model.find(id + 1)->parties.at("2007").state(), PartyState::connected);
    expect_same_in_any_order();
}

TEST_P(ModelsTest, SeeATransfer) {
    consult();
    merge("TRANSFER_CALL_REQ");
    const CallModel model = model_of(events);
    EXPECT_EQ(model.calls().size(), 1U) << "the consult call is over";
    EXPECT_EQ(state_of("2006"), PartyState::gone);
    EXPECT_EQ(state_of("2007"), PartyState::connected);
    expect_same_in_any_order();
}

TEST_P(ModelsTest, SeeAConference) {
    consult();
    merge("CONFERENCE_CALL_REQ");
    const CallModel model = model_of(events);
    EXPECT_EQ(model.calls().size(), 1U);
    EXPECT_TRUE(model.find(id)->parties.contains("2007"));
    expect_same_in_any_order();
}

TEST_P(ModelsTest, SeeTheEnd) {
    center.hang_up(id, "5551234");
    world.clock.settle();
    EXPECT_TRUE(model_of(events).calls().empty());
    expect_same_in_any_order();
}

TEST_P(ModelsTest, FollowACallThatGetsAnotherId) {
    const std::uint32_t other = id + 1000;
    const auto add = [&](std::string_view message, boost::json::object fields) {
        const JsonEncoding encoding =
            encode_json(GetParam()->protocol, newest(), {{"message", message}, {"fields", std::move(fields)}});
        ASSERT_TRUE(encoding) << encoding.error;
        events.emplace_back(EventView{*GetParam(), newest(), encoding.frame, FrameHeader::read(encoding.frame)->type});
    };
    add("CALL_DATA_UPDATE_EVENT", {{named("CallID"), id},
                                   {named("NewCallID"), other},
                                   {"NewConnectionDeviceID", "2006"},
                                   {"CallVariable1", "gold"}});
    add("CALL_HELD_EVENT", {{named("CallID"), other}, {"ConnectionDeviceID", "2006"}, {"HoldingDeviceID", "2006"}});
    const CallModel model = model_of(events);
    ASSERT_EQ(model.calls().size(), 1U);
    ASSERT_NE(model.find(other), nullptr);
    EXPECT_EQ(model.find(id), model.find(other)) << "also by its former id";
    EXPECT_EQ(model.find(other)->variables.at("CallVariable1"), "gold");
    EXPECT_EQ(model.find(other)->parties.at("2006").state(), PartyState::held);
    expect_same_in_any_order();
}

/// After the other server of a pair took over, its clients are told once more who is in which call.
TEST_P(ModelsTest, AreNotConfusedByWhatIsSaidAgain) {
    const std::uint32_t again = GetParam()->value_of("EventCause", {"CEC_CALL_PARTY_UPDATE_IND"}, newest());
    if (again == 0) {
        return; // Unified CCX carries nothing over
    }
    const JsonEncoding encoding = encode_json(GetParam()->protocol, newest(),
                                              {{"message", "CALL_ESTABLISHED_EVENT"},
                                               {"fields",
                                                {{named("CallID"), id},
                                                 {"ConnectionDeviceID", "2006"},
                                                 {"AnsweringDeviceID", "2006"},
                                                 {"EventCause", again}}}});
    ASSERT_TRUE(encoding) << encoding.error;
    events.emplace_back(EventView{*GetParam(), newest(), encoding.frame, FrameHeader::read(encoding.frame)->type});
    EXPECT_EQ(state_of("2006"), PartyState::connected);
    expect_same_in_any_order();
    const JsonEncoding left = encode_json(
        GetParam()->protocol, newest(),
        {{"message", "CALL_CONNECTION_CLEARED_EVENT"},
         {"fields", {{named("CallID"), id}, {"ConnectionDeviceID", "2006"}, {"ReleasingDeviceID", "2006"}}}});
    events.emplace_back(EventView{*GetParam(), newest(), left.frame, FrameHeader::read(left.frame)->type});
    EXPECT_EQ(state_of("2006"), PartyState::gone) << "it left once, and that is all";
}

TEST_P(ModelsTest, AreBoundedWhateverTheServerSends) {
    CallModel model({.calls = 10});
    const auto apply = [&](std::string_view message, boost::json::object fields) {
        const JsonEncoding encoding =
            encode_json(GetParam()->protocol, newest(), {{"message", message}, {"fields", std::move(fields)}});
        ASSERT_TRUE(encoding) << encoding.error;
        (void)model.apply({*GetParam(), newest(), encoding.frame, FrameHeader::read(encoding.frame)->type});
    };
    for (std::uint32_t call = 1; call < 50; ++call) {
        apply("CALL_HELD_EVENT", {{named("CallID"), call}, {"ConnectionDeviceID", "1"}, {"HoldingDeviceID", "1"}});
        apply("CALL_DATA_UPDATE_EVENT", {{named("CallID"), 1}, {named("NewCallID"), call + 1000}});
    }
    EXPECT_LE(model.calls().size(), 11U);
}

TEST_P(ModelsTest, TakeCallsThatAppearInTheMiddle) {
    std::erase_if(events, [](const Event& event) { return event.message()->name == "BEGIN_CALL_EVENT"; });
    const CallModel model = model_of(events);
    ASSERT_NE(model.find(id), nullptr);
    EXPECT_EQ(state_of("2006"), PartyState::connected);
}

TEST_P(ModelsTest, KnowTheAgents) {
    AgentModel model;
    for (const Event& event : events) {
        (void)model.apply({*event.dialect, event.version, event.bytes, event.type});
    }
    ASSERT_NE(model.find("agt2006"), nullptr);
    EXPECT_EQ(model.find("agt2006")->state, 4) << "talking";
    EXPECT_EQ(model.at("2007")->state, 2) << "not ready";
    EXPECT_EQ(model.find("agt2006")->next_state, std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(Dialects, ModelsTest, testing::Values(&uccx_dialect(), &ged188_dialect()),
                         [](const auto& dialect) { return std::string(dialect.param->protocol.name); });

} // namespace
} // namespace ctikit::test
