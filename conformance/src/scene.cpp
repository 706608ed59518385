// Making scenes from flows.
#include "scene.hpp"

#include "script.hpp"
#include "server_script.hpp"

#include <ctikit/trace/protocols.hpp>

#include <boost/json/value_to.hpp>

#include <algorithm>

namespace ctikit::conformance {
namespace {

const FieldInfo* documented_field(const MessageInfo& message, std::string_view name) {
    for (const auto& fields : {message.fixed, message.floating}) {
        const auto found =
            std::find_if(fields.begin(), fields.end(), [&](const FieldInfo& field) { return field.name == name; });
        if (found != fields.end()) {
            return &*found;
        }
    }
    return nullptr;
}

/// Enum names and the guide's -1 as the numbers that go on the wire; everything else as it is.
boost::json::value wire_value(const FieldInfo* field, const boost::json::value& value, unsigned version,
                              const std::string& where) {
    if (field == nullptr || number_size(field->type) == 0) {
        return value;
    }
    if (value.is_array()) {
        boost::json::array list;
        for (const auto& element : value.get_array()) {
            list.push_back(wire_value(field, element, version, where));
        }
        return list;
    }
    Octets data = big_endian(number_of(*field, value, version, where), number_size(field->type));
    return decode_value(*field, data);
}

} // namespace

boost::json::object short_form(const FlowMessage& message, const Protocol& protocol, unsigned version, Text text) {
    const auto* info = protocol.find(message.message, version);
    boost::json::object fields;
    for (const auto& field : message.fields) {
        const bool printed = text == Text::as_printed && field.departs;
        if (printed && !field.printed) {
            continue;
        }
        const auto* documented = info == nullptr ? nullptr : documented_field(*info, field.name);
        const auto where = message.message + "." + field.name;
        try {
            fields[field.name] = wire_value(documented, printed ? *field.printed : field.value, version, where);
        } catch (const DraftError&) {
            if (!printed) {
                throw;
            }
            fields[field.name] = wire_value(documented, field.value, version, where); // the print cannot be encoded
        }
    }
    return {{"message", message.message}, {"fields", std::move(fields)}};
}

std::vector<std::string> check_flow(const Flow& flow, const Protocol& protocol) {
    std::vector<std::string> faults;
    const auto first = std::max(flow.versions.first, protocol.versions.first);
    const auto last = std::min(flow.versions.last, protocol.versions.last);
    for (const auto* message : flow.messages()) {
        for (unsigned version = first; version <= last; ++version) {
            try {
                const auto object = short_form(*message, protocol, version);
                static_cast<void>(make_draft(protocol, version, message->message, object.at("fields").get_object()));
            } catch (const DraftError& error) {
                faults.push_back(flow.file.string() + ":" + std::to_string(message->line) + ": " + error.what());
                break;
            }
        }
    }
    for (const auto& rule : flow.order) {
        const auto& name = rule.first.empty() ? rule.last : rule.first;
        if (protocol.find(name, protocol.versions.last) == nullptr) {
            faults.push_back(flow.file.string() + ": order: the spec has no message '" + name + "'");
        }
    }
    return faults;
}

std::vector<std::string> lint_text(const std::string& text, const std::filesystem::path& name) {
    try {
        const auto root = YamlNode::load(text, name.string());
        if (is_script(root)) {
            const auto script = read_script(root, name);
            std::vector<std::string> faults;
            for (const auto* protocol : all_protocols()) {
                const auto more = check_script(script, *protocol);
                faults.insert(faults.end(), more.begin(), more.end());
            }
            return faults;
        }
        if (is_server_script(root)) {
            static_cast<void>(
                parse_server_script(text, name, *all_protocols().front(), all_protocols().front()->versions.last));
            return {};
        }
        const auto flow = read_flow(root, name);
        const auto* protocol = find_protocol(flow.protocol);
        if (protocol == nullptr) {
            return {name.string() + ":1: there is no protocol '" + flow.protocol + "'"};
        }
        return check_flow(flow, *protocol);
    } catch (const FlowError& error) {
        return {error.what()};
    }
}

std::vector<std::string> lint_file(const std::filesystem::path& file) {
    try {
        return lint_text(read_text(file), file);
    } catch (const FlowError& error) {
        return {error.what()};
    }
}

Scene make_scene(const Flow& flow, const FlowRole& role, const Protocol& protocol, unsigned version, Text text) {
    Scene scene;
    scene.protocol = &protocol;
    scene.version = version;
    scene.flow = &flow;
    const FlowRequest* request = nullptr;
    for (const auto& step : flow.steps) {
        if (step.request &&
            std::find(step.request->roles.begin(), step.request->roles.end(), role.name) != step.request->roles.end()) {
            request = &*step.request;
        }
        for (const auto& message : step.messages) {
            const auto& to = text == Text::corrected ? message.to : message.to_printed;
            if (std::find(to.begin(), to.end(), role.name) == to.end()) {
                continue;
            }
            const auto object = short_form(message, protocol, version, text);
            Delivery delivery;
            delivery.draft = make_draft(protocol, version, message.message, object.at("fields").get_object());
            delivery.row = &message;
            delivery.request = std::exchange(request, nullptr);
            scene.deliveries.push_back(std::move(delivery));
        }
    }
    return scene;
}

std::vector<std::uint32_t> order_keys(const Delivery& delivery, const OrderRule& rule) {
    if (rule.per.empty() && delivery.row != nullptr) {
        return {0};
    }
    return order_keys(delivery.draft, rule);
}

const std::vector<Variation>& variations() {
    static const std::vector<Variation> all = [] {
        std::vector<Variation> list;
        for (const auto& part : {field_variations(), value_variations(), list_variations(), message_variations(),
                                 transport_variations()}) {
            list.insert(list.end(), part.begin(), part.end());
        }
        return list;
    }();
    return all;
}

const Variation* find_variation(std::string_view name) {
    const auto& all = variations();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Variation& each) { return each.name == name; });
    return found == all.end() ? nullptr : &*found;
}

bool unknown_type(const Protocol& protocol, std::uint32_t type) {
    return std::none_of(protocol.messages.begin(), protocol.messages.end(),
                        [&](const MessageInfo& each) { return each.id == type; });
}

} // namespace ctikit::conformance
