// What verbs share, and the list of them.
#include "steps.hpp"

#include "script.hpp"

#include <ctikit/trace/protocols.hpp>

#include <algorithm>
#include <map>

namespace ctikit::conformance {

namespace asio = boost::asio;
namespace json = boost::json;
using namespace std::chrono_literals;

std::chrono::milliseconds seconds_of(const json::value& value) {
    if (value.is_number()) {
        return std::chrono::milliseconds(static_cast<long>(value.to_number<double>() * 1000));
    }
    return value.is_string()
               ? std::chrono::milliseconds(static_cast<long>(std::stod(std::string(value.get_string())) * 1000))
               : 0ms;
}

json::value setting(const json::value& settings, std::string_view key, json::value otherwise) {
    const auto* object = settings.if_object();
    const auto* value = object == nullptr ? nullptr : object->if_contains(key);
    if (value == nullptr) {
        return otherwise;
    }
    return *value;
}

std::string text_of(const json::value& value, std::string_view otherwise) {
    return value.is_string() ? std::string(value.get_string()) : std::string(otherwise);
}

bool flag_of(const json::value& value, bool otherwise) {
    return value.is_bool() ? value.get_bool() : otherwise;
}

json::object object_of(const json::value& value) {
    return value.is_object() ? value.get_object() : json::object{};
}

bool has_name(const MessageInfo& message, std::string_view name) {
    const auto field = [&](const FieldInfo& each) { return each.name == name; };
    const auto group = [&](const GroupInfo& each) { return each.name == name; };
    return std::any_of(message.fixed.begin(), message.fixed.end(), field) ||
           std::any_of(message.floating.begin(), message.floating.end(), field) ||
           std::any_of(message.groups.begin(), message.groups.end(), group);
}

json::object known_fields(const Protocol& protocol, unsigned version, const json::value& settings) {
    const auto* info = protocol.find(text_of(setting(settings, "message")), version);
    json::object result;
    for (const auto& member : object_of(setting(settings, "fields"))) {
        if (info != nullptr && has_field(*info, member.key(), version)) {
            result[member.key()] = member.value();
        }
    }
    return result;
}

json::object known_fields(const Play& play, const json::value& settings) {
    return known_fields(play.stage.protocol(), play.version(), settings);
}

Draft draft_of(const Protocol& protocol, unsigned version, const json::value& settings) {
    return make_draft(protocol, version, text_of(setting(settings, "message")),
                      known_fields(protocol, version, settings));
}

std::size_t count_arrivals(const Play& play, std::string_view message, std::size_t from) {
    return static_cast<std::size_t>(std::count_if(play.stage.arrivals.begin() + static_cast<std::ptrdiff_t>(from),
                                                  play.stage.arrivals.end(),
                                                  [&](const Arrival& each) { return each.view.message == message; }));
}

bool link_gone(Play& play) {
    return play.link() == nullptr || play.link()->ended_by_client || play.stage.client_gone();
}

namespace {

/// The layouts that a message has in these dialects.
std::vector<const MessageInfo*> layouts_of(std::string_view name_of_message,
                                           const std::vector<std::string>& protocols) {
    std::vector<const MessageInfo*> found;
    for (const auto& name : protocols) {
        for (const auto& message : find_protocol(name)->messages) {
            if (message.name == name_of_message) {
                found.push_back(&message);
            }
        }
    }
    return found;
}

/// The message of a step, and its fields, belong to a dialect of the case, in some version: a dialect or version does
/// not miss what only another one has, so a slip of the pen would go unnoticed.
void check_field(const YamlNode& value, std::string_view message, const std::string& name,
                 const std::vector<const MessageInfo*>& layouts) {
    if (std::none_of(layouts.begin(), layouts.end(), [&](const auto* each) { return has_name(*each, name); })) {
        value.fail(std::string(message) + " has no field '" + name + "'");
    }
}

void check_message(const YamlNode& settings, const std::vector<std::string>& protocols) {
    const auto message = settings.text("message");
    const auto layouts = layouts_of(message, protocols);
    if (layouts.empty()) {
        settings.at("message").fail("the spec has no message '" + message + "'");
    }
    for (const auto& [name, value] :
         settings.has("fields") ? settings.at("fields").members() : std::vector<std::pair<std::string, YamlNode>>{}) {
        check_field(value, message, name, layouts);
    }
}

/// Fields of OPEN_CONF beside the verb's keys.
void check_open_fields(const YamlNode& settings, const std::vector<std::string_view>& keys,
                       const std::vector<std::string>& protocols) {
    const auto layouts = layouts_of(session_message::opened, protocols);
    for (const auto& [name, value] : settings.members()) {
        if (std::ranges::find(keys, name) == keys.end()) {
            check_field(value, session_message::opened, name, layouts);
        }
    }
}

/// Dialects have flows of their own.
const Flow& flow_of(const Plan& plan, const std::string& name) {
    for (const auto& flow : plan.flows) {
        if (flow->name == name) {
            return *flow;
        }
    }
    if (plan.flows.empty()) {
        throw DraftError("there is no flow to play");
    }
    return *plan.flows.front();
}

const std::map<std::string_view, Verb>& verbs() {
    static const auto table = [] {
        std::map<std::string_view, Verb> result;
        for (const auto& room :
             {opening_verbs(), heartbeat_verbs(), ending_verbs(), message_verbs(), request_verbs()}) {
            for (const auto& verb : room) {
                result.emplace(verb.name, verb);
            }
        }
        return result;
    }();
    return table;
}

} // namespace

Scene scene_of(Play& play, const Plan& plan, const std::string& name) {
    const auto& flow = flow_of(plan, name);
    const auto role = std::find_if(flow.roles.begin(), flow.roles.end(),
                                   [&](const FlowRole& each) { return each.mode == play.test.role.mode; });
    return make_scene(flow, role == flow.roles.end() ? flow.roles.front() : *role, play.stage.protocol(),
                      play.version(), play.options.text);
}

const Verb* find_verb(std::string_view name) {
    const auto found = verbs().find(name);
    return found == verbs().end() ? nullptr : &found->second;
}

std::vector<std::string_view> verb_names() {
    std::vector<std::string_view> names;
    for (const auto& [name, verb] : verbs()) {
        names.push_back(name);
    }
    return names;
}

std::vector<std::string> protocols_of(const YamlNode& test) {
    std::vector<std::string> names;
    if (!test.has("protocols")) {
        for (const Protocol* const protocol : all_protocols()) {
            names.emplace_back(protocol->name);
        }
        return names;
    }
    names = test.at("protocols").texts();
    for (const auto& name : names) {
        if (find_protocol(name) == nullptr) {
            test.at("protocols").fail("there is no protocol '" + name + "'");
        }
    }
    return names;
}

void fail_verb(const YamlNode& step, const std::string& verb, const std::vector<std::string_view>& verbs) {
    std::string known;
    for (const auto name : verbs) {
        known += known.empty() ? "" : ", ";
        known += name;
    }
    step.fail("unknown verb '" + verb + "'; there are: " + known);
}

void check_settings(const YamlNode& settings, std::string_view verb, Settings kind,
                    const std::vector<std::string_view>& keys, const std::vector<std::string>& protocols) {
    const bool map = kind == Settings::map || kind == Settings::none;
    if ((map || kind == Settings::fields) != settings.is_map() || (kind == Settings::list) != settings.is_list()) {
        settings.fail("'" + std::string(verb) + "' takes " +
                      (kind == Settings::list    ? "a list"
                       : kind == Settings::value ? "one value"
                                                 : "a mapping"));
    }
    if (map) {
        settings.allow(keys);
        if (std::ranges::find(keys, "message") != keys.end()) {
            check_message(settings, protocols);
        }
    } else if (kind == Settings::fields) {
        check_open_fields(settings, keys, protocols);
    }
}

asio::awaitable<bool> run_step(Play& play, const ScriptStep& step, const Plan& plan) {
    return find_verb(step.verb)->run(play, step.settings, plan);
}

} // namespace ctikit::conformance
