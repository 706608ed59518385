// Unified CCE CTI Server protocol (GED-188): decoders and encoders of the messages of class system.
// Written by `ctigen generate` from spec/ged188/messages.
#include "codec.hpp"

#include <ctikit/ged188/messages/system_event.hpp>
#include <ctikit/ged188/messages/client_event_report_req.hpp>
#include <ctikit/ged188/messages/client_event_report_conf.hpp>
#include <ctikit/ged188/messages/register_service_req.hpp>
#include <ctikit/ged188/messages/register_service_conf.hpp>
#include <ctikit/ged188/messages/unregister_service_req.hpp>
#include <ctikit/ged188/messages/unregister_service_conf.hpp>

namespace ctikit::ged188 {

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
        store<std::uint32_t>(at, static_cast<std::uint32_t>(message.PGStatus));
        store<std::uint32_t>(at + 4, message.ICMCentralControllerTime);
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
          FixedField{out.PGStatus, load<std::uint32_t>(at)},
          FixedField{out.ICMCentralControllerTime, load<std::uint32_t>(at + 4)},
          FixedField{out.SystemEventID, load<std::uint32_t>(at + 8)},
          FixedField{out.SystemEventArg1, load<std::uint32_t>(at + 12)},
          FixedField{out.SystemEventArg2, load<std::uint32_t>(at + 16)},
          FixedField{out.SystemEventArg3, load<std::uint32_t>(at + 20)},
          FixedField{out.EventDeviceType, load<std::uint16_t>(at + 24)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, system_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const SystemEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SystemEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CLIENT_EVENT_REPORT_REQ

namespace {

constexpr FixedExtent client_event_report_req_extents[] = {
    {4, any}, {2, any},
};

constexpr FloatingPart client_event_report_req_floating{
    .texts{
        {66, offsetof(ClientEventReportReq, ObjectName)},
        {7, offsetof(ClientEventReportReq, Text)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const ClientEventReportReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ClientEventReportReq::id);
    if (std::uint8_t* const at = frame.fixed(6U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint16_t>(at + 4, static_cast<std::uint16_t>(message.State));
    }
    frame.text(66, message.ObjectName, 128, "ObjectName");
    frame.text(7, message.Text, 255, "Text");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ClientEventReportReq& out) noexcept {
    const std::size_t fixed_size = 6U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.State, load<std::uint16_t>(at + 4)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, client_event_report_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, client_event_report_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, client_event_report_req_floating, &out);
}

std::size_t encoded_size(const ClientEventReportReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ClientEventReportReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CLIENT_EVENT_REPORT_CONF

namespace {

constexpr FixedExtent client_event_report_conf_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const ClientEventReportConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ClientEventReportConf::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ClientEventReportConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, client_event_report_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const ClientEventReportConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ClientEventReportConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// REGISTER_SERVICE_REQ

namespace {

constexpr FixedExtent register_service_req_extents[] = {
    {4, any}, {2, any},
};

constexpr FloatingPart register_service_req_floating{
    .texts{
        {94, offsetof(RegisterServiceReq, ServiceName)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const RegisterServiceReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, RegisterServiceReq::id);
    if (std::uint8_t* const at = frame.fixed(6U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint16_t>(at + 4, static_cast<std::uint16_t>(message.ServerMode));
    }
    frame.text(94, message.ServiceName, 64, "ServiceName");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, RegisterServiceReq& out) noexcept {
    const std::size_t fixed_size = 6U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.ServerMode, load<std::uint16_t>(at + 4)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, register_service_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, register_service_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, register_service_req_floating, &out);
}

std::size_t encoded_size(const RegisterServiceReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const RegisterServiceReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// REGISTER_SERVICE_CONF

namespace {

constexpr FixedExtent register_service_conf_extents[] = {
    {4, any}, {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const RegisterServiceConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, RegisterServiceConf::id);
    if (std::uint8_t* const at = frame.fixed(8U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.RegisteredServiceID);
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, RegisterServiceConf& out) noexcept {
    const std::size_t fixed_size = 8U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.RegisteredServiceID, load<std::uint32_t>(at + 4)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, register_service_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const RegisterServiceConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const RegisterServiceConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// UNREGISTER_SERVICE_REQ

namespace {

constexpr FixedExtent unregister_service_req_extents[] = {
    {4, any}, {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const UnregisterServiceReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, UnregisterServiceReq::id);
    if (std::uint8_t* const at = frame.fixed(8U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.RegisteredServiceID);
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, UnregisterServiceReq& out) noexcept {
    const std::size_t fixed_size = 8U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.RegisteredServiceID, load<std::uint32_t>(at + 4)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, unregister_service_req_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const UnregisterServiceReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const UnregisterServiceReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// UNREGISTER_SERVICE_CONF

namespace {

constexpr FixedExtent unregister_service_conf_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const UnregisterServiceConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, UnregisterServiceConf::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, UnregisterServiceConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, unregister_service_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const UnregisterServiceConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const UnregisterServiceConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

} // namespace ctikit::ged188
