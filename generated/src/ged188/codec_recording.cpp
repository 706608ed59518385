// Unified CCE CTI Server protocol (GED-188): decoders and encoders of the messages of class recording.
// Written by `ctigen generate` from spec/ged188/messages.
#include "codec.hpp"

#include <ctikit/ged188/messages/start_recording_req.hpp>
#include <ctikit/ged188/messages/start_recording_conf.hpp>
#include <ctikit/ged188/messages/stop_recording_req.hpp>
#include <ctikit/ged188/messages/stop_recording_conf.hpp>
#include <ctikit/ged188/messages/start_network_recording_req.hpp>
#include <ctikit/ged188/messages/start_network_recording_conf.hpp>
#include <ctikit/ged188/messages/stop_network_recording_req.hpp>
#include <ctikit/ged188/messages/stop_network_recording_conf.hpp>
#include <ctikit/ged188/messages/network_recording_started_event.hpp>
#include <ctikit/ged188/messages/network_recording_ended_event.hpp>
#include <ctikit/ged188/messages/network_recording_failed_event.hpp>
#include <ctikit/ged188/messages/network_recording_target_info_event.hpp>

namespace ctikit::ged188 {

// START_RECORDING_REQ

namespace {

constexpr FixedExtent start_recording_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any},
};

void start_recording_req_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<StartRecordingReq*>(message);
    switch (field.tag()) {
    case 226:
        field.in_version(version >= 14 && version <= 18);
        field.text(out.ClientAddressIPV6);
        break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart start_recording_req_floating{
    .texts{
        {25, offsetof(StartRecordingReq, ConnectionDeviceID)},
        {1, offsetof(StartRecordingReq, ClientID)},
        {81, offsetof(StartRecordingReq, ClientAddress)},
        {4, offsetof(StartRecordingReq, AgentExtension)},
        {5, offsetof(StartRecordingReq, AgentID)},
        {6, offsetof(StartRecordingReq, AgentInstrument)},
    },
    .other = &start_recording_req_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const StartRecordingReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, StartRecordingReq::id);
    if (std::uint8_t* const at = frame.fixed(34U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.ConnectionCallID);
        store<std::uint32_t>(at + 12, message.ClientPort);
        store<std::uint32_t>(at + 16, message.BitRate);
        store<std::uint32_t>(at + 20, message.PacketSize);
        store<std::uint16_t>(at + 24, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint16_t>(at + 26, static_cast<std::uint16_t>(message.Direction));
        store<std::uint16_t>(at + 28, static_cast<std::uint16_t>(message.RTPType));
        store<std::uint16_t>(at + 30, message.EchoCancellation);
        store<std::uint16_t>(at + 32, message.PayloadType);
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
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, StartRecordingReq& out) noexcept {
    const std::size_t fixed_size = 34U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.ClientPort, load<std::uint32_t>(at + 12)},
          FixedField{out.BitRate, load<std::uint32_t>(at + 16)},
          FixedField{out.PacketSize, load<std::uint32_t>(at + 20)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 24)},
          FixedField{out.Direction, load<std::uint16_t>(at + 26)},
          FixedField{out.RTPType, load<std::uint16_t>(at + 28)},
          FixedField{out.EchoCancellation, load<std::uint16_t>(at + 30)},
          FixedField{out.PayloadType, load<std::uint16_t>(at + 32)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, start_recording_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, start_recording_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, start_recording_req_floating, &out);
}

std::size_t encoded_size(const StartRecordingReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const StartRecordingReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// START_RECORDING_CONF

namespace {

constexpr FixedExtent start_recording_conf_extents[] = {
    {4, any}, {4, any}, {4, any},
};

void start_recording_conf_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<StartRecordingConf*>(message);
    switch (field.tag()) {
    case 226:
        field.in_version(version >= 14 && version <= 18);
        field.text(out.ClientAddressIPV6);
        break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart start_recording_conf_floating{
    .texts{
        {1, offsetof(StartRecordingConf, ClientID)},
        {81, offsetof(StartRecordingConf, ClientAddress)},
    },
    .other = &start_recording_conf_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const StartRecordingConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, StartRecordingConf::id);
    if (std::uint8_t* const at = frame.fixed(12U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.SessionID);
        store<std::uint32_t>(at + 8, message.ServerData);
    }
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
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, StartRecordingConf& out) noexcept {
    const std::size_t fixed_size = 12U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.SessionID, load<std::uint32_t>(at + 4)},
          FixedField{out.ServerData, load<std::uint32_t>(at + 8)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, start_recording_conf_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, start_recording_conf_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, start_recording_conf_floating, &out);
}

std::size_t encoded_size(const StartRecordingConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const StartRecordingConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// STOP_RECORDING_REQ

namespace {

constexpr FixedExtent stop_recording_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {2, any}, {2, any},
};

void stop_recording_req_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<StopRecordingReq*>(message);
    switch (field.tag()) {
    case 226:
        field.in_version(version >= 14 && version <= 18);
        field.text(out.ClientAddressIPV6);
        break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart stop_recording_req_floating{
    .texts{
        {25, offsetof(StopRecordingReq, ConnectionDeviceID)},
        {1, offsetof(StopRecordingReq, ClientID)},
        {81, offsetof(StopRecordingReq, ClientAddress)},
        {4, offsetof(StopRecordingReq, AgentExtension)},
        {5, offsetof(StopRecordingReq, AgentID)},
        {6, offsetof(StopRecordingReq, AgentInstrument)},
    },
    .other = &stop_recording_req_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const StopRecordingReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, StopRecordingReq::id);
    if (std::uint8_t* const at = frame.fixed(28U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.ConnectionCallID);
        store<std::uint32_t>(at + 12, message.ClientPort);
        store<std::uint32_t>(at + 16, message.SessionID);
        store<std::uint32_t>(at + 20, message.ServerData);
        store<std::uint16_t>(at + 24, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint16_t>(at + 26, static_cast<std::uint16_t>(message.Direction));
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
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, StopRecordingReq& out) noexcept {
    const std::size_t fixed_size = 28U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.ClientPort, load<std::uint32_t>(at + 12)},
          FixedField{out.SessionID, load<std::uint32_t>(at + 16)},
          FixedField{out.ServerData, load<std::uint32_t>(at + 20)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 24)},
          FixedField{out.Direction, load<std::uint16_t>(at + 26)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, stop_recording_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, stop_recording_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, stop_recording_req_floating, &out);
}

std::size_t encoded_size(const StopRecordingReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const StopRecordingReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// STOP_RECORDING_CONF

namespace {

constexpr FixedExtent stop_recording_conf_extents[] = {
    {4, any},
};

void stop_recording_conf_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<StopRecordingConf*>(message);
    switch (field.tag()) {
    case 226:
        field.in_version(version >= 14 && version <= 18);
        field.text(out.ClientAddressIPV6);
        break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart stop_recording_conf_floating{
    .texts{
        {1, offsetof(StopRecordingConf, ClientID)},
        {81, offsetof(StopRecordingConf, ClientAddress)},
    },
    .other = &stop_recording_conf_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const StopRecordingConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, StopRecordingConf::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
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
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, StopRecordingConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, stop_recording_conf_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, stop_recording_conf_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, stop_recording_conf_floating, &out);
}

std::size_t encoded_size(const StopRecordingConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const StopRecordingConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// START_NETWORK_RECORDING_REQ

namespace {

constexpr FixedExtent start_network_recording_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {2, any},
};

void start_network_recording_req_field(ReceivedField& field, unsigned /*version*/, void* message) noexcept {
    auto& out = *static_cast<StartNetworkRecordingReq*>(message);
    switch (field.tag()) {
    case 289: field.uint16(out.PlayToneDirection); break;
    case 290: field.uint16(out.InvocationType); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart start_network_recording_req_floating{
    .texts{
        {25, offsetof(StartNetworkRecordingReq, ConnectionDeviceID)},
        {6, offsetof(StartNetworkRecordingReq, AgentInstrument)},
    },
    .other = &start_network_recording_req_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const StartNetworkRecordingReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, StartNetworkRecordingReq::id);
    if (std::uint8_t* const at = frame.fixed(14U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.ConnectionCallID);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
    }
    frame.uint16(289, message.PlayToneDirection, "PlayToneDirection");
    frame.uint16(290, message.InvocationType, "InvocationType");
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, StartNetworkRecordingReq& out) noexcept {
    const std::size_t fixed_size = 14U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 12)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, start_network_recording_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, start_network_recording_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, start_network_recording_req_floating, &out);
}

std::size_t encoded_size(const StartNetworkRecordingReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const StartNetworkRecordingReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    if (!(version >= 23)) {
        return {0, EncodeError::not_in_version, {}};
    }
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// START_NETWORK_RECORDING_CONF

namespace {

constexpr FixedExtent start_network_recording_conf_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const StartNetworkRecordingConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, StartNetworkRecordingConf::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, StartNetworkRecordingConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, start_network_recording_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const StartNetworkRecordingConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const StartNetworkRecordingConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    if (!(version >= 23)) {
        return {0, EncodeError::not_in_version, {}};
    }
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// STOP_NETWORK_RECORDING_REQ

namespace {

constexpr FixedExtent stop_network_recording_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {2, any},
};

void stop_network_recording_req_field(ReceivedField& field, unsigned /*version*/, void* message) noexcept {
    auto& out = *static_cast<StopNetworkRecordingReq*>(message);
    switch (field.tag()) {
    case 290: field.uint16(out.InvocationType); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart stop_network_recording_req_floating{
    .texts{
        {25, offsetof(StopNetworkRecordingReq, ConnectionDeviceID)},
        {6, offsetof(StopNetworkRecordingReq, AgentInstrument)},
    },
    .other = &stop_network_recording_req_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const StopNetworkRecordingReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, StopNetworkRecordingReq::id);
    if (std::uint8_t* const at = frame.fixed(14U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.ConnectionCallID);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
    }
    frame.uint16(290, message.InvocationType, "InvocationType");
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, StopNetworkRecordingReq& out) noexcept {
    const std::size_t fixed_size = 14U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 12)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, stop_network_recording_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, stop_network_recording_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, stop_network_recording_req_floating, &out);
}

std::size_t encoded_size(const StopNetworkRecordingReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const StopNetworkRecordingReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    if (!(version >= 23)) {
        return {0, EncodeError::not_in_version, {}};
    }
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// STOP_NETWORK_RECORDING_CONF

namespace {

constexpr FixedExtent stop_network_recording_conf_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const StopNetworkRecordingConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, StopNetworkRecordingConf::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, StopNetworkRecordingConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, stop_network_recording_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const StopNetworkRecordingConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const StopNetworkRecordingConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    if (!(version >= 23)) {
        return {0, EncodeError::not_in_version, {}};
    }
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// NETWORK_RECORDING_STARTED_EVENT

namespace {

constexpr FixedExtent network_recording_started_event_extents[] = {
    {4, any}, {4, any}, {4, any}, {2, any}, {2, any},
};

void network_recording_started_event_field(ReceivedField& field, unsigned /*version*/, void* message) noexcept {
    auto& out = *static_cast<NetworkRecordingStartedEvent*>(message);
    switch (field.tag()) {
    case 300: field.text(out.RecordingDeviceID); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart network_recording_started_event_floating{
    .texts{
        {25, offsetof(NetworkRecordingStartedEvent, ConnectionDeviceID)},
    },
    .other = &network_recording_started_event_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, NetworkRecordingStartedEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(25, out.ConnectionDeviceID);
    fields.text(300, out.RecordingDeviceID);
    return fields.rest(version, network_recording_started_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const NetworkRecordingStartedEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, NetworkRecordingStartedEvent::id);
    if (std::uint8_t* const at = frame.fixed(16U)) {
        store<std::uint32_t>(at, message.MonitorID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.ConnectionCallID);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint16_t>(at + 14, static_cast<std::uint16_t>(message.RecordingDeviceType));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(300, message.RecordingDeviceID, 64, "RecordingDeviceID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, NetworkRecordingStartedEvent& out) noexcept {
    const std::size_t fixed_size = 16U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.MonitorID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 12)},
          FixedField{out.RecordingDeviceType, load<std::uint16_t>(at + 14)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, network_recording_started_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const NetworkRecordingStartedEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const NetworkRecordingStartedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    if (!(version >= 23)) {
        return {0, EncodeError::not_in_version, {}};
    }
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// NETWORK_RECORDING_ENDED_EVENT

namespace {

constexpr FixedExtent network_recording_ended_event_extents[] = {
    {4, any}, {4, any}, {4, any}, {2, any}, {2, any},
};

void network_recording_ended_event_field(ReceivedField& field, unsigned /*version*/, void* message) noexcept {
    auto& out = *static_cast<NetworkRecordingEndedEvent*>(message);
    switch (field.tag()) {
    case 300: field.text(out.RecordingDeviceID); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart network_recording_ended_event_floating{
    .texts{
        {25, offsetof(NetworkRecordingEndedEvent, ConnectionDeviceID)},
    },
    .other = &network_recording_ended_event_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, NetworkRecordingEndedEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(25, out.ConnectionDeviceID);
    fields.text(300, out.RecordingDeviceID);
    return fields.rest(version, network_recording_ended_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const NetworkRecordingEndedEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, NetworkRecordingEndedEvent::id);
    if (std::uint8_t* const at = frame.fixed(16U)) {
        store<std::uint32_t>(at, message.MonitorID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.ConnectionCallID);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint16_t>(at + 14, static_cast<std::uint16_t>(message.RecordingDeviceType));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(300, message.RecordingDeviceID, 64, "RecordingDeviceID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, NetworkRecordingEndedEvent& out) noexcept {
    const std::size_t fixed_size = 16U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.MonitorID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 12)},
          FixedField{out.RecordingDeviceType, load<std::uint16_t>(at + 14)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, network_recording_ended_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const NetworkRecordingEndedEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const NetworkRecordingEndedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    if (!(version >= 23)) {
        return {0, EncodeError::not_in_version, {}};
    }
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// NETWORK_RECORDING_FAILED_EVENT

namespace {

constexpr FixedExtent network_recording_failed_event_extents[] = {
    {4, any}, {4, any}, {4, any}, {2, any}, {2, any}, {2, any},
};

void network_recording_failed_event_field(ReceivedField& field, unsigned /*version*/, void* message) noexcept {
    auto& out = *static_cast<NetworkRecordingFailedEvent*>(message);
    switch (field.tag()) {
    case 300: field.text(out.RecordingDeviceID); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart network_recording_failed_event_floating{
    .texts{
        {25, offsetof(NetworkRecordingFailedEvent, ConnectionDeviceID)},
    },
    .other = &network_recording_failed_event_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, NetworkRecordingFailedEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(25, out.ConnectionDeviceID);
    fields.text(300, out.RecordingDeviceID);
    return fields.rest(version, network_recording_failed_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const NetworkRecordingFailedEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, NetworkRecordingFailedEvent::id);
    if (std::uint8_t* const at = frame.fixed(18U)) {
        store<std::uint32_t>(at, message.MonitorID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.ConnectionCallID);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint16_t>(at + 14, static_cast<std::uint16_t>(message.RecordingDeviceType));
        store<std::uint16_t>(at + 16, message.RecordFailureCause);
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(300, message.RecordingDeviceID, 64, "RecordingDeviceID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, NetworkRecordingFailedEvent& out) noexcept {
    const std::size_t fixed_size = 18U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.MonitorID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 12)},
          FixedField{out.RecordingDeviceType, load<std::uint16_t>(at + 14)},
          FixedField{out.RecordFailureCause, load<std::uint16_t>(at + 16)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, network_recording_failed_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const NetworkRecordingFailedEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const NetworkRecordingFailedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    if (!(version >= 23)) {
        return {0, EncodeError::not_in_version, {}};
    }
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// NETWORK_RECORDING_TARGET_INFO_EVENT

namespace {

constexpr FixedExtent network_recording_target_info_event_extents[] = {
    {4, any}, {4, any}, {4, any}, {2, any}, {2, any}, {2, any}, {2, any},
};

void network_recording_target_info_event_field(ReceivedField& field, unsigned /*version*/, void* message) noexcept {
    auto& out = *static_cast<NetworkRecordingTargetInfoEvent*>(message);
    switch (field.tag()) {
    case 300: field.text(out.RecordingDeviceID); break;
    case 291: field.text(out.RecorderAddress); break;
    case 292: field.text(out.TerminalName); break;
    case 293: field.text(out.MediaForkingDeviceName); break;
    case 294: field.text(out.ProtocolReferenceGUID); break;
    case 295: field.text(out.MediaForkingClusterID); break;
    case 296: field.text(out.RecorderURI); break;
    case 297: field.text(out.RecorderErrorMsg); break;
    case 298: field.uint16(out.RecorderType); break;
    case 299: field.uint16(out.RecorderStatus); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart network_recording_target_info_event_floating{
    .texts{
        {25, offsetof(NetworkRecordingTargetInfoEvent, ConnectionDeviceID)},
    },
    .other = &network_recording_target_info_event_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, NetworkRecordingTargetInfoEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(25, out.ConnectionDeviceID);
    fields.text(300, out.RecordingDeviceID);
    fields.text(291, out.RecorderAddress);
    fields.text(292, out.TerminalName);
    fields.text(293, out.MediaForkingDeviceName);
    fields.text(294, out.ProtocolReferenceGUID);
    fields.text(295, out.MediaForkingClusterID);
    fields.text(296, out.RecorderURI);
    fields.text(297, out.RecorderErrorMsg);
    fields.uint16(298, out.RecorderType);
    fields.uint16(299, out.RecorderStatus);
    return fields.rest(version, network_recording_target_info_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const NetworkRecordingTargetInfoEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, NetworkRecordingTargetInfoEvent::id);
    if (std::uint8_t* const at = frame.fixed(20U)) {
        store<std::uint32_t>(at, message.MonitorID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.ConnectionCallID);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint16_t>(at + 14, static_cast<std::uint16_t>(message.RecordingDeviceType));
        store<std::uint16_t>(at + 16, static_cast<std::uint16_t>(message.RecordingType));
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.MediaForkingDeviceType));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(300, message.RecordingDeviceID, 64, "RecordingDeviceID");
    frame.text(291, message.RecorderAddress, 64, "RecorderAddress");
    frame.text(292, message.TerminalName, 64, "TerminalName");
    frame.text(293, message.MediaForkingDeviceName, 64, "MediaForkingDeviceName");
    frame.text(294, message.ProtocolReferenceGUID, 64, "ProtocolReferenceGUID");
    frame.text(295, message.MediaForkingClusterID, 64, "MediaForkingClusterID");
    frame.text(296, message.RecorderURI, 64, "RecorderURI");
    frame.text(297, message.RecorderErrorMsg, 64, "RecorderErrorMsg");
    frame.uint16(298, message.RecorderType, "RecorderType");
    frame.uint16(299, message.RecorderStatus, "RecorderStatus");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, NetworkRecordingTargetInfoEvent& out) noexcept {
    const std::size_t fixed_size = 20U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.MonitorID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 12)},
          FixedField{out.RecordingDeviceType, load<std::uint16_t>(at + 14)},
          FixedField{out.RecordingType, load<std::uint16_t>(at + 16)},
          FixedField{out.MediaForkingDeviceType, load<std::uint16_t>(at + 18)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, network_recording_target_info_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const NetworkRecordingTargetInfoEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const NetworkRecordingTargetInfoEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    if (!(version >= 23)) {
        return {0, EncodeError::not_in_version, {}};
    }
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

} // namespace ctikit::ged188
