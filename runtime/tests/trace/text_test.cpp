// The server's high-level trace.
#include "support.hpp"

#include "../support/fiction.hpp"
#include "../support/frame_builder.hpp"

#include <ctikit/trace/text.hpp>

#include <gtest/gtest.h>

namespace {

using ctikit::TextOptions;
using trace_tests::Frame;
using trace_tests::frame_of;
using trace_tests::uccx;

std::string text_of(const ctikit::Protocol& protocol, unsigned version, const Frame& frame,
                    const TextOptions& options = {}) {
    std::string out;
    format_text(out, protocol, version, frame, options);
    return out;
}

// The guide's own example, line wraps aside.
constexpr std::string_view guide_example =
    "{ length=-1 type=BEGIN_CALL_EVENT, monitorID: 0, peripheralID: 1, peripheralType: 21, numCTIClients: 0, "
    "numNamedVars: 0, "
    "numNamedArrays: 0, callType: 1, ConnectionDeviceType: 0, connectionCallID: 16777488, calledPartyDisposition: 0, "
    "connectionDeviceID: 9026, ani: 2006, dnis: 7000, dialedNumber: null, callerEnteredDigits: null, callVar1: null, "
    "callVar2: null, "
    "callVar3: null, callVar4: null, callVar5: null, callVar6: null, callVar7: null, callVar8: null, callVar9: null, "
    "callVar10: null, "
    "wrapupData: null }";

TEST(FormatText, IsTheGuidesExampleToTheCharacter) {
    const Frame frame = frame_of(uccx(), 14, R"({"message":"BEGIN_CALL_EVENT","fields":{"CallType":1,"CallID":16777488,
        "ConnectionDeviceID":"9026","ANI":"2006","DNIS":"7000"}})");
    EXPECT_EQ(text_of(uccx(), 14, frame), guide_example);
}

TEST(FormatText, PrintsAbsentFieldsOnceWhateverTheOrder) {
    support::FrameBuilder frame(23);
    frame.u32(0)
        .u32(1)
        .u16(21)
        .u16(0)
        .u16(0)
        .u16(0)
        .u16(1)
        .u16(0)
        .u32(16777488)
        .u16(0)
        .text(10, "7000")
        .text(25, "9026")
        .text(8, "2006");
    const std::string text = text_of(uccx(), 14, frame.build());
    EXPECT_NE(
        text.find("calledPartyDisposition: 0, dnis: 7000, connectionDeviceID: 9026, ani: 2006, dialedNumber: null"),
        std::string::npos)
        << text;
    EXPECT_EQ(text.find("ani: null"), std::string::npos);
}

TEST(FormatText, PrintsIncomingMessagesAsTheServerDoes) {
    EXPECT_EQ(text_of(uccx(), 14, frame_of(uccx(), 14, R"({"message":"HEARTBEAT_REQ","fields":{"InvokeID":12}})")),
              "{length=4 type=HEARTBEAT_REQ,invokeId=12,invokeId=12}");
}

TEST(FormatText, LetsTheCallerChooseTheForm) {
    TextOptions options;
    options.form = TextOptions::Form::outgoing;
    EXPECT_EQ(
        text_of(uccx(), 14, frame_of(uccx(), 14, R"({"message":"HEARTBEAT_REQ","fields":{"InvokeID":12}})"), options),
        "{ length=-1 type=HEARTBEAT_REQ, invokeId: 12 }");
}

TEST(FormatText, PrintsUnsignedNumbersAsTheServersSignedOnes) {
    const Frame frame = frame_of(uccx(), 14, R"({"message":"AGENT_STATE_EVENT","fields":{"CSQID":4294967295}})");
    EXPECT_NE(text_of(uccx(), 14, frame).find("csqID: -1,"), std::string::npos);
}

TEST(FormatText, HidesPasswordsUnlessTold) {
    const Frame frame =
        frame_of(uccx(), 14, R"({"message":"OPEN_REQ","fields":{"ClientID":"ann","ClientPassword":"736563726574"}})");
    EXPECT_NE(text_of(uccx(), 14, frame).find("clientPass=***"), std::string::npos);
    EXPECT_EQ(text_of(uccx(), 14, frame).find("736563726574"), std::string::npos);
    TextOptions options;
    options.show_secrets = true;
    EXPECT_NE(text_of(uccx(), 14, frame, options).find("clientPass=736563726574"), std::string::npos);
}

TEST(FormatText, NamesValuesWhenAsked) {
    TextOptions options;
    options.symbols = true;
    const Frame frame = support::FrameBuilder(fiction::hello).u32(3).u16(0x8001).u16(0xFFFF).u8(9).u16(1).build();
    const std::string text = text_of(fiction::protocol, 3, frame, options);
    EXPECT_NE(text.find("32769 (FLAG_A|FLAG_HIGH)"), std::string::npos) << text;
    EXPECT_EQ(text.find(": 9 ("), std::string::npos) << "a number that the enum does not list has no name";
}

TEST(FormatText, ShowsWhatItDoesNotKnow) {
    EXPECT_EQ(text_of(uccx(), 14, support::FrameBuilder(9999).u16(0xABCD).build()),
              "{ length=-1 type=9999, body: abcd }");
    const Frame frame = support::FrameBuilder(6).u32(1).field(251, "x").build();
    EXPECT_EQ(text_of(uccx(), 14, frame), "{ length=-1 type=HEARTBEAT_CONF, invokeId: 1, tag251: 78 }");
}

TEST(FormatText, KeepsControlCharactersFromTheTerminal) {
    const Frame frame = frame_of(uccx(), 14, R"({"message":"BEGIN_CALL_EVENT","fields":{"ANI":"a\u001b[2Jb"}})");
    EXPECT_NE(text_of(uccx(), 14, frame).find(R"(ani: a\x1b[2Jb)"), std::string::npos);
}

/// C1 controls, which terminals obey as well, ends of lines, and marks that turn the direction of text around.
TEST(FormatText, KeepsUnseenCharactersAboveAsciiFromTheTerminal) {
    const Frame frame = frame_of(
        uccx(), 14,
        R"({"message":"BEGIN_CALL_EVENT","fields":{"ANI":"\u009b2J\u0080\u009f\u00a0\u2028\u202e\u2066\u2010\u00e9"}})");
    EXPECT_NE(text_of(uccx(), 14, frame).find("ani: \\u009b2J\\u0080\\u009f\u00a0\\u2028\\u202e\\u2066\u2010\u00e9,"),
              std::string::npos);
}

/// One after the other: what is kept for a message type in one version is not that of another.
TEST(FormatText, PrintsAsAbsentWhatTheVersionHas) {
    const auto begin_call = [](unsigned version) {
        return text_of(trace_tests::ged188(), version,
                       frame_of(trace_tests::ged188(), version, R"({"message":"BEGIN_CALL_EVENT","fields":{}})"));
    };
    EXPECT_EQ(begin_call(10).find("aniII"), std::string::npos);
    EXPECT_NE(begin_call(11).find("aniII: null"), std::string::npos);
    EXPECT_EQ(begin_call(10).find("aniII"), std::string::npos);
}

/// Texts are looked at by several bytes at a time.
TEST(FormatText, ShowsWhatIsNotPrintableAtEveryPlace) {
    for (std::size_t size = 1; size < 40; ++size) {
        for (std::size_t at = 0; at < size; ++at) {
            std::string shown(size, 'a');
            std::string data = shown;
            data[at] = '\xff';
            shown.replace(at, 1, "\\xff");
            const std::string text =
                text_of(uccx(), 14, support::FrameBuilder(23).raw(std::string(26, '\0')).text(8, data).build());
            ASSERT_NE(text.find("ani: " + shown + ","), std::string::npos) << text;
        }
    }
}

TEST(FormatText, KeepsWhatIsLongerThanItsBuffer) {
    for (std::size_t size = 990; size < 1060; ++size) {
        EXPECT_EQ(text_of(uccx(), 14, support::FrameBuilder(9999).raw(std::string(size, '\x11')).build()),
                  "{ length=-1 type=9999, body: " + std::string(2 * size, '1') + " }");
    }
}

/// A line that has to be begun again leaves what stands before it.
TEST(FormatText, AppendsToWhatIsThere) {
    const Frame frame = support::FrameBuilder(23).raw(std::string(26, '\0')).text(10, "7000").text(8, "2006").build();
    std::string out = "before ";
    format_text(out, uccx(), 14, frame);
    EXPECT_EQ(out, "before " + text_of(uccx(), 14, frame));
    EXPECT_EQ(out.find("ani: null"), std::string::npos) << out;
}

TEST(FormatText, SurvivesEveryCut) {
    const Frame whole =
        frame_of(uccx(), 14, R"({"message":"OPEN_REQ","fields":{"ClientID":"ann","ClientPassword":"00"}})");
    for (std::size_t size = 0; size <= whole.size(); ++size) {
        const std::string text = text_of(uccx(), 14, Frame(whole.begin(), whole.begin() + static_cast<long>(size)));
        EXPECT_TRUE(text.ends_with('}')) << text;
    }
}

} // namespace
