// The same messages in other formats: Protocol Buffers, FlatBuffers, Cap'n Proto. Each as its own users would do it:
// parse or verify, then read every field; and build from values.
#include "content.hpp"
#include "reading.hpp"

#include <ctikit/uccx/messages/call_delivered_event.hpp>
#include <ctikit/uccx/messages/heartbeat_conf.hpp>

#include "call_delivered.capnp.h"
#include "call_delivered_generated.h"
#include "peers/call_delivered.pb.h"

#include <benchmark/benchmark.h>
#include <capnp/message.h>
#include <capnp/serialize.h>

#include <map>
#include <string>

namespace {

using Event = ctikit::uccx::CallDeliveredEvent;
using Heartbeat = ctikit::uccx::HeartbeatConf;
using Blob = std::vector<std::uint8_t>;

/// What is sent. The texts are views into frames, before their NUL.
template <class Message>
const std::vector<Message>& messages(std::string_view size) {
    static std::map<std::string_view, std::pair<std::vector<bench::Frame>, std::vector<Message>>> all;
    auto& [frames, result] = all[size];
    if (frames.empty()) {
        frames = bench::frames_of(bench::narrow, size);
        result.resize(frames.size());
        for (std::size_t i = 0; i < frames.size(); ++i) {
            (void)decode(ctikit::Bytes(frames[i]).subspan(ctikit::header_size), 14, result[i]);
        }
    }
    return result;
}

template <class Each>
void each_of(benchmark::State& state, std::size_t size, Each each) {
    std::size_t at = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(each(at));
        at = at + 1 == size ? 0 : at + 1;
    }
    state.SetItemsProcessed(state.iterations());
}

// ---- Protocol Buffers

void fill(peers::proto::HeartbeatConf& to, const Heartbeat& heartbeat) {
    to.set_invoke_id(heartbeat.InvokeID);
}

std::uint64_t read(const peers::proto::HeartbeatConf& message) {
    return message.invoke_id();
}

void fill(peers::proto::CallDelivered& to, const Event& event) {
    to.set_connection_device_type(static_cast<std::uint32_t>(event.ConnectionDeviceType));
    to.set_call_id(event.CallID);
    to.set_line_type(static_cast<std::uint32_t>(event.LineType));
    to.set_application_id(event.ApplicationID);
    to.set_csq_id(event.CSQID);
    to.set_alerting_device_type(static_cast<std::uint32_t>(event.AlertingDeviceType));
    to.set_calling_device_type(static_cast<std::uint32_t>(event.CallingDeviceType));
    to.set_called_device_type(static_cast<std::uint32_t>(event.CalledDeviceType));
    to.set_last_redirect_device_type(static_cast<std::uint32_t>(event.LastRedirectDeviceType));
    to.set_local_connection_state(static_cast<std::uint32_t>(event.LocalConnectionState));
    to.set_event_cause(static_cast<std::uint32_t>(event.EventCause));
    if (event.ConnectionDeviceID) {
        to.set_connection_device_id(event.ConnectionDeviceID->data(), event.ConnectionDeviceID->size());
    }
    if (event.AlertingDeviceID) {
        to.set_alerting_device_id(event.AlertingDeviceID->data(), event.AlertingDeviceID->size());
    }
    if (event.CallingDeviceID) {
        to.set_calling_device_id(event.CallingDeviceID->data(), event.CallingDeviceID->size());
    }
    if (event.CalledDeviceID) {
        to.set_called_device_id(event.CalledDeviceID->data(), event.CalledDeviceID->size());
    }
    if (event.LastRedirectDeviceID) {
        to.set_last_redirect_device_id(event.LastRedirectDeviceID->data(), event.LastRedirectDeviceID->size());
    }
    if (event.ANI) {
        to.set_ani(event.ANI->data(), event.ANI->size());
    }
    if (event.DNIS) {
        to.set_dnis(event.DNIS->data(), event.DNIS->size());
    }
    if (event.DialedNumber) {
        to.set_dialed_number(event.DialedNumber->data(), event.DialedNumber->size());
    }
    if (event.CallerEnteredDigits) {
        to.set_caller_entered_digits(event.CallerEnteredDigits->data(), event.CallerEnteredDigits->size());
    }
    if (event.CallVariable1) {
        to.set_call_variable1(event.CallVariable1->data(), event.CallVariable1->size());
    }
    if (event.CallVariable2) {
        to.set_call_variable2(event.CallVariable2->data(), event.CallVariable2->size());
    }
    if (event.CallVariable3) {
        to.set_call_variable3(event.CallVariable3->data(), event.CallVariable3->size());
    }
    if (event.CallVariable4) {
        to.set_call_variable4(event.CallVariable4->data(), event.CallVariable4->size());
    }
    if (event.CallVariable5) {
        to.set_call_variable5(event.CallVariable5->data(), event.CallVariable5->size());
    }
    if (event.CallVariable6) {
        to.set_call_variable6(event.CallVariable6->data(), event.CallVariable6->size());
    }
    if (event.CallVariable7) {
        to.set_call_variable7(event.CallVariable7->data(), event.CallVariable7->size());
    }
    if (event.CallVariable8) {
        to.set_call_variable8(event.CallVariable8->data(), event.CallVariable8->size());
    }
    if (event.CallVariable9) {
        to.set_call_variable9(event.CallVariable9->data(), event.CallVariable9->size());
    }
    if (event.CallVariable10) {
        to.set_call_variable10(event.CallVariable10->data(), event.CallVariable10->size());
    }
    if (event.CallWrapupData) {
        to.set_call_wrapup_data(event.CallWrapupData->data(), event.CallWrapupData->size());
    }
    if (event.SecondaryConnectionCallID) {
        to.set_secondary_call_id(*event.SecondaryConnectionCallID);
    }
    for (const auto& variable : event.NamedVariable) {
        auto* const added = to.add_variables();
        added->set_name(variable.name.data(), variable.name.size());
        added->set_value(variable.value.data(), variable.value.size());
    }
}

std::uint64_t read(const peers::proto::CallDelivered& message) {
    bench::Sum sum;
    for (const std::uint32_t number :
         {message.connection_device_type(), message.call_id(), message.line_type(), message.application_id(),
          message.csq_id(), message.alerting_device_type(), message.calling_device_type(), message.called_device_type(),
          message.last_redirect_device_type(), message.local_connection_state(), message.event_cause(),
          message.secondary_call_id()}) {
        sum.add(number);
    }
    if (message.has_connection_device_id()) {
        sum.add(std::string_view(message.connection_device_id()));
    }
    if (message.has_alerting_device_id()) {
        sum.add(std::string_view(message.alerting_device_id()));
    }
    if (message.has_calling_device_id()) {
        sum.add(std::string_view(message.calling_device_id()));
    }
    if (message.has_called_device_id()) {
        sum.add(std::string_view(message.called_device_id()));
    }
    if (message.has_last_redirect_device_id()) {
        sum.add(std::string_view(message.last_redirect_device_id()));
    }
    if (message.has_ani()) {
        sum.add(std::string_view(message.ani()));
    }
    if (message.has_dnis()) {
        sum.add(std::string_view(message.dnis()));
    }
    if (message.has_dialed_number()) {
        sum.add(std::string_view(message.dialed_number()));
    }
    if (message.has_caller_entered_digits()) {
        sum.add(std::string_view(message.caller_entered_digits()));
    }
    if (message.has_call_variable1()) {
        sum.add(std::string_view(message.call_variable1()));
    }
    if (message.has_call_variable2()) {
        sum.add(std::string_view(message.call_variable2()));
    }
    if (message.has_call_variable3()) {
        sum.add(std::string_view(message.call_variable3()));
    }
    if (message.has_call_variable4()) {
        sum.add(std::string_view(message.call_variable4()));
    }
    if (message.has_call_variable5()) {
        sum.add(std::string_view(message.call_variable5()));
    }
    if (message.has_call_variable6()) {
        sum.add(std::string_view(message.call_variable6()));
    }
    if (message.has_call_variable7()) {
        sum.add(std::string_view(message.call_variable7()));
    }
    if (message.has_call_variable8()) {
        sum.add(std::string_view(message.call_variable8()));
    }
    if (message.has_call_variable9()) {
        sum.add(std::string_view(message.call_variable9()));
    }
    if (message.has_call_variable10()) {
        sum.add(std::string_view(message.call_variable10()));
    }
    if (message.has_call_wrapup_data()) {
        sum.add(std::string_view(message.call_wrapup_data()));
    }
    for (const auto& variable : message.variables()) {
        sum.add(std::string_view(variable.name()));
        sum.add(std::string_view(variable.value()));
    }
    return sum.value();
}

template <class Message, class Proto>
std::vector<std::string> protobuf_blobs(std::string_view size) {
    std::vector<std::string> blobs;
    for (const Message& one : messages<Message>(size)) {
        Proto message;
        fill(message, one);
        blobs.push_back(message.SerializeAsString());
    }
    return blobs;
}

template <class Message, class Proto>
void protobuf_decode(benchmark::State& state, std::string_view size) {
    const auto blobs = protobuf_blobs<Message, Proto>(size);
    Proto message; // reused, as its documentation advises
    each_of(state, blobs.size(),
            [&](std::size_t at) { return message.ParseFromString(blobs[at]) ? read(message) : 0; });
}

/// A message of its own for each event, as programs have that keep or hand on what they received.
template <class Message, class Proto>
void protobuf_decode_new(benchmark::State& state, std::string_view size) {
    const auto blobs = protobuf_blobs<Message, Proto>(size);
    each_of(state, blobs.size(), [&](std::size_t at) {
        Proto message;
        return message.ParseFromString(blobs[at]) ? read(message) : 0;
    });
}

template <class Message, class Proto>
void protobuf_encode(benchmark::State& state, std::string_view size) {
    const auto& all = messages<Message>(size);
    Proto message;
    std::string out;
    each_of(state, all.size(), [&](std::size_t at) {
        message.Clear();
        fill(message, all[at]);
        message.SerializeToString(&out);
        return out.size();
    });
}

// ---- FlatBuffers

void build(flatbuffers::FlatBufferBuilder& builder, const Heartbeat& heartbeat) {
    builder.Finish(peers::flat::CreateHeartbeatConf(builder, heartbeat.InvokeID));
}

std::uint64_t read(const peers::flat::HeartbeatConf& message) {
    return message.invoke_id();
}

void build(flatbuffers::FlatBufferBuilder& builder, const Event& event) {
    const auto text = [&](ctikit::OptionalText value) {
        return value ? builder.CreateString(value->data(), value->size()) : flatbuffers::Offset<flatbuffers::String>();
    };
    const auto connection_device_id = text(event.ConnectionDeviceID);
    const auto alerting_device_id = text(event.AlertingDeviceID);
    const auto calling_device_id = text(event.CallingDeviceID);
    const auto called_device_id = text(event.CalledDeviceID);
    const auto last_redirect_device_id = text(event.LastRedirectDeviceID);
    const auto ani = text(event.ANI);
    const auto dnis = text(event.DNIS);
    const auto dialed_number = text(event.DialedNumber);
    const auto caller_entered_digits = text(event.CallerEnteredDigits);
    const auto call_variable1 = text(event.CallVariable1);
    const auto call_variable2 = text(event.CallVariable2);
    const auto call_variable3 = text(event.CallVariable3);
    const auto call_variable4 = text(event.CallVariable4);
    const auto call_variable5 = text(event.CallVariable5);
    const auto call_variable6 = text(event.CallVariable6);
    const auto call_variable7 = text(event.CallVariable7);
    const auto call_variable8 = text(event.CallVariable8);
    const auto call_variable9 = text(event.CallVariable9);
    const auto call_variable10 = text(event.CallVariable10);
    const auto call_wrapup_data = text(event.CallWrapupData);
    flatbuffers::Offset<peers::flat::NamedVariable> variables[64];
    std::size_t count = 0;
    for (const auto& variable : event.NamedVariable) {
        const auto name = builder.CreateString(variable.name.data(), variable.name.size());
        variables[count++] = peers::flat::CreateNamedVariable(
            builder, name, builder.CreateString(variable.value.data(), variable.value.size()));
    }
    const auto variable_list = builder.CreateVector(variables, count);
    builder.Finish(peers::flat::CreateCallDelivered(
        builder, static_cast<std::uint16_t>(event.ConnectionDeviceType), event.CallID,
        static_cast<std::uint16_t>(event.LineType), event.ApplicationID, event.CSQID,
        static_cast<std::uint16_t>(event.AlertingDeviceType), static_cast<std::uint16_t>(event.CallingDeviceType),
        static_cast<std::uint16_t>(event.CalledDeviceType), static_cast<std::uint16_t>(event.LastRedirectDeviceType),
        static_cast<std::uint16_t>(event.LocalConnectionState), static_cast<std::uint16_t>(event.EventCause),
        connection_device_id, alerting_device_id, calling_device_id, called_device_id, last_redirect_device_id, ani,
        dnis, dialed_number, caller_entered_digits, call_variable1, call_variable2, call_variable3, call_variable4,
        call_variable5, call_variable6, call_variable7, call_variable8, call_variable9, call_variable10,
        call_wrapup_data, event.SecondaryConnectionCallID.value_or(0), variable_list));
}

std::uint64_t read(const peers::flat::CallDelivered& message) {
    bench::Sum sum;
    for (const std::uint32_t number :
         {std::uint32_t{message.connection_device_type()}, message.call_id(), std::uint32_t{message.line_type()},
          message.application_id(), message.csq_id(), std::uint32_t{message.alerting_device_type()},
          std::uint32_t{message.calling_device_type()}, std::uint32_t{message.called_device_type()},
          std::uint32_t{message.last_redirect_device_type()}, std::uint32_t{message.local_connection_state()},
          std::uint32_t{message.event_cause()}, message.secondary_call_id()}) {
        sum.add(number);
    }
    if (const auto* const text = message.connection_device_id()) {
        sum.add(text->string_view());
    }
    if (const auto* const text = message.alerting_device_id()) {
        sum.add(text->string_view());
    }
    if (const auto* const text = message.calling_device_id()) {
        sum.add(text->string_view());
    }
    if (const auto* const text = message.called_device_id()) {
        sum.add(text->string_view());
    }
    if (const auto* const text = message.last_redirect_device_id()) {
        sum.add(text->string_view());
    }
    if (const auto* const text = message.ani()) {
        sum.add(text->string_view());
    }
    if (const auto* const text = message.dnis()) {
        sum.add(text->string_view());
    }
    if (const auto* const text = message.dialed_number()) {
        sum.add(text->string_view());
    }
    if (const auto* const text = message.caller_entered_digits()) {
        sum.add(text->string_view());
    }
    if (const auto* const text = message.call_variable1()) {
        sum.add(text->string_view());
    }
    if (const auto* const text = message.call_variable2()) {
        sum.add(text->string_view());
    }
    if (const auto* const text = message.call_variable3()) {
        sum.add(text->string_view());
    }
    if (const auto* const text = message.call_variable4()) {
        sum.add(text->string_view());
    }
    if (const auto* const text = message.call_variable5()) {
        sum.add(text->string_view());
    }
    if (const auto* const text = message.call_variable6()) {
        sum.add(text->string_view());
    }
    if (const auto* const text = message.call_variable7()) {
        sum.add(text->string_view());
    }
    if (const auto* const text = message.call_variable8()) {
        sum.add(text->string_view());
    }
    if (const auto* const text = message.call_variable9()) {
        sum.add(text->string_view());
    }
    if (const auto* const text = message.call_variable10()) {
        sum.add(text->string_view());
    }
    if (const auto* const text = message.call_wrapup_data()) {
        sum.add(text->string_view());
    }
    for (const auto* variable : *message.variables()) {
        sum.add(variable->name()->string_view());
        sum.add(variable->value()->string_view());
    }
    return sum.value();
}

template <class Message, class Flat>
void flatbuffers_decode(benchmark::State& state, std::string_view size) {
    std::vector<Blob> blobs;
    for (const Message& one : messages<Message>(size)) {
        flatbuffers::FlatBufferBuilder builder;
        build(builder, one);
        blobs.emplace_back(builder.GetBufferPointer(), builder.GetBufferPointer() + builder.GetSize());
    }
    each_of(state, blobs.size(), [&](std::size_t at) -> std::uint64_t {
        flatbuffers::Verifier verifier(blobs[at].data(), blobs[at].size());
        return verifier.VerifyBuffer<Flat>(nullptr) ? read(*flatbuffers::GetRoot<Flat>(blobs[at].data())) : 0;
    });
}

template <class Message>
void flatbuffers_encode(benchmark::State& state, std::string_view size) {
    const auto& all = messages<Message>(size);
    flatbuffers::FlatBufferBuilder builder; // reused, as its documentation advises
    each_of(state, all.size(), [&](std::size_t at) {
        builder.Clear();
        build(builder, all[at]);
        return builder.GetSize();
    });
}

// ---- Cap'n Proto

kj::StringPtr text_of(std::string_view text) {
    return {text.data(), text.size()};
} // texts lie in frames, before their NUL

void fill(peers::capn::HeartbeatConf::Builder to, const Heartbeat& heartbeat) {
    to.setInvokeId(heartbeat.InvokeID);
}

std::uint64_t read(peers::capn::HeartbeatConf::Reader message) {
    return message.getInvokeId();
}

void fill(peers::capn::CallDelivered::Builder to, const Event& event) {
    to.setConnectionDeviceType(static_cast<std::uint16_t>(event.ConnectionDeviceType));
    to.setCallId(event.CallID);
    to.setLineType(static_cast<std::uint16_t>(event.LineType));
    to.setApplicationId(event.ApplicationID);
    to.setCsqId(event.CSQID);
    to.setAlertingDeviceType(static_cast<std::uint16_t>(event.AlertingDeviceType));
    to.setCallingDeviceType(static_cast<std::uint16_t>(event.CallingDeviceType));
    to.setCalledDeviceType(static_cast<std::uint16_t>(event.CalledDeviceType));
    to.setLastRedirectDeviceType(static_cast<std::uint16_t>(event.LastRedirectDeviceType));
    to.setLocalConnectionState(static_cast<std::uint16_t>(event.LocalConnectionState));
    to.setEventCause(static_cast<std::uint16_t>(event.EventCause));
    if (event.ConnectionDeviceID) {
        to.setConnectionDeviceId(text_of(*event.ConnectionDeviceID));
    }
    if (event.AlertingDeviceID) {
        to.setAlertingDeviceId(text_of(*event.AlertingDeviceID));
    }
    if (event.CallingDeviceID) {
        to.setCallingDeviceId(text_of(*event.CallingDeviceID));
    }
    if (event.CalledDeviceID) {
        to.setCalledDeviceId(text_of(*event.CalledDeviceID));
    }
    if (event.LastRedirectDeviceID) {
        to.setLastRedirectDeviceId(text_of(*event.LastRedirectDeviceID));
    }
    if (event.ANI) {
        to.setAni(text_of(*event.ANI));
    }
    if (event.DNIS) {
        to.setDnis(text_of(*event.DNIS));
    }
    if (event.DialedNumber) {
        to.setDialedNumber(text_of(*event.DialedNumber));
    }
    if (event.CallerEnteredDigits) {
        to.setCallerEnteredDigits(text_of(*event.CallerEnteredDigits));
    }
    if (event.CallVariable1) {
        to.setCallVariable1(text_of(*event.CallVariable1));
    }
    if (event.CallVariable2) {
        to.setCallVariable2(text_of(*event.CallVariable2));
    }
    if (event.CallVariable3) {
        to.setCallVariable3(text_of(*event.CallVariable3));
    }
    if (event.CallVariable4) {
        to.setCallVariable4(text_of(*event.CallVariable4));
    }
    if (event.CallVariable5) {
        to.setCallVariable5(text_of(*event.CallVariable5));
    }
    if (event.CallVariable6) {
        to.setCallVariable6(text_of(*event.CallVariable6));
    }
    if (event.CallVariable7) {
        to.setCallVariable7(text_of(*event.CallVariable7));
    }
    if (event.CallVariable8) {
        to.setCallVariable8(text_of(*event.CallVariable8));
    }
    if (event.CallVariable9) {
        to.setCallVariable9(text_of(*event.CallVariable9));
    }
    if (event.CallVariable10) {
        to.setCallVariable10(text_of(*event.CallVariable10));
    }
    if (event.CallWrapupData) {
        to.setCallWrapupData(text_of(*event.CallWrapupData));
    }
    to.setSecondaryCallId(event.SecondaryConnectionCallID.value_or(0));
    auto variables = to.initVariables(static_cast<unsigned>(event.NamedVariable.size()));
    unsigned at = 0;
    for (const auto& variable : event.NamedVariable) {
        auto one = variables[at++];
        one.setName(text_of(variable.name));
        one.setValue(text_of(variable.value));
    }
}

std::uint64_t read(peers::capn::CallDelivered::Reader message) {
    bench::Sum sum;
    for (const std::uint32_t number :
         {std::uint32_t{message.getConnectionDeviceType()}, message.getCallId(), std::uint32_t{message.getLineType()},
          message.getApplicationId(), message.getCsqId(), std::uint32_t{message.getAlertingDeviceType()},
          std::uint32_t{message.getCallingDeviceType()}, std::uint32_t{message.getCalledDeviceType()},
          std::uint32_t{message.getLastRedirectDeviceType()}, std::uint32_t{message.getLocalConnectionState()},
          std::uint32_t{message.getEventCause()}, message.getSecondaryCallId()}) {
        sum.add(number);
    }
    if (message.hasConnectionDeviceId()) {
        sum.add(std::string_view(message.getConnectionDeviceId().begin(), message.getConnectionDeviceId().size()));
    }
    if (message.hasAlertingDeviceId()) {
        sum.add(std::string_view(message.getAlertingDeviceId().begin(), message.getAlertingDeviceId().size()));
    }
    if (message.hasCallingDeviceId()) {
        sum.add(std::string_view(message.getCallingDeviceId().begin(), message.getCallingDeviceId().size()));
    }
    if (message.hasCalledDeviceId()) {
        sum.add(std::string_view(message.getCalledDeviceId().begin(), message.getCalledDeviceId().size()));
    }
    if (message.hasLastRedirectDeviceId()) {
        sum.add(std::string_view(message.getLastRedirectDeviceId().begin(), message.getLastRedirectDeviceId().size()));
    }
    if (message.hasAni()) {
        sum.add(std::string_view(message.getAni().begin(), message.getAni().size()));
    }
    if (message.hasDnis()) {
        sum.add(std::string_view(message.getDnis().begin(), message.getDnis().size()));
    }
    if (message.hasDialedNumber()) {
        sum.add(std::string_view(message.getDialedNumber().begin(), message.getDialedNumber().size()));
    }
    if (message.hasCallerEnteredDigits()) {
        sum.add(std::string_view(message.getCallerEnteredDigits().begin(), message.getCallerEnteredDigits().size()));
    }
    if (message.hasCallVariable1()) {
        sum.add(std::string_view(message.getCallVariable1().begin(), message.getCallVariable1().size()));
    }
    if (message.hasCallVariable2()) {
        sum.add(std::string_view(message.getCallVariable2().begin(), message.getCallVariable2().size()));
    }
    if (message.hasCallVariable3()) {
        sum.add(std::string_view(message.getCallVariable3().begin(), message.getCallVariable3().size()));
    }
    if (message.hasCallVariable4()) {
        sum.add(std::string_view(message.getCallVariable4().begin(), message.getCallVariable4().size()));
    }
    if (message.hasCallVariable5()) {
        sum.add(std::string_view(message.getCallVariable5().begin(), message.getCallVariable5().size()));
    }
    if (message.hasCallVariable6()) {
        sum.add(std::string_view(message.getCallVariable6().begin(), message.getCallVariable6().size()));
    }
    if (message.hasCallVariable7()) {
        sum.add(std::string_view(message.getCallVariable7().begin(), message.getCallVariable7().size()));
    }
    if (message.hasCallVariable8()) {
        sum.add(std::string_view(message.getCallVariable8().begin(), message.getCallVariable8().size()));
    }
    if (message.hasCallVariable9()) {
        sum.add(std::string_view(message.getCallVariable9().begin(), message.getCallVariable9().size()));
    }
    if (message.hasCallVariable10()) {
        sum.add(std::string_view(message.getCallVariable10().begin(), message.getCallVariable10().size()));
    }
    if (message.hasCallWrapupData()) {
        sum.add(std::string_view(message.getCallWrapupData().begin(), message.getCallWrapupData().size()));
    }
    for (const auto variable : message.getVariables()) {
        sum.add(std::string_view(variable.getName().begin(), variable.getName().size()));
        sum.add(std::string_view(variable.getValue().begin(), variable.getValue().size()));
    }
    return sum.value();
}

template <class Message, class Capn>
void capnproto_decode(benchmark::State& state, std::string_view size) {
    std::vector<kj::Array<capnp::word>> blobs;
    for (const Message& one : messages<Message>(size)) {
        capnp::MallocMessageBuilder builder;
        fill(builder.initRoot<Capn>(), one);
        blobs.push_back(capnp::messageToFlatArray(builder));
    }
    each_of(state, blobs.size(), [&](std::size_t at) {
        capnp::FlatArrayMessageReader reader(blobs[at]);
        return read(reader.getRoot<Capn>());
    });
}

template <class Message, class Capn>
void capnproto_encode(benchmark::State& state, std::string_view size) {
    const auto& all = messages<Message>(size);
    capnp::word scratch[512];
    each_of(state, all.size(), [&](std::size_t at) {
        std::fill(std::begin(scratch), std::end(scratch), capnp::word());
        capnp::MallocMessageBuilder builder(kj::arrayPtr(scratch, 512));
        fill(builder.initRoot<Capn>(), all[at]);
        return capnp::messageToFlatArray(builder).size();
    });
}

// ---- All of them, for every size

template <class Message, class Proto, class Flat, class Capn>
void add_peers(std::string_view size) {
    const auto add = [&](std::string_view name, auto run) {
        benchmark::RegisterBenchmark((std::string(name) + '_' + std::string(size)).c_str(),
                                     [=](benchmark::State& state) { run(state, size); });
    };
    add("decode/protobuf", protobuf_decode<Message, Proto>);
    add("decode/protobuf_new_message", protobuf_decode_new<Message, Proto>);
    add("decode/flatbuffers", flatbuffers_decode<Message, Flat>);
    add("decode/capnproto", capnproto_decode<Message, Capn>);
    add("encode/protobuf", protobuf_encode<Message, Proto>);
    add("encode/flatbuffers", flatbuffers_encode<Message>);
    add("encode/capnproto", capnproto_encode<Message, Capn>);
}

[[maybe_unused]] const bool registered = [] {
    add_peers<Heartbeat, peers::proto::HeartbeatConf, peers::flat::HeartbeatConf, peers::capn::HeartbeatConf>(
        "smallest");
    for (const std::string_view size : {"typical", "mix", "largest"}) {
        add_peers<Event, peers::proto::CallDelivered, peers::flat::CallDelivered, peers::capn::CallDelivered>(size);
    }
    return true;
}();

} // namespace
