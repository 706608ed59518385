// Unified CCE CTI Server protocol (GED-188): decoders and encoders of the messages of class call_control.
// Written by `ctigen generate` from spec/ged188/messages.
#include "codec.hpp"

#include <ctikit/ged188/messages/set_call_data_req.hpp>
#include <ctikit/ged188/messages/set_call_data_conf.hpp>
#include <ctikit/ged188/messages/release_call_req.hpp>
#include <ctikit/ged188/messages/release_call_conf.hpp>
#include <ctikit/ged188/messages/alternate_call_req.hpp>
#include <ctikit/ged188/messages/alternate_call_conf.hpp>
#include <ctikit/ged188/messages/answer_call_req.hpp>
#include <ctikit/ged188/messages/answer_call_conf.hpp>
#include <ctikit/ged188/messages/clear_call_req.hpp>
#include <ctikit/ged188/messages/clear_call_conf.hpp>
#include <ctikit/ged188/messages/clear_connection_req.hpp>
#include <ctikit/ged188/messages/clear_connection_conf.hpp>
#include <ctikit/ged188/messages/conference_call_req.hpp>
#include <ctikit/ged188/messages/conference_call_conf.hpp>
#include <ctikit/ged188/messages/consultation_call_req.hpp>
#include <ctikit/ged188/messages/consultation_call_conf.hpp>
#include <ctikit/ged188/messages/deflect_call_req.hpp>
#include <ctikit/ged188/messages/deflect_call_conf.hpp>
#include <ctikit/ged188/messages/hold_call_req.hpp>
#include <ctikit/ged188/messages/hold_call_conf.hpp>
#include <ctikit/ged188/messages/make_call_req.hpp>
#include <ctikit/ged188/messages/make_call_conf.hpp>
#include <ctikit/ged188/messages/make_predictive_call_req.hpp>
#include <ctikit/ged188/messages/make_predictive_call_conf.hpp>
#include <ctikit/ged188/messages/reconnect_call_req.hpp>
#include <ctikit/ged188/messages/reconnect_call_conf.hpp>
#include <ctikit/ged188/messages/retrieve_call_req.hpp>
#include <ctikit/ged188/messages/retrieve_call_conf.hpp>
#include <ctikit/ged188/messages/transfer_call_req.hpp>
#include <ctikit/ged188/messages/transfer_call_conf.hpp>
#include <ctikit/ged188/messages/send_dtmf_signal_req.hpp>
#include <ctikit/ged188/messages/send_dtmf_signal_conf.hpp>
#include <ctikit/ged188/messages/set_app_data_req.hpp>
#include <ctikit/ged188/messages/set_app_data_conf.hpp>
#include <ctikit/ged188/messages/bad_call_req.hpp>
#include <ctikit/ged188/messages/bad_call_conf.hpp>
#include <ctikit/ged188/messages/set_device_attributes_req.hpp>
#include <ctikit/ged188/messages/set_device_attributes_conf.hpp>

namespace ctikit::ged188 {

// SET_CALL_DATA_REQ

namespace {

constexpr FixedExtent set_call_data_req_extents[] = {
    {4, any}, {4, any}, {2, any}, {4, any}, {2, any}, {2, any}, {2, any}, {2, any}, {4, any}, {4, any},
};

template <FloatingWidth Width>
DecodeResult decode_floating(Bytes body, std::size_t from, unsigned version, SetCallDataReq& out) noexcept {
    FloatingDecoder<Width> field(body, from);
    while (field.next()) {
        switch (field.tag()) {
        case 25: field.text(out.ConnectionDeviceID); break;
        case 8: field.text(out.ANI); break;
        case 215:
            field.in_version(version >= 11);
            field.text(out.ANI_II);
            break;
        case 9: field.bytes(out.UserToUserInfo); break;
        case 12: field.text(out.CallerEnteredDigits); break;
        case 13: field.text(out.CallVariable1); break;
        case 14: field.text(out.CallVariable2); break;
        case 15: field.text(out.CallVariable3); break;
        case 16: field.text(out.CallVariable4); break;
        case 17: field.text(out.CallVariable5); break;
        case 18: field.text(out.CallVariable6); break;
        case 19: field.text(out.CallVariable7); break;
        case 20: field.text(out.CallVariable8); break;
        case 21: field.text(out.CallVariable9); break;
        case 22: field.text(out.CallVariable10); break;
        case 46: field.text(out.CallWrapupData); break;
        case 82: field.group(out.NamedVariable, &next_single<NamedVariable, 82, read_named_variable>, version); break;
        case 83: field.group(out.NamedArray, &next_single<NamedArray, 83, read_named_array>, version); break;
        case 95: field.text(out.CustomerPhoneNumber); break;
        case 96: field.text(out.CustomerAccountNumber); break;
        case 72:
            field.in_version(version >= 14);
            field.uint32(out.RouterCallKeyDay);
            break;
        case 73:
            field.in_version(version >= 14);
            field.uint32(out.RouterCallKeyCallID);
            break;
        case 110:
            field.in_version(version >= 14);
            field.uint32(out.RouterCallKeySequenceNumber);
            break;
        case 232:
            field.in_version(version >= 14);
            field.uint8(out.CallOriginatedFrom);
            break;
        case 217: field.text(out.CTIOSCILClientID); break;
        default: field.skip(defined_tag(field.tag())); break;
        }
    }
    return field.result();
}

template <FloatingWidth Width>
EncodeResult encode_as(const SetCallDataReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SetCallDataReq::id);
    if (std::uint8_t* const at = frame.fixed(30U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint32_t>(at + 10, message.ConnectionCallID);
        store<std::uint16_t>(at + 14, static_cast<std::uint16_t>(frame.count(message.NamedVariable.size(), 65535, "NumNamedVariables")));
        store<std::uint16_t>(at + 16, static_cast<std::uint16_t>(frame.count(message.NamedArray.size(), 65535, "NumNamedArrays")));
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.CallType));
        store<std::uint16_t>(at + 20, static_cast<std::uint16_t>(message.CalledPartyDisposition));
        store<std::uint32_t>(at + 22, message.CampaignID);
        store<std::uint32_t>(at + 26, message.QueryRuleID);
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(8, message.ANI, 40, "ANI");
    if (version >= 11) {
        frame.text(215, message.ANI_II, 2, "ANI_II");
    } else {
        frame.not_in_version(message.ANI_II.has_value(), "ANI_II");
    }
    frame.bytes(9, message.UserToUserInfo, 131, "UserToUserInfo");
    frame.text(12, message.CallerEnteredDigits, 40, "CallerEnteredDigits");
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
    frame.text(95, message.CustomerPhoneNumber, 20, "CustomerPhoneNumber");
    frame.text(96, message.CustomerAccountNumber, 32, "CustomerAccountNumber");
    if (version >= 14) {
        frame.uint32(72, message.RouterCallKeyDay, "RouterCallKeyDay");
    } else {
        frame.not_in_version(message.RouterCallKeyDay.has_value(), "RouterCallKeyDay");
    }
    if (version >= 14) {
        frame.uint32(73, message.RouterCallKeyCallID, "RouterCallKeyCallID");
    } else {
        frame.not_in_version(message.RouterCallKeyCallID.has_value(), "RouterCallKeyCallID");
    }
    if (version >= 14) {
        frame.uint32(110, message.RouterCallKeySequenceNumber, "RouterCallKeySequenceNumber");
    } else {
        frame.not_in_version(message.RouterCallKeySequenceNumber.has_value(), "RouterCallKeySequenceNumber");
    }
    if (version >= 14) {
        frame.uint8(232, message.CallOriginatedFrom, "CallOriginatedFrom");
    } else {
        frame.not_in_version(message.CallOriginatedFrom.has_value(), "CallOriginatedFrom");
    }
    frame.text(217, message.CTIOSCILClientID, 64, "CTIOSCILClientID");
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, SetCallDataReq& out) noexcept {
    const std::size_t fixed_size = 30U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, set_call_data_req_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    out.PeripheralID = load<std::uint32_t>(at + 4);
    out.ConnectionDeviceIDType = static_cast<ged188::ConnectionDeviceIDType>(load<std::uint16_t>(at + 8));
    out.ConnectionCallID = load<std::uint32_t>(at + 10);
    out.NumNamedVariables = load<std::uint16_t>(at + 14);
    out.NumNamedArrays = load<std::uint16_t>(at + 16);
    out.CallType = static_cast<ged188::CallType>(load<std::uint16_t>(at + 18));
    out.CalledPartyDisposition = static_cast<ged188::DispositionCode>(load<std::uint16_t>(at + 20));
    out.CampaignID = load<std::uint32_t>(at + 22);
    out.QueryRuleID = load<std::uint32_t>(at + 26);
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, out)
                         : decode_floating<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const SetCallDataReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SetCallDataReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// SET_CALL_DATA_CONF

namespace {

constexpr FixedExtent set_call_data_conf_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const SetCallDataConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SetCallDataConf::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, SetCallDataConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, set_call_data_conf_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    return version <= 19 ? skip_floating<width_1_1>(body, fixed_size, &defined_tag)
                         : skip_floating<width_2_2>(body, fixed_size, &defined_tag);
}

std::size_t encoded_size(const SetCallDataConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SetCallDataConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// RELEASE_CALL_REQ

namespace {

constexpr FixedExtent release_call_req_extents[] = {
    {4, any}, {4, any}, {2, any}, {4, any},
};

template <FloatingWidth Width>
DecodeResult decode_floating(Bytes body, std::size_t from, unsigned /*version*/, ReleaseCallReq& out) noexcept {
    FloatingDecoder<Width> field(body, from);
    while (field.next()) {
        switch (field.tag()) {
        case 25: field.text(out.ConnectionDeviceID); break;
        default: field.skip(defined_tag(field.tag())); break;
        }
    }
    return field.result();
}

template <FloatingWidth Width>
EncodeResult encode_as(const ReleaseCallReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ReleaseCallReq::id);
    if (std::uint8_t* const at = frame.fixed(14U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint32_t>(at + 10, message.ConnectionCallID);
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, ReleaseCallReq& out) noexcept {
    const std::size_t fixed_size = 14U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, release_call_req_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    out.PeripheralID = load<std::uint32_t>(at + 4);
    out.ConnectionDeviceIDType = static_cast<ged188::ConnectionDeviceIDType>(load<std::uint16_t>(at + 8));
    out.ConnectionCallID = load<std::uint32_t>(at + 10);
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, out)
                         : decode_floating<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const ReleaseCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ReleaseCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// RELEASE_CALL_CONF

namespace {

constexpr FixedExtent release_call_conf_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const ReleaseCallConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ReleaseCallConf::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, ReleaseCallConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, release_call_conf_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    return version <= 19 ? skip_floating<width_1_1>(body, fixed_size, &defined_tag)
                         : skip_floating<width_2_2>(body, fixed_size, &defined_tag);
}

std::size_t encoded_size(const ReleaseCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ReleaseCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// ALTERNATE_CALL_REQ

namespace {

constexpr FixedExtent alternate_call_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {4, any}, {2, any}, {2, any},
};

template <FloatingWidth Width>
DecodeResult decode_floating(Bytes body, std::size_t from, unsigned /*version*/, AlternateCallReq& out) noexcept {
    FloatingDecoder<Width> field(body, from);
    while (field.next()) {
        switch (field.tag()) {
        case 50: field.text(out.ActiveConnectionDeviceID); break;
        case 52: field.text(out.OtherConnectionDeviceID); break;
        case 6: field.text(out.AgentInstrument); break;
        case 217: field.text(out.CTIOSCILClientID); break;
        default: field.skip(defined_tag(field.tag())); break;
        }
    }
    return field.result();
}

template <FloatingWidth Width>
EncodeResult encode_as(const AlternateCallReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, AlternateCallReq::id);
    if (std::uint8_t* const at = frame.fixed(20U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.ActiveConnectionCallID);
        store<std::uint32_t>(at + 12, message.OtherConnectionCallID);
        store<std::uint16_t>(at + 16, static_cast<std::uint16_t>(message.ActiveConnectionDeviceIDType));
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.OtherConnectionDeviceIDType));
    }
    frame.text(50, message.ActiveConnectionDeviceID, 64, "ActiveConnectionDeviceID");
    frame.text(52, message.OtherConnectionDeviceID, 64, "OtherConnectionDeviceID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    frame.text(217, message.CTIOSCILClientID, 64, "CTIOSCILClientID");
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, AlternateCallReq& out) noexcept {
    const std::size_t fixed_size = 20U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, alternate_call_req_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    out.PeripheralID = load<std::uint32_t>(at + 4);
    out.ActiveConnectionCallID = load<std::uint32_t>(at + 8);
    out.OtherConnectionCallID = load<std::uint32_t>(at + 12);
    out.ActiveConnectionDeviceIDType = static_cast<ged188::ConnectionDeviceIDType>(load<std::uint16_t>(at + 16));
    out.OtherConnectionDeviceIDType = static_cast<ged188::ConnectionDeviceIDType>(load<std::uint16_t>(at + 18));
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, out)
                         : decode_floating<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const AlternateCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const AlternateCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// ALTERNATE_CALL_CONF

namespace {

constexpr FixedExtent alternate_call_conf_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const AlternateCallConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, AlternateCallConf::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, AlternateCallConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, alternate_call_conf_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    return version <= 19 ? skip_floating<width_1_1>(body, fixed_size, &defined_tag)
                         : skip_floating<width_2_2>(body, fixed_size, &defined_tag);
}

std::size_t encoded_size(const AlternateCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const AlternateCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// ANSWER_CALL_REQ

namespace {

constexpr FixedExtent answer_call_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {2, any},
};

template <FloatingWidth Width>
DecodeResult decode_floating(Bytes body, std::size_t from, unsigned /*version*/, AnswerCallReq& out) noexcept {
    FloatingDecoder<Width> field(body, from);
    while (field.next()) {
        switch (field.tag()) {
        case 25: field.text(out.ConnectionDeviceID); break;
        case 6: field.text(out.AgentInstrument); break;
        case 217: field.text(out.CTIOSCILClientID); break;
        default: field.skip(defined_tag(field.tag())); break;
        }
    }
    return field.result();
}

template <FloatingWidth Width>
EncodeResult encode_as(const AnswerCallReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, AnswerCallReq::id);
    if (std::uint8_t* const at = frame.fixed(14U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.ConnectionCallID);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    frame.text(217, message.CTIOSCILClientID, 64, "CTIOSCILClientID");
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, AnswerCallReq& out) noexcept {
    const std::size_t fixed_size = 14U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, answer_call_req_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    out.PeripheralID = load<std::uint32_t>(at + 4);
    out.ConnectionCallID = load<std::uint32_t>(at + 8);
    out.ConnectionDeviceIDType = static_cast<ged188::ConnectionDeviceIDType>(load<std::uint16_t>(at + 12));
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, out)
                         : decode_floating<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const AnswerCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const AnswerCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// ANSWER_CALL_CONF

namespace {

constexpr FixedExtent answer_call_conf_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const AnswerCallConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, AnswerCallConf::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, AnswerCallConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, answer_call_conf_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    return version <= 19 ? skip_floating<width_1_1>(body, fixed_size, &defined_tag)
                         : skip_floating<width_2_2>(body, fixed_size, &defined_tag);
}

std::size_t encoded_size(const AnswerCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const AnswerCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CLEAR_CALL_REQ

namespace {

constexpr FixedExtent clear_call_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {2, any},
};

template <FloatingWidth Width>
DecodeResult decode_floating(Bytes body, std::size_t from, unsigned /*version*/, ClearCallReq& out) noexcept {
    FloatingDecoder<Width> field(body, from);
    while (field.next()) {
        switch (field.tag()) {
        case 25: field.text(out.ConnectionDeviceID); break;
        case 6: field.text(out.AgentInstrument); break;
        case 217: field.text(out.CTIOSCILClientID); break;
        default: field.skip(defined_tag(field.tag())); break;
        }
    }
    return field.result();
}

template <FloatingWidth Width>
EncodeResult encode_as(const ClearCallReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ClearCallReq::id);
    if (std::uint8_t* const at = frame.fixed(14U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.ConnectionCallID);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    frame.text(217, message.CTIOSCILClientID, 64, "CTIOSCILClientID");
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, ClearCallReq& out) noexcept {
    const std::size_t fixed_size = 14U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, clear_call_req_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    out.PeripheralID = load<std::uint32_t>(at + 4);
    out.ConnectionCallID = load<std::uint32_t>(at + 8);
    out.ConnectionDeviceIDType = static_cast<ged188::ConnectionDeviceIDType>(load<std::uint16_t>(at + 12));
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, out)
                         : decode_floating<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const ClearCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ClearCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CLEAR_CALL_CONF

namespace {

constexpr FixedExtent clear_call_conf_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const ClearCallConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ClearCallConf::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, ClearCallConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, clear_call_conf_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    return version <= 19 ? skip_floating<width_1_1>(body, fixed_size, &defined_tag)
                         : skip_floating<width_2_2>(body, fixed_size, &defined_tag);
}

std::size_t encoded_size(const ClearCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ClearCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CLEAR_CONNECTION_REQ

namespace {

constexpr FixedExtent clear_connection_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {2, any},
};

template <FloatingWidth Width>
DecodeResult decode_floating(Bytes body, std::size_t from, unsigned version, ClearConnectionReq& out) noexcept {
    FloatingDecoder<Width> field(body, from);
    while (field.next()) {
        switch (field.tag()) {
        case 25: field.text(out.ConnectionDeviceID); break;
        case 6: field.text(out.AgentInstrument); break;
        case 220:
            field.in_version(version >= 14);
            field.uint16(out.RequestingDeviceIDType);
            break;
        case 219:
            field.in_version(version >= 14);
            field.text(out.RequestingDeviceID);
            break;
        case 217:
            field.in_version(version <= 24);
            field.text(out.CTIOSCILClientID);
            break;
        default: field.skip(defined_tag(field.tag())); break;
        }
    }
    return field.result();
}

template <FloatingWidth Width>
EncodeResult encode_as(const ClearConnectionReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ClearConnectionReq::id);
    if (std::uint8_t* const at = frame.fixed(14U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.ConnectionCallID);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    if (version >= 14) {
        frame.uint16(220, message.RequestingDeviceIDType, "RequestingDeviceIDType");
    } else {
        frame.not_in_version(message.RequestingDeviceIDType.has_value(), "RequestingDeviceIDType");
    }
    if (version >= 14) {
        frame.text(219, message.RequestingDeviceID, 64, "RequestingDeviceID");
    } else {
        frame.not_in_version(message.RequestingDeviceID.has_value(), "RequestingDeviceID");
    }
    if (version <= 24) {
        frame.text(217, message.CTIOSCILClientID, 64, "CTIOSCILClientID");
    } else {
        frame.not_in_version(message.CTIOSCILClientID.has_value(), "CTIOSCILClientID");
    }
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, ClearConnectionReq& out) noexcept {
    const std::size_t fixed_size = 14U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, clear_connection_req_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    out.PeripheralID = load<std::uint32_t>(at + 4);
    out.ConnectionCallID = load<std::uint32_t>(at + 8);
    out.ConnectionDeviceIDType = static_cast<ged188::ConnectionDeviceIDType>(load<std::uint16_t>(at + 12));
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, out)
                         : decode_floating<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const ClearConnectionReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ClearConnectionReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CLEAR_CONNECTION_CONF

namespace {

constexpr FixedExtent clear_connection_conf_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const ClearConnectionConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ClearConnectionConf::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, ClearConnectionConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, clear_connection_conf_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    return version <= 19 ? skip_floating<width_1_1>(body, fixed_size, &defined_tag)
                         : skip_floating<width_2_2>(body, fixed_size, &defined_tag);
}

std::size_t encoded_size(const ClearConnectionConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ClearConnectionConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CONFERENCE_CALL_REQ

namespace {

constexpr FixedExtent conference_call_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {4, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any},
    {2, any}, {2, any}, {2, any}, {2, any}, {2, any},
};

template <FloatingWidth Width>
DecodeResult decode_floating(Bytes body, std::size_t from, unsigned version, ConferenceCallReq& out) noexcept {
    FloatingDecoder<Width> field(body, from);
    while (field.next()) {
        switch (field.tag()) {
        case 50: field.text(out.ActiveConnectionDeviceID); break;
        case 53: field.text(out.HeldConnectionDeviceID); break;
        case 6: field.text(out.AgentInstrument); break;
        case 11: field.text(out.DialedNumber); break;
        case 9: field.bytes(out.UserToUserInfo); break;
        case 13: field.text(out.CallVariable1); break;
        case 14: field.text(out.CallVariable2); break;
        case 15: field.text(out.CallVariable3); break;
        case 16: field.text(out.CallVariable4); break;
        case 17: field.text(out.CallVariable5); break;
        case 18: field.text(out.CallVariable6); break;
        case 19: field.text(out.CallVariable7); break;
        case 20: field.text(out.CallVariable8); break;
        case 21: field.text(out.CallVariable9); break;
        case 22: field.text(out.CallVariable10); break;
        case 46: field.text(out.CallWrapupData); break;
        case 82: field.group(out.NamedVariable, &next_single<NamedVariable, 82, read_named_variable>, version); break;
        case 83: field.group(out.NamedArray, &next_single<NamedArray, 83, read_named_array>, version); break;
        case 51: field.text(out.FacilityCode); break;
        case 77: field.text(out.AuthorizationCode); break;
        case 78: field.text(out.AccountCode); break;
        default: field.skip(defined_tag(field.tag())); break;
        }
    }
    return field.result();
}

template <FloatingWidth Width>
EncodeResult encode_as(const ConferenceCallReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ConferenceCallReq::id);
    if (std::uint8_t* const at = frame.fixed(40U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.HeldConnectionCallID);
        store<std::uint32_t>(at + 12, message.ActiveConnectionCallID);
        store<std::uint16_t>(at + 16, static_cast<std::uint16_t>(message.HeldConnectionDeviceIDType));
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.ActiveConnectionDeviceIDType));
        store<std::uint16_t>(at + 20, static_cast<std::uint16_t>(message.CallPlacementType));
        store<std::uint16_t>(at + 22, static_cast<std::uint16_t>(message.CallMannerType));
        store<std::uint16_t>(at + 24, message.AlertRings);
        store<std::uint16_t>(at + 26, static_cast<std::uint16_t>(message.CallOption));
        store<std::uint16_t>(at + 28, static_cast<std::uint16_t>(message.FacilityType));
        store<std::uint16_t>(at + 30, static_cast<std::uint16_t>(message.AnsweringMachine));
        store<std::uint16_t>(at + 32, static_cast<std::uint16_t>(message.Priority));
        store<std::uint16_t>(at + 34, static_cast<std::uint16_t>(message.PostRoute));
        store<std::uint16_t>(at + 36, static_cast<std::uint16_t>(frame.count(message.NamedVariable.size(), 65535, "NumNamedVariables")));
        store<std::uint16_t>(at + 38, static_cast<std::uint16_t>(frame.count(message.NamedArray.size(), 65535, "NumNamedArrays")));
    }
    frame.text(50, message.ActiveConnectionDeviceID, 64, "ActiveConnectionDeviceID");
    frame.text(53, message.HeldConnectionDeviceID, 64, "HeldConnectionDeviceID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    frame.text(11, message.DialedNumber, 40, "DialedNumber");
    frame.bytes(9, message.UserToUserInfo, 131, "UserToUserInfo");
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
    frame.text(51, message.FacilityCode, 40, "FacilityCode");
    frame.text(77, message.AuthorizationCode, 40, "AuthorizationCode");
    frame.text(78, message.AccountCode, 40, "AccountCode");
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, ConferenceCallReq& out) noexcept {
    const std::size_t fixed_size = 40U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, conference_call_req_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    out.PeripheralID = load<std::uint32_t>(at + 4);
    out.HeldConnectionCallID = load<std::uint32_t>(at + 8);
    out.ActiveConnectionCallID = load<std::uint32_t>(at + 12);
    out.HeldConnectionDeviceIDType = static_cast<ged188::ConnectionDeviceIDType>(load<std::uint16_t>(at + 16));
    out.ActiveConnectionDeviceIDType = static_cast<ged188::ConnectionDeviceIDType>(load<std::uint16_t>(at + 18));
    out.CallPlacementType = static_cast<ged188::CallPlacementType>(load<std::uint16_t>(at + 20));
    out.CallMannerType = static_cast<ged188::CallMannerType>(load<std::uint16_t>(at + 22));
    out.AlertRings = load<std::uint16_t>(at + 24);
    out.CallOption = static_cast<ged188::CallOption>(load<std::uint16_t>(at + 26));
    out.FacilityType = static_cast<ged188::FacilityType>(load<std::uint16_t>(at + 28));
    out.AnsweringMachine = static_cast<ged188::AnsweringMachine>(load<std::uint16_t>(at + 30));
    out.Priority = load<std::uint16_t>(at + 32) != 0;
    out.PostRoute = load<std::uint16_t>(at + 34) != 0;
    out.NumNamedVariables = load<std::uint16_t>(at + 36);
    out.NumNamedArrays = load<std::uint16_t>(at + 38);
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, out)
                         : decode_floating<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const ConferenceCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConferenceCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CONFERENCE_CALL_CONF

namespace {

constexpr FixedExtent conference_call_conf_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {2, any}, {2, any},
};

/// The next entry of party.
bool next_conference_call_conf_party(FloatingReader& fields, unsigned /*version*/, ConferenceCallConf::Party& out) noexcept {
    renew(out);
    return next_entry(fields, 39, [&](const FloatingField& field) {
        switch (field.tag) {
        case 39: entry::number<std::uint32_t>(field.data, out.ConnectedPartyCallID); break;
        case 40: entry::number<std::uint16_t>(field.data, out.ConnectedPartyDeviceIDType); break;
        case 41: entry::text(field.data, out.ConnectedPartyDeviceID); break;
        default: break;
        }
    });
}

template <FloatingWidth Width>
DecodeResult decode_floating(Bytes body, std::size_t from, unsigned version, ConferenceCallConf& out) noexcept {
    FloatingDecoder<Width> field(body, from);
    while (field.next()) {
        switch (field.tag()) {
        case 47: field.text(out.NewConnectionDeviceID); break;
        case 39: // party: ConnectedPartyCallID
            field.group(out.party, &next_conference_call_conf_party, version);
            field.check_size(4);
            break;
        case 40: field.check_size(2); break; // party: ConnectedPartyDeviceIDType
        case 41: break; // party: ConnectedPartyDeviceID
        default: field.skip(defined_tag(field.tag())); break;
        }
    }
    return field.result();
}

template <FloatingWidth Width>
EncodeResult encode_as(const ConferenceCallConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ConferenceCallConf::id);
    if (std::uint8_t* const at = frame.fixed(16U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.NewConnectionCallID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.NewConnectionDeviceIDType));
        store<std::uint16_t>(at + 10, static_cast<std::uint16_t>(frame.count(message.party.size(), 16, "NumParties")));
        store<std::uint16_t>(at + 12, message.LineHandle);
        store<std::uint16_t>(at + 14, static_cast<std::uint16_t>(message.LineType));
    }
    frame.text(47, message.NewConnectionDeviceID, 64, "NewConnectionDeviceID");
    for (const auto& entry : message.party) {
        frame.uint32(39, entry.ConnectedPartyCallID, "ConnectedPartyCallID");
        frame.uint16(40, entry.ConnectedPartyDeviceIDType, "ConnectedPartyDeviceIDType");
        frame.text(41, entry.ConnectedPartyDeviceID, 64, "ConnectedPartyDeviceID");
    }
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, ConferenceCallConf& out) noexcept {
    const std::size_t fixed_size = 16U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, conference_call_conf_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    out.NewConnectionCallID = load<std::uint32_t>(at + 4);
    out.NewConnectionDeviceIDType = static_cast<ged188::ConnectionDeviceIDType>(load<std::uint16_t>(at + 8));
    out.NumParties = load<std::uint16_t>(at + 10);
    out.LineHandle = load<std::uint16_t>(at + 12);
    out.LineType = static_cast<ged188::LineType>(load<std::uint16_t>(at + 14));
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, out)
                         : decode_floating<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const ConferenceCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConferenceCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CONSULTATION_CALL_REQ

namespace {

constexpr FixedExtent consultation_call_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any},
    {2, any}, {2, any}, {2, any}, {2, any},
};

template <FloatingWidth Width>
DecodeResult decode_floating(Bytes body, std::size_t from, unsigned version, ConsultationCallReq& out) noexcept {
    FloatingDecoder<Width> field(body, from);
    while (field.next()) {
        switch (field.tag()) {
        case 50: field.text(out.ActiveConnectionDeviceID); break;
        case 11: field.text(out.DialedNumber); break;
        case 6: field.text(out.AgentInstrument); break;
        case 9: field.bytes(out.UserToUserInfo); break;
        case 13: field.text(out.CallVariable1); break;
        case 14: field.text(out.CallVariable2); break;
        case 15: field.text(out.CallVariable3); break;
        case 16: field.text(out.CallVariable4); break;
        case 17: field.text(out.CallVariable5); break;
        case 18: field.text(out.CallVariable6); break;
        case 19: field.text(out.CallVariable7); break;
        case 20: field.text(out.CallVariable8); break;
        case 21: field.text(out.CallVariable9); break;
        case 22: field.text(out.CallVariable10); break;
        case 46: field.text(out.CallWrapupData); break;
        case 82: field.group(out.NamedVariable, &next_single<NamedVariable, 82, read_named_variable>, version); break;
        case 83: field.group(out.NamedArray, &next_single<NamedArray, 83, read_named_array>, version); break;
        case 51: field.text(out.FacilityCode); break;
        case 77: field.text(out.AuthorizationCode); break;
        case 78: field.text(out.AccountCode); break;
        default: field.skip(defined_tag(field.tag())); break;
        }
    }
    return field.result();
}

template <FloatingWidth Width>
EncodeResult encode_as(const ConsultationCallReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ConsultationCallReq::id);
    if (std::uint8_t* const at = frame.fixed(36U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.ActiveConnectionCallID);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.ActiveConnectionDeviceIDType));
        store<std::uint16_t>(at + 14, static_cast<std::uint16_t>(message.CallPlacementType));
        store<std::uint16_t>(at + 16, static_cast<std::uint16_t>(message.CallMannerType));
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.ConsultType));
        store<std::uint16_t>(at + 20, message.AlertRings);
        store<std::uint16_t>(at + 22, static_cast<std::uint16_t>(message.CallOption));
        store<std::uint16_t>(at + 24, static_cast<std::uint16_t>(message.FacilityType));
        store<std::uint16_t>(at + 26, static_cast<std::uint16_t>(message.AnsweringMachine));
        store<std::uint16_t>(at + 28, static_cast<std::uint16_t>(message.Priority));
        store<std::uint16_t>(at + 30, static_cast<std::uint16_t>(message.PostRoute));
        store<std::uint16_t>(at + 32, static_cast<std::uint16_t>(frame.count(message.NamedVariable.size(), 65535, "NumNamedVariables")));
        store<std::uint16_t>(at + 34, static_cast<std::uint16_t>(frame.count(message.NamedArray.size(), 65535, "NumNamedArrays")));
    }
    frame.text(50, message.ActiveConnectionDeviceID, 64, "ActiveConnectionDeviceID");
    frame.text(11, message.DialedNumber, 40, "DialedNumber");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    frame.bytes(9, message.UserToUserInfo, 131, "UserToUserInfo");
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
    frame.text(51, message.FacilityCode, 40, "FacilityCode");
    frame.text(77, message.AuthorizationCode, 40, "AuthorizationCode");
    frame.text(78, message.AccountCode, 40, "AccountCode");
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, ConsultationCallReq& out) noexcept {
    const std::size_t fixed_size = 36U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, consultation_call_req_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    out.PeripheralID = load<std::uint32_t>(at + 4);
    out.ActiveConnectionCallID = load<std::uint32_t>(at + 8);
    out.ActiveConnectionDeviceIDType = static_cast<ged188::ConnectionDeviceIDType>(load<std::uint16_t>(at + 12));
    out.CallPlacementType = static_cast<ged188::CallPlacementType>(load<std::uint16_t>(at + 14));
    out.CallMannerType = static_cast<ged188::CallMannerType>(load<std::uint16_t>(at + 16));
    out.ConsultType = static_cast<ged188::ConsultType>(load<std::uint16_t>(at + 18));
    out.AlertRings = load<std::uint16_t>(at + 20);
    out.CallOption = static_cast<ged188::CallOption>(load<std::uint16_t>(at + 22));
    out.FacilityType = static_cast<ged188::FacilityType>(load<std::uint16_t>(at + 24));
    out.AnsweringMachine = static_cast<ged188::AnsweringMachine>(load<std::uint16_t>(at + 26));
    out.Priority = load<std::uint16_t>(at + 28) != 0;
    out.PostRoute = load<std::uint16_t>(at + 30) != 0;
    out.NumNamedVariables = load<std::uint16_t>(at + 32);
    out.NumNamedArrays = load<std::uint16_t>(at + 34);
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, out)
                         : decode_floating<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const ConsultationCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConsultationCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CONSULTATION_CALL_CONF

namespace {

constexpr FixedExtent consultation_call_conf_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {2, any},
};

template <FloatingWidth Width>
DecodeResult decode_floating(Bytes body, std::size_t from, unsigned /*version*/, ConsultationCallConf& out) noexcept {
    FloatingDecoder<Width> field(body, from);
    while (field.next()) {
        switch (field.tag()) {
        case 47: field.text(out.NewConnectionDeviceID); break;
        default: field.skip(defined_tag(field.tag())); break;
        }
    }
    return field.result();
}

template <FloatingWidth Width>
EncodeResult encode_as(const ConsultationCallConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ConsultationCallConf::id);
    if (std::uint8_t* const at = frame.fixed(14U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.NewConnectionCallID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.NewConnectionDeviceIDType));
        store<std::uint16_t>(at + 10, message.LineHandle);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.LineType));
    }
    frame.text(47, message.NewConnectionDeviceID, 64, "NewConnectionDeviceID");
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, ConsultationCallConf& out) noexcept {
    const std::size_t fixed_size = 14U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, consultation_call_conf_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    out.NewConnectionCallID = load<std::uint32_t>(at + 4);
    out.NewConnectionDeviceIDType = static_cast<ged188::ConnectionDeviceIDType>(load<std::uint16_t>(at + 8));
    out.LineHandle = load<std::uint16_t>(at + 10);
    out.LineType = static_cast<ged188::LineType>(load<std::uint16_t>(at + 12));
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, out)
                         : decode_floating<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const ConsultationCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConsultationCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// DEFLECT_CALL_REQ

namespace {

constexpr FixedExtent deflect_call_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {2, any}, {2, any},
};

template <FloatingWidth Width>
DecodeResult decode_floating(Bytes body, std::size_t from, unsigned /*version*/, DeflectCallReq& out) noexcept {
    FloatingDecoder<Width> field(body, from);
    while (field.next()) {
        switch (field.tag()) {
        case 25: field.text(out.ConnectionDeviceID); break;
        case 28: field.text(out.CalledDeviceID); break;
        case 6: field.text(out.AgentInstrument); break;
        case 217: field.text(out.CTIOSCILClientID); break;
        default: field.skip(defined_tag(field.tag())); break;
        }
    }
    return field.result();
}

template <FloatingWidth Width>
EncodeResult encode_as(const DeflectCallReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, DeflectCallReq::id);
    if (std::uint8_t* const at = frame.fixed(16U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.ConnectionCallID);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint16_t>(at + 14, static_cast<std::uint16_t>(message.CalledDeviceType));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(28, message.CalledDeviceID, 64, "CalledDeviceID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    frame.text(217, message.CTIOSCILClientID, 64, "CTIOSCILClientID");
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, DeflectCallReq& out) noexcept {
    const std::size_t fixed_size = 16U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, deflect_call_req_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    out.PeripheralID = load<std::uint32_t>(at + 4);
    out.ConnectionCallID = load<std::uint32_t>(at + 8);
    out.ConnectionDeviceIDType = static_cast<ged188::ConnectionDeviceIDType>(load<std::uint16_t>(at + 12));
    out.CalledDeviceType = static_cast<ged188::DeviceIDType>(load<std::uint16_t>(at + 14));
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, out)
                         : decode_floating<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const DeflectCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const DeflectCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// DEFLECT_CALL_CONF

namespace {

constexpr FixedExtent deflect_call_conf_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const DeflectCallConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, DeflectCallConf::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, DeflectCallConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, deflect_call_conf_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    return version <= 19 ? skip_floating<width_1_1>(body, fixed_size, &defined_tag)
                         : skip_floating<width_2_2>(body, fixed_size, &defined_tag);
}

std::size_t encoded_size(const DeflectCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const DeflectCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// HOLD_CALL_REQ

namespace {

constexpr FixedExtent hold_call_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {2, any}, {2, any},
};

template <FloatingWidth Width>
DecodeResult decode_floating(Bytes body, std::size_t from, unsigned /*version*/, HoldCallReq& out) noexcept {
    FloatingDecoder<Width> field(body, from);
    while (field.next()) {
        switch (field.tag()) {
        case 25: field.text(out.ConnectionDeviceID); break;
        case 6: field.text(out.AgentInstrument); break;
        case 217: field.text(out.CTIOSCILClientID); break;
        default: field.skip(defined_tag(field.tag())); break;
        }
    }
    return field.result();
}

template <FloatingWidth Width>
EncodeResult encode_as(const HoldCallReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, HoldCallReq::id);
    if (std::uint8_t* const at = frame.fixed(16U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.ConnectionCallID);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint16_t>(at + 14, static_cast<std::uint16_t>(message.Reservation));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    frame.text(217, message.CTIOSCILClientID, 64, "CTIOSCILClientID");
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, HoldCallReq& out) noexcept {
    const std::size_t fixed_size = 16U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, hold_call_req_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    out.PeripheralID = load<std::uint32_t>(at + 4);
    out.ConnectionCallID = load<std::uint32_t>(at + 8);
    out.ConnectionDeviceIDType = static_cast<ged188::ConnectionDeviceIDType>(load<std::uint16_t>(at + 12));
    out.Reservation = load<std::uint16_t>(at + 14) != 0;
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, out)
                         : decode_floating<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const HoldCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const HoldCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// HOLD_CALL_CONF

namespace {

constexpr FixedExtent hold_call_conf_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const HoldCallConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, HoldCallConf::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, HoldCallConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, hold_call_conf_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    return version <= 19 ? skip_floating<width_1_1>(body, fixed_size, &defined_tag)
                         : skip_floating<width_2_2>(body, fixed_size, &defined_tag);
}

std::size_t encoded_size(const HoldCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const HoldCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// MAKE_CALL_REQ

namespace {

constexpr FixedExtent make_call_req_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any},
    {2, any}, {4, {14, 255}},
};

template <FloatingWidth Width>
DecodeResult decode_floating(Bytes body, std::size_t from, unsigned version, MakeCallReq& out) noexcept {
    FloatingDecoder<Width> field(body, from);
    while (field.next()) {
        switch (field.tag()) {
        case 6: field.text(out.AgentInstrument); break;
        case 11: field.text(out.DialedNumber); break;
        case 9: field.bytes(out.UserToUserInfo); break;
        case 13: field.text(out.CallVariable1); break;
        case 14: field.text(out.CallVariable2); break;
        case 15: field.text(out.CallVariable3); break;
        case 16: field.text(out.CallVariable4); break;
        case 17: field.text(out.CallVariable5); break;
        case 18: field.text(out.CallVariable6); break;
        case 19: field.text(out.CallVariable7); break;
        case 20: field.text(out.CallVariable8); break;
        case 21: field.text(out.CallVariable9); break;
        case 22: field.text(out.CallVariable10); break;
        case 46: field.text(out.CallWrapupData); break;
        case 82: field.group(out.NamedVariable, &next_single<NamedVariable, 82, read_named_variable>, version); break;
        case 83: field.group(out.NamedArray, &next_single<NamedArray, 83, read_named_array>, version); break;
        case 51: field.text(out.FacilityCode); break;
        case 77: field.text(out.AuthorizationCode); break;
        case 78: field.text(out.AccountCode); break;
        case 84: field.text(out.CCT); break;
        default: field.skip(defined_tag(field.tag())); break;
        }
    }
    return field.result();
}

template <FloatingWidth Width>
EncodeResult encode_as(const MakeCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, MakeCallReq::id);
    if (std::uint8_t* const at = frame.fixed(28U + (version >= 14 ? 4U : 0U))) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.CallPlacementType));
        store<std::uint16_t>(at + 10, static_cast<std::uint16_t>(message.CallMannerType));
        store<std::uint16_t>(at + 12, message.AlertRings);
        store<std::uint16_t>(at + 14, static_cast<std::uint16_t>(message.CallOption));
        store<std::uint16_t>(at + 16, static_cast<std::uint16_t>(message.FacilityType));
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.AnsweringMachine));
        store<std::uint16_t>(at + 20, static_cast<std::uint16_t>(message.Priority));
        store<std::uint16_t>(at + 22, static_cast<std::uint16_t>(message.PostRoute));
        store<std::uint16_t>(at + 24, static_cast<std::uint16_t>(frame.count(message.NamedVariable.size(), 65535, "NumNamedVariables")));
        store<std::uint16_t>(at + 26, static_cast<std::uint16_t>(frame.count(message.NamedArray.size(), 65535, "NumNamedArrays")));
        if (version >= 14) {
            store<std::uint32_t>(at + 28, message.SkillGroupNumber);
        }
    }
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    frame.text(11, message.DialedNumber, 40, "DialedNumber");
    frame.bytes(9, message.UserToUserInfo, 131, "UserToUserInfo");
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
    frame.text(51, message.FacilityCode, 40, "FacilityCode");
    frame.text(77, message.AuthorizationCode, 40, "AuthorizationCode");
    frame.text(78, message.AccountCode, 40, "AccountCode");
    frame.text(84, message.CCT, 4, "CCT");
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, MakeCallReq& out) noexcept {
    const std::size_t fixed_size = 28U + (version >= 14 ? 4U : 0U);
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, make_call_req_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    out.PeripheralID = load<std::uint32_t>(at + 4);
    out.CallPlacementType = static_cast<ged188::CallPlacementType>(load<std::uint16_t>(at + 8));
    out.CallMannerType = static_cast<ged188::CallMannerType>(load<std::uint16_t>(at + 10));
    out.AlertRings = load<std::uint16_t>(at + 12);
    out.CallOption = static_cast<ged188::CallOption>(load<std::uint16_t>(at + 14));
    out.FacilityType = static_cast<ged188::FacilityType>(load<std::uint16_t>(at + 16));
    out.AnsweringMachine = static_cast<ged188::AnsweringMachine>(load<std::uint16_t>(at + 18));
    out.Priority = load<std::uint16_t>(at + 20) != 0;
    out.PostRoute = load<std::uint16_t>(at + 22) != 0;
    out.NumNamedVariables = load<std::uint16_t>(at + 24);
    out.NumNamedArrays = load<std::uint16_t>(at + 26);
    if (version >= 14) {
        out.SkillGroupNumber = load<std::uint32_t>(at + 28);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, out)
                         : decode_floating<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const MakeCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const MakeCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// MAKE_CALL_CONF

namespace {

constexpr FixedExtent make_call_conf_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {2, any},
};

template <FloatingWidth Width>
DecodeResult decode_floating(Bytes body, std::size_t from, unsigned /*version*/, MakeCallConf& out) noexcept {
    FloatingDecoder<Width> field(body, from);
    while (field.next()) {
        switch (field.tag()) {
        case 47: field.text(out.NewConnectionDeviceID); break;
        default: field.skip(defined_tag(field.tag())); break;
        }
    }
    return field.result();
}

template <FloatingWidth Width>
EncodeResult encode_as(const MakeCallConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, MakeCallConf::id);
    if (std::uint8_t* const at = frame.fixed(14U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.NewConnectionCallID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.NewConnectionDeviceIDType));
        store<std::uint16_t>(at + 10, message.LineHandle);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.LineType));
    }
    frame.text(47, message.NewConnectionDeviceID, 64, "NewConnectionDeviceID");
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, MakeCallConf& out) noexcept {
    const std::size_t fixed_size = 14U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, make_call_conf_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    out.NewConnectionCallID = load<std::uint32_t>(at + 4);
    out.NewConnectionDeviceIDType = static_cast<ged188::ConnectionDeviceIDType>(load<std::uint16_t>(at + 8));
    out.LineHandle = load<std::uint16_t>(at + 10);
    out.LineType = static_cast<ged188::LineType>(load<std::uint16_t>(at + 12));
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, out)
                         : decode_floating<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const MakeCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const MakeCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// MAKE_PREDICTIVE_CALL_REQ

namespace {

constexpr FixedExtent make_predictive_call_req_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any},
    {2, any}, {2, any}, {4, any}, {4, any}, {2, any}, {2, any},
};

template <FloatingWidth Width>
DecodeResult decode_floating(Bytes body, std::size_t from, unsigned version, MakePredictiveCallReq& out) noexcept {
    FloatingDecoder<Width> field(body, from);
    while (field.next()) {
        switch (field.tag()) {
        case 79: field.text(out.OriginatingDeviceID); break;
        case 11: field.text(out.DialedNumber); break;
        case 9: field.bytes(out.UserToUserInfo); break;
        case 13: field.text(out.CallVariable1); break;
        case 14: field.text(out.CallVariable2); break;
        case 15: field.text(out.CallVariable3); break;
        case 16: field.text(out.CallVariable4); break;
        case 17: field.text(out.CallVariable5); break;
        case 18: field.text(out.CallVariable6); break;
        case 19: field.text(out.CallVariable7); break;
        case 20: field.text(out.CallVariable8); break;
        case 21: field.text(out.CallVariable9); break;
        case 22: field.text(out.CallVariable10); break;
        case 46: field.text(out.CallWrapupData); break;
        case 82: field.group(out.NamedVariable, &next_single<NamedVariable, 82, read_named_variable>, version); break;
        case 83: field.group(out.NamedArray, &next_single<NamedArray, 83, read_named_array>, version); break;
        case 51: field.text(out.FacilityCode); break;
        case 77: field.text(out.AuthorizationCode); break;
        case 78: field.text(out.AccountCode); break;
        case 80: field.text(out.OriginatingLineID); break;
        case 84: field.text(out.CCT); break;
        default: field.skip(defined_tag(field.tag())); break;
        }
    }
    return field.result();
}

template <FloatingWidth Width>
EncodeResult encode_as(const MakePredictiveCallReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, MakePredictiveCallReq::id);
    if (std::uint8_t* const at = frame.fixed(42U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.CallPlacementType));
        store<std::uint16_t>(at + 10, static_cast<std::uint16_t>(message.CallMannerType));
        store<std::uint16_t>(at + 12, message.AlertRings);
        store<std::uint16_t>(at + 14, static_cast<std::uint16_t>(message.CallOption));
        store<std::uint16_t>(at + 16, static_cast<std::uint16_t>(message.FacilityType));
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.AnsweringMachine));
        store<std::uint16_t>(at + 20, static_cast<std::uint16_t>(message.Priority));
        store<std::uint16_t>(at + 22, static_cast<std::uint16_t>(message.AllocationState));
        store<std::uint16_t>(at + 24, static_cast<std::uint16_t>(message.DestinationCountry));
        store<std::uint16_t>(at + 26, static_cast<std::uint16_t>(message.AnswerDetectMode));
        store<std::uint16_t>(at + 28, message.AnswerDetectTime);
        store<std::uint32_t>(at + 30, message.AnswerDetectControl1);
        store<std::uint32_t>(at + 34, message.AnswerDetectControl2);
        store<std::uint16_t>(at + 38, static_cast<std::uint16_t>(frame.count(message.NamedVariable.size(), 65535, "NumNamedVariables")));
        store<std::uint16_t>(at + 40, static_cast<std::uint16_t>(frame.count(message.NamedArray.size(), 65535, "NumNamedArrays")));
    }
    frame.text(79, message.OriginatingDeviceID, 64, "OriginatingDeviceID");
    frame.text(11, message.DialedNumber, 40, "DialedNumber");
    frame.bytes(9, message.UserToUserInfo, 131, "UserToUserInfo");
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
    frame.text(51, message.FacilityCode, 40, "FacilityCode");
    frame.text(77, message.AuthorizationCode, 40, "AuthorizationCode");
    frame.text(78, message.AccountCode, 40, "AccountCode");
    frame.text(80, message.OriginatingLineID, 40, "OriginatingLineID");
    frame.text(84, message.CCT, 4, "CCT");
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, MakePredictiveCallReq& out) noexcept {
    const std::size_t fixed_size = 42U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, make_predictive_call_req_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    out.PeripheralID = load<std::uint32_t>(at + 4);
    out.CallPlacementType = static_cast<ged188::CallPlacementType>(load<std::uint16_t>(at + 8));
    out.CallMannerType = static_cast<ged188::CallMannerType>(load<std::uint16_t>(at + 10));
    out.AlertRings = load<std::uint16_t>(at + 12);
    out.CallOption = static_cast<ged188::CallOption>(load<std::uint16_t>(at + 14));
    out.FacilityType = static_cast<ged188::FacilityType>(load<std::uint16_t>(at + 16));
    out.AnsweringMachine = static_cast<ged188::AnsweringMachine>(load<std::uint16_t>(at + 18));
    out.Priority = load<std::uint16_t>(at + 20) != 0;
    out.AllocationState = static_cast<ged188::AllocationState>(load<std::uint16_t>(at + 22));
    out.DestinationCountry = static_cast<ged188::DestinationCountry>(load<std::uint16_t>(at + 24));
    out.AnswerDetectMode = static_cast<ged188::AnswerDetectMode>(load<std::uint16_t>(at + 26));
    out.AnswerDetectTime = load<std::uint16_t>(at + 28);
    out.AnswerDetectControl1 = load<std::uint32_t>(at + 30);
    out.AnswerDetectControl2 = load<std::uint32_t>(at + 34);
    out.NumNamedVariables = load<std::uint16_t>(at + 38);
    out.NumNamedArrays = load<std::uint16_t>(at + 40);
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, out)
                         : decode_floating<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const MakePredictiveCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const MakePredictiveCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// MAKE_PREDICTIVE_CALL_CONF

namespace {

constexpr FixedExtent make_predictive_call_conf_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {2, any},
};

template <FloatingWidth Width>
DecodeResult decode_floating(Bytes body, std::size_t from, unsigned /*version*/, MakePredictiveCallConf& out) noexcept {
    FloatingDecoder<Width> field(body, from);
    while (field.next()) {
        switch (field.tag()) {
        case 47: field.text(out.NewConnectionDeviceID); break;
        default: field.skip(defined_tag(field.tag())); break;
        }
    }
    return field.result();
}

template <FloatingWidth Width>
EncodeResult encode_as(const MakePredictiveCallConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, MakePredictiveCallConf::id);
    if (std::uint8_t* const at = frame.fixed(14U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.NewConnectionCallID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.NewConnectionDeviceIDType));
        store<std::uint16_t>(at + 10, message.LineHandle);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.LineType));
    }
    frame.text(47, message.NewConnectionDeviceID, 64, "NewConnectionDeviceID");
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, MakePredictiveCallConf& out) noexcept {
    const std::size_t fixed_size = 14U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, make_predictive_call_conf_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    out.NewConnectionCallID = load<std::uint32_t>(at + 4);
    out.NewConnectionDeviceIDType = static_cast<ged188::ConnectionDeviceIDType>(load<std::uint16_t>(at + 8));
    out.LineHandle = load<std::uint16_t>(at + 10);
    out.LineType = static_cast<ged188::LineType>(load<std::uint16_t>(at + 12));
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, out)
                         : decode_floating<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const MakePredictiveCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const MakePredictiveCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// RECONNECT_CALL_REQ

namespace {

constexpr FixedExtent reconnect_call_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {4, any}, {2, any}, {2, any},
};

template <FloatingWidth Width>
DecodeResult decode_floating(Bytes body, std::size_t from, unsigned /*version*/, ReconnectCallReq& out) noexcept {
    FloatingDecoder<Width> field(body, from);
    while (field.next()) {
        switch (field.tag()) {
        case 50: field.text(out.ActiveConnectionDeviceID); break;
        case 53: field.text(out.HeldConnectionDeviceID); break;
        case 6: field.text(out.AgentInstrument); break;
        case 217: field.text(out.CTIOSCILClientID); break;
        default: field.skip(defined_tag(field.tag())); break;
        }
    }
    return field.result();
}

template <FloatingWidth Width>
EncodeResult encode_as(const ReconnectCallReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ReconnectCallReq::id);
    if (std::uint8_t* const at = frame.fixed(20U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.ActiveConnectionCallID);
        store<std::uint32_t>(at + 12, message.HeldConnectionCallID);
        store<std::uint16_t>(at + 16, static_cast<std::uint16_t>(message.ActiveConnectionDeviceIDType));
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.HeldConnectionDeviceIDType));
    }
    frame.text(50, message.ActiveConnectionDeviceID, 64, "ActiveConnectionDeviceID");
    frame.text(53, message.HeldConnectionDeviceID, 64, "HeldConnectionDeviceID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    frame.text(217, message.CTIOSCILClientID, 64, "CTIOSCILClientID");
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, ReconnectCallReq& out) noexcept {
    const std::size_t fixed_size = 20U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, reconnect_call_req_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    out.PeripheralID = load<std::uint32_t>(at + 4);
    out.ActiveConnectionCallID = load<std::uint32_t>(at + 8);
    out.HeldConnectionCallID = load<std::uint32_t>(at + 12);
    out.ActiveConnectionDeviceIDType = static_cast<ged188::ConnectionDeviceIDType>(load<std::uint16_t>(at + 16));
    out.HeldConnectionDeviceIDType = static_cast<ged188::ConnectionDeviceIDType>(load<std::uint16_t>(at + 18));
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, out)
                         : decode_floating<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const ReconnectCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ReconnectCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// RECONNECT_CALL_CONF

namespace {

constexpr FixedExtent reconnect_call_conf_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const ReconnectCallConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ReconnectCallConf::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, ReconnectCallConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, reconnect_call_conf_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    return version <= 19 ? skip_floating<width_1_1>(body, fixed_size, &defined_tag)
                         : skip_floating<width_2_2>(body, fixed_size, &defined_tag);
}

std::size_t encoded_size(const ReconnectCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ReconnectCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// RETRIEVE_CALL_REQ

namespace {

constexpr FixedExtent retrieve_call_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {2, any},
};

template <FloatingWidth Width>
DecodeResult decode_floating(Bytes body, std::size_t from, unsigned /*version*/, RetrieveCallReq& out) noexcept {
    FloatingDecoder<Width> field(body, from);
    while (field.next()) {
        switch (field.tag()) {
        case 53: field.text(out.HeldConnectionDeviceID); break;
        case 6: field.text(out.AgentInstrument); break;
        case 217: field.text(out.CTIOSCILClientID); break;
        default: field.skip(defined_tag(field.tag())); break;
        }
    }
    return field.result();
}

template <FloatingWidth Width>
EncodeResult encode_as(const RetrieveCallReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, RetrieveCallReq::id);
    if (std::uint8_t* const at = frame.fixed(14U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.HeldConnectionCallID);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.HeldConnectionDeviceIDType));
    }
    frame.text(53, message.HeldConnectionDeviceID, 64, "HeldConnectionDeviceID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    frame.text(217, message.CTIOSCILClientID, 64, "CTIOSCILClientID");
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, RetrieveCallReq& out) noexcept {
    const std::size_t fixed_size = 14U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, retrieve_call_req_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    out.PeripheralID = load<std::uint32_t>(at + 4);
    out.HeldConnectionCallID = load<std::uint32_t>(at + 8);
    out.HeldConnectionDeviceIDType = static_cast<ged188::ConnectionDeviceIDType>(load<std::uint16_t>(at + 12));
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, out)
                         : decode_floating<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const RetrieveCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const RetrieveCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// RETRIEVE_CALL_CONF

namespace {

constexpr FixedExtent retrieve_call_conf_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const RetrieveCallConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, RetrieveCallConf::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, RetrieveCallConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, retrieve_call_conf_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    return version <= 19 ? skip_floating<width_1_1>(body, fixed_size, &defined_tag)
                         : skip_floating<width_2_2>(body, fixed_size, &defined_tag);
}

std::size_t encoded_size(const RetrieveCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const RetrieveCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// TRANSFER_CALL_REQ

namespace {

constexpr FixedExtent transfer_call_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {4, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any},
    {2, any}, {2, any}, {2, any}, {2, any}, {2, any},
};

template <FloatingWidth Width>
DecodeResult decode_floating(Bytes body, std::size_t from, unsigned version, TransferCallReq& out) noexcept {
    FloatingDecoder<Width> field(body, from);
    while (field.next()) {
        switch (field.tag()) {
        case 50: field.text(out.ActiveConnectionDeviceID); break;
        case 53: field.text(out.HeldConnectionDeviceID); break;
        case 6: field.text(out.AgentInstrument); break;
        case 11: field.text(out.DialedNumber); break;
        case 9: field.bytes(out.UserToUserInfo); break;
        case 13: field.text(out.CallVariable1); break;
        case 14: field.text(out.CallVariable2); break;
        case 15: field.text(out.CallVariable3); break;
        case 16: field.text(out.CallVariable4); break;
        case 17: field.text(out.CallVariable5); break;
        case 18: field.text(out.CallVariable6); break;
        case 19: field.text(out.CallVariable7); break;
        case 20: field.text(out.CallVariable8); break;
        case 21: field.text(out.CallVariable9); break;
        case 22: field.text(out.CallVariable10); break;
        case 46: field.text(out.CallWrapupData); break;
        case 82: field.group(out.NamedVariable, &next_single<NamedVariable, 82, read_named_variable>, version); break;
        case 83: field.group(out.NamedArray, &next_single<NamedArray, 83, read_named_array>, version); break;
        case 51: field.text(out.FacilityCode); break;
        case 77: field.text(out.AuthorizationCode); break;
        case 78: field.text(out.AccountCode); break;
        default: field.skip(defined_tag(field.tag())); break;
        }
    }
    return field.result();
}

template <FloatingWidth Width>
EncodeResult encode_as(const TransferCallReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, TransferCallReq::id);
    if (std::uint8_t* const at = frame.fixed(40U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.ActiveConnectionCallID);
        store<std::uint32_t>(at + 12, message.HeldConnectionCallID);
        store<std::uint16_t>(at + 16, static_cast<std::uint16_t>(message.ActiveConnectionDeviceIDType));
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.HeldConnectionDeviceIDType));
        store<std::uint16_t>(at + 20, static_cast<std::uint16_t>(message.CallPlacementType));
        store<std::uint16_t>(at + 22, static_cast<std::uint16_t>(message.CallMannerType));
        store<std::uint16_t>(at + 24, message.AlertRings);
        store<std::uint16_t>(at + 26, static_cast<std::uint16_t>(message.CallOption));
        store<std::uint16_t>(at + 28, static_cast<std::uint16_t>(message.FacilityType));
        store<std::uint16_t>(at + 30, static_cast<std::uint16_t>(message.AnsweringMachine));
        store<std::uint16_t>(at + 32, static_cast<std::uint16_t>(message.Priority));
        store<std::uint16_t>(at + 34, static_cast<std::uint16_t>(message.PostRoute));
        store<std::uint16_t>(at + 36, static_cast<std::uint16_t>(frame.count(message.NamedVariable.size(), 65535, "NumNamedVariables")));
        store<std::uint16_t>(at + 38, static_cast<std::uint16_t>(frame.count(message.NamedArray.size(), 65535, "NumNamedArrays")));
    }
    frame.text(50, message.ActiveConnectionDeviceID, 64, "ActiveConnectionDeviceID");
    frame.text(53, message.HeldConnectionDeviceID, 64, "HeldConnectionDeviceID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    frame.text(11, message.DialedNumber, 40, "DialedNumber");
    frame.bytes(9, message.UserToUserInfo, 131, "UserToUserInfo");
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
    frame.text(51, message.FacilityCode, 40, "FacilityCode");
    frame.text(77, message.AuthorizationCode, 40, "AuthorizationCode");
    frame.text(78, message.AccountCode, 40, "AccountCode");
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, TransferCallReq& out) noexcept {
    const std::size_t fixed_size = 40U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, transfer_call_req_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    out.PeripheralID = load<std::uint32_t>(at + 4);
    out.ActiveConnectionCallID = load<std::uint32_t>(at + 8);
    out.HeldConnectionCallID = load<std::uint32_t>(at + 12);
    out.ActiveConnectionDeviceIDType = static_cast<ged188::ConnectionDeviceIDType>(load<std::uint16_t>(at + 16));
    out.HeldConnectionDeviceIDType = static_cast<ged188::ConnectionDeviceIDType>(load<std::uint16_t>(at + 18));
    out.CallPlacementType = static_cast<ged188::CallPlacementType>(load<std::uint16_t>(at + 20));
    out.CallMannerType = static_cast<ged188::CallMannerType>(load<std::uint16_t>(at + 22));
    out.AlertRings = load<std::uint16_t>(at + 24);
    out.CallOption = static_cast<ged188::CallOption>(load<std::uint16_t>(at + 26));
    out.FacilityType = static_cast<ged188::FacilityType>(load<std::uint16_t>(at + 28));
    out.AnsweringMachine = static_cast<ged188::AnsweringMachine>(load<std::uint16_t>(at + 30));
    out.Priority = load<std::uint16_t>(at + 32) != 0;
    out.PostRoute = load<std::uint16_t>(at + 34) != 0;
    out.NumNamedVariables = load<std::uint16_t>(at + 36);
    out.NumNamedArrays = load<std::uint16_t>(at + 38);
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, out)
                         : decode_floating<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const TransferCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const TransferCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// TRANSFER_CALL_CONF

namespace {

constexpr FixedExtent transfer_call_conf_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {2, any}, {2, any},
};

/// The next entry of party.
bool next_transfer_call_conf_party(FloatingReader& fields, unsigned /*version*/, TransferCallConf::Party& out) noexcept {
    renew(out);
    return next_entry(fields, 39, [&](const FloatingField& field) {
        switch (field.tag) {
        case 39: entry::number<std::uint32_t>(field.data, out.ConnectedPartyCallID); break;
        case 40: entry::number<std::uint16_t>(field.data, out.ConnectedPartyDeviceIDType); break;
        case 41: entry::text(field.data, out.ConnectedPartyDeviceID); break;
        default: break;
        }
    });
}

template <FloatingWidth Width>
DecodeResult decode_floating(Bytes body, std::size_t from, unsigned version, TransferCallConf& out) noexcept {
    FloatingDecoder<Width> field(body, from);
    while (field.next()) {
        switch (field.tag()) {
        case 47: field.text(out.NewConnectionDeviceID); break;
        case 39: // party: ConnectedPartyCallID
            field.group(out.party, &next_transfer_call_conf_party, version);
            field.check_size(4);
            break;
        case 40: field.check_size(2); break; // party: ConnectedPartyDeviceIDType
        case 41: break; // party: ConnectedPartyDeviceID
        default: field.skip(defined_tag(field.tag())); break;
        }
    }
    return field.result();
}

template <FloatingWidth Width>
EncodeResult encode_as(const TransferCallConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, TransferCallConf::id);
    if (std::uint8_t* const at = frame.fixed(16U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.NewConnectionCallID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.NewConnectionDeviceIDType));
        store<std::uint16_t>(at + 10, static_cast<std::uint16_t>(frame.count(message.party.size(), 16, "NumParties")));
        store<std::uint16_t>(at + 12, message.LineHandle);
        store<std::uint16_t>(at + 14, static_cast<std::uint16_t>(message.LineType));
    }
    frame.text(47, message.NewConnectionDeviceID, 64, "NewConnectionDeviceID");
    for (const auto& entry : message.party) {
        frame.uint32(39, entry.ConnectedPartyCallID, "ConnectedPartyCallID");
        frame.uint16(40, entry.ConnectedPartyDeviceIDType, "ConnectedPartyDeviceIDType");
        frame.text(41, entry.ConnectedPartyDeviceID, 64, "ConnectedPartyDeviceID");
    }
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, TransferCallConf& out) noexcept {
    const std::size_t fixed_size = 16U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, transfer_call_conf_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    out.NewConnectionCallID = load<std::uint32_t>(at + 4);
    out.NewConnectionDeviceIDType = static_cast<ged188::ConnectionDeviceIDType>(load<std::uint16_t>(at + 8));
    out.NumParties = load<std::uint16_t>(at + 10);
    out.LineHandle = load<std::uint16_t>(at + 12);
    out.LineType = static_cast<ged188::LineType>(load<std::uint16_t>(at + 14));
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, out)
                         : decode_floating<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const TransferCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const TransferCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// SEND_DTMF_SIGNAL_REQ

namespace {

constexpr FixedExtent send_dtmf_signal_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {2, any}, {2, any}, {4, any},
};

template <FloatingWidth Width>
DecodeResult decode_floating(Bytes body, std::size_t from, unsigned version, SendDtmfSignalReq& out) noexcept {
    FloatingDecoder<Width> field(body, from);
    while (field.next()) {
        switch (field.tag()) {
        case 25: field.text(out.ConnectionDeviceID); break;
        case 67: field.text(out.DTMFString); break;
        case 6: field.text(out.AgentInstrument); break;
        case 217:
            field.in_version(version <= 24);
            field.text(out.CTIOSCILClientID);
            break;
        default: field.skip(defined_tag(field.tag())); break;
        }
    }
    return field.result();
}

template <FloatingWidth Width>
EncodeResult encode_as(const SendDtmfSignalReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SendDtmfSignalReq::id);
    if (std::uint8_t* const at = frame.fixed(20U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.ConnectionCallID);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint16_t>(at + 14, message.ToneDuration);
        store<std::uint32_t>(at + 16, message.PauseDuration);
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(67, message.DTMFString, 32, "DTMFString");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    if (version <= 24) {
        frame.text(217, message.CTIOSCILClientID, 64, "CTIOSCILClientID");
    } else {
        frame.not_in_version(message.CTIOSCILClientID.has_value(), "CTIOSCILClientID");
    }
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, SendDtmfSignalReq& out) noexcept {
    const std::size_t fixed_size = 20U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, send_dtmf_signal_req_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    out.PeripheralID = load<std::uint32_t>(at + 4);
    out.ConnectionCallID = load<std::uint32_t>(at + 8);
    out.ConnectionDeviceIDType = static_cast<ged188::ConnectionDeviceIDType>(load<std::uint16_t>(at + 12));
    out.ToneDuration = load<std::uint16_t>(at + 14);
    out.PauseDuration = load<std::uint32_t>(at + 16);
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, out)
                         : decode_floating<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const SendDtmfSignalReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SendDtmfSignalReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// SEND_DTMF_SIGNAL_CONF

namespace {

constexpr FixedExtent send_dtmf_signal_conf_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const SendDtmfSignalConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SendDtmfSignalConf::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, SendDtmfSignalConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, send_dtmf_signal_conf_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    return version <= 19 ? skip_floating<width_1_1>(body, fixed_size, &defined_tag)
                         : skip_floating<width_2_2>(body, fixed_size, &defined_tag);
}

std::size_t encoded_size(const SendDtmfSignalConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SendDtmfSignalConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// SET_APP_DATA_REQ

namespace {

constexpr FixedExtent set_app_data_req_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
DecodeResult decode_floating(Bytes body, std::size_t from, unsigned version, SetAppDataReq& out) noexcept {
    FloatingDecoder<Width> field(body, from);
    while (field.next()) {
        switch (field.tag()) {
        case 97: field.int32(out.ApplicationPathID); break;
        case 13: field.text(out.CallVariable1); break;
        case 14: field.text(out.CallVariable2); break;
        case 15: field.text(out.CallVariable3); break;
        case 16: field.text(out.CallVariable4); break;
        case 17: field.text(out.CallVariable5); break;
        case 18: field.text(out.CallVariable6); break;
        case 19: field.text(out.CallVariable7); break;
        case 20: field.text(out.CallVariable8); break;
        case 21: field.text(out.CallVariable9); break;
        case 22: field.text(out.CallVariable10); break;
        case 210:
            field.in_version(version >= 14);
            field.uint32(out.FltCallTypeID);
            break;
        case 221:
            field.in_version(version >= 14);
            field.uint32(out.PreCallInvokeID);
            break;
        case 233:
            field.in_version(version >= 14);
            field.uint32(out.SetAppDataCallID);
            break;
        default: field.skip(defined_tag(field.tag())); break;
        }
    }
    return field.result();
}

template <FloatingWidth Width>
EncodeResult encode_as(const SetAppDataReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SetAppDataReq::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    frame.int32(97, message.ApplicationPathID, "ApplicationPathID");
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
    if (version >= 14) {
        frame.uint32(210, message.FltCallTypeID, "FltCallTypeID");
    } else {
        frame.not_in_version(message.FltCallTypeID.has_value(), "FltCallTypeID");
    }
    if (version >= 14) {
        frame.uint32(221, message.PreCallInvokeID, "PreCallInvokeID");
    } else {
        frame.not_in_version(message.PreCallInvokeID.has_value(), "PreCallInvokeID");
    }
    if (version >= 14) {
        frame.uint32(233, message.SetAppDataCallID, "SetAppDataCallID");
    } else {
        frame.not_in_version(message.SetAppDataCallID.has_value(), "SetAppDataCallID");
    }
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, SetAppDataReq& out) noexcept {
    const std::size_t fixed_size = 4U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, set_app_data_req_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, out)
                         : decode_floating<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const SetAppDataReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SetAppDataReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// SET_APP_DATA_CONF

namespace {

constexpr FixedExtent set_app_data_conf_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const SetAppDataConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SetAppDataConf::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, SetAppDataConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, set_app_data_conf_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    return version <= 19 ? skip_floating<width_1_1>(body, fixed_size, &defined_tag)
                         : skip_floating<width_2_2>(body, fixed_size, &defined_tag);
}

std::size_t encoded_size(const SetAppDataConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SetAppDataConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// BAD_CALL_REQ

namespace {

constexpr FixedExtent bad_call_req_extents[] = {
    {4, any}, {4, any}, {2, any}, {4, any},
};

template <FloatingWidth Width>
DecodeResult decode_floating(Bytes body, std::size_t from, unsigned /*version*/, BadCallReq& out) noexcept {
    FloatingDecoder<Width> field(body, from);
    while (field.next()) {
        switch (field.tag()) {
        case 25: field.text(out.ConnectionDeviceID); break;
        case 5: field.text(out.AgentID); break;
        default: field.skip(defined_tag(field.tag())); break;
        }
    }
    return field.result();
}

template <FloatingWidth Width>
EncodeResult encode_as(const BadCallReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, BadCallReq::id);
    if (std::uint8_t* const at = frame.fixed(14U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint32_t>(at + 10, message.ConnectionCallID);
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(5, message.AgentID, 12, "AgentID");
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, BadCallReq& out) noexcept {
    const std::size_t fixed_size = 14U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, bad_call_req_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    out.PeripheralID = load<std::uint32_t>(at + 4);
    out.ConnectionDeviceIDType = static_cast<ged188::ConnectionDeviceIDType>(load<std::uint16_t>(at + 8));
    out.ConnectionCallID = load<std::uint32_t>(at + 10);
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, out)
                         : decode_floating<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const BadCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const BadCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
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

DecodeResult decode(Bytes body, unsigned version, BadCallConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, bad_call_conf_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    return version <= 19 ? skip_floating<width_1_1>(body, fixed_size, &defined_tag)
                         : skip_floating<width_2_2>(body, fixed_size, &defined_tag);
}

std::size_t encoded_size(const BadCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const BadCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// SET_DEVICE_ATTRIBUTES_REQ

namespace {

constexpr FixedExtent set_device_attributes_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {2, any}, {2, any}, {2, any},
};

template <FloatingWidth Width>
DecodeResult decode_floating(Bytes body, std::size_t from, unsigned /*version*/, SetDeviceAttributesReq& out) noexcept {
    FloatingDecoder<Width> field(body, from);
    while (field.next()) {
        switch (field.tag()) {
        case 27: field.text(out.CallingDeviceID); break;
        default: field.skip(defined_tag(field.tag())); break;
        }
    }
    return field.result();
}

template <FloatingWidth Width>
EncodeResult encode_as(const SetDeviceAttributesReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SetDeviceAttributesReq::id);
    if (std::uint8_t* const at = frame.fixed(30U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.ServiceNumber);
        store<std::uint32_t>(at + 12, message.ServiceID);
        store<std::uint32_t>(at + 16, message.SkillGroupNumber);
        store<std::uint32_t>(at + 20, message.SkillGroupID);
        store<std::uint16_t>(at + 24, message.SkillGroupPriority);
        store<std::uint16_t>(at + 26, static_cast<std::uint16_t>(message.CallType));
        store<std::uint16_t>(at + 28, static_cast<std::uint16_t>(message.CallingDeviceType));
    }
    frame.text(27, message.CallingDeviceID, 64, "CallingDeviceID");
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, SetDeviceAttributesReq& out) noexcept {
    const std::size_t fixed_size = 30U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, set_device_attributes_req_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    out.PeripheralID = load<std::uint32_t>(at + 4);
    out.ServiceNumber = load<std::uint32_t>(at + 8);
    out.ServiceID = load<std::uint32_t>(at + 12);
    out.SkillGroupNumber = load<std::uint32_t>(at + 16);
    out.SkillGroupID = load<std::uint32_t>(at + 20);
    out.SkillGroupPriority = load<std::uint16_t>(at + 24);
    out.CallType = static_cast<ged188::CallType>(load<std::uint16_t>(at + 26));
    out.CallingDeviceType = static_cast<ged188::DeviceIDType>(load<std::uint16_t>(at + 28));
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, out)
                         : decode_floating<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const SetDeviceAttributesReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SetDeviceAttributesReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// SET_DEVICE_ATTRIBUTES_CONF

namespace {

constexpr FixedExtent set_device_attributes_conf_extents[] = {
    {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const SetDeviceAttributesConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SetDeviceAttributesConf::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.InvokeID);
    }
    return frame.finish();
}

} // namespace

DecodeResult decode(Bytes body, unsigned version, SetDeviceAttributesConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    if (body.size() < fixed_size) {
        renew(out);
        return truncated_fixed_part(body, version, set_device_attributes_conf_extents);
    }
    renew(out);
    const std::uint8_t* const at = body.data();
    out.InvokeID = load<std::uint32_t>(at);
    return version <= 19 ? skip_floating<width_1_1>(body, fixed_size, &defined_tag)
                         : skip_floating<width_2_2>(body, fixed_size, &defined_tag);
}

std::size_t encoded_size(const SetDeviceAttributesConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SetDeviceAttributesConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

} // namespace ctikit::ged188
