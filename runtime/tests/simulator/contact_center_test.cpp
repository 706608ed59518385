// The simulated contact center, seen by its clients: what they may do and which events follow, in both dialects.
#include "session/world.hpp"

#include <ctikit/simulator/contact_center.hpp>
#include <ctikit/trace/json.hpp>

#include <algorithm>
#include <array>

namespace ctikit::test {
namespace {

using Names = std::vector<std::string>;

/// A client and what it has seen.
struct Desk {
    std::unique_ptr<ClientSession> session;
    std::vector<Event> events;

    [[nodiscard]] Names names() const {
        Names result;
        for (const Event& event : events) {
            result.emplace_back(event.message()->name);
        }
        return result;
    }

    [[nodiscard]] std::size_t count(std::string_view name) const {
        return static_cast<std::size_t>(
            std::ranges::count_if(events, [&](const Event& event) { return event.message()->name == name; }));
    }

    /// The value of a field of the last event of this name, as JSON text.
    [[nodiscard]] std::string last(std::string_view name, std::string_view field) const {
        for (auto event = events.rbegin(); event != events.rend(); ++event) {
            if (event->message()->name == name) {
                std::string text;
                format_json(text, event->dialect->protocol, event->version, event->bytes);
                const std::size_t at = text.find("\"name\":\"" + std::string(field) + "\"");
                const std::size_t value = at == std::string::npos ? at : text.find("\"value\":", at);
                return value == std::string::npos ? ""
                                                  : text.substr(value + 8, text.find_first_of(",}", value) - value - 8);
            }
        }
        return "";
    }
};

struct Speech {
    const Dialect* dialect;
    unsigned version;
    std::string_view call_id;
    std::string_view consult;
    std::uint16_t ready;
};

void PrintTo(const Speech& shown, std::ostream* out) {
    *out << shown.dialect->protocol.name << "/" << shown.version;
}

class ContactCenterTest : public testing::TestWithParam<Speech> {
protected:
    ~ContactCenterTest() override {
        EXPECT_EQ(center ? center->status().last_error : "", "") << "an event could not be made";
        desks.clear();
        world.clock.settle();
    }

    void start(CenterOptions options = {}) {
        center.emplace(*GetParam().dialect, world.executor(), world.clock, options);
        server.emplace(*GetParam().dialect, world.executor(), world.clock, ServerOptions(), *center);
        center->attach(*server);
    }

    /// Opens a session; bridge mode without an extension.
    Desk& desk(const std::string& extension = {}) {
        Desk& added = *desks.emplace_back(std::make_unique<Desk>());
        ClientOptions options;
        options.version = GetParam().version;
        options.client_id = "desk" + extension;
        const Dialect& dialect = *GetParam().dialect;
        options.services = dialect.value_of("CTIService", {"CTI_SERVICE_CLIENT_CONTROL"}, options.version) |
                           dialect.value_of("CTIService", {"CTI_SERVICE_CALL_DATA_UPDATE"}, options.version);
        if (!extension.empty()) {
            options.mode = ClientMode::agent;
            options.agent.extension = extension;
        }
        ClientHandlers handlers;
        handlers.event = [&added](const EventView& event) { added.events.emplace_back(event); };
        MemoryPair pair = memory_pair(world.executor());
        server->take(std::move(pair.second));
        added.session = std::make_unique<ClientSession>(dialect, std::move(pair.first), world.clock, options, handlers);
        EXPECT_TRUE(world.result_of(added.session->open()));
        world.clock.settle();
        added.events.clear(); // GED-188 tells its state after the open
        return added;
    }

    /// Its connection ends without a word.
    void leave(const Desk* gone) {
        std::erase_if(desks, [gone](const auto& desk) { return desk.get() == gone; });
        world.clock.settle();
    }

    /// Sends a request in the dialect's own words; the refusal's name, or nothing.
    std::string ask(Desk& from, std::string_view message, boost::json::object fields) {
        JsonEncoding encoding = encode_json(GetParam().dialect->protocol, GetParam().version,
                                            {{"message", message}, {"fields", std::move(fields)}});
        EXPECT_TRUE(encoding) << encoding.error;
        std::optional<RawOutcome> outcome;
        from.session->request_frame(std::move(encoding.frame), 5s,
                                    [&](RawOutcome answered) { outcome = std::move(answered); });
        world.clock.settle();
        if (!outcome) {
            return "no answer";
        }
        answer = std::move(outcome->frame);
        return outcome->error.kind == RequestError::Kind::none ? "" : outcome->error.code_name;
    }

    std::string set_state(Desk& from, const std::string& extension, std::uint16_t state) {
        return ask(from, "SET_AGENT_STATE_REQ",
                   {{"AgentState", state}, {"AgentInstrument", extension}, {"AgentID", "agt" + extension}});
    }

    void log_in(Desk& from, const std::string& extension) {
        EXPECT_EQ(set_state(from, extension, 0), "");
        EXPECT_EQ(set_state(from, extension, GetParam().ready), "");
        from.events.clear();
    }

    boost::json::object call(std::uint32_t id, const std::string& device, const std::string& prefix = {}) {
        std::string name = prefix + std::string(GetParam().call_id);
        return {{name, id}, {prefix + "ConnectionDeviceID", device}};
    }

    World world;
    std::optional<ContactCenter> center;
    std::optional<Server> server;
    std::vector<std::unique_ptr<Desk>> desks;
    FrameBytes answer;
};

TEST_P(ContactCenterTest, AQueuedCallIsAnswered) {
    start();
    Desk& bridge = desk();
    Desk& agent = desk("2006");
    Desk& other = desk("2007");
    EXPECT_EQ(set_state(agent, "2006", 0), "");
    EXPECT_EQ(bridge.names(), Names{"AGENT_STATE_EVENT"});
    bridge.events.clear();
    agent.events.clear();

    const std::uint32_t id = center->customer_calls("5551234", {{"user.customer", "4711"}});
    world.clock.settle();
    EXPECT_EQ(bridge.names(),
              (Names{"BEGIN_CALL_EVENT", "CALL_DELIVERED_EVENT", "CALL_ESTABLISHED_EVENT", "CALL_QUEUED_EVENT"}));
    EXPECT_TRUE(agent.events.empty()) << "not its call yet";
    EXPECT_EQ(center->status().queued, 1U);

    bridge.events.clear();
    EXPECT_EQ(set_state(agent, "2006", GetParam().ready), "");
    EXPECT_EQ(bridge.names(), (Names{"AGENT_STATE_EVENT", "AGENT_STATE_EVENT", "CALL_DELIVERED_EVENT"}));
    EXPECT_EQ(bridge.last("AGENT_STATE_EVENT", "AgentState"), "8") << "reserved";
    EXPECT_EQ(agent.names(),
              (Names{"AGENT_STATE_EVENT", "AGENT_STATE_EVENT", "BEGIN_CALL_EVENT", "CALL_DELIVERED_EVENT"}));
    EXPECT_EQ(agent.last("BEGIN_CALL_EVENT", "ANI"), "\"5551234\"");

    bridge.events.clear();
    EXPECT_EQ(ask(agent, "ANSWER_CALL_REQ",
                  [&] {
                      boost::json::object fields = call(id, "5551234");
                      fields["AgentInstrument"] = "2006";
                      return fields;
                  }()),
              "");
    EXPECT_EQ(bridge.names(), (Names{"CALL_ESTABLISHED_EVENT", "CALL_DEQUEUED_EVENT", "AGENT_STATE_EVENT"}));
    EXPECT_EQ(bridge.last("AGENT_STATE_EVENT", "AgentState"), "4") << "talking";

    bridge.events.clear();
    center->hang_up(id, "5551234");
    world.clock.settle();
    EXPECT_EQ(bridge.count("CALL_CONNECTION_CLEARED_EVENT"), 2U);
    EXPECT_EQ(bridge.count("CALL_CLEARED_EVENT"), 1U);
    EXPECT_EQ(bridge.count("END_CALL_EVENT"), 1U);
    EXPECT_EQ(bridge.last("AGENT_STATE_EVENT", "AgentState"), "3") << "ready again";
    EXPECT_EQ(center->status().calls, 0U);
    EXPECT_TRUE(other.events.empty()) << "never its business";
}

TEST_P(ContactCenterTest, ACallThatIsNotAnsweredGoesToTheNextAgent) {
    start();
    Desk& slow = desk("2006");
    Desk& quick = desk("2007");
    log_in(slow, "2006");
    log_in(quick, "2007");
    (void)center->customer_calls("5551234");
    world.clock.settle();
    Desk& first = slow.events.empty() ? quick : slow;
    Desk& second = slow.events.empty() ? slow : quick;
    EXPECT_EQ(first.count("CALL_DELIVERED_EVENT"), 1U);
    EXPECT_TRUE(second.events.empty());
    world.clock.advance(12s);
    EXPECT_EQ(first.last("AGENT_STATE_EVENT", "AgentState"), "2") << "not ready";
    EXPECT_EQ(second.count("CALL_DELIVERED_EVENT"), 1U);
}

class WithCall : public ContactCenterTest {
protected:
    /// A customer talks to 2006; 2007 and a bridge look on.
    void SetUp() override {
        start();
        bridge = &desk();
        agent = &desk("2006");
        colleague = &desk("2007");
        log_in(*agent, "2006");
        id = last_call = center->customer_calls("5551234");
        world.clock.settle();
        EXPECT_EQ(act("ANSWER_CALL_REQ", call(id, "5551234")), "");
        EXPECT_EQ(set_state(*colleague, "2007", 0), "");
        clear();
    }

    void clear() {
        bridge->events.clear();
        agent->events.clear();
        colleague->events.clear();
    }

    std::string act(std::string_view message, boost::json::object fields) {
        fields["AgentInstrument"] = "2006";
        return ask(*agent, message, std::move(fields));
    }

    /// Consults 2007, who answers; returns the consult call's id.
    std::uint32_t consult() {
        boost::json::object fields = call(id, "5551234", "Active");
        fields["DialedNumber"] = "2007";
        EXPECT_EQ(act(GetParam().consult, std::move(fields)), "");
        const std::uint32_t second = id + 1;
        boost::json::object ringing = call(second, "2006");
        ringing["AgentInstrument"] = "2007";
        EXPECT_EQ(ask(*colleague, "ANSWER_CALL_REQ", std::move(ringing)), "");
        return second;
    }

    [[nodiscard]] boost::json::object both(std::uint32_t active, const std::string& other = "Held") {
        boost::json::object fields = call(active, "2006", "Active");
        for (const auto& [name, value] : call(id, "5551234", other)) {
            fields[name] = value;
        }
        return fields;
    }

    /// Consults a number outside; returns the consult call's id, or 0 when that is refused with this code.
    std::uint32_t consult_outside(std::uint32_t active, std::string_view refusal = {}) {
        boost::json::object fields = call(active, "2006", "Active");
        fields["DialedNumber"] = "9999";
        const std::string answered = act(GetParam().consult, std::move(fields));
        EXPECT_EQ(answered, refusal);
        return answered.empty() ? ++last_call : 0;
    }

    Desk* bridge = nullptr;
    Desk* agent = nullptr;
    Desk* colleague = nullptr;
    std::uint32_t id = 0;
    std::uint32_t last_call = 0; ///< of those that the tests make
};

TEST_P(WithCall, IsHeldAndRetrieved) {
    EXPECT_EQ(act("HOLD_CALL_REQ", call(id, "5551234")), "");
    EXPECT_EQ(bridge->names(), Names{"CALL_HELD_EVENT"});
    EXPECT_EQ(agent->names(), Names{"CALL_HELD_EVENT"});
    EXPECT_EQ(act("HOLD_CALL_REQ", call(id, "5551234")), "CF_INVALID_OBJECT_STATE") << "it is on hold";
    EXPECT_EQ(act("RETRIEVE_CALL_REQ", call(id, "5551234", "Held")), "");
    EXPECT_EQ(bridge->names(), (Names{"CALL_HELD_EVENT", "CALL_RETRIEVED_EVENT"}));
}

TEST_P(WithCall, IsTransferred) {
    const std::uint32_t second = consult();
    EXPECT_EQ(bridge->count("CALL_SERVICE_INITIATED_EVENT"), 1U);
    EXPECT_EQ(bridge->count("CALL_ORIGINATED_EVENT"), 1U);
    clear();
    EXPECT_EQ(act("TRANSFER_CALL_REQ", both(second)), "");
    for (const Desk* const one : {bridge, agent, colleague}) {
        EXPECT_EQ(one->count("CALL_TRANSFERRED_EVENT"), 1U);
    }
    EXPECT_EQ(bridge->last("CALL_TRANSFERRED_EVENT", "NumParties"), "2");
    EXPECT_EQ(bridge->last("CALL_TRANSFERRED_EVENT", "PrimaryCallID"), std::to_string(id)) << "the first call survives";
    EXPECT_EQ(bridge->last("END_CALL_EVENT", GetParam().call_id), std::to_string(second));
    EXPECT_EQ(agent->last("AGENT_STATE_EVENT", "AgentState"), "3") << "free again";
    clear();
    center->hang_up(id, "5551234");
    world.clock.settle();
    EXPECT_EQ(agent->count("CALL_CLEARED_EVENT"), 0U) << "no longer its call";
    EXPECT_EQ(colleague->count("CALL_CLEARED_EVENT"), 1U);
}

TEST_P(WithCall, BecomesAConference) {
    const std::uint32_t second = consult();
    clear();
    EXPECT_EQ(act("CONFERENCE_CALL_REQ", both(second)), "");
    EXPECT_EQ(bridge->last("CALL_CONFERENCED_EVENT", "NumParties"), "3");
    EXPECT_EQ(center->status().calls, 1U);
    center->hang_up(id, "5551234");
    world.clock.settle();
    EXPECT_EQ(center->status().calls, 1U) << "the agents go on";
    EXPECT_EQ(act("CLEAR_CONNECTION_REQ", call(id, "5551234")), "");
    EXPECT_EQ(center->status().calls, 0U);
}

TEST_P(WithCall, IsSwappedWithAnother) {
    const std::uint32_t second = consult();
    clear();
    EXPECT_EQ(act("ALTERNATE_CALL_REQ", both(second, "Other")), "");
    EXPECT_EQ(agent->names(), (Names{"CALL_HELD_EVENT", "CALL_RETRIEVED_EVENT"}));
    EXPECT_EQ(act("ALTERNATE_CALL_REQ", both(second, "Other")), "CF_INVALID_OBJECT_STATE") << "the other way round now";
    EXPECT_EQ(act("HOLD_CALL_REQ", call(id, "5551234")), "");
    EXPECT_EQ(act("RETRIEVE_CALL_REQ", call(second, "2006", "Held")), "");
    clear();
    EXPECT_EQ(act("RECONNECT_CALL_REQ", both(second)), "");
    EXPECT_EQ(agent->count("END_CALL_EVENT"), 1U);
    EXPECT_EQ(agent->last("CALL_RETRIEVED_EVENT", GetParam().call_id), std::to_string(id));
}

TEST_P(WithCall, IsNotSwappedWithItself) {
    EXPECT_EQ(act("HOLD_CALL_REQ", call(id, "5551234")), "");
    EXPECT_EQ(act("RECONNECT_CALL_REQ", both(id)), "CF_INVALID_OBJECT_STATE");
    EXPECT_EQ(act("ALTERNATE_CALL_REQ", both(id, "Other")), "CF_INVALID_OBJECT_STATE");
    EXPECT_EQ(center->status().calls, 1U);
}

/// The consulted agent is free again, and takes the call that is retrieved at this moment from the queue.
TEST_P(ContactCenterTest, ACallInTheQueueIsReconnected) {
    start();
    Desk& caller = desk("2006");
    Desk& colleague = desk("2007");
    EXPECT_EQ(set_state(caller, "2006", 0), "");
    EXPECT_EQ(ask(caller, "MAKE_CALL_REQ", {{"AgentInstrument", "2006"}, {"DialedNumber", "7000"}}), "");
    const auto id = static_cast<std::uint32_t>(std::stoul(caller.last("BEGIN_CALL_EVENT", GetParam().call_id)));
    boost::json::object fields = call(id, "2006", "Active");
    fields["AgentInstrument"] = "2006";
    fields["DialedNumber"] = "2007";
    EXPECT_EQ(ask(caller, GetParam().consult, fields), "");
    log_in(colleague, "2007");
    fields = call(id + 1, "2006");
    fields["AgentInstrument"] = "2007";
    EXPECT_EQ(ask(colleague, "ANSWER_CALL_REQ", fields), "");
    fields = call(id + 1, "2006", "Active");
    for (const auto& [name, value] : call(id, "2006", "Held")) {
        fields[name] = value;
    }
    fields["AgentInstrument"] = "2006";
    EXPECT_EQ(ask(caller, "RECONNECT_CALL_REQ", fields), "");
    EXPECT_EQ(caller.count("CALL_RETRIEVED_EVENT"), 1U);
    EXPECT_EQ(colleague.last("CALL_DELIVERED_EVENT", GetParam().call_id), std::to_string(id));
}

TEST_P(WithCall, HasFourOthersOnHoldAtMost) {
    std::uint32_t active = id;
    for (int consults = 0; consults < 4; ++consults) {
        active = consult_outside(active);
    }
    EXPECT_EQ(consult_outside(active, "CF_MAXIMUM_LINE_LIMIT_EXCEEDED"), 0U);
    EXPECT_EQ(act("HOLD_CALL_REQ", call(active, "2006")), "") << "still active";
    EXPECT_EQ(center->status().calls, 5U);
    EXPECT_EQ(ask(*colleague, "MAKE_CALL_REQ", {{"AgentInstrument", "2007"}, {"DialedNumber", "2006"}}),
              "CF_RESOURCE_BUSY");
    EXPECT_EQ(ask(*bridge, "SNAPSHOT_DEVICE_REQ", {{"AgentInstrument", "2006"}}), "");
}

TEST_P(WithCall, HasSixteenPartiesAtMost) {
    for (int parties = 2; parties < 16; ++parties) {
        boost::json::object fields = call(id, "5551234", "Active");
        fields["DialedNumber"] = std::to_string(9900 + parties);
        EXPECT_EQ(act(GetParam().consult, std::move(fields)), "");
        EXPECT_EQ(act("CONFERENCE_CALL_REQ", both(++last_call)), "");
    }
    consult_outside(id);
    EXPECT_EQ(act("CONFERENCE_CALL_REQ", both(last_call)), "CF_CONFERENCE_MEMBER_LIMIT_EXCEEDED");
    EXPECT_EQ(act("TRANSFER_CALL_REQ", both(last_call)), "") << "one comes, one goes";
    EXPECT_EQ(bridge->last("CALL_TRANSFERRED_EVENT", "NumParties"), "16");
}

TEST_P(WithCall, HasEachPartyOnce) {
    const std::uint32_t second = consult_outside(id);
    EXPECT_EQ(act("CONFERENCE_CALL_REQ", both(second)), "");
    EXPECT_EQ(act("CONFERENCE_CALL_REQ", both(consult_outside(id))), "CF_INVALID_OBJECT_STATE");
}

TEST_P(WithCall, HasNoMoreDataThanAMessageCanCarry) {
    const auto with = [&](int first, int count) {
        boost::json::array variables;
        for (int i = 0; i < count; ++i) {
            variables.push_back({{"name", "user.v" + std::to_string(first + i)}, {"value", std::string(200, 'x')}});
        }
        boost::json::object fields = call(id, "5551234");
        fields["NamedVariable"] = std::move(variables);
        return fields;
    };
    EXPECT_EQ(ask(*agent, "SET_CALL_DATA_REQ", with(10, 10)), "CF_VALUE_OUT_OF_RANGE");
    EXPECT_EQ(ask(*agent, "SET_CALL_DATA_REQ", with(10, 9)), "");
    EXPECT_EQ(ask(*agent, "SET_CALL_DATA_REQ", with(10, 9)), "") << "the same once more";
    EXPECT_EQ(ask(*agent, "SET_CALL_DATA_REQ", with(30, 1)), "CF_VALUE_OUT_OF_RANGE");
    boost::json::object fields = with(10, 10);
    for (const auto& [name, value] : call(id, "5551234", "Active")) {
        fields[name] = value;
    }
    fields.erase(GetParam().call_id);
    fields.erase("ConnectionDeviceID");
    fields["DialedNumber"] = "9999";
    EXPECT_EQ(act(GetParam().consult, std::move(fields)), "CF_VALUE_OUT_OF_RANGE");
}

TEST_P(WithCall, IsDescribedOnRequest) {
    EXPECT_EQ(ask(*bridge, "SNAPSHOT_CALL_REQ", call(id, "5551234")), "");
    std::string text;
    format_json(text, GetParam().dialect->protocol, GetParam().version, answer);
    EXPECT_NE(text.find("2006"), std::string::npos) << text;
    EXPECT_EQ(ask(*bridge, "QUERY_AGENT_STATE_REQ", {{"AgentInstrument", "2006"}}), "");
    EXPECT_EQ(ask(*bridge, "SNAPSHOT_DEVICE_REQ", {{"AgentInstrument", "2006"}}), "");
    EXPECT_EQ(ask(*bridge, "QUERY_DEVICE_INFO_REQ", {{"AgentInstrument", "2006"}}), "");
}

TEST_P(WithCall, CountsInStatistics) {
    if (GetParam().dialect == &uccx_dialect()) {
        return; // no source prints the numbers of its statistics messages
    }
    const auto told = [this](std::string_view field) {
        std::string text;
        format_json(text, GetParam().dialect->protocol, GetParam().version, answer);
        const std::size_t at = text.find("\"name\":\"" + std::string(field) + "\"");
        const std::size_t value = text.find("\"value\":", at) + 8;
        return at == std::string::npos ? "absent" : text.substr(value, text.find_first_of(",}", value) - value);
    };
    world.clock.advance(90s);
    EXPECT_EQ(ask(*bridge, "QUERY_AGENT_STATISTICS_REQ", {{"AgentInstrument", "2006"}}), "");
    EXPECT_EQ(told("HandledCallsTalkTimeSession"), "90");
    EXPECT_EQ(told("HandledCallsSession"), "0") << "still going on";
    EXPECT_EQ(ask(*bridge, "QUERY_SKILL_GROUP_STATISTICS_REQ", {{"SkillGroupNumber", 1}}), "");
    EXPECT_EQ(told("AgentsLoggedOn"), "2");
    EXPECT_EQ(told("AgentsTalkingIn"), "1");
    (void)center->customer_calls("5550000");
    center->hang_up(id, "5551234");
    world.clock.advance(5s);
    EXPECT_EQ(ask(*bridge, "QUERY_AGENT_STATISTICS_REQ", {{"AgentID", "agt2006"}}), "");
    EXPECT_EQ(told("HandledCallsToday"), "1");
    EXPECT_EQ(ask(*bridge, "QUERY_SKILL_GROUP_STATISTICS_REQ", {{"SkillGroupNumber", 9}}),
              "CF_INVALID_SKILL_GROUP_SPECIFIED");
    EXPECT_EQ(ask(*bridge, "QUERY_AGENT_STATISTICS_REQ", {{"AgentID", "nobody"}}), "CF_INVALID_AGENT_ID_SPECIFIED");
}

/// Each kind of request that cannot be done, and the code that says why.
TEST_P(WithCall, RefusesEachWithItsCode) {
    const boost::json::object known = call(id, "5551234");
    const boost::json::object unknown = call(1, "5551234");
    const auto with = [](boost::json::object fields, std::string_view name, boost::json::value value) {
        fields[name] = std::move(value);
        return fields;
    };
    const auto state = [](int asked, std::string_view device, std::string_view agent_id) {
        return boost::json::object{{"AgentState", asked}, {"AgentInstrument", device}, {"AgentID", agent_id}};
    };
    // agents
    EXPECT_EQ(ask(*agent, "SET_AGENT_STATE_REQ", state(0, "9999", "agt2006")),
              "CF_PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE");
    EXPECT_EQ(ask(*bridge, "SET_AGENT_STATE_REQ", state(0, "9999", "agt2006")), "CF_INVALID_LOGON_DEVICE_SPECIFIED");
    EXPECT_EQ(ask(*bridge, "SET_AGENT_STATE_REQ", state(0, "2008", "agt2006")), "CF_INVALID_AGENT_ID_SPECIFIED");
    EXPECT_EQ(ask(*bridge, "SET_AGENT_STATE_REQ", state(0, "2006", "agt2006")), "CF_SPECIFIED_AGENT_ALREADY_SIGNED_ON");
    EXPECT_EQ(ask(*bridge, "SET_AGENT_STATE_REQ", state(1, "2006", "agt2006")), "CF_INVALID_AGENT_WORKMODE")
        << "in a call";
    EXPECT_EQ(ask(*bridge, "SET_AGENT_STATE_REQ", state(GetParam().ready, "2008", "agt2008")),
              "CF_INVALID_AGENT_WORKMODE")
        << "not logged in";
    EXPECT_EQ(ask(*bridge, "SET_AGENT_STATE_REQ", state(4, "2007", "agt2007")), "CF_INVALID_AGENT_WORKMODE")
        << "only the server says so";
    // calls
    EXPECT_EQ(ask(*bridge, "MAKE_CALL_REQ", {{"AgentInstrument", "2008"}, {"DialedNumber", "1"}}),
              "CF_INVALID_CALLING_DEVICE");
    EXPECT_EQ(ask(*bridge, "MAKE_CALL_REQ", {{"AgentInstrument", "2007"}, {"DialedNumber", "2007"}}),
              "CF_INVALID_CALLED_DEVICE");
    EXPECT_EQ(ask(*bridge, "MAKE_CALL_REQ", {{"AgentInstrument", "2006"}, {"DialedNumber", "1"}}),
              "CF_INVALID_OBJECT_STATE");
    EXPECT_EQ(act("ANSWER_CALL_REQ", unknown), "CF_INVALID_CONNECTION_ID_FOR_ACTIVE_CALL");
    EXPECT_EQ(act("ANSWER_CALL_REQ", known), "CF_INVALID_OBJECT_STATE") << "it is";
    EXPECT_EQ(act("HOLD_CALL_REQ", unknown), "CF_INVALID_OBJECT_STATE");
    EXPECT_EQ(act("RETRIEVE_CALL_REQ", call(id, "5551234", "Held")), "CF_INVALID_OBJECT_STATE") << "not held";
    EXPECT_EQ(act("CLEAR_CONNECTION_REQ", unknown), "CF_INVALID_OBJECT_STATE");
    EXPECT_EQ(act("CLEAR_CALL_REQ", unknown), "CF_INVALID_OBJECT_STATE");
    EXPECT_EQ(act(GetParam().consult, with(call(1, "5551234", "Active"), "DialedNumber", "2007")),
              "CF_INVALID_OBJECT_STATE");
    EXPECT_EQ(act(GetParam().consult, with(call(id, "5551234", "Active"), "DialedNumber", "2006")),
              "CF_INVALID_CALLED_DEVICE");
    EXPECT_EQ(act("TRANSFER_CALL_REQ", both(id)), "CF_INVALID_OBJECT_STATE") << "to itself";
    EXPECT_EQ(act("CONFERENCE_CALL_REQ", both(77)), "CF_INVALID_OBJECT_STATE");
    EXPECT_EQ(ask(*agent, "SET_CALL_DATA_REQ", unknown), "CF_INVALID_CONNECTION_ID_FOR_ACTIVE_CALL");
    // queries
    EXPECT_EQ(ask(*bridge, "SNAPSHOT_CALL_REQ", unknown), "CF_INVALID_CONNECTION_ID_FOR_ACTIVE_CALL");
    EXPECT_EQ(ask(*bridge, "SNAPSHOT_DEVICE_REQ", {{"AgentInstrument", "9999"}}), "CF_INVALID_CALLING_DEVICE");
    EXPECT_EQ(ask(*bridge, "QUERY_DEVICE_INFO_REQ", {{"AgentInstrument", "9999"}}), "CF_INVALID_CALLING_DEVICE");
    EXPECT_EQ(ask(*bridge, "QUERY_AGENT_STATE_REQ", {{"AgentInstrument", "9999"}}), "CF_INVALID_AGENT_ID_SPECIFIED");
    // what the center does not do
    EXPECT_EQ(ask(*bridge, "BAD_CALL_REQ", with(known, "AgentID", "agt2006")), "CF_GENERIC_OPERATION");
}

TEST_P(WithCall, HasItsDataChanged) {
    boost::json::object fields = call(id, "5551234");
    fields["CallVariable3"] = "gold";
    EXPECT_EQ(ask(*agent, "SET_CALL_DATA_REQ", std::move(fields)), "");
    EXPECT_EQ(bridge->last("CALL_DATA_UPDATE_EVENT", "CallVariable3"), "\"gold\"");
}

TEST_P(WithCall, BelongsToItsParties) {
    boost::json::object fields = call(id, "5551234");
    fields["AgentInstrument"] = "2006";
    EXPECT_EQ(ask(*colleague, "HOLD_CALL_REQ", std::move(fields)), "CF_PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE");
}

TEST_P(WithCall, IsChangedAndEndedByItsPartiesAndBridges) {
    boost::json::object fields = call(id, "5551234");
    fields["CallVariable3"] = "gold";
    EXPECT_EQ(ask(*colleague, "SET_CALL_DATA_REQ", fields), "CF_AGENT_NOT_PARTY_ON_CALL");
    EXPECT_EQ(ask(*colleague, "CLEAR_CALL_REQ", call(id, "5551234")), "CF_AGENT_NOT_PARTY_ON_CALL");
    EXPECT_EQ(bridge->names(), Names{}) << "nothing has happened";
    EXPECT_EQ(ask(*bridge, "SET_CALL_DATA_REQ", fields), "");
    EXPECT_EQ(ask(*bridge, "CLEAR_CALL_REQ", call(id, "5551234")), "");
    EXPECT_EQ(center->status().calls, 0U);
}

/// The phone goes on while its client is away for a moment.
TEST_P(WithCall, OutlivesItsClientForAWhile) {
    leave(agent);
    world.clock.advance(119s);
    agent = &desk("2006");
    world.clock.advance(10min);
    EXPECT_EQ(center->status().calls, 1U);
    EXPECT_EQ(act("HOLD_CALL_REQ", call(id, "5551234")), "");

    leave(agent);
    bridge->events.clear();
    world.clock.advance(121s);
    EXPECT_EQ(center->status().calls, 0U);
    EXPECT_EQ(bridge->last("AGENT_STATE_EVENT", "AgentState"), "1") << "logged out";
    EXPECT_EQ(bridge->count("END_CALL_EVENT"), 1U);
}

TEST_P(WithCall, EndsSomeTimeAfterAllAgentsHaveLeftIt) {
    EXPECT_EQ(act("TRANSFER_CALL_REQ", both(consult_outside(id))), "");
    EXPECT_EQ(center->status().calls, 1U) << "the customer and somebody outside";
    world.clock.advance(1h);
    EXPECT_EQ(center->status().calls, 0U);
}

/// A bridge speaks for the agents whom it controls.
TEST_P(ContactCenterTest, CallsOfABridgeEndAWhileAfterIt) {
    start();
    Desk* bridge = &desk();
    log_in(*bridge, "2006");
    EXPECT_EQ(ask(*bridge, "MAKE_CALL_REQ", {{"AgentInstrument", "2006"}, {"DialedNumber", "9999"}}), "");
    world.clock.advance(10min);
    EXPECT_EQ(center->status().calls, 1U);
    leave(bridge);
    world.clock.advance(119s);
    EXPECT_EQ(center->status().calls, 1U);
    world.clock.advance(2s);
    EXPECT_EQ(center->status().calls, 0U);
    EXPECT_EQ(center->status().agents_in, 0U);
}

/// An offer is not lost with the agent's client.
TEST_P(ContactCenterTest, ACallThatRingsAtAnAbandonedPhoneGoesToTheNextAgent) {
    CenterOptions options;
    options.absence = 5s;
    start(options);
    Desk* first = &desk("2006");
    log_in(*first, "2006");
    (void)center->customer_calls("5551234");
    world.clock.settle();
    Desk& second = desk("2007");
    log_in(second, "2007");
    leave(first);
    world.clock.advance(6s);
    EXPECT_EQ(second.count("CALL_DELIVERED_EVENT"), 1U);
}

TEST_P(ContactCenterTest, CallsHaveALimit) {
    CenterOptions options;
    options.calls = 1;
    start(options);
    Desk& agent = desk("2006");
    log_in(agent, "2006");
    Desk& other = desk("2007");
    log_in(other, "2007");
    EXPECT_EQ(ask(agent, "MAKE_CALL_REQ", {{"AgentInstrument", "2006"}, {"DialedNumber", "9999"}}), "");
    for (const std::string number : {"9998", "7000"}) {
        EXPECT_EQ(ask(other, "MAKE_CALL_REQ", {{"AgentInstrument", "2007"}, {"DialedNumber", number}}),
                  "CF_GENERIC_SYSTEM_RESOURCE_AVAILABILITY");
    }
    EXPECT_EQ(center->customer_calls("5551234"), 0U);
    EXPECT_FALSE(center->dialer_reserves("2007", "4022"));
}

TEST_P(ContactCenterTest, NumbersAreNotLongerThanEventsCanTell) {
    start();
    Desk& agent = desk("2006");
    log_in(agent, "2006");
    EXPECT_EQ(ask(agent, "MAKE_CALL_REQ", {{"AgentInstrument", "2006"}, {"DialedNumber", std::string(39, '9')}}),
              "CF_INVALID_CALLED_DEVICE");
    EXPECT_EQ(ask(agent, "MAKE_CALL_REQ", {{"AgentInstrument", "2006"}, {"DialedNumber", std::string(31, '9')}}), "");
}

TEST_P(WithCall, StateRequestsWaitForItsEnd) {
    EXPECT_EQ(set_state(*agent, "2006", 2), "");
    EXPECT_EQ(agent->last("AGENT_STATE_EVENT", "AgentState"), "4") << "still talking";
    EXPECT_EQ(agent->last("AGENT_STATE_EVENT", "NextAgentState"), "2");
    EXPECT_EQ(set_state(*agent, "2006", 2), "CF_INVALID_AGENT_WORKMODE") << "one pending state per call";
    center->hang_up(id, "5551234");
    world.clock.settle();
    EXPECT_EQ(agent->last("AGENT_STATE_EVENT", "AgentState"), "2");
}

TEST_P(ContactCenterTest, ReservationsAreAcceptedSkippedAndRejected) {
    start();
    Desk& agent = desk("2006");
    for (const std::string response : {"Skip", "Reject", "Accept"}) {
        SCOPED_TRACE(response);
        if (agent.events.empty()) {
            log_in(agent, "2006");
        }
        agent.events.clear();
        ASSERT_TRUE(center->dialer_reserves("2006", "4022"));
        world.clock.settle();
        EXPECT_EQ(agent.names(), (Names{"AGENT_STATE_EVENT", "BEGIN_CALL_EVENT", "CALL_DELIVERED_EVENT"}));
        const auto id = static_cast<std::uint32_t>(std::stoul(agent.last("BEGIN_CALL_EVENT", GetParam().call_id)));
        boost::json::object fields = call(id, "2006");
        fields["NamedVariable"] = boost::json::array{{{"name", "BAResponse"}, {"value", response}}};
        EXPECT_EQ(ask(agent, "SET_CALL_DATA_REQ", std::move(fields)), "");
        EXPECT_EQ(agent.count("CALL_DATA_UPDATE_EVENT"), 1U);
        EXPECT_GE(agent.count("END_CALL_EVENT"), 1U) << "the reservation is over";
        EXPECT_EQ(agent.last("AGENT_STATE_EVENT", "AgentState"), response == "Accept" ? "4" : "3");
        EXPECT_EQ(agent.count("CALL_ORIGINATED_EVENT"), response == "Accept" ? 1U : 0U);
    }
}

TEST_P(ContactCenterTest, ReservationsAreAnsweredAndNothingElse) {
    start();
    Desk& agent = desk("2006");
    Desk& colleague = desk("2007");
    log_in(agent, "2006");
    log_in(colleague, "2007");
    ASSERT_TRUE(center->dialer_reserves("2006", "4022"));
    world.clock.settle();
    const auto id = static_cast<std::uint32_t>(std::stoul(agent.last("BEGIN_CALL_EVENT", GetParam().call_id)));
    const auto refused = [&](std::string_view message, boost::json::object fields) {
        fields["AgentInstrument"] = "2006";
        EXPECT_EQ(ask(agent, message, std::move(fields)), "CF_INVALID_OBJECT_STATE") << message;
    };
    const auto with = [&](std::uint32_t other, const std::string& prefix) {
        boost::json::object fields = call(id, "2006", prefix);
        for (const auto& [name, value] : call(other, "2007", prefix == "Active" ? "Held" : "Active")) {
            fields[name] = value;
        }
        return fields;
    };
    // A colleague calls, and the agent talks with him while the reservation waits.
    EXPECT_EQ(ask(colleague, "MAKE_CALL_REQ", {{"AgentInstrument", "2007"}, {"DialedNumber", "2006"}}), "");
    boost::json::object fields = call(id + 1, "2007");
    fields["AgentInstrument"] = "2006";
    EXPECT_EQ(ask(agent, "ANSWER_CALL_REQ", std::move(fields)), "");
    refused("ANSWER_CALL_REQ", call(id, "2006"));
    refused("HOLD_CALL_REQ", call(id, "2006"));
    for (const char* const message : {"TRANSFER_CALL_REQ", "CONFERENCE_CALL_REQ", "RECONNECT_CALL_REQ"}) {
        refused(message, with(id + 1, "Held"));
        refused(message, with(id + 1, "Active"));
    }
    fields = call(id, "2006", "Active");
    fields["DialedNumber"] = "9999";
    refused(GetParam().consult, std::move(fields));
    // It ends without an answer, too.
    fields = call(id, "2006");
    fields["AgentInstrument"] = "2006";
    EXPECT_EQ(ask(agent, "CLEAR_CONNECTION_REQ", std::move(fields)), "");
    EXPECT_EQ(center->status().calls, 1U);
}

/// Whom the dialer calls is its business: the client's variables do not change it.
TEST_P(ContactCenterTest, ReservationsAreForTheirCustomer) {
    start();
    Desk& agent = desk("2006");
    log_in(agent, "2006");
    ASSERT_TRUE(center->dialer_reserves("2006", "4022"));
    world.clock.settle();
    const auto id = static_cast<std::uint32_t>(std::stoul(agent.last("BEGIN_CALL_EVENT", GetParam().call_id)));
    boost::json::object fields = call(id, "2006");
    fields["NamedVariable"] = boost::json::array{{{"name", "BACustomerNumber"}, {"value", "2006"}},
                                                 {{"name", "BAResponse"}, {"value", "Accept"}}};
    EXPECT_EQ(ask(agent, "SET_CALL_DATA_REQ", std::move(fields)), "");
    EXPECT_EQ(agent.last("CALL_ORIGINATED_EVENT", "CalledDeviceID"), "\"4022\"");
}

TEST_P(ContactCenterTest, ADialerReservesReadyAgentsOfClients) {
    CenterOptions options;
    options.calls_per_minute = 1; // the other agents work by themselves
    options.reservations_per_minute = 60;
    start(options);
    Desk& agent = desk("2006");
    EXPECT_EQ(set_state(agent, "2006", 0), "");
    world.clock.advance(1min);
    EXPECT_EQ(agent.count("BEGIN_CALL_EVENT"), 0U) << "not ready";
    EXPECT_EQ(set_state(agent, "2006", GetParam().ready), "");
    agent.events.clear();
    world.clock.advance(11s);
    EXPECT_EQ(agent.count("BEGIN_CALL_EVENT"), 1U) << "reserved once, until the reservation is over";
    EXPECT_NE(agent.last("BEGIN_CALL_EVENT", "CallType"), "");
}

TEST_P(ContactCenterTest, OpenRequestsNameAgentsThatExist) {
    start();
    const Dialect& dialect = *GetParam().dialect;
    const auto refusal = [&](AgentIdentity agent) {
        ClientOptions options;
        options.version = GetParam().version;
        options.mode = ClientMode::agent;
        options.agent = std::move(agent);
        MemoryPair pair = memory_pair(world.executor());
        server->take(std::move(pair.second));
        ClientSession session(dialect, std::move(pair.first), world.clock, options);
        return world.result_of(session.open()).end.status_name;
    };
    EXPECT_EQ(refusal({"agt2006", "2006", ""}), "");
    EXPECT_EQ(refusal({"agt2006", "2007", ""}), "E_CTI_INCONSISTENT_AGENT_DATA");
    EXPECT_EQ(refusal({"", "9999", ""}), "E_CTI_INCONSISTENT_AGENT_DATA");
}

TEST_P(ContactCenterTest, BusinessHoursLeavesNothingBehind) {
    CenterOptions options;
    options.agents = 20;
    options.calls_per_minute = 20;
    options.talk_time = 20s;
    start(options);
    Desk& bridge = desk();
    std::size_t most_calls = 0;
    for (int minute = 0; minute < 20; ++minute) {
        world.clock.advance(1min);
        most_calls = std::max(most_calls, center->status().calls);
        bridge.events.clear();
    }
    EXPECT_NEAR(static_cast<double>(center->status().calls_so_far), 400.0, 80.0);
    EXPECT_LT(most_calls, 100U);
    EXPECT_EQ(bridge.session->state(), ClientSession::State::open);
}

constexpr std::array speeches{
    Speech{nullptr, 14, "CallID", "CONSULT_CALL_REQ", 3},
    Speech{nullptr, 24, "ConnectionCallID", "CONSULTATION_CALL_REQ", 3},
};

std::vector<Speech> all_speeches() {
    std::vector<Speech> all(speeches.begin(), speeches.end());
    all[0].dialect = &uccx_dialect();
    all[1].dialect = &ged188_dialect();
    return all;
}

std::string speech_name(const testing::TestParamInfo<Speech>& shown) {
    return std::string(shown.param.dialect->protocol.name);
}

INSTANTIATE_TEST_SUITE_P(Dialects, ContactCenterTest, testing::ValuesIn(all_speeches()), speech_name);
INSTANTIATE_TEST_SUITE_P(Dialects, WithCall, testing::ValuesIn(all_speeches()), speech_name);

} // namespace
} // namespace ctikit::test
