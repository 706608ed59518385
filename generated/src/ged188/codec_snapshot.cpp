// Unified CCE CTI Server protocol (GED-188): decoders and encoders of the messages of class snapshot.
// Written by `ctigen generate` from spec/ged188/messages.
#include "codec.hpp"

#include <ctikit/ged188/messages/query_device_info_req.hpp>
#include <ctikit/ged188/messages/query_device_info_conf.hpp>
#include <ctikit/ged188/messages/snapshot_call_req.hpp>
#include <ctikit/ged188/messages/snapshot_call_conf.hpp>
#include <ctikit/ged188/messages/snapshot_device_req.hpp>
#include <ctikit/ged188/messages/snapshot_device_conf.hpp>

namespace ctikit::ged188 {

// QUERY_DEVICE_INFO_REQ

namespace {

constexpr FixedExtent query_device_info_req_extents[] = {
    {4, any}, {4, any}, {2, any},
};

constexpr FloatingPart query_device_info_req_floating{
    .texts{
        {6, offsetof(QueryDeviceInfoReq, AgentInstrument)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const QueryDeviceInfoReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, QueryDeviceInfoReq::id);
    if (std::uint8_t* const at = frame.fixed(10U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint16_t>(at + 8, 0U); // reserved
    }
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, QueryDeviceInfoReq& out) noexcept {
    const std::size_t fixed_size = 10U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, query_device_info_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, query_device_info_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, query_device_info_req_floating, &out);
}

std::size_t encoded_size(const QueryDeviceInfoReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const QueryDeviceInfoReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// QUERY_DEVICE_INFO_CONF

namespace {

constexpr FixedExtent query_device_info_conf_extents[] = {
    {4, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {4, any}, {4, any},
    {4, any}, {4, any}, {4, any},
};

/// The next entry of line.
bool next_query_device_info_conf_line(Bytes& fields, FloatingWidth width, unsigned /*version*/, QueryDeviceInfoConf::Line& out) noexcept {
    renew(out);
    return next_entry(fields, width, 70, [&](const FloatingField& field) {
        switch (field.tag) {
        case 70: entry::number<std::uint16_t>(field.data, out.LineHandle); break;
        case 71: entry::number<std::uint16_t>(field.data, out.LineType); break;
        default: break;
        }
    });
}

void query_device_info_conf_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<QueryDeviceInfoConf*>(message);
    switch (field.tag()) {
    case 70: // line: LineHandle
        field.group(out.line, &next_query_device_info_conf_line, version);
        field.check_size(2);
        break;
    case 71: field.check_size(2); break; // line: LineType
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart query_device_info_conf_floating{
    .texts{},
    .other = &query_device_info_conf_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const QueryDeviceInfoConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, QueryDeviceInfoConf::id);
    if (std::uint8_t* const at = frame.fixed(40U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint16_t>(at + 4, static_cast<std::uint16_t>(message.PeripheralType));
        store<std::uint16_t>(at + 6, static_cast<std::uint16_t>(message.TypeOfDevice));
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.ClassOfDevice));
        store<std::uint16_t>(at + 10, static_cast<std::uint16_t>(frame.count(message.line.size(), 10, "NumLines")));
        store<std::uint16_t>(at + 12, 0U); // reserved
        store<std::uint16_t>(at + 14, message.MaxActiveCalls);
        store<std::uint16_t>(at + 16, message.MaxHeldCalls);
        store<std::uint16_t>(at + 18, message.MaxDevicesInConference);
        store<std::uint32_t>(at + 20, static_cast<std::uint32_t>(message.MakeCallSetup));
        store<std::uint32_t>(at + 24, static_cast<std::uint32_t>(message.TransferConferenceSetup));
        store<std::uint32_t>(at + 28, static_cast<std::uint32_t>(message.CallEventsSupported));
        store<std::uint32_t>(at + 32, static_cast<std::uint32_t>(message.CallControlSupported));
        store<std::uint32_t>(at + 36, static_cast<std::uint32_t>(message.OtherFeaturesSupported));
    }
    for (const auto& entry : message.line) {
        frame.uint16(70, entry.LineHandle, "LineHandle");
        frame.uint16(71, entry.LineType, "LineType");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, QueryDeviceInfoConf& out) noexcept {
    const std::size_t fixed_size = 40U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralType, load<std::uint16_t>(at + 4)},
          FixedField{out.TypeOfDevice, load<std::uint16_t>(at + 6)},
          FixedField{out.ClassOfDevice, load<std::uint16_t>(at + 8)},
          FixedField{out.NumLines, load<std::uint16_t>(at + 10)},
          FixedField{out.MaxActiveCalls, load<std::uint16_t>(at + 14)},
          FixedField{out.MaxHeldCalls, load<std::uint16_t>(at + 16)},
          FixedField{out.MaxDevicesInConference, load<std::uint16_t>(at + 18)},
          FixedField{out.MakeCallSetup, load<std::uint32_t>(at + 20)},
          FixedField{out.TransferConferenceSetup, load<std::uint32_t>(at + 24)},
          FixedField{out.CallEventsSupported, load<std::uint32_t>(at + 28)},
          FixedField{out.CallControlSupported, load<std::uint32_t>(at + 32)},
          FixedField{out.OtherFeaturesSupported, load<std::uint32_t>(at + 36)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, query_device_info_conf_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, query_device_info_conf_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, query_device_info_conf_floating, &out);
}

std::size_t encoded_size(const QueryDeviceInfoConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const QueryDeviceInfoConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// SNAPSHOT_CALL_REQ

namespace {

constexpr FixedExtent snapshot_call_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {2, any},
};

void snapshot_call_req_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<SnapshotCallReq*>(message);
    switch (field.tag()) {
    case 215:
        field.in_version(version >= 11);
        field.text(out.ANI_II);
        break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart snapshot_call_req_floating{
    .texts{
        {25, offsetof(SnapshotCallReq, ConnectionDeviceID)},
    },
    .other = &snapshot_call_req_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const SnapshotCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SnapshotCallReq::id);
    if (std::uint8_t* const at = frame.fixed(14U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.ConnectionCallID);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    if (version >= 11) {
        frame.text(215, message.ANI_II, 2, "ANI_II");
    } else {
        frame.not_in_version(message.ANI_II.has_value(), "ANI_II");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SnapshotCallReq& out) noexcept {
    const std::size_t fixed_size = 14U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 12)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, snapshot_call_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, snapshot_call_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, snapshot_call_req_floating, &out);
}

std::size_t encoded_size(const SnapshotCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SnapshotCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// SNAPSHOT_CALL_CONF

namespace {

constexpr FixedExtent snapshot_call_conf_extents[] = {
    {4, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any},
};

/// The next entry of cti_client.
bool next_snapshot_call_conf_cti_client(Bytes& fields, FloatingWidth width, unsigned /*version*/, SnapshotCallConf::CtiClient& out) noexcept {
    renew(out);
    return next_entry(fields, width, 23, [&](const FloatingField& field) {
        switch (field.tag) {
        case 23: entry::text(field.data, out.CTIClientSignature); break;
        case 24: entry::number<std::uint32_t>(field.data, out.CTIClientTimestamp); break;
        default: break;
        }
    });
}

/// The next entry of device.
bool next_snapshot_call_conf_device(Bytes& fields, FloatingWidth width, unsigned /*version*/, SnapshotCallConf::Device& out) noexcept {
    renew(out);
    return next_entry(fields, width, 56, [&](const FloatingField& field) {
        switch (field.tag) {
        case 56: entry::number<std::uint32_t>(field.data, out.CallConnectionCallID); break;
        case 57: entry::number<std::uint16_t>(field.data, out.CallConnectionDeviceIDType); break;
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
    case 215:
        field.in_version(version >= 11);
        field.text(out.ANI_II);
        break;
    case 9: field.bytes(out.UserToUserInfo); break;
    case 72: field.uint32(out.RouterCallKeyDay); break;
    case 73: field.uint32(out.RouterCallKeyCallID); break;
    case 82: field.only_group(out.NamedVariable, &next_single<NamedVariable, 82, read_named_variable>, version); break;
    case 83: field.only_group(out.NamedArray, &next_single<NamedArray, 83, read_named_array>, version); break;
    case 23: field.only_group(out.cti_client, &next_snapshot_call_conf_cti_client, version); break; // cti_client: CTIClientSignature
    case 24: field.check_size(4); break; // cti_client: CTIClientTimestamp
    case 56: // device: CallConnectionCallID
        field.group(out.device, &next_snapshot_call_conf_device, version);
        field.check_size(4);
        break;
    case 57: field.check_size(2); break; // device: CallConnectionDeviceIDType
    case 58: break; // device: CallConnectionDeviceID
    case 59: field.check_size(2); break; // device: CallDeviceType
    case 60: break; // device: CallDeviceID
    case 61: field.check_size(2); break; // device: CallDeviceConnectionState
    case 223:
        field.in_version(version >= 14);
        field.bytes(out.CallReferenceID);
        break;
    case 229:
        field.in_version(version >= 14);
        field.uint32(out.COCConnectionCallID);
        break;
    case 230:
        field.in_version(version >= 14);
        field.uint16(out.COCCallConnectionDeviceIDType);
        break;
    case 231:
        field.in_version(version >= 14);
        field.text(out.COCCallConnectionDeviceID);
        break;
    case 232:
        field.in_version(version >= 14);
        field.uint8(out.CallOriginatedFrom);
        break;
    case 294:
        field.in_version(version >= 24);
        field.text(out.ProtocolReferenceGUID);
        break;
    case 311:
        field.in_version(version >= 24);
        field.text(out.CcaiConfigId);
        break;
    case 310:
        field.in_version(version >= 24);
        field.uint16(out.NumOfEnabledServices);
        break;
    case 309:
        field.in_version(version >= 24);
        field.packed(out.FltEnabledServices);
        break;
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
    if (std::uint8_t* const at = frame.fixed(16U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint16_t>(at + 4, static_cast<std::uint16_t>(message.CallType));
        store<std::uint16_t>(at + 6, static_cast<std::uint16_t>(frame.count(message.cti_client.size(), 16, "NumCTIClients")));
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(frame.count(message.device.size(), 16, "NumCallDevices")));
        store<std::uint16_t>(at + 10, static_cast<std::uint16_t>(frame.count(message.NamedVariable.size(), 65535, "NumNamedVariables")));
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(frame.count(message.NamedArray.size(), 65535, "NumNamedArrays")));
        store<std::uint16_t>(at + 14, static_cast<std::uint16_t>(message.CalledPartyDisposition));
    }
    frame.text(8, message.ANI, 40, "ANI");
    if (version >= 11) {
        frame.text(215, message.ANI_II, 2, "ANI_II");
    } else {
        frame.not_in_version(message.ANI_II.has_value(), "ANI_II");
    }
    frame.bytes(9, message.UserToUserInfo, 131, "UserToUserInfo");
    frame.text(10, message.DNIS, 32, "DNIS");
    frame.text(11, message.DialedNumber, 40, "DialedNumber");
    frame.text(12, message.CallerEnteredDigits, 40, "CallerEnteredDigits");
    frame.uint32(72, message.RouterCallKeyDay, "RouterCallKeyDay");
    frame.uint32(73, message.RouterCallKeyCallID, "RouterCallKeyCallID");
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
    for (const auto& entry : message.cti_client) {
        frame.text(23, entry.CTIClientSignature, 64, "CTIClientSignature");
        frame.uint32(24, entry.CTIClientTimestamp, "CTIClientTimestamp");
    }
    for (const auto& entry : message.device) {
        frame.uint32(56, entry.CallConnectionCallID, "CallConnectionCallID");
        frame.uint16(57, entry.CallConnectionDeviceIDType, "CallConnectionDeviceIDType");
        frame.text(58, entry.CallConnectionDeviceID, 64, "CallConnectionDeviceID");
        frame.uint16(59, entry.CallDeviceType, "CallDeviceType");
        frame.text(60, entry.CallDeviceID, 64, "CallDeviceID");
        frame.uint16(61, entry.CallDeviceConnectionState, "CallDeviceConnectionState");
    }
    if (version >= 14) {
        frame.bytes(223, message.CallReferenceID, 32, "CallReferenceID");
    } else {
        frame.not_in_version(message.CallReferenceID.has_value(), "CallReferenceID");
    }
    if (version >= 14) {
        frame.uint32(229, message.COCConnectionCallID, "COCConnectionCallID");
    } else {
        frame.not_in_version(message.COCConnectionCallID.has_value(), "COCConnectionCallID");
    }
    if (version >= 14) {
        frame.uint16(230, message.COCCallConnectionDeviceIDType, "COCCallConnectionDeviceIDType");
    } else {
        frame.not_in_version(message.COCCallConnectionDeviceIDType.has_value(), "COCCallConnectionDeviceIDType");
    }
    if (version >= 14) {
        frame.text(231, message.COCCallConnectionDeviceID, 64, "COCCallConnectionDeviceID");
    } else {
        frame.not_in_version(message.COCCallConnectionDeviceID.has_value(), "COCCallConnectionDeviceID");
    }
    if (version >= 14) {
        frame.uint8(232, message.CallOriginatedFrom, "CallOriginatedFrom");
    } else {
        frame.not_in_version(message.CallOriginatedFrom.has_value(), "CallOriginatedFrom");
    }
    if (version >= 24) {
        frame.text(294, message.ProtocolReferenceGUID, 40, "ProtocolReferenceGUID");
    } else {
        frame.not_in_version(message.ProtocolReferenceGUID.has_value(), "ProtocolReferenceGUID");
    }
    if (version >= 24) {
        frame.text(311, message.CcaiConfigId, 40, "CcaiConfigId");
    } else {
        frame.not_in_version(message.CcaiConfigId.has_value(), "CcaiConfigId");
    }
    if (version >= 24) {
        if (message.NumOfEnabledServices.has_value() || packed_size(message.FltEnabledServices) != 0) {
            frame.uint16(310, frame.count(packed_size(message.FltEnabledServices), 65535, "NumOfEnabledServices"), "NumOfEnabledServices");
        }
    } else {
        frame.not_in_version(message.NumOfEnabledServices.has_value(), "NumOfEnabledServices");
    }
    if (version >= 24) {
        frame.packed(309, message.FltEnabledServices, 0, "FltEnabledServices");
    } else {
        frame.not_in_version(message.FltEnabledServices.has_value(), "FltEnabledServices");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SnapshotCallConf& out) noexcept {
    const std::size_t fixed_size = 16U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.CallType, load<std::uint16_t>(at + 4)},
          FixedField{out.NumCTIClients, load<std::uint16_t>(at + 6)},
          FixedField{out.NumCallDevices, load<std::uint16_t>(at + 8)},
          FixedField{out.NumNamedVariables, load<std::uint16_t>(at + 10)},
          FixedField{out.NumNamedArrays, load<std::uint16_t>(at + 12)},
          FixedField{out.CalledPartyDisposition, load<std::uint16_t>(at + 14)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, snapshot_call_conf_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, snapshot_call_conf_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, snapshot_call_conf_floating, &out);
}

std::size_t encoded_size(const SnapshotCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SnapshotCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
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
        store<std::uint32_t>(at + 4, message.PeripheralID);
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
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.SnapshotDeviceType, load<std::uint16_t>(at + 8)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, snapshot_device_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, snapshot_device_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, snapshot_device_req_floating, &out);
}

std::size_t encoded_size(const SnapshotDeviceReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SnapshotDeviceReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
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
        case 57: entry::number<std::uint16_t>(field.data, out.CallConnectionDeviceIDType); break;
        case 58: entry::text(field.data, out.CallConnectionDeviceID); break;
        case 75: entry::number<std::uint16_t>(field.data, out.CallState); break;
        case 218: entry::number<std::uint16_t>(field.data, out.SilentMonitorStatus); break;
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
    case 57: field.check_size(2); break; // call: CallConnectionDeviceIDType
    case 58: break; // call: CallConnectionDeviceID
    case 75: field.check_size(2); break; // call: CallState
    case 218: field.check_size(2); break; // call: SilentMonitorStatus
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
        frame.uint16(57, entry.CallConnectionDeviceIDType, "CallConnectionDeviceIDType");
        frame.text(58, entry.CallConnectionDeviceID, 64, "CallConnectionDeviceID");
        frame.uint16(75, entry.CallState, "CallState");
        frame.uint16(218, entry.SilentMonitorStatus, "SilentMonitorStatus");
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
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, snapshot_device_conf_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, snapshot_device_conf_floating, &out);
}

std::size_t encoded_size(const SnapshotDeviceConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SnapshotDeviceConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

} // namespace ctikit::ged188
