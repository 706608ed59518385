// Names and numbers of both dialects.
#include "vocabulary.hpp"

#include <ctikit/session/message_fields.hpp>
#include <ctikit/trace/json.hpp>

#include <algorithm>
#include <limits>

namespace ctikit {
namespace {

bool has_field(const MessageInfo& message, std::string_view name, unsigned version) noexcept {
    const auto named = [=](const FieldInfo& field) { return field.name == name && field.versions.contains(version); };
    const auto group = [name](const GroupInfo& info) { return info.name == name; };
    return std::ranges::any_of(message.fixed, named) || std::ranges::any_of(message.floating, named) ||
           std::ranges::any_of(message.groups, group);
}

/// A group of several fields, given as a list of objects.
bool is_record_list(const MessageInfo& message, std::string_view name) noexcept {
    const auto named = [name](const FieldInfo& field) { return field.name == name; };
    return std::ranges::none_of(message.fixed, named) && std::ranges::none_of(message.floating, named);
}

} // namespace

std::string_view local_connection_state(ConnectionState state) noexcept {
    switch (state) {
    case ConnectionState::initiated:
        return "LCS_INITIATE";
    case ConnectionState::alerting:
        return "LCS_ALERTING";
    case ConnectionState::connected:
        return "LCS_CONNECT";
    case ConnectionState::held:
        return "LCS_HOLD";
    case ConnectionState::queued:
        return "LCS_QUEUED";
    }
    return "LCS_NONE";
}

Codes::Codes(const Dialect& dialect) {
    const unsigned newest = dialect.protocol.versions.last;
    const auto code = [&](std::string_view enumeration, std::initializer_list<std::string_view> names) {
        return static_cast<std::uint16_t>(dialect.value_of(enumeration, names, newest));
    };
    login = code("AgentState", {"AGENT_STATE_LOGIN"});
    logout = code("AgentState", {"AGENT_STATE_LOGOUT"});
    not_ready = code("AgentState", {"AGENT_STATE_NOT_READY"});
    ready = code("AgentState", {"AGENT_STATE_READY", "AGENT_STATE_AVAILABLE"});
    talking = code("AgentState", {"AGENT_STATE_TALKING"});
    work = code("AgentState", {"AGENT_STATE_WORK", "AGENT_STATE_WORK_NOT_READY"});
    work_ready = code("AgentState", {"AGENT_STATE_WORK_READY", "AGENT_STATE_WORK"});
    reserved = code("AgentState", {"AGENT_STATE_RESERVED"});
    constexpr std::uint32_t absent = std::numeric_limits<std::uint32_t>::max(); // states have two bytes
    const std::uint32_t none = dialect.value_of("AgentState", {"AGENT_STATE_NONE"}, newest, absent);
    none_pending = none == absent ? std::nullopt : std::optional(static_cast<std::uint16_t>(none));
    no_queue = dialect.value_of("SpecialValue", {"NULL_CSQ", "NULL_SKILL_GROUP"}, newest);
    most_parties = code("SpecialValue", {"MAX_NUM_PARTIES", "MAX_NUM_DEVICES"});
    most_calls = code("SpecialValue", {"MAX_NUM_CALLS", "MAX_NUM_DEVICES"});
    inbound = code("CallType", {"CALLTYPE_CCX_IN", "CALLTYPE_ACD_IN"});
    internal = code("CallType", {"CALLTYPE_AGENT_INSIDE"});
    outbound = code("CallType", {"CALLTYPE_OUT"});
    consult = code("CallType", {"CALLTYPE_CONSULT"});
    conference = code("CallType", {"CALLTYPE_CONFERENCE"});
    preview = code("CallType", {"CALLTYPE_PREVIEW"});
    reservation = code("CallType", {"CALLTYPE_RESERVATION"});
    static_id = static_cast<std::uint16_t>(
        dialect.value_of("ConnectionDeviceType", {"CONNECTION_ID_STATIC"}, newest,
                         dialect.value_of("ConnectionDeviceIDType", {"CONNECTION_ID_STATIC"}, newest)));
    config_upload = code("ConfigType", {"INITIAL", "CONFIG_TYPE_SOLICITED"});
    config_change = code("ConfigType", {"UPDATE", "CONFIG_TYPE_UNSOLICITED"});
    config_success = code("ConfigEndStatus", {"SUCCESS", "CONFIGEND_SUCCESS"});
    config_empty = code("ConfigEndStatus", {"EMPTY", "CONFIGEND_EMPTY"});
    record_add = code("ConfigRecordType", {"CONFIG_RECORD_ADD"});
    record_change = code("ConfigRecordType", {"CONFIG_RECORD_CHANGE"});
    reason_logon = code("AgentReasonCode", {"AGT_LOGON"});
    reason_call_ended = code("AgentReasonCode", {"AGT_CALL_ENDED"});
    reason_no_answer = code("AgentReasonCode", {"AGT_RNA"});
    reason_reserved_outbound = code("AgentReasonCode", {"AGT_RESERVED_OUTBOUND"});
    reason_skips = code("AgentReasonCode", {"AGT_SKIPS"});
    reason_gone = code("AgentReasonCode", {"AGT_CONN_DOWN"});
}

bool Vocabulary::has(std::string_view message) const noexcept {
    const MessageInfo* const info = dialect_.protocol.find(message, dialect_.protocol.versions.last);
    return info != nullptr && info->documented;
}

bool Vocabulary::has_room(std::string_view message, std::string_view field, std::string_view text) const noexcept {
    const MessageInfo* const info = dialect_.protocol.find(message, dialect_.protocol.versions.last);
    const auto found = std::ranges::find(info->floating, field, &FieldInfo::name);
    return found == info->floating.end() || found->size == 0 || text.size() < found->size; // with its NUL
}

std::string_view Vocabulary::field_of(const MessageInfo& message, std::string_view field,
                                      unsigned version) const noexcept {
    const auto has = [&](std::string_view name) { return has_field(message, name, version); };
    return spelling_of(field, has).value_or(std::string_view());
}

Fields Vocabulary::translated(const MessageInfo& message, const Fields& fields, unsigned version) const {
    Fields result;
    for (const auto& [key, value] : fields) {
        const std::string_view name = field_of(message, {key.data(), key.size()}, version);
        if (name.empty()) {
            continue;
        }
        if (value.is_array() && is_record_list(message, name)) {
            boost::json::array records;
            for (const boost::json::value& record : value.get_array()) {
                records.emplace_back(translated(message, record.get_object(), version));
            }
            result[name] = std::move(records);
        } else {
            result[name] = value;
        }
    }
    return result;
}

FrameBytes Vocabulary::frame(std::string_view message, const Fields& fields, unsigned version) const {
    const MessageInfo* const info = dialect_.protocol.find(message, version);
    if (info == nullptr || !info->versions.contains(version)) {
        return {};
    }
    Fields all = translated(*info, fields, version);
    const std::uint32_t peripheral = dialect_.value_of("PeripheralType", {"PT_ENTERPRISE_AGENT"}, version);
    if (peripheral != 0 && has_field(*info, "PeripheralType", version)) {
        all["PeripheralType"] = peripheral; // a dialect that names it; in the other it is reserved
    }
    JsonEncoding encoding = encode_json(dialect_.protocol, version, {{"message", message}, {"fields", std::move(all)}});
    if (!encoding) {
        last_error = encoding.error;
    }
    return std::move(encoding.frame);
}

VersionedFrame Vocabulary::event(std::string_view message, Fields fields) const {
    const MessageInfo* const info = dialect_.protocol.find(message, dialect_.protocol.versions.last);
    return {info == nullptr ? 0 : info->id, message,
            [this, message, fields = std::move(fields)](unsigned version) { return frame(message, fields, version); }};
}

void Vocabulary::reply(ServerSession& session, std::string_view message, const Fields& fields) const {
    FrameBytes bytes = frame(message, fields, session.version());
    if (!bytes.empty()) {
        session.send_frame(std::make_shared<const FrameBytes>(std::move(bytes)));
    }
}

} // namespace ctikit
