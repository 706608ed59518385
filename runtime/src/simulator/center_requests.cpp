// What clients ask the center to do.
#include "center_core.hpp"

#include <algorithm>

namespace ctikit {
namespace {

/// Requests that change nothing.
bool asks(std::string_view message) noexcept {
    return message.starts_with("QUERY_") || message.starts_with("SNAPSHOT_") || message.starts_with("CONFIG_");
}

/// Those that are there take the new values, others are added.
Variables changed_variables(Variables all, const Variables& given) {
    for (const auto& [name, value] : given) {
        const auto known = std::ranges::find(all, name, [](const auto& variable) { return variable.first; });
        if (known == all.end()) {
            all.emplace_back(name, value);
        } else {
            known->second = value;
        }
    }
    return all;
}

} // namespace

const std::map<std::string_view, ContactCenter::Core::Handler>& ContactCenter::Core::handlers() {
    static const std::map<std::string_view, Handler> table{
        {"SET_AGENT_STATE_REQ", &Core::set_agent_state},
        {"QUERY_AGENT_STATE_REQ", &Core::query_agent_state},
        {"QUERY_DEVICE_INFO_REQ", &Core::query_device_info},
        {"QUERY_AGENT_STATISTICS_REQ", &Core::query_agent_statistics},
        {"QUERY_SKILL_GROUP_STATISTICS_REQ", &Core::query_queue_statistics},
        {"MAKE_CALL_REQ", &Core::make_call},
        {"ANSWER_CALL_REQ", &Core::answer_call},
        {"HOLD_CALL_REQ", &Core::hold_call},
        {"RETRIEVE_CALL_REQ", &Core::retrieve_call},
        {"CLEAR_CONNECTION_REQ", &Core::clear_connection},
        {"CLEAR_CALL_REQ", &Core::clear_call},
        {"CONSULT_CALL_REQ", &Core::consult_call},
        {"CONSULTATION_CALL_REQ", &Core::consult_call},
        {"TRANSFER_CALL_REQ", &Core::transfer_call},
        {"CONFERENCE_CALL_REQ", &Core::conference_call},
        {"ALTERNATE_CALL_REQ", &Core::alternate_call},
        {"RECONNECT_CALL_REQ", &Core::reconnect_call},
        {"SET_CALL_DATA_REQ", &Core::set_call_data},
        {"SNAPSHOT_CALL_REQ", &Core::snapshot_call},
        {"SNAPSHOT_DEVICE_REQ", &Core::snapshot_device},
        {"CONFIG_REQUEST_KEY_EVENT", &Core::config_keys},
        {"CONFIG_REQUEST_EVENT", &Core::config_upload},
    };
    return table;
}

void ContactCenter::Core::handle(ServerSession& session, const EventView& event) {
    const MessageInfo* const message = event.message();
    Request request{session, MessageFields(event), nullptr, {}};
    request.device = request.fields.text("AgentInstrument");
    if (request.device.empty()) {
        request.device = session.agent().extension;
    }
    request.agent = agent_at(request.device);
    const auto found = handlers().find(message->name);
    Failure failure = found == handlers().end() ? Failure("CF_GENERIC_OPERATION") : check_right(request, message->name);
    if (failure.empty()) {
        if (request.agent != nullptr && !asks(message->name)) {
            speak_for(*request.agent, session);
        }
        failure = (this->*found->second)(request);
    }
    if (!failure.empty()) {
        const std::uint32_t code =
            dialect.value_of("ControlFailureCode", {failure, "CF_GENERIC_OPERATION"}, session.version());
        session.fail_control(request.fields.number("InvokeID").value_or(0), code, 0,
                             found == handlers().end() ? "the simulator does not do this" : "");
    }
}

/// Control needs its service, and an agent's client controls its own device only.
ContactCenter::Core::Failure ContactCenter::Core::check_right(const Request& request, std::string_view message) const {
    if (asks(message)) {
        return {};
    }
    const unsigned version = request.session.version();
    const bool sets_data = message.starts_with("SET_CALL_DATA");
    std::uint32_t needed = dialect.value_of(
        "CTIService", {sets_data ? "CTI_SERVICE_CALL_DATA_UPDATE" : "CTI_SERVICE_CLIENT_CONTROL"}, version);
    if (message == "SET_AGENT_STATE_REQ") {
        needed |= dialect.value_of("CTIService", {"CTI_AGENT_STATE_CONTROL_ONLY"}, version);
    }
    const bool own = request.session.bridge() || request.device == request.session.agent().extension;
    return (request.session.services() & needed) == 0 || !own ? "CF_PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE" : "";
}

void ContactCenter::Core::confirm(Request& request, Fields fields) {
    fields["InvokeID"] = request.fields.number("InvokeID").value_or(0);
    const std::uint32_t type = request.fields.type();
    for (const MessageInfo& message : dialect.protocol.messages) {
        if (message.documented && message.reply_to == type) {
            vocabulary.reply(request.session, message.name, fields);
            return;
        }
    }
}

/// With the call that has come of it.
void ContactCenter::Core::confirm_call(Request& request, const Call& call) {
    confirm(request, {{"NewCallID", call.id},
                      {"NewConnectionDeviceType", "CONNECTION_ID_STATIC"},
                      {"NewConnectionDeviceID", call.device}});
}

ContactCenter::Core::Leg ContactCenter::Core::leg(const Request& request, std::string_view field) noexcept {
    Call* const call = find_call(request.fields.number(field).value_or(0));
    return {call, call == nullptr ? nullptr : call->find(request.device)};
}

ContactCenter::Core::Failure ContactCenter::Core::set_agent_state(Request& request) {
    const std::optional<std::uint32_t> state = request.fields.number("AgentState");
    const auto reason = static_cast<std::uint16_t>(request.fields.number("EventReasonCode").value_or(0));
    Agent* const agent = request.agent;
    if (agent == nullptr) {
        return "CF_INVALID_LOGON_DEVICE_SPECIFIED";
    }
    if (state == codes.login) {
        if (agent_called(request.fields.text("AgentID")) != agent) {
            return "CF_INVALID_AGENT_ID_SPECIFIED";
        }
        if (agent->state != codes.logout && !agent->automatic) {
            return "CF_SPECIFIED_AGENT_ALREADY_SIGNED_ON";
        }
        agent->automatic = false;
        confirm(request);
        change_state(*agent, codes.not_ready, codes.reason_logon);
        return {};
    }
    const bool known = state == codes.logout || state == codes.not_ready || state == codes.ready ||
                       state == codes.work || state == codes.work_ready;
    if (!known || agent->state == codes.logout || agent->state == codes.reserved ||
        (state == codes.logout && busy(*agent))) {
        return "CF_INVALID_AGENT_WORKMODE";
    }
    if (agent->state == codes.talking) {
        if (agent->next_state == state) {
            return "CF_INVALID_AGENT_WORKMODE"; // one pending state per call
        }
        agent->next_state = static_cast<std::uint16_t>(*state);
        confirm(request);
        change_state(*agent, codes.talking, reason);
        return {};
    }
    confirm(request);
    change_state(*agent, static_cast<std::uint16_t>(*state), reason);
    route();
    return {};
}

/// Whether this number can be called now, with what the request says of the call.
ContactCenter::Core::Failure ContactCenter::Core::check_new_call(const Request& request,
                                                                 const std::string& dialed) noexcept {
    // Events repeat the number as DNIS, which is shorter.
    if (dialed.empty() || dialed == request.device || !vocabulary.has_room("BEGIN_CALL_EVENT", "DNIS", dialed)) {
        return "CF_INVALID_CALLED_DEVICE";
    }
    const Agent* const called = agent_at(dialed);
    if (called != nullptr && called->calls.size() >= lines()) {
        return "CF_RESOURCE_BUSY";
    }
    if (!fit(request.fields.variables())) {
        return "CF_VALUE_OUT_OF_RANGE";
    }
    return full() ? "CF_GENERIC_SYSTEM_RESOURCE_AVAILABILITY" : "";
}

ContactCenter::Core::Failure ContactCenter::Core::make_call(Request& request) {
    const std::string dialed = request.fields.text("DialedNumber");
    // Who works by itself ends its calls by itself, and dials when a client has logged it in.
    if (request.agent == nullptr || request.agent->state == codes.logout || request.agent->automatic) {
        return "CF_INVALID_CALLING_DEVICE";
    }
    if (const Failure failure = check_new_call(request, dialed); !failure.empty()) {
        return failure;
    }
    if (busy(*request.agent)) {
        return "CF_INVALID_OBJECT_STATE";
    }
    Agent& agent = *request.agent;
    if (dialed == options.trigger) {
        const std::uint32_t id = customer_calls(agent.extension, request.fields.variables());
        confirm_call(request, calls_.at(id));
        return {};
    }
    Call& call = new_call(agent_at(dialed) == nullptr ? codes.outbound : codes.internal, agent.extension, dialed);
    call.variables = request.fields.variables();
    confirm_call(request, call);
    dial(call, agent);
    return {};
}

ContactCenter::Core::Failure ContactCenter::Core::answer_call(Request& request) {
    const Leg asked = leg(request, "CallID");
    if (asked.call == nullptr) {
        return "CF_INVALID_CONNECTION_ID_FOR_ACTIVE_CALL";
    }
    if (request.agent == nullptr || !asked.is(Party::State::alerting) || asked.call->reserved_for) {
        return "CF_INVALID_OBJECT_STATE";
    }
    confirm(request);
    answer(*asked.call, *request.agent);
    return {};
}

ContactCenter::Core::Failure ContactCenter::Core::hold_call(Request& request) {
    const Leg active = leg(request, "CallID");
    if (!active.is(Party::State::connected)) {
        return "CF_INVALID_OBJECT_STATE";
    }
    confirm(request);
    hold(*active.call, request.device);
    return {};
}

ContactCenter::Core::Failure ContactCenter::Core::retrieve_call(Request& request) {
    const Leg held = leg(request, "HeldCallID");
    if (!held.is(Party::State::held)) {
        return "CF_INVALID_OBJECT_STATE";
    }
    confirm(request);
    retrieve(*held.call, request.device);
    return {};
}

ContactCenter::Core::Failure ContactCenter::Core::clear_connection(Request& request) {
    const Leg asked = leg(request, "CallID");
    if (asked.party == nullptr) {
        return "CF_INVALID_OBJECT_STATE";
    }
    confirm(request);
    hang_up(asked.call->id, request.device);
    return {};
}

ContactCenter::Core::Failure ContactCenter::Core::clear_call(Request& request) {
    const Leg asked = leg(request, "CallID");
    if (asked.call == nullptr) {
        return "CF_INVALID_OBJECT_STATE";
    }
    if (!may_change(request, asked)) {
        return "CF_AGENT_NOT_PARTY_ON_CALL";
    }
    confirm(request);
    finish(*asked.call);
    return {};
}

ContactCenter::Core::Failure ContactCenter::Core::consult_call(Request& request) {
    const Leg active = leg(request, "ActiveCallID");
    const std::string dialed = request.fields.text("DialedNumber");
    if (request.agent == nullptr || request.agent->automatic || !active.is(Party::State::connected)) {
        return "CF_INVALID_OBJECT_STATE";
    }
    if (const Failure failure = check_new_call(request, dialed); !failure.empty()) {
        return failure;
    }
    if (request.agent->calls.size() >= lines()) {
        return "CF_MAXIMUM_LINE_LIMIT_EXCEEDED";
    }
    hold(*active.call, request.device);
    Call& consult = new_call(codes.consult, request.device, dialed);
    consult.variables = request.fields.variables();
    confirm_call(request, consult);
    dial(consult, *request.agent);
    return {};
}

ContactCenter::Core::Failure ContactCenter::Core::transfer_call(Request& request) {
    return join_calls(request, false);
}

ContactCenter::Core::Failure ContactCenter::Core::conference_call(Request& request) {
    return join_calls(request, true);
}

/// Of two calls that the device takes part in, whichever it talks in; nobody joins those who wait in the queue.
ContactCenter::Core::Failure ContactCenter::Core::join_calls(Request& request, bool stays) {
    const Leg active = leg(request, "ActiveCallID");
    const Leg held = leg(request, "HeldCallID");
    const auto joins = [](const Leg& leg) {
        return (leg.is(Party::State::connected) || leg.is(Party::State::held)) && !leg.call->queued;
    };
    if (request.agent == nullptr || active.call == held.call || !joins(active) || !joins(held)) {
        return "CF_INVALID_OBJECT_STATE";
    }
    const auto shared = [&](const Party& party) { return held.call->find(party.device) != nullptr; };
    if (std::ranges::count_if(active.call->parties, shared) > 1) {
        return "CF_INVALID_OBJECT_STATE"; // nobody is in a call twice
    }
    if (active.call->parties.size() + held.call->parties.size() - (stays ? 1 : 2) > codes.most_parties) {
        return "CF_CONFERENCE_MEMBER_LIMIT_EXCEEDED";
    }
    confirm_call(request, *held.call);
    merge(*held.call, *active.call, *request.agent, stays);
    return {};
}

ContactCenter::Core::Failure ContactCenter::Core::alternate_call(Request& request) {
    const Leg active = leg(request, "ActiveCallID");
    const Leg other = leg(request, "OtherCallID");
    if (!active.is(Party::State::connected) || !other.is(Party::State::held)) {
        return "CF_INVALID_OBJECT_STATE";
    }
    confirm(request);
    hold(*active.call, request.device);
    retrieve(*other.call, request.device);
    return {};
}

ContactCenter::Core::Failure ContactCenter::Core::reconnect_call(Request& request) {
    const Leg active = leg(request, "ActiveCallID");
    const Leg held = leg(request, "HeldCallID");
    if (!active.is(Party::State::connected) || !held.is(Party::State::held)) {
        return "CF_INVALID_OBJECT_STATE";
    }
    confirm(request);
    hang_up(active.call->id, request.device);
    retrieve(*held.call, request.device);
    return {};
}

/// An agent's client changes calls that its own device is in; a bridge all.
bool ContactCenter::Core::may_change(const Request& request, const Leg& asked) noexcept {
    return request.session.bridge() || asked.party != nullptr;
}

/// Whether a message can carry these variables: by the protocol's limit, tags and lengths counted in.
bool ContactCenter::Core::fit(const Variables& variables) const noexcept {
    const FloatingWidth width = dialect.protocol.width(dialect.protocol.versions.last);
    std::size_t size = 0;
    for (const auto& [name, value] : variables) {
        size += width.tag + width.length + name.size() + 1 + value.size() + 1;
    }
    return size <= dialect.protocol.named_data;
}

ContactCenter::Core::Failure ContactCenter::Core::set_call_data(Request& request) {
    const Leg asked = leg(request, "CallID");
    Call* const call = asked.call;
    if (call == nullptr) {
        return "CF_INVALID_CONNECTION_ID_FOR_ACTIVE_CALL";
    }
    if (!may_change(request, asked)) {
        return "CF_AGENT_NOT_PARTY_ON_CALL";
    }
    const Variables& given = request.fields.variables();
    std::optional<Variables> all = fit(given) ? std::optional(changed_variables(call->variables, given)) : std::nullopt;
    if (!all || !fit(*all)) {
        return "CF_VALUE_OUT_OF_RANGE";
    }
    call->variables = std::move(*all);
    Fields changed;
    for (const char* const name :
         {"CallVariable1", "CallVariable2", "CallVariable3", "CallVariable4", "CallVariable5", "CallVariable6",
          "CallVariable7", "CallVariable8", "CallVariable9", "CallVariable10", "CallWrapupData"}) {
        if (request.fields.has(name)) {
            changed[name] = call->fields[name] = request.fields.text(name);
        }
    }
    std::string response;
    boost::json::array variables;
    for (const auto& [name, value] : given) {
        response = name == "BAResponse" ? value : response;
        variables.push_back({{"name", name}, {"value", value}});
    }
    if (!variables.empty()) {
        changed["NamedVariable"] = std::move(variables);
    }
    confirm(request);
    changed["CallType"] = call->type;
    changed["NewCallID"] = call->id;
    changed["NewConnectionDeviceType"] = "CONNECTION_ID_STATIC";
    changed["NewConnectionDeviceID"] = call->device;
    announce("CALL_DATA_UPDATE_EVENT", *call, changed);
    if (call->reserved_for && !response.empty()) {
        if (Agent* const reserved = agent_at(call->device)) {
            settle_reservation(*call, *reserved, std::string(*call->reserved_for), response);
        }
    }
    return {};
}

} // namespace ctikit
