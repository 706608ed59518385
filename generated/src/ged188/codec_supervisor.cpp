// Unified CCE CTI Server protocol (GED-188): decoders and encoders of the messages of class supervisor.
// Written by `ctigen generate` from spec/ged188/messages.
#include "codec.hpp"

#include <ctikit/ged188/messages/supervisor_assist_req.hpp>
#include <ctikit/ged188/messages/supervisor_assist_conf.hpp>
#include <ctikit/ged188/messages/emergency_call_req.hpp>
#include <ctikit/ged188/messages/emergency_call_conf.hpp>
#include <ctikit/ged188/messages/emergency_call_event.hpp>
#include <ctikit/ged188/messages/supervise_call_req.hpp>
#include <ctikit/ged188/messages/supervise_call_conf.hpp>
#include <ctikit/ged188/messages/agent_team_config_event.hpp>
#include <ctikit/ged188/messages/list_agent_team_req.hpp>
#include <ctikit/ged188/messages/list_agent_team_conf.hpp>
#include <ctikit/ged188/messages/monitor_agent_team_start_req.hpp>
#include <ctikit/ged188/messages/monitor_agent_team_start_conf.hpp>
#include <ctikit/ged188/messages/monitor_agent_team_stop_req.hpp>
#include <ctikit/ged188/messages/monitor_agent_team_stop_conf.hpp>

namespace ctikit::ged188 {

// SUPERVISOR_ASSIST_REQ

namespace {

constexpr FixedExtent supervisor_assist_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {2, any},
};

constexpr FloatingPart supervisor_assist_req_floating{
    .texts{
        {25, offsetof(SupervisorAssistReq, ConnectionDeviceID)},
        {4, offsetof(SupervisorAssistReq, AgentExtension)},
        {5, offsetof(SupervisorAssistReq, AgentID)},
        {6, offsetof(SupervisorAssistReq, AgentInstrument)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const SupervisorAssistReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SupervisorAssistReq::id);
    if (std::uint8_t* const at = frame.fixed(14U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.ConnectionCallID);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(4, message.AgentExtension, 16, "AgentExtension");
    frame.text(5, message.AgentID, 12, "AgentID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SupervisorAssistReq& out) noexcept {
    const std::size_t fixed_size = 14U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 12)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, supervisor_assist_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, supervisor_assist_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, supervisor_assist_req_floating, &out);
}

std::size_t encoded_size(const SupervisorAssistReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SupervisorAssistReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// SUPERVISOR_ASSIST_CONF

namespace {

constexpr FixedExtent supervisor_assist_conf_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {2, any},
};

constexpr FloatingPart supervisor_assist_conf_floating{
    .texts{
        {25, offsetof(SupervisorAssistConf, ConnectionDeviceID)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const SupervisorAssistConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SupervisorAssistConf::id);
    if (std::uint8_t* const at = frame.fixed(14U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.ConnectionCallID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint16_t>(at + 10, message.LineHandle);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.LineType));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SupervisorAssistConf& out) noexcept {
    const std::size_t fixed_size = 14U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 4)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 8)},
          FixedField{out.LineHandle, load<std::uint16_t>(at + 10)},
          FixedField{out.LineType, load<std::uint16_t>(at + 12)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, supervisor_assist_conf_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, supervisor_assist_conf_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, supervisor_assist_conf_floating, &out);
}

std::size_t encoded_size(const SupervisorAssistConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SupervisorAssistConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// EMERGENCY_CALL_REQ

namespace {

constexpr FixedExtent emergency_call_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {2, any},
};

constexpr FloatingPart emergency_call_req_floating{
    .texts{
        {25, offsetof(EmergencyCallReq, ConnectionDeviceID)},
        {4, offsetof(EmergencyCallReq, AgentExtension)},
        {5, offsetof(EmergencyCallReq, AgentID)},
        {6, offsetof(EmergencyCallReq, AgentInstrument)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const EmergencyCallReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, EmergencyCallReq::id);
    if (std::uint8_t* const at = frame.fixed(14U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.ConnectionCallID);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(4, message.AgentExtension, 16, "AgentExtension");
    frame.text(5, message.AgentID, 12, "AgentID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, EmergencyCallReq& out) noexcept {
    const std::size_t fixed_size = 14U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 12)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, emergency_call_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, emergency_call_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, emergency_call_req_floating, &out);
}

std::size_t encoded_size(const EmergencyCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const EmergencyCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// EMERGENCY_CALL_CONF

namespace {

constexpr FixedExtent emergency_call_conf_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {2, any},
};

constexpr FloatingPart emergency_call_conf_floating{
    .texts{
        {25, offsetof(EmergencyCallConf, ConnectionDeviceID)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const EmergencyCallConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, EmergencyCallConf::id);
    if (std::uint8_t* const at = frame.fixed(14U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.ConnectionCallID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint16_t>(at + 10, message.LineHandle);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.LineType));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, EmergencyCallConf& out) noexcept {
    const std::size_t fixed_size = 14U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 4)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 8)},
          FixedField{out.LineHandle, load<std::uint16_t>(at + 10)},
          FixedField{out.LineType, load<std::uint16_t>(at + 12)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, emergency_call_conf_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, emergency_call_conf_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, emergency_call_conf_floating, &out);
}

std::size_t encoded_size(const EmergencyCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const EmergencyCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// EMERGENCY_CALL_EVENT

namespace {

constexpr FixedExtent emergency_call_event_extents[] = {
    {4, any}, {4, any}, {2, any}, {4, any},
};

void emergency_call_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<EmergencyCallEvent*>(message);
    switch (field.tag()) {
    case 226:
        field.in_version(version >= 14 && version <= 18);
        field.text(out.ClientAddressIPV6);
        break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart emergency_call_event_floating{
    .texts{
        {25, offsetof(EmergencyCallEvent, ConnectionDeviceID)},
        {1, offsetof(EmergencyCallEvent, ClientID)},
        {81, offsetof(EmergencyCallEvent, ClientAddress)},
        {4, offsetof(EmergencyCallEvent, AgentExtension)},
        {5, offsetof(EmergencyCallEvent, AgentID)},
        {194, offsetof(EmergencyCallEvent, AgentIDLong)},
        {6, offsetof(EmergencyCallEvent, AgentInstrument)},
    },
    .other = &emergency_call_event_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, EmergencyCallEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(25, out.ConnectionDeviceID);
    fields.text(1, out.ClientID);
    if (version >= 14 && version <= 18) {
        fields.text(226, out.ClientAddressIPV6);
    }
    fields.text(4, out.AgentExtension);
    fields.text(5, out.AgentID);
    fields.text(194, out.AgentIDLong);
    fields.text(6, out.AgentInstrument);
    return fields.rest(version, emergency_call_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const EmergencyCallEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, EmergencyCallEvent::id);
    if (std::uint8_t* const at = frame.fixed(14U)) {
        store<std::uint32_t>(at, message.PeripheralID);
        store<std::uint32_t>(at + 4, message.ConnectionCallID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint32_t>(at + 10, message.SessionID);
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(1, message.ClientID, 64, "ClientID");
    if (version <= 18) {
        frame.text(81, message.ClientAddress, 16, "ClientAddress");
    }
    if (version >= 19) {
        frame.text(81, message.ClientAddress, 64, "ClientAddress");
    }
    if (version >= 14 && version <= 18) {
        frame.text(226, message.ClientAddressIPV6, 0, "ClientAddressIPV6");
    } else {
        frame.not_in_version(message.ClientAddressIPV6.has_value(), "ClientAddressIPV6");
    }
    frame.text(4, message.AgentExtension, 16, "AgentExtension");
    frame.text(5, message.AgentID, 12, "AgentID");
    frame.text(194, message.AgentIDLong, 129, "AgentID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, EmergencyCallEvent& out) noexcept {
    const std::size_t fixed_size = 14U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.PeripheralID, load<std::uint32_t>(at)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 4)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 8)},
          FixedField{out.SessionID, load<std::uint32_t>(at + 10)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, emergency_call_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const EmergencyCallEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const EmergencyCallEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// SUPERVISE_CALL_REQ

namespace {

constexpr FixedExtent supervise_call_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {4, any}, {2, any}, {2, any}, {2, any},
};

constexpr FloatingPart supervise_call_req_floating{
    .texts{
        {90, offsetof(SuperviseCallReq, AgentConnectionDeviceID)},
        {91, offsetof(SuperviseCallReq, SupervisorConnectionDeviceID)},
        {4, offsetof(SuperviseCallReq, AgentExtension)},
        {5, offsetof(SuperviseCallReq, AgentID)},
        {194, offsetof(SuperviseCallReq, AgentIDLong)},
        {6, offsetof(SuperviseCallReq, AgentInstrument)},
        {85, offsetof(SuperviseCallReq, SupervisorInstrument)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const SuperviseCallReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SuperviseCallReq::id);
    if (std::uint8_t* const at = frame.fixed(22U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.AgentConnectionCallID);
        store<std::uint32_t>(at + 12, message.SupervisorConnectionCallID);
        store<std::uint16_t>(at + 16, static_cast<std::uint16_t>(message.AgentConnectionDeviceIDType));
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.SupervisorConnectionDeviceIDType));
        store<std::uint16_t>(at + 20, static_cast<std::uint16_t>(message.SupervisoryAction));
    }
    frame.text(90, message.AgentConnectionDeviceID, 64, "AgentConnectionDeviceID");
    frame.text(91, message.SupervisorConnectionDeviceID, 64, "SupervisorConnectionDeviceID");
    frame.text(4, message.AgentExtension, 16, "AgentExtension");
    frame.text(5, message.AgentID, 12, "AgentID");
    frame.text(194, message.AgentIDLong, 129, "AgentID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    frame.text(85, message.SupervisorInstrument, 64, "SupervisorInstrument");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SuperviseCallReq& out) noexcept {
    const std::size_t fixed_size = 22U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.AgentConnectionCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.SupervisorConnectionCallID, load<std::uint32_t>(at + 12)},
          FixedField{out.AgentConnectionDeviceIDType, load<std::uint16_t>(at + 16)},
          FixedField{out.SupervisorConnectionDeviceIDType, load<std::uint16_t>(at + 18)},
          FixedField{out.SupervisoryAction, load<std::uint16_t>(at + 20)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, supervise_call_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, supervise_call_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, supervise_call_req_floating, &out);
}

std::size_t encoded_size(const SuperviseCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SuperviseCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// SUPERVISE_CALL_CONF

namespace {

constexpr FixedExtent supervise_call_conf_extents[] = {
    {4, any}, {4, any}, {2, any},
};

constexpr FloatingPart supervise_call_conf_floating{
    .texts{
        {25, offsetof(SuperviseCallConf, ConnectionDeviceID)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const SuperviseCallConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SuperviseCallConf::id);
    if (std::uint8_t* const at = frame.fixed(10U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.ConnectionCallID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SuperviseCallConf& out) noexcept {
    const std::size_t fixed_size = 10U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 4)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 8)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, supervise_call_conf_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, supervise_call_conf_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, supervise_call_conf_floating, &out);
}

std::size_t encoded_size(const SuperviseCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SuperviseCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// AGENT_TEAM_CONFIG_EVENT

namespace {

constexpr FixedExtent agent_team_config_event_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {4, {19, 255}},
};

/// The next entry of agent.
bool next_agent_team_config_event_agent(Bytes& fields, FloatingWidth width, unsigned /*version*/, AgentTeamConfigEvent::Agent& out) noexcept {
    renew(out);
    return next_entry(fields, width, 86, [&](const FloatingField& field) {
        switch (field.tag) {
        case 86: entry::text(field.data, out.AtcAgentID); break;
        case 87: entry::number<std::uint16_t>(field.data, out.AgentFlags); break;
        case 88: entry::number<std::uint16_t>(field.data, out.AtcAgentState); break;
        case 89: entry::number<std::uint32_t>(field.data, out.AtcStateDuration); break;
        default: break;
        }
    });
}

void agent_team_config_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<AgentTeamConfigEvent*>(message);
    switch (field.tag()) {
    case 243:
        field.in_version(version >= 16);
        field.text(out.AgentTeamName);
        break;
    case 86: field.only_group(out.agent, &next_agent_team_config_event_agent, version); break; // agent: AtcAgentID
    case 87: field.check_size(2); break; // agent: AgentFlags
    case 88: field.check_size(2); break; // agent: AtcAgentState
    case 89: field.check_size(4); break; // agent: AtcStateDuration
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart agent_team_config_event_floating{
    .texts{},
    .other = &agent_team_config_event_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, AgentTeamConfigEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    if (version >= 16) {
        fields.text(243, out.AgentTeamName);
    }
    return fields.rest(version, agent_team_config_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const AgentTeamConfigEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, AgentTeamConfigEvent::id);
    if (std::uint8_t* const at = frame.fixed(12U + (version >= 19 ? 4U : 0U))) {
        store<std::uint32_t>(at, message.PeripheralID);
        store<std::uint32_t>(at + 4, message.TeamID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(frame.count(message.agent.size(), 64, "NumberOfAgents")));
        store<std::uint16_t>(at + 10, static_cast<std::uint16_t>(message.ConfigOperation));
        if (version >= 19) {
            store<std::int32_t>(at + 12, message.DepartmentID);
        }
    }
    if (version >= 16) {
        frame.text(243, message.AgentTeamName, 32, "AgentTeamName");
    } else {
        frame.not_in_version(message.AgentTeamName.has_value(), "AgentTeamName");
    }
    for (const auto& entry : message.agent) {
        frame.text(86, entry.AtcAgentID, 12, "AtcAgentID");
        frame.uint16(87, entry.AgentFlags, "AgentFlags");
        frame.uint16(88, entry.AtcAgentState, "AtcAgentState");
        frame.uint32(89, entry.AtcStateDuration, "AtcStateDuration");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, AgentTeamConfigEvent& out) noexcept {
    const std::size_t fixed_size = 12U + (version >= 19 ? 4U : 0U);
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.PeripheralID, load<std::uint32_t>(at)},
          FixedField{out.TeamID, load<std::uint32_t>(at + 4)},
          FixedField{out.NumberOfAgents, load<std::uint16_t>(at + 8)},
          FixedField{out.ConfigOperation, load<std::uint16_t>(at + 10)},
          FixedField{out.DepartmentID, version >= 19 ? load<std::int32_t>(at + 12) : std::int32_t{0}});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, agent_team_config_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const AgentTeamConfigEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const AgentTeamConfigEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// LIST_AGENT_TEAM_REQ

namespace {

constexpr FixedExtent list_agent_team_req_extents[] = {
    {4, any}, {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const ListAgentTeamReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ListAgentTeamReq::id);
    if (std::uint8_t* const at = frame.fixed(8U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.SupervisorID);
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ListAgentTeamReq& out) noexcept {
    const std::size_t fixed_size = 8U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.SupervisorID, load<std::uint32_t>(at + 4)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, list_agent_team_req_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const ListAgentTeamReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ListAgentTeamReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// LIST_AGENT_TEAM_CONF

namespace {

constexpr FixedExtent list_agent_team_conf_extents[] = {
    {4, any}, {2, any}, {2, any}, {2, any},
};

void list_agent_team_conf_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<ListAgentTeamConf*>(message);
    switch (field.tag()) {
    case 92:
        field.group(out.TeamID, &next_single<std::uint32_t, 92, entry::read_number_as<std::uint32_t, std::uint32_t>>, version);
        field.check_size(4);
        break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart list_agent_team_conf_floating{
    .texts{},
    .other = &list_agent_team_conf_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const ListAgentTeamConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ListAgentTeamConf::id);
    if (std::uint8_t* const at = frame.fixed(10U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint16_t>(at + 4, static_cast<std::uint16_t>(frame.count(message.TeamID.size(), 64, "NumberOfAgentTeams")));
        store<std::uint16_t>(at + 6, message.SegmentNumber);
        store<std::uint16_t>(at + 8, message.More);
    }
    for (const auto& value : message.TeamID) {
        frame.uint32(92, value, "TeamID");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ListAgentTeamConf& out) noexcept {
    const std::size_t fixed_size = 10U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.NumberOfAgentTeams, load<std::uint16_t>(at + 4)},
          FixedField{out.SegmentNumber, load<std::uint16_t>(at + 6)},
          FixedField{out.More, load<std::uint16_t>(at + 8)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, list_agent_team_conf_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, list_agent_team_conf_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, list_agent_team_conf_floating, &out);
}

std::size_t encoded_size(const ListAgentTeamConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ListAgentTeamConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// MONITOR_AGENT_TEAM_START_REQ

namespace {

constexpr FixedExtent monitor_agent_team_start_req_extents[] = {
    {4, any}, {4, any},
};

constexpr FloatingPart monitor_agent_team_start_req_floating{
    .texts{
        {217, offsetof(MonitorAgentTeamStartReq, CTIOSCILClientID)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const MonitorAgentTeamStartReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, MonitorAgentTeamStartReq::id);
    if (std::uint8_t* const at = frame.fixed(8U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.TeamID);
    }
    frame.text(217, message.CTIOSCILClientID, 64, "CTIOSCILClientID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, MonitorAgentTeamStartReq& out) noexcept {
    const std::size_t fixed_size = 8U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.TeamID, load<std::uint32_t>(at + 4)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, monitor_agent_team_start_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, monitor_agent_team_start_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, monitor_agent_team_start_req_floating, &out);
}

std::size_t encoded_size(const MonitorAgentTeamStartReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const MonitorAgentTeamStartReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// MONITOR_AGENT_TEAM_START_CONF

namespace {

constexpr FixedExtent monitor_agent_team_start_conf_extents[] = {
    {4, any}, {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const MonitorAgentTeamStartConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, MonitorAgentTeamStartConf::id);
    if (std::uint8_t* const at = frame.fixed(8U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.MonitorID);
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, MonitorAgentTeamStartConf& out) noexcept {
    const std::size_t fixed_size = 8U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.MonitorID, load<std::uint32_t>(at + 4)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, monitor_agent_team_start_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const MonitorAgentTeamStartConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const MonitorAgentTeamStartConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// MONITOR_AGENT_TEAM_STOP_REQ

namespace {

constexpr FixedExtent monitor_agent_team_stop_req_extents[] = {
    {4, any}, {4, any},
};

constexpr FloatingPart monitor_agent_team_stop_req_floating{
    .texts{
        {217, offsetof(MonitorAgentTeamStopReq, CTIOSCILClientID)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const MonitorAgentTeamStopReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, MonitorAgentTeamStopReq::id);
    if (std::uint8_t* const at = frame.fixed(8U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.MonitorID);
    }
    frame.text(217, message.CTIOSCILClientID, 64, "CTIOSCILClientID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, MonitorAgentTeamStopReq& out) noexcept {
    const std::size_t fixed_size = 8U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.MonitorID, load<std::uint32_t>(at + 4)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, monitor_agent_team_stop_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, monitor_agent_team_stop_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, monitor_agent_team_stop_req_floating, &out);
}

std::size_t encoded_size(const MonitorAgentTeamStopReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const MonitorAgentTeamStopReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// MONITOR_AGENT_TEAM_STOP_CONF

namespace {

constexpr FixedExtent monitor_agent_team_stop_conf_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const MonitorAgentTeamStopConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, MonitorAgentTeamStopConf::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, MonitorAgentTeamStopConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, monitor_agent_team_stop_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const MonitorAgentTeamStopConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const MonitorAgentTeamStopConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

} // namespace ctikit::ged188
