// Particular messages: layouts by version, order, repetition, what is skipped and counted, what cannot be encoded.
#include <ctikit/ged188/messages/config_agent_event.hpp>
#include <ctikit/ged188/messages/config_request_event.hpp>
#include <ctikit/ged188/messages/config_skill_group_event.hpp>
#include <ctikit/ged188/messages/open_conf.hpp>
#include <ctikit/uccx/dispatch.hpp>
#include <ctikit/uccx/messages/agent_state_event.hpp>
#include <ctikit/uccx/messages/call_delivered_event.hpp>
#include <ctikit/uccx/messages/heartbeat_req.hpp>
#include <ctikit/uccx/messages/open_req.hpp>
#include <ctikit/uccx/messages/set_agent_state_req.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace {

using namespace ctikit;
using Frame = std::vector<std::uint8_t>;

template <class Message>
Frame encoded(const Message& message, unsigned version) {
    Frame frame(encoded_size(message, version));
    EXPECT_TRUE(encode(message, version, frame));
    return frame;
}

Bytes body_of(const Frame& frame) {
    return Bytes(frame).subspan(header_size);
}

/// The body of a message in version 14, with more floating fields behind it.
template <class Message>
Frame body_with(const Message& message, const Frame& floating) {
    Frame body = encoded(message, 14);
    body.erase(body.begin(), body.begin() + header_size);
    body.insert(body.end(), floating.begin(), floating.end());
    return body;
}

TEST(Encode, HeartbeatIsTheGuidesExample) {
    uccx::HeartbeatReq message;
    message.InvokeID = 7;
    EXPECT_EQ(encoded(message, 14), (Frame{0, 0, 0, 4, 0, 0, 0, 5, 0, 0, 0, 7}));
}

TEST(Encode, ReservedFieldsHoldTheirDocumentedValues) {
    const Frame frame = encoded(uccx::CallDeliveredEvent{}, 14);
    EXPECT_EQ(load_u32(&frame[8]), 0U);   // MonitorID
    EXPECT_EQ(load_u32(&frame[12]), 1U);  // PeripheralID
    EXPECT_EQ(load_u16(&frame[16]), 21U); // PeripheralType
}

TEST(Encode, TagsFollowTheVersionsWidth) {
    uccx::OpenReq message;
    message.ClientID = "a";
    const Frame narrow = encoded(message, 17);
    const Frame wide = encoded(message, 18);
    EXPECT_EQ(Frame(narrow.end() - 4, narrow.end()), (Frame{1, 2, 'a', 0}));
    EXPECT_EQ(Frame(wide.end() - 5, wide.end()), (Frame{0, 1, 2, 'a', 0}));
}

TEST(Encode, FixedPartsGrowWithTheVersion) {
    const std::size_t header = header_size;
    EXPECT_EQ(encoded_size(ged188::OpenConf{}, 18), header + 26);
    EXPECT_EQ(encoded_size(ged188::OpenConf{}, 19), header + 30);
    EXPECT_EQ(encoded_size(ged188::OpenConf{}, 24), header + 32);
    EXPECT_EQ(encoded_size(uccx::SetAgentStateReq{}, 12), encoded_size(uccx::SetAgentStateReq{}, 11) + 4);
}

TEST(Encode, CountsAreThoseOfTheEntries) {
    const std::array variables{NamedVariable{"a", "1"}, NamedVariable{"b", "2"}};
    uccx::CallDeliveredEvent message;
    message.NamedVariable = variables;
    message.NumNamedVariables = 9; // not what is encoded
    const Frame frame = encoded(message, 14);
    uccx::CallDeliveredEvent decoded;
    ASSERT_TRUE(decode(body_of(frame), 14, decoded));
    EXPECT_EQ(decoded.NumNamedVariables, 2);
    EXPECT_EQ(decoded.NumNamedArrays, 0);
    EXPECT_TRUE(std::ranges::equal(decoded.NamedVariable, variables));
}

TEST(Encode, ErrorsNameTheField) {
    std::array<std::uint8_t, 4096> buffer{};
    const auto failure = [&](auto&& change) {
        uccx::AgentStateEvent message;
        change(message);
        const EncodeResult result = encode(message, 14, buffer);
        return std::string(to_string(result.error)) + ' ' + std::string(result.field);
    };
    const std::string long_text(64, 'x');
    const std::string with_nul("a\0b", 3);
    const std::vector<uccx::AgentStateEvent::Csq> entries(100);
    const auto text = [](EncodeError error, const char* field) { return std::string(to_string(error)) + ' ' + field; };
    EXPECT_EQ(failure([&](auto& m) { m.AgentInstrument = long_text; }),
              text(EncodeError::field_too_long, "AgentInstrument"));
    EXPECT_EQ(failure([&](auto& m) { m.AgentExtension = with_nul; }),
              text(EncodeError::embedded_nul, "AgentExtension"));
    EXPECT_EQ(failure([&](auto& m) { m.ActiveTerminal = "SEP"; }), text(EncodeError::not_in_version, "ActiveTerminal"));
    EXPECT_EQ(failure([&](auto& m) { m.csq = entries; }), text(EncodeError::too_many_entries, "numCSQs"));
    EXPECT_EQ(failure([&](auto& m) { m.AgentInstrument = std::string_view(long_text).substr(1); }),
              text(EncodeError::none, ""));
}

TEST(Encode, PartsOfNamedVariablesHaveLimits) {
    std::array<std::uint8_t, 4096> buffer{};
    const std::string name(33, 'n');
    const std::string value(211, 'v');
    const auto error = [&](std::size_t name_size, std::size_t value_size) {
        const std::array variables{
            NamedVariable{std::string_view(name).substr(0, name_size), std::string_view(value).substr(0, value_size)}};
        uccx::CallDeliveredEvent message;
        message.NamedVariable = variables;
        return encode(message, 14, buffer).error;
    };
    EXPECT_EQ(error(32, 210), EncodeError::none);
    EXPECT_EQ(error(33, 210), EncodeError::field_too_long);
    EXPECT_EQ(error(32, 211), EncodeError::field_too_long);
}

TEST(Decode, FloatingFieldsMayComeInAnyOrderAndTheFirstCounts) {
    // AgentInstrument, AgentExtension twice
    const Frame body = body_with(uccx::AgentStateEvent{}, {6, 2, 'i', 0, 4, 2, 'x', 0, 4, 2, 'y', 0});
    uccx::AgentStateEvent message;
    const DecodeResult result = decode(body, 14, message);
    EXPECT_TRUE(result);
    EXPECT_EQ(message.AgentInstrument, "i");
    EXPECT_EQ(message.AgentExtension, "x");
    EXPECT_EQ(result.unexpected, 1);
}

TEST(Decode, WhatIsNotKnownIsCountedAndSkipped) {
    // not defined, ConnectionDeviceID, reserved, AgentExtension
    const Frame body = body_with(uccx::AgentStateEvent{}, {98, 1, 9, 25, 0, 5, 2, 'r', 0, 4, 2, 'x', 0});
    uccx::AgentStateEvent message;
    const DecodeResult result = decode(body, 14, message);
    EXPECT_TRUE(result);
    EXPECT_EQ(result.unknown, 1);
    EXPECT_EQ(result.unexpected, 1);
    EXPECT_EQ(result.reserved, 1);
    EXPECT_EQ(message.AgentExtension, "x");
}

TEST(Decode, ANameThatIsNewerThanTheSessionStaysReserved) {
    uccx::CallDeliveredEvent message;
    message.LineType = static_cast<uccx::LineType>(0xABCD);
    const Frame frame = encoded(message, 14);
    uccx::CallDeliveredEvent decoded;
    ASSERT_TRUE(decode(body_of(frame), 14, decoded));
    EXPECT_EQ(decoded.LineType, message.LineType);
    ASSERT_TRUE(decode(body_of(frame), 13, decoded));
    EXPECT_EQ(decoded.LineType, uccx::CallDeliveredEvent{}.LineType);
    EXPECT_EQ(encoded(message, 13), encoded(uccx::CallDeliveredEvent{}, 13));
}

TEST(Decode, RecordsHoldGroupsAndArrays) {
    const std::array<std::uint32_t, 3> numbers{7, 8, 9};
    const std::array<std::uint16_t, 3> priorities{1, 2, 3};
    std::array<ged188::ConfigAgentEvent::Record, 2> records;
    records[0].LoginID = "first";
    records[0].FltSkillGroupNumber = Packed<std::uint32_t>(numbers);
    records[0].FltSkillGroupPriority = Packed<std::uint16_t>(priorities);
    records[1].LoginID = "second";
    ged188::ConfigAgentEvent message;
    message.record = records;
    const Frame frame = encoded(message, 24);
    ged188::ConfigAgentEvent decoded;
    ASSERT_TRUE(decode(body_of(frame), 24, decoded));
    EXPECT_EQ(decoded.NumRecords, 2);
    ASSERT_EQ(decoded.record.size(), 2U);
    const ged188::ConfigAgentEvent::Record first = *decoded.record.begin();
    EXPECT_EQ(first.LoginID, "first");
    EXPECT_EQ(first.NumSkills, 3);
    ASSERT_TRUE(first.FltSkillGroupNumber);
    EXPECT_TRUE(std::ranges::equal(*first.FltSkillGroupNumber, numbers));
    const ged188::ConfigAgentEvent::Record second = *std::next(decoded.record.begin());
    EXPECT_EQ(second.LoginID, "second");
    EXPECT_FALSE(second.NumSkills);
}

TEST(Decode, OptionalFixedFieldsAreAbsentWhenTheBodyFitsBetterWithoutThem) {
    ged188::ConfigRequestEvent message;
    message.ConfigMsgMask = ged188::ConfigInformationMask::AGENT;
    message.PeripheralID = 5000;
    Frame frame = encoded(message, 24);
    ged188::ConfigRequestEvent decoded;
    ASSERT_TRUE(decode(body_of(frame), 24, decoded));
    EXPECT_EQ(decoded.ConfigMsgMask, message.ConfigMsgMask);
    EXPECT_EQ(decoded.PeripheralID, 5000U);
    const auto mask = frame.begin() + 12;
    frame.erase(mask, mask + 4);
    ASSERT_TRUE(decode(body_of(frame), 24, decoded));
    EXPECT_FALSE(decoded.ConfigMsgMask);
    EXPECT_EQ(decoded.PeripheralID, 5000U);
}

TEST(Dispatch, CallsTheVisitorForTheMessagesOfTheListOnly) {
    uccx::HeartbeatReq request;
    request.InvokeID = 9;
    const Frame frame = encoded(request, 14);
    std::uint32_t invoke_id = 0;
    const auto visitor = [&](const auto& message) { invoke_id = message.InvokeID; };
    EXPECT_TRUE((dispatch<uccx::HeartbeatReq, uccx::OpenReq>(frame, 14, visitor)));
    EXPECT_EQ(invoke_id, 9U);
    invoke_id = 0;
    EXPECT_EQ(dispatch<uccx::OpenReq>(frame, 14, visitor).error, DiagnosticCode::unknown_message);
    EXPECT_EQ(invoke_id, 0U);
    EXPECT_EQ(dispatch<uccx::HeartbeatReq>(Bytes(frame).first(7), 14, visitor).error, DiagnosticCode::truncated_frame);
    EXPECT_EQ(dispatch<uccx::HeartbeatReq>(Bytes(frame).first(11), 14, visitor).error, DiagnosticCode::truncated_frame);
}

TEST(Dispatch, LeavesMessagesAloneWhoseIdWasThatOfAnother) {
    const Frame frame = encoded(ged188::ConfigSkillGroupEvent{}, 20);
    const auto events = [&](unsigned version) {
        int calls = 0;
        (void)dispatch<ged188::ConfigSkillGroupEvent>(frame, version, [&](const auto&) { ++calls; });
        return calls;
    };
    EXPECT_EQ(events(15), 0) << "the id is that of TEAM_CONFIG_REQ";
    EXPECT_EQ(events(16), 1);
    EXPECT_EQ(events(26), 1) << "of another version, and of nobody else";
}

TEST(Enums, HaveNamesAndMasksCombine) {
    EXPECT_EQ(name_of(uccx::LocalConnectionState::LCS_ALERTING), "LCS_ALERTING");
    EXPECT_EQ(name_of(static_cast<uccx::LocalConnectionState>(60000)), "");
    using Mask = uccx::CTIService;
    const Mask both = Mask::CTI_SERVICE_CLIENT_EVENTS | Mask::CTI_SERVICE_ALL_EVENTS;
    EXPECT_TRUE(has(both, Mask::CTI_SERVICE_ALL_EVENTS));
    EXPECT_FALSE(has(Mask::CTI_SERVICE_CLIENT_EVENTS, Mask::CTI_SERVICE_ALL_EVENTS));
    EXPECT_EQ(both & ~Mask::CTI_SERVICE_ALL_EVENTS, Mask::CTI_SERVICE_CLIENT_EVENTS);
}

TEST(Requests, KnowTheirConfirmations) {
    static_assert(std::is_same_v<uccx::OpenReq::Confirmation, uccx::OpenConf>);
}

} // namespace
