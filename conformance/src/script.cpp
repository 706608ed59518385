// Loading scripts and making cases of them.
#include "script.hpp"

#include "open_checks.hpp"
#include "steps.hpp"

#include <algorithm>
#include <map>

namespace ctikit::conformance {
namespace {

namespace asio = boost::asio;

void check_step(const Verb& verb, const YamlNode& settings, const std::vector<std::string>& protocols) {
    check_settings(settings, verb.name, verb.settings, verb.keys, protocols);
    if (verb.name == "open_request") {
        for (const auto& check : settings.texts()) {
            if (!is_open_check(check)) {
                settings.fail("unknown check '" + check + "' of OPEN_REQ");
            }
        }
    }
}

ScriptStep read_script_step(const YamlNode& node, const std::vector<std::string>& protocols) {
    const auto members = node.members();
    if (members.size() != 1) {
        node.fail("a step is one verb with its settings");
    }
    const auto& [name, settings] = members.front();
    const auto* verb = find_verb(name);
    if (verb == nullptr) {
        fail_verb(node, name, verb_names());
    }
    check_step(*verb, settings, protocols);
    return {name, settings.json(), node.line()};
}

std::vector<std::string> texts_or(const YamlNode& node, std::string_view key, std::vector<std::string> otherwise) {
    return node.has(key) ? node.at(key).texts() : std::move(otherwise);
}

ScriptCase read_case(const YamlNode& node) {
    node.allow({"name", "description", "expectation", "rule", "source", "roles", "protocols", "versions", "waits",
                "second_node", "steps"});
    ScriptCase result;
    result.name = node.text("name");
    result.description = node.text("description");
    result.expectation = node.text("expectation");
    result.rule = node.text("rule");
    result.source = node.text("source");
    result.roles = texts_or(node, "roles", {"bridge"});
    result.protocols = protocols_of(node);
    result.versions = node.has("versions") ? version_range(node.at("versions")) : VersionRange{};
    result.waits = node.text("waits", "false") == "true";
    result.second_node = node.text("second_node", "false") == "true";
    for (const auto& step : node.at("steps").items()) {
        result.steps.push_back(read_script_step(step, result.protocols));
    }
    return result;
}

const std::map<std::string, FlowRole, std::less<>>& script_roles() {
    static const std::map<std::string, FlowRole, std::less<>> roles{
        {"bridge", {"bridge", "bridge", "", "", "", ""}},
        {"agent", {"agent", "agent", "agt2006", "2006", "2006", ""}},
    };
    return roles;
}

/// What the command line must have for a case.
std::string needs(const Case& test) {
    return test.second_node ? "{second_port}" : test.needs_drive ? "--drive stdin" : "";
}

/// The first flow, undisturbed, shows what this client reports of the messages that scripts play. Empty: not to this
/// role.
std::string baseline_of(const Plan& plan, const FlowRole& role) {
    for (const auto& test : plan.cases) {
        if (test.flow == plan.flows.front()->name && test.baseline.empty() && test.role.mode == role.mode) {
            return test.info.id;
        }
    }
    return "";
}

bool asks(const ScriptCase& test) {
    return std::any_of(test.steps.begin(), test.steps.end(), [](const ScriptStep& step) { return step.verb == "ask"; });
}

Script script_of(const ScriptCase& test, const Plan& plan) {
    return [&test, &plan](Play& play) -> asio::awaitable<void> {
        for (const auto& step : test.steps) {
            const bool go_on = co_await run_step(play, step, plan);
            if (!go_on) {
                co_return;
            }
        }
    };
}

/// Why the message of a step cannot be built in some version; empty: it can, or there is none.
std::string fault_of(const ScriptStep& step, const Protocol& protocol) {
    const auto* verb = find_verb(step.verb);
    if (verb->prepare == nullptr) {
        return "";
    }
    for (auto version = protocol.versions.first; version <= protocol.versions.last; ++version) {
        try {
            static_cast<void>(verb->prepare(protocol, version, step.settings).encode());
        } catch (const DraftError& error) {
            return error.what();
        }
    }
    return "";
}

} // namespace

bool is_script(const YamlNode& root) {
    return root.has("script");
}

ScriptFile read_script(const YamlNode& root, const std::filesystem::path& name) {
    root.allow({"script", "area", "title", "cases"});
    ScriptFile file;
    file.name = root.text("script");
    file.area = root.text("area", "session");
    file.file = name;
    for (const auto& test : root.at("cases").items()) {
        file.cases.push_back(read_case(test));
        for (const auto& role : file.cases.back().roles) {
            if (!script_roles().contains(role)) {
                test.fail("'" + role + "' is no role of scripts; there are bridge and agent");
            }
        }
    }
    return file;
}

std::vector<std::string> check_script(const ScriptFile& file, const Protocol& protocol) {
    std::vector<std::string> faults;
    for (const auto& test : file.cases) {
        if (std::ranges::find(test.protocols, protocol.name) == test.protocols.end()) {
            continue;
        }
        for (const auto& step : test.steps) {
            if (const auto fault = fault_of(step, protocol); !fault.empty()) {
                faults.push_back(file.file.string() + ":" + std::to_string(step.line) + ": " + fault);
            }
        }
    }
    return faults;
}

void add_script_cases(Plan& plan, const ScriptFile& file, const ClientSuiteOptions& options, unsigned version) {
    for (const auto& test : file.cases) {
        const auto& names = test.protocols;
        if (std::find(names.begin(), names.end(), options.protocol->name) == names.end() ||
            !test.versions.contains(version)) {
            continue;
        }
        for (const auto& role : test.roles) {
            Case result;
            result.area = file.area;
            result.flow = file.name;
            result.variation = test.name;
            result.protocol = options.protocol;
            result.version = version;
            result.role = script_roles().at(role);
            result.role_name = role;
            result.needs_drive = asks(test);
            result.waits = test.waits;
            result.second_node = test.second_node;
            result.info = {std::string(options.protocol->name) + "/" + file.area + "/" + file.name + "/" + role + "/" +
                               test.name,
                           test.description,
                           test.expectation,
                           test.rule,
                           test.source,
                           needs(result)};
            result.baseline = baseline_of(plan, result.role);
            result.script = script_of(test, plan);
            plan.cases.push_back(std::move(result));
        }
    }
}

} // namespace ctikit::conformance
