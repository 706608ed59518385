// Unified CCX CTI protocol: decoders and encoders of the messages of class supervisor.
// Written by `ctigen generate` from spec/uccx/messages.
#include "codec.hpp"

#include <ctikit/uccx/messages/supervisor_assist_req.hpp>
#include <ctikit/uccx/messages/supervisor_assist_conf.hpp>
#include <ctikit/uccx/messages/supervisor_assist_event.hpp>
#include <ctikit/uccx/messages/emergency_call_req.hpp>
#include <ctikit/uccx/messages/emergency_call_conf.hpp>
#include <ctikit/uccx/messages/emergency_call_event.hpp>
#include <ctikit/uccx/messages/supervise_call_req.hpp>
#include <ctikit/uccx/messages/supervise_call_conf.hpp>

namespace ctikit::uccx {

// SUPERVISOR_ASSIST_REQ

namespace {

constexpr FixedExtent supervisor_assist_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {2, any},
};

constexpr FloatingPart supervisor_assist_req_floating{
    .texts{
        {25, offsetof(SupervisorAssistReq, ConnectionDeviceID)},
        {4, offsetof(SupervisorAssistReq, AgentExtension)},
        {6, offsetof(SupervisorAssistReq, AgentInstrument)},
        {194, offsetof(SupervisorAssistReq, AgentID)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const SupervisorAssistReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SupervisorAssistReq::id);
    if (std::uint8_t* const at = frame.fixed(14U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, 1U); // reserved PeripheralID
        store<std::uint32_t>(at + 8, message.CallID);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.ConnectionDeviceType));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(4, message.AgentExtension, 16, "AgentExtension");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    frame.text(194, message.AgentID, 129, "AgentID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SupervisorAssistReq& out) noexcept {
    const std::size_t fixed_size = 14U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.CallID, load<std::uint32_t>(at + 8)},
          FixedField{out.ConnectionDeviceType, load<std::uint16_t>(at + 12)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, supervisor_assist_req_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, supervisor_assist_req_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, supervisor_assist_req_floating, &out);
}

std::size_t encoded_size(const SupervisorAssistReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SupervisorAssistReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
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
        store<std::uint32_t>(at + 4, message.CallID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.ConnectionDeviceType));
        store<std::uint16_t>(at + 10, 0xffffU); // reserved LineHandle
        store<std::uint16_t>(at + 12, 0U); // reserved LineType
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
          FixedField{out.CallID, load<std::uint32_t>(at + 4)},
          FixedField{out.ConnectionDeviceType, load<std::uint16_t>(at + 8)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, supervisor_assist_conf_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, supervisor_assist_conf_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, supervisor_assist_conf_floating, &out);
}

std::size_t encoded_size(const SupervisorAssistConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SupervisorAssistConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// SUPERVISOR_ASSIST_EVENT

namespace {

constexpr FixedExtent supervisor_assist_event_extents[] = {
    {4, any}, {4, any}, {2, any}, {4, any},
};

constexpr FloatingPart supervisor_assist_event_floating{
    .texts{
        {25, offsetof(SupervisorAssistEvent, ConnectionDeviceID)},
        {1, offsetof(SupervisorAssistEvent, ClientID)},
        {7, offsetof(SupervisorAssistEvent, Text)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, SupervisorAssistEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(25, out.ConnectionDeviceID);
    fields.text(1, out.ClientID);
    fields.text(7, out.Text);
    return fields.rest(version, supervisor_assist_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const SupervisorAssistEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SupervisorAssistEvent::id);
    if (std::uint8_t* const at = frame.fixed(14U)) {
        store<std::uint32_t>(at, 1U); // reserved PeripheralID
        store<std::uint32_t>(at + 4, message.CallID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.ConnectionDeviceType));
        store<std::uint32_t>(at + 10, 0U); // reserved SessionID
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(1, message.ClientID, 64, "ClientID");
    frame.text(7, message.Text, 255, "Text");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SupervisorAssistEvent& out) noexcept {
    const std::size_t fixed_size = 14U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.CallID, load<std::uint32_t>(at + 4)},
          FixedField{out.ConnectionDeviceType, load<std::uint16_t>(at + 8)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, supervisor_assist_event_extents);
    }
    return version <= 17 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_1>(body, fixed_size, version, out);
}

std::size_t encoded_size(const SupervisorAssistEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SupervisorAssistEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// EMERGENCY_CALL_REQ

namespace {

constexpr FixedExtent emergency_call_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {2, any},
};

constexpr FloatingPart emergency_call_req_floating{
    .texts{
        {25, offsetof(EmergencyCallReq, ConnectionDeviceID)},
        {194, offsetof(EmergencyCallReq, AgentID)},
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
    frame.text(194, message.AgentID, 129, "AgentID");
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
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, emergency_call_req_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, emergency_call_req_floating, &out);
}

std::size_t encoded_size(const EmergencyCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const EmergencyCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
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
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.ConnectionDeviceType));
        store<std::uint16_t>(at + 10, message.lineHandle);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.lineType));
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
          FixedField{out.ConnectionDeviceType, load<std::uint16_t>(at + 8)},
          FixedField{out.lineHandle, load<std::uint16_t>(at + 10)},
          FixedField{out.lineType, load<std::uint16_t>(at + 12)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, emergency_call_conf_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, emergency_call_conf_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, emergency_call_conf_floating, &out);
}

std::size_t encoded_size(const EmergencyCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const EmergencyCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// EMERGENCY_CALL_EVENT

namespace {

constexpr FixedExtent emergency_call_event_extents[] = {
    {4, any}, {4, any}, {4, any}, {2, any}, {4, any},
};

constexpr FloatingPart emergency_call_event_floating{
    .texts{
        {25, offsetof(EmergencyCallEvent, ConnectionDeviceID)},
        {1, offsetof(EmergencyCallEvent, ClientID)},
        {81, offsetof(EmergencyCallEvent, clientAddress)},
        {4, offsetof(EmergencyCallEvent, AgentExtension)},
        {194, offsetof(EmergencyCallEvent, AgentID)},
        {6, offsetof(EmergencyCallEvent, AgentInstrument)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, EmergencyCallEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(25, out.ConnectionDeviceID);
    fields.text(1, out.ClientID);
    fields.text(81, out.clientAddress);
    fields.text(4, out.AgentExtension);
    fields.text(194, out.AgentID);
    fields.text(6, out.AgentInstrument);
    return fields.rest(version, emergency_call_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const EmergencyCallEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, EmergencyCallEvent::id);
    if (std::uint8_t* const at = frame.fixed(18U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.ConnectionCallID);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.ConnectionDeviceType));
        store<std::uint32_t>(at + 14, message.SessionID);
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(1, message.ClientID, 64, "ClientID");
    frame.text(81, message.clientAddress, 16, "clientAddress");
    frame.text(4, message.AgentExtension, 64, "AgentExtension");
    frame.text(194, message.AgentID, 129, "AgentID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, EmergencyCallEvent& out) noexcept {
    const std::size_t fixed_size = 18U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.ConnectionDeviceType, load<std::uint16_t>(at + 12)},
          FixedField{out.SessionID, load<std::uint32_t>(at + 14)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, emergency_call_event_extents);
    }
    return version <= 17 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_1>(body, fixed_size, version, out);
}

std::size_t encoded_size(const EmergencyCallEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const EmergencyCallEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
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
        {194, offsetof(SuperviseCallReq, AgentID)},
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
        store<std::uint32_t>(at + 4, 1U); // reserved PeripheralID
        store<std::uint32_t>(at + 8, message.AgentCallID);
        store<std::uint32_t>(at + 12, message.SupervisorCallID);
        store<std::uint16_t>(at + 16, static_cast<std::uint16_t>(message.AgentConnectionDeviceType));
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.SupervisorConnectionDeviceType));
        store<std::uint16_t>(at + 20, static_cast<std::uint16_t>(message.SupervisoryAction));
    }
    frame.text(90, message.AgentConnectionDeviceID, 64, "AgentConnectionDeviceID");
    frame.text(91, message.SupervisorConnectionDeviceID, 64, "SupervisorConnectionDeviceID");
    frame.text(4, message.AgentExtension, 16, "AgentExtension");
    frame.text(194, message.AgentID, 129, "AgentID");
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
          FixedField{out.AgentCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.SupervisorCallID, load<std::uint32_t>(at + 12)},
          FixedField{out.AgentConnectionDeviceType, load<std::uint16_t>(at + 16)},
          FixedField{out.SupervisorConnectionDeviceType, load<std::uint16_t>(at + 18)},
          FixedField{out.SupervisoryAction, load<std::uint16_t>(at + 20)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, supervise_call_req_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, supervise_call_req_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, supervise_call_req_floating, &out);
}

std::size_t encoded_size(const SuperviseCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SuperviseCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
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
        store<std::uint32_t>(at + 4, message.CallID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.ConnectionDeviceType));
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
          FixedField{out.CallID, load<std::uint32_t>(at + 4)},
          FixedField{out.ConnectionDeviceType, load<std::uint16_t>(at + 8)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, supervise_call_conf_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, supervise_call_conf_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, supervise_call_conf_floating, &out);
}

std::size_t encoded_size(const SuperviseCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SuperviseCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

} // namespace ctikit::uccx
