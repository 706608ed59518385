// Floating fields in all three widths, and the values in them.
#include <ctikit/wire/floating.hpp>
#include <ctikit/wire/values.hpp>

#include "support/frame_builder.hpp"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace std::string_view_literals;
using ctikit::Bytes;
using ctikit::FloatingField;
using ctikit::FloatingReader;
using ctikit::FloatingWidth;
using support::bytes_of;

constexpr std::array<FloatingWidth, 3> widths{{{1, 1}, {2, 1}, {2, 2}}};

TEST(FloatingReader, ReadsEveryWidth) {
    for (const FloatingWidth width : widths) {
        const auto frame = support::FrameBuilder(1, width).field(25, "abc").field(1, "").field(200, "z").build();
        FloatingReader reader(Bytes(frame).subspan(8), width);
        FloatingField field;
        ASSERT_TRUE(reader.next(field));
        EXPECT_EQ(field.tag, 25);
        EXPECT_EQ(ctikit::characters(field.data), "abc");
        ASSERT_TRUE(reader.peek(field));
        EXPECT_EQ(field.tag, 1);
        ASSERT_TRUE(reader.next(field));
        EXPECT_TRUE(field.data.empty());
        ASSERT_TRUE(reader.next(field));
        EXPECT_EQ(field.tag, 200);
        EXPECT_FALSE(reader.next(field));
        EXPECT_TRUE(reader.clean_end());
        EXPECT_EQ(reader.position(), frame.size() - 8);
    }
}

TEST(FloatingReader, UsesAllBitsOfWideTagsAndLengths) {
    const std::string long_data(300, 'x');
    const auto frame = support::FrameBuilder(1, {2, 2}).field(0x1234, long_data).build();
    FloatingReader reader(Bytes(frame).subspan(8), {2, 2});
    FloatingField field;
    ASSERT_TRUE(reader.next(field));
    EXPECT_EQ(field.tag, 0x1234);
    EXPECT_EQ(field.data.size(), 300U);
}

/// Fields end before the cut or are not given at all; what is left is exactly the rest.
TEST(FloatingReader, StopsAtEveryCut) {
    for (const FloatingWidth width : widths) {
        const auto frame = support::FrameBuilder(1, width).field(1, "abc").field(2, "").field(3, "defg").build();
        for (std::size_t size = 0; size <= frame.size() - 8; ++size) {
            const std::vector<std::uint8_t> cut(frame.begin() + 8,
                                                frame.begin() + 8 + static_cast<std::ptrdiff_t>(size));
            FloatingReader reader(cut, width);
            std::size_t shown = 0;
            for (FloatingField field; reader.next(field);) {
                shown += reader.prefix_size() + field.data.size();
            }
            EXPECT_EQ(shown, reader.position());
            EXPECT_EQ(shown + reader.rest().size(), size);
            EXPECT_EQ(reader.clean_end(), ctikit::parses_cleanly(cut, width));
        }
    }
}

TEST(FloatingReader, RandomBytesNeverLeadOutside) {
    std::mt19937 random(11);
    for (int round = 0; round < 20000; ++round) {
        std::vector<std::uint8_t> bytes(random() % 40);
        for (std::uint8_t& byte : bytes) {
            byte = static_cast<std::uint8_t>(random() % 3 == 0 ? random() : random() % 8);
        }
        bytes.shrink_to_fit();
        FloatingReader reader(bytes, widths[random() % 3]);
        unsigned sum = 0;
        for (FloatingField field; reader.next(field);) {
            for (const std::uint8_t byte : field.data) {
                sum += byte;
            }
        }
        ASSERT_LE(reader.position() + sum * 0, bytes.size());
    }
}

// -----------------------------------------------------------------------------------------------------------------
// values

TEST(Values, NumbersComeInOtherSizesToo) {
    std::uint32_t wide = 0;
    EXPECT_TRUE(ctikit::read_number(bytes_of("\x80"sv), wide));
    EXPECT_EQ(wide, 0x80U);
    EXPECT_TRUE(ctikit::read_number(bytes_of("\x80\x01"sv), wide));
    EXPECT_EQ(wide, 0x8001U);
    std::int32_t negative = 0;
    EXPECT_TRUE(ctikit::read_number(bytes_of("\xff\xfe"sv), negative));
    EXPECT_EQ(negative, -2);
    EXPECT_TRUE(ctikit::read_number(bytes_of("\xfd"sv), negative));
    EXPECT_EQ(negative, -3);
    std::uint16_t narrow = 0;
    EXPECT_TRUE(ctikit::read_number(bytes_of("\0\1\2\3"sv), narrow));
    EXPECT_EQ(narrow, 0x0203);
    for (const std::string_view other : {""sv, "123"sv, "12345"sv}) {
        narrow = 7;
        EXPECT_FALSE(ctikit::read_number(bytes_of(other), narrow));
        EXPECT_EQ(narrow, 7);
    }
}

TEST(Values, TextsEndAtTheirFirstNul) {
    EXPECT_EQ(ctikit::read_text(bytes_of("abc\0"sv)), "abc");
    EXPECT_EQ(ctikit::read_text(bytes_of("abc"sv)), "abc");
    EXPECT_EQ(ctikit::read_text(bytes_of("a\0b\0"sv)), "a");
    EXPECT_EQ(ctikit::read_text(bytes_of("\0"sv)), "");
    EXPECT_EQ(ctikit::read_text({}), "");
}

TEST(Values, NamedData) {
    ctikit::NamedVariable variable;
    EXPECT_TRUE(ctikit::read_named_variable(bytes_of("name\0value\0"sv), variable));
    EXPECT_EQ(variable, (ctikit::NamedVariable{"name", "value"}));
    EXPECT_TRUE(ctikit::read_named_variable(bytes_of("name\0value"sv), variable));
    EXPECT_EQ(variable.value, "value");
    EXPECT_FALSE(ctikit::read_named_variable(bytes_of("name"sv), variable));
    EXPECT_EQ(variable, (ctikit::NamedVariable{"name", ""}));
    ctikit::NamedArray element;
    EXPECT_TRUE(ctikit::read_named_array(bytes_of("\x05n\0v\0"sv), element));
    EXPECT_EQ(element, (ctikit::NamedArray{5, "n", "v"}));
    EXPECT_FALSE(ctikit::read_named_array({}, element));
    EXPECT_EQ(element, ctikit::NamedArray{});
}

} // namespace
