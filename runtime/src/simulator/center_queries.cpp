// What clients ask about: agents, devices, calls.
#include "center_core.hpp"

namespace ctikit {

/// By instrument, extension or id, whichever a query gives.
Agent* ContactCenter::Core::agent_meant(const Request& request) noexcept {
    if (request.agent != nullptr) {
        return request.agent;
    }
    Agent* const agent = agent_at(request.fields.text("AgentExtension"));
    return agent != nullptr ? agent : agent_called(request.fields.text("AgentID"));
}

ContactCenter::Core::Failure ContactCenter::Core::query_agent_state(Request& request) {
    const Agent* const agent = agent_meant(request);
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
    confirm(request,
            {{"MaxActiveCalls", 1}, {"MaxHeldCalls", lines() - 1}, {"MaxDevicesInConference", codes.most_parties}});
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
        states.emplace_back(local_connection_state(party.state));
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
    for (const std::uint32_t id : request.agent->calls) {
        Call& call = calls_.at(id);
        ids.emplace_back(id);
        types.emplace_back("CONNECTION_ID_STATIC");
        connections.emplace_back(call.device);
        states.emplace_back(local_connection_state(call.find(request.device)->state));
    }
    confirm(request, {{"CallConnectionCallID", std::move(ids)},
                      {"CallConnectionDeviceType", std::move(types)},
                      {"CallConnectionDeviceID", std::move(connections)},
                      {"CallDeviceConnectionState", std::move(states)}});
    return {};
}

} // namespace ctikit
