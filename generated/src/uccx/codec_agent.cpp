// Unified CCX CTI protocol: decoders and encoders of the messages of class agent.
// Written by `ctigen generate` from spec/uccx/messages.
#include "codec.hpp"

#include <ctikit/uccx/messages/agent_state_event.hpp>
#include <ctikit/uccx/messages/query_agent_state_req.hpp>
#include <ctikit/uccx/messages/query_agent_state_conf.hpp>
#include <ctikit/uccx/messages/set_agent_state_req.hpp>
#include <ctikit/uccx/messages/set_agent_state_conf.hpp>

namespace ctikit::uccx {

// AGENT_STATE_EVENT

namespace {

constexpr FixedExtent agent_state_event_extents[] = {
    {4, any}, {4, any}, {4, any}, {2, any}, {2, any}, {4, any}, {4, any}, {4, any}, {2, any}, {2, any}, {2, any},
    {4, any}, {4, any}, {2, any}, {4, any}, {4, any}, {4, any}, {2, any},
};

/// The next entry of csq.
bool next_agent_state_event_csq(Bytes& fields, FloatingWidth width, unsigned /*version*/, AgentStateEvent::Csq& out) noexcept {
    renew(out);
    return next_entry(fields, width, 62, [&](const FloatingField& field) {
        switch (field.tag) {
        case 62: entry::number<std::uint32_t>(field.data, out.CSQID); break;
        case 65: entry::number<std::uint16_t>(field.data, out.CSQState); break;
        default: break;
        }
    });
}

void agent_state_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<AgentStateEvent*>(message);
    switch (field.tag()) {
    case 5: field.reserved(); break; // AgentID
    case 150: field.uint32(out.Duration); break;
    case 123: field.uint16(out.NextAgentState); break;
    case 62: // csq: CSQID
        field.group(out.csq, &next_agent_state_event_csq, version);
        field.check_size(4);
        break;
    case 63: // csq: FltSkillGroupID
        field.check_size(4);
        field.reserved();
        break;
    case 64: // csq: FltSkillGroupPriority
        field.check_size(2);
        field.reserved();
        break;
    case 65: field.check_size(2); break; // csq: CSQState
    case 303:
        field.in_version(version >= 18);
        field.text(out.ActiveTerminal);
        break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart agent_state_event_floating{
    .texts{
        {23, offsetof(AgentStateEvent, CTIClientSignature)},
        {4, offsetof(AgentStateEvent, AgentExtension)},
        {6, offsetof(AgentStateEvent, AgentInstrument)},
        {194, offsetof(AgentStateEvent, AgentID)},
    },
    .other = &agent_state_event_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, AgentStateEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(23, out.CTIClientSignature);
    fields.text(4, out.AgentExtension);
    fields.text(6, out.AgentInstrument);
    fields.text(194, out.AgentID);
    fields.uint32(150, out.Duration);
    fields.uint16(123, out.NextAgentState);
    if (version >= 18) {
        fields.text(303, out.ActiveTerminal);
    }
    return fields.rest(version, agent_state_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const AgentStateEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, AgentStateEvent::id);
    if (std::uint8_t* const at = frame.fixed(58U)) {
        store<std::uint32_t>(at, 0U); // reserved MonitorID
        store<std::uint32_t>(at + 4, 1U); // reserved PeripheralID
        store<std::uint32_t>(at + 8, 0U); // reserved SessionID
        store<std::uint16_t>(at + 12, 21U); // reserved PeripheralType
        store<std::uint16_t>(at + 14, static_cast<std::uint16_t>(message.CSQState));
        store<std::uint32_t>(at + 16, message.StateDuration);
        store<std::uint32_t>(at + 20, message.CSQID);
        store<std::uint32_t>(at + 24, 0xffffffffU); // reserved SkillGroupID
        store<std::uint16_t>(at + 28, 0U); // reserved SkillGroupPriority
        store<std::uint16_t>(at + 30, static_cast<std::uint16_t>(message.AgentState));
        store<std::uint16_t>(at + 32, static_cast<std::uint16_t>(message.EventReasonCode));
        store<std::int32_t>(at + 34, 1); // reserved MRDID
        store<std::uint32_t>(at + 38, 0U); // reserved NumTasks
        store<std::uint16_t>(at + 42, 0U); // reserved AgentMode
        store<std::uint32_t>(at + 44, 0U); // reserved MaxTaskLimit
        store<std::int32_t>(at + 48, 0); // reserved ICMAgentID
        store<std::int32_t>(at + 52, 1); // reserved AgentAvailabilityStatus
        store<std::uint16_t>(at + 56, static_cast<std::uint16_t>(frame.count(message.csq.size(), 99, "numCSQs")));
    }
    frame.text(23, message.CTIClientSignature, 64, "CTIClientSignature");
    frame.text(4, message.AgentExtension, 16, "AgentExtension");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    frame.text(194, message.AgentID, 129, "AgentID");
    frame.uint32(150, message.Duration, "Duration");
    frame.uint16(123, message.NextAgentState, "NextAgentState");
    for (const auto& entry : message.csq) {
        frame.uint32(62, entry.CSQID, "CSQID");
        frame.uint16(65, entry.CSQState, "CSQState");
    }
    if (version >= 18) {
        frame.text(303, message.ActiveTerminal, 64, "ActiveTerminal");
    } else {
        frame.not_in_version(message.ActiveTerminal.has_value(), "ActiveTerminal");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, AgentStateEvent& out) noexcept {
    const std::size_t fixed_size = 58U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.CSQState, load<std::uint16_t>(at + 14)},
          FixedField{out.StateDuration, load<std::uint32_t>(at + 16)},
          FixedField{out.CSQID, load<std::uint32_t>(at + 20)},
          FixedField{out.AgentState, load<std::uint16_t>(at + 30)},
          FixedField{out.EventReasonCode, load<std::uint16_t>(at + 32)},
          FixedField{out.numCSQs, load<std::uint16_t>(at + 56)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, agent_state_event_extents);
    }
    return version <= 17 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_1>(body, fixed_size, version, out);
}

std::size_t encoded_size(const AgentStateEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const AgentStateEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// QUERY_AGENT_STATE_REQ

namespace {

constexpr FixedExtent query_agent_state_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {4, any},
};

constexpr FloatingPart query_agent_state_req_floating{
    .texts{
        {4, offsetof(QueryAgentStateReq, AgentExtension)},
        {6, offsetof(QueryAgentStateReq, AgentInstrument)},
        {194, offsetof(QueryAgentStateReq, AgentID)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const QueryAgentStateReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, QueryAgentStateReq::id);
    if (std::uint8_t* const at = frame.fixed(16U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, 1U); // reserved PeripheralID
        store<std::int32_t>(at + 8, 1); // reserved MRDID
        store<std::int32_t>(at + 12, 0); // reserved ICMAgentID
    }
    frame.text(4, message.AgentExtension, 16, "AgentExtension");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    frame.text(194, message.AgentID, 129, "AgentID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, QueryAgentStateReq& out) noexcept {
    const std::size_t fixed_size = 16U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, query_agent_state_req_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, query_agent_state_req_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, query_agent_state_req_floating, &out);
}

std::size_t encoded_size(const QueryAgentStateReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const QueryAgentStateReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// QUERY_AGENT_STATE_CONF

namespace {

constexpr FixedExtent query_agent_state_conf_extents[] = {
    {4, any}, {2, any}, {2, any}, {4, any}, {4, any}, {2, any}, {4, any}, {4, any}, {4, any},
};

/// The next entry of csq.
bool next_query_agent_state_conf_csq(Bytes& fields, FloatingWidth width, unsigned /*version*/, QueryAgentStateConf::Csq& out) noexcept {
    renew(out);
    return next_entry(fields, width, 62, [&](const FloatingField& field) {
        switch (field.tag) {
        case 62: entry::number<std::uint32_t>(field.data, out.CSQID); break;
        case 65: entry::number<std::uint16_t>(field.data, out.CSQState); break;
        default: break;
        }
    });
}

void query_agent_state_conf_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<QueryAgentStateConf*>(message);
    switch (field.tag()) {
    case 5: field.reserved(); break; // AgentID
    case 62: // csq: CSQID
        field.group(out.csq, &next_query_agent_state_conf_csq, version);
        field.check_size(4);
        break;
    case 63: // csq: SkillGroupID
        field.check_size(4);
        field.reserved();
        break;
    case 64: // csq: SkillGroupPriority
        field.check_size(2);
        field.reserved();
        break;
    case 65: field.check_size(2); break; // csq: CSQState
    case 255: field.uint16(out.InternalAgentState); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart query_agent_state_conf_floating{
    .texts{
        {4, offsetof(QueryAgentStateConf, AgentExtension)},
        {6, offsetof(QueryAgentStateConf, AgentInstrument)},
        {194, offsetof(QueryAgentStateConf, AgentID)},
    },
    .other = &query_agent_state_conf_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const QueryAgentStateConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, QueryAgentStateConf::id);
    if (std::uint8_t* const at = frame.fixed(30U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint16_t>(at + 4, static_cast<std::uint16_t>(message.AgentState));
        store<std::uint16_t>(at + 6, static_cast<std::uint16_t>(frame.count(message.csq.size(), 20, "numCSQs")));
        store<std::int32_t>(at + 8, 1); // reserved MRDID
        store<std::uint32_t>(at + 12, 0U); // reserved NumTasks
        store<std::uint16_t>(at + 16, 0U); // reserved AgentMode
        store<std::uint32_t>(at + 18, 0U); // reserved MaxTaskLimit
        store<std::uint32_t>(at + 22, 0U); // reserved ICMAgentID
        store<std::uint32_t>(at + 26, 1U); // reserved AgentAvailabilityStatus
    }
    frame.text(4, message.AgentExtension, 16, "AgentExtension");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    frame.text(194, message.AgentID, 129, "AgentID");
    for (const auto& entry : message.csq) {
        frame.uint32(62, entry.CSQID, "CSQID");
        frame.uint16(65, entry.CSQState, "CSQState");
    }
    frame.uint16(255, message.InternalAgentState, "InternalAgentState");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, QueryAgentStateConf& out) noexcept {
    const std::size_t fixed_size = 30U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.AgentState, load<std::uint16_t>(at + 4)},
          FixedField{out.numCSQs, load<std::uint16_t>(at + 6)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, query_agent_state_conf_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, query_agent_state_conf_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, query_agent_state_conf_floating, &out);
}

std::size_t encoded_size(const QueryAgentStateConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const QueryAgentStateConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// SET_AGENT_STATE_REQ

namespace {

constexpr FixedExtent set_agent_state_req_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {2, any}, {2, any}, {1, any}, {4, {12, 255}},
};

void set_agent_state_req_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<SetAgentStateReq*>(message);
    switch (field.tag()) {
    case 303:
        field.in_version(version >= 18);
        field.text(out.ActiveTerminal);
        break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart set_agent_state_req_floating{
    .texts{
        {6, offsetof(SetAgentStateReq, AgentInstrument)},
        {49, offsetof(SetAgentStateReq, AgentPassword)},
        {194, offsetof(SetAgentStateReq, AgentID)},
    },
    .other = &set_agent_state_req_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const SetAgentStateReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SetAgentStateReq::id);
    if (std::uint8_t* const at = frame.fixed(17U + (version >= 12 ? 4U : 0U))) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, 1U); // reserved PeripheralID
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.AgentState));
        store<std::uint16_t>(at + 10, 0U); // reserved AgentWorkMode
        store<std::uint16_t>(at + 12, 0U); // reserved NumSkillGroups
        store<std::uint16_t>(at + 14, static_cast<std::uint16_t>(message.EventReasonCode));
        store<std::uint8_t>(at + 16, static_cast<std::uint8_t>(message.ForcedFlag));
        if (version >= 12) {
            store<std::uint32_t>(at + 17, static_cast<std::uint32_t>(message.AgentCapacity));
        }
    }
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    frame.text(49, message.AgentPassword, 64, "AgentPassword");
    frame.text(194, message.AgentID, 129, "AgentID");
    if (version >= 18) {
        frame.text(303, message.ActiveTerminal, 64, "ActiveTerminal");
    } else {
        frame.not_in_version(message.ActiveTerminal.has_value(), "ActiveTerminal");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SetAgentStateReq& out) noexcept {
    const std::size_t fixed_size = 17U + (version >= 12 ? 4U : 0U);
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.AgentState, load<std::uint16_t>(at + 8)},
          FixedField{out.EventReasonCode, load<std::uint16_t>(at + 14)},
          FixedField{out.ForcedFlag, load<std::uint8_t>(at + 16)},
          FixedField{out.AgentCapacity, version >= 12 ? load<std::uint32_t>(at + 17) : std::uint32_t{0U}});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, set_agent_state_req_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, set_agent_state_req_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, set_agent_state_req_floating, &out);
}

std::size_t encoded_size(const SetAgentStateReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SetAgentStateReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// SET_AGENT_STATE_CONF

namespace {

constexpr FixedExtent set_agent_state_conf_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const SetAgentStateConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SetAgentStateConf::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
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
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const SetAgentStateConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SetAgentStateConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

} // namespace ctikit::uccx
