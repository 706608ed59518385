// Unified CCX CTI protocol: decoders and encoders of the messages of class system.
// Written by `ctigen generate` from spec/uccx/messages.
#include "codec.hpp"

#include <ctikit/uccx/messages/system_event.hpp>

namespace ctikit::uccx {

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
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, system_event_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, system_event_floating, &out);
}

std::size_t encoded_size(const SystemEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SystemEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

} // namespace ctikit::uccx
