// Loading flow files.
#include <ctikit/conformance/flow.hpp>

#include "yaml.hpp"

#include <algorithm>

namespace ctikit::conformance {
namespace {

FlowRole read_role(const std::string& name, const YamlNode& node) {
    node.allow({"mode", "agent_id", "extension", "instrument", "column"});
    FlowRole role{name,
                  node.text("mode"),
                  node.text("agent_id", ""),
                  node.text("extension", ""),
                  node.text("instrument", ""),
                  node.text("column", "")};
    if (role.mode != "bridge" && role.mode != "agent") {
        node.at("mode").fail("mode '" + role.mode + "' is neither bridge nor agent");
    }
    if (role.mode == "agent" && role.agent_id.empty() && role.extension.empty() && role.instrument.empty()) {
        node.fail("role '" + name + "' is in agent mode and needs agent_id, extension or instrument");
    }
    return role;
}

OrderRule read_order(const YamlNode& node) {
    node.allow({"first", "last", "per", "source"});
    OrderRule rule;
    rule.first = node.text("first", "");
    rule.last = node.text("last", "");
    rule.source = node.text("source");
    if (node.has("per")) {
        rule.per = node.at("per").texts();
    }
    if (rule.first.empty() == rule.last.empty()) {
        node.fail("an order rule names one message, as 'first' or as 'last'");
    }
    return rule;
}

/// {value, printed, reason} marks a departure from the print. A NamedVariable {name, value} is a value.
bool is_departure(const YamlNode& node) {
    return node.is_map() && node.has("reason");
}

FlowField read_field(const std::string& name, const YamlNode& node) {
    FlowField field;
    field.name = name;
    field.line = node.line();
    if (!is_departure(node)) {
        field.value = node.json();
        return field;
    }
    node.allow({"value", "printed", "reason"});
    field.value = node.at("value").json();
    field.departs = true;
    field.reason = node.text("reason");
    const auto printed = node.at("printed");
    if (!printed.is_null()) {
        field.printed = printed.json();
    }
    return field;
}

void read_receivers(FlowMessage& message, const YamlNode& node, const Flow& flow) {
    const auto to = node.at("to");
    if (is_departure(to)) {
        to.allow({"value", "printed", "reason"});
        message.to = to.at("value").texts();
        message.to_printed = to.at("printed").texts();
        message.to_reason = to.text("reason");
    } else {
        message.to = to.texts();
        message.to_printed = message.to;
    }
    for (const auto* list : {&message.to, &message.to_printed}) {
        for (const auto& name : *list) {
            if (flow.role(name) == nullptr) {
                to.fail("'" + name + "' is none of the roles of this flow");
            }
        }
    }
}

FlowMessage read_message(const YamlNode& node, const Flow& flow) {
    node.allow({"message", "to", "note", "printed", "fields"});
    FlowMessage message;
    message.message = node.text("message");
    message.note = node.text("note", "");
    message.printed = node.text("printed", "");
    message.line = node.line();
    read_receivers(message, node, flow);
    for (const auto& [name, value] :
         node.has("fields") ? node.at("fields").members() : std::vector<std::pair<std::string, YamlNode>>{}) {
        message.fields.push_back(read_field(name, value));
    }
    return message;
}

FlowRequest read_request(const YamlNode& node, const Flow& flow) {
    node.allow({"message", "fields", "answer", "roles"});
    FlowRequest request;
    request.message = node.text("message");
    request.answer = node.text("answer");
    request.roles = node.at("roles").texts();
    request.line = node.line();
    for (const auto& [name, value] : node.at("fields").members()) {
        request.fields[name] = value.json();
    }
    for (const auto& name : request.roles) {
        if (flow.role(name) == nullptr) {
            node.at("roles").fail("'" + name + "' is none of the roles of this flow");
        }
    }
    return request;
}

FlowStep read_flow_step(const YamlNode& node, const Flow& flow) {
    node.allow({"step", "title", "request", "messages"});
    FlowStep step;
    step.number = node.number("step", 0);
    step.title = node.text("title");
    if (node.has("request")) {
        step.request = read_request(node.at("request"), flow);
    }
    for (const auto& message : node.list("messages")) {
        step.messages.push_back(read_message(message, flow));
    }
    return step;
}

} // namespace

const FlowRole* Flow::role(std::string_view role_name) const noexcept {
    const auto found =
        std::find_if(roles.begin(), roles.end(), [&](const auto& each) { return each.name == role_name; });
    return found == roles.end() ? nullptr : &*found;
}

std::vector<const FlowMessage*> Flow::messages() const {
    std::vector<const FlowMessage*> result;
    for (const auto& step : steps) {
        for (const auto& message : step.messages) {
            result.push_back(&message);
        }
    }
    return result;
}

Flow read_flow(const YamlNode& root, const std::filesystem::path& name) {
    root.allow({"flow", "protocol", "versions", "area", "place", "title", "purpose", "source", "roles", "printed_names",
                "order", "steps"});
    Flow flow;
    flow.file = name;
    flow.name = root.text("flow");
    flow.protocol = root.text("protocol");
    flow.area = root.text("area", "flows");
    flow.place = root.number("place", 1000);
    flow.title = root.text("title");
    flow.purpose = root.text("purpose");
    flow.source = root.text("source");
    flow.versions = root.has("versions") ? version_range(root.at("versions")) : VersionRange{};
    for (const auto& [role, node] : root.at("roles").members()) {
        flow.roles.push_back(read_role(role, node));
    }
    for (const auto& rule : root.list("order")) {
        flow.order.push_back(read_order(rule));
    }
    for (const auto& step : root.at("steps").items()) {
        flow.steps.push_back(read_flow_step(step, flow));
    }
    if (flow.messages().empty()) {
        root.fail("the flow sends no message");
    }
    return flow;
}

Flow parse_flow(const std::string& text, const std::filesystem::path& name) {
    return read_flow(YamlNode::load(text, name.string()), name);
}

Flow load_flow(const std::filesystem::path& file) {
    return parse_flow(read_text(file), file);
}

} // namespace ctikit::conformance
