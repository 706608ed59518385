// Unified CCE CTI Server protocol (GED-188): decoders and encoders of the messages of class other.
// Written by `ctigen generate` from spec/ged188/messages.
#include "codec.hpp"

#include <ctikit/ged188/messages/user_message_req.hpp>
#include <ctikit/ged188/messages/user_message_conf.hpp>
#include <ctikit/ged188/messages/user_message_event.hpp>

namespace ctikit::ged188 {

// USER_MESSAGE_REQ

namespace {

constexpr FixedExtent user_message_req_extents[] = {
    {4, any}, {4, any}, {2, any},
};

template <FloatingWidth Width>
DecodeResult decode_floating(Bytes body, std::size_t from, unsigned /*version*/, UserMessageReq& out) noexcept {
    FloatingDecoder<Width> field(body, from);
    while (field.next()) {
        switch (field.tag()) {
        case 1: field.text(out.ClientID); break;
        case 4: field.text(out.AgentExtension); break;
        case 5: field.text(out.AgentID); break;
        case 194: field.text(out.AgentIDLong); break;
        case 6: field.text(out.AgentInstrument); break;
        case 7: field.text(out.Text); break;
        case 217: field.text(out.CTIOSCILClientID); break;
        default: field.skip(defined_tag(field.tag())); break;
        }
    }
    return field.result();
}

template <FloatingWidth Width>
EncodeResult encode_as(const UserMessageReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, UserMessageReq::id);
    if (std::uint8_t* const at = frame.fixed(10U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.Distribution));
    }
    frame.text(1, message.ClientID, 64, "ClientID");
    frame.text(4, message.AgentExtension, 16, "AgentExtension");
    frame.text(5, message.AgentID, 12, "AgentID");
    frame.text(194, message.AgentIDLong, 129, "AgentID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    frame.text(7, message.Text, 255, "Text");
    frame.text(217, message.CTIOSCILClientID, 64, "CTIOSCILClientID");
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, UserMessageReq& out) noexcept {
    const std::size_t fixed_size = 10U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, user_message_req_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    out.PeripheralID = load<std::uint32_t>(at + 4);
    out.Distribution = static_cast<ged188::MessageDistribution>(load<std::uint16_t>(at + 8));
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, out)
                         : decode_floating<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const UserMessageReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const UserMessageReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// USER_MESSAGE_CONF

namespace {

constexpr FixedExtent user_message_conf_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const UserMessageConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, UserMessageConf::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, UserMessageConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, user_message_conf_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    return version <= 19 ? skip_floating<width_1_1>(body, fixed_size, &defined_tag)
                         : skip_floating<width_2_2>(body, fixed_size, &defined_tag);
}

std::size_t encoded_size(const UserMessageConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const UserMessageConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// USER_MESSAGE_EVENT

namespace {

constexpr FixedExtent user_message_event_extents[] = {
    {4, any}, {2, any},
};

template <FloatingWidth Width>
DecodeResult decode_floating(Bytes body, std::size_t from, unsigned /*version*/, UserMessageEvent& out) noexcept {
    FloatingDecoder<Width> field(body, from);
    while (field.next()) {
        switch (field.tag()) {
        case 1: field.text(out.ClientID); break;
        case 7: field.text(out.Text); break;
        default: field.skip(defined_tag(field.tag())); break;
        }
    }
    return field.result();
}

template <FloatingWidth Width>
EncodeResult encode_as(const UserMessageEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, UserMessageEvent::id);
    if (std::uint8_t* const at = frame.fixed(6U)) {
        store<std::uint32_t>(at, message.ICMCentralControllerTime);
        store<std::uint16_t>(at + 4, static_cast<std::uint16_t>(message.Distribution));
    }
    frame.text(1, message.ClientID, 64, "ClientID");
    frame.text(7, message.Text, 255, "Text");
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, UserMessageEvent& out) noexcept {
    const std::size_t fixed_size = 6U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, user_message_event_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.ICMCentralControllerTime = load<std::uint32_t>(at);
    out.Distribution = static_cast<ged188::MessageDistribution>(load<std::uint16_t>(at + 4));
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, out)
                         : decode_floating<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const UserMessageEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const UserMessageEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

} // namespace ctikit::ged188
