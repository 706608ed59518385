// Unified CCE CTI Server protocol (GED-188): decoders and encoders of the messages of class error.
// Written by `ctigen generate` from spec/ged188/messages.
#include "codec.hpp"

#include <ctikit/ged188/messages/failure_conf.hpp>
#include <ctikit/ged188/messages/failure_event.hpp>
#include <ctikit/ged188/messages/control_failure_conf.hpp>

namespace ctikit::ged188 {

// FAILURE_CONF

namespace {

constexpr FixedExtent failure_conf_extents[] = {
    {4, any}, {4, any},
};

constexpr FloatingPart failure_conf_floating{
    .texts{
        {217, offsetof(FailureConf, CTIOSCILClientID)},
        {7, offsetof(FailureConf, Text)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, FailureConf& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(217, out.CTIOSCILClientID);
    fields.text(7, out.Text);
    return fields.rest(version, failure_conf_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const FailureConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, FailureConf::id);
    if (std::uint8_t* const at = frame.fixed(8U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, static_cast<std::uint32_t>(message.Status));
    }
    frame.text(217, message.CTIOSCILClientID, 64, "CTIOSCILClientID");
    frame.text(7, message.Text, 255, "Text");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, FailureConf& out) noexcept {
    const std::size_t fixed_size = 8U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.Status, load<std::uint32_t>(at + 4)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, failure_conf_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const FailureConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const FailureConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// FAILURE_EVENT

namespace {

constexpr FixedExtent failure_event_extents[] = {
    {4, any},
};

constexpr FloatingPart failure_event_floating{
    .texts{
        {7, offsetof(FailureEvent, Text)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, FailureEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(7, out.Text);
    return fields.rest(version, failure_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const FailureEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, FailureEvent::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, static_cast<std::uint32_t>(message.Status));
    }
    frame.text(7, message.Text, 255, "Text");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, FailureEvent& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.Status, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, failure_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const FailureEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const FailureEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CONTROL_FAILURE_CONF

namespace {

constexpr FixedExtent control_failure_conf_extents[] = {
    {4, any}, {2, any}, {4, any},
};

constexpr FloatingPart control_failure_conf_floating{
    .texts{
        {217, offsetof(ControlFailureConf, CTIOSCILClientID)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, ControlFailureConf& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(217, out.CTIOSCILClientID);
    return fields.rest(version, control_failure_conf_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const ControlFailureConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ControlFailureConf::id);
    if (std::uint8_t* const at = frame.fixed(10U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint16_t>(at + 4, static_cast<std::uint16_t>(message.FailureCode));
        store<std::uint32_t>(at + 6, message.PeripheralErrorCode);
    }
    frame.text(217, message.CTIOSCILClientID, 64, "CTIOSCILClientID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ControlFailureConf& out) noexcept {
    const std::size_t fixed_size = 10U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.FailureCode, load<std::uint16_t>(at + 4)},
          FixedField{out.PeripheralErrorCode, load<std::uint32_t>(at + 6)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, control_failure_conf_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const ControlFailureConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ControlFailureConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

} // namespace ctikit::ged188
