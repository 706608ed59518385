// The guides' rules about requests, each with its status code.
#include "request_check.hpp"

#include <ctikit/walker/describe.hpp>
#include <ctikit/walker/walk.hpp>

#include <algorithm>

namespace ctikit {
namespace {

/// Status for a count that disagrees with the entries; 0 where the dialect has none for what was counted.
std::uint32_t status_for_count(const Dialect& dialect, unsigned version, const Diagnostic& finding) noexcept {
    const auto group = std::ranges::find(finding.message->groups, finding.name, &GroupInfo::name);
    if (group == finding.message->groups.end()) {
        return 0;
    }
    switch (finding.message->find_floating(group->first_tag, version)->type) {
    case FieldType::NAMEDVAR:
        return dialect.value_of("StatusCode", {"E_CTI_INVALID_NUM_NAMED_VARIABLES"}, version);
    case FieldType::NAMEDARRAY:
        return dialect.value_of("StatusCode", {"E_CTI_INVALID_NUM_NAMED_ARRAYS"}, version);
    default:
        return 0;
    }
}

/// Status for a finding; 0 for those that servers live with. The dialects spell some codes differently or lack them.
std::uint32_t status_for(const Dialect& dialect, unsigned version, const Diagnostic& finding) noexcept {
    switch (finding.code) {
    case DiagnosticCode::truncated_frame:
    case DiagnosticCode::truncated_fixed_part:
    case DiagnosticCode::truncated_field:
    case DiagnosticCode::trailing_bytes:
        return dialect.status({"E_CTI_INVALID_MESSAGE_LENGTH"}, version);
    case DiagnosticCode::wrong_field_size:
    case DiagnosticCode::field_too_long:
        return dialect.status({"E_CTI_INVALID_FIELD_LENGTH"}, version);
    case DiagnosticCode::unknown_field:
        return dialect.status({"E_CTI_INVALID_FIELD", "E_CTI_INVALID_FIELD_TAG"}, version);
    case DiagnosticCode::unexpected_field:
        return dialect.status({"E_CTI_INVALID_TAG_FOR_MSG_TYPE", "E_CTI_INVALID_FIELD"}, version);
    case DiagnosticCode::not_in_version:
        return finding.field == nullptr
                   ? dialect.status({"E_CTI_INVALID_MSG_TYPE_FOR_VERSION", "E_CTI_INVALID_MESSAGE_TYPE"}, version)
                   : dialect.status({"E_CTI_INVALID_TAG_FOR_VERSION", "E_CTI_INVALID_FIELD"}, version);
    case DiagnosticCode::missing_required_field:
        return dialect.status({"E_CTI_REQUIRED_DATA_MISSING"}, version);
    case DiagnosticCode::reserved_value:
        return dialect.status({"E_CTI_INVALID_RESERVED_FIELD", "E_CTI_INVALID_PERIPHERAL_ID"}, version);
    case DiagnosticCode::count_mismatch:
        return status_for_count(dialect, version, finding);
    default:
        return 0;
    }
}

/// The first finding that has a status.
struct FirstFinding {
    const Dialect& dialect;
    unsigned version;
    Refusal refusal;

    void on_diagnostic(const Diagnostic& finding) {
        if (refusal) {
            return;
        }
        refusal.status = status_for(dialect, version, finding);
        if (refusal) {
            refusal.why = describe(finding);
        }
    }
};

Refusal check_masks(const Dialect& dialect, const OpenRequest& request) {
    struct Rule {
        std::string_view mask;
        std::string_view status;
        std::uint32_t bits;
    };
    const Rule rules[] = {
        {"CTIService", "E_CTI_INVALID_SERVICE_MASK", request.services},
        {"CallMsgMask", "E_CTI_INVALID_CALL_MSG_MASK", request.call_mask},
        {"AgentStateMask", "E_CTI_INVALID_AGENT_STATE_MASK", request.agent_mask},
        {"ConfigMsgMask", "E_CTI_INVALID_CONFIG_MSG_MASK", request.config_mask},
    };
    for (const Rule& rule : rules) {
        // A dialect without the code does not mind unused bits.
        const std::uint32_t status = dialect.value_of("StatusCode", {rule.status}, request.version);
        if (status != 0 && (rule.bits & ~dialect.all_bits(rule.mask, request.version)) != 0) {
            return {status, std::string(rule.mask) + " has unused bits set"};
        }
    }
    return {};
}

Refusal check_mode(const Dialect& dialect, const OpenRequest& request) {
    const std::uint32_t both = dialect.client_events | dialect.all_events;
    if ((request.services & both) == both) {
        return {dialect.status({"E_CTI_INVALID_SERVICE_MASK"}, request.version), "a session has one mode, not both"};
    }
    if ((request.services & dialect.client_events) != 0 && request.agent.empty()) {
        return {dialect.status({"E_CTI_REQUIRED_DATA_MISSING"}, request.version),
                "agent mode needs AgentExtension, AgentID or AgentInstrument"};
    }
    return {};
}

} // namespace

Refusal check_form(const Dialect& dialect, unsigned version, Bytes frame) {
    FirstFinding finding{dialect, version, {}};
    walk(dialect.protocol, version, frame, finding);
    return std::move(finding.refusal);
}

std::optional<unsigned> asked_version(const Dialect& dialect, Bytes frame) noexcept {
    for (const VersionField& field : dialect.protocol.version_fields) {
        const std::size_t at = header_size + field.offset;
        if (field.message == dialect.roles.open && at + sizeof(std::uint32_t) <= frame.size()) {
            return load_u32(frame.data() + at);
        }
    }
    return std::nullopt;
}

Refusal check_open(const Dialect& dialect, const OpenRequest& request) {
    if (request.idle_timeout < dialect.times.least_idle_timeout.count()) {
        return {dialect.status({"E_CTI_INVALID_TIMEOUT"}, request.version),
                "IdleTimeout " + std::to_string(request.idle_timeout) + ", at least " +
                    std::to_string(dialect.times.least_idle_timeout.count())};
    }
    Refusal refusal = check_masks(dialect, request);
    return refusal ? refusal : check_mode(dialect, request);
}

} // namespace ctikit
