// Unified CCX CTI protocol: decoders and encoders of the messages of class call_control.
// Written by `ctigen generate` from spec/uccx/messages.
#include "codec.hpp"

#include <ctikit/uccx/messages/set_call_data_req.hpp>
#include <ctikit/uccx/messages/set_call_data_conf.hpp>
#include <ctikit/uccx/messages/alternate_call_req.hpp>
#include <ctikit/uccx/messages/alternate_call_conf.hpp>
#include <ctikit/uccx/messages/answer_call_req.hpp>
#include <ctikit/uccx/messages/answer_call_conf.hpp>
#include <ctikit/uccx/messages/clear_call_req.hpp>
#include <ctikit/uccx/messages/clear_call_conf.hpp>
#include <ctikit/uccx/messages/clear_connection_req.hpp>
#include <ctikit/uccx/messages/clear_connection_conf.hpp>
#include <ctikit/uccx/messages/conference_call_req.hpp>
#include <ctikit/uccx/messages/conference_call_conf.hpp>
#include <ctikit/uccx/messages/consult_call_req.hpp>
#include <ctikit/uccx/messages/consult_call_conf.hpp>
#include <ctikit/uccx/messages/hold_call_req.hpp>
#include <ctikit/uccx/messages/hold_call_conf.hpp>
#include <ctikit/uccx/messages/make_call_req.hpp>
#include <ctikit/uccx/messages/make_call_conf.hpp>
#include <ctikit/uccx/messages/reconnect_call_req.hpp>
#include <ctikit/uccx/messages/reconnect_call_conf.hpp>
#include <ctikit/uccx/messages/retrieve_call_req.hpp>
#include <ctikit/uccx/messages/retrieve_call_conf.hpp>
#include <ctikit/uccx/messages/transfer_call_req.hpp>
#include <ctikit/uccx/messages/transfer_call_conf.hpp>
#include <ctikit/uccx/messages/query_device_info_req.hpp>
#include <ctikit/uccx/messages/query_device_info_conf.hpp>
#include <ctikit/uccx/messages/send_dtmf_signal_req.hpp>
#include <ctikit/uccx/messages/send_dtmf_signal_conf.hpp>

namespace ctikit::uccx {

// SET_CALL_DATA_REQ

namespace {

constexpr FixedExtent set_call_data_req_extents[] = {
    {4, any}, {4, any}, {2, any}, {4, any}, {2, any}, {2, any}, {2, any}, {2, any}, {4, any}, {4, any},
};

void set_call_data_req_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<SetCallDataReq*>(message);
    switch (field.tag()) {
    case 82: field.only_group(out.NamedVariable, &next_single<NamedVariable, 82, read_named_variable>, version); break;
    case 83: field.only_group(out.NamedArray, &next_single<NamedArray, 83, read_named_array>, version); break;
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
    },
    .other = &set_call_data_req_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const SetCallDataReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SetCallDataReq::id);
    if (std::uint8_t* const at = frame.fixed(30U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, 1U); // reserved PeripheralID
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.ConnectionDeviceType));
        store<std::uint32_t>(at + 10, message.CallID);
        store<std::uint16_t>(at + 14, static_cast<std::uint16_t>(frame.count(message.NamedVariable.size(), 65535, "NumNamedVariables")));
        store<std::uint16_t>(at + 16, static_cast<std::uint16_t>(frame.count(message.NamedArray.size(), 65535, "NumNamedArrays")));
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.CallType));
        store<std::uint16_t>(at + 20, static_cast<std::uint16_t>(message.CalledPartyDisposition));
        store<std::uint32_t>(at + 22, 0U); // reserved CampaignID
        store<std::uint32_t>(at + 26, 1U); // reserved QueryRuleID
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(8, message.ANI, 40, "ANI");
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
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SetCallDataReq& out) noexcept {
    const std::size_t fixed_size = 30U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.ConnectionDeviceType, load<std::uint16_t>(at + 8)},
          FixedField{out.CallID, load<std::uint32_t>(at + 10)},
          FixedField{out.NumNamedVariables, load<std::uint16_t>(at + 14)},
          FixedField{out.NumNamedArrays, load<std::uint16_t>(at + 16)},
          FixedField{out.CallType, load<std::uint16_t>(at + 18)},
          FixedField{out.CalledPartyDisposition, load<std::uint16_t>(at + 20)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, set_call_data_req_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, set_call_data_req_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, set_call_data_req_floating, &out);
}

std::size_t encoded_size(const SetCallDataReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SetCallDataReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
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
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const SetCallDataConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SetCallDataConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
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
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const AlternateCallReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, AlternateCallReq::id);
    if (std::uint8_t* const at = frame.fixed(20U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, 1U); // reserved PeripheralID
        store<std::uint32_t>(at + 8, message.ActiveCallID);
        store<std::uint32_t>(at + 12, message.OtherCallID);
        store<std::uint16_t>(at + 16, static_cast<std::uint16_t>(message.ActiveConnectionDeviceType));
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.OtherConnectionDeviceType));
    }
    frame.text(50, message.ActiveConnectionDeviceID, 64, "ActiveConnectionDeviceID");
    frame.text(52, message.OtherConnectionDeviceID, 64, "OtherConnectionDeviceID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, AlternateCallReq& out) noexcept {
    const std::size_t fixed_size = 20U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.ActiveCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.OtherCallID, load<std::uint32_t>(at + 12)},
          FixedField{out.ActiveConnectionDeviceType, load<std::uint16_t>(at + 16)},
          FixedField{out.OtherConnectionDeviceType, load<std::uint16_t>(at + 18)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, alternate_call_req_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, alternate_call_req_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, alternate_call_req_floating, &out);
}

std::size_t encoded_size(const AlternateCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const AlternateCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
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
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const AlternateCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const AlternateCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
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
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const AnswerCallReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, AnswerCallReq::id);
    if (std::uint8_t* const at = frame.fixed(14U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, 1U); // reserved PeripheralID
        store<std::uint32_t>(at + 8, message.CallID);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.ConnectionDeviceType));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, AnswerCallReq& out) noexcept {
    const std::size_t fixed_size = 14U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.CallID, load<std::uint32_t>(at + 8)},
          FixedField{out.ConnectionDeviceType, load<std::uint16_t>(at + 12)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, answer_call_req_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, answer_call_req_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, answer_call_req_floating, &out);
}

std::size_t encoded_size(const AnswerCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const AnswerCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
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
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const AnswerCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const AnswerCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
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
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const ClearCallReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ClearCallReq::id);
    if (std::uint8_t* const at = frame.fixed(14U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, 1U); // reserved PeripheralID
        store<std::uint32_t>(at + 8, message.CallID);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.ConnectionDeviceType));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ClearCallReq& out) noexcept {
    const std::size_t fixed_size = 14U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.CallID, load<std::uint32_t>(at + 8)},
          FixedField{out.ConnectionDeviceType, load<std::uint16_t>(at + 12)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, clear_call_req_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, clear_call_req_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, clear_call_req_floating, &out);
}

std::size_t encoded_size(const ClearCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ClearCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
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
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const ClearCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ClearCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// CLEAR_CONNECTION_REQ

namespace {

constexpr FixedExtent clear_connection_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {2, any},
};

constexpr FloatingPart clear_connection_req_floating{
    .texts{
        {25, offsetof(ClearConnectionReq, ConnectionDeviceID)},
        {6, offsetof(ClearConnectionReq, AgentInstrument)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const ClearConnectionReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ClearConnectionReq::id);
    if (std::uint8_t* const at = frame.fixed(14U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, 1U); // reserved PeripheralID
        store<std::uint32_t>(at + 8, message.CallID);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.ConnectionDeviceType));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ClearConnectionReq& out) noexcept {
    const std::size_t fixed_size = 14U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.CallID, load<std::uint32_t>(at + 8)},
          FixedField{out.ConnectionDeviceType, load<std::uint16_t>(at + 12)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, clear_connection_req_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, clear_connection_req_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, clear_connection_req_floating, &out);
}

std::size_t encoded_size(const ClearConnectionReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ClearConnectionReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
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
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const ClearConnectionConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ClearConnectionConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
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
    },
    .other = &conference_call_req_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const ConferenceCallReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ConferenceCallReq::id);
    if (std::uint8_t* const at = frame.fixed(40U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, 1U); // reserved PeripheralID
        store<std::uint32_t>(at + 8, message.HeldCallID);
        store<std::uint32_t>(at + 12, message.ActiveCallID);
        store<std::uint16_t>(at + 16, static_cast<std::uint16_t>(message.HeldConnectionDeviceType));
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.ActiveConnectionDeviceType));
        store<std::uint16_t>(at + 20, 0U); // reserved CallPlacementType
        store<std::uint16_t>(at + 22, 0U); // reserved CallMannerType
        store<std::uint16_t>(at + 24, 0U); // reserved AlertRings
        store<std::uint16_t>(at + 26, 0U); // reserved CallOption
        store<std::uint16_t>(at + 28, 0U); // reserved FacilityType
        store<std::uint16_t>(at + 30, 0U); // reserved AnsweringMachine
        store<std::uint16_t>(at + 32, 0U); // reserved Priority
        store<std::uint16_t>(at + 34, 0U); // reserved PostRoute
        store<std::uint16_t>(at + 36, static_cast<std::uint16_t>(frame.count(message.NamedVariable.size(), 65535, "NumNamedVariables")));
        store<std::uint16_t>(at + 38, static_cast<std::uint16_t>(frame.count(message.NamedArray.size(), 65535, "NumNamedArrays")));
    }
    frame.text(50, message.ActiveConnectionDeviceID, 64, "ActiveConnectionDeviceID");
    frame.text(53, message.HeldConnectionDeviceID, 64, "HeldConnectionDeviceID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    frame.text(11, message.DialedNumber, 40, "DialedNumber");
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
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ConferenceCallReq& out) noexcept {
    const std::size_t fixed_size = 40U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.HeldCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.ActiveCallID, load<std::uint32_t>(at + 12)},
          FixedField{out.HeldConnectionDeviceType, load<std::uint16_t>(at + 16)},
          FixedField{out.ActiveConnectionDeviceType, load<std::uint16_t>(at + 18)},
          FixedField{out.NumNamedVariables, load<std::uint16_t>(at + 36)},
          FixedField{out.NumNamedArrays, load<std::uint16_t>(at + 38)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, conference_call_req_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, conference_call_req_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, conference_call_req_floating, &out);
}

std::size_t encoded_size(const ConferenceCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConferenceCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
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
        case 40: entry::number<std::uint16_t>(field.data, out.ConnectedPartyDeviceType); break;
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
    case 40: field.check_size(2); break; // party: ConnectedPartyDeviceType
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
        store<std::uint32_t>(at + 4, message.NewCallID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.NewConnectionDeviceType));
        store<std::uint16_t>(at + 10, static_cast<std::uint16_t>(frame.count(message.party.size(), 16, "NumParties")));
        store<std::uint16_t>(at + 12, 0xffffU); // reserved LineHandle
        store<std::uint16_t>(at + 14, 3U); // reserved LineType
    }
    frame.text(47, message.NewConnectionDeviceID, 64, "NewConnectionDeviceID");
    for (const auto& entry : message.party) {
        frame.uint32(39, entry.ConnectedPartyCallID, "ConnectedPartyCallID");
        frame.uint16(40, entry.ConnectedPartyDeviceType, "ConnectedPartyDeviceType");
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
          FixedField{out.NewCallID, load<std::uint32_t>(at + 4)},
          FixedField{out.NewConnectionDeviceType, load<std::uint16_t>(at + 8)},
          FixedField{out.NumParties, load<std::uint16_t>(at + 10)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, conference_call_conf_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, conference_call_conf_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, conference_call_conf_floating, &out);
}

std::size_t encoded_size(const ConferenceCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConferenceCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// CONSULT_CALL_REQ

namespace {

constexpr FixedExtent consult_call_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any},
    {2, any}, {2, any}, {2, any}, {2, any},
};

void consult_call_req_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<ConsultCallReq*>(message);
    switch (field.tag()) {
    case 82: field.only_group(out.NamedVariable, &next_single<NamedVariable, 82, read_named_variable>, version); break;
    case 83: field.only_group(out.NamedArray, &next_single<NamedArray, 83, read_named_array>, version); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart consult_call_req_floating{
    .texts{
        {50, offsetof(ConsultCallReq, ActiveConnectionDeviceID)},
        {11, offsetof(ConsultCallReq, DialedNumber)},
        {6, offsetof(ConsultCallReq, AgentInstrument)},
        {13, offsetof(ConsultCallReq, CallVariable1)},
        {14, offsetof(ConsultCallReq, CallVariable2)},
        {15, offsetof(ConsultCallReq, CallVariable3)},
        {16, offsetof(ConsultCallReq, CallVariable4)},
        {17, offsetof(ConsultCallReq, CallVariable5)},
        {18, offsetof(ConsultCallReq, CallVariable6)},
        {19, offsetof(ConsultCallReq, CallVariable7)},
        {20, offsetof(ConsultCallReq, CallVariable8)},
        {21, offsetof(ConsultCallReq, CallVariable9)},
        {22, offsetof(ConsultCallReq, CallVariable10)},
        {46, offsetof(ConsultCallReq, CallWrapupData)},
    },
    .other = &consult_call_req_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const ConsultCallReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ConsultCallReq::id);
    if (std::uint8_t* const at = frame.fixed(36U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, 1U); // reserved PeripheralID
        store<std::uint32_t>(at + 8, message.ActiveCallID);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.ActiveConnectionDeviceType));
        store<std::uint16_t>(at + 14, 0U); // reserved CallPlacementType
        store<std::uint16_t>(at + 16, 0U); // reserved CallMannerType
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.ConsultType));
        store<std::uint16_t>(at + 20, 0U); // reserved AlertRings
        store<std::uint16_t>(at + 22, 0U); // reserved CallOption
        store<std::uint16_t>(at + 24, 0U); // reserved FacilityType
        store<std::uint16_t>(at + 26, 0U); // reserved AnsweringMachine
        store<std::uint16_t>(at + 28, 0U); // reserved Priority
        store<std::uint16_t>(at + 30, 0U); // reserved PostRoute
        store<std::uint16_t>(at + 32, static_cast<std::uint16_t>(frame.count(message.NamedVariable.size(), 65535, "NumNamedVariables")));
        store<std::uint16_t>(at + 34, static_cast<std::uint16_t>(frame.count(message.NamedArray.size(), 65535, "NumNamedArrays")));
    }
    frame.text(50, message.ActiveConnectionDeviceID, 64, "ActiveConnectionDeviceID");
    frame.text(11, message.DialedNumber, 40, "DialedNumber");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
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
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ConsultCallReq& out) noexcept {
    const std::size_t fixed_size = 36U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.ActiveCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.ActiveConnectionDeviceType, load<std::uint16_t>(at + 12)},
          FixedField{out.ConsultType, load<std::uint16_t>(at + 18)},
          FixedField{out.NumNamedVariables, load<std::uint16_t>(at + 32)},
          FixedField{out.NumNamedArrays, load<std::uint16_t>(at + 34)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, consult_call_req_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, consult_call_req_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, consult_call_req_floating, &out);
}

std::size_t encoded_size(const ConsultCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConsultCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// CONSULT_CALL_CONF

namespace {

constexpr FixedExtent consult_call_conf_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {2, any},
};

constexpr FloatingPart consult_call_conf_floating{
    .texts{
        {47, offsetof(ConsultCallConf, NewConnectionDeviceID)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const ConsultCallConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ConsultCallConf::id);
    if (std::uint8_t* const at = frame.fixed(14U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.NewCallID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.NewConnectionDeviceType));
        store<std::uint16_t>(at + 10, 0xffffU); // reserved LineHandle
        store<std::uint16_t>(at + 12, 3U); // reserved LineType
    }
    frame.text(47, message.NewConnectionDeviceID, 64, "NewConnectionDeviceID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ConsultCallConf& out) noexcept {
    const std::size_t fixed_size = 14U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.NewCallID, load<std::uint32_t>(at + 4)},
          FixedField{out.NewConnectionDeviceType, load<std::uint16_t>(at + 8)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, consult_call_conf_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, consult_call_conf_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, consult_call_conf_floating, &out);
}

std::size_t encoded_size(const ConsultCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConsultCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
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
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const HoldCallReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, HoldCallReq::id);
    if (std::uint8_t* const at = frame.fixed(16U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, 1U); // reserved PeripheralID
        store<std::uint32_t>(at + 8, message.CallID);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.ConnectionDeviceType));
        store<std::uint16_t>(at + 14, 0U); // reserved Reservation
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, HoldCallReq& out) noexcept {
    const std::size_t fixed_size = 16U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.CallID, load<std::uint32_t>(at + 8)},
          FixedField{out.ConnectionDeviceType, load<std::uint16_t>(at + 12)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, hold_call_req_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, hold_call_req_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, hold_call_req_floating, &out);
}

std::size_t encoded_size(const HoldCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const HoldCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
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
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const HoldCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const HoldCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
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
    },
    .other = &make_call_req_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const MakeCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, MakeCallReq::id);
    if (std::uint8_t* const at = frame.fixed(28U + (version >= 14 ? 4U : 0U))) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, 1U); // reserved PeripheralID
        store<std::uint16_t>(at + 8, 0U); // reserved CallPlacementType
        store<std::uint16_t>(at + 10, 0U); // reserved CallMannerType
        store<std::uint16_t>(at + 12, 0U); // reserved AlertRings
        store<std::uint16_t>(at + 14, 0U); // reserved CallOption
        store<std::uint16_t>(at + 16, 0U); // reserved FacilityType
        store<std::uint16_t>(at + 18, 0U); // reserved AnsweringMachine
        store<std::uint16_t>(at + 20, 0U); // reserved Priority
        store<std::uint16_t>(at + 22, 0U); // reserved PostRoute
        store<std::uint16_t>(at + 24, static_cast<std::uint16_t>(frame.count(message.NamedVariable.size(), 65535, "NumNamedVariables")));
        store<std::uint16_t>(at + 26, static_cast<std::uint16_t>(frame.count(message.NamedArray.size(), 65535, "NumNamedArrays")));
        if (version >= 14) {
            store<std::uint32_t>(at + 28, 0xffffffffU); // reserved SkillGroupNumber
        }
    }
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    frame.text(11, message.DialedNumber, 40, "DialedNumber");
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
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, MakeCallReq& out) noexcept {
    const std::size_t fixed_size = 28U + (version >= 14 ? 4U : 0U);
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.NumNamedVariables, load<std::uint16_t>(at + 24)},
          FixedField{out.NumNamedArrays, load<std::uint16_t>(at + 26)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, make_call_req_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, make_call_req_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, make_call_req_floating, &out);
}

std::size_t encoded_size(const MakeCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const MakeCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
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
        store<std::uint32_t>(at + 4, message.NewCallID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.NewConnectionDeviceType));
        store<std::uint16_t>(at + 10, 0xffffU); // reserved LineHandle
        store<std::uint16_t>(at + 12, 3U); // reserved LineType
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
          FixedField{out.NewCallID, load<std::uint32_t>(at + 4)},
          FixedField{out.NewConnectionDeviceType, load<std::uint16_t>(at + 8)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, make_call_conf_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, make_call_conf_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, make_call_conf_floating, &out);
}

std::size_t encoded_size(const MakeCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const MakeCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
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
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const ReconnectCallReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ReconnectCallReq::id);
    if (std::uint8_t* const at = frame.fixed(20U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, 1U); // reserved PeripheralID
        store<std::uint32_t>(at + 8, message.ActiveCallID);
        store<std::uint32_t>(at + 12, message.HeldCallID);
        store<std::uint16_t>(at + 16, static_cast<std::uint16_t>(message.ActiveConnectionDeviceType));
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.HeldConnectionDeviceType));
    }
    frame.text(50, message.ActiveConnectionDeviceID, 64, "ActiveConnectionDeviceID");
    frame.text(53, message.HeldConnectionDeviceID, 64, "HeldConnectionDeviceID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ReconnectCallReq& out) noexcept {
    const std::size_t fixed_size = 20U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.ActiveCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.HeldCallID, load<std::uint32_t>(at + 12)},
          FixedField{out.ActiveConnectionDeviceType, load<std::uint16_t>(at + 16)},
          FixedField{out.HeldConnectionDeviceType, load<std::uint16_t>(at + 18)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, reconnect_call_req_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, reconnect_call_req_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, reconnect_call_req_floating, &out);
}

std::size_t encoded_size(const ReconnectCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ReconnectCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
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
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const ReconnectCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ReconnectCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
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
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const RetrieveCallReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, RetrieveCallReq::id);
    if (std::uint8_t* const at = frame.fixed(14U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, 1U); // reserved PeripheralID
        store<std::uint32_t>(at + 8, message.HeldCallID);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.HeldConnectionDeviceType));
    }
    frame.text(53, message.HeldConnectionDeviceID, 64, "HeldConnectionDeviceID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, RetrieveCallReq& out) noexcept {
    const std::size_t fixed_size = 14U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.HeldCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.HeldConnectionDeviceType, load<std::uint16_t>(at + 12)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, retrieve_call_req_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, retrieve_call_req_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, retrieve_call_req_floating, &out);
}

std::size_t encoded_size(const RetrieveCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const RetrieveCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
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
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const RetrieveCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const RetrieveCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
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
    },
    .other = &transfer_call_req_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const TransferCallReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, TransferCallReq::id);
    if (std::uint8_t* const at = frame.fixed(40U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, 1U); // reserved PeripheralID
        store<std::uint32_t>(at + 8, message.ActiveCallID);
        store<std::uint32_t>(at + 12, message.HeldCallID);
        store<std::uint16_t>(at + 16, static_cast<std::uint16_t>(message.ActiveConnectionDeviceType));
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.HeldConnectionDeviceType));
        store<std::uint16_t>(at + 20, 0U); // reserved CallPlacementType
        store<std::uint16_t>(at + 22, 0U); // reserved CallMannerType
        store<std::uint16_t>(at + 24, 0U); // reserved AlertRings
        store<std::uint16_t>(at + 26, 0U); // reserved CallOption
        store<std::uint16_t>(at + 28, 0U); // reserved FacilityType
        store<std::uint16_t>(at + 30, 0U); // reserved AnsweringMachine
        store<std::uint16_t>(at + 32, 0U); // reserved Priority
        store<std::uint16_t>(at + 34, 0U); // reserved PostRoute
        store<std::uint16_t>(at + 36, static_cast<std::uint16_t>(frame.count(message.NamedVariable.size(), 65535, "NumNamedVariables")));
        store<std::uint16_t>(at + 38, static_cast<std::uint16_t>(frame.count(message.NamedArray.size(), 65535, "NumNamedArrays")));
    }
    frame.text(50, message.ActiveConnectionDeviceID, 64, "ActiveConnectionDeviceID");
    frame.text(53, message.HeldConnectionDeviceID, 64, "HeldConnectionDeviceID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    frame.text(11, message.DialedNumber, 40, "DialedNumber");
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
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, TransferCallReq& out) noexcept {
    const std::size_t fixed_size = 40U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.ActiveCallID, load<std::uint32_t>(at + 8)},
          FixedField{out.HeldCallID, load<std::uint32_t>(at + 12)},
          FixedField{out.ActiveConnectionDeviceType, load<std::uint16_t>(at + 16)},
          FixedField{out.HeldConnectionDeviceType, load<std::uint16_t>(at + 18)},
          FixedField{out.NumNamedVariables, load<std::uint16_t>(at + 36)},
          FixedField{out.NumNamedArrays, load<std::uint16_t>(at + 38)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, transfer_call_req_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, transfer_call_req_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, transfer_call_req_floating, &out);
}

std::size_t encoded_size(const TransferCallReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const TransferCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// TRANSFER_CALL_CONF

namespace {

constexpr FixedExtent transfer_call_conf_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {2, any}, {2, any},
};

constexpr FloatingPart transfer_call_conf_floating{
    .texts{
        {47, offsetof(TransferCallConf, NewConnectionDeviceID)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const TransferCallConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, TransferCallConf::id);
    if (std::uint8_t* const at = frame.fixed(16U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.NewCallID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.NewConnectionDeviceType));
        store<std::uint16_t>(at + 10, message.NumParties);
        store<std::uint16_t>(at + 12, 0xffffU); // reserved LineHandle
        store<std::uint16_t>(at + 14, 3U); // reserved LineType
    }
    frame.text(47, message.NewConnectionDeviceID, 64, "NewConnectionDeviceID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, TransferCallConf& out) noexcept {
    const std::size_t fixed_size = 16U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.NewCallID, load<std::uint32_t>(at + 4)},
          FixedField{out.NewConnectionDeviceType, load<std::uint16_t>(at + 8)},
          FixedField{out.NumParties, load<std::uint16_t>(at + 10)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, transfer_call_conf_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, transfer_call_conf_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, transfer_call_conf_floating, &out);
}

std::size_t encoded_size(const TransferCallConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const TransferCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

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
        store<std::uint32_t>(at + 4, 1U); // reserved PeripheralID
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
          FixedField{out.InvokeID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, query_device_info_req_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, query_device_info_req_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, query_device_info_req_floating, &out);
}

std::size_t encoded_size(const QueryDeviceInfoReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const QueryDeviceInfoReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// QUERY_DEVICE_INFO_CONF

namespace {

constexpr FixedExtent query_device_info_conf_extents[] = {
    {4, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {4, any}, {4, any},
    {4, any}, {4, any}, {4, any},
};

void query_device_info_conf_field(ReceivedField& field, unsigned /*version*/, void* /*message*/) noexcept {
    switch (field.tag()) {
    case 70: // LineHandle
        field.check_size(2);
        field.reserved();
        break;
    case 71: // LineType
        field.check_size(2);
        field.reserved();
        break;
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
        store<std::uint16_t>(at + 4, 0xffffU); // reserved PeripheralType
        store<std::uint16_t>(at + 6, 0xffffU); // reserved TypeOfDevice
        store<std::uint16_t>(at + 8, 0xffffU); // reserved ClassOfDevice
        store<std::uint16_t>(at + 10, 0U); // reserved NumLines
        store<std::uint16_t>(at + 12, 0U); // reserved
        store<std::uint16_t>(at + 14, message.MaxActiveCalls);
        store<std::uint16_t>(at + 16, message.MaxHeldCalls);
        store<std::uint16_t>(at + 18, message.MaxDevicesInConference);
        store<std::uint32_t>(at + 20, static_cast<std::uint32_t>(message.MakeCallSetup));
        store<std::uint32_t>(at + 24, 0U); // reserved TransferConferenceSetup
        store<std::uint32_t>(at + 28, 0U); // reserved CallEventsSupported
        store<std::uint32_t>(at + 32, 0U); // reserved CallControlSupported
        store<std::uint32_t>(at + 36, 0U); // reserved OtherFeaturesSupported
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
          FixedField{out.MaxActiveCalls, load<std::uint16_t>(at + 14)},
          FixedField{out.MaxHeldCalls, load<std::uint16_t>(at + 16)},
          FixedField{out.MaxDevicesInConference, load<std::uint16_t>(at + 18)},
          FixedField{out.MakeCallSetup, load<std::uint32_t>(at + 20)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, query_device_info_conf_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, query_device_info_conf_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, query_device_info_conf_floating, &out);
}

std::size_t encoded_size(const QueryDeviceInfoConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const QueryDeviceInfoConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// SEND_DTMF_SIGNAL_REQ

namespace {

constexpr FixedExtent send_dtmf_signal_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {2, any}, {2, any}, {4, any},
};

constexpr FloatingPart send_dtmf_signal_req_floating{
    .texts{
        {25, offsetof(SendDtmfSignalReq, ConnectionDeviceID)},
        {67, offsetof(SendDtmfSignalReq, DTMFString)},
        {6, offsetof(SendDtmfSignalReq, AgentInstrument)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const SendDtmfSignalReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, SendDtmfSignalReq::id);
    if (std::uint8_t* const at = frame.fixed(20U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, 1U); // reserved PeripheralID
        store<std::uint32_t>(at + 8, message.CallID);
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(message.ConnectionDeviceType));
        store<std::uint16_t>(at + 14, message.ToneDuration);
        store<std::uint32_t>(at + 16, message.PauseDuration);
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(67, message.DTMFString, 32, "DTMFString");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, SendDtmfSignalReq& out) noexcept {
    const std::size_t fixed_size = 20U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.CallID, load<std::uint32_t>(at + 8)},
          FixedField{out.ConnectionDeviceType, load<std::uint16_t>(at + 12)},
          FixedField{out.ToneDuration, load<std::uint16_t>(at + 14)},
          FixedField{out.PauseDuration, load<std::uint32_t>(at + 16)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, send_dtmf_signal_req_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, send_dtmf_signal_req_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, send_dtmf_signal_req_floating, &out);
}

std::size_t encoded_size(const SendDtmfSignalReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SendDtmfSignalReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
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
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const SendDtmfSignalConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const SendDtmfSignalConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

} // namespace ctikit::uccx
