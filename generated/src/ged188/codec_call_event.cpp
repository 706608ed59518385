// Unified CCE CTI Server protocol (GED-188): decoders and encoders of the messages of class call_event.
// Written by `ctigen generate` from spec/ged188/messages.
#include "codec.hpp"

#include <ctikit/ged188/messages/call_delivered_event.hpp>
#include <ctikit/ged188/messages/call_established_event.hpp>
#include <ctikit/ged188/messages/call_held_event.hpp>
#include <ctikit/ged188/messages/call_retrieved_event.hpp>
#include <ctikit/ged188/messages/call_cleared_event.hpp>
#include <ctikit/ged188/messages/call_connection_cleared_event.hpp>
#include <ctikit/ged188/messages/call_originated_event.hpp>
#include <ctikit/ged188/messages/call_failed_event.hpp>
#include <ctikit/ged188/messages/call_conferenced_event.hpp>
#include <ctikit/ged188/messages/call_transferred_event.hpp>
#include <ctikit/ged188/messages/call_diverted_event.hpp>
#include <ctikit/ged188/messages/call_service_initiated_event.hpp>
#include <ctikit/ged188/messages/call_queued_event.hpp>
#include <ctikit/ged188/messages/call_translation_route_event.hpp>
#include <ctikit/ged188/messages/begin_call_event.hpp>
#include <ctikit/ged188/messages/end_call_event.hpp>
#include <ctikit/ged188/messages/call_data_update_event.hpp>
#include <ctikit/ged188/messages/call_reached_network_event.hpp>
#include <ctikit/ged188/messages/call_dequeued_event.hpp>
#include <ctikit/ged188/messages/agent_pre_call_event.hpp>
#include <ctikit/ged188/messages/agent_pre_call_abort_event.hpp>
#include <ctikit/ged188/messages/call_attribute_change_event.hpp>
#include <ctikit/ged188/messages/call_agent_greeting_event.hpp>

namespace ctikit::ged188 {

// CALL_DELIVERED_EVENT

namespace {

constexpr FixedExtent call_delivered_event_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {4, any}, {2, any}, {2, any}, {4, any}, {4, any}, {4, any}, {4, any},
    {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any},
};

void call_delivered_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<CallDeliveredEvent*>(message);
    switch (field.tag()) {
    case 121: field.uint32(out.TrunkNumber); break;
    case 122: field.uint32(out.TrunkGroupNumber); break;
    case 202: field.uint32(out.SecondaryConnectionCallID); break;
    case 215:
        field.in_version(version >= 11);
        field.text(out.ANI_II);
        break;
    case 9: field.bytes(out.UserToUserInfo); break;
    case 82: field.only_group(out.NamedVariable, &next_single<NamedVariable, 82, read_named_variable>, version); break;
    case 83: field.only_group(out.NamedArray, &next_single<NamedArray, 83, read_named_array>, version); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart call_delivered_event_floating{
    .texts{
        {25, offsetof(CallDeliveredEvent, ConnectionDeviceID)},
        {26, offsetof(CallDeliveredEvent, AlertingDeviceID)},
        {27, offsetof(CallDeliveredEvent, CallingDeviceID)},
        {28, offsetof(CallDeliveredEvent, CalledDeviceID)},
        {29, offsetof(CallDeliveredEvent, LastRedirectDeviceID)},
        {8, offsetof(CallDeliveredEvent, ANI)},
        {10, offsetof(CallDeliveredEvent, DNIS)},
        {11, offsetof(CallDeliveredEvent, DialedNumber)},
        {12, offsetof(CallDeliveredEvent, CallerEnteredDigits)},
        {13, offsetof(CallDeliveredEvent, CallVariable1)},
        {14, offsetof(CallDeliveredEvent, CallVariable2)},
        {15, offsetof(CallDeliveredEvent, CallVariable3)},
        {16, offsetof(CallDeliveredEvent, CallVariable4)},
        {17, offsetof(CallDeliveredEvent, CallVariable5)},
        {18, offsetof(CallDeliveredEvent, CallVariable6)},
        {19, offsetof(CallDeliveredEvent, CallVariable7)},
        {20, offsetof(CallDeliveredEvent, CallVariable8)},
        {21, offsetof(CallDeliveredEvent, CallVariable9)},
        {22, offsetof(CallDeliveredEvent, CallVariable10)},
        {46, offsetof(CallDeliveredEvent, CallWrapupData)},
    },
    .other = &call_delivered_event_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, CallDeliveredEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(25, out.ConnectionDeviceID);
    fields.text(26, out.AlertingDeviceID);
    fields.text(27, out.CallingDeviceID);
    fields.text(28, out.CalledDeviceID);
    fields.text(29, out.LastRedirectDeviceID);
    fields.uint32(121, out.TrunkNumber);
    fields.uint32(122, out.TrunkGroupNumber);
    fields.uint32(202, out.SecondaryConnectionCallID);
    fields.text(8, out.ANI);
    if (version >= 11) {
        fields.text(215, out.ANI_II);
    }
    fields.text(10, out.DNIS);
    fields.text(11, out.DialedNumber);
    fields.text(12, out.CallerEnteredDigits);
    fields.text(13, out.CallVariable1);
    fields.text(14, out.CallVariable2);
    fields.text(15, out.CallVariable3);
    fields.text(16, out.CallVariable4);
    fields.text(17, out.CallVariable5);
    fields.text(18, out.CallVariable6);
    fields.text(19, out.CallVariable7);
    fields.text(20, out.CallVariable8);
    fields.text(21, out.CallVariable9);
    fields.text(22, out.CallVariable10);
    fields.text(46, out.CallWrapupData);
    fields.group(82, out.NamedVariable, &next_single<NamedVariable, 82, read_named_variable>, version);
    fields.group(83, out.NamedArray, &next_single<NamedArray, 83, read_named_array>, version);
    return fields.rest(version, call_delivered_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const CallDeliveredEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, CallDeliveredEvent::id);
    if (std::uint8_t* const at = frame.fixed(54U)) {
        store<std::uint32_t>(at, message.MonitorID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.PeripheralType));
        store<std::uint16_t>(at + 10, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint32_t>(at + 12, message.ConnectionCallID);
        store<std::uint16_t>(at + 16, message.LineHandle);
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.LineType));
        store<std::uint32_t>(at + 20, message.ServiceNumber);
        store<std::uint32_t>(at + 24, message.ServiceID);
        store<std::uint32_t>(at + 28, message.SkillGroupNumber);
        store<std::uint32_t>(at + 32, message.SkillGroupID);
        store<std::uint16_t>(at + 36, message.SkillGroupPriority);
        store<std::uint16_t>(at + 38, static_cast<std::uint16_t>(message.AlertingDeviceType));
        store<std::uint16_t>(at + 40, static_cast<std::uint16_t>(message.CallingDeviceType));
        store<std::uint16_t>(at + 42, static_cast<std::uint16_t>(message.CalledDeviceType));
        store<std::uint16_t>(at + 44, static_cast<std::uint16_t>(message.LastRedirectDeviceType));
        store<std::uint16_t>(at + 46, static_cast<std::uint16_t>(message.LocalConnectionState));
        store<std::uint16_t>(at + 48, static_cast<std::uint16_t>(message.EventCause));
        store<std::uint16_t>(at + 50, static_cast<std::uint16_t>(frame.count(message.NamedVariable.size(), 65535, "NumNamedVariables")));
        store<std::uint16_t>(at + 52, static_cast<std::uint16_t>(frame.count(message.NamedArray.size(), 65535, "NumNamedArrays")));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(26, message.AlertingDeviceID, 64, "AlertingDeviceID");
    frame.text(27, message.CallingDeviceID, 64, "CallingDeviceID");
    frame.text(28, message.CalledDeviceID, 64, "CalledDeviceID");
    frame.text(29, message.LastRedirectDeviceID, 64, "LastRedirectDeviceID");
    frame.uint32(121, message.TrunkNumber, "TrunkNumber");
    frame.uint32(122, message.TrunkGroupNumber, "TrunkGroupNumber");
    frame.uint32(202, message.SecondaryConnectionCallID, "SecondaryConnectionCallID");
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

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, CallDeliveredEvent& out) noexcept {
    const std::size_t fixed_size = 54U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.MonitorID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.PeripheralType, load<std::uint16_t>(at + 8)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 10)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 12)},
          FixedField{out.LineHandle, load<std::uint16_t>(at + 16)},
          FixedField{out.LineType, load<std::uint16_t>(at + 18)},
          FixedField{out.ServiceNumber, load<std::uint32_t>(at + 20)},
          FixedField{out.ServiceID, load<std::uint32_t>(at + 24)},
          FixedField{out.SkillGroupNumber, load<std::uint32_t>(at + 28)},
          FixedField{out.SkillGroupID, load<std::uint32_t>(at + 32)},
          FixedField{out.SkillGroupPriority, load<std::uint16_t>(at + 36)},
          FixedField{out.AlertingDeviceType, load<std::uint16_t>(at + 38)},
          FixedField{out.CallingDeviceType, load<std::uint16_t>(at + 40)},
          FixedField{out.CalledDeviceType, load<std::uint16_t>(at + 42)},
          FixedField{out.LastRedirectDeviceType, load<std::uint16_t>(at + 44)},
          FixedField{out.LocalConnectionState, load<std::uint16_t>(at + 46)},
          FixedField{out.EventCause, load<std::uint16_t>(at + 48)},
          FixedField{out.NumNamedVariables, load<std::uint16_t>(at + 50)},
          FixedField{out.NumNamedArrays, load<std::uint16_t>(at + 52)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, call_delivered_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const CallDeliveredEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const CallDeliveredEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CALL_ESTABLISHED_EVENT

namespace {

constexpr FixedExtent call_established_event_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {4, any}, {2, any}, {2, any}, {4, any}, {4, any}, {4, any}, {4, any},
    {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any},
};

void call_established_event_field(ReceivedField& field, unsigned /*version*/, void* message) noexcept {
    auto& out = *static_cast<CallEstablishedEvent*>(message);
    switch (field.tag()) {
    case 121: field.uint32(out.TrunkNumber); break;
    case 122: field.uint32(out.TrunkGroupNumber); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart call_established_event_floating{
    .texts{
        {25, offsetof(CallEstablishedEvent, ConnectionDeviceID)},
        {30, offsetof(CallEstablishedEvent, AnsweringDeviceID)},
        {27, offsetof(CallEstablishedEvent, CallingDeviceID)},
        {28, offsetof(CallEstablishedEvent, CalledDeviceID)},
        {29, offsetof(CallEstablishedEvent, LastRedirectDeviceID)},
    },
    .other = &call_established_event_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, CallEstablishedEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(25, out.ConnectionDeviceID);
    fields.text(30, out.AnsweringDeviceID);
    fields.text(27, out.CallingDeviceID);
    fields.text(28, out.CalledDeviceID);
    fields.text(29, out.LastRedirectDeviceID);
    fields.uint32(121, out.TrunkNumber);
    fields.uint32(122, out.TrunkGroupNumber);
    return fields.rest(version, call_established_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const CallEstablishedEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, CallEstablishedEvent::id);
    if (std::uint8_t* const at = frame.fixed(50U)) {
        store<std::uint32_t>(at, message.MonitorID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.PeripheralType));
        store<std::uint16_t>(at + 10, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint32_t>(at + 12, message.ConnectionCallID);
        store<std::uint16_t>(at + 16, message.LineHandle);
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.LineType));
        store<std::uint32_t>(at + 20, message.ServiceNumber);
        store<std::uint32_t>(at + 24, message.ServiceID);
        store<std::uint32_t>(at + 28, message.SkillGroupNumber);
        store<std::uint32_t>(at + 32, message.SkillGroupID);
        store<std::uint16_t>(at + 36, message.SkillGroupPriority);
        store<std::uint16_t>(at + 38, static_cast<std::uint16_t>(message.AnsweringDeviceType));
        store<std::uint16_t>(at + 40, static_cast<std::uint16_t>(message.CallingDeviceType));
        store<std::uint16_t>(at + 42, static_cast<std::uint16_t>(message.CalledDeviceType));
        store<std::uint16_t>(at + 44, static_cast<std::uint16_t>(message.LastRedirectDeviceType));
        store<std::uint16_t>(at + 46, static_cast<std::uint16_t>(message.LocalConnectionState));
        store<std::uint16_t>(at + 48, static_cast<std::uint16_t>(message.EventCause));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(30, message.AnsweringDeviceID, 64, "AnsweringDeviceID");
    frame.text(27, message.CallingDeviceID, 64, "CallingDeviceID");
    frame.text(28, message.CalledDeviceID, 64, "CalledDeviceID");
    frame.text(29, message.LastRedirectDeviceID, 64, "LastRedirectDeviceID");
    frame.uint32(121, message.TrunkNumber, "TrunkNumber");
    frame.uint32(122, message.TrunkGroupNumber, "TrunkGroupNumber");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, CallEstablishedEvent& out) noexcept {
    const std::size_t fixed_size = 50U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.MonitorID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.PeripheralType, load<std::uint16_t>(at + 8)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 10)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 12)},
          FixedField{out.LineHandle, load<std::uint16_t>(at + 16)},
          FixedField{out.LineType, load<std::uint16_t>(at + 18)},
          FixedField{out.ServiceNumber, load<std::uint32_t>(at + 20)},
          FixedField{out.ServiceID, load<std::uint32_t>(at + 24)},
          FixedField{out.SkillGroupNumber, load<std::uint32_t>(at + 28)},
          FixedField{out.SkillGroupID, load<std::uint32_t>(at + 32)},
          FixedField{out.SkillGroupPriority, load<std::uint16_t>(at + 36)},
          FixedField{out.AnsweringDeviceType, load<std::uint16_t>(at + 38)},
          FixedField{out.CallingDeviceType, load<std::uint16_t>(at + 40)},
          FixedField{out.CalledDeviceType, load<std::uint16_t>(at + 42)},
          FixedField{out.LastRedirectDeviceType, load<std::uint16_t>(at + 44)},
          FixedField{out.LocalConnectionState, load<std::uint16_t>(at + 46)},
          FixedField{out.EventCause, load<std::uint16_t>(at + 48)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, call_established_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const CallEstablishedEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const CallEstablishedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CALL_HELD_EVENT

namespace {

constexpr FixedExtent call_held_event_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {4, any}, {2, any}, {2, any}, {2, any},
};

constexpr FloatingPart call_held_event_floating{
    .texts{
        {25, offsetof(CallHeldEvent, ConnectionDeviceID)},
        {31, offsetof(CallHeldEvent, HoldingDeviceID)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, CallHeldEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(25, out.ConnectionDeviceID);
    fields.text(31, out.HoldingDeviceID);
    return fields.rest(version, call_held_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const CallHeldEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, CallHeldEvent::id);
    if (std::uint8_t* const at = frame.fixed(22U)) {
        store<std::uint32_t>(at, message.MonitorID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.PeripheralType));
        store<std::uint16_t>(at + 10, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint32_t>(at + 12, message.ConnectionCallID);
        store<std::uint16_t>(at + 16, static_cast<std::uint16_t>(message.HoldingDeviceType));
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.LocalConnectionState));
        store<std::uint16_t>(at + 20, static_cast<std::uint16_t>(message.EventCause));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(31, message.HoldingDeviceID, 64, "HoldingDeviceID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, CallHeldEvent& out) noexcept {
    const std::size_t fixed_size = 22U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.MonitorID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.PeripheralType, load<std::uint16_t>(at + 8)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 10)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 12)},
          FixedField{out.HoldingDeviceType, load<std::uint16_t>(at + 16)},
          FixedField{out.LocalConnectionState, load<std::uint16_t>(at + 18)},
          FixedField{out.EventCause, load<std::uint16_t>(at + 20)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, call_held_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const CallHeldEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const CallHeldEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CALL_RETRIEVED_EVENT

namespace {

constexpr FixedExtent call_retrieved_event_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {4, any}, {2, any}, {2, any}, {2, any},
};

constexpr FloatingPart call_retrieved_event_floating{
    .texts{
        {25, offsetof(CallRetrievedEvent, ConnectionDeviceID)},
        {32, offsetof(CallRetrievedEvent, RetrievingDeviceID)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, CallRetrievedEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(25, out.ConnectionDeviceID);
    fields.text(32, out.RetrievingDeviceID);
    return fields.rest(version, call_retrieved_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const CallRetrievedEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, CallRetrievedEvent::id);
    if (std::uint8_t* const at = frame.fixed(22U)) {
        store<std::uint32_t>(at, message.MonitorID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.PeripheralType));
        store<std::uint16_t>(at + 10, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint32_t>(at + 12, message.ConnectionCallID);
        store<std::uint16_t>(at + 16, static_cast<std::uint16_t>(message.RetrievingDeviceType));
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.LocalConnectionState));
        store<std::uint16_t>(at + 20, static_cast<std::uint16_t>(message.EventCause));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(32, message.RetrievingDeviceID, 64, "RetrievingDeviceID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, CallRetrievedEvent& out) noexcept {
    const std::size_t fixed_size = 22U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.MonitorID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.PeripheralType, load<std::uint16_t>(at + 8)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 10)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 12)},
          FixedField{out.RetrievingDeviceType, load<std::uint16_t>(at + 16)},
          FixedField{out.LocalConnectionState, load<std::uint16_t>(at + 18)},
          FixedField{out.EventCause, load<std::uint16_t>(at + 20)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, call_retrieved_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const CallRetrievedEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const CallRetrievedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CALL_CLEARED_EVENT

namespace {

constexpr FixedExtent call_cleared_event_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {4, any}, {2, any}, {2, any},
};

constexpr FloatingPart call_cleared_event_floating{
    .texts{
        {25, offsetof(CallClearedEvent, ConnectionDeviceID)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, CallClearedEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(25, out.ConnectionDeviceID);
    return fields.rest(version, call_cleared_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const CallClearedEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, CallClearedEvent::id);
    if (std::uint8_t* const at = frame.fixed(20U)) {
        store<std::uint32_t>(at, message.MonitorID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.PeripheralType));
        store<std::uint16_t>(at + 10, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint32_t>(at + 12, message.ConnectionCallID);
        store<std::uint16_t>(at + 16, static_cast<std::uint16_t>(message.LocalConnectionState));
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.EventCause));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, CallClearedEvent& out) noexcept {
    const std::size_t fixed_size = 20U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.MonitorID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.PeripheralType, load<std::uint16_t>(at + 8)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 10)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 12)},
          FixedField{out.LocalConnectionState, load<std::uint16_t>(at + 16)},
          FixedField{out.EventCause, load<std::uint16_t>(at + 18)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, call_cleared_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const CallClearedEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const CallClearedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CALL_CONNECTION_CLEARED_EVENT

namespace {

constexpr FixedExtent call_connection_cleared_event_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {4, any}, {2, any}, {2, any}, {2, any},
};

constexpr FloatingPart call_connection_cleared_event_floating{
    .texts{
        {25, offsetof(CallConnectionClearedEvent, ConnectionDeviceID)},
        {33, offsetof(CallConnectionClearedEvent, ReleasingDeviceID)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, CallConnectionClearedEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(25, out.ConnectionDeviceID);
    fields.text(33, out.ReleasingDeviceID);
    return fields.rest(version, call_connection_cleared_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const CallConnectionClearedEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, CallConnectionClearedEvent::id);
    if (std::uint8_t* const at = frame.fixed(22U)) {
        store<std::uint32_t>(at, message.MonitorID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.PeripheralType));
        store<std::uint16_t>(at + 10, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint32_t>(at + 12, message.ConnectionCallID);
        store<std::uint16_t>(at + 16, static_cast<std::uint16_t>(message.ReleasingDeviceType));
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.LocalConnectionState));
        store<std::uint16_t>(at + 20, static_cast<std::uint16_t>(message.EventCause));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(33, message.ReleasingDeviceID, 64, "ReleasingDeviceID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, CallConnectionClearedEvent& out) noexcept {
    const std::size_t fixed_size = 22U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.MonitorID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.PeripheralType, load<std::uint16_t>(at + 8)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 10)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 12)},
          FixedField{out.ReleasingDeviceType, load<std::uint16_t>(at + 16)},
          FixedField{out.LocalConnectionState, load<std::uint16_t>(at + 18)},
          FixedField{out.EventCause, load<std::uint16_t>(at + 20)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, call_connection_cleared_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const CallConnectionClearedEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const CallConnectionClearedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CALL_ORIGINATED_EVENT

namespace {

constexpr FixedExtent call_originated_event_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {4, any}, {2, any}, {2, any}, {4, any}, {4, any}, {4, any}, {4, any},
    {2, any}, {2, any}, {2, any}, {2, any}, {2, any},
};

constexpr FloatingPart call_originated_event_floating{
    .texts{
        {25, offsetof(CallOriginatedEvent, ConnectionDeviceID)},
        {27, offsetof(CallOriginatedEvent, CallingDeviceID)},
        {28, offsetof(CallOriginatedEvent, CalledDeviceID)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, CallOriginatedEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(25, out.ConnectionDeviceID);
    fields.text(27, out.CallingDeviceID);
    fields.text(28, out.CalledDeviceID);
    return fields.rest(version, call_originated_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const CallOriginatedEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, CallOriginatedEvent::id);
    if (std::uint8_t* const at = frame.fixed(46U)) {
        store<std::uint32_t>(at, message.MonitorID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.PeripheralType));
        store<std::uint16_t>(at + 10, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint32_t>(at + 12, message.ConnectionCallID);
        store<std::uint16_t>(at + 16, message.LineHandle);
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.LineType));
        store<std::uint32_t>(at + 20, message.ServiceNumber);
        store<std::uint32_t>(at + 24, message.ServiceID);
        store<std::uint32_t>(at + 28, message.SkillGroupNumber);
        store<std::uint32_t>(at + 32, message.SkillGroupID);
        store<std::uint16_t>(at + 36, message.SkillGroupPriority);
        store<std::uint16_t>(at + 38, static_cast<std::uint16_t>(message.CallingDeviceType));
        store<std::uint16_t>(at + 40, static_cast<std::uint16_t>(message.CalledDeviceType));
        store<std::uint16_t>(at + 42, static_cast<std::uint16_t>(message.LocalConnectionState));
        store<std::uint16_t>(at + 44, static_cast<std::uint16_t>(message.EventCause));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(27, message.CallingDeviceID, 64, "CallingDeviceID");
    frame.text(28, message.CalledDeviceID, 64, "CalledDeviceID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, CallOriginatedEvent& out) noexcept {
    const std::size_t fixed_size = 46U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.MonitorID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.PeripheralType, load<std::uint16_t>(at + 8)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 10)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 12)},
          FixedField{out.LineHandle, load<std::uint16_t>(at + 16)},
          FixedField{out.LineType, load<std::uint16_t>(at + 18)},
          FixedField{out.ServiceNumber, load<std::uint32_t>(at + 20)},
          FixedField{out.ServiceID, load<std::uint32_t>(at + 24)},
          FixedField{out.SkillGroupNumber, load<std::uint32_t>(at + 28)},
          FixedField{out.SkillGroupID, load<std::uint32_t>(at + 32)},
          FixedField{out.SkillGroupPriority, load<std::uint16_t>(at + 36)},
          FixedField{out.CallingDeviceType, load<std::uint16_t>(at + 38)},
          FixedField{out.CalledDeviceType, load<std::uint16_t>(at + 40)},
          FixedField{out.LocalConnectionState, load<std::uint16_t>(at + 42)},
          FixedField{out.EventCause, load<std::uint16_t>(at + 44)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, call_originated_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const CallOriginatedEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const CallOriginatedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CALL_FAILED_EVENT

namespace {

constexpr FixedExtent call_failed_event_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {4, any}, {2, any}, {2, any}, {2, any}, {2, any},
};

constexpr FloatingPart call_failed_event_floating{
    .texts{
        {25, offsetof(CallFailedEvent, ConnectionDeviceID)},
        {34, offsetof(CallFailedEvent, FailingDeviceID)},
        {28, offsetof(CallFailedEvent, CalledDeviceID)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, CallFailedEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(25, out.ConnectionDeviceID);
    fields.text(34, out.FailingDeviceID);
    fields.text(28, out.CalledDeviceID);
    return fields.rest(version, call_failed_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const CallFailedEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, CallFailedEvent::id);
    if (std::uint8_t* const at = frame.fixed(24U)) {
        store<std::uint32_t>(at, message.MonitorID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.PeripheralType));
        store<std::uint16_t>(at + 10, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint32_t>(at + 12, message.ConnectionCallID);
        store<std::uint16_t>(at + 16, static_cast<std::uint16_t>(message.FailingDeviceType));
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.CalledDeviceType));
        store<std::uint16_t>(at + 20, static_cast<std::uint16_t>(message.LocalConnectionState));
        store<std::uint16_t>(at + 22, static_cast<std::uint16_t>(message.EventCause));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(34, message.FailingDeviceID, 64, "FailingDeviceID");
    frame.text(28, message.CalledDeviceID, 64, "CalledDeviceID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, CallFailedEvent& out) noexcept {
    const std::size_t fixed_size = 24U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.MonitorID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.PeripheralType, load<std::uint16_t>(at + 8)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 10)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 12)},
          FixedField{out.FailingDeviceType, load<std::uint16_t>(at + 16)},
          FixedField{out.CalledDeviceType, load<std::uint16_t>(at + 18)},
          FixedField{out.LocalConnectionState, load<std::uint16_t>(at + 20)},
          FixedField{out.EventCause, load<std::uint16_t>(at + 22)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, call_failed_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const CallFailedEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const CallFailedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CALL_CONFERENCED_EVENT

namespace {

constexpr FixedExtent call_conferenced_event_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {4, any}, {2, any}, {2, any}, {4, any}, {4, any}, {2, any}, {2, any},
    {2, any}, {4, any}, {2, any}, {2, any}, {2, any}, {2, any},
};

/// The next entry of party.
bool next_call_conferenced_event_party(Bytes& fields, FloatingWidth width, unsigned /*version*/, CallConferencedEvent::Party& out) noexcept {
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

void call_conferenced_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<CallConferencedEvent*>(message);
    switch (field.tag()) {
    case 39: // party: ConnectedPartyCallID
        field.group(out.party, &next_call_conferenced_event_party, version);
        field.check_size(4);
        break;
    case 40: field.check_size(2); break; // party: ConnectedPartyDeviceIDType
    case 41: break; // party: ConnectedPartyDeviceID
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart call_conferenced_event_floating{
    .texts{
        {35, offsetof(CallConferencedEvent, PrimaryDeviceID)},
        {36, offsetof(CallConferencedEvent, SecondaryDeviceID)},
        {37, offsetof(CallConferencedEvent, ControllerDeviceID)},
        {38, offsetof(CallConferencedEvent, AddedPartyDeviceID)},
    },
    .other = &call_conferenced_event_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, CallConferencedEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(35, out.PrimaryDeviceID);
    fields.text(36, out.SecondaryDeviceID);
    fields.text(37, out.ControllerDeviceID);
    fields.text(38, out.AddedPartyDeviceID);
    return fields.rest(version, call_conferenced_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const CallConferencedEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, CallConferencedEvent::id);
    if (std::uint8_t* const at = frame.fixed(46U)) {
        store<std::uint32_t>(at, message.MonitorID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.PeripheralType));
        store<std::uint16_t>(at + 10, message.PrimaryDeviceIDType);
        store<std::uint32_t>(at + 12, message.PrimaryCallID);
        store<std::uint16_t>(at + 16, message.LineHandle);
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.LineType));
        store<std::uint32_t>(at + 20, message.SkillGroupNumber);
        store<std::uint32_t>(at + 24, message.SkillGroupID);
        store<std::uint16_t>(at + 28, message.SkillGroupPriority);
        store<std::uint16_t>(at + 30, static_cast<std::uint16_t>(frame.count(message.party.size(), 16, "NumParties")));
        store<std::uint16_t>(at + 32, message.SecondaryDeviceIDType);
        store<std::uint32_t>(at + 34, message.SecondaryCallID);
        store<std::uint16_t>(at + 38, static_cast<std::uint16_t>(message.ControllerDeviceType));
        store<std::uint16_t>(at + 40, static_cast<std::uint16_t>(message.AddedPartyDeviceType));
        store<std::uint16_t>(at + 42, static_cast<std::uint16_t>(message.LocalConnectionState));
        store<std::uint16_t>(at + 44, static_cast<std::uint16_t>(message.EventCause));
    }
    frame.text(35, message.PrimaryDeviceID, 64, "PrimaryDeviceID");
    frame.text(36, message.SecondaryDeviceID, 64, "SecondaryDeviceID");
    frame.text(37, message.ControllerDeviceID, 64, "ControllerDeviceID");
    frame.text(38, message.AddedPartyDeviceID, 64, "AddedPartyDeviceID");
    for (const auto& entry : message.party) {
        frame.uint32(39, entry.ConnectedPartyCallID, "ConnectedPartyCallID");
        frame.uint16(40, entry.ConnectedPartyDeviceIDType, "ConnectedPartyDeviceIDType");
        frame.text(41, entry.ConnectedPartyDeviceID, 64, "ConnectedPartyDeviceID");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, CallConferencedEvent& out) noexcept {
    const std::size_t fixed_size = 46U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.MonitorID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.PeripheralType, load<std::uint16_t>(at + 8)},
          FixedField{out.PrimaryDeviceIDType, load<std::uint16_t>(at + 10)},
          FixedField{out.PrimaryCallID, load<std::uint32_t>(at + 12)},
          FixedField{out.LineHandle, load<std::uint16_t>(at + 16)},
          FixedField{out.LineType, load<std::uint16_t>(at + 18)},
          FixedField{out.SkillGroupNumber, load<std::uint32_t>(at + 20)},
          FixedField{out.SkillGroupID, load<std::uint32_t>(at + 24)},
          FixedField{out.SkillGroupPriority, load<std::uint16_t>(at + 28)},
          FixedField{out.NumParties, load<std::uint16_t>(at + 30)},
          FixedField{out.SecondaryDeviceIDType, load<std::uint16_t>(at + 32)},
          FixedField{out.SecondaryCallID, load<std::uint32_t>(at + 34)},
          FixedField{out.ControllerDeviceType, load<std::uint16_t>(at + 38)},
          FixedField{out.AddedPartyDeviceType, load<std::uint16_t>(at + 40)},
          FixedField{out.LocalConnectionState, load<std::uint16_t>(at + 42)},
          FixedField{out.EventCause, load<std::uint16_t>(at + 44)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, call_conferenced_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const CallConferencedEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const CallConferencedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CALL_TRANSFERRED_EVENT

namespace {

constexpr FixedExtent call_transferred_event_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {4, any}, {2, any}, {2, any}, {4, any}, {4, any}, {2, any}, {2, any},
    {2, any}, {4, any}, {2, any}, {2, any}, {2, any}, {2, any},
};

/// The next entry of party.
bool next_call_transferred_event_party(Bytes& fields, FloatingWidth width, unsigned /*version*/, CallTransferredEvent::Party& out) noexcept {
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

void call_transferred_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<CallTransferredEvent*>(message);
    switch (field.tag()) {
    case 39: // party: ConnectedPartyCallID
        field.group(out.party, &next_call_transferred_event_party, version);
        field.check_size(4);
        break;
    case 40: field.check_size(2); break; // party: ConnectedPartyDeviceIDType
    case 41: break; // party: ConnectedPartyDeviceID
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart call_transferred_event_floating{
    .texts{
        {35, offsetof(CallTransferredEvent, PrimaryDeviceID)},
        {36, offsetof(CallTransferredEvent, SecondaryDeviceID)},
        {42, offsetof(CallTransferredEvent, TransferringDeviceID)},
        {43, offsetof(CallTransferredEvent, TransferredDeviceID)},
    },
    .other = &call_transferred_event_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, CallTransferredEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(35, out.PrimaryDeviceID);
    fields.text(36, out.SecondaryDeviceID);
    fields.text(42, out.TransferringDeviceID);
    fields.text(43, out.TransferredDeviceID);
    return fields.rest(version, call_transferred_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const CallTransferredEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, CallTransferredEvent::id);
    if (std::uint8_t* const at = frame.fixed(46U)) {
        store<std::uint32_t>(at, message.MonitorID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.PeripheralType));
        store<std::uint16_t>(at + 10, message.PrimaryDeviceIDType);
        store<std::uint32_t>(at + 12, message.PrimaryCallID);
        store<std::uint16_t>(at + 16, message.LineHandle);
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.LineType));
        store<std::uint32_t>(at + 20, message.SkillGroupNumber);
        store<std::uint32_t>(at + 24, message.SkillGroupID);
        store<std::uint16_t>(at + 28, message.SkillGroupPriority);
        store<std::uint16_t>(at + 30, static_cast<std::uint16_t>(frame.count(message.party.size(), 16, "NumParties")));
        store<std::uint16_t>(at + 32, message.SecondaryDeviceIDType);
        store<std::uint32_t>(at + 34, message.SecondaryCallID);
        store<std::uint16_t>(at + 38, static_cast<std::uint16_t>(message.TransferringDeviceType));
        store<std::uint16_t>(at + 40, static_cast<std::uint16_t>(message.TransferredDeviceType));
        store<std::uint16_t>(at + 42, static_cast<std::uint16_t>(message.LocalConnectionState));
        store<std::uint16_t>(at + 44, static_cast<std::uint16_t>(message.EventCause));
    }
    frame.text(35, message.PrimaryDeviceID, 64, "PrimaryDeviceID");
    frame.text(36, message.SecondaryDeviceID, 64, "SecondaryDeviceID");
    frame.text(42, message.TransferringDeviceID, 64, "TransferringDeviceID");
    frame.text(43, message.TransferredDeviceID, 64, "TransferredDeviceID");
    for (const auto& entry : message.party) {
        frame.uint32(39, entry.ConnectedPartyCallID, "ConnectedPartyCallID");
        frame.uint16(40, entry.ConnectedPartyDeviceIDType, "ConnectedPartyDeviceIDType");
        frame.text(41, entry.ConnectedPartyDeviceID, 64, "ConnectedPartyDeviceID");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, CallTransferredEvent& out) noexcept {
    const std::size_t fixed_size = 46U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.MonitorID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.PeripheralType, load<std::uint16_t>(at + 8)},
          FixedField{out.PrimaryDeviceIDType, load<std::uint16_t>(at + 10)},
          FixedField{out.PrimaryCallID, load<std::uint32_t>(at + 12)},
          FixedField{out.LineHandle, load<std::uint16_t>(at + 16)},
          FixedField{out.LineType, load<std::uint16_t>(at + 18)},
          FixedField{out.SkillGroupNumber, load<std::uint32_t>(at + 20)},
          FixedField{out.SkillGroupID, load<std::uint32_t>(at + 24)},
          FixedField{out.SkillGroupPriority, load<std::uint16_t>(at + 28)},
          FixedField{out.NumParties, load<std::uint16_t>(at + 30)},
          FixedField{out.SecondaryDeviceIDType, load<std::uint16_t>(at + 32)},
          FixedField{out.SecondaryCallID, load<std::uint32_t>(at + 34)},
          FixedField{out.TransferringDeviceType, load<std::uint16_t>(at + 38)},
          FixedField{out.TransferredDeviceType, load<std::uint16_t>(at + 40)},
          FixedField{out.LocalConnectionState, load<std::uint16_t>(at + 42)},
          FixedField{out.EventCause, load<std::uint16_t>(at + 44)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, call_transferred_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const CallTransferredEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const CallTransferredEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CALL_DIVERTED_EVENT

namespace {

constexpr FixedExtent call_diverted_event_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {4, any}, {4, any}, {4, any}, {2, any}, {2, any}, {2, any}, {2, any},
};

constexpr FloatingPart call_diverted_event_floating{
    .texts{
        {25, offsetof(CallDivertedEvent, ConnectionDeviceID)},
        {44, offsetof(CallDivertedEvent, DivertingDeviceID)},
        {28, offsetof(CallDivertedEvent, CalledDeviceID)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, CallDivertedEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(25, out.ConnectionDeviceID);
    fields.text(44, out.DivertingDeviceID);
    fields.text(28, out.CalledDeviceID);
    return fields.rest(version, call_diverted_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const CallDivertedEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, CallDivertedEvent::id);
    if (std::uint8_t* const at = frame.fixed(32U)) {
        store<std::uint32_t>(at, message.MonitorID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.PeripheralType));
        store<std::uint16_t>(at + 10, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint32_t>(at + 12, message.ConnectionCallID);
        store<std::uint32_t>(at + 16, message.ServiceNumber);
        store<std::uint32_t>(at + 20, message.ServiceID);
        store<std::uint16_t>(at + 24, static_cast<std::uint16_t>(message.DivertingDeviceType));
        store<std::uint16_t>(at + 26, static_cast<std::uint16_t>(message.CalledDeviceType));
        store<std::uint16_t>(at + 28, static_cast<std::uint16_t>(message.LocalConnectionState));
        store<std::uint16_t>(at + 30, static_cast<std::uint16_t>(message.EventCause));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(44, message.DivertingDeviceID, 64, "DivertingDeviceID");
    frame.text(28, message.CalledDeviceID, 64, "CalledDeviceID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, CallDivertedEvent& out) noexcept {
    const std::size_t fixed_size = 32U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.MonitorID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.PeripheralType, load<std::uint16_t>(at + 8)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 10)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 12)},
          FixedField{out.ServiceNumber, load<std::uint32_t>(at + 16)},
          FixedField{out.ServiceID, load<std::uint32_t>(at + 20)},
          FixedField{out.DivertingDeviceType, load<std::uint16_t>(at + 24)},
          FixedField{out.CalledDeviceType, load<std::uint16_t>(at + 26)},
          FixedField{out.LocalConnectionState, load<std::uint16_t>(at + 28)},
          FixedField{out.EventCause, load<std::uint16_t>(at + 30)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, call_diverted_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const CallDivertedEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const CallDivertedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CALL_SERVICE_INITIATED_EVENT

namespace {

constexpr FixedExtent call_service_initiated_event_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {4, any}, {2, any}, {2, any}, {4, any}, {4, any}, {4, any}, {4, any},
    {2, any}, {2, any}, {2, any}, {2, any},
};

void call_service_initiated_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<CallServiceInitiatedEvent*>(message);
    switch (field.tag()) {
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
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart call_service_initiated_event_floating{
    .texts{
        {25, offsetof(CallServiceInitiatedEvent, ConnectionDeviceID)},
        {27, offsetof(CallServiceInitiatedEvent, CallingDeviceID)},
    },
    .other = &call_service_initiated_event_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, CallServiceInitiatedEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(25, out.ConnectionDeviceID);
    fields.text(27, out.CallingDeviceID);
    if (version >= 14) {
        fields.uint32(229, out.COCConnectionCallID);
    }
    if (version >= 14) {
        fields.uint16(230, out.COCCallConnectionDeviceIDType);
    }
    if (version >= 14) {
        fields.text(231, out.COCCallConnectionDeviceID);
    }
    if (version >= 14) {
        fields.uint8(232, out.CallOriginatedFrom);
    }
    return fields.rest(version, call_service_initiated_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const CallServiceInitiatedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, CallServiceInitiatedEvent::id);
    if (std::uint8_t* const at = frame.fixed(44U)) {
        store<std::uint32_t>(at, message.MonitorID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.PeripheralType));
        store<std::uint16_t>(at + 10, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint32_t>(at + 12, message.ConnectionCallID);
        store<std::uint16_t>(at + 16, message.LineHandle);
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.LineType));
        store<std::uint32_t>(at + 20, message.ServiceNumber);
        store<std::uint32_t>(at + 24, message.ServiceID);
        store<std::uint32_t>(at + 28, message.SkillGroupNumber);
        store<std::uint32_t>(at + 32, message.SkillGroupID);
        store<std::uint16_t>(at + 36, message.SkillGroupPriority);
        store<std::uint16_t>(at + 38, static_cast<std::uint16_t>(message.CallingDeviceType));
        store<std::uint16_t>(at + 40, static_cast<std::uint16_t>(message.LocalConnectionState));
        store<std::uint16_t>(at + 42, static_cast<std::uint16_t>(message.EventCause));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(27, message.CallingDeviceID, 64, "CallingDeviceID");
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
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, CallServiceInitiatedEvent& out) noexcept {
    const std::size_t fixed_size = 44U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.MonitorID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.PeripheralType, load<std::uint16_t>(at + 8)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 10)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 12)},
          FixedField{out.LineHandle, load<std::uint16_t>(at + 16)},
          FixedField{out.LineType, load<std::uint16_t>(at + 18)},
          FixedField{out.ServiceNumber, load<std::uint32_t>(at + 20)},
          FixedField{out.ServiceID, load<std::uint32_t>(at + 24)},
          FixedField{out.SkillGroupNumber, load<std::uint32_t>(at + 28)},
          FixedField{out.SkillGroupID, load<std::uint32_t>(at + 32)},
          FixedField{out.SkillGroupPriority, load<std::uint16_t>(at + 36)},
          FixedField{out.CallingDeviceType, load<std::uint16_t>(at + 38)},
          FixedField{out.LocalConnectionState, load<std::uint16_t>(at + 40)},
          FixedField{out.EventCause, load<std::uint16_t>(at + 42)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, call_service_initiated_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const CallServiceInitiatedEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const CallServiceInitiatedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CALL_QUEUED_EVENT

namespace {

constexpr FixedExtent call_queued_event_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {4, any}, {4, any}, {4, any}, {2, any}, {2, any}, {2, any}, {2, any},
    {2, any}, {2, any}, {2, any}, {2, any},
};

/// The next entry of skill_group.
bool next_call_queued_event_skill_group(Bytes& fields, FloatingWidth width, unsigned /*version*/, CallQueuedEvent::SkillGroup& out) noexcept {
    renew(out);
    return next_entry(fields, width, 62, [&](const FloatingField& field) {
        switch (field.tag) {
        case 62: entry::number<std::int32_t>(field.data, out.SkillGroupNumber); break;
        case 63: entry::number<std::uint32_t>(field.data, out.SkillGroupID); break;
        case 64: entry::number<std::uint16_t>(field.data, out.SkillGroupPriority); break;
        default: break;
        }
    });
}

void call_queued_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<CallQueuedEvent*>(message);
    switch (field.tag()) {
    case 62: // skill_group: SkillGroupNumber
        field.group(out.skill_group, &next_call_queued_event_skill_group, version);
        field.check_size(4);
        break;
    case 63: field.check_size(4); break; // skill_group: SkillGroupID
    case 64: field.check_size(2); break; // skill_group: SkillGroupPriority
    case 203: field.bytes(out.PriorityQueueNumber); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart call_queued_event_floating{
    .texts{
        {25, offsetof(CallQueuedEvent, ConnectionDeviceID)},
        {45, offsetof(CallQueuedEvent, QueueDeviceID)},
        {27, offsetof(CallQueuedEvent, CallingDeviceID)},
        {28, offsetof(CallQueuedEvent, CalledDeviceID)},
        {29, offsetof(CallQueuedEvent, LastRedirectDeviceID)},
    },
    .other = &call_queued_event_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, CallQueuedEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(25, out.ConnectionDeviceID);
    fields.text(45, out.QueueDeviceID);
    fields.text(27, out.CallingDeviceID);
    fields.text(28, out.CalledDeviceID);
    fields.text(29, out.LastRedirectDeviceID);
    return fields.rest(version, call_queued_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const CallQueuedEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, CallQueuedEvent::id);
    if (std::uint8_t* const at = frame.fixed(40U)) {
        store<std::uint32_t>(at, message.MonitorID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.PeripheralType));
        store<std::uint16_t>(at + 10, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint32_t>(at + 12, message.ConnectionCallID);
        store<std::uint32_t>(at + 16, message.ServiceNumber);
        store<std::uint32_t>(at + 20, message.ServiceID);
        store<std::uint16_t>(at + 24, static_cast<std::uint16_t>(message.QueueDeviceType));
        store<std::uint16_t>(at + 26, static_cast<std::uint16_t>(message.CallingDeviceType));
        store<std::uint16_t>(at + 28, static_cast<std::uint16_t>(message.CalledDeviceType));
        store<std::uint16_t>(at + 30, static_cast<std::uint16_t>(message.LastRedirectDeviceType));
        store<std::uint16_t>(at + 32, message.NumQueued);
        store<std::uint16_t>(at + 34, static_cast<std::uint16_t>(frame.count(message.skill_group.size(), 20, "NumSkillGroups")));
        store<std::uint16_t>(at + 36, static_cast<std::uint16_t>(message.LocalConnectionState));
        store<std::uint16_t>(at + 38, static_cast<std::uint16_t>(message.EventCause));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(45, message.QueueDeviceID, 64, "QueueDeviceID");
    frame.text(27, message.CallingDeviceID, 64, "CallingDeviceID");
    frame.text(28, message.CalledDeviceID, 64, "CalledDeviceID");
    frame.text(29, message.LastRedirectDeviceID, 64, "LastRedirectDeviceID");
    for (const auto& entry : message.skill_group) {
        frame.int32(62, entry.SkillGroupNumber, "SkillGroupNumber");
        frame.uint32(63, entry.SkillGroupID, "SkillGroupID");
        frame.uint16(64, entry.SkillGroupPriority, "SkillGroupPriority");
    }
    frame.bytes(203, message.PriorityQueueNumber, 0, "PriorityQueueNumber");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, CallQueuedEvent& out) noexcept {
    const std::size_t fixed_size = 40U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.MonitorID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.PeripheralType, load<std::uint16_t>(at + 8)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 10)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 12)},
          FixedField{out.ServiceNumber, load<std::uint32_t>(at + 16)},
          FixedField{out.ServiceID, load<std::uint32_t>(at + 20)},
          FixedField{out.QueueDeviceType, load<std::uint16_t>(at + 24)},
          FixedField{out.CallingDeviceType, load<std::uint16_t>(at + 26)},
          FixedField{out.CalledDeviceType, load<std::uint16_t>(at + 28)},
          FixedField{out.LastRedirectDeviceType, load<std::uint16_t>(at + 30)},
          FixedField{out.NumQueued, load<std::uint16_t>(at + 32)},
          FixedField{out.NumSkillGroups, load<std::uint16_t>(at + 34)},
          FixedField{out.LocalConnectionState, load<std::uint16_t>(at + 36)},
          FixedField{out.EventCause, load<std::uint16_t>(at + 38)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, call_queued_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const CallQueuedEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const CallQueuedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CALL_TRANSLATION_ROUTE_EVENT

namespace {

constexpr FixedExtent call_translation_route_event_extents[] = {
    {2, any}, {2, any},
};

void call_translation_route_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<CallTranslationRouteEvent*>(message);
    switch (field.tag()) {
    case 215:
        field.in_version(version >= 11);
        field.text(out.ANI_II);
        break;
    case 9: field.bytes(out.UserToUserInfo); break;
    case 72: field.uint32(out.RouterCallKeyDay); break;
    case 73: field.uint32(out.RouterCallKeyCallID); break;
    case 110: field.uint32(out.RouterCallKeySequenceNumber); break;
    case 82: field.only_group(out.NamedVariable, &next_single<NamedVariable, 82, read_named_variable>, version); break;
    case 83: field.only_group(out.NamedArray, &next_single<NamedArray, 83, read_named_array>, version); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart call_translation_route_event_floating{
    .texts{
        {8, offsetof(CallTranslationRouteEvent, ANI)},
        {10, offsetof(CallTranslationRouteEvent, DNIS)},
        {11, offsetof(CallTranslationRouteEvent, DialedNumber)},
        {12, offsetof(CallTranslationRouteEvent, CallerEnteredDigits)},
        {13, offsetof(CallTranslationRouteEvent, CallVariable1)},
        {14, offsetof(CallTranslationRouteEvent, CallVariable2)},
        {15, offsetof(CallTranslationRouteEvent, CallVariable3)},
        {16, offsetof(CallTranslationRouteEvent, CallVariable4)},
        {17, offsetof(CallTranslationRouteEvent, CallVariable5)},
        {18, offsetof(CallTranslationRouteEvent, CallVariable6)},
        {19, offsetof(CallTranslationRouteEvent, CallVariable7)},
        {20, offsetof(CallTranslationRouteEvent, CallVariable8)},
        {21, offsetof(CallTranslationRouteEvent, CallVariable9)},
        {22, offsetof(CallTranslationRouteEvent, CallVariable10)},
    },
    .other = &call_translation_route_event_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, CallTranslationRouteEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(8, out.ANI);
    if (version >= 11) {
        fields.text(215, out.ANI_II);
    }
    fields.text(10, out.DNIS);
    fields.text(11, out.DialedNumber);
    fields.text(12, out.CallerEnteredDigits);
    fields.uint32(72, out.RouterCallKeyDay);
    fields.uint32(73, out.RouterCallKeyCallID);
    fields.uint32(110, out.RouterCallKeySequenceNumber);
    fields.text(13, out.CallVariable1);
    fields.text(14, out.CallVariable2);
    fields.text(15, out.CallVariable3);
    fields.text(16, out.CallVariable4);
    fields.text(17, out.CallVariable5);
    fields.text(18, out.CallVariable6);
    fields.text(19, out.CallVariable7);
    fields.text(20, out.CallVariable8);
    fields.text(21, out.CallVariable9);
    fields.text(22, out.CallVariable10);
    fields.group(82, out.NamedVariable, &next_single<NamedVariable, 82, read_named_variable>, version);
    fields.group(83, out.NamedArray, &next_single<NamedArray, 83, read_named_array>, version);
    return fields.rest(version, call_translation_route_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const CallTranslationRouteEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, CallTranslationRouteEvent::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint16_t>(at, static_cast<std::uint16_t>(frame.count(message.NamedVariable.size(), 65535, "NumNamedVariables")));
        store<std::uint16_t>(at + 2, static_cast<std::uint16_t>(frame.count(message.NamedArray.size(), 65535, "NumNamedArrays")));
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
    frame.uint32(110, message.RouterCallKeySequenceNumber, "RouterCallKeySequenceNumber");
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
    for (const auto& value : message.NamedVariable) {
        frame.named_variable(82, value, named_limits, "NamedVariable");
    }
    for (const auto& value : message.NamedArray) {
        frame.named_array(83, value, named_limits, "NamedArray");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, CallTranslationRouteEvent& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.NumNamedVariables, load<std::uint16_t>(at)},
          FixedField{out.NumNamedArrays, load<std::uint16_t>(at + 2)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, call_translation_route_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const CallTranslationRouteEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const CallTranslationRouteEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// BEGIN_CALL_EVENT

namespace {

constexpr FixedExtent begin_call_event_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {4, any}, {2, any},
};

/// The next entry of cti_client.
bool next_begin_call_event_cti_client(Bytes& fields, FloatingWidth width, unsigned /*version*/, BeginCallEvent::CtiClient& out) noexcept {
    renew(out);
    return next_entry(fields, width, 23, [&](const FloatingField& field) {
        switch (field.tag) {
        case 23: entry::text(field.data, out.CTIClientSignature); break;
        case 24: entry::number<std::uint32_t>(field.data, out.CTIClientTimestamp); break;
        default: break;
        }
    });
}

void begin_call_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<BeginCallEvent*>(message);
    switch (field.tag()) {
    case 215:
        field.in_version(version >= 11);
        field.text(out.ANI_II);
        break;
    case 9: field.bytes(out.UserToUserInfo); break;
    case 72: field.uint32(out.RouterCallKeyDay); break;
    case 73: field.uint32(out.RouterCallKeyCallID); break;
    case 110: field.uint32(out.RouterCallKeySequenceNumber); break;
    case 82: field.only_group(out.NamedVariable, &next_single<NamedVariable, 82, read_named_variable>, version); break;
    case 83: field.only_group(out.NamedArray, &next_single<NamedArray, 83, read_named_array>, version); break;
    case 23: field.only_group(out.cti_client, &next_begin_call_event_cti_client, version); break; // cti_client: CTIClientSignature
    case 24: field.check_size(4); break; // cti_client: CTIClientTimestamp
    case 223:
        field.in_version(version >= 14);
        field.bytes(out.CallReferenceID);
        break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart begin_call_event_floating{
    .texts{
        {25, offsetof(BeginCallEvent, ConnectionDeviceID)},
        {8, offsetof(BeginCallEvent, ANI)},
        {10, offsetof(BeginCallEvent, DNIS)},
        {11, offsetof(BeginCallEvent, DialedNumber)},
        {12, offsetof(BeginCallEvent, CallerEnteredDigits)},
        {13, offsetof(BeginCallEvent, CallVariable1)},
        {14, offsetof(BeginCallEvent, CallVariable2)},
        {15, offsetof(BeginCallEvent, CallVariable3)},
        {16, offsetof(BeginCallEvent, CallVariable4)},
        {17, offsetof(BeginCallEvent, CallVariable5)},
        {18, offsetof(BeginCallEvent, CallVariable6)},
        {19, offsetof(BeginCallEvent, CallVariable7)},
        {20, offsetof(BeginCallEvent, CallVariable8)},
        {21, offsetof(BeginCallEvent, CallVariable9)},
        {22, offsetof(BeginCallEvent, CallVariable10)},
        {46, offsetof(BeginCallEvent, CallWrapupData)},
    },
    .other = &begin_call_event_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, BeginCallEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(25, out.ConnectionDeviceID);
    fields.text(8, out.ANI);
    if (version >= 11) {
        fields.text(215, out.ANI_II);
    }
    fields.text(10, out.DNIS);
    fields.text(11, out.DialedNumber);
    fields.text(12, out.CallerEnteredDigits);
    fields.uint32(72, out.RouterCallKeyDay);
    fields.uint32(73, out.RouterCallKeyCallID);
    fields.uint32(110, out.RouterCallKeySequenceNumber);
    fields.text(13, out.CallVariable1);
    fields.text(14, out.CallVariable2);
    fields.text(15, out.CallVariable3);
    fields.text(16, out.CallVariable4);
    fields.text(17, out.CallVariable5);
    fields.text(18, out.CallVariable6);
    fields.text(19, out.CallVariable7);
    fields.text(20, out.CallVariable8);
    fields.text(21, out.CallVariable9);
    fields.text(22, out.CallVariable10);
    fields.text(46, out.CallWrapupData);
    fields.group(82, out.NamedVariable, &next_single<NamedVariable, 82, read_named_variable>, version);
    fields.group(83, out.NamedArray, &next_single<NamedArray, 83, read_named_array>, version);
    return fields.rest(version, begin_call_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const BeginCallEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, BeginCallEvent::id);
    if (std::uint8_t* const at = frame.fixed(26U)) {
        store<std::uint32_t>(at, message.MonitorID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.PeripheralType));
        store<std::uint16_t>(at + 10, static_cast<std::uint16_t>(frame.count(message.cti_client.size(), 16, "NumCTIClients")));
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(frame.count(message.NamedVariable.size(), 65535, "NumNamedVariables")));
        store<std::uint16_t>(at + 14, static_cast<std::uint16_t>(frame.count(message.NamedArray.size(), 65535, "NumNamedArrays")));
        store<std::uint16_t>(at + 16, static_cast<std::uint16_t>(message.CallType));
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint32_t>(at + 20, message.ConnectionCallID);
        store<std::uint16_t>(at + 24, static_cast<std::uint16_t>(message.CalledPartyDisposition));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
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
    frame.uint32(110, message.RouterCallKeySequenceNumber, "RouterCallKeySequenceNumber");
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
    if (version >= 14) {
        frame.bytes(223, message.CallReferenceID, 32, "CallReferenceID");
    } else {
        frame.not_in_version(message.CallReferenceID.has_value(), "CallReferenceID");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, BeginCallEvent& out) noexcept {
    const std::size_t fixed_size = 26U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.MonitorID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.PeripheralType, load<std::uint16_t>(at + 8)},
          FixedField{out.NumCTIClients, load<std::uint16_t>(at + 10)},
          FixedField{out.NumNamedVariables, load<std::uint16_t>(at + 12)},
          FixedField{out.NumNamedArrays, load<std::uint16_t>(at + 14)},
          FixedField{out.CallType, load<std::uint16_t>(at + 16)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 18)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 20)},
          FixedField{out.CalledPartyDisposition, load<std::uint16_t>(at + 24)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, begin_call_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const BeginCallEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const BeginCallEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// END_CALL_EVENT

namespace {

constexpr FixedExtent end_call_event_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {4, any},
};

constexpr FloatingPart end_call_event_floating{
    .texts{
        {25, offsetof(EndCallEvent, ConnectionDeviceID)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, EndCallEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(25, out.ConnectionDeviceID);
    return fields.rest(version, end_call_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const EndCallEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, EndCallEvent::id);
    if (std::uint8_t* const at = frame.fixed(16U)) {
        store<std::uint32_t>(at, message.MonitorID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.PeripheralType));
        store<std::uint16_t>(at + 10, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint32_t>(at + 12, message.ConnectionCallID);
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, EndCallEvent& out) noexcept {
    const std::size_t fixed_size = 16U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.MonitorID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.PeripheralType, load<std::uint16_t>(at + 8)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 10)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 12)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, end_call_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const EndCallEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const EndCallEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CALL_DATA_UPDATE_EVENT

namespace {

constexpr FixedExtent call_data_update_event_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {4, any}, {2, any}, {4, any},
    {2, any}, {4, any}, {4, any},
};

/// The next entry of cti_client.
bool next_call_data_update_event_cti_client(Bytes& fields, FloatingWidth width, unsigned /*version*/, CallDataUpdateEvent::CtiClient& out) noexcept {
    renew(out);
    return next_entry(fields, width, 23, [&](const FloatingField& field) {
        switch (field.tag) {
        case 23: entry::text(field.data, out.CTIClientSignature); break;
        case 24: entry::number<std::uint32_t>(field.data, out.CTIClientTimestamp); break;
        default: break;
        }
    });
}

void call_data_update_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<CallDataUpdateEvent*>(message);
    switch (field.tag()) {
    case 215:
        field.in_version(version >= 11);
        field.text(out.ANI_II);
        break;
    case 9: field.bytes(out.UserToUserInfo); break;
    case 72: field.uint32(out.RouterCallKeyDay); break;
    case 73: field.uint32(out.RouterCallKeyCallID); break;
    case 110: field.uint32(out.RouterCallKeySequenceNumber); break;
    case 82: field.only_group(out.NamedVariable, &next_single<NamedVariable, 82, read_named_variable>, version); break;
    case 83: field.only_group(out.NamedArray, &next_single<NamedArray, 83, read_named_array>, version); break;
    case 23: field.only_group(out.cti_client, &next_call_data_update_event_cti_client, version); break; // cti_client: CTIClientSignature
    case 24: field.check_size(4); break; // cti_client: CTIClientTimestamp
    case 223:
        field.in_version(version >= 14);
        field.bytes(out.CallReferenceID);
        break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart call_data_update_event_floating{
    .texts{
        {25, offsetof(CallDataUpdateEvent, ConnectionDeviceID)},
        {47, offsetof(CallDataUpdateEvent, NewConnectionDeviceID)},
        {8, offsetof(CallDataUpdateEvent, ANI)},
        {10, offsetof(CallDataUpdateEvent, DNIS)},
        {11, offsetof(CallDataUpdateEvent, DialedNumber)},
        {12, offsetof(CallDataUpdateEvent, CallerEnteredDigits)},
        {13, offsetof(CallDataUpdateEvent, CallVariable1)},
        {14, offsetof(CallDataUpdateEvent, CallVariable2)},
        {15, offsetof(CallDataUpdateEvent, CallVariable3)},
        {16, offsetof(CallDataUpdateEvent, CallVariable4)},
        {17, offsetof(CallDataUpdateEvent, CallVariable5)},
        {18, offsetof(CallDataUpdateEvent, CallVariable6)},
        {19, offsetof(CallDataUpdateEvent, CallVariable7)},
        {20, offsetof(CallDataUpdateEvent, CallVariable8)},
        {21, offsetof(CallDataUpdateEvent, CallVariable9)},
        {22, offsetof(CallDataUpdateEvent, CallVariable10)},
        {46, offsetof(CallDataUpdateEvent, CallWrapupData)},
        {95, offsetof(CallDataUpdateEvent, CustomerPhoneNumber)},
        {96, offsetof(CallDataUpdateEvent, CustomerAccountNumber)},
    },
    .other = &call_data_update_event_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, CallDataUpdateEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(25, out.ConnectionDeviceID);
    fields.text(47, out.NewConnectionDeviceID);
    fields.text(8, out.ANI);
    if (version >= 11) {
        fields.text(215, out.ANI_II);
    }
    fields.text(10, out.DNIS);
    fields.text(11, out.DialedNumber);
    fields.text(12, out.CallerEnteredDigits);
    fields.uint32(72, out.RouterCallKeyDay);
    fields.uint32(73, out.RouterCallKeyCallID);
    fields.uint32(110, out.RouterCallKeySequenceNumber);
    fields.text(13, out.CallVariable1);
    fields.text(14, out.CallVariable2);
    fields.text(15, out.CallVariable3);
    fields.text(16, out.CallVariable4);
    fields.text(17, out.CallVariable5);
    fields.text(18, out.CallVariable6);
    fields.text(19, out.CallVariable7);
    fields.text(20, out.CallVariable8);
    fields.text(21, out.CallVariable9);
    fields.text(22, out.CallVariable10);
    fields.text(46, out.CallWrapupData);
    fields.group(82, out.NamedVariable, &next_single<NamedVariable, 82, read_named_variable>, version);
    fields.group(83, out.NamedArray, &next_single<NamedArray, 83, read_named_array>, version);
    fields.text(95, out.CustomerPhoneNumber);
    fields.text(96, out.CustomerAccountNumber);
    return fields.rest(version, call_data_update_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const CallDataUpdateEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, CallDataUpdateEvent::id);
    if (std::uint8_t* const at = frame.fixed(40U)) {
        store<std::uint32_t>(at, message.MonitorID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.PeripheralType));
        store<std::uint16_t>(at + 10, static_cast<std::uint16_t>(frame.count(message.cti_client.size(), 16, "NumCTIClients")));
        store<std::uint16_t>(at + 12, static_cast<std::uint16_t>(frame.count(message.NamedVariable.size(), 65535, "NumNamedVariables")));
        store<std::uint16_t>(at + 14, static_cast<std::uint16_t>(frame.count(message.NamedArray.size(), 65535, "NumNamedArrays")));
        store<std::uint16_t>(at + 16, static_cast<std::uint16_t>(message.CallType));
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint32_t>(at + 20, message.ConnectionCallID);
        store<std::uint16_t>(at + 24, static_cast<std::uint16_t>(message.NewConnectionDeviceIDType));
        store<std::uint32_t>(at + 26, message.NewConnectionCallID);
        store<std::uint16_t>(at + 30, static_cast<std::uint16_t>(message.CalledPartyDisposition));
        store<std::uint32_t>(at + 32, message.CampaignID);
        store<std::uint32_t>(at + 36, message.QueryRuleID);
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(47, message.NewConnectionDeviceID, 64, "NewConnectionDeviceID");
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
    frame.uint32(110, message.RouterCallKeySequenceNumber, "RouterCallKeySequenceNumber");
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
    for (const auto& entry : message.cti_client) {
        frame.text(23, entry.CTIClientSignature, 64, "CTIClientSignature");
        frame.uint32(24, entry.CTIClientTimestamp, "CTIClientTimestamp");
    }
    if (version >= 14) {
        frame.bytes(223, message.CallReferenceID, 32, "CallReferenceID");
    } else {
        frame.not_in_version(message.CallReferenceID.has_value(), "CallReferenceID");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, CallDataUpdateEvent& out) noexcept {
    const std::size_t fixed_size = 40U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.MonitorID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.PeripheralType, load<std::uint16_t>(at + 8)},
          FixedField{out.NumCTIClients, load<std::uint16_t>(at + 10)},
          FixedField{out.NumNamedVariables, load<std::uint16_t>(at + 12)},
          FixedField{out.NumNamedArrays, load<std::uint16_t>(at + 14)},
          FixedField{out.CallType, load<std::uint16_t>(at + 16)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 18)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 20)},
          FixedField{out.NewConnectionDeviceIDType, load<std::uint16_t>(at + 24)},
          FixedField{out.NewConnectionCallID, load<std::uint32_t>(at + 26)},
          FixedField{out.CalledPartyDisposition, load<std::uint16_t>(at + 30)},
          FixedField{out.CampaignID, load<std::uint32_t>(at + 32)},
          FixedField{out.QueryRuleID, load<std::uint32_t>(at + 36)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, call_data_update_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const CallDataUpdateEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const CallDataUpdateEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CALL_REACHED_NETWORK_EVENT

namespace {

constexpr FixedExtent call_reached_network_event_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {4, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any}, {2, any},
};

void call_reached_network_event_field(ReceivedField& field, unsigned /*version*/, void* message) noexcept {
    auto& out = *static_cast<CallReachedNetworkEvent*>(message);
    switch (field.tag()) {
    case 121: field.uint32(out.TrunkNumber); break;
    case 122: field.uint32(out.TrunkGroupNumber); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart call_reached_network_event_floating{
    .texts{
        {25, offsetof(CallReachedNetworkEvent, ConnectionDeviceID)},
        {48, offsetof(CallReachedNetworkEvent, TrunkUsedDeviceID)},
        {28, offsetof(CallReachedNetworkEvent, CalledDeviceID)},
    },
    .other = &call_reached_network_event_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, CallReachedNetworkEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(25, out.ConnectionDeviceID);
    fields.text(48, out.TrunkUsedDeviceID);
    fields.text(28, out.CalledDeviceID);
    fields.uint32(121, out.TrunkNumber);
    fields.uint32(122, out.TrunkGroupNumber);
    return fields.rest(version, call_reached_network_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const CallReachedNetworkEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, CallReachedNetworkEvent::id);
    if (std::uint8_t* const at = frame.fixed(28U)) {
        store<std::uint32_t>(at, message.MonitorID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.PeripheralType));
        store<std::uint16_t>(at + 10, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint32_t>(at + 12, message.ConnectionCallID);
        store<std::uint16_t>(at + 16, message.LineHandle);
        store<std::uint16_t>(at + 18, static_cast<std::uint16_t>(message.LineType));
        store<std::uint16_t>(at + 20, static_cast<std::uint16_t>(message.TrunkUsedDeviceType));
        store<std::uint16_t>(at + 22, static_cast<std::uint16_t>(message.CalledDeviceType));
        store<std::uint16_t>(at + 24, static_cast<std::uint16_t>(message.LocalConnectionState));
        store<std::uint16_t>(at + 26, static_cast<std::uint16_t>(message.EventCause));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(48, message.TrunkUsedDeviceID, 64, "TrunkUsedDeviceID");
    frame.text(28, message.CalledDeviceID, 64, "CalledDeviceID");
    frame.uint32(121, message.TrunkNumber, "TrunkNumber");
    frame.uint32(122, message.TrunkGroupNumber, "TrunkGroupNumber");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, CallReachedNetworkEvent& out) noexcept {
    const std::size_t fixed_size = 28U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.MonitorID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.PeripheralType, load<std::uint16_t>(at + 8)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 10)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 12)},
          FixedField{out.LineHandle, load<std::uint16_t>(at + 16)},
          FixedField{out.LineType, load<std::uint16_t>(at + 18)},
          FixedField{out.TrunkUsedDeviceType, load<std::uint16_t>(at + 20)},
          FixedField{out.CalledDeviceType, load<std::uint16_t>(at + 22)},
          FixedField{out.LocalConnectionState, load<std::uint16_t>(at + 24)},
          FixedField{out.EventCause, load<std::uint16_t>(at + 26)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, call_reached_network_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const CallReachedNetworkEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const CallReachedNetworkEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CALL_DEQUEUED_EVENT

namespace {

constexpr FixedExtent call_dequeued_event_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {4, any}, {2, any}, {4, any}, {4, any}, {2, any}, {2, any}, {2, any},
    {2, any},
};

/// The next entry of skill_group.
bool next_call_dequeued_event_skill_group(Bytes& fields, FloatingWidth width, unsigned /*version*/, CallDequeuedEvent::SkillGroup& out) noexcept {
    renew(out);
    return next_entry(fields, width, 62, [&](const FloatingField& field) {
        switch (field.tag) {
        case 62: entry::number<std::uint32_t>(field.data, out.SkillGroupNumber); break;
        case 63: entry::number<std::uint32_t>(field.data, out.SkillGroupID); break;
        case 64: entry::number<std::uint16_t>(field.data, out.SkillGroupPriority); break;
        default: break;
        }
    });
}

void call_dequeued_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<CallDequeuedEvent*>(message);
    switch (field.tag()) {
    case 62: // skill_group: SkillGroupNumber
        field.group(out.skill_group, &next_call_dequeued_event_skill_group, version);
        field.check_size(4);
        break;
    case 63: field.check_size(4); break; // skill_group: SkillGroupID
    case 64: field.check_size(2); break; // skill_group: SkillGroupPriority
    case 124: field.bytes(out.DeQueueType); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart call_dequeued_event_floating{
    .texts{
        {25, offsetof(CallDequeuedEvent, ConnectionDeviceID)},
        {45, offsetof(CallDequeuedEvent, QueueDeviceID)},
    },
    .other = &call_dequeued_event_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, CallDequeuedEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(25, out.ConnectionDeviceID);
    fields.text(45, out.QueueDeviceID);
    return fields.rest(version, call_dequeued_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const CallDequeuedEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, CallDequeuedEvent::id);
    if (std::uint8_t* const at = frame.fixed(34U)) {
        store<std::uint32_t>(at, message.MonitorID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.PeripheralType));
        store<std::uint16_t>(at + 10, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint32_t>(at + 12, message.ConnectionCallID);
        store<std::uint16_t>(at + 16, static_cast<std::uint16_t>(message.QueueDeviceType));
        store<std::uint32_t>(at + 18, message.ServiceNumber);
        store<std::uint32_t>(at + 22, message.ServiceID);
        store<std::uint16_t>(at + 26, message.NumQueued);
        store<std::uint16_t>(at + 28, static_cast<std::uint16_t>(frame.count(message.skill_group.size(), 20, "NumSkillGroups")));
        store<std::uint16_t>(at + 30, static_cast<std::uint16_t>(message.LocalConnectionState));
        store<std::uint16_t>(at + 32, static_cast<std::uint16_t>(message.EventCause));
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(45, message.QueueDeviceID, 64, "QueueDeviceID");
    for (const auto& entry : message.skill_group) {
        frame.uint32(62, entry.SkillGroupNumber, "SkillGroupNumber");
        frame.uint32(63, entry.SkillGroupID, "SkillGroupID");
        frame.uint16(64, entry.SkillGroupPriority, "SkillGroupPriority");
    }
    frame.bytes(124, message.DeQueueType, 0, "DeQueueType");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, CallDequeuedEvent& out) noexcept {
    const std::size_t fixed_size = 34U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.MonitorID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.PeripheralType, load<std::uint16_t>(at + 8)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 10)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 12)},
          FixedField{out.QueueDeviceType, load<std::uint16_t>(at + 16)},
          FixedField{out.ServiceNumber, load<std::uint32_t>(at + 18)},
          FixedField{out.ServiceID, load<std::uint32_t>(at + 22)},
          FixedField{out.NumQueued, load<std::uint16_t>(at + 26)},
          FixedField{out.NumSkillGroups, load<std::uint16_t>(at + 28)},
          FixedField{out.LocalConnectionState, load<std::uint16_t>(at + 30)},
          FixedField{out.EventCause, load<std::uint16_t>(at + 32)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, call_dequeued_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const CallDequeuedEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const CallDequeuedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// AGENT_PRE_CALL_EVENT

namespace {

constexpr FixedExtent agent_pre_call_event_extents[] = {
    {4, any}, {2, any}, {2, any}, {4, any}, {4, any}, {4, any}, {4, any}, {2, any}, {4, any}, {4, {20, 255}},
};

void agent_pre_call_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<AgentPreCallEvent*>(message);
    switch (field.tag()) {
    case 72: field.uint32(out.RouterCallKeyDay); break;
    case 73: field.uint32(out.RouterCallKeyCallID); break;
    case 110: field.uint32(out.RouterCallKeySequenceNumber); break;
    case 215:
        field.in_version(version >= 11);
        field.text(out.ANI_II);
        break;
    case 9: field.bytes(out.UserToUserInfo); break;
    case 210:
        field.in_version(version >= 14);
        field.uint32(out.FltCallTypeID);
        break;
    case 221:
        field.in_version(version >= 14);
        field.uint32(out.PreCallInvokeID);
        break;
    case 82: field.only_group(out.NamedVariable, &next_single<NamedVariable, 82, read_named_variable>, version); break;
    case 83: field.only_group(out.NamedArray, &next_single<NamedArray, 83, read_named_array>, version); break;
    case 5:
        field.in_version(version >= 20);
        field.text(out.AgentID);
        break;
    case 294:
        field.in_version(version >= 23);
        field.text(out.ProtocolReferenceGUID);
        break;
    case 310:
        field.in_version(version >= 24);
        field.uint16(out.NumOfEnabledServices);
        break;
    case 309:
        field.in_version(version >= 24);
        field.packed(out.FltEnabledServices);
        break;
    case 311:
        field.in_version(version >= 24);
        field.text(out.CcaiConfigId);
        break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart agent_pre_call_event_floating{
    .texts{
        {6, offsetof(AgentPreCallEvent, AgentInstrument)},
        {8, offsetof(AgentPreCallEvent, ANI)},
        {11, offsetof(AgentPreCallEvent, DialedNumber)},
        {12, offsetof(AgentPreCallEvent, CallerEnteredDigits)},
        {13, offsetof(AgentPreCallEvent, CallVariable1)},
        {14, offsetof(AgentPreCallEvent, CallVariable2)},
        {15, offsetof(AgentPreCallEvent, CallVariable3)},
        {16, offsetof(AgentPreCallEvent, CallVariable4)},
        {17, offsetof(AgentPreCallEvent, CallVariable5)},
        {18, offsetof(AgentPreCallEvent, CallVariable6)},
        {19, offsetof(AgentPreCallEvent, CallVariable7)},
        {20, offsetof(AgentPreCallEvent, CallVariable8)},
        {21, offsetof(AgentPreCallEvent, CallVariable9)},
        {22, offsetof(AgentPreCallEvent, CallVariable10)},
    },
    .other = &agent_pre_call_event_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, AgentPreCallEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(6, out.AgentInstrument);
    fields.uint32(72, out.RouterCallKeyDay);
    fields.uint32(73, out.RouterCallKeyCallID);
    fields.uint32(110, out.RouterCallKeySequenceNumber);
    fields.text(8, out.ANI);
    if (version >= 11) {
        fields.text(215, out.ANI_II);
    }
    fields.text(11, out.DialedNumber);
    fields.text(12, out.CallerEnteredDigits);
    if (version >= 14) {
        fields.uint32(210, out.FltCallTypeID);
    }
    if (version >= 14) {
        fields.uint32(221, out.PreCallInvokeID);
    }
    fields.text(13, out.CallVariable1);
    fields.text(14, out.CallVariable2);
    fields.text(15, out.CallVariable3);
    fields.text(16, out.CallVariable4);
    fields.text(17, out.CallVariable5);
    fields.text(18, out.CallVariable6);
    fields.text(19, out.CallVariable7);
    fields.text(20, out.CallVariable8);
    fields.text(21, out.CallVariable9);
    fields.text(22, out.CallVariable10);
    fields.group(82, out.NamedVariable, &next_single<NamedVariable, 82, read_named_variable>, version);
    fields.group(83, out.NamedArray, &next_single<NamedArray, 83, read_named_array>, version);
    if (version >= 20) {
        fields.text(5, out.AgentID);
    }
    if (version >= 23) {
        fields.text(294, out.ProtocolReferenceGUID);
    }
    if (version >= 24) {
        fields.uint16(310, out.NumOfEnabledServices);
    }
    if (version >= 24) {
        fields.text(311, out.CcaiConfigId);
    }
    return fields.rest(version, agent_pre_call_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const AgentPreCallEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, AgentPreCallEvent::id);
    if (std::uint8_t* const at = frame.fixed(30U + (version >= 20 ? 4U : 0U))) {
        store<std::uint32_t>(at, message.MonitorID);
        store<std::uint16_t>(at + 4, static_cast<std::uint16_t>(frame.count(message.NamedVariable.size(), 65535, "NumNamedVariables")));
        store<std::uint16_t>(at + 6, static_cast<std::uint16_t>(frame.count(message.NamedArray.size(), 65535, "NumNamedArrays")));
        store<std::uint32_t>(at + 8, message.ServiceNumber);
        store<std::uint32_t>(at + 12, message.ServiceID);
        store<std::uint32_t>(at + 16, message.SkillGroupNumber);
        store<std::uint32_t>(at + 20, message.SkillGroupID);
        store<std::uint16_t>(at + 24, message.SkillGroupPriority);
        store<std::int32_t>(at + 26, message.MRDID);
        if (version >= 20) {
            store<std::uint32_t>(at + 30, message.AgentSkillTargetID);
        }
    }
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    frame.uint32(72, message.RouterCallKeyDay, "RouterCallKeyDay");
    frame.uint32(73, message.RouterCallKeyCallID, "RouterCallKeyCallID");
    frame.uint32(110, message.RouterCallKeySequenceNumber, "RouterCallKeySequenceNumber");
    frame.text(8, message.ANI, 40, "ANI");
    if (version >= 11) {
        frame.text(215, message.ANI_II, 2, "ANI_II");
    } else {
        frame.not_in_version(message.ANI_II.has_value(), "ANI_II");
    }
    frame.bytes(9, message.UserToUserInfo, 131, "UserToUserInfo");
    frame.text(11, message.DialedNumber, 40, "DialedNumber");
    frame.text(12, message.CallerEnteredDigits, 40, "CallerEnteredDigits");
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
    for (const auto& value : message.NamedVariable) {
        frame.named_variable(82, value, named_limits, "NamedVariable");
    }
    for (const auto& value : message.NamedArray) {
        frame.named_array(83, value, named_limits, "NamedArray");
    }
    if (version >= 20) {
        frame.text(5, message.AgentID, 12, "AgentID");
    } else {
        frame.not_in_version(message.AgentID.has_value(), "AgentID");
    }
    if (version >= 23) {
        frame.text(294, message.ProtocolReferenceGUID, 40, "ProtocolReferenceGUID");
    } else {
        frame.not_in_version(message.ProtocolReferenceGUID.has_value(), "ProtocolReferenceGUID");
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
    if (version >= 24) {
        frame.text(311, message.CcaiConfigId, 40, "CcaiConfigId");
    } else {
        frame.not_in_version(message.CcaiConfigId.has_value(), "CcaiConfigId");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, AgentPreCallEvent& out) noexcept {
    const std::size_t fixed_size = 30U + (version >= 20 ? 4U : 0U);
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.MonitorID, load<std::uint32_t>(at)},
          FixedField{out.NumNamedVariables, load<std::uint16_t>(at + 4)},
          FixedField{out.NumNamedArrays, load<std::uint16_t>(at + 6)},
          FixedField{out.ServiceNumber, load<std::uint32_t>(at + 8)},
          FixedField{out.ServiceID, load<std::uint32_t>(at + 12)},
          FixedField{out.SkillGroupNumber, load<std::uint32_t>(at + 16)},
          FixedField{out.SkillGroupID, load<std::uint32_t>(at + 20)},
          FixedField{out.SkillGroupPriority, load<std::uint16_t>(at + 24)},
          FixedField{out.MRDID, load<std::int32_t>(at + 26)},
          FixedField{out.AgentSkillTargetID, version >= 20 ? load<std::uint32_t>(at + 30) : std::uint32_t{0U}});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, agent_pre_call_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const AgentPreCallEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const AgentPreCallEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// AGENT_PRE_CALL_ABORT_EVENT

namespace {

constexpr FixedExtent agent_pre_call_abort_event_extents[] = {
    {4, any}, {4, any},
};

void agent_pre_call_abort_event_field(ReceivedField& field, unsigned /*version*/, void* message) noexcept {
    auto& out = *static_cast<AgentPreCallAbortEvent*>(message);
    switch (field.tag()) {
    case 72: field.uint32(out.RouterCallKeyDay); break;
    case 73: field.uint32(out.RouterCallKeyCallID); break;
    case 110: field.uint32(out.RouterCallKeySequenceNumber); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart agent_pre_call_abort_event_floating{
    .texts{
        {6, offsetof(AgentPreCallAbortEvent, AgentInstrument)},
    },
    .other = &agent_pre_call_abort_event_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, AgentPreCallAbortEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(6, out.AgentInstrument);
    fields.uint32(72, out.RouterCallKeyDay);
    fields.uint32(73, out.RouterCallKeyCallID);
    fields.uint32(110, out.RouterCallKeySequenceNumber);
    return fields.rest(version, agent_pre_call_abort_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const AgentPreCallAbortEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, AgentPreCallAbortEvent::id);
    if (std::uint8_t* const at = frame.fixed(8U)) {
        store<std::uint32_t>(at, message.MonitorID);
        store<std::int32_t>(at + 4, message.MRDID);
    }
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    frame.uint32(72, message.RouterCallKeyDay, "RouterCallKeyDay");
    frame.uint32(73, message.RouterCallKeyCallID, "RouterCallKeyCallID");
    frame.uint32(110, message.RouterCallKeySequenceNumber, "RouterCallKeySequenceNumber");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, AgentPreCallAbortEvent& out) noexcept {
    const std::size_t fixed_size = 8U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.MonitorID, load<std::uint32_t>(at)},
          FixedField{out.MRDID, load<std::int32_t>(at + 4)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, agent_pre_call_abort_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const AgentPreCallAbortEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const AgentPreCallAbortEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CALL_ATTRIBUTE_CHANGE_EVENT

namespace {

constexpr FixedExtent call_attribute_change_event_extents[] = {
    {4, any}, {4, any}, {2, any}, {2, any}, {4, any}, {4, any},
};

constexpr FloatingPart call_attribute_change_event_floating{
    .texts{
        {25, offsetof(CallAttributeChangeEvent, ConnectionDeviceID)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, CallAttributeChangeEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(25, out.ConnectionDeviceID);
    return fields.rest(version, call_attribute_change_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const CallAttributeChangeEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, CallAttributeChangeEvent::id);
    if (std::uint8_t* const at = frame.fixed(20U)) {
        store<std::uint32_t>(at, message.MonitorID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.PeripheralType));
        store<std::uint16_t>(at + 10, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint32_t>(at + 12, message.CallTypeID);
        store<std::uint32_t>(at + 16, message.ServiceNumber);
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, CallAttributeChangeEvent& out) noexcept {
    const std::size_t fixed_size = 20U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.MonitorID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.PeripheralType, load<std::uint16_t>(at + 8)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 10)},
          FixedField{out.CallTypeID, load<std::uint32_t>(at + 12)},
          FixedField{out.ServiceNumber, load<std::uint32_t>(at + 16)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, call_attribute_change_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const CallAttributeChangeEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const CallAttributeChangeEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CALL_AGENT_GREETING_EVENT

namespace {

constexpr FixedExtent call_agent_greeting_event_extents[] = {
    {4, any}, {4, any}, {2, any}, {4, any}, {2, any}, {4, any},
};

constexpr FloatingPart call_agent_greeting_event_floating{
    .texts{
        {25, offsetof(CallAgentGreetingEvent, ConnectionDeviceID)},
        {5, offsetof(CallAgentGreetingEvent, AgentID)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, CallAgentGreetingEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(25, out.ConnectionDeviceID);
    fields.text(5, out.AgentID);
    return fields.rest(version, call_agent_greeting_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const CallAgentGreetingEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, CallAgentGreetingEvent::id);
    if (std::uint8_t* const at = frame.fixed(20U)) {
        store<std::uint32_t>(at, message.MonitorID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint16_t>(at + 8, static_cast<std::uint16_t>(message.ConnectionDeviceIDType));
        store<std::uint32_t>(at + 10, message.ConnectionCallID);
        store<std::uint16_t>(at + 14, static_cast<std::uint16_t>(message.EventCode));
        store<std::uint32_t>(at + 16, message.PeripheralErrorCode);
    }
    frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
    frame.text(5, message.AgentID, 12, "AgentID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, CallAgentGreetingEvent& out) noexcept {
    const std::size_t fixed_size = 20U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.MonitorID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.ConnectionDeviceIDType, load<std::uint16_t>(at + 8)},
          FixedField{out.ConnectionCallID, load<std::uint32_t>(at + 10)},
          FixedField{out.EventCode, load<std::uint16_t>(at + 14)},
          FixedField{out.PeripheralErrorCode, load<std::uint32_t>(at + 16)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, call_agent_greeting_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const CallAgentGreetingEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const CallAgentGreetingEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    if (!(version >= 15)) {
        return {0, EncodeError::not_in_version, {}};
    }
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

} // namespace ctikit::ged188
