// The JSON of every kind of field, to the character: programs outside are written against it.
#include "support.hpp"

#include "../support/fiction.hpp"
#include "../support/frame_builder.hpp"

#include <gtest/gtest.h>

namespace {

using support::FrameBuilder;
using trace_tests::Frame;

std::string json_of(const Frame& frame, unsigned version = 3, std::string_view more = {}) {
    std::string out;
    format_json(out, fiction::protocol, version, frame, more);
    return out;
}

/// HELLO of version 3 with the documented constants: no grown field yet.
FrameBuilder hello() {
    FrameBuilder frame(fiction::hello);
    return frame.u32(3).u16(0x8001).u16(0xFFFF).u8(2).u16(1);
}

constexpr std::string_view hello_start =
    R"({"protocol":"fiction","version":3,"message":"HELLO","type":1,"length":LENGTH,)"
    R"("fixed":[{"name":"Version","type":"UINT","value":3},)"
    R"({"name":"Flags","type":"USHORT","value":32769,"symbol":["FLAG_A","FLAG_HIGH"]},)"
    R"({"name":"reserved","as":"Old","type":"SHORT","value":-1,"reserved":true},)"
    R"({"name":"Color","type":"UCHAR","value":2,"symbol":"GREEN"},)"
    R"({"name":"Truth","type":"BOOL","value":1}],"floating":[)";

std::string expected_start(const Frame& frame) {
    std::string start(hello_start);
    return start.replace(start.find("LENGTH"), 6, std::to_string(frame.size() - 8));
}

TEST(FormatJson, WritesKeysInOrderAndNoDiagnosticsWhenAllIsWell) {
    const Frame frame = hello().text(1, "Ann").build();
    EXPECT_EQ(json_of(frame),
              expected_start(frame) + R"({"tag":1,"name":"Name","type":"STRING","value":"Ann"}],"diagnostics":[]})");
}

TEST(FormatJson, AppendsFurtherMembersAtTheEnd) {
    const Frame frame = hello().text(1, "Ann").build();
    EXPECT_TRUE(json_of(frame, 3, R"("time":"now")").ends_with(R"("diagnostics":[],"time":"now"})"));
}

TEST(FormatJson, KeepsTheBytesOfTextsThatAreNoTextWithOneNul) {
    EXPECT_NE(json_of(hello().field(1, "Ann").build()).find(R"("value":"Ann","raw":"416e6e"})"), std::string::npos);
    EXPECT_NE(json_of(hello().field(1, "").build()).find(R"("value":"","raw":""})"), std::string::npos);
    EXPECT_NE(json_of(hello().field(1, std::string_view("A\0B\0", 4)).build()).find(R"("value":"A","raw":"41004200"})"),
              std::string::npos);
    EXPECT_NE(json_of(hello().field(1, std::string_view("\xFF\0", 2)).build())
                  .find("\"value\":\"\xEF\xBF\xBD\",\"raw\":\"ff00\"}"),
              std::string::npos);
}

TEST(FormatJson, EscapesWhatJsonDoesNotAllow) {
    const std::string json = json_of(hello().text(1, "\"\\\n\x01").build());
    EXPECT_NE(json.find(R"("value":"\"\\\n\u0001"})"), std::string::npos);
    EXPECT_EQ(boost::json::parse(json).at("floating").at(0).at("value").as_string(), "\"\\\n\x01");
}

/// What is unseen on a terminal, and what a terminal obeys: the text is the same, and whoever looks at it is safe.
TEST(FormatJson, EscapesUnseenCharactersAboveAscii) {
    const std::string text = "\u0080\u009b\u00a0\u2010\u2028\u2029\u202e\u2069\u206a";
    const std::string json = json_of(hello().text(1, text).build());
    EXPECT_NE(json.find("\"value\":\"\\u0080\\u009b\u00a0\u2010\\u2028\\u2029\\u202e\\u2069\u206a\""),
              std::string::npos)
        << json;
    EXPECT_EQ(boost::json::parse(json).at("floating").at(0).at("value").as_string(), text);
}

/// One after the other: what is kept for a message type in one version is not that of another.
TEST(FormatJson, NamesFieldsAsTheirVersionDoes) {
    for (const std::string_view again : {"first", "again"}) {
        const Frame old = hello().text(1, "Ann").number(6, 1, 4).build();
        EXPECT_NE(json_of(old, 3).find(R"({"tag":6,"name":"reserved","type":"UINT","value":1,"reserved":true})"),
                  std::string::npos)
            << again;
        const Frame grown = FrameBuilder(fiction::hello, {2, 1})
                                .u32(6)
                                .u16(1)
                                .u16(0xFFFF)
                                .u8(2)
                                .u16(1)
                                .u32(0)
                                .text(1, "Ann")
                                .number(6, 1, 4)
                                .build();
        EXPECT_NE(json_of(grown, 6).find(R"({"tag":6,"name":"Late","type":"UINT","value":1,"symbol":"RED"})"),
                  std::string::npos)
            << again;
    }
}

TEST(FormatJson, CallsFieldsByTheirOtherNameOnlyWhereTheyAreReserved) {
    const auto initiated = [](unsigned version) {
        std::string out;
        format_json(out, trace_tests::uccx(), version,
                    trace_tests::frame_of(trace_tests::uccx(), version,
                                          R"({"message":"CALL_SERVICE_INITIATED_EVENT","fields":{}})"));
        return out;
    };
    EXPECT_NE(initiated(13).find(R"({"name":"reserved","as":"SkillGroupPriority","type":"USHORT",)"),
              std::string::npos);
    EXPECT_NE(initiated(14).find(R"({"name":"LineType","type":"USHORT",)"), std::string::npos);
}

/// Texts are looked at by several bytes at a time.
TEST(FormatJson, EscapesAtEveryPlaceOfTextsOfEverySize) {
    for (const char special : {'"', '\\', '\n', '\x1f', '\x7f'}) {
        for (std::size_t size = 1; size < 40; ++size) {
            for (std::size_t at = 0; at < size; ++at) {
                std::string text(size, 'a');
                text[at] = special;
                const std::string json = json_of(hello().text(1, text).build());
                ASSERT_NE(json.find('\\'), std::string::npos) << json;
                ASSERT_EQ(boost::json::parse(json).at("floating").at(0).at("value").as_string(), text) << json;
            }
        }
    }
}

TEST(FormatJson, KeepsWhatIsLongerThanItsBuffer) {
    for (std::size_t size = 1900; size < 2200; ++size) {
        const std::string bytes(size / 2, '\xab');
        const std::string json = json_of(FrameBuilder(9999).raw(bytes).build(), 3, R"("time":"now")");
        ASSERT_EQ(boost::json::parse(json).at("body").as_string().size(), 2 * bytes.size());
        const std::string name(size % 250, 'n');
        const std::string two = json_of(hello().text(1, name).field(99, bytes.substr(0, 250)).text(1, name).build());
        const boost::json::value fields = boost::json::parse(two).at("floating");
        ASSERT_EQ(fields.at(0).at("value").as_string(), name);
        ASSERT_EQ(fields.at(2).at("value").as_string(), name);
    }
}

/// Its buffer fills up at every place of the pieces that are copied in blocks.
TEST(FormatJson, KeepsItsBoundsWhereverItsBufferIsFull) {
    for (std::size_t shift = 0; shift < 200; ++shift) {
        FrameBuilder frame = hello().text(1, std::string(shift, 's'));
        constexpr std::size_t fields = 60;
        for (std::size_t i = 0; i < fields; ++i) {
            frame.number(3, static_cast<std::uint32_t>(i), 2);
        }
        const boost::json::value read = boost::json::parse(json_of(frame.build()));
        ASSERT_EQ(read.at("floating").at(0).at("value").as_string().size(), shift);
        for (std::size_t i = 0; i < fields; ++i) {
            ASSERT_EQ(read.at("floating").at(i + 1).at("value").as_int64(), static_cast<std::int64_t>(i));
        }
    }
}

TEST(FormatJson, ShowsNumbersOfOtherSizesWithTheirBytes) {
    EXPECT_NE(
        json_of(hello().number(3, 0xFE, 1).build()).find(R"("name":"Level","type":"SHORT","value":-2,"raw":"fe"})"),
        std::string::npos);
    EXPECT_NE(json_of(hello().field(3, "abc").build()).find(R"("value":null,"raw":"616263"})"), std::string::npos);
}

TEST(FormatJson, ShowsUnknownFieldsAsHexadecimalBytes) {
    const std::string json = json_of(hello().text(1, "Ann").field(200, std::string_view("\0\xFF", 2)).build());
    EXPECT_NE(json.find(R"({"tag":200,"name":null,"type":"UNSPEC","value":"00ff"})"), std::string::npos);
    EXPECT_NE(json.find(R"("level":"info","code":"unknown-field")"), std::string::npos);
}

TEST(FormatJson, ShowsNamedValuesAndPackedNumbers) {
    FrameBuilder frame(fiction::list);
    frame.u16(0).u16(1).field(12, std::string_view("a\0b\0", 4)).field(13, std::string_view("\x03x\0y\0", 5));
    frame.number(14, 2, 2).field(15, std::string_view("\0\1\0\2", 4));
    const std::string json = json_of(frame.build());
    EXPECT_NE(json.find(R"({"tag":12,"name":"Var","type":"NAMEDVAR","value":{"name":"a","value":"b"}})"),
              std::string::npos);
    EXPECT_NE(json.find(R"("type":"NAMEDARRAY","value":{"index":3,"name":"x","value":"y"}})"), std::string::npos);
    EXPECT_NE(json.find(R"("name":"Numbers","type":"USHORT","value":[1,2]})"), std::string::npos);
}

TEST(FormatJson, GivesTheBodyOfMessagesWithoutLayout) {
    const Frame unknown = FrameBuilder(77).u16(0xABCD).build();
    EXPECT_TRUE(json_of(unknown).starts_with(
        R"({"protocol":"fiction","version":3,"message":null,"type":77,"length":2,"body":"abcd","diagnostics":[)"));
    const Frame secret = FrameBuilder(fiction::secret).u8(1).build();
    EXPECT_NE(json_of(secret).find(R"("message":"SECRET","type":6,"length":1,"body":"01")"), std::string::npos);
}

TEST(FormatJson, PutsWhatIsCutIntoRest) {
    Frame frame = hello().text(1, "Ann").build();
    frame.resize(frame.size() - 2);
    std::string out;
    const ctikit::Findings findings = format_json(out, fiction::protocol, 3, frame);
    EXPECT_GT(findings.errors, 0U);
    EXPECT_NE(out.find(R"("floating":[],"rest":"0104416e")"), std::string::npos) << out;
    EXPECT_NE(out.find(R"("code":"truncated-frame")"), std::string::npos);
}

TEST(FormatJson, SurvivesLessThanAHeader) {
    EXPECT_EQ(
        json_of({0, 0, 1}).find(R"({"protocol":"fiction","version":3,"message":null,"rest":"000001","diagnostics":[)"),
        0U);
}

TEST(FormatJson, DiagnosesFramesBeyondTheLimit) {
    Frame frame = FrameBuilder(77).build();
    frame.resize(70000);
    ctikit::store_u32(frame.data(), 70000 - 8);
    EXPECT_NE(json_of(frame).find(R"("level":"error","code":"oversized-frame")"), std::string::npos);
}

TEST(FormatJson, TakesTheLimitForTheLargestFrame) {
    for (const std::uint32_t more : {0U, 1U}) {
        const std::uint32_t size = fiction::protocol.frame_limit + more;
        Frame frame = FrameBuilder(77).build();
        frame.resize(size);
        ctikit::store_u32(frame.data(), size - 8);
        EXPECT_EQ(json_of(frame).find("oversized-frame") != std::string::npos, more == 1) << size;
    }
}

} // namespace
