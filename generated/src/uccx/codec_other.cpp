// Unified CCX CTI protocol: decoders and encoders of the messages of class other.
// Written by `ctigen generate` from spec/uccx/messages.
#include "codec.hpp"

#include <ctikit/uccx/messages/bad_call_req.hpp>
#include <ctikit/uccx/messages/bad_call_conf.hpp>

namespace ctikit::uccx {

// BAD_CALL_REQ

namespace {

constexpr FixedExtent bad_call_req_extents[] = {
    {4, any}, {4, any}, {2, any}, {4, any},
};

constexpr FloatingPart bad_call_req_floating{
    .texts{
        {25, offsetof(BadCallReq, ConnectionDeviceID)},
        {194, offsetof(BadCallReq, AgentID)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const BadCallReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, BadCallReq::id);
    if (std::uint8_t* const at = frame.fixed(14U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, 1U); // reserved PeripheralID
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.ConnectionDeviceType));
        store<std::uint32_t>(at + 10, message.CallID);
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(194, message.AgentID, 129, "AgentID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, BadCallReq& out) noexcept {
    const std::size_t fixed_size = 14U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.ConnectionDeviceType, load<std::uint16_t>(at + 8)},
          FixedField{out.CallID, load<std::uint32_t>(at + 10)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, bad_call_req_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, bad_call_req_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, bad_call_req_floating, &out);
}

std::size_t encoded_size(const BadCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const BadCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// BAD_CALL_CONF

namespace {

constexpr FixedExtent bad_call_conf_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const BadCallConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, BadCallConf::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, BadCallConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, bad_call_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const BadCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const BadCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

} // namespace ctikit::uccx
