// Unified CCX CTI protocol: decoders and encoders of the messages of class snapshot.
// Written by `ctigen generate` from spec/uccx/messages.
#include "codec.hpp"

#include <ctikit/uccx/messages/snapshot_call_req.hpp>
#include <ctikit/uccx/messages/snapshot_call_conf.hpp>
#include <ctikit/uccx/messages/snapshot_device_req.hpp>
#include <ctikit/uccx/messages/snapshot_device_conf.hpp>

namespace ctikit::uccx {

// SNAPSHOT_CALL_REQ

namespace {

constexpr FixedExtent snapshot_call_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {2, any},
};

constexpr FloatingPart snapshot_call_req_floating{
    .texts{
        {25, offsetof(SnapshotCallReq, ConnectionDeviceID)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const SnapshotCallReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SnapshotCallReq::id);
    if (std::uint8_t* const at = frame.fixed(14U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, 1U); // reserved PeripheralID
        store<std::uint32_t>(at + 8, message.CallID);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.ConnectionDeviceType));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SnapshotCallReq& out) noexcept {
    const std::size_t fixed_size = 14U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.CallID, load<std::uint32_t>(at + 8)},
          FixedField{out.ConnectionDeviceType, load<std::uint16_t>(at + 12)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, snapshot_call_req_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, snapshot_call_req_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, snapshot_call_req_floating, &out);
}

std::size_t encoded_size(const SnapshotCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SnapshotCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// SNAPSHOT_CALL_CONF

namespace {

constexpr FixedExtent snapshot_call_conf_extents[] = {
    {4, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {4, {11, 255}},
};

/// The next entry of dev.
bool next_snapshot_call_conf_dev(Bytes& fields, FloatingWidth width, unsigned /*version*/, SnapshotCallConf::Dev& out) noexcept {
    renew(out);
    return next_entry(fields, width, 56, [&](const FloatingField& field) {
        switch (field.tag) {
        case 56: entry::number<std::uint32_t>(field.data, out.CallConnectionCallID); break;
        case 57: entry::number<std::uint16_t>(field.data, out.CallConnectionDeviceType); break;
        case 58: entry::text(field.data, out.CallConnectionDeviceID); break;
        case 59: entry::number<std::uint16_t>(field.data, out.CallDeviceType); break;
        case 60: entry::text(field.data, out.CallDeviceID); break;
        case 61: entry::number<std::uint16_t>(field.data, out.CallDeviceConnectionState); break;
        default: break;
        }
    });
}

void snapshot_call_conf_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<SnapshotCallConf*>(message);
    switch (field.tag()) {
    case 72: // RouterCallKeyDay
        field.check_size(4);
        field.reserved();
        break;
    case 73: // RouterCallKeyCallID
        field.check_size(4);
        field.reserved();
        break;
    case 82: field.only_group(out.NamedVariable, &next_single<NamedVariable, 82, read_named_variable>, version); break;
    case 83: field.only_group(out.NamedArray, &next_single<NamedArray, 83, read_named_array>, version); break;
    case 56: // dev: CallConnectionCallID
        field.group(out.dev, &next_snapshot_call_conf_dev, version);
        field.check_size(4);
        break;
    case 57: field.check_size(2); break; // dev: CallConnectionDeviceType
    case 58: break; // dev: CallConnectionDeviceID
    case 59: field.check_size(2); break; // dev: CallDeviceType
    case 60: break; // dev: CallDeviceID
    case 61: field.check_size(2); break; // dev: CallDeviceConnectionState
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart snapshot_call_conf_floating{
    .texts{
        {8, offsetof(SnapshotCallConf, ANI)},
        {10, offsetof(SnapshotCallConf, DNIS)},
        {11, offsetof(SnapshotCallConf, DialedNumber)},
        {12, offsetof(SnapshotCallConf, CallerEnteredDigits)},
        {13, offsetof(SnapshotCallConf, CallVariable1)},
        {14, offsetof(SnapshotCallConf, CallVariable2)},
        {15, offsetof(SnapshotCallConf, CallVariable3)},
        {16, offsetof(SnapshotCallConf, CallVariable4)},
        {17, offsetof(SnapshotCallConf, CallVariable5)},
        {18, offsetof(SnapshotCallConf, CallVariable6)},
        {19, offsetof(SnapshotCallConf, CallVariable7)},
        {20, offsetof(SnapshotCallConf, CallVariable8)},
        {21, offsetof(SnapshotCallConf, CallVariable9)},
        {22, offsetof(SnapshotCallConf, CallVariable10)},
        {46, offsetof(SnapshotCallConf, CallWrapupData)},
    },
    .other = &snapshot_call_conf_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const SnapshotCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SnapshotCallConf::id);
    if (std::uint8_t* const at = frame.fixed(16U + (version >= 11 ? 4U : 0U))) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint16_t>(at + 4, static_cast<std::uint16_t>(message.CallType));
        store<std::uint16_t>(at + 6, 0U); // reserved NumCTIClients
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(frame.count(message.dev.size(), 16, "NumCallDevices")));
        store<std::uint16_t>(at + 10, static_cast<std::uint16_t>(frame.count(message.NamedVariable.size(), 65535, "NumNamedVariables")));
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(frame.count(message.NamedArray.size(), 65535, "NumNamedArrays")));
        store<std::uint16_t>(at + 14, 0U); // reserved CalledPartyDisposition
        if (version >= 11) {
            store<std::int32_t>(at + 16, 0); // reserved
        }
    }
    frame.text(8, message.ANI, 40, "ANI");
    frame.text(10, message.DNIS, 32, "DNIS");
    frame.text(11, message.DialedNumber, 40, "DialedNumber");
    frame.text(12, message.CallerEnteredDigits, 40, "CallerEnteredDigits");
    frame.uint32(72, std::uint32_t{0U}, "RouterCallKeyDay");
    frame.uint32(73, std::uint32_t{0U}, "RouterCallKeyCallID");
    frame.text(13, message.CallVariable1, 41, "CallVariable1");
    frame.text(14, message.CallVariable2, 41, "CallVariable2");
    frame.text(15, message.CallVariable3, 41, "CallVariable3");
    frame.text(16, message.CallVariable4, 41, "CallVariable4");
    frame.text(17, message.CallVariable5, 41, "CallVariable5");
    frame.text(18, message.CallVariable6, 41, "CallVariable6");
    frame.text(19, message.CallVariable7, 41, "CallVariable7");
    frame.text(20, message.CallVariable8, 41, "CallVariable8");
    frame.text(21, message.CallVariable9, 41, "CallVariable9");
    frame.text(22, message.CallVariable10, 41, "CallVariable10");
    frame.text(46, message.CallWrapupData, 40, "CallWrapupData");
    for (const auto& value : message.NamedVariable) {
        frame.named_variable(82, value, named_limits, "NamedVariable");
    }
    for (const auto& value : message.NamedArray) {
        frame.named_array(83, value, named_limits, "NamedArray");
    }
    for (const auto& entry : message.dev) {
        frame.uint32(56, entry.CallConnectionCallID, "CallConnectionCallID");
        frame.uint16(57, entry.CallConnectionDeviceType, "CallConnectionDeviceType");
        frame.text(58, entry.CallConnectionDeviceID, 64, "CallConnectionDeviceID");
        frame.uint16(59, entry.CallDeviceType, "CallDeviceType");
        frame.text(60, entry.CallDeviceID, 64, "CallDeviceID");
        frame.uint16(61, entry.CallDeviceConnectionState, "CallDeviceConnectionState");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SnapshotCallConf& out) noexcept {
    const std::size_t fixed_size = 16U + (version >= 11 ? 4U : 0U);
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.CallType, load<std::uint16_t>(at + 4)},
          FixedField{out.NumCallDevices, load<std::uint16_t>(at + 8)},
          FixedField{out.NumNamedVariables, load<std::uint16_t>(at + 10)},
          FixedField{out.NumNamedArrays, load<std::uint16_t>(at + 12)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, snapshot_call_conf_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, snapshot_call_conf_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, snapshot_call_conf_floating, &out);
}

std::size_t encoded_size(const SnapshotCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SnapshotCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// SNAPSHOT_DEVICE_REQ

namespace {

constexpr FixedExtent snapshot_device_req_extents[] = {
    {4, any}, {4, any}, {2, any},
};

constexpr FloatingPart snapshot_device_req_floating{
    .texts{
        {6, offsetof(SnapshotDeviceReq, AgentInstrument)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const SnapshotDeviceReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SnapshotDeviceReq::id);
    if (std::uint8_t* const at = frame.fixed(10U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, 1U); // reserved PeripheralID
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.SnapshotDeviceType));
    }
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SnapshotDeviceReq& out) noexcept {
    const std::size_t fixed_size = 10U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.SnapshotDeviceType, load<std::uint16_t>(at + 8)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, snapshot_device_req_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, snapshot_device_req_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, snapshot_device_req_floating, &out);
}

std::size_t encoded_size(const SnapshotDeviceReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SnapshotDeviceReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// SNAPSHOT_DEVICE_CONF

namespace {

constexpr FixedExtent snapshot_device_conf_extents[] = {
    {4, any}, {2, any},
};

/// The next entry of call.
bool next_snapshot_device_conf_call(Bytes& fields, FloatingWidth width, unsigned /*version*/, SnapshotDeviceConf::Call& out) noexcept {
    renew(out);
    return next_entry(fields, width, 56, [&](const FloatingField& field) {
        switch (field.tag) {
        case 56: entry::number<std::uint32_t>(field.data, out.CallConnectionCallID); break;
        case 57: entry::number<std::uint16_t>(field.data, out.CallConnectionDeviceType); break;
        case 58: entry::text(field.data, out.CallConnectionDeviceID); break;
        case 61: entry::number<std::uint16_t>(field.data, out.CallDeviceConnectionState); break;
        case 75: entry::number<std::uint16_t>(field.data, out.CallState); break;
        default: break;
        }
    });
}

void snapshot_device_conf_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<SnapshotDeviceConf*>(message);
    switch (field.tag()) {
    case 56: // call: CallConnectionCallID
        field.group(out.call, &next_snapshot_device_conf_call, version);
        field.check_size(4);
        break;
    case 57: field.check_size(2); break; // call: CallConnectionDeviceType
    case 58: break; // call: CallConnectionDeviceID
    case 61: field.check_size(2); break; // call: CallDeviceConnectionState
    case 75: field.check_size(2); break; // call: CallState
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart snapshot_device_conf_floating{
    .texts{},
    .other = &snapshot_device_conf_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const SnapshotDeviceConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SnapshotDeviceConf::id);
    if (std::uint8_t* const at = frame.fixed(6U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint16_t>(at + 4, static_cast<std::uint16_t>(frame.count(message.call.size(), 16, "NumCalls")));
    }
    for (const auto& entry : message.call) {
        frame.uint32(56, entry.CallConnectionCallID, "CallConnectionCallID");
        frame.uint16(57, entry.CallConnectionDeviceType, "CallConnectionDeviceType");
        frame.text(58, entry.CallConnectionDeviceID, 64, "CallConnectionDeviceID");
        frame.uint16(61, entry.CallDeviceConnectionState, "CallDeviceConnectionState");
        frame.uint16(75, entry.CallState, "CallState");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SnapshotDeviceConf& out) noexcept {
    const std::size_t fixed_size = 6U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.NumCalls, load<std::uint16_t>(at + 4)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, snapshot_device_conf_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, snapshot_device_conf_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, snapshot_device_conf_floating, &out);
}

std::size_t encoded_size(const SnapshotDeviceConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SnapshotDeviceConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

} // namespace ctikit::uccx
