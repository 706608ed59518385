// Floating fields in all three widths: reading, writing, values.
#include <ctikit/wire/codec.hpp>

#include "support/frame_builder.hpp"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace std::string_view_literals;
using ctikit::Bytes;
using ctikit::EncodeError;
using ctikit::FloatingField;
using ctikit::FloatingReader;
using ctikit::FloatingWidth;
using ctikit::FloatingWriter;
using ctikit::Writer;

constexpr std::array<FloatingWidth, 3> widths{{{1, 1}, {2, 1}, {2, 2}}};

Bytes bytes_of(std::string_view text) { return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}; }

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
            const std::vector<std::uint8_t> cut(frame.begin() + 8, frame.begin() + 8 + static_cast<std::ptrdiff_t>(size));
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

// ----------------------------------------------------------------------------------------------------------------- values

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

// ---------------------------------------------------------------------------------------------------------------- writing

struct Written {
    std::vector<std::uint8_t> bytes;
    EncodeError error;
    std::string_view field;
};

template <class Write>
Written write(FloatingWidth width, Write&& put) {
    std::vector<std::uint8_t> buffer(1000);
    Writer out{std::span<std::uint8_t>(buffer)};
    FloatingWriter fields(out, width);
    put(fields);
    buffer.resize(out.size());
    return {buffer, fields.error(), fields.field()};
}

TEST(FloatingWriter, WritesWhatTheReaderReads) {
    for (const FloatingWidth width : widths) {
        const std::array<std::uint16_t, 2> elements{0x0102, 0x0304};
        const Written written = write(width, [&](FloatingWriter& fields) {
            fields.number(1, std::int16_t{-2}, "Number");
            fields.text(2, "ab", 3, "Text");
            fields.bytes(3, bytes_of("\xff"sv), 0, "Bytes");
            fields.named_variable(4, {"n", "v"}, 0, "Variable");
            fields.named_array(5, {7, "n", "v"}, 0, "Element");
            fields.packed(6, ctikit::Packed<std::uint16_t>(elements), 4, "Packed");
        });
        EXPECT_EQ(written.error, EncodeError::none);
        const auto expected = support::FrameBuilder(1, width)
                                  .number(1, 0xfffe, 2).text(2, "ab").field(3, "\xff").field(4, "n\0v\0"sv)
                                  .field(5, "\7n\0v\0"sv).field(6, "\1\2\3\4"sv).build();
        EXPECT_EQ(written.bytes, std::vector<std::uint8_t>(expected.begin() + 8, expected.end()));
    }
}

TEST(FloatingWriter, NamesTheFirstFieldThatCannotBeWritten) {
    const auto error = [](FloatingWidth width, auto&& put) {
        const Written written = write(width, put);
        return std::pair(written.error, written.field);
    };
    const std::string big(255, 'x');
    EXPECT_EQ(error({1, 1}, [](auto& f) { f.text(1, "abc", 3, "Text"); }), std::pair(EncodeError::field_too_long, "Text"sv));
    EXPECT_EQ(error({1, 1}, [&](auto& f) { f.text(1, big, 0, "Big"); }), std::pair(EncodeError::field_too_long, "Big"sv));
    EXPECT_EQ(error({2, 2}, [&](auto& f) { f.text(1, big, 0, "Big"); }), std::pair(EncodeError::none, ""sv));
    EXPECT_EQ(error({1, 1}, [](auto& f) { f.number(300, 1U, "Tag"); }), std::pair(EncodeError::tag_too_large, "Tag"sv));
    EXPECT_EQ(error({2, 1}, [](auto& f) { f.number(300, 1U, "Tag"); }), std::pair(EncodeError::none, ""sv));
    EXPECT_EQ(error({1, 1}, [](auto& f) { f.text(1, "a\0b"sv, 9, "Nul"); }), std::pair(EncodeError::embedded_nul, "Nul"sv));
    EXPECT_EQ(error({1, 1}, [](auto& f) { f.named_variable(1, {"a", "b\0"sv}, 9, "Var"); }),
              std::pair(EncodeError::embedded_nul, "Var"sv));
    EXPECT_EQ(error({1, 1}, [](auto& f) {
                  f.text(1, "abc", 3, "First");
                  f.text(1, "abc", 3, "Second");
              }),
              std::pair(EncodeError::field_too_long, "First"sv));
}

TEST(Frames, AreFinishedWithTheirLength) {
    std::array<std::uint8_t, 16> buffer{};
    for (const std::size_t capacity : {16U, 13U, 12U, 0U}) {
        Writer out{std::span<std::uint8_t>(buffer).first(capacity)};
        ctikit::begin_frame(out, 5);
        out.put(std::uint16_t{9});
        FloatingWriter fields(out, {1, 1});
        fields.text(1, "", 1, "Empty");
        const ctikit::EncodeResult result = ctikit::finish_frame(out, fields);
        EXPECT_EQ(result.size, 13U);
        EXPECT_EQ(static_cast<bool>(result), capacity >= 13);
        EXPECT_EQ(result.error, capacity >= 13 ? EncodeError::none : EncodeError::buffer_too_small);
    }
    EXPECT_EQ(ctikit::FrameHeader::read(buffer), (ctikit::FrameHeader{5, 5}));
}

} // namespace
