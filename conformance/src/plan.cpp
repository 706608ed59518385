// Making the list of cases.
#include "plan.hpp"

#include "run_common.hpp"
#include "script.hpp"

#include <algorithm>
#include <array>

namespace ctikit::conformance {
namespace {

namespace asio = boost::asio;

constexpr std::string_view as_documented = "as-documented";

Case flow_case(const Flow& flow, const FlowRole& role, const Protocol& protocol, unsigned version) {
    Case result;
    result.area = flow.area;
    result.flow = flow.name;
    result.role = role;
    result.role_name = role.name;
    result.protocol = &protocol;
    result.version = version;
    result.info.id = flow.protocol + "/" + flow.area + "/" + flow.name + "/" + role.name + "/";
    return result;
}

/// Opens a session and plays the varied flow. Everything is made when the version of the session is known.
Script flow_script(const Flow& flow, const FlowRole& role, std::vector<const Variation*> varied) {
    return [&flow, role, varied = std::move(varied)](Play& play) -> asio::awaitable<void> {
        const bool asked = co_await play.expect_open();
        if (!asked) {
            co_return;
        }
        if (!flow.versions.contains(play.version())) {
            play.outcome.skipped =
                "the flow is not defined in version " + std::to_string(play.version()) + ", for which the client asked";
            co_await play.confirm_open();
            co_return;
        }
        auto scene = make_scene(flow, role, play.stage.protocol(), play.version(), play.options.text);
        for (const auto* each : varied) {
            each->apply(scene, play.random);
        }
        if (scene.cutting == Cutting::whole) {
            co_await play.confirm_open();
            co_await play.play(scene, 0, scene.deliveries.size());
        } else {
            const auto opened = play.open_confirmation();
            co_await play.play_opening(scene, opened);
        }
        if (std::none_of(play.sent.begin(), play.sent.end(),
                         [](const Sent& each) { return each.report == Report::required; })) {
            play.outcome.skipped = "the client's OPEN_REQ asks for none of the messages of this flow";
            co_return;
        }
        co_await play.settle();
    };
}

/// Whether somebody asks for a case, or wants to know that there is one.
bool asked_for(const ClientSuiteOptions& options, const std::string& id) {
    return chosen(id, options.patterns) || options.known_failing.contains(id);
}

bool applies(const Variation& variation, const Flow& flow, const FlowRole& role, const Protocol& protocol,
             unsigned version) {
    auto scene = make_scene(flow, role, protocol, version, Text::corrected);
    Random random(1);
    variation.apply(scene, random);
    return scene.changed && !scene.deliveries.empty();
}

/// Combinations are sampled: each takes one variation of every part, by the seed.
std::vector<const Variation*> combination(unsigned number, std::uint64_t seed) {
    Random random(seed, "combination" + std::to_string(number));
    const auto pick = [&](std::initializer_list<std::string_view> names) {
        return find_variation(*(names.begin() + static_cast<std::ptrdiff_t>(random.below(names.size()))));
    };
    std::vector<const Variation*> result;
    result.push_back(pick({"lists-several", "lists-longest", "optional-fields-present"}));
    result.push_back(pick({"strings-longest", "strings-multibyte", "strings-without-nul", "strings-empty"}));
    result.push_back(pick({"numbers-high-bit", "numbers-zero", "enum-value-unlisted"}));
    result.push_back(pick({"floating-order-permuted", "floating-order-reversed"}));
    result.push_back(pick({"reserved-fixed-field", "reserved-fixed-field-ones"}));
    result.push_back(pick({"reserved-floating-field", "unknown-floating-field", "unexpected-floating-field"}));
    result.push_back(pick({"message-order-permuted", "duplicate-message"}));
    result.push_back(pick({"unknown-message", "unknown-message-lookalike", "reserved-message"}));
    result.push_back(pick({"one-byte-segments", "coalesced", "pause-in-header", "random-segments"}));
    return result;
}

/// Reads the flow and script files of a folder, in the order of their names.
void load_folder(Plan& plan, const std::filesystem::path& folder, const Protocol& protocol, bool needed) {
    if (!std::filesystem::is_directory(folder)) {
        if (needed) {
            throw FlowError(folder.string() + ": no such folder of flow files");
        }
        return;
    }
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".yaml") {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    for (const auto& file : files) {
        const auto root = YamlNode::load(read_text(file), file.string());
        if (is_script(root)) {
            plan.scripts.push_back(std::make_shared<ScriptFile>(read_script(root, file)));
            if (const auto faults = check_script(*plan.scripts.back(), protocol); !faults.empty()) {
                throw FlowError(faults.front());
            }
            continue;
        }
        auto flow = std::make_unique<Flow>(read_flow(root, file));
        if (const auto faults = check_flow(*flow, protocol); !faults.empty()) {
            throw FlowError(faults.front());
        }
        plan.flows.push_back(std::move(flow));
    }
    std::stable_sort(plan.flows.begin(), plan.flows.end(),
                     [](const auto& a, const auto& b) { return a->place < b->place; });
}

std::string names_of(const std::vector<const Variation*>& list) {
    std::string names;
    for (const auto* each : list) {
        names += (names.empty() ? "" : ", ") + std::string(each->name);
    }
    return names;
}

} // namespace

void add_flow_cases(Plan& plan, const Flow& flow, const ClientSuiteOptions& options, unsigned version) {
    for (const auto& role : flow.roles) {
        auto base = flow_case(flow, role, *options.protocol, version);
        const auto prefix = base.info.id;
        if (make_scene(flow, role, *options.protocol, version, options.text).deliveries.empty()) {
            continue;
        }
        base.variation = as_documented;
        base.info.id = prefix + std::string(as_documented);
        base.info.description = flow.title + ", as " + role.name +
                                (options.text == Text::as_printed ? " sees it, with the printed values" : " sees it");
        base.info.expectation =
            "The client reports every message that this role receives, with the values that were sent.";
        base.info.rule = "the documented flow is understood";
        base.info.source = flow.source;
        base.script = flow_script(flow, role, {});
        const auto baseline = base.info.id;
        plan.cases.push_back(base);
        const auto add = [&](std::vector<const Variation*> list, const std::string& name,
                             const std::string& description, const Variation& first) {
            auto varied = base;
            varied.variation = name;
            varied.info = {prefix + name,
                           flow.title + " as " + role.name + " sees it, " + description +
                               (first.coverage == Coverage::sampled ? " (sampled by the seed)" : " (exhaustive)"),
                           std::string(first.expectation),
                           std::string(first.rule),
                           std::string(first.source),
                           ""};
            varied.baseline = baseline;
            varied.script = flow_script(flow, role, std::move(list));
            plan.cases.push_back(std::move(varied));
        };
        for (const auto& variation : variations()) {
            // Asking comes first: whether a variation applies shows by doing it, which takes its time.
            if (asked_for(options, prefix + std::string(variation.name)) &&
                applies(variation, flow, role, *options.protocol, version)) {
                add({&variation}, std::string(variation.name), std::string(variation.description), variation);
            }
        }
        for (unsigned number = 1; number <= 3; ++number) {
            const auto list = combination(number, options.seed);
            static const Variation together{"combined",
                                            "",
                                            "The client reports the messages and values as they were sent.",
                                            "the rules hold together",
                                            "the sources of the single cases",
                                            nullptr,
                                            Coverage::sampled};
            add(list, "combined-" + std::to_string(number), "with several variations at once: " + names_of(list),
                together);
        }
    }
}

void add_version_case(Plan& plan, const Flow& flow, const ClientSuiteOptions& options, unsigned version) {
    const auto& role = flow.roles.front();
    auto test = flow_case(flow, role, *options.protocol, version);
    test.area = "versions";
    test.flow = std::to_string(version);
    test.variation = flow.name;
    test.info = {flow.protocol + "/versions/" + std::to_string(version) + "/" + flow.name,
                 flow.title + " in a session of version " + std::to_string(version) +
                     ", with reserved and unknown fields (sampled by the seed)",
                 "The client asks for the version it is told to use, and reads messages in that version's layout.",
                 "the version of the session fixes the layout",
                 "guide, OPEN_REQ (VersionNumber)",
                 ""};
    const auto script = flow_script(
        flow, role, {find_variation("reserved-floating-field"), find_variation("unknown-floating-field-first")});
    test.script = [script, version](Play& play) -> asio::awaitable<void> {
        co_await script(play);
        if (play.version() != version && play.findings.empty()) {
            play.outcome.skipped =
                "the client asks for version " + std::to_string(play.version()) + " whatever {version} says";
        }
    };
    plan.cases.push_back(std::move(test));
}

void add_version_cases(Plan& plan, const ClientSuiteOptions& options, unsigned newest) {
    const auto& protocol = *options.protocol;
    const auto same_width = [](FloatingWidth a, FloatingWidth b) { return a.tag == b.tag && a.length == b.length; };
    for (unsigned version = protocol.versions.first; version < newest; ++version) {
        const bool last_of_width = !same_width(protocol.width(version), protocol.width(version + 1));
        for (const auto& flow : plan.flows) {
            if ((flow == plan.flows.front() || last_of_width) && flow->versions.contains(version)) {
                add_version_case(plan, *flow, options, version);
            }
        }
    }
}

/// Messages that make or end sessions are the business of scripts.
bool about_sessions(const MessageInfo& message) {
    constexpr std::array<std::string_view, 10> names{
        session_message::opened,        session_message::heartbeat_answer,
        session_message::closed,        session_message::failure,
        session_message::failure_event, "SYSTEM_EVENT",
        "ACTIVE_MAINTENANCE_REQ",       "ACTIVE_MAINTENANCE_EVENT",
        "STANDBY_ACTIVE_EVENT",         "STOPPING_REQUESTS_TO_THIS_SIDE_IND"};
    return std::find(names.begin(), names.end(), message.name) != names.end();
}

/// Whether its layout is beyond doubt, and no list of records, which flows show.
bool is_plain(const MessageInfo& message) {
    return std::none_of(message.fixed.begin(), message.fixed.end(),
                        [](const FieldInfo& each) { return each.unsure; }) &&
           std::none_of(message.groups.begin(), message.groups.end(),
                        [](const GroupInfo& each) { return each.parent >= 0; });
}

/// The message comes first; the flow after it shows that the client has read it, and goes on.
Script message_script(const Flow& flow, const FlowRole& role, std::string_view message) {
    return [&flow, role, message](Play& play) -> asio::awaitable<void> {
        const bool opened = co_await play.open_session();
        if (!opened) {
            co_return;
        }
        auto scene = make_scene(flow, role, play.stage.protocol(), play.version(), play.options.text);
        Delivery delivery;
        delivery.draft = make_draft(play.stage.protocol(), play.version(), message, {});
        delivery.report = Report::optional;
        scene.deliveries.insert(scene.deliveries.begin(), std::move(delivery));
        Scene alone = scene;
        alone.deliveries.resize(1);
        find_variation("optional-fields-present")->apply(alone, play.random);
        find_variation("numbers-different")->apply(alone, play.random);
        scene.deliveries.front() = alone.deliveries.front();
        co_await play.play(scene, 0, scene.deliveries.size());
        co_await play.settle();
    };
}

void add_message_cases(Plan& plan, const ClientSuiteOptions& options, unsigned version) {
    const auto& flow = *plan.flows.front();
    const auto& role = flow.roles.front();
    for (const auto& message : options.protocol->messages) {
        if (!message.documented || message.sender == Sender::client || !message.versions.contains(version) ||
            about_sessions(message) || !is_plain(message)) {
            continue;
        }
        auto test = flow_case(flow, role, *options.protocol, version);
        test.area = "messages";
        test.flow = message.name;
        test.variation = "every-field";
        test.info = {std::string(options.protocol->name) + "/messages/" + std::string(message.name) + "/" + role.name +
                         "/every-field",
                     std::string(message.name) +
                         " with every field that is beyond doubt, each with its own value, before a call",
                     "The client reports the message rightly or not at all, and reports the call.",
                     "a message has the fields of its table",
                     "guide, " + std::string(message.name),
                     ""};
        test.script = message_script(flow, role, message.name);
        plan.cases.push_back(std::move(test));
    }
}

std::unique_ptr<Plan> make_plan(const ClientSuiteOptions& options) {
    auto plan = std::make_unique<Plan>(); // scripts refer to its flows
    load_folder(*plan, options.flows / options.protocol->name, *options.protocol, true);
    load_folder(*plan, options.flows / "session", *options.protocol, false);
    const auto version = options.version.value_or(options.protocol->versions.last);
    for (const auto& flow : plan->flows) {
        if (flow->versions.contains(version)) {
            add_flow_cases(*plan, *flow, options, version);
        }
    }
    if (!plan->flows.empty()) {
        add_message_cases(*plan, options, version);
    }
    if (!options.version) {
        add_version_cases(*plan, options, version);
    }
    for (const auto& script : plan->scripts) {
        add_script_cases(*plan, *script, options, version);
    }
    return plan;
}

} // namespace ctikit::conformance
