// Unified CCX CTI protocol: decoders and encoders of the messages of class media.
// Written by `ctigen generate` from spec/uccx/messages.
#include "codec.hpp"

#include <ctikit/uccx/messages/rtp_started_event.hpp>
#include <ctikit/uccx/messages/rtp_stopped_event.hpp>

namespace ctikit::uccx {

// RTP_STARTED_EVENT

namespace {

constexpr FixedExtent rtp_started_event_extents[] = {
    {4, any}, {4, any}, {4, any}, {2, any}, {2, any}, {4, any}, {2, any}, {4, any}, {2, any}, {2, any}, {4, any},
};

void rtp_started_event_field(ReceivedField& field, unsigned /*version*/, void* message) noexcept {
    auto& out = *static_cast<RtpStartedEvent*>(message);
    switch (field.tag()) {
    case 126: field.uint32(out.SendingPort); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart rtp_started_event_floating{
    .texts{
        {25, offsetof(RtpStartedEvent, ConnectionDeviceID)},
        {81, offsetof(RtpStartedEvent, ClientAddress)},
        {4, offsetof(RtpStartedEvent, AgentExtension)},
        {6, offsetof(RtpStartedEvent, AgentInstrument)},
        {125, offsetof(RtpStartedEvent, SendingAddress)},
        {194, offsetof(RtpStartedEvent, AgentID)},
    },
    .other = &rtp_started_event_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, RtpStartedEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(25, out.ConnectionDeviceID);
    fields.text(81, out.ClientAddress);
    fields.text(4, out.AgentExtension);
    fields.text(6, out.AgentInstrument);
    fields.text(125, out.SendingAddress);
    fields.uint32(126, out.SendingPort);
    fields.text(194, out.AgentID);
    return fields.rest(version, rtp_started_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const RtpStartedEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, RtpStartedEvent::id);
    if (std::uint8_t* const at = frame.fixed(34U)) {
        store<std::uint32_t>(at, 0U); // reserved MonitorID
        store<std::uint32_t>(at + 4, 1U); // reserved PeripheralID
        store<std::uint32_t>(at + 8, message.clientPort);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.Direction));
        store<std::uint16_t>(at + 14, static_cast<std::uint16_t>(message.RTPType));
        store<std::uint32_t>(at + 16, static_cast<std::uint32_t>(message.BitRate));
        store<std::uint16_t>(at + 20, static_cast<std::uint16_t>(message.EchoCancellation));
        store<std::uint32_t>(at + 22, message.PacketSize);
        store<std::uint16_t>(at + 26, static_cast<std::uint16_t>(message.PayloadType));
        store<std::uint16_t>(at + 28, static_cast<std::uint16_t>(message.ConnectionDeviceType));
        store<std::uint32_t>(at + 30, message.CallID);
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(81, message.ClientAddress, 16, "ClientAddress");
    frame.text(4, message.AgentExtension, 16, "AgentExtension");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    frame.text(125, message.SendingAddress, 16, "SendingAddress");
    frame.uint32(126, message.SendingPort, "SendingPort");
    frame.text(194, message.AgentID, 129, "AgentID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, RtpStartedEvent& out) noexcept {
    const std::size_t fixed_size = 34U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.clientPort, load<std::uint32_t>(at + 8)},
          FixedField{out.Direction, load<std::uint16_t>(at + 12)},
          FixedField{out.RTPType, load<std::uint16_t>(at + 14)},
          FixedField{out.BitRate, load<std::uint32_t>(at + 16)},
          FixedField{out.EchoCancellation, load<std::uint16_t>(at + 20)},
          FixedField{out.PacketSize, load<std::uint32_t>(at + 22)},
          FixedField{out.PayloadType, load<std::uint16_t>(at + 26)},
          FixedField{out.ConnectionDeviceType, load<std::uint16_t>(at + 28)},
          FixedField{out.CallID, load<std::uint32_t>(at + 30)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, rtp_started_event_extents);
    }
    return version <= 17 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_1>(body, fixed_size, version, out);
}

std::size_t encoded_size(const RtpStartedEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const RtpStartedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// RTP_STOPPED_EVENT

namespace {

constexpr FixedExtent rtp_stopped_event_extents[] = {
    {4, any}, {4, any}, {4, any}, {2, any}, {2, any}, {4, any},
};

void rtp_stopped_event_field(ReceivedField& field, unsigned /*version*/, void* message) noexcept {
    auto& out = *static_cast<RtpStoppedEvent*>(message);
    switch (field.tag()) {
    case 126: field.uint32(out.SendingPort); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart rtp_stopped_event_floating{
    .texts{
        {25, offsetof(RtpStoppedEvent, ConnectionDeviceID)},
        {81, offsetof(RtpStoppedEvent, ClientAddress)},
        {4, offsetof(RtpStoppedEvent, AgentExtension)},
        {6, offsetof(RtpStoppedEvent, AgentInstrument)},
        {125, offsetof(RtpStoppedEvent, SendingAddress)},
        {194, offsetof(RtpStoppedEvent, AgentID)},
    },
    .other = &rtp_stopped_event_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, RtpStoppedEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(25, out.ConnectionDeviceID);
    fields.text(81, out.ClientAddress);
    fields.text(4, out.AgentExtension);
    fields.text(6, out.AgentInstrument);
    fields.text(125, out.SendingAddress);
    fields.uint32(126, out.SendingPort);
    fields.text(194, out.AgentID);
    return fields.rest(version, rtp_stopped_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const RtpStoppedEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, RtpStoppedEvent::id);
    if (std::uint8_t* const at = frame.fixed(20U)) {
        store<std::uint32_t>(at, 0U); // reserved MonitorID
        store<std::uint32_t>(at + 4, 1U); // reserved PeripheralID
        store<std::uint32_t>(at + 8, message.clientPort);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.Direction));
        store<std::uint16_t>(at + 14, static_cast<std::uint16_t>(message.ConnectionDeviceType));
        store<std::uint32_t>(at + 16, message.CallID);
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(81, message.ClientAddress, 16, "ClientAddress");
    frame.text(4, message.AgentExtension, 16, "AgentExtension");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    frame.text(125, message.SendingAddress, 16, "SendingAddress");
    frame.uint32(126, message.SendingPort, "SendingPort");
    frame.text(194, message.AgentID, 129, "AgentID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, RtpStoppedEvent& out) noexcept {
    const std::size_t fixed_size = 20U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.clientPort, load<std::uint32_t>(at + 8)},
          FixedField{out.Direction, load<std::uint16_t>(at + 12)},
          FixedField{out.ConnectionDeviceType, load<std::uint16_t>(at + 14)},
          FixedField{out.CallID, load<std::uint32_t>(at + 16)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, rtp_stopped_event_extents);
    }
    return version <= 17 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_1>(body, fixed_size, version, out);
}

std::size_t encoded_size(const RtpStoppedEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const RtpStoppedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

} // namespace ctikit::uccx
