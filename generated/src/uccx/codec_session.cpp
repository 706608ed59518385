// Unified CCX CTI protocol: decoders and encoders of the messages of class session.
// Written by `ctigen generate` from spec/uccx/messages.
#include "codec.hpp"

#include <ctikit/uccx/messages/open_req.hpp>
#include <ctikit/uccx/messages/open_conf.hpp>
#include <ctikit/uccx/messages/heartbeat_req.hpp>
#include <ctikit/uccx/messages/heartbeat_conf.hpp>
#include <ctikit/uccx/messages/close_req.hpp>
#include <ctikit/uccx/messages/close_conf.hpp>
#include <ctikit/uccx/messages/system_event.hpp>

namespace ctikit::uccx {

// OPEN_REQ

namespace {

constexpr FixedExtent open_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any},
};

void open_req_field(ReceivedField& field, unsigned /*version*/, void* message) noexcept {
    auto& out = *static_cast<OpenReq*>(message);
    switch (field.tag()) {
    case 2: field.bytes(out.ClientPassword); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart open_req_floating{
    .texts{
        {1, offsetof(OpenReq, ClientID)},
        {3, offsetof(OpenReq, ClientSignature)},
        {4, offsetof(OpenReq, AgentExtension)},
        {6, offsetof(OpenReq, AgentInstrument)},
        {194, offsetof(OpenReq, AgentID)},
    },
    .other = &open_req_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const OpenReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, OpenReq::id);
    if (std::uint8_t* const at = frame.fixed(44U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.VersionNumber);
        store<std::uint32_t>(at + 8, message.IdleTimeout);
        store<std::uint32_t>(at + 12, 0U); // reserved PeripheralID
        store<std::uint32_t>(at + 16, static_cast<std::uint32_t>(message.ServicesRequested));
        store<std::uint32_t>(at + 20, static_cast<std::uint32_t>(message.CallMsgMask));
        store<std::uint32_t>(at + 24, static_cast<std::uint32_t>(message.AgentStateMask));
        store<std::uint32_t>(at + 28, static_cast<std::uint32_t>(message.ConfigMsgMask));
        store<std::uint32_t>(at + 32, 0U); // reserved Reserved1
        store<std::uint32_t>(at + 36, 0U); // reserved Reserved2
        store<std::uint32_t>(at + 40, 0U); // reserved Reserved3
    }
    frame.text(1, message.ClientID, 64, "ClientID");
    frame.bytes(2, message.ClientPassword, 64, "ClientPassword");
    frame.text(3, message.ClientSignature, 64, "ClientSignature");
    frame.text(4, message.AgentExtension, 16, "AgentExtension");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    frame.text(194, message.AgentID, 129, "AgentID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, OpenReq& out) noexcept {
    const std::size_t fixed_size = 44U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.VersionNumber, load<std::uint32_t>(at + 4)},
          FixedField{out.IdleTimeout, load<std::uint32_t>(at + 8)},
          FixedField{out.ServicesRequested, load<std::uint32_t>(at + 16)},
          FixedField{out.CallMsgMask, load<std::uint32_t>(at + 20)},
          FixedField{out.AgentStateMask, load<std::uint32_t>(at + 24)},
          FixedField{out.ConfigMsgMask, load<std::uint32_t>(at + 28)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, open_req_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, open_req_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, open_req_floating, &out);
}

std::size_t encoded_size(const OpenReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const OpenReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// OPEN_CONF

namespace {

constexpr FixedExtent open_conf_extents[] = {
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {2, any}, {2, any}, {2, any},
};

/// The next entry of peripheral.
bool next_open_conf_peripheral(Bytes& fields, FloatingWidth width, unsigned /*version*/, OpenConf::Peripheral& out) noexcept {
    renew(out);
    return next_entry(fields, width, 208, [&](const FloatingField& field) {
        switch (field.tag) {
        case 208: entry::number<std::uint32_t>(field.data, out.FltPeripheralID); break;
        case 224: entry::number<std::uint16_t>(field.data, out.MultilineAgentControl); break;
        default: break;
        }
    });
}

void open_conf_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<OpenConf*>(message);
    switch (field.tag()) {
    case 5: field.reserved(); break; // AgentID
    case 228:
        field.in_version(version >= 14);
        field.uint16(out.NumPeripherals);
        break;
    case 208: // peripheral: FltPeripheralID
        field.in_version(version >= 14);
        field.group(out.peripheral, &next_open_conf_peripheral, version);
        field.check_size(4);
        break;
    case 224: // peripheral: MultilineAgentControl
        field.in_version(version >= 14);
        field.check_size(2);
        break;
    case 248:
        field.in_version(version >= 18);
        field.uint16(out.ConfigMsgMaskGranted);
        break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart open_conf_floating{
    .texts{
        {4, offsetof(OpenConf, AgentExtension)},
        {6, offsetof(OpenConf, AgentInstrument)},
        {194, offsetof(OpenConf, AgentID)},
    },
    .other = &open_conf_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const OpenConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, OpenConf::id);
    if (std::uint8_t* const at = frame.fixed(26U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, static_cast<std::uint32_t>(message.ServicesGranted));
        store<std::uint32_t>(at + 8, 0U); // reserved MonitorID
        store<std::uint32_t>(at + 12, 0U); // reserved PGStatus
        store<std::uint32_t>(at + 16, 0U); // reserved ICMCentralControllerTime
        store<std::uint16_t>(at + 20, static_cast<std::uint16_t>(message.UnifiedCCXOnline));
        store<std::uint16_t>(at + 22, 0U); // reserved PeripheralType
        store<std::uint16_t>(at + 24, static_cast<std::uint16_t>(message.AgentState));
    }
    frame.text(4, message.AgentExtension, 16, "AgentExtension");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    frame.text(194, message.AgentID, 129, "AgentID");
    if (version >= 14) {
        if (message.NumPeripherals.has_value() || !message.peripheral.empty()) {
            frame.uint16(228, frame.count(message.peripheral.size(), 65535, "NumPeripherals"), "NumPeripherals");
        }
    } else {
        frame.not_in_version(message.NumPeripherals.has_value(), "NumPeripherals");
    }
    if (version >= 14) {
        for (const auto& entry : message.peripheral) {
            frame.uint32(208, entry.FltPeripheralID, "FltPeripheralID");
            frame.uint16(224, entry.MultilineAgentControl, "MultilineAgentControl");
        }
    } else {
        frame.not_in_version(!message.peripheral.empty(), "peripheral");
    }
    if (version >= 18) {
        frame.uint16(248, message.ConfigMsgMaskGranted, "ConfigMsgMaskGranted");
    } else {
        frame.not_in_version(message.ConfigMsgMaskGranted.has_value(), "ConfigMsgMaskGranted");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, OpenConf& out) noexcept {
    const std::size_t fixed_size = 26U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.ServicesGranted, load<std::uint32_t>(at + 4)},
          FixedField{out.UnifiedCCXOnline, load<std::uint16_t>(at + 20)},
          FixedField{out.AgentState, load<std::uint16_t>(at + 24)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, open_conf_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, open_conf_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, open_conf_floating, &out);
}

std::size_t encoded_size(const OpenConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const OpenConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// HEARTBEAT_REQ

namespace {

constexpr FixedExtent heartbeat_req_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const HeartbeatReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, HeartbeatReq::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, HeartbeatReq& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, heartbeat_req_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const HeartbeatReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const HeartbeatReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// HEARTBEAT_CONF

namespace {

constexpr FixedExtent heartbeat_conf_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const HeartbeatConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, HeartbeatConf::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, HeartbeatConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, heartbeat_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const HeartbeatConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const HeartbeatConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// CLOSE_REQ

namespace {

constexpr FixedExtent close_req_extents[] = {
    {4, any}, {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const CloseReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, CloseReq::id);
    if (std::uint8_t* const at = frame.fixed(8U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, static_cast<std::uint32_t>(message.Status));
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, CloseReq& out) noexcept {
    const std::size_t fixed_size = 8U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.Status, load<std::uint32_t>(at + 4)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, close_req_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const CloseReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const CloseReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// CLOSE_CONF

namespace {

constexpr FixedExtent close_conf_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const CloseConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, CloseConf::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, CloseConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, close_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const CloseConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const CloseConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// SYSTEM_EVENT

namespace {

constexpr FixedExtent system_event_extents[] = {
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {2, any},
};

constexpr FloatingPart system_event_floating{
    .texts{
        {7, offsetof(SystemEvent, Text)},
        {206, offsetof(SystemEvent, EventDeviceID)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, SystemEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(7, out.Text);
    fields.text(206, out.EventDeviceID);
    return fields.rest(version, system_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const SystemEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SystemEvent::id);
    if (std::uint8_t* const at = frame.fixed(26U)) {
        store<std::uint32_t>(at, static_cast<std::uint32_t>(message.CCXStatus));
        store<std::uint32_t>(at + 4, message.CCXTime);
        store<std::uint32_t>(at + 8, static_cast<std::uint32_t>(message.SystemEventID));
        store<std::uint32_t>(at + 12, message.SystemEventArg1);
        store<std::uint32_t>(at + 16, message.SystemEventArg2);
        store<std::uint32_t>(at + 20, message.SystemEventArg3);
        store<std::uint16_t>(at + 24, static_cast<std::uint16_t>(message.EventDeviceType));
    }
    frame.text(7, message.Text, 255, "Text");
    frame.text(206, message.EventDeviceID, 64, "EventDeviceID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SystemEvent& out) noexcept {
    const std::size_t fixed_size = 26U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.CCXStatus, load<std::uint32_t>(at)},
          FixedField{out.CCXTime, load<std::uint32_t>(at + 4)},
          FixedField{out.SystemEventID, load<std::uint32_t>(at + 8)},
          FixedField{out.SystemEventArg1, load<std::uint32_t>(at + 12)},
          FixedField{out.SystemEventArg2, load<std::uint32_t>(at + 16)},
          FixedField{out.SystemEventArg3, load<std::uint32_t>(at + 20)},
          FixedField{out.EventDeviceType, load<std::uint16_t>(at + 24)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, system_event_extents);
    }
    return version <= 17 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_1>(body, fixed_size, version, out);
}

std::size_t encoded_size(const SystemEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SystemEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

} // namespace ctikit::uccx
