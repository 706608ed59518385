// Unified CCE CTI Server protocol (GED-188): decoders and encoders of the messages of class media.
// Written by `ctigen generate` from spec/ged188/messages.
#include "codec.hpp"

#include <ctikit/ged188/messages/rtp_started_event.hpp>
#include <ctikit/ged188/messages/rtp_stopped_event.hpp>

namespace ctikit::ged188 {

// RTP_STARTED_EVENT

namespace {

constexpr FixedExtent rtp_started_event_extents[] = {
    {4, any}, {4, any}, {4, any}, {2, any}, {2, any}, {4, any}, {2, any}, {4, any}, {2, any}, {2, any}, {4, any},
};

void rtp_started_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<RtpStartedEvent*>(message);
    switch (field.tag()) {
    case 226:
        field.in_version(version >= 14 && version <= 18);
        field.text(out.ClientAddressIPV6);
        break;
    case 227:
        field.in_version(version >= 14 && version <= 18);
        field.text(out.SendingAddressIPV6);
        break;
    case 126: field.uint32(out.SendingPort); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart rtp_started_event_floating{
    .texts{
        {25, offsetof(RtpStartedEvent, ConnectionDeviceID)},
        {81, offsetof(RtpStartedEvent, ClientAddress)},
        {4, offsetof(RtpStartedEvent, AgentExtension)},
        {5, offsetof(RtpStartedEvent, AgentID)},
        {194, offsetof(RtpStartedEvent, AgentIDLong)},
        {6, offsetof(RtpStartedEvent, AgentInstrument)},
        {125, offsetof(RtpStartedEvent, SendingAddress)},
    },
    .other = &rtp_started_event_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, RtpStartedEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(25, out.ConnectionDeviceID);
    if (version >= 14 && version <= 18) {
        fields.text(226, out.ClientAddressIPV6);
    }
    fields.text(4, out.AgentExtension);
    fields.text(5, out.AgentID);
    fields.text(194, out.AgentIDLong);
    fields.text(6, out.AgentInstrument);
    if (version >= 14 && version <= 18) {
        fields.text(227, out.SendingAddressIPV6);
    }
    fields.uint32(126, out.SendingPort);
    return fields.rest(version, rtp_started_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const RtpStartedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, RtpStartedEvent::id);
    if (std::uint8_t* const at = frame.fixed(34U)) {
        store<std::uint32_t>(at, message.MonitorID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.ClientPort);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.Direction));
        store<std::uint16_t>(at + 14, static_cast<std::uint16_t>(message.RTPType));
        store<std::uint32_t>(at + 16, message.BitRate);
        store<std::uint16_t>(at + 20, message.EchoCancellation);
        store<std::uint32_t>(at + 22, message.PacketSize);
        store<std::uint16_t>(at + 26, message.PayloadType);
        store<std::uint16_t>(at + 28, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint32_t>(at + 30, message.ConnectionCallID);
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
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
    if (version <= 18) {
        frame.text(125, message.SendingAddress, 16, "SendingAddress");
    }
    if (version >= 19) {
        frame.text(125, message.SendingAddress, 64, "SendingAddress");
    }
    if (version >= 14 && version <= 18) {
        frame.text(227, message.SendingAddressIPV6, 0, "SendingAddressIPV6");
    } else {
        frame.not_in_version(message.SendingAddressIPV6.has_value(), "SendingAddressIPV6");
    }
    frame.uint32(126, message.SendingPort, "SendingPort");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, RtpStartedEvent& out) noexcept {
    const std::size_t fixed_size = 34U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.MonitorID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ClientPort, load<std::uint32_t>(at + 8)},
          FixedField{out.Direction, load<std::uint16_t>(at + 12)},
          FixedField{out.RTPType, load<std::uint16_t>(at + 14)},
          FixedField{out.BitRate, load<std::uint32_t>(at + 16)},
          FixedField{out.EchoCancellation, load<std::uint16_t>(at + 20)},
          FixedField{out.PacketSize, load<std::uint32_t>(at + 22)},
          FixedField{out.PayloadType, load<std::uint16_t>(at + 26)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 28)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 30)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, rtp_started_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const RtpStartedEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const RtpStartedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// RTP_STOPPED_EVENT

namespace {

constexpr FixedExtent rtp_stopped_event_extents[] = {
    {4, any}, {4, any}, {4, any}, {2, any}, {2, any}, {4, any},
};

void rtp_stopped_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<RtpStoppedEvent*>(message);
    switch (field.tag()) {
    case 226:
        field.in_version(version >= 14 && version <= 18);
        field.text(out.ClientAddressIPV6);
        break;
    case 227:
        field.in_version(version >= 14 && version <= 18);
        field.text(out.SendingAddressIPV6);
        break;
    case 126: field.uint32(out.SendingPort); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart rtp_stopped_event_floating{
    .texts{
        {25, offsetof(RtpStoppedEvent, ConnectionDeviceID)},
        {81, offsetof(RtpStoppedEvent, ClientAddress)},
        {4, offsetof(RtpStoppedEvent, AgentExtension)},
        {5, offsetof(RtpStoppedEvent, AgentID)},
        {194, offsetof(RtpStoppedEvent, AgentIDLong)},
        {6, offsetof(RtpStoppedEvent, AgentInstrument)},
        {125, offsetof(RtpStoppedEvent, SendingAddress)},
    },
    .other = &rtp_stopped_event_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, RtpStoppedEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(25, out.ConnectionDeviceID);
    if (version >= 14 && version <= 18) {
        fields.text(226, out.ClientAddressIPV6);
    }
    fields.text(4, out.AgentExtension);
    fields.text(5, out.AgentID);
    fields.text(194, out.AgentIDLong);
    fields.text(6, out.AgentInstrument);
    if (version >= 14 && version <= 18) {
        fields.text(227, out.SendingAddressIPV6);
    }
    fields.uint32(126, out.SendingPort);
    return fields.rest(version, rtp_stopped_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const RtpStoppedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, RtpStoppedEvent::id);
    if (std::uint8_t* const at = frame.fixed(20U)) {
        store<std::uint32_t>(at, message.MonitorID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.ClientPort);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.Direction));
        store<std::uint16_t>(at + 14, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint32_t>(at + 16, message.ConnectionCallID);
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
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
    if (version <= 18) {
        frame.text(125, message.SendingAddress, 16, "SendingAddress");
    }
    if (version >= 19) {
        frame.text(125, message.SendingAddress, 64, "SendingAddress");
    }
    if (version >= 14 && version <= 18) {
        frame.text(227, message.SendingAddressIPV6, 0, "SendingAddressIPV6");
    } else {
        frame.not_in_version(message.SendingAddressIPV6.has_value(), "SendingAddressIPV6");
    }
    frame.uint32(126, message.SendingPort, "SendingPort");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, RtpStoppedEvent& out) noexcept {
    const std::size_t fixed_size = 20U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.MonitorID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ClientPort, load<std::uint32_t>(at + 8)},
          FixedField{out.Direction, load<std::uint16_t>(at + 12)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 14)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 16)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, rtp_stopped_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const RtpStoppedEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const RtpStoppedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

} // namespace ctikit::ged188
