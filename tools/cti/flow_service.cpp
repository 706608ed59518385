// Playing flows to clients.
#include "flow_service.hpp"

#include "command.hpp"
#include "standard_error.hpp"

#include <ctikit/trace/json.hpp>

#include <algorithm>

namespace cti {

namespace {

namespace suite = ctikit::conformance;

void send(ctikit::ServerSession& session, const boost::json::object& message) {
    ctikit::JsonEncoding encoding = ctikit::encode_json(session.dialect().protocol, session.version(), message);
    if (encoding) {
        session.send_frame(std::make_shared<const ctikit::FrameBytes>(std::move(encoding.frame)));
    } else {
        tell(encoding.error);
    }
}

bool fits(const std::string& wanted, const std::string& given) noexcept {
    return given.empty() || given == wanted;
}

} // namespace

FlowService::FlowService(const ctikit::Protocol& protocol, suite::Flow flow)
    : protocol_(protocol), flow_(std::move(flow)) {
    if (flow_.protocol != protocol.name) {
        throw UsageError("flow '" + flow_.name + "' is of protocol " + flow_.protocol + ", not " +
                         std::string(protocol.name));
    }
}

const suite::FlowRole* FlowService::role_of(bool bridge, const ctikit::AgentIdentity& agent) const noexcept {
    for (const suite::FlowRole& role : flow_.roles) {
        const bool same_agent = fits(role.agent_id, agent.id) && fits(role.extension, agent.extension) &&
                                fits(role.instrument, agent.instrument);
        if (bridge ? role.mode == "bridge" : role.mode == "agent" && same_agent) {
            return &role;
        }
    }
    return nullptr;
}

ctikit::OpenDecision FlowService::open(const ctikit::OpenRequest& request, std::string_view) {
    const ctikit::Dialect& dialect = ctikit::dialect_of(protocol_);
    const bool bridge = (request.services & dialect.client_events) == 0;
    const suite::FlowRole* const role = role_of(bridge, request.agent);
    ctikit::OpenDecision decision;
    if (role == nullptr) {
        decision.refusal = dialect.status({"E_CTI_INCONSISTENT_AGENT_DATA"}, request.version);
        decision.text = "no role of flow " + flow_.name + " is this agent's";
    } else if (!bridge) {
        decision.agent = {role->agent_id, role->extension, role->instrument};
    }
    return decision;
}

void FlowService::opened(ctikit::ServerSession& session) {
    const suite::FlowRole* const role = role_of(session.bridge() || session.agent().empty(), session.agent());
    if (role == nullptr || !flow_.versions.contains(session.version())) {
        tell("flow " + flow_.name + " is not of version " + std::to_string(session.version()) + "; nothing is played");
        return;
    }
    for (const suite::FlowMessage* const row : flow_.messages()) {
        if (std::find(row->to.begin(), row->to.end(), role->name) != row->to.end()) {
            send(session, suite::short_form(*row, protocol_, session.version()));
        }
    }
}

void FlowService::request(ctikit::ServerSession& session, const ctikit::EventView& request) {
    if (!confirm(session, request)) {
        session.fail(request.dialect.invoke_id(request.frame, request.version).value_or(0),
                     request.dialect.status({"E_CTI_INVALID_MESSAGE_TYPE"}, request.version), "has no answer");
    }
}

bool confirm(ctikit::ServerSession& session, const ctikit::EventView& request) {
    const std::optional<std::uint32_t> id = request.dialect.invoke_id(request.frame, request.version);
    for (const ctikit::MessageInfo& message : request.dialect.protocol.messages) {
        if (id && message.documented && message.reply_to == request.type) {
            send(session, {{"message", message.name}, {"fields", {{"InvokeID", *id}}}});
            return true;
        }
    }
    return false;
}

} // namespace cti
