// Unified CCE CTI Server protocol (GED-188): decoders and encoders of the messages of class agent.
// Written by `ctigen generate` from spec/ged188/messages.
#include "codec.hpp"

#include <ctikit/ged188/messages/agent_state_event.hpp>
#include <ctikit/ged188/messages/query_agent_state_req.hpp>
#include <ctikit/ged188/messages/query_agent_state_conf.hpp>
#include <ctikit/ged188/messages/set_agent_state_req.hpp>
#include <ctikit/ged188/messages/set_agent_state_conf.hpp>
#include <ctikit/ged188/messages/agent_desk_settings_req.hpp>
#include <ctikit/ged188/messages/agent_desk_settings_conf.hpp>
#include <ctikit/ged188/messages/agent_greeting_control_req.hpp>
#include <ctikit/ged188/messages/agent_greeting_control_conf.hpp>
#include <ctikit/ged188/messages/set_agent_service_data_req.hpp>
#include <ctikit/ged188/messages/set_agent_service_data_conf.hpp>

namespace ctikit::ged188 {

// AGENT_STATE_EVENT

namespace {

constexpr FixedExtent agent_state_event_extents[] = {
    {4, any}, {4, any}, {4, any}, {2, any}, {2, any}, {4, any}, {4, any}, {4, any}, {2, any}, {2, any}, {2, any},
    {4, any}, {4, any}, {2, any}, {4, any}, {4, any}, {4, any}, {2, any}, {4, {19, 255}},
};

/// The next entry of skill_group.
bool next_agent_state_event_skill_group(Bytes& fields, FloatingWidth width, unsigned /*version*/, AgentStateEvent::SkillGroup& out) noexcept {
    renew(out);
    return next_entry(fields, width, 62, [&](const FloatingField& field) {
        switch (field.tag) {
        case 62: entry::number<std::int32_t>(field.data, out.FltSkillGroupNumber); break;
        case 63: entry::number<std::uint32_t>(field.data, out.FltSkillGroupID); break;
        case 64: entry::number<std::uint16_t>(field.data, out.FltSkillGroupPriority); break;
        case 65: entry::number<std::uint16_t>(field.data, out.FltSkillGroupState); break;
        default: break;
        }
    });
}

void agent_state_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<AgentStateEvent*>(message);
    switch (field.tag()) {
    case 303:
        field.in_version(version >= 20);
        field.text(out.ActiveTerminal);
        break;
    case 150: field.uint32(out.Duration); break;
    case 123: field.uint16(out.NextAgentState); break;
    case 244:
        field.in_version(version >= 16);
        field.uint32(out.Direction);
        break;
    case 62: // skill_group: FltSkillGroupNumber
        field.group(out.skill_group, &next_agent_state_event_skill_group, version);
        field.check_size(4);
        break;
    case 63: field.check_size(4); break; // skill_group: FltSkillGroupID
    case 64: field.check_size(2); break; // skill_group: FltSkillGroupPriority
    case 65: field.check_size(2); break; // skill_group: FltSkillGroupState
    case 266:
        field.in_version(version >= 22);
        field.uint32(out.MaxBeyondTaskLimit);
        break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart agent_state_event_floating{
    .texts{
        {23, offsetof(AgentStateEvent, CTIClientSignature)},
        {3, offsetof(AgentStateEvent, ClientSignature)},
        {5, offsetof(AgentStateEvent, AgentID)},
        {194, offsetof(AgentStateEvent, AgentIDLong)},
        {4, offsetof(AgentStateEvent, AgentExtension)},
        {6, offsetof(AgentStateEvent, AgentInstrument)},
    },
    .other = &agent_state_event_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, AgentStateEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(23, out.CTIClientSignature);
    fields.text(3, out.ClientSignature);
    fields.text(5, out.AgentID);
    fields.text(194, out.AgentIDLong);
    fields.text(4, out.AgentExtension);
    if (version >= 20) {
        fields.text(303, out.ActiveTerminal);
    }
    fields.text(6, out.AgentInstrument);
    fields.uint32(150, out.Duration);
    fields.uint16(123, out.NextAgentState);
    if (version >= 16) {
        fields.uint32(244, out.Direction);
    }
    if (version >= 22) {
        fields.uint32(266, out.MaxBeyondTaskLimit);
    }
    return fields.rest(version, agent_state_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const AgentStateEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, AgentStateEvent::id);
    if (std::uint8_t* const at = frame.fixed(58U + (version >= 19 ? 4U : 0U))) {
        store<std::uint32_t>(at, message.MonitorID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.SessionID);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.PeripheralType));
        store<std::uint16_t>(at + 14, static_cast<std::uint16_t>(message.SkillGroupState));
        store<std::uint32_t>(at + 16, message.StateDuration);
        store<std::uint32_t>(at + 20, message.SkillGroupNumber);
        store<std::uint32_t>(at + 24, message.SkillGroupID);
        store<std::uint16_t>(at + 28, message.SkillGroupPriority);
        store<std::uint16_t>(at + 30, static_cast<std::uint16_t>(message.AgentState));
        store<std::uint16_t>(at + 32, message.EventReasonCode);
        store<std::int32_t>(at + 34, message.MRDID);
        store<std::uint32_t>(at + 38, message.NumTasks);
        store<std::uint16_t>(at + 42, static_cast<std::uint16_t>(message.AgentMode));
        store<std::uint32_t>(at + 44, message.MaxTaskLimit);
        store<std::int32_t>(at + 48, message.ICMAgentID);
        store<std::uint32_t>(at + 52, static_cast<std::uint32_t>(message.AgentAvailabilityStatus));
        store<std::uint16_t>(at + 56, static_cast<std::uint16_t>(frame.count(message.skill_group.size(), 99, "NumFltSkillGroups")));
        if (version >= 19) {
            store<std::int32_t>(at + 58, message.DepartmentID);
        }
    }
    frame.text(23, message.CTIClientSignature, 64, "CTIClientSignature");
    frame.text(3, message.ClientSignature, 64, "ClientSignature");
    frame.text(5, message.AgentID, 12, "AgentID");
    frame.text(194, message.AgentIDLong, 129, "AgentID");
    frame.text(4, message.AgentExtension, 16, "AgentExtension");
    if (version >= 20) {
        frame.text(303, message.ActiveTerminal, 64, "ActiveTerminal");
    } else {
        frame.not_in_version(message.ActiveTerminal.has_value(), "ActiveTerminal");
    }
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    frame.uint32(150, message.Duration, "Duration");
    frame.uint16(123, message.NextAgentState, "NextAgentState");
    if (version >= 16) {
        frame.uint32(244, message.Direction, "Direction");
    } else {
        frame.not_in_version(message.Direction.has_value(), "Direction");
    }
    for (const auto& entry : message.skill_group) {
        frame.int32(62, entry.FltSkillGroupNumber, "FltSkillGroupNumber");
        frame.uint32(63, entry.FltSkillGroupID, "FltSkillGroupID");
        frame.uint16(64, entry.FltSkillGroupPriority, "FltSkillGroupPriority");
        frame.uint16(65, entry.FltSkillGroupState, "FltSkillGroupState");
    }
    if (version >= 22) {
        frame.uint32(266, message.MaxBeyondTaskLimit, "MaxBeyondTaskLimit");
    } else {
        frame.not_in_version(message.MaxBeyondTaskLimit.has_value(), "MaxBeyondTaskLimit");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, AgentStateEvent& out) noexcept {
    const std::size_t fixed_size = 58U + (version >= 19 ? 4U : 0U);
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.MonitorID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.SessionID, load<std::uint32_t>(at + 8)},
          FixedField{out.PeripheralType, load<std::uint16_t>(at + 12)},
          FixedField{out.SkillGroupState, load<std::uint16_t>(at + 14)},
          FixedField{out.StateDuration, load<std::uint32_t>(at + 16)},
          FixedField{out.SkillGroupNumber, load<std::uint32_t>(at + 20)},
          FixedField{out.SkillGroupID, load<std::uint32_t>(at + 24)},
          FixedField{out.SkillGroupPriority, load<std::uint16_t>(at + 28)},
          FixedField{out.AgentState, load<std::uint16_t>(at + 30)},
          FixedField{out.EventReasonCode, load<std::uint16_t>(at + 32)},
          FixedField{out.MRDID, load<std::int32_t>(at + 34)},
          FixedField{out.NumTasks, load<std::uint32_t>(at + 38)},
          FixedField{out.AgentMode, load<std::uint16_t>(at + 42)},
          FixedField{out.MaxTaskLimit, load<std::uint32_t>(at + 44)},
          FixedField{out.ICMAgentID, load<std::int32_t>(at + 48)},
          FixedField{out.AgentAvailabilityStatus, load<std::uint32_t>(at + 52)},
          FixedField{out.NumFltSkillGroups, load<std::uint16_t>(at + 56)},
          FixedField{out.DepartmentID, version >= 19 ? load<std::int32_t>(at + 58) : std::int32_t{0}});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, agent_state_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const AgentStateEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const AgentStateEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// QUERY_AGENT_STATE_REQ

namespace {

constexpr FixedExtent query_agent_state_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {4, any},
};

constexpr FloatingPart query_agent_state_req_floating{
    .texts{
        {4, offsetof(QueryAgentStateReq, AgentExtension)},
        {5, offsetof(QueryAgentStateReq, AgentID)},
        {194, offsetof(QueryAgentStateReq, AgentIDLong)},
        {6, offsetof(QueryAgentStateReq, AgentInstrument)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const QueryAgentStateReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, QueryAgentStateReq::id);
    if (std::uint8_t* const at = frame.fixed(16U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::int32_t>(at + 8, message.MRDID);
        store<std::int32_t>(at + 12, message.ICMAgentID);
    }
    frame.text(4, message.AgentExtension, 16, "AgentExtension");
    frame.text(5, message.AgentID, 12, "AgentID");
    frame.text(194, message.AgentIDLong, 129, "AgentID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, QueryAgentStateReq& out) noexcept {
    const std::size_t fixed_size = 16U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.MRDID, load<std::int32_t>(at + 8)},
          FixedField{out.ICMAgentID, load<std::int32_t>(at + 12)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, query_agent_state_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, query_agent_state_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, query_agent_state_req_floating, &out);
}

std::size_t encoded_size(const QueryAgentStateReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const QueryAgentStateReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// QUERY_AGENT_STATE_CONF

namespace {

constexpr FixedExtent query_agent_state_conf_extents[] = {
    {4, any}, {2, any}, {2, any}, {4, any}, {4, any}, {2, any}, {4, any}, {4, any}, {4, any}, {4, {19, 255}},
};

/// The next entry of skill_group.
bool next_query_agent_state_conf_skill_group(Bytes& fields, FloatingWidth width, unsigned /*version*/, QueryAgentStateConf::SkillGroup& out) noexcept {
    renew(out);
    return next_entry(fields, width, 62, [&](const FloatingField& field) {
        switch (field.tag) {
        case 62: entry::number<std::uint32_t>(field.data, out.SkillGroupNumber); break;
        case 63: entry::number<std::uint32_t>(field.data, out.SkillGroupID); break;
        case 64: entry::number<std::uint16_t>(field.data, out.SkillGroupPriority); break;
        case 65: entry::number<std::uint16_t>(field.data, out.SkillGroupState); break;
        default: break;
        }
    });
}

void query_agent_state_conf_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<QueryAgentStateConf*>(message);
    switch (field.tag()) {
    case 62: // skill_group: SkillGroupNumber
        field.group(out.skill_group, &next_query_agent_state_conf_skill_group, version);
        field.check_size(4);
        break;
    case 63: field.check_size(4); break; // skill_group: SkillGroupID
    case 64: field.check_size(2); break; // skill_group: SkillGroupPriority
    case 65: field.check_size(2); break; // skill_group: SkillGroupState
    case 255:
        field.in_version(version >= 19);
        field.uint16(out.InternalAgentState);
        break;
    case 266:
        field.in_version(version >= 22);
        field.uint32(out.MaxBeyondTaskLimit);
        break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart query_agent_state_conf_floating{
    .texts{
        {5, offsetof(QueryAgentStateConf, AgentID)},
        {194, offsetof(QueryAgentStateConf, AgentIDLong)},
        {4, offsetof(QueryAgentStateConf, AgentExtension)},
        {6, offsetof(QueryAgentStateConf, AgentInstrument)},
    },
    .other = &query_agent_state_conf_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const QueryAgentStateConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, QueryAgentStateConf::id);
    if (std::uint8_t* const at = frame.fixed(30U + (version >= 19 ? 4U : 0U))) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint16_t>(at + 4, static_cast<std::uint16_t>(message.AgentState));
        store<std::uint16_t>(at + 6, static_cast<std::uint16_t>(frame.count(message.skill_group.size(), 20, "NumSkillGroups")));
        store<std::int32_t>(at + 8, message.MRDID);
        store<std::uint32_t>(at + 12, message.NumTasks);
        store<std::uint16_t>(at + 16, static_cast<std::uint16_t>(message.AgentMode));
        store<std::uint32_t>(at + 18, message.MaxTaskLimit);
        store<std::int32_t>(at + 22, message.ICMAgentID);
        store<std::uint32_t>(at + 26, static_cast<std::uint32_t>(message.AgentAvailabilityStatus));
        if (version >= 19) {
            store<std::int32_t>(at + 30, message.DepartmentID);
        }
    }
    frame.text(5, message.AgentID, 12, "AgentID");
    frame.text(194, message.AgentIDLong, 129, "AgentID");
    frame.text(4, message.AgentExtension, 16, "AgentExtension");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    for (const auto& entry : message.skill_group) {
        frame.uint32(62, entry.SkillGroupNumber, "SkillGroupNumber");
        frame.uint32(63, entry.SkillGroupID, "SkillGroupID");
        frame.uint16(64, entry.SkillGroupPriority, "SkillGroupPriority");
        frame.uint16(65, entry.SkillGroupState, "SkillGroupState");
    }
    if (version >= 19) {
        frame.uint16(255, message.InternalAgentState, "InternalAgentState");
    } else {
        frame.not_in_version(message.InternalAgentState.has_value(), "InternalAgentState");
    }
    if (version >= 22) {
        frame.uint32(266, message.MaxBeyondTaskLimit, "MaxBeyondTaskLimit");
    } else {
        frame.not_in_version(message.MaxBeyondTaskLimit.has_value(), "MaxBeyondTaskLimit");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, QueryAgentStateConf& out) noexcept {
    const std::size_t fixed_size = 30U + (version >= 19 ? 4U : 0U);
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.AgentState, load<std::uint16_t>(at + 4)},
          FixedField{out.NumSkillGroups, load<std::uint16_t>(at + 6)},
          FixedField{out.MRDID, load<std::int32_t>(at + 8)},
          FixedField{out.NumTasks, load<std::uint32_t>(at + 12)},
          FixedField{out.AgentMode, load<std::uint16_t>(at + 16)},
          FixedField{out.MaxTaskLimit, load<std::uint32_t>(at + 18)},
          FixedField{out.ICMAgentID, load<std::int32_t>(at + 22)},
          FixedField{out.AgentAvailabilityStatus, load<std::uint32_t>(at + 26)},
          FixedField{out.DepartmentID, version >= 19 ? load<std::int32_t>(at + 30) : std::int32_t{0}});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, query_agent_state_conf_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, query_agent_state_conf_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, query_agent_state_conf_floating, &out);
}

std::size_t encoded_size(const QueryAgentStateConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const QueryAgentStateConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// SET_AGENT_STATE_REQ

namespace {

constexpr FixedExtent set_agent_state_req_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {2, any}, {2, any}, {1, any}, {4, any},
};

/// The next entry of skill_group.
bool next_set_agent_state_req_skill_group(Bytes& fields, FloatingWidth width, unsigned /*version*/, SetAgentStateReq::SkillGroup& out) noexcept {
    renew(out);
    return next_entry(fields, width, 62, [&](const FloatingField& field) {
        switch (field.tag) {
        case 62: entry::number<std::int32_t>(field.data, out.SkillGroupNumber); break;
        case 64: entry::number<std::uint16_t>(field.data, out.SkillGroupPriority); break;
        default: break;
        }
    });
}

void set_agent_state_req_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<SetAgentStateReq*>(message);
    switch (field.tag()) {
    case 303:
        field.in_version(version >= 20);
        field.text(out.ActiveTerminal);
        break;
    case 257:
        field.in_version(version >= 20);
        field.uint16(out.SSOEnabled);
        break;
    case 62: // skill_group: SkillGroupNumber
        field.group(out.skill_group, &next_set_agent_state_req_skill_group, version);
        field.check_size(4);
        break;
    case 64: field.check_size(2); break; // skill_group: SkillGroupPriority
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart set_agent_state_req_floating{
    .texts{
        {6, offsetof(SetAgentStateReq, AgentInstrument)},
        {5, offsetof(SetAgentStateReq, AgentID)},
        {194, offsetof(SetAgentStateReq, AgentIDLong)},
        {49, offsetof(SetAgentStateReq, AgentPassword)},
        {68, offsetof(SetAgentStateReq, PositionID)},
        {69, offsetof(SetAgentStateReq, SupervisorID)},
    },
    .other = &set_agent_state_req_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const SetAgentStateReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SetAgentStateReq::id);
    if (std::uint8_t* const at = frame.fixed(21U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.AgentState));
        store<std::uint16_t>(at + 10, static_cast<std::uint16_t>(message.AgentWorkMode));
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(frame.count(message.skill_group.size(), 10, "NumSkillGroups")));
        store<std::uint16_t>(at + 14, message.EventReasonCode);
        store<std::uint8_t>(at + 16, static_cast<std::uint8_t>(message.ForcedFlag));
        store<std::uint32_t>(at + 17, static_cast<std::uint32_t>(message.AgentServiceReq));
    }
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    if (version >= 20) {
        frame.text(303, message.ActiveTerminal, 64, "ActiveTerminal");
    } else {
        frame.not_in_version(message.ActiveTerminal.has_value(), "ActiveTerminal");
    }
    frame.text(5, message.AgentID, 12, "AgentID");
    frame.text(194, message.AgentIDLong, 129, "AgentID");
    frame.text(49, message.AgentPassword, 64, "AgentPassword");
    frame.text(68, message.PositionID, 12, "PositionID");
    frame.text(69, message.SupervisorID, 12, "SupervisorID");
    if (version >= 20) {
        frame.uint16(257, message.SSOEnabled, "SSOEnabled");
    } else {
        frame.not_in_version(message.SSOEnabled.has_value(), "SSOEnabled");
    }
    for (const auto& entry : message.skill_group) {
        frame.int32(62, entry.SkillGroupNumber, "SkillGroupNumber");
        frame.uint16(64, entry.SkillGroupPriority, "SkillGroupPriority");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SetAgentStateReq& out) noexcept {
    const std::size_t fixed_size = 21U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.AgentState, load<std::uint16_t>(at + 8)},
          FixedField{out.AgentWorkMode, load<std::uint16_t>(at + 10)},
          FixedField{out.NumSkillGroups, load<std::uint16_t>(at + 12)},
          FixedField{out.EventReasonCode, load<std::uint16_t>(at + 14)},
          FixedField{out.ForcedFlag, load<std::uint8_t>(at + 16)},
          FixedField{out.AgentServiceReq, load<std::uint32_t>(at + 17)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, set_agent_state_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, set_agent_state_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, set_agent_state_req_floating, &out);
}

std::size_t encoded_size(const SetAgentStateReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SetAgentStateReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// SET_AGENT_STATE_CONF

namespace {

constexpr FixedExtent set_agent_state_conf_extents[] = {
    {4, any},
};

constexpr FloatingPart set_agent_state_conf_floating{
    .texts{
        {194, offsetof(SetAgentStateConf, AgentIDLong)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const SetAgentStateConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SetAgentStateConf::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    frame.text(194, message.AgentIDLong, 129, "AgentID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SetAgentStateConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, set_agent_state_conf_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, set_agent_state_conf_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, set_agent_state_conf_floating, &out);
}

std::size_t encoded_size(const SetAgentStateConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SetAgentStateConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// AGENT_DESK_SETTINGS_REQ

namespace {

constexpr FixedExtent agent_desk_settings_req_extents[] = {
    {4, any}, {4, any},
};

constexpr FloatingPart agent_desk_settings_req_floating{
    .texts{
        {5, offsetof(AgentDeskSettingsReq, AgentID)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const AgentDeskSettingsReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, AgentDeskSettingsReq::id);
    if (std::uint8_t* const at = frame.fixed(8U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
    }
    frame.text(5, message.AgentID, 12, "AgentID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, AgentDeskSettingsReq& out) noexcept {
    const std::size_t fixed_size = 8U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, agent_desk_settings_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, agent_desk_settings_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, agent_desk_settings_req_floating, &out);
}

std::size_t encoded_size(const AgentDeskSettingsReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const AgentDeskSettingsReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// AGENT_DESK_SETTINGS_CONF

namespace {

constexpr FixedExtent agent_desk_settings_conf_extents[] = {
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any},
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any},
};

void agent_desk_settings_conf_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<AgentDeskSettingsConf*>(message);
    switch (field.tag()) {
    case 307:
        field.in_version(version >= 20);
        field.uint32(out.PlayZipTone);
        break;
    case 306:
        field.in_version(version >= 20);
        field.uint32(out.ACDSharedLineUsage);
        break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart agent_desk_settings_conf_floating{
    .texts{
        {93, offsetof(AgentDeskSettingsConf, DefaultDevicePortAddress)},
    },
    .other = &agent_desk_settings_conf_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const AgentDeskSettingsConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, AgentDeskSettingsConf::id);
    if (std::uint8_t* const at = frame.fixed(64U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, static_cast<std::uint32_t>(message.DeskSettingsMask));
        store<std::uint32_t>(at + 12, static_cast<std::uint32_t>(message.WrapupDataIncomingMode));
        store<std::uint32_t>(at + 16, static_cast<std::uint32_t>(message.WrapupDataOutgoingMode));
        store<std::uint32_t>(at + 20, message.LogoutNonActivityTime);
        store<std::uint32_t>(at + 24, message.QualityRecordingRate);
        store<std::uint32_t>(at + 28, message.RingNoAnswerTime);
        store<std::uint32_t>(at + 32, message.SilentMonitorWarningMessage);
        store<std::uint32_t>(at + 36, message.SilentMonitorAudibleIndication);
        store<std::uint32_t>(at + 40, message.SupervisorAssistCallMethod);
        store<std::uint32_t>(at + 44, message.EmergencyCallMethod);
        store<std::uint32_t>(at + 48, message.AutoRecordOnEmergency);
        store<std::uint32_t>(at + 52, message.RecordingMode);
        store<std::uint32_t>(at + 56, message.WorkModeTimer);
        store<std::uint32_t>(at + 60, message.RingNoAnswerDN);
    }
    frame.text(93, message.DefaultDevicePortAddress, 32, "DefaultDevicePortAddress");
    if (version >= 20) {
        frame.uint32(307, message.PlayZipTone, "PlayZipTone");
    } else {
        frame.not_in_version(message.PlayZipTone.has_value(), "PlayZipTone");
    }
    if (version >= 20) {
        frame.uint32(306, message.ACDSharedLineUsage, "ACDSharedLineUsage");
    } else {
        frame.not_in_version(message.ACDSharedLineUsage.has_value(), "ACDSharedLineUsage");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, AgentDeskSettingsConf& out) noexcept {
    const std::size_t fixed_size = 64U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.DeskSettingsMask, load<std::uint32_t>(at + 8)},
          FixedField{out.WrapupDataIncomingMode, load<std::uint32_t>(at + 12)},
          FixedField{out.WrapupDataOutgoingMode, load<std::uint32_t>(at + 16)},
          FixedField{out.LogoutNonActivityTime, load<std::uint32_t>(at + 20)},
          FixedField{out.QualityRecordingRate, load<std::uint32_t>(at + 24)},
          FixedField{out.RingNoAnswerTime, load<std::uint32_t>(at + 28)},
          FixedField{out.SilentMonitorWarningMessage, load<std::uint32_t>(at + 32)},
          FixedField{out.SilentMonitorAudibleIndication, load<std::uint32_t>(at + 36)},
          FixedField{out.SupervisorAssistCallMethod, load<std::uint32_t>(at + 40)},
          FixedField{out.EmergencyCallMethod, load<std::uint32_t>(at + 44)},
          FixedField{out.AutoRecordOnEmergency, load<std::uint32_t>(at + 48)},
          FixedField{out.RecordingMode, load<std::uint32_t>(at + 52)},
          FixedField{out.WorkModeTimer, load<std::uint32_t>(at + 56)},
          FixedField{out.RingNoAnswerDN, load<std::uint32_t>(at + 60)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, agent_desk_settings_conf_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, agent_desk_settings_conf_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, agent_desk_settings_conf_floating, &out);
}

std::size_t encoded_size(const AgentDeskSettingsConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const AgentDeskSettingsConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// AGENT_GREETING_CONTROL_REQ

namespace {

constexpr FixedExtent agent_greeting_control_req_extents[] = {
    {4, any}, {4, any}, {2, any},
};

constexpr FloatingPart agent_greeting_control_req_floating{
    .texts{
        {5, offsetof(AgentGreetingControlReq, AgentID)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const AgentGreetingControlReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, AgentGreetingControlReq::id);
    if (std::uint8_t* const at = frame.fixed(10U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.AgentAction));
    }
    frame.text(5, message.AgentID, 12, "AgentID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, AgentGreetingControlReq& out) noexcept {
    const std::size_t fixed_size = 10U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.AgentAction, load<std::uint16_t>(at + 8)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, agent_greeting_control_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, agent_greeting_control_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, agent_greeting_control_req_floating, &out);
}

std::size_t encoded_size(const AgentGreetingControlReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const AgentGreetingControlReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    if (!(version >= 15)) {
        return {0, EncodeError::not_in_version, {}};
    }
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// AGENT_GREETING_CONTROL_CONF

namespace {

constexpr FixedExtent agent_greeting_control_conf_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const AgentGreetingControlConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, AgentGreetingControlConf::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, AgentGreetingControlConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, agent_greeting_control_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const AgentGreetingControlConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const AgentGreetingControlConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    if (!(version >= 15)) {
        return {0, EncodeError::not_in_version, {}};
    }
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// SET_AGENT_SERVICE_DATA_REQ

namespace {

constexpr FixedExtent set_agent_service_data_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any},
};

void set_agent_service_data_req_field(ReceivedField& field, unsigned /*version*/, void* message) noexcept {
    auto& out = *static_cast<SetAgentServiceDataReq*>(message);
    switch (field.tag()) {
    case 310: field.uint16(out.NumOfEnabledServices); break;
    case 309: field.packed(out.FltEnabledServices); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart set_agent_service_data_req_floating{
    .texts{},
    .other = &set_agent_service_data_req_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const SetAgentServiceDataReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SetAgentServiceDataReq::id);
    if (std::uint8_t* const at = frame.fixed(20U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.RouterCallKeyDay);
        store<std::uint32_t>(at + 8, message.RouterCallKeyCallID);
        store<std::uint32_t>(at + 12, message.RouterCallKeySequenceNumber);
        store<std::uint32_t>(at + 16, message.AgentSkillTargetID);
    }
    if (message.NumOfEnabledServices.has_value() || packed_size(message.FltEnabledServices) != 0) {
        frame.uint16(310, frame.count(packed_size(message.FltEnabledServices), 65535, "NumOfEnabledServices"), "NumOfEnabledServices");
    }
    frame.packed(309, message.FltEnabledServices, 0, "FltEnabledServices");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SetAgentServiceDataReq& out) noexcept {
    const std::size_t fixed_size = 20U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.RouterCallKeyDay, load<std::uint32_t>(at + 4)},
          FixedField{out.RouterCallKeyCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.RouterCallKeySequenceNumber, load<std::uint32_t>(at + 12)},
          FixedField{out.AgentSkillTargetID, load<std::uint32_t>(at + 16)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, set_agent_service_data_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, set_agent_service_data_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, set_agent_service_data_req_floating, &out);
}

std::size_t encoded_size(const SetAgentServiceDataReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SetAgentServiceDataReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    if (!(version >= 24)) {
        return {0, EncodeError::not_in_version, {}};
    }
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// SET_AGENT_SERVICE_DATA_CONF

namespace {

constexpr FixedExtent set_agent_service_data_conf_extents[] = {
    {4, any}, {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const SetAgentServiceDataConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SetAgentServiceDataConf::id);
    if (std::uint8_t* const at = frame.fixed(8U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, static_cast<std::uint32_t>(message.Status));
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SetAgentServiceDataConf& out) noexcept {
    const std::size_t fixed_size = 8U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.Status, load<std::uint32_t>(at + 4)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, set_agent_service_data_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const SetAgentServiceDataConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SetAgentServiceDataConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    if (!(version >= 24)) {
        return {0, EncodeError::not_in_version, {}};
    }
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

} // namespace ctikit::ged188
