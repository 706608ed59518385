// Unified CCE CTI Server protocol (GED-188): decoders and encoders of the messages of class session.
// Written by `ctigen generate` from spec/ged188/messages.
#include "codec.hpp"

#include <ctikit/ged188/messages/open_req.hpp>
#include <ctikit/ged188/messages/open_conf.hpp>
#include <ctikit/ged188/messages/heartbeat_req.hpp>
#include <ctikit/ged188/messages/heartbeat_conf.hpp>
#include <ctikit/ged188/messages/close_req.hpp>
#include <ctikit/ged188/messages/close_conf.hpp>
#include <ctikit/ged188/messages/register_variables_req.hpp>
#include <ctikit/ged188/messages/register_variables_conf.hpp>
#include <ctikit/ged188/messages/standby_active_event.hpp>
#include <ctikit/ged188/messages/active_maintenance_req.hpp>
#include <ctikit/ged188/messages/active_maintenance_resp.hpp>
#include <ctikit/ged188/messages/active_maintenance_event.hpp>
#include <ctikit/ged188/messages/stopping_requests_to_this_side_ind.hpp>

namespace ctikit::ged188 {

// OPEN_REQ

namespace {

constexpr FixedExtent open_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any},
};

void open_req_field(ReceivedField& field, unsigned /*version*/, void* message) noexcept {
    auto& out = *static_cast<OpenReq*>(message);
    switch (field.tag()) {
    case 2: field.bytes(out.ClientPassword); break;
    case 97: field.int32(out.ApplicationPathID); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart open_req_floating{
    .texts{
        {1, offsetof(OpenReq, ClientID)},
        {3, offsetof(OpenReq, ClientSignature)},
        {4, offsetof(OpenReq, AgentExtension)},
        {5, offsetof(OpenReq, AgentID)},
        {194, offsetof(OpenReq, AgentIDLong)},
        {6, offsetof(OpenReq, AgentInstrument)},
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
        store<std::uint32_t>(at + 12, message.PeripheralID);
        store<std::uint32_t>(at + 16, static_cast<std::uint32_t>(message.ServicesRequested));
        store<std::uint32_t>(at + 20, static_cast<std::uint32_t>(message.CallMsgMask));
        store<std::uint32_t>(at + 24, static_cast<std::uint32_t>(message.AgentStateMask));
        store<std::uint32_t>(at + 28, static_cast<std::uint32_t>(message.ConfigMsgMask));
        store<std::uint32_t>(at + 32, 0U); // Reserved1
        store<std::uint32_t>(at + 36, 0U); // Reserved2
        store<std::uint32_t>(at + 40, 0U); // Reserved3
    }
    frame.text(1, message.ClientID, 64, "ClientID");
    frame.bytes(2, message.ClientPassword, 64, "ClientPassword");
    frame.text(3, message.ClientSignature, 64, "ClientSignature");
    frame.text(4, message.AgentExtension, 16, "AgentExtension");
    frame.text(5, message.AgentID, 12, "AgentID");
    frame.text(194, message.AgentIDLong, 129, "AgentID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    frame.int32(97, message.ApplicationPathID, "ApplicationPathID");
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
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 12)},
          FixedField{out.ServicesRequested, load<std::uint32_t>(at + 16)},
          FixedField{out.CallMsgMask, load<std::uint32_t>(at + 20)},
          FixedField{out.AgentStateMask, load<std::uint32_t>(at + 24)},
          FixedField{out.ConfigMsgMask, load<std::uint32_t>(at + 28)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, open_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, open_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, open_req_floating, &out);
}

std::size_t encoded_size(const OpenReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const OpenReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// OPEN_CONF

namespace {

constexpr FixedExtent open_conf_extents[] = {
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {2, any}, {2, any}, {2, any}, {4, {19, 255}}, {2, {24, 255}},
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
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart open_conf_floating{
    .texts{
        {4, offsetof(OpenConf, AgentExtension)},
        {5, offsetof(OpenConf, AgentID)},
        {194, offsetof(OpenConf, AgentIDLong)},
        {6, offsetof(OpenConf, AgentInstrument)},
    },
    .other = &open_conf_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const OpenConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, OpenConf::id);
    if (std::uint8_t* const at = frame.fixed(26U + (version >= 19 ? 4U : 0U) + (version >= 24 ? 2U : 0U))) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, static_cast<std::uint32_t>(message.ServicesGranted));
        store<std::uint32_t>(at + 8, message.MonitorID);
        store<std::uint32_t>(at + 12, static_cast<std::uint32_t>(message.PGStatus));
        store<std::uint32_t>(at + 16, message.ICMCentralControllerTime);
        store<std::uint16_t>(at + 20, static_cast<std::uint16_t>(message.PeripheralOnline));
        store<std::uint16_t>(at + 22, static_cast<std::uint16_t>(message.PeripheralType));
        store<std::uint16_t>(at + 24, static_cast<std::uint16_t>(message.AgentState));
        if (version >= 19) {
            store<std::int32_t>(at + 26, message.DepartmentID);
        }
        if (version >= 24) {
            store<std::uint16_t>(at + 26 + (version >= 19 ? 4 : 0), static_cast<std::uint16_t>(message.SessionType));
        }
    }
    frame.text(4, message.AgentExtension, 16, "AgentExtension");
    frame.text(5, message.AgentID, 12, "AgentID");
    frame.text(194, message.AgentIDLong, 129, "AgentID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
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
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, OpenConf& out) noexcept {
    const std::size_t fixed_size = 26U + (version >= 19 ? 4U : 0U) + (version >= 24 ? 2U : 0U);
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.ServicesGranted, load<std::uint32_t>(at + 4)},
          FixedField{out.MonitorID, load<std::uint32_t>(at + 8)},
          FixedField{out.PGStatus, load<std::uint32_t>(at + 12)},
          FixedField{out.ICMCentralControllerTime, load<std::uint32_t>(at + 16)},
          FixedField{out.PeripheralOnline, load<std::uint16_t>(at + 20)},
          FixedField{out.PeripheralType, load<std::uint16_t>(at + 22)},
          FixedField{out.AgentState, load<std::uint16_t>(at + 24)},
          FixedField{out.DepartmentID, version >= 19 ? load<std::int32_t>(at + 26) : std::int32_t{0}},
          FixedField{out.SessionType, version >= 24 ? load<std::uint16_t>(at + 26 + (version >= 19 ? 4 : 0)) : std::uint16_t{0U}});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, open_conf_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, open_conf_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, open_conf_floating, &out);
}

std::size_t encoded_size(const OpenConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const OpenConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
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
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const HeartbeatReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const HeartbeatReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
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
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const HeartbeatConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const HeartbeatConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
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
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const CloseReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const CloseReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
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
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const CloseConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const CloseConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// REGISTER_VARIABLES_REQ

namespace {

constexpr FixedExtent register_variables_req_extents[] = {
    {4, any}, {2, any}, {2, any}, {2, any},
};

void register_variables_req_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<RegisterVariablesReq*>(message);
    switch (field.tag()) {
    case 82: field.only_group(out.NamedVariable, &next_single<NamedVariable, 82, read_named_variable>, version); break;
    case 83: field.only_group(out.NamedArray, &next_single<NamedArray, 83, read_named_array>, version); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart register_variables_req_floating{
    .texts{},
    .other = &register_variables_req_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const RegisterVariablesReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, RegisterVariablesReq::id);
    if (std::uint8_t* const at = frame.fixed(10U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint16_t>(at + 4, static_cast<std::uint16_t>(message.CallVariableMask));
        store<std::uint16_t>(at + 6, static_cast<std::uint16_t>(frame.count(message.NamedVariable.size(), 65535, "NumNamedVariables")));
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(frame.count(message.NamedArray.size(), 65535, "NumNamedArrays")));
    }
    for (const auto& value : message.NamedVariable) {
        frame.named_variable(82, value, named_limits, "NamedVariable");
    }
    for (const auto& value : message.NamedArray) {
        frame.named_array(83, value, named_limits, "NamedArray");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, RegisterVariablesReq& out) noexcept {
    const std::size_t fixed_size = 10U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.CallVariableMask, load<std::uint16_t>(at + 4)},
          FixedField{out.NumNamedVariables, load<std::uint16_t>(at + 6)},
          FixedField{out.NumNamedArrays, load<std::uint16_t>(at + 8)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, register_variables_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, register_variables_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, register_variables_req_floating, &out);
}

std::size_t encoded_size(const RegisterVariablesReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const RegisterVariablesReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// REGISTER_VARIABLES_CONF

namespace {

constexpr FixedExtent register_variables_conf_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const RegisterVariablesConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, RegisterVariablesConf::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, RegisterVariablesConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, register_variables_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const RegisterVariablesConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const RegisterVariablesConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// STANDBY_ACTIVE_EVENT

namespace {

template <FloatingWidth Width>
EncodeResult encode_as(const StandbyActiveEvent& /*message*/, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, StandbyActiveEvent::id);
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, StandbyActiveEvent& out) noexcept {
    const std::size_t fixed_size = 0U;
    renew(out);
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const StandbyActiveEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const StandbyActiveEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    if (!(version >= 24)) {
        return {0, EncodeError::not_in_version, {}};
    }
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// ACTIVE_MAINTENANCE_REQ

namespace {

constexpr FixedExtent active_maintenance_req_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const ActiveMaintenanceReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ActiveMaintenanceReq::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ActiveMaintenanceReq& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, active_maintenance_req_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const ActiveMaintenanceReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ActiveMaintenanceReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    if (!(version >= 24)) {
        return {0, EncodeError::not_in_version, {}};
    }
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// ACTIVE_MAINTENANCE_RESP

namespace {

constexpr FixedExtent active_maintenance_resp_extents[] = {
    {4, any}, {2, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const ActiveMaintenanceResp& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ActiveMaintenanceResp::id);
    if (std::uint8_t* const at = frame.fixed(6U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint16_t>(at + 4, static_cast<std::uint16_t>(message.MaintenanceModeAccepted));
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ActiveMaintenanceResp& out) noexcept {
    const std::size_t fixed_size = 6U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.MaintenanceModeAccepted, load<std::uint16_t>(at + 4)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, active_maintenance_resp_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const ActiveMaintenanceResp& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ActiveMaintenanceResp& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    if (!(version >= 24)) {
        return {0, EncodeError::not_in_version, {}};
    }
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// ACTIVE_MAINTENANCE_EVENT

namespace {

constexpr FixedExtent active_maintenance_event_extents[] = {
    {2, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const ActiveMaintenanceEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ActiveMaintenanceEvent::id);
    if (std::uint8_t* const at = frame.fixed(2U)) {
        store<std::uint16_t>(at, static_cast<std::uint16_t>(message.MaintenanceModeStatus));
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ActiveMaintenanceEvent& out) noexcept {
    const std::size_t fixed_size = 2U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.MaintenanceModeStatus, load<std::uint16_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, active_maintenance_event_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const ActiveMaintenanceEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ActiveMaintenanceEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    if (!(version >= 24)) {
        return {0, EncodeError::not_in_version, {}};
    }
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// STOPPING_REQUESTS_TO_THIS_SIDE_IND

namespace {

template <FloatingWidth Width>
EncodeResult encode_as(const StoppingRequestsToThisSideInd& /*message*/, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, StoppingRequestsToThisSideInd::id);
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, StoppingRequestsToThisSideInd& out) noexcept {
    const std::size_t fixed_size = 0U;
    renew(out);
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const StoppingRequestsToThisSideInd& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const StoppingRequestsToThisSideInd& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    if (!(version >= 24)) {
        return {0, EncodeError::not_in_version, {}};
    }
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

} // namespace ctikit::ged188
