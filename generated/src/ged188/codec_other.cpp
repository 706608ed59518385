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

constexpr FloatingPart user_message_req_floating{
    .texts{
        {1, offsetof(UserMessageReq, ClientID)},
        {4, offsetof(UserMessageReq, AgentExtension)},
        {5, offsetof(UserMessageReq, AgentID)},
        {194, offsetof(UserMessageReq, AgentIDLong)},
        {6, offsetof(UserMessageReq, AgentInstrument)},
        {7, offsetof(UserMessageReq, Text)},
        {217, offsetof(UserMessageReq, CTIOSCILClientID)},
    },
    .other = &skip_field,
};

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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, UserMessageReq& out) noexcept {
    const std::size_t fixed_size = 10U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.Distribution, load<std::uint16_t>(at + 8)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, user_message_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, user_message_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, user_message_req_floating, &out);
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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, UserMessageConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, user_message_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
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

constexpr FloatingPart user_message_event_floating{
    .texts{
        {1, offsetof(UserMessageEvent, ClientID)},
        {7, offsetof(UserMessageEvent, Text)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, UserMessageEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(1, out.ClientID);
    fields.text(7, out.Text);
    return fields.rest(version, user_message_event_floating, &out);
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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, UserMessageEvent& out) noexcept {
    const std::size_t fixed_size = 6U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.ICMCentralControllerTime, load<std::uint32_t>(at)},
          FixedField{out.Distribution, load<std::uint16_t>(at + 4)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, user_message_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const UserMessageEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const UserMessageEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

} // namespace ctikit::ged188
