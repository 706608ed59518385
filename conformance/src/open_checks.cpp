// What an OPEN_REQ has to look like.
#include "open_checks.hpp"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <array>

namespace ctikit::conformance {
namespace {

namespace json = boost::json;

std::size_t entry_of(const Play& play) {
    const auto found = std::find_if(play.stage.arrivals.begin(), play.stage.arrivals.end(),
                                    [](const Arrival& each) { return each.view.message == session_message::open; });
    return found == play.stage.arrivals.end() ? 0 : found->entry;
}

std::string hex(std::uint32_t value) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (int shift = 28; shift >= 0; shift -= 4) {
        text += digits[value >> static_cast<unsigned>(shift) & 15U];
    }
    text.erase(0, std::min(text.find_first_not_of('0'), text.size() - 1));
    return "0x" + text;
}

void well_formed(Play& play) {
    const auto& view = play.open_request();
    std::string faults;
    for (const auto& diagnostic : view.diagnostics) {
        if (diagnostic.level == "error" || diagnostic.code == "unexpected-field" ||
            diagnostic.code == "unknown-field" || diagnostic.code == "field-too-long") {
            faults += (faults.empty() ? "" : "; ") + diagnostic.text;
        }
    }
    play.check(Check::open_well_formed, faults.empty(),
               "OPEN_REQ holds the fields of the guide's table, each with its size, and nothing else",
               faults.empty() ? "so" : faults, entry_of(play));
}

void first_message(Play& play) {
    const auto& arrivals = play.stage.arrivals;
    play.check(Check::open_first, !arrivals.empty() && arrivals.front().view.message == session_message::open,
               "the first message is OPEN_REQ", arrivals.empty() ? "none" : arrivals.front().view.message,
               arrivals.empty() ? 0 : arrivals.front().entry);
}

void version(Play& play) {
    const auto asked = play.open_request().number("VersionNumber");
    play.check(Check::open_version, asked == play.test.version,
               "VersionNumber " + std::to_string(play.test.version) + ", as {version} says", std::to_string(asked),
               entry_of(play), true);
}

void mode(Play& play) {
    const auto& protocol = play.stage.protocol();
    const auto services = play.open_request().number("ServicesRequested");
    const auto all = value_of(protocol, "CTIService", "CTI_SERVICE_ALL_EVENTS").value_or(0);
    const auto own = value_of(protocol, "CTIService", "CTI_SERVICE_CLIENT_EVENTS").value_or(0);
    const bool bridge = play.test.role.mode == "bridge";
    play.check(Check::open_mode, (services & (bridge ? all : own)) != 0,
               bridge ? "ServicesRequested has CTI_SERVICE_ALL_EVENTS"
                      : "ServicesRequested has CTI_SERVICE_CLIENT_EVENTS",
               hex(services), entry_of(play));
    play.check(Check::open_one_mode, (services & (bridge ? own : all)) == 0,
               bridge ? "and not CTI_SERVICE_CLIENT_EVENTS" : "and not CTI_SERVICE_ALL_EVENTS", hex(services),
               entry_of(play));
}

void reserved_zero(Play& play) {
    for (const auto& each : play.open_request().fixed) {
        const auto& field = each.get_object();
        const auto* reserved = field.if_contains("reserved");
        if (reserved != nullptr && reserved->is_bool() && reserved->get_bool()) {
            const auto* as = field.if_contains("as");
            const auto* value = field.if_contains("value");
            play.check(Check::open_reserved, value != nullptr && value->is_number() && value->to_number<double>() == 0,
                       "reserved field " + (as == nullptr ? std::string() : std::string(as->get_string())) + " is 0",
                       value == nullptr ? "missing" : json::serialize(*value), entry_of(play));
        }
    }
}

void idle_timeout(Play& play) {
    const auto timeout = play.open_request().number("IdleTimeout");
    const bool never = timeout == 0xffffffffU && play.stage.protocol().name != "uccx";
    play.check(Check::open_idle_timeout_least, timeout >= 20 || never, "IdleTimeout is at least 20 seconds",
               std::to_string(timeout), entry_of(play));
    if (play.stage.protocol().name == "uccx") {
        // The guide says "below 120" on one page and "4 heartbeat intervals", up to 4 x 30, on another.
        play.check(Check::open_idle_timeout_most, timeout <= 120, "IdleTimeout is below 120 seconds",
                   std::to_string(timeout), entry_of(play));
    }
}

void required_fields(Play& play) {
    for (const auto* name : {"ClientID", "ClientPassword"}) {
        play.check(Check::open_required_fields, play.open_request().has(name),
                   std::string(name) + " is there, be it empty", play.open_request().has(name) ? "there" : "missing",
                   entry_of(play));
    }
}

void agent_fields(Play& play) {
    constexpr std::array names{"AgentExtension", "AgentInstrument", "AgentID"};
    std::string present;
    for (const auto* name : names) {
        if (play.open_request().has(name)) {
            present += (present.empty() ? "" : ", ") + std::string(name) + " " +
                       json::serialize(play.open_request().values.at(name));
        }
    }
    if (play.test.role.mode == "bridge") {
        play.check(Check::open_no_agent_field, present.empty(), "bridge mode: no agent field",
                   present.empty() ? "none" : present, entry_of(play));
        return;
    }
    play.check(Check::open_agent_field, !present.empty(), "agent mode: AgentExtension, AgentInstrument or AgentID",
               present.empty() ? "none of them" : present, entry_of(play));
    const std::array<const std::string*, 3> wanted{&play.test.role.extension, &play.test.role.instrument,
                                                   &play.test.role.agent_id};
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (const auto* value = play.open_request().values.if_contains(names[i]);
            value != nullptr && value->is_string() && !value->get_string().empty()) {
            play.check(Check::open_agent_values, std::string(value->get_string()) == *wanted[i],
                       std::string(names[i]) + " is " + *wanted[i], json::serialize(*value), entry_of(play), true);
        }
    }
}

void masks(Play& play) {
    const auto* info = play.stage.protocol().find(session_message::open, play.version());
    const bool uccx = play.stage.protocol().name == "uccx";
    std::uint32_t all = 0;
    for (const auto& field : info->fixed) {
        if (field.enumeration == nullptr || !field.enumeration->mask) {
            continue;
        }
        std::uint32_t known = 0;
        for (const auto& row : field.enumeration->values) {
            known |= row.versions.contains(play.version()) ? row.value : 0;
        }
        const auto value = play.open_request().number(field.name);
        all |= field.name == "ServicesRequested" ? 0 : value;
        // The Unified CCX guide itself asks for everything with bits that its tables lack, so that is tolerated there.
        play.check(Check::open_mask_bits, (value & ~known) == 0,
                   std::string(field.name) + " has only bits that are defined in version " +
                       std::to_string(play.version()) + " (" + hex(known) + ")",
                   hex(value), entry_of(play), uccx && field.name != "ServicesRequested");
    }
    play.check(Check::open_masks_ask, all != 0, "CallMsgMask, AgentStateMask or ConfigMsgMask asks for something",
               all != 0 ? hex(all) : "all are 0: no event would ever come", entry_of(play), true);
}

void strings(Play& play) {
    std::string faults;
    for (const auto& diagnostic : play.open_request().diagnostics) {
        if (diagnostic.code == "string-not-terminated" || diagnostic.code == "invalid-utf8" ||
            diagnostic.code == "field-too-long") {
            faults += (faults.empty() ? "" : "; ") + diagnostic.text;
        }
    }
    // An empty field needs no NUL.
    play.check(Check::open_strings, faults.empty(), "strings are UTF-8, end with NUL and fit their maximum",
               faults.empty() ? "so" : faults, entry_of(play));
}

struct OpenCheck {
    std::string_view name;
    void (*run)(Play&);
};

constexpr std::array checks{
    OpenCheck{"well-formed", well_formed},
    OpenCheck{"first-message", first_message},
    OpenCheck{"version", version},
    OpenCheck{"mode", mode},
    OpenCheck{"reserved-zero", reserved_zero},
    OpenCheck{"idle-timeout", idle_timeout},
    OpenCheck{"required-fields", required_fields},
    OpenCheck{"agent-fields", agent_fields},
    OpenCheck{"masks", masks},
    OpenCheck{"strings", strings},
};

} // namespace

bool is_open_check(std::string_view check) {
    return std::any_of(checks.begin(), checks.end(), [&](const OpenCheck& each) { return each.name == check; });
}

bool check_open_request(Play& play, std::string_view check) {
    for (const auto& each : checks) {
        if (each.name == check) {
            each.run(play);
            return true;
        }
    }
    return false;
}

} // namespace ctikit::conformance
