// Frames from JSON: the short form's defaults, lists and complaints, and the long form's faithfulness.
#include "support.hpp"

#include "../support/fiction.hpp"
#include "../support/frame_builder.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <random>

namespace {

using support::FrameBuilder;
using trace_tests::Frame;
using trace_tests::frame_of;
using trace_tests::uccx;

ctikit::JsonEncoding encode(std::string_view json, unsigned version = 3) {
    return encode_json(fiction::protocol, version, boost::json::parse(json).as_object());
}

std::string error_of(std::string_view json, unsigned version = 3) {
    return encode(json, version).error;
}

// ---- short form

TEST(EncodeShortForm, FillsReservedValuesVersionAndOrder) {
    const Frame expected =
        FrameBuilder(fiction::hello).u32(3).u16(0).u16(0xFFFF).u8(1).u16(0).text(1, "Ann").number(3, 7, 2).build();
    EXPECT_EQ(encode(R"({"message":"HELLO","fields":{"Level":7,"Name":"Ann","Color":1}})").frame, expected);
}

TEST(EncodeShortForm, TakesNamesOfValuesAndOfBits) {
    const Frame frame =
        encode(R"({"message":"HELLO","fields":{"Color":"GREEN","Flags":["FLAG_A","FLAG_HIGH"],"Truth":true}})").frame;
    EXPECT_EQ(Frame(frame.begin() + 12, frame.end()), (Frame{0x80, 0x01, 0xFF, 0xFF, 0x02, 0x00, 0x01}));
}

TEST(EncodeShortForm, WritesListsAndTheirCounts) {
    const Frame expected = FrameBuilder(fiction::list)
                               .u16(2)
                               .u16(1)
                               .number(10, 5, 4)
                               .text(11, "x")
                               .number(10, 6, 4)
                               .field(12, std::string_view("a\0b\0", 4))
                               .number(14, 2, 2)
                               .field(15, std::string_view("\0\1\0\2", 4))
                               .build();
    EXPECT_EQ(
        encode(
            R"({"message":"LIST","fields":{"PartyID":[5,6],"PartyName":["x",null],"Var":[{"name":"a","value":"b"}],"Numbers":[1,2]}})")
            .frame,
        expected);
    EXPECT_EQ(
        encode(
            R"({"message":"LIST","fields":{"party":[{"PartyID":5,"PartyName":"x"},{"PartyID":6}],"Var":[{"name":"a","value":"b"}],"Numbers":[1,2]}})")
            .frame,
        expected);
}

TEST(EncodeShortForm, NestsGroupsInRecords) {
    const Frame expected = FrameBuilder(fiction::records)
                               .u16(2)
                               .number(20, 1, 2)
                               .text(21, "one")
                               .number(22, 2, 2)
                               .number(23, 8, 4)
                               .number(23, 9, 4)
                               .number(20, 2, 2)
                               .number(25, 4, 4)
                               .build();
    EXPECT_EQ(
        encode(
            R"({"message":"RECORDS","fields":{"Done":4,"record":[{"RecordType":1,"Title":"one","Inner":[8,9]},{"RecordType":2}]}})")
            .frame,
        expected);
}

TEST(EncodeShortForm, UsesTheVersionsFloatingHeader) {
    EXPECT_EQ(encode(R"({"message":"TAIL","fields":{"Name":"a"}})", 6).frame,
              FrameBuilder(fiction::tail, {2, 1}).u32(0).u32(0).text(1, "a").build());
    EXPECT_EQ(encode(R"({"message":"TAIL","fields":{"Name":"a"}})", 9).frame,
              FrameBuilder(fiction::tail, {2, 2}).u32(0).u32(0).text(1, "a").build());
}

TEST(EncodeShortForm, KeepsAFixedFieldApartFromAListOfTheSameName) {
    const Frame frame = frame_of(uccx(), 14, R"({"message":"AGENT_STATE_EVENT","fields":{"CSQID":[1,2]}})");
    std::string json;
    format_json(json, uccx(), 14, frame);
    EXPECT_NE(json.find(R"({"name":"numCSQs","type":"USHORT","value":2})"), std::string::npos);
    EXPECT_NE(json.find(R"({"tag":62,"name":"CSQID","type":"UINT","value":2})"), std::string::npos);
}

TEST(EncodeShortForm, NamesWhatDoesNotExistAndWhatMayBeMeant) {
    EXPECT_EQ(error_of(R"({"message":"HELO","fields":{}})"), "HELO: no such message in fiction (did you mean HELLO?)");
    EXPECT_EQ(error_of(R"({"message":"HELLO","fields":{"Nme":"x"}})"),
              "HELLO: field Nme: does not exist in this message (did you mean Name?)");
    EXPECT_EQ(error_of(R"({"message":"HELLO","fields":{"Color":"GREN"}})"),
              "HELLO: field Color: 'GREN' is not a value of Color (did you mean GREEN?)");
}

TEST(EncodeShortForm, NamesWhatDoesNotFit) {
    EXPECT_NE(error_of(R"({"message":"HELLO","fields":{"Truth":70000}})")
                  .find("HELLO: field Truth: 70000 is not a BOOL (0 to 65535)"),
              std::string::npos);
    EXPECT_NE(error_of(R"({"message":"HELLO","fields":{"Name":"12345678"}})")
                  .find("takes 9 bytes with its final NUL; at most 8"),
              std::string::npos);
    EXPECT_NE(error_of(R"({"message":"HELLO","fields":{"Name":5}})").find("5 is not a text"), std::string::npos);
    EXPECT_NE(error_of(R"({"message":"HELLO","fields":{"Blob":"0"}})").find("the number of digits is odd"),
              std::string::npos);
    EXPECT_NE(error_of(R"({"message":"HELLO","fields":{"Blob":"0g"}})").find("hexadecimal"), std::string::npos);
    EXPECT_NE(error_of(R"({"message":"LIST","fields":{"PartyID":[1,2,3,4]}})").find("at most 3"), std::string::npos);
    EXPECT_NE(error_of(R"({"message":"LIST","fields":{"NumParties":2,"PartyID":[1]}})").find("NumParties"),
              std::string::npos);
    EXPECT_NE(error_of(R"({"message":"LIST","fields":{"PartyName":["x"]}})").find("PartyID"), std::string::npos);
    EXPECT_NE(error_of(R"({"message":"LIST","fields":{"PartyID":1}})").find("is not a list"), std::string::npos);
    EXPECT_NE(error_of(R"({"message":"LIST","fields":{"Var":[{"name":"a"}]}})").find("'value' is missing"),
              std::string::npos);
}

TEST(EncodeShortForm, NamesVersionsInWhichSomethingExists) {
    EXPECT_NE(
        error_of(R"({"message":"HELLO","fields":{"Future":1}})").find("does not exist in fiction/3; it does in 8+"),
        std::string::npos);
    EXPECT_NE(error_of(R"({"message":"NEWER","fields":{}})").find("does not exist in fiction/3; it does in 6+"),
              std::string::npos);
}

// ---- long form

/// Decodes and encodes again.
Frame round_trip(const ctikit::Protocol& protocol, unsigned version, ctikit::Bytes frame) {
    std::string json;
    format_json(json, protocol, version, frame);
    const ctikit::JsonEncoding encoding = encode_json(protocol, version, boost::json::parse(json).as_object());
    EXPECT_TRUE(encoding) << encoding.error << "\n" << json;
    return encoding.frame;
}

TEST(EncodeLongForm, GivesBackRandomBytesOfEveryMessageAndVersion) {
    std::mt19937 random(1);
    const auto byte = [&] { return static_cast<std::uint8_t>(random() % 3 == 0 ? random() % 256 : random() % 30); };
    for (const unsigned version : {1U, 3U, 5U, 6U, 8U, 9U}) {
        for (int i = 0; i < 4000; ++i) {
            Frame frame(8 + random() % 60);
            std::generate(frame.begin(), frame.end(), byte);
            ctikit::store_u32(frame.data(), static_cast<std::uint32_t>(frame.size() - 8));
            ctikit::store_u32(frame.data() + 4, random() % 8);
            ASSERT_EQ(round_trip(fiction::protocol, version, frame), frame) << "version " << version << ", round " << i;
        }
    }
}

TEST(EncodeLongForm, GivesBackFramesThatAreCut) {
    const Frame whole = FrameBuilder(fiction::hello).u32(3).u16(0).u16(0xFFFF).u8(1).u16(0).text(1, "Ann").build();
    for (std::size_t size = 1; size < whole.size(); ++size) {
        EXPECT_EQ(round_trip(fiction::protocol, 3, ctikit::Bytes(whole).first(size)),
                  Frame(whole.begin(), whole.begin() + static_cast<long>(size)));
    }
}

TEST(EncodeLongForm, RecountsTheLengthOfAnEditedMessage) {
    const std::string json =
        R"({"message":"TAIL","type":4,"length":999,"fixed":[{"name":"First","value":1},{"name":"Second","value":2}],"floating":[]})";
    EXPECT_EQ(encode(json).frame, FrameBuilder(fiction::tail).u32(1).u32(2).build());
}

TEST(EncodeLongForm, RefusesAGapInTheFixedPart) {
    EXPECT_EQ(
        error_of(
            R"({"message":"HELLO","fixed":[{"name":"Version","value":3},{"name":"reserved","as":"Old","value":-1}]})"),
        "HELLO: field Flags: is missing before Old; only the end of the fixed part may be missing");
    EXPECT_EQ(error_of(R"({"message":"TAIL","fixed":[{"name":"Second","value":2}]})"),
              "TAIL: field First: is missing before Second; only the end of the fixed part may be missing");
    EXPECT_EQ(error_of(R"({"message":"NEWER","fixed":[{"name":"Later","value":2}]})", 9),
              "NEWER: field Early: is missing before Later; only the end of the fixed part may be missing");
}

TEST(EncodeLongForm, RefusesFloatingFieldsBehindAFixedPartThatIsCut) {
    EXPECT_EQ(error_of(R"({"message":"TAIL","floating":[{"name":"Name","value":"a"}]})"),
              "TAIL: field First: is missing before the floating part; only with none behind it may the end of the "
              "fixed part be missing");
    EXPECT_EQ(encode(R"({"message":"TAIL","fixed":[],"floating":[],"rest":"000001"})").frame,
              (Frame{0, 0, 0, 3, 0, 0, 0, 4, 0, 0, 1}));
}

TEST(EncodeLongForm, LeavesOutFixedFieldsThatPeersLeaveOut) {
    EXPECT_EQ(
        encode(R"({"message":"TAIL","fixed":[{"name":"First","value":1}],"floating":[{"name":"Name","value":"a"}]})")
            .frame,
        FrameBuilder(fiction::tail).u32(1).text(1, "a").build());
}

TEST(EncodeLongForm, RefusesRawBytesThatAreNotAsLongAsTheFixedField) {
    for (const std::string_view raw : {"000001", "0000000001"}) {
        const std::string json = fmt::format(
            R"({{"message":"TAIL","fixed":[{{"name":"First","raw":"{}"}},{{"name":"Second","value":2}}]}})", raw);
        EXPECT_EQ(error_of(json),
                  fmt::format("TAIL: field First: takes {} bytes; the fixed field has 4", raw.size() / 2));
    }
}

TEST(EncodeLongForm, RefusesWhatTheMessageDoesNotHave) {
    EXPECT_NE(error_of(R"({"message":"TAIL","type":4,"fixed":[{"name":"Frist","value":1}],"floating":[]})")
                  .find("did you mean First?"),
              std::string::npos);
    EXPECT_NE(error_of(R"({"message":"TAIL","type":5})").find("has type 4, not 5"), std::string::npos);
    EXPECT_NE(error_of(R"({"type":77,"body":"0"})").find("odd"), std::string::npos);
    EXPECT_NE(error_of("{}").find("neither"), std::string::npos);
}

} // namespace
