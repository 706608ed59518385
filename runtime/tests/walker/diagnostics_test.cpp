// What the walker says about single fields, and in which words.
#include "support/fiction.hpp"
#include "support/frame_builder.hpp"
#include "walker/record.hpp"

#include <gtest/gtest.h>

namespace {

using Lines = std::vector<std::string>;
using namespace std::string_view_literals;
using support::FrameBuilder;
using support::record_walk;

/// HELLO with given values in the fixed part, otherwise without fault.
struct Hello {
    std::uint32_t version = 4;
    std::uint32_t flags = 3;
    std::uint32_t reserved = 0xffff;
    std::uint32_t color = 2;
    std::uint32_t truth = 1;

    [[nodiscard]] FrameBuilder builder(bool name = true) const {
        FrameBuilder result(fiction::hello);
        result.u32(version).u16(flags).u16(reserved).u8(color).u16(truth).u32(0);
        return name ? result.text(1, "ann") : result;
    }
};

/// Offset of the first floating field behind Name.
constexpr auto behind = "@29";

struct Said {
    Lines codes;
    Lines texts;
};

Said said(const FrameBuilder& builder, unsigned version = 4) {
    support::WalkRecord record = record_walk(fiction::protocol, version, builder.build());
    return {record.diagnostics, record.texts};
}

void expect_one(const FrameBuilder& builder, const std::string& code, const std::string& text) {
    const Said found = said(builder);
    EXPECT_EQ(found.codes, Lines{code});
    EXPECT_EQ(found.texts, Lines{text});
}

TEST(Diagnostics, NothingToSay) {
    EXPECT_EQ(said(Hello{}.builder()).codes, Lines{});
}

TEST(Diagnostics, UnknownAndUnexpectedFields) {
    expect_one(Hello{}.builder().field(251, "ab"), std::string("unknown-field") + behind,
               "tag 251 is not defined; 2 bytes skipped");
    expect_one(Hello{}.builder().field(99, "a"), std::string("unexpected-field") + behind,
               "tag 99 (ELSEWHERE elsewhere) is not defined for HELLO; 1 byte skipped");
}

TEST(Diagnostics, FieldThatOccursTwice) {
    expect_one(Hello{}.builder().text(1, "bob"), std::string("unexpected-field") + behind, "Name (tag 1) occurs twice");
}

TEST(Diagnostics, WrongFieldSize) {
    expect_one(Hello{}.builder().field(3, "abc"), std::string("wrong-field-size") + behind,
               "Level (tag 3) has 3 bytes; it takes 2");
    expect_one(Hello{}.builder().number(3, 1, 4), std::string("wrong-field-size") + behind,
               "Level (tag 3) has 4 bytes; it takes 2");
    expect_one(Hello{}.builder().number(4, 1, 1), std::string("wrong-field-size") + behind,
               "Wide (tag 4) has 1 byte; it takes 2 or 4");
    EXPECT_EQ(said(Hello{}.builder().number(4, 1, 4)).codes, Lines{})
        << "the documented size counts as well as the type's";
    EXPECT_EQ(said(Hello{}.builder().number(4, 1, 2)).codes, Lines{});
}

TEST(Diagnostics, FieldTooLong) {
    expect_one(Hello{}.builder().field(2, "abcde"), std::string("field-too-long") + behind,
               "Blob (tag 2) has 5 bytes, at most 4 are allowed");
    EXPECT_EQ(said(Hello{}.builder().field(2, "abcd")).codes, Lines{});
    expect_one(FrameBuilder(fiction::tail).u32(1).u32(2).text(1, "12345678"), "field-too-long@16",
               "Name (tag 1) has 9 bytes, at most 8 are allowed");
}

TEST(Diagnostics, PartOfANamedVariableTooLong) {
    const std::string longest_name(fiction::protocol.named_name - 1U, 'n');
    const std::string longest_value(fiction::protocol.named_value - 1U, 'v');
    const auto codes = [](const std::string& name, const std::string& value) {
        return said(FrameBuilder(fiction::list).u16(0).u16(1).field(12, name + '\0' + value + '\0')).codes;
    };
    EXPECT_EQ(codes(longest_name, ""), Lines{});
    EXPECT_EQ(codes("n", longest_value), Lines{});
    EXPECT_EQ(codes(longest_name + "n", "").size(), 1U);
    EXPECT_EQ(codes("n", longest_value + "v").size(), 1U);
}

TEST(Diagnostics, MissingRequiredField) {
    expect_one(Hello{}.builder(false), "missing-required-field@23", "Name (tag 1) is required, but absent");
    const Said later =
        said(FrameBuilder(fiction::hello, {2, 2}).u32(9).u16(0).u16(0xffff).u8(1).u16(0).u32(0).text(1, "a"), 9);
    EXPECT_EQ(later.codes, Lines{"missing-required-field@29"}) << "Future is required from version 8 on";
}

TEST(Diagnostics, NotInVersion) {
    expect_one(Hello{}.builder().text(5, "x"), std::string("not-in-version") + behind,
               "Past (tag 5) is not in version 4, only in 1 to 3");
}

TEST(Diagnostics, Texts) {
    expect_one(FrameBuilder(fiction::tail).u32(1).u32(2).field(1, "ann"), "string-not-terminated@16",
               "Name (tag 1) does not end with NUL");
    EXPECT_EQ(said(FrameBuilder(fiction::tail).u32(1).u32(2).field(1, "")).codes, Lines{})
        << "an empty field is an empty text";
    expect_one(FrameBuilder(fiction::tail).u32(1).u32(2).text(1, "\xc3"), "invalid-utf8@16",
               "Name (tag 1) is not UTF-8");
    EXPECT_EQ(said(FrameBuilder(fiction::tail).u32(1).u32(2).text(1, "\xc3\xa4")).codes, Lines{});
    EXPECT_EQ(said(FrameBuilder(fiction::tail).u32(1).u32(2).field(1, "a\0\xff\0"sv)).codes, Lines{})
        << "a text ends at its first NUL; what is behind it is nobody's text";
}

TEST(Diagnostics, ReservedValue) {
    expect_one(Hello{.reserved = 5}.builder(), "reserved-value@14", "reserved Old is 5, documented is -1");
    expect_one(Hello{}.builder().number(6, 9, 4), std::string("reserved-value") + behind,
               "Late (tag 6) is 9, documented is 0");
    FrameBuilder named(fiction::hello, {2, 1});
    named.u32(6).u16(0).u16(0xffff).u8(1).u16(0).u32(0).text(1, "a").number(6, 2, 4);
    EXPECT_EQ(said(named, 6).codes, Lines{}) << "it has a meaning in this version";
}

TEST(Diagnostics, ValueOutOfRange) {
    expect_one(Hello{.version = 10}.builder(), "value-out-of-range@8", "Version is 10; 1 to 9 are legal");
    expect_one(Hello{.truth = 2}.builder(), "value-out-of-range@17", "Truth is 2; 0 to 1 are legal");
}

TEST(Diagnostics, UnknownValue) {
    expect_one(Hello{.color = 9}.builder(), "unknown-value@16", "Color is 9, which Color does not list");
    expect_one(Hello{.flags = 0x8004}.builder(), "unknown-value@12", "Flags is 32772, which Flags does not list");
    EXPECT_EQ(said(Hello{.color = 3}.builder()).codes, Lines{}) << "rows of every version count";
    EXPECT_EQ(said(Hello{.flags = 0}.builder()).codes, Lines{});
}

TEST(Diagnostics, AFieldCanHaveSeveralFaults) {
    EXPECT_EQ(said(FrameBuilder(fiction::tail).u32(1).u32(2).field(1, "12345678\xff")).codes,
              (Lines{"field-too-long@16", "string-not-terminated@16", "invalid-utf8@16"}));
}

TEST(Diagnostics, CutFrames) {
    const std::vector<std::uint8_t> header{0, 0, 0};
    EXPECT_EQ(record_walk(fiction::protocol, 4, header).texts,
              Lines{"the frame has at least 8 bytes, 3 bytes are there"});
    EXPECT_EQ(describe(ctikit::oversized_frame({70000, 3}, 65536)),
              "the frame has 70008 bytes, at most 65536 are allowed");
}

} // namespace
