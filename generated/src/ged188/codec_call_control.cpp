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

void set_call_data_req_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<SetCallDataReq*>(message);
    switch (field.tag()) {
    case 215:
        field.in_version(version >= 11);
        field.text(out.ANI_II);
        break;
    case 9: field.bytes(out.UserToUserInfo); break;
    case 82: field.only_group(out.NamedVariable, &next_single<NamedVariable, 82, read_named_variable>, version); break;
    case 83: field.only_group(out.NamedArray, &next_single<NamedArray, 83, read_named_array>, version); break;
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
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart set_call_data_req_floating{
    .texts{
        {25, offsetof(SetCallDataReq, ConnectionDeviceID)},
        {8, offsetof(SetCallDataReq, ANI)},
        {12, offsetof(SetCallDataReq, CallerEnteredDigits)},
        {13, offsetof(SetCallDataReq, CallVariable1)},
        {14, offsetof(SetCallDataReq, CallVariable2)},
        {15, offsetof(SetCallDataReq, CallVariable3)},
        {16, offsetof(SetCallDataReq, CallVariable4)},
        {17, offsetof(SetCallDataReq, CallVariable5)},
        {18, offsetof(SetCallDataReq, CallVariable6)},
        {19, offsetof(SetCallDataReq, CallVariable7)},
        {20, offsetof(SetCallDataReq, CallVariable8)},
        {21, offsetof(SetCallDataReq, CallVariable9)},
        {22, offsetof(SetCallDataReq, CallVariable10)},
        {46, offsetof(SetCallDataReq, CallWrapupData)},
        {95, offsetof(SetCallDataReq, CustomerPhoneNumber)},
        {96, offsetof(SetCallDataReq, CustomerAccountNumber)},
        {217, offsetof(SetCallDataReq, CTIOSCILClientID)},
    },
    .other = &set_call_data_req_field,
};

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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SetCallDataReq& out) noexcept {
    const std::size_t fixed_size = 30U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 8)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 10)},
          FixedField{out.NumNamedVariables, load<std::uint16_t>(at + 14)},
          FixedField{out.NumNamedArrays, load<std::uint16_t>(at + 16)},
          FixedField{out.CallType, load<std::uint16_t>(at + 18)},
          FixedField{out.CalledPartyDisposition, load<std::uint16_t>(at + 20)},
          FixedField{out.CampaignID, load<std::uint32_t>(at + 22)},
          FixedField{out.QueryRuleID, load<std::uint32_t>(at + 26)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, set_call_data_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, set_call_data_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, set_call_data_req_floating, &out);
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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SetCallDataConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, set_call_data_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
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

constexpr FloatingPart release_call_req_floating{
    .texts{
        {25, offsetof(ReleaseCallReq, ConnectionDeviceID)},
    },
    .other = &skip_field,
};

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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ReleaseCallReq& out) noexcept {
    const std::size_t fixed_size = 14U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 8)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 10)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, release_call_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, release_call_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, release_call_req_floating, &out);
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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ReleaseCallConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, release_call_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
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

constexpr FloatingPart alternate_call_req_floating{
    .texts{
        {50, offsetof(AlternateCallReq, ActiveConnectionDeviceID)},
        {52, offsetof(AlternateCallReq, OtherConnectionDeviceID)},
        {6, offsetof(AlternateCallReq, AgentInstrument)},
        {217, offsetof(AlternateCallReq, CTIOSCILClientID)},
    },
    .other = &skip_field,
};

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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, AlternateCallReq& out) noexcept {
    const std::size_t fixed_size = 20U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ActiveConnectionCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.OtherConnectionCallID, load<std::uint32_t>(at + 12)},
          FixedField{out.ActiveConnectionDeviceIDType, load<std::uint16_t>(at + 16)},
          FixedField{out.OtherConnectionDeviceIDType, load<std::uint16_t>(at + 18)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, alternate_call_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, alternate_call_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, alternate_call_req_floating, &out);
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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, AlternateCallConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, alternate_call_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
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

constexpr FloatingPart answer_call_req_floating{
    .texts{
        {25, offsetof(AnswerCallReq, ConnectionDeviceID)},
        {6, offsetof(AnswerCallReq, AgentInstrument)},
        {217, offsetof(AnswerCallReq, CTIOSCILClientID)},
    },
    .other = &skip_field,
};

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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, AnswerCallReq& out) noexcept {
    const std::size_t fixed_size = 14U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 12)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, answer_call_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, answer_call_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, answer_call_req_floating, &out);
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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, AnswerCallConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, answer_call_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
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

constexpr FloatingPart clear_call_req_floating{
    .texts{
        {25, offsetof(ClearCallReq, ConnectionDeviceID)},
        {6, offsetof(ClearCallReq, AgentInstrument)},
        {217, offsetof(ClearCallReq, CTIOSCILClientID)},
    },
    .other = &skip_field,
};

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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ClearCallReq& out) noexcept {
    const std::size_t fixed_size = 14U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 12)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, clear_call_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, clear_call_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, clear_call_req_floating, &out);
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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ClearCallConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, clear_call_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
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

void clear_connection_req_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<ClearConnectionReq*>(message);
    switch (field.tag()) {
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

constexpr FloatingPart clear_connection_req_floating{
    .texts{
        {25, offsetof(ClearConnectionReq, ConnectionDeviceID)},
        {6, offsetof(ClearConnectionReq, AgentInstrument)},
    },
    .other = &clear_connection_req_field,
};

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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ClearConnectionReq& out) noexcept {
    const std::size_t fixed_size = 14U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 12)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, clear_connection_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, clear_connection_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, clear_connection_req_floating, &out);
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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ClearConnectionConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, clear_connection_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
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

void conference_call_req_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<ConferenceCallReq*>(message);
    switch (field.tag()) {
    case 9: field.bytes(out.UserToUserInfo); break;
    case 82: field.only_group(out.NamedVariable, &next_single<NamedVariable, 82, read_named_variable>, version); break;
    case 83: field.only_group(out.NamedArray, &next_single<NamedArray, 83, read_named_array>, version); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart conference_call_req_floating{
    .texts{
        {50, offsetof(ConferenceCallReq, ActiveConnectionDeviceID)},
        {53, offsetof(ConferenceCallReq, HeldConnectionDeviceID)},
        {6, offsetof(ConferenceCallReq, AgentInstrument)},
        {11, offsetof(ConferenceCallReq, DialedNumber)},
        {13, offsetof(ConferenceCallReq, CallVariable1)},
        {14, offsetof(ConferenceCallReq, CallVariable2)},
        {15, offsetof(ConferenceCallReq, CallVariable3)},
        {16, offsetof(ConferenceCallReq, CallVariable4)},
        {17, offsetof(ConferenceCallReq, CallVariable5)},
        {18, offsetof(ConferenceCallReq, CallVariable6)},
        {19, offsetof(ConferenceCallReq, CallVariable7)},
        {20, offsetof(ConferenceCallReq, CallVariable8)},
        {21, offsetof(ConferenceCallReq, CallVariable9)},
        {22, offsetof(ConferenceCallReq, CallVariable10)},
        {46, offsetof(ConferenceCallReq, CallWrapupData)},
        {51, offsetof(ConferenceCallReq, FacilityCode)},
        {77, offsetof(ConferenceCallReq, AuthorizationCode)},
        {78, offsetof(ConferenceCallReq, AccountCode)},
    },
    .other = &conference_call_req_field,
};

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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ConferenceCallReq& out) noexcept {
    const std::size_t fixed_size = 40U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.HeldConnectionCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.ActiveConnectionCallID, load<std::uint32_t>(at + 12)},
          FixedField{out.HeldConnectionDeviceIDType, load<std::uint16_t>(at + 16)},
          FixedField{out.ActiveConnectionDeviceIDType, load<std::uint16_t>(at + 18)},
          FixedField{out.CallPlacementType, load<std::uint16_t>(at + 20)},
          FixedField{out.CallMannerType, load<std::uint16_t>(at + 22)},
          FixedField{out.AlertRings, load<std::uint16_t>(at + 24)},
          FixedField{out.CallOption, load<std::uint16_t>(at + 26)},
          FixedField{out.FacilityType, load<std::uint16_t>(at + 28)},
          FixedField{out.AnsweringMachine, load<std::uint16_t>(at + 30)},
          FixedField{out.Priority, load<std::uint16_t>(at + 32)},
          FixedField{out.PostRoute, load<std::uint16_t>(at + 34)},
          FixedField{out.NumNamedVariables, load<std::uint16_t>(at + 36)},
          FixedField{out.NumNamedArrays, load<std::uint16_t>(at + 38)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, conference_call_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, conference_call_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, conference_call_req_floating, &out);
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
bool next_conference_call_conf_party(Bytes& fields, FloatingWidth width, unsigned /*version*/, ConferenceCallConf::Party& out) noexcept {
    renew(out);
    return next_entry(fields, width, 39, [&](const FloatingField& field) {
        switch (field.tag) {
        case 39: entry::number<std::uint32_t>(field.data, out.ConnectedPartyCallID); break;
        case 40: entry::number<std::uint16_t>(field.data, out.ConnectedPartyDeviceIDType); break;
        case 41: entry::text(field.data, out.ConnectedPartyDeviceID); break;
        default: break;
        }
    });
}

void conference_call_conf_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<ConferenceCallConf*>(message);
    switch (field.tag()) {
    case 39: // party: ConnectedPartyCallID
        field.group(out.party, &next_conference_call_conf_party, version);
        field.check_size(4);
        break;
    case 40: field.check_size(2); break; // party: ConnectedPartyDeviceIDType
    case 41: break; // party: ConnectedPartyDeviceID
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart conference_call_conf_floating{
    .texts{
        {47, offsetof(ConferenceCallConf, NewConnectionDeviceID)},
    },
    .other = &conference_call_conf_field,
};

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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ConferenceCallConf& out) noexcept {
    const std::size_t fixed_size = 16U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.NewConnectionCallID, load<std::uint32_t>(at + 4)},
          FixedField{out.NewConnectionDeviceIDType, load<std::uint16_t>(at + 8)},
          FixedField{out.NumParties, load<std::uint16_t>(at + 10)},
          FixedField{out.LineHandle, load<std::uint16_t>(at + 12)},
          FixedField{out.LineType, load<std::uint16_t>(at + 14)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, conference_call_conf_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, conference_call_conf_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, conference_call_conf_floating, &out);
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

void consultation_call_req_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<ConsultationCallReq*>(message);
    switch (field.tag()) {
    case 9: field.bytes(out.UserToUserInfo); break;
    case 82: field.only_group(out.NamedVariable, &next_single<NamedVariable, 82, read_named_variable>, version); break;
    case 83: field.only_group(out.NamedArray, &next_single<NamedArray, 83, read_named_array>, version); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart consultation_call_req_floating{
    .texts{
        {50, offsetof(ConsultationCallReq, ActiveConnectionDeviceID)},
        {11, offsetof(ConsultationCallReq, DialedNumber)},
        {6, offsetof(ConsultationCallReq, AgentInstrument)},
        {13, offsetof(ConsultationCallReq, CallVariable1)},
        {14, offsetof(ConsultationCallReq, CallVariable2)},
        {15, offsetof(ConsultationCallReq, CallVariable3)},
        {16, offsetof(ConsultationCallReq, CallVariable4)},
        {17, offsetof(ConsultationCallReq, CallVariable5)},
        {18, offsetof(ConsultationCallReq, CallVariable6)},
        {19, offsetof(ConsultationCallReq, CallVariable7)},
        {20, offsetof(ConsultationCallReq, CallVariable8)},
        {21, offsetof(ConsultationCallReq, CallVariable9)},
        {22, offsetof(ConsultationCallReq, CallVariable10)},
        {46, offsetof(ConsultationCallReq, CallWrapupData)},
        {51, offsetof(ConsultationCallReq, FacilityCode)},
        {77, offsetof(ConsultationCallReq, AuthorizationCode)},
        {78, offsetof(ConsultationCallReq, AccountCode)},
    },
    .other = &consultation_call_req_field,
};

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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ConsultationCallReq& out) noexcept {
    const std::size_t fixed_size = 36U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ActiveConnectionCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.ActiveConnectionDeviceIDType, load<std::uint16_t>(at + 12)},
          FixedField{out.CallPlacementType, load<std::uint16_t>(at + 14)},
          FixedField{out.CallMannerType, load<std::uint16_t>(at + 16)},
          FixedField{out.ConsultType, load<std::uint16_t>(at + 18)},
          FixedField{out.AlertRings, load<std::uint16_t>(at + 20)},
          FixedField{out.CallOption, load<std::uint16_t>(at + 22)},
          FixedField{out.FacilityType, load<std::uint16_t>(at + 24)},
          FixedField{out.AnsweringMachine, load<std::uint16_t>(at + 26)},
          FixedField{out.Priority, load<std::uint16_t>(at + 28)},
          FixedField{out.PostRoute, load<std::uint16_t>(at + 30)},
          FixedField{out.NumNamedVariables, load<std::uint16_t>(at + 32)},
          FixedField{out.NumNamedArrays, load<std::uint16_t>(at + 34)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, consultation_call_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, consultation_call_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, consultation_call_req_floating, &out);
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

constexpr FloatingPart consultation_call_conf_floating{
    .texts{
        {47, offsetof(ConsultationCallConf, NewConnectionDeviceID)},
    },
    .other = &skip_field,
};

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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ConsultationCallConf& out) noexcept {
    const std::size_t fixed_size = 14U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.NewConnectionCallID, load<std::uint32_t>(at + 4)},
          FixedField{out.NewConnectionDeviceIDType, load<std::uint16_t>(at + 8)},
          FixedField{out.LineHandle, load<std::uint16_t>(at + 10)},
          FixedField{out.LineType, load<std::uint16_t>(at + 12)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, consultation_call_conf_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, consultation_call_conf_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, consultation_call_conf_floating, &out);
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

constexpr FloatingPart deflect_call_req_floating{
    .texts{
        {25, offsetof(DeflectCallReq, ConnectionDeviceID)},
        {28, offsetof(DeflectCallReq, CalledDeviceID)},
        {6, offsetof(DeflectCallReq, AgentInstrument)},
        {217, offsetof(DeflectCallReq, CTIOSCILClientID)},
    },
    .other = &skip_field,
};

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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, DeflectCallReq& out) noexcept {
    const std::size_t fixed_size = 16U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 12)},
          FixedField{out.CalledDeviceType, load<std::uint16_t>(at + 14)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, deflect_call_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, deflect_call_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, deflect_call_req_floating, &out);
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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, DeflectCallConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, deflect_call_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
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

constexpr FloatingPart hold_call_req_floating{
    .texts{
        {25, offsetof(HoldCallReq, ConnectionDeviceID)},
        {6, offsetof(HoldCallReq, AgentInstrument)},
        {217, offsetof(HoldCallReq, CTIOSCILClientID)},
    },
    .other = &skip_field,
};

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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, HoldCallReq& out) noexcept {
    const std::size_t fixed_size = 16U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 12)},
          FixedField{out.Reservation, load<std::uint16_t>(at + 14)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, hold_call_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, hold_call_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, hold_call_req_floating, &out);
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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, HoldCallConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, hold_call_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
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

void make_call_req_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<MakeCallReq*>(message);
    switch (field.tag()) {
    case 9: field.bytes(out.UserToUserInfo); break;
    case 82: field.only_group(out.NamedVariable, &next_single<NamedVariable, 82, read_named_variable>, version); break;
    case 83: field.only_group(out.NamedArray, &next_single<NamedArray, 83, read_named_array>, version); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart make_call_req_floating{
    .texts{
        {6, offsetof(MakeCallReq, AgentInstrument)},
        {11, offsetof(MakeCallReq, DialedNumber)},
        {13, offsetof(MakeCallReq, CallVariable1)},
        {14, offsetof(MakeCallReq, CallVariable2)},
        {15, offsetof(MakeCallReq, CallVariable3)},
        {16, offsetof(MakeCallReq, CallVariable4)},
        {17, offsetof(MakeCallReq, CallVariable5)},
        {18, offsetof(MakeCallReq, CallVariable6)},
        {19, offsetof(MakeCallReq, CallVariable7)},
        {20, offsetof(MakeCallReq, CallVariable8)},
        {21, offsetof(MakeCallReq, CallVariable9)},
        {22, offsetof(MakeCallReq, CallVariable10)},
        {46, offsetof(MakeCallReq, CallWrapupData)},
        {51, offsetof(MakeCallReq, FacilityCode)},
        {77, offsetof(MakeCallReq, AuthorizationCode)},
        {78, offsetof(MakeCallReq, AccountCode)},
        {84, offsetof(MakeCallReq, CCT)},
    },
    .other = &make_call_req_field,
};

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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, MakeCallReq& out) noexcept {
    const std::size_t fixed_size = 28U + (version >= 14 ? 4U : 0U);
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.CallPlacementType, load<std::uint16_t>(at + 8)},
          FixedField{out.CallMannerType, load<std::uint16_t>(at + 10)},
          FixedField{out.AlertRings, load<std::uint16_t>(at + 12)},
          FixedField{out.CallOption, load<std::uint16_t>(at + 14)},
          FixedField{out.FacilityType, load<std::uint16_t>(at + 16)},
          FixedField{out.AnsweringMachine, load<std::uint16_t>(at + 18)},
          FixedField{out.Priority, load<std::uint16_t>(at + 20)},
          FixedField{out.PostRoute, load<std::uint16_t>(at + 22)},
          FixedField{out.NumNamedVariables, load<std::uint16_t>(at + 24)},
          FixedField{out.NumNamedArrays, load<std::uint16_t>(at + 26)},
          FixedField{out.SkillGroupNumber, version >= 14 ? load<std::uint32_t>(at + 28) : std::uint32_t{0U}});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, make_call_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, make_call_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, make_call_req_floating, &out);
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

constexpr FloatingPart make_call_conf_floating{
    .texts{
        {47, offsetof(MakeCallConf, NewConnectionDeviceID)},
    },
    .other = &skip_field,
};

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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, MakeCallConf& out) noexcept {
    const std::size_t fixed_size = 14U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.NewConnectionCallID, load<std::uint32_t>(at + 4)},
          FixedField{out.NewConnectionDeviceIDType, load<std::uint16_t>(at + 8)},
          FixedField{out.LineHandle, load<std::uint16_t>(at + 10)},
          FixedField{out.LineType, load<std::uint16_t>(at + 12)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, make_call_conf_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, make_call_conf_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, make_call_conf_floating, &out);
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

void make_predictive_call_req_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<MakePredictiveCallReq*>(message);
    switch (field.tag()) {
    case 9: field.bytes(out.UserToUserInfo); break;
    case 82: field.only_group(out.NamedVariable, &next_single<NamedVariable, 82, read_named_variable>, version); break;
    case 83: field.only_group(out.NamedArray, &next_single<NamedArray, 83, read_named_array>, version); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart make_predictive_call_req_floating{
    .texts{
        {79, offsetof(MakePredictiveCallReq, OriginatingDeviceID)},
        {11, offsetof(MakePredictiveCallReq, DialedNumber)},
        {13, offsetof(MakePredictiveCallReq, CallVariable1)},
        {14, offsetof(MakePredictiveCallReq, CallVariable2)},
        {15, offsetof(MakePredictiveCallReq, CallVariable3)},
        {16, offsetof(MakePredictiveCallReq, CallVariable4)},
        {17, offsetof(MakePredictiveCallReq, CallVariable5)},
        {18, offsetof(MakePredictiveCallReq, CallVariable6)},
        {19, offsetof(MakePredictiveCallReq, CallVariable7)},
        {20, offsetof(MakePredictiveCallReq, CallVariable8)},
        {21, offsetof(MakePredictiveCallReq, CallVariable9)},
        {22, offsetof(MakePredictiveCallReq, CallVariable10)},
        {46, offsetof(MakePredictiveCallReq, CallWrapupData)},
        {51, offsetof(MakePredictiveCallReq, FacilityCode)},
        {77, offsetof(MakePredictiveCallReq, AuthorizationCode)},
        {78, offsetof(MakePredictiveCallReq, AccountCode)},
        {80, offsetof(MakePredictiveCallReq, OriginatingLineID)},
        {84, offsetof(MakePredictiveCallReq, CCT)},
    },
    .other = &make_predictive_call_req_field,
};

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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, MakePredictiveCallReq& out) noexcept {
    const std::size_t fixed_size = 42U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.CallPlacementType, load<std::uint16_t>(at + 8)},
          FixedField{out.CallMannerType, load<std::uint16_t>(at + 10)},
          FixedField{out.AlertRings, load<std::uint16_t>(at + 12)},
          FixedField{out.CallOption, load<std::uint16_t>(at + 14)},
          FixedField{out.FacilityType, load<std::uint16_t>(at + 16)},
          FixedField{out.AnsweringMachine, load<std::uint16_t>(at + 18)},
          FixedField{out.Priority, load<std::uint16_t>(at + 20)},
          FixedField{out.AllocationState, load<std::uint16_t>(at + 22)},
          FixedField{out.DestinationCountry, load<std::uint16_t>(at + 24)},
          FixedField{out.AnswerDetectMode, load<std::uint16_t>(at + 26)},
          FixedField{out.AnswerDetectTime, load<std::uint16_t>(at + 28)},
          FixedField{out.AnswerDetectControl1, load<std::uint32_t>(at + 30)},
          FixedField{out.AnswerDetectControl2, load<std::uint32_t>(at + 34)},
          FixedField{out.NumNamedVariables, load<std::uint16_t>(at + 38)},
          FixedField{out.NumNamedArrays, load<std::uint16_t>(at + 40)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, make_predictive_call_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, make_predictive_call_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, make_predictive_call_req_floating, &out);
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

constexpr FloatingPart make_predictive_call_conf_floating{
    .texts{
        {47, offsetof(MakePredictiveCallConf, NewConnectionDeviceID)},
    },
    .other = &skip_field,
};

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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, MakePredictiveCallConf& out) noexcept {
    const std::size_t fixed_size = 14U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.NewConnectionCallID, load<std::uint32_t>(at + 4)},
          FixedField{out.NewConnectionDeviceIDType, load<std::uint16_t>(at + 8)},
          FixedField{out.LineHandle, load<std::uint16_t>(at + 10)},
          FixedField{out.LineType, load<std::uint16_t>(at + 12)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, make_predictive_call_conf_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, make_predictive_call_conf_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, make_predictive_call_conf_floating, &out);
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

constexpr FloatingPart reconnect_call_req_floating{
    .texts{
        {50, offsetof(ReconnectCallReq, ActiveConnectionDeviceID)},
        {53, offsetof(ReconnectCallReq, HeldConnectionDeviceID)},
        {6, offsetof(ReconnectCallReq, AgentInstrument)},
        {217, offsetof(ReconnectCallReq, CTIOSCILClientID)},
    },
    .other = &skip_field,
};

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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ReconnectCallReq& out) noexcept {
    const std::size_t fixed_size = 20U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ActiveConnectionCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.HeldConnectionCallID, load<std::uint32_t>(at + 12)},
          FixedField{out.ActiveConnectionDeviceIDType, load<std::uint16_t>(at + 16)},
          FixedField{out.HeldConnectionDeviceIDType, load<std::uint16_t>(at + 18)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, reconnect_call_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, reconnect_call_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, reconnect_call_req_floating, &out);
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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ReconnectCallConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, reconnect_call_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
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

constexpr FloatingPart retrieve_call_req_floating{
    .texts{
        {53, offsetof(RetrieveCallReq, HeldConnectionDeviceID)},
        {6, offsetof(RetrieveCallReq, AgentInstrument)},
        {217, offsetof(RetrieveCallReq, CTIOSCILClientID)},
    },
    .other = &skip_field,
};

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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, RetrieveCallReq& out) noexcept {
    const std::size_t fixed_size = 14U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.HeldConnectionCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.HeldConnectionDeviceIDType, load<std::uint16_t>(at + 12)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, retrieve_call_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, retrieve_call_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, retrieve_call_req_floating, &out);
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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, RetrieveCallConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, retrieve_call_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
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

void transfer_call_req_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<TransferCallReq*>(message);
    switch (field.tag()) {
    case 9: field.bytes(out.UserToUserInfo); break;
    case 82: field.only_group(out.NamedVariable, &next_single<NamedVariable, 82, read_named_variable>, version); break;
    case 83: field.only_group(out.NamedArray, &next_single<NamedArray, 83, read_named_array>, version); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart transfer_call_req_floating{
    .texts{
        {50, offsetof(TransferCallReq, ActiveConnectionDeviceID)},
        {53, offsetof(TransferCallReq, HeldConnectionDeviceID)},
        {6, offsetof(TransferCallReq, AgentInstrument)},
        {11, offsetof(TransferCallReq, DialedNumber)},
        {13, offsetof(TransferCallReq, CallVariable1)},
        {14, offsetof(TransferCallReq, CallVariable2)},
        {15, offsetof(TransferCallReq, CallVariable3)},
        {16, offsetof(TransferCallReq, CallVariable4)},
        {17, offsetof(TransferCallReq, CallVariable5)},
        {18, offsetof(TransferCallReq, CallVariable6)},
        {19, offsetof(TransferCallReq, CallVariable7)},
        {20, offsetof(TransferCallReq, CallVariable8)},
        {21, offsetof(TransferCallReq, CallVariable9)},
        {22, offsetof(TransferCallReq, CallVariable10)},
        {46, offsetof(TransferCallReq, CallWrapupData)},
        {51, offsetof(TransferCallReq, FacilityCode)},
        {77, offsetof(TransferCallReq, AuthorizationCode)},
        {78, offsetof(TransferCallReq, AccountCode)},
    },
    .other = &transfer_call_req_field,
};

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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, TransferCallReq& out) noexcept {
    const std::size_t fixed_size = 40U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ActiveConnectionCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.HeldConnectionCallID, load<std::uint32_t>(at + 12)},
          FixedField{out.ActiveConnectionDeviceIDType, load<std::uint16_t>(at + 16)},
          FixedField{out.HeldConnectionDeviceIDType, load<std::uint16_t>(at + 18)},
          FixedField{out.CallPlacementType, load<std::uint16_t>(at + 20)},
          FixedField{out.CallMannerType, load<std::uint16_t>(at + 22)},
          FixedField{out.AlertRings, load<std::uint16_t>(at + 24)},
          FixedField{out.CallOption, load<std::uint16_t>(at + 26)},
          FixedField{out.FacilityType, load<std::uint16_t>(at + 28)},
          FixedField{out.AnsweringMachine, load<std::uint16_t>(at + 30)},
          FixedField{out.Priority, load<std::uint16_t>(at + 32)},
          FixedField{out.PostRoute, load<std::uint16_t>(at + 34)},
          FixedField{out.NumNamedVariables, load<std::uint16_t>(at + 36)},
          FixedField{out.NumNamedArrays, load<std::uint16_t>(at + 38)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, transfer_call_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, transfer_call_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, transfer_call_req_floating, &out);
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
bool next_transfer_call_conf_party(Bytes& fields, FloatingWidth width, unsigned /*version*/, TransferCallConf::Party& out) noexcept {
    renew(out);
    return next_entry(fields, width, 39, [&](const FloatingField& field) {
        switch (field.tag) {
        case 39: entry::number<std::uint32_t>(field.data, out.ConnectedPartyCallID); break;
        case 40: entry::number<std::uint16_t>(field.data, out.ConnectedPartyDeviceIDType); break;
        case 41: entry::text(field.data, out.ConnectedPartyDeviceID); break;
        default: break;
        }
    });
}

void transfer_call_conf_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<TransferCallConf*>(message);
    switch (field.tag()) {
    case 39: // party: ConnectedPartyCallID
        field.group(out.party, &next_transfer_call_conf_party, version);
        field.check_size(4);
        break;
    case 40: field.check_size(2); break; // party: ConnectedPartyDeviceIDType
    case 41: break; // party: ConnectedPartyDeviceID
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart transfer_call_conf_floating{
    .texts{
        {47, offsetof(TransferCallConf, NewConnectionDeviceID)},
    },
    .other = &transfer_call_conf_field,
};

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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, TransferCallConf& out) noexcept {
    const std::size_t fixed_size = 16U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.NewConnectionCallID, load<std::uint32_t>(at + 4)},
          FixedField{out.NewConnectionDeviceIDType, load<std::uint16_t>(at + 8)},
          FixedField{out.NumParties, load<std::uint16_t>(at + 10)},
          FixedField{out.LineHandle, load<std::uint16_t>(at + 12)},
          FixedField{out.LineType, load<std::uint16_t>(at + 14)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, transfer_call_conf_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, transfer_call_conf_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, transfer_call_conf_floating, &out);
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

void send_dtmf_signal_req_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<SendDtmfSignalReq*>(message);
    switch (field.tag()) {
    case 217:
        field.in_version(version <= 24);
        field.text(out.CTIOSCILClientID);
        break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart send_dtmf_signal_req_floating{
    .texts{
        {25, offsetof(SendDtmfSignalReq, ConnectionDeviceID)},
        {67, offsetof(SendDtmfSignalReq, DTMFString)},
        {6, offsetof(SendDtmfSignalReq, AgentInstrument)},
    },
    .other = &send_dtmf_signal_req_field,
};

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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SendDtmfSignalReq& out) noexcept {
    const std::size_t fixed_size = 20U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 12)},
          FixedField{out.ToneDuration, load<std::uint16_t>(at + 14)},
          FixedField{out.PauseDuration, load<std::uint32_t>(at + 16)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, send_dtmf_signal_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, send_dtmf_signal_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, send_dtmf_signal_req_floating, &out);
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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SendDtmfSignalConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, send_dtmf_signal_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
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

void set_app_data_req_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<SetAppDataReq*>(message);
    switch (field.tag()) {
    case 97: field.int32(out.ApplicationPathID); break;
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

constexpr FloatingPart set_app_data_req_floating{
    .texts{
        {13, offsetof(SetAppDataReq, CallVariable1)},
        {14, offsetof(SetAppDataReq, CallVariable2)},
        {15, offsetof(SetAppDataReq, CallVariable3)},
        {16, offsetof(SetAppDataReq, CallVariable4)},
        {17, offsetof(SetAppDataReq, CallVariable5)},
        {18, offsetof(SetAppDataReq, CallVariable6)},
        {19, offsetof(SetAppDataReq, CallVariable7)},
        {20, offsetof(SetAppDataReq, CallVariable8)},
        {21, offsetof(SetAppDataReq, CallVariable9)},
        {22, offsetof(SetAppDataReq, CallVariable10)},
    },
    .other = &set_app_data_req_field,
};

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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SetAppDataReq& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, set_app_data_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, set_app_data_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, set_app_data_req_floating, &out);
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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SetAppDataConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, set_app_data_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
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

constexpr FloatingPart bad_call_req_floating{
    .texts{
        {25, offsetof(BadCallReq, ConnectionDeviceID)},
        {5, offsetof(BadCallReq, AgentID)},
    },
    .other = &skip_field,
};

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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, BadCallReq& out) noexcept {
    const std::size_t fixed_size = 14U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 8)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 10)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, bad_call_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, bad_call_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, bad_call_req_floating, &out);
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
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
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

constexpr FloatingPart set_device_attributes_req_floating{
    .texts{
        {27, offsetof(SetDeviceAttributesReq, CallingDeviceID)},
    },
    .other = &skip_field,
};

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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SetDeviceAttributesReq& out) noexcept {
    const std::size_t fixed_size = 30U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ServiceNumber, load<std::uint32_t>(at + 8)},
          FixedField{out.ServiceID, load<std::uint32_t>(at + 12)},
          FixedField{out.SkillGroupNumber, load<std::uint32_t>(at + 16)},
          FixedField{out.SkillGroupID, load<std::uint32_t>(at + 20)},
          FixedField{out.SkillGroupPriority, load<std::uint16_t>(at + 24)},
          FixedField{out.CallType, load<std::uint16_t>(at + 26)},
          FixedField{out.CallingDeviceType, load<std::uint16_t>(at + 28)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, set_device_attributes_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, set_device_attributes_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, set_device_attributes_req_floating, &out);
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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SetDeviceAttributesConf& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, set_device_attributes_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const SetDeviceAttributesConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SetDeviceAttributesConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

} // namespace ctikit::ged188
