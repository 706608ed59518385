// What clients ask about: agents, devices, calls, configuration.
#include "center_core.hpp"

#include <algorithm>

namespace ctikit {
namespace {

/// Records of one CONFIG_*_EVENT, as the guides limit them.
constexpr std::size_t records_per_event = 10;

std::string_view state_name(Party::State state) noexcept {
    switch (state) {
    case Party::State::initiated:
        return "LCS_INITIATE";
    case Party::State::alerting:
        return "LCS_ALERTING";
    case Party::State::connected:
        return "LCS_CONNECT";
    case Party::State::held:
        return "LCS_HOLD";
    case Party::State::queued:
        return "LCS_QUEUED";
    }
    return "LCS_NONE";
}

} // namespace

ContactCenter::Core::Failure ContactCenter::Core::query_agent_state(Request& request) {
    const Agent* agent = request.agent;
    if (agent == nullptr) {
        agent = agent_at(request.fields.text("AgentExtension"));
    }
    if (agent == nullptr) {
        agent = agent_called(request.fields.text("AgentID"));
    }
    if (agent == nullptr) {
        return "CF_INVALID_AGENT_ID_SPECIFIED";
    }
    confirm(request, {{"AgentState", agent->state},
                      {"AgentID", agent->id},
                      {"AgentExtension", agent->extension},
                      {"AgentInstrument", agent->extension}});
    return {};
}

ContactCenter::Core::Failure ContactCenter::Core::query_device_info(Request& request) {
    if (request.agent == nullptr) {
        return "CF_INVALID_CALLING_DEVICE";
    }
    confirm(request, {{"MaxActiveCalls", 1}, {"MaxHeldCalls", 4}, {"MaxDevicesInConference", 16}});
    return {};
}

ContactCenter::Core::Failure ContactCenter::Core::snapshot_call(Request& request) {
    const Call* const call = find_call(request.fields.number("CallID").value_or(0));
    if (call == nullptr) {
        return "CF_INVALID_CONNECTION_ID_FOR_ACTIVE_CALL";
    }
    Fields fields = data_of(*call);
    fields["CallType"] = call->type;
    boost::json::array ids, connection_types, connections, types, devices, states;
    for (const Party& party : call->parties) {
        ids.emplace_back(call->id);
        connection_types.emplace_back("CONNECTION_ID_STATIC");
        connections.emplace_back(call->device);
        types.emplace_back(device_type(party.device));
        devices.emplace_back(party.device);
        states.emplace_back(state_name(party.state));
    }
    fields["CallConnectionCallID"] = std::move(ids);
    fields["CallConnectionDeviceType"] = std::move(connection_types);
    fields["CallConnectionDeviceID"] = std::move(connections);
    fields["CallDeviceType"] = std::move(types);
    fields["CallDeviceID"] = std::move(devices);
    fields["CallDeviceConnectionState"] = std::move(states);
    confirm(request, std::move(fields));
    return {};
}

ContactCenter::Core::Failure ContactCenter::Core::snapshot_device(Request& request) {
    if (request.agent == nullptr) {
        return "CF_INVALID_CALLING_DEVICE";
    }
    boost::json::array ids, types, connections, states;
    for (auto& [id, call] : calls_) {
        if (const Party* const party = call.find(request.device)) {
            ids.emplace_back(id);
            types.emplace_back("CONNECTION_ID_STATIC");
            connections.emplace_back(call.device);
            states.emplace_back(state_name(party->state));
        }
    }
    confirm(request, {{"CallConnectionCallID", std::move(ids)},
                      {"CallConnectionDeviceType", std::move(types)},
                      {"CallConnectionDeviceID", std::move(connections)},
                      {"CallDeviceConnectionState", std::move(states)}});
    return {};
}

/// Keys never change: neither does the configuration.
ContactCenter::Core::Failure ContactCenter::Core::config_keys(Request& request) {
    vocabulary.reply(request.session, "CONFIG_KEY_EVENT",
                     {{"ApplicationConfigKey", "0000000000000001"},
                      {"CSQConfigKey", "0000000000000001"},
                      {"AgentConfigKey", "0000000000000001"},
                      {"DeviceConfigKey", "0000000000000001"}});
    return {};
}

ContactCenter::Core::Failure ContactCenter::Core::config_upload(Request& request) {
    const auto send = [&](std::string_view message, Fields fields) {
        vocabulary.reply(request.session, message, fields);
    };
    const std::uint32_t wanted = request.fields.number("ConfigurationMask").value_or(~0U);
    if (wanted == 0) {
        return {}; // later changes only, of which there are none
    }
    send("CONFIG_BEGIN_EVENT", {{"ConfigType", 1}, {"ConfigurationMask", wanted}});
    const unsigned version = request.session.version();
    const auto asked = [&](std::string_view kind) {
        const std::uint32_t bit = dialect.value_of("ConfigurationMask", {kind}, version);
        return bit == 0 || (wanted & bit) != 0;
    };
    if (asked("CSQ")) {
        send("CONFIG_CSQ_EVENT", {{"record", boost::json::array{{{"RecordType", 0},
                                                                 {"CSQID", options.queue},
                                                                 {"AutoWork", 0},
                                                                 {"CSQName", options.queue_name},
                                                                 {"MRDomainID", 0}}}}});
    }
    for (std::size_t first = 0; asked("AGENT") && first < agents_.size(); first += records_per_event) {
        boost::json::array records;
        for (std::size_t i = first; i < std::min(agents_.size(), first + records_per_event); ++i) {
            const Agent& agent = agents_[i];
            records.push_back({{"RecordType", 0},
                               {"AgentType", 1},
                               {"LoginID", agent.id},
                               {"LastName", agent.name},
                               {"FirstName", "Agent"},
                               {"Extension", agent.extension},
                               {"agentState", agent.state}});
        }
        send("CONFIG_AGENT_EVENT", {{"record", std::move(records)}});
    }
    send("CONFIG_END_EVENT", {{"Status", 0}});
    return {};
}

} // namespace ctikit
