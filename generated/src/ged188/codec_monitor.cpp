// Unified CCE CTI Server protocol (GED-188): decoders and encoders of the messages of class monitor.
// Written by `ctigen generate` from spec/ged188/messages.
#include "codec.hpp"

#include <ctikit/ged188/messages/monitor_start_req.hpp>
#include <ctikit/ged188/messages/monitor_start_conf.hpp>
#include <ctikit/ged188/messages/monitor_stop_req.hpp>
#include <ctikit/ged188/messages/monitor_stop_conf.hpp>
#include <ctikit/ged188/messages/change_monitor_mask_req.hpp>
#include <ctikit/ged188/messages/change_monitor_mask_conf.hpp>
#include <ctikit/ged188/messages/client_session_opened_event.hpp>
#include <ctikit/ged188/messages/client_session_closed_event.hpp>
#include <ctikit/ged188/messages/session_monitor_start_req.hpp>
#include <ctikit/ged188/messages/session_monitor_start_conf.hpp>
#include <ctikit/ged188/messages/session_monitor_stop_req.hpp>
#include <ctikit/ged188/messages/session_monitor_stop_conf.hpp>

namespace ctikit::ged188 {

// MONITOR_START_REQ

namespace {

constexpr FixedExtent monitor_start_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {2, any}, {2, any},
};

constexpr FloatingPart monitor_start_req_floating{
    .texts{
        {25, offsetof(MonitorStartReq, ConnectionDeviceID)},
        {76, offsetof(MonitorStartReq, MonitoredDeviceID)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const MonitorStartReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, MonitorStartReq::id);
    if (std::uint8_t* const at = frame.fixed(24U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.ConnectionCallID);
        store<std::uint32_t>(at + 12, static_cast<std::uint32_t>(message.CallMsgMask));
        store<std::uint32_t>(at + 16, static_cast<std::uint32_t>(message.AgentStateMask));
        store<std::uint16_t>(at + 20, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint16_t>(at + 22, static_cast<std::uint16_t>(message.MonitoredDeviceType));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(76, message.MonitoredDeviceID, 64, "MonitoredDeviceID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, MonitorStartReq& out) noexcept {
    const std::size_t fixed_size = 24U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.CallMsgMask, load<std::uint32_t>(at + 12)},
          FixedField{out.AgentStateMask, load<std::uint32_t>(at + 16)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 20)},
          FixedField{out.MonitoredDeviceType, load<std::uint16_t>(at + 22)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, monitor_start_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, monitor_start_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, monitor_start_req_floating, &out);
}

std::size_t encoded_size(const MonitorStartReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const MonitorStartReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// MONITOR_START_CONF

namespace {

constexpr FixedExtent monitor_start_conf_extents[] = {
    {4, any}, {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const MonitorStartConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, MonitorStartConf::id);
    if (std::uint8_t* const at = frame.fixed(8U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.MonitorID);
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, MonitorStartConf& out) noexcept {
    const std::size_t fixed_size = 8U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.MonitorID, load<std::uint32_t>(at + 4)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, monitor_start_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const MonitorStartConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const MonitorStartConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// MONITOR_STOP_REQ

namespace {

constexpr FixedExtent monitor_stop_req_extents[] = {
    {4, any}, {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const MonitorStopReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, MonitorStopReq::id);
    if (std::uint8_t* const at = frame.fixed(8U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.MonitorID);
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, MonitorStopReq& out) noexcept {
    const std::size_t fixed_size = 8U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.MonitorID, load<std::uint32_t>(at + 4)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, monitor_stop_req_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const MonitorStopReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const MonitorStopReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// MONITOR_STOP_CONF

namespace {

constexpr FixedExtent monitor_stop_conf_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const MonitorStopConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, MonitorStopConf::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, MonitorStopConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, monitor_stop_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const MonitorStopConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const MonitorStopConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CHANGE_MONITOR_MASK_REQ

namespace {

constexpr FixedExtent change_monitor_mask_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {4, any},
};

constexpr FloatingPart change_monitor_mask_req_floating{
    .texts{
        {217, offsetof(ChangeMonitorMaskReq, CTIOSCILClientID)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const ChangeMonitorMaskReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ChangeMonitorMaskReq::id);
    if (std::uint8_t* const at = frame.fixed(16U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.MonitorID);
        store<std::uint32_t>(at + 8, static_cast<std::uint32_t>(message.CallMsgMask));
        store<std::uint32_t>(at + 12, static_cast<std::uint32_t>(message.AgentStateMask));
    }
    frame.text(217, message.CTIOSCILClientID, 64, "CTIOSCILClientID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ChangeMonitorMaskReq& out) noexcept {
    const std::size_t fixed_size = 16U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.MonitorID, load<std::uint32_t>(at + 4)},
          FixedField{out.CallMsgMask, load<std::uint32_t>(at + 8)},
          FixedField{out.AgentStateMask, load<std::uint32_t>(at + 12)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, change_monitor_mask_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, change_monitor_mask_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, change_monitor_mask_req_floating, &out);
}

std::size_t encoded_size(const ChangeMonitorMaskReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ChangeMonitorMaskReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CHANGE_MONITOR_MASK_CONF

namespace {

constexpr FixedExtent change_monitor_mask_conf_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const ChangeMonitorMaskConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ChangeMonitorMaskConf::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ChangeMonitorMaskConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, change_monitor_mask_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const ChangeMonitorMaskConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ChangeMonitorMaskConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CLIENT_SESSION_OPENED_EVENT

namespace {

constexpr FixedExtent client_session_opened_event_extents[] = {
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any},
};

void client_session_opened_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<ClientSessionOpenedEvent*>(message);
    switch (field.tag()) {
    case 226:
        field.in_version(version >= 14 && version <= 18);
        field.text(out.ClientAddressIPV6);
        break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart client_session_opened_event_floating{
    .texts{
        {81, offsetof(ClientSessionOpenedEvent, ClientAddress)},
        {1, offsetof(ClientSessionOpenedEvent, ClientID)},
        {3, offsetof(ClientSessionOpenedEvent, ClientSignature)},
        {4, offsetof(ClientSessionOpenedEvent, AgentExtension)},
        {5, offsetof(ClientSessionOpenedEvent, AgentID)},
        {6, offsetof(ClientSessionOpenedEvent, AgentInstrument)},
    },
    .other = &client_session_opened_event_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, ClientSessionOpenedEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    if (version >= 14 && version <= 18) {
        fields.text(226, out.ClientAddressIPV6);
    }
    fields.text(1, out.ClientID);
    fields.text(3, out.ClientSignature);
    fields.text(4, out.AgentExtension);
    fields.text(5, out.AgentID);
    fields.text(6, out.AgentInstrument);
    return fields.rest(version, client_session_opened_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const ClientSessionOpenedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ClientSessionOpenedEvent::id);
    if (std::uint8_t* const at = frame.fixed(24U)) {
        store<std::uint32_t>(at, message.SessionID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, static_cast<std::uint32_t>(message.ServicesGranted));
        store<std::uint32_t>(at + 12, static_cast<std::uint32_t>(message.CallMsgMask));
        store<std::uint32_t>(at + 16, static_cast<std::uint32_t>(message.AgentStateMask));
        store<std::uint32_t>(at + 20, message.ClientPort);
    }
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
    frame.text(1, message.ClientID, 64, "ClientID");
    frame.text(3, message.ClientSignature, 64, "ClientSignature");
    frame.text(4, message.AgentExtension, 16, "AgentExtension");
    frame.text(5, message.AgentID, 12, "AgentID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ClientSessionOpenedEvent& out) noexcept {
    const std::size_t fixed_size = 24U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.SessionID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ServicesGranted, load<std::uint32_t>(at + 8)},
          FixedField{out.CallMsgMask, load<std::uint32_t>(at + 12)},
          FixedField{out.AgentStateMask, load<std::uint32_t>(at + 16)},
          FixedField{out.ClientPort, load<std::uint32_t>(at + 20)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, client_session_opened_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const ClientSessionOpenedEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ClientSessionOpenedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CLIENT_SESSION_CLOSED_EVENT

namespace {

constexpr FixedExtent client_session_closed_event_extents[] = {
    {4, any}, {4, any}, {4, any}, {4, any},
};

void client_session_closed_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<ClientSessionClosedEvent*>(message);
    switch (field.tag()) {
    case 226:
        field.in_version(version >= 14 && version <= 18);
        field.text(out.ClientAddressIPV6);
        break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart client_session_closed_event_floating{
    .texts{
        {81, offsetof(ClientSessionClosedEvent, ClientAddress)},
        {1, offsetof(ClientSessionClosedEvent, ClientID)},
        {3, offsetof(ClientSessionClosedEvent, ClientSignature)},
        {4, offsetof(ClientSessionClosedEvent, AgentExtension)},
        {5, offsetof(ClientSessionClosedEvent, AgentID)},
        {6, offsetof(ClientSessionClosedEvent, AgentInstrument)},
    },
    .other = &client_session_closed_event_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, ClientSessionClosedEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    if (version >= 14 && version <= 18) {
        fields.text(226, out.ClientAddressIPV6);
    }
    fields.text(1, out.ClientID);
    fields.text(3, out.ClientSignature);
    fields.text(4, out.AgentExtension);
    fields.text(5, out.AgentID);
    fields.text(6, out.AgentInstrument);
    return fields.rest(version, client_session_closed_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const ClientSessionClosedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ClientSessionClosedEvent::id);
    if (std::uint8_t* const at = frame.fixed(16U)) {
        store<std::uint32_t>(at, message.SessionID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, static_cast<std::uint32_t>(message.Status));
        store<std::uint32_t>(at + 12, message.ClientPort);
    }
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
    frame.text(1, message.ClientID, 64, "ClientID");
    frame.text(3, message.ClientSignature, 64, "ClientSignature");
    frame.text(4, message.AgentExtension, 16, "AgentExtension");
    frame.text(5, message.AgentID, 12, "AgentID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ClientSessionClosedEvent& out) noexcept {
    const std::size_t fixed_size = 16U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.SessionID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.Status, load<std::uint32_t>(at + 8)},
          FixedField{out.ClientPort, load<std::uint32_t>(at + 12)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, client_session_closed_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const ClientSessionClosedEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ClientSessionClosedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// SESSION_MONITOR_START_REQ

namespace {

constexpr FixedExtent session_monitor_start_req_extents[] = {
    {4, any}, {4, any},
};

constexpr FloatingPart session_monitor_start_req_floating{
    .texts{
        {217, offsetof(SessionMonitorStartReq, CTIOSCILClientID)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const SessionMonitorStartReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SessionMonitorStartReq::id);
    if (std::uint8_t* const at = frame.fixed(8U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.SessionID);
    }
    frame.text(217, message.CTIOSCILClientID, 64, "CTIOSCILClientID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SessionMonitorStartReq& out) noexcept {
    const std::size_t fixed_size = 8U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.SessionID, load<std::uint32_t>(at + 4)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, session_monitor_start_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, session_monitor_start_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, session_monitor_start_req_floating, &out);
}

std::size_t encoded_size(const SessionMonitorStartReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SessionMonitorStartReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// SESSION_MONITOR_START_CONF

namespace {

constexpr FixedExtent session_monitor_start_conf_extents[] = {
    {4, any}, {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const SessionMonitorStartConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SessionMonitorStartConf::id);
    if (std::uint8_t* const at = frame.fixed(8U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.MonitorID);
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SessionMonitorStartConf& out) noexcept {
    const std::size_t fixed_size = 8U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.MonitorID, load<std::uint32_t>(at + 4)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, session_monitor_start_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const SessionMonitorStartConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SessionMonitorStartConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// SESSION_MONITOR_STOP_REQ

namespace {

constexpr FixedExtent session_monitor_stop_req_extents[] = {
    {4, any}, {4, any},
};

constexpr FloatingPart session_monitor_stop_req_floating{
    .texts{
        {217, offsetof(SessionMonitorStopReq, CTIOSCILClientID)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const SessionMonitorStopReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SessionMonitorStopReq::id);
    if (std::uint8_t* const at = frame.fixed(8U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.MonitorID);
    }
    frame.text(217, message.CTIOSCILClientID, 64, "CTIOSCILClientID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SessionMonitorStopReq& out) noexcept {
    const std::size_t fixed_size = 8U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.MonitorID, load<std::uint32_t>(at + 4)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, session_monitor_stop_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, session_monitor_stop_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, session_monitor_stop_req_floating, &out);
}

std::size_t encoded_size(const SessionMonitorStopReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SessionMonitorStopReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// SESSION_MONITOR_STOP_CONF

namespace {

constexpr FixedExtent session_monitor_stop_conf_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const SessionMonitorStopConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SessionMonitorStopConf::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SessionMonitorStopConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, session_monitor_stop_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const SessionMonitorStopConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SessionMonitorStopConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

} // namespace ctikit::ged188
