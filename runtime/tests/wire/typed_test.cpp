// What generated encoders and decoders are made of: the frame that is built in any width is the frame that is read.
#include <ctikit/wire/typed.hpp>

#include "support/frame_builder.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

namespace {

using namespace std::string_view_literals;
using ctikit::Bytes;
using ctikit::DiagnosticCode;
using ctikit::EncodeError;
using ctikit::EncodeResult;
using ctikit::FloatingDecoder;
using ctikit::FloatingWidth;
using ctikit::FrameEncoder;
using ctikit::Packed;

Bytes bytes_of(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

template <class Width>
class Typed : public testing::Test {
protected:
    static constexpr FloatingWidth width = Width::value;
};

template <std::uint8_t Tag, std::uint8_t Length>
struct WidthOf {
    static constexpr FloatingWidth value{Tag, Length};
};
using Widths = testing::Types<WidthOf<1, 1>, WidthOf<2, 1>, WidthOf<2, 2>>;
TYPED_TEST_SUITE(Typed, Widths, );

/// One of everything, in a buffer of this size.
template <FloatingWidth Width>
EncodeResult encode_all(std::span<std::uint8_t> buffer) {
    static constexpr std::array<std::uint16_t, 2> elements{0x0102, 0x0304};
    FrameEncoder<Width> frame(buffer, 5);
    if (std::uint8_t* const at = frame.fixed(4)) {
        ctikit::store<std::uint32_t>(at, 9);
    }
    frame.int16(1, std::int16_t{-2}, "Number");
    frame.text(2, "ab"sv, 3, "Text");
    frame.bytes(3, bytes_of("\xff"sv), 0, "Bytes");
    frame.named_variable(4, {"n", "v"}, {2, 2}, "Variable");
    frame.named_array(5, {7, "n", "v"}, {2, 2}, "Element");
    frame.packed(6, std::optional(Packed<std::uint16_t>(elements)), 4, "Packed");
    frame.text(7, std::nullopt, 3, "Absent");
    return frame.finish();
}

template <FloatingWidth Width>
std::vector<std::uint8_t> expected() {
    return support::FrameBuilder(5, Width)
        .u32(9)
        .number(1, 0xfffe, 2)
        .text(2, "ab")
        .field(3, "\xff")
        .field(4, "n\0v\0"sv)
        .field(5, "\7n\0v\0"sv)
        .field(6, "\1\2\3\4"sv)
        .build();
}

TYPED_TEST(Typed, EncodesIntoAnyBufferWithoutOverrun) {
    const std::vector<std::uint8_t> frame = expected<TestFixture::width>();
    for (std::size_t capacity = 0; capacity <= frame.size() + 1; ++capacity) {
        std::vector<std::uint8_t> buffer(capacity); // exact size: a sanitizer sees the byte behind
        const EncodeResult result = encode_all<TestFixture::width>(buffer);
        EXPECT_EQ(result.size, frame.size());
        EXPECT_EQ(result.error, capacity < frame.size() ? EncodeError::buffer_too_small : EncodeError::none);
        if (capacity == frame.size()) {
            EXPECT_EQ(buffer, frame);
        }
    }
}

TYPED_TEST(Typed, DecodesWhatItEncoded) {
    const std::vector<std::uint8_t> frame = expected<TestFixture::width>();
    FloatingDecoder<TestFixture::width> field(Bytes(frame).subspan(8), 4);
    std::optional<std::int16_t> number;
    std::optional<std::string_view> text;
    std::optional<Bytes> bytes;
    std::optional<Packed<std::uint16_t>> packed;
    while (field.next()) {
        switch (field.tag()) {
        case 1:
            field.int16(number);
            break;
        case 2:
            field.text(text);
            break;
        case 3:
            field.bytes(bytes);
            break;
        case 6:
            field.packed(packed);
            break;
        default:
            field.skip(field.tag() == 4);
            break;
        }
    }
    EXPECT_EQ(number, -2);
    EXPECT_EQ(text, "ab");
    EXPECT_EQ(bytes->front(), 0xff);
    EXPECT_EQ((*packed)[1], 0x0304);
    EXPECT_TRUE(field.result());
    EXPECT_EQ(field.result().unexpected, 1);
    EXPECT_EQ(field.result().unknown, 1);
}

TYPED_TEST(Typed, PlacesItsErrors) {
    const auto frame = support::FrameBuilder(5, TestFixture::width).field(1, "123").field(2, "ab", 9).build();
    FloatingDecoder<TestFixture::width> field(Bytes(frame).subspan(8), 0);
    std::optional<std::int16_t> number;
    ASSERT_TRUE(field.next());
    field.int16(number);
    EXPECT_EQ(number, std::nullopt);
    EXPECT_FALSE(field.next());
    EXPECT_EQ(field.result().error, DiagnosticCode::wrong_field_size) << "the first error counts";
    EXPECT_EQ(field.result().offset, 8U);
}

template <FloatingWidth Width, class Put>
std::pair<EncodeError, std::string_view> error_of(Put&& put) {
    std::array<std::uint8_t, 2000> buffer{};
    FrameEncoder<Width> frame(buffer, 1);
    put(frame);
    const EncodeResult result = frame.finish();
    return {result.error, result.field};
}

TEST(FrameEncoder, NamesTheFirstFieldThatCannotBeWritten) {
    constexpr FloatingWidth narrow{1, 1};
    constexpr FloatingWidth mixed{2, 1};
    constexpr FloatingWidth wide{2, 2};
    const std::string big(255, 'x');
    EXPECT_EQ(error_of<narrow>([](auto& f) { f.text(1, "abc"sv, 3, "Text"); }),
              std::pair(EncodeError::field_too_long, "Text"sv));
    EXPECT_EQ(error_of<narrow>([&](auto& f) { f.text(1, std::string_view(big), 0, "Big"); }),
              std::pair(EncodeError::field_too_long, "Big"sv));
    EXPECT_EQ(error_of<wide>([&](auto& f) { f.text(1, std::string_view(big), 0, "Big"); }),
              std::pair(EncodeError::none, ""sv));
    EXPECT_EQ(error_of<narrow>([](auto& f) { f.uint32(300, 1U, "Tag"); }),
              std::pair(EncodeError::tag_too_large, "Tag"sv));
    EXPECT_EQ(error_of<mixed>([](auto& f) { f.uint32(300, 1U, "Tag"); }), std::pair(EncodeError::none, ""sv));
    EXPECT_EQ(error_of<narrow>([](auto& f) { f.text(1, "a\0b"sv, 9, "Nul"); }),
              std::pair(EncodeError::embedded_nul, "Nul"sv));
    EXPECT_EQ(error_of<narrow>([](auto& f) {
                  f.named_variable(1, {"a", "b\0"sv}, {9, 9}, "Var");
              }),
              std::pair(EncodeError::embedded_nul, "Var"sv));
    EXPECT_EQ(error_of<narrow>([](auto& f) {
                  f.named_variable(1, {"ab", "c"}, {2, 9}, "Var");
              }),
              std::pair(EncodeError::field_too_long, "Var"sv));
    EXPECT_EQ(error_of<narrow>([](auto& f) {
                  f.text(1, "abc"sv, 3, "First");
                  f.text(1, "a\0"sv, 9, "Second");
              }),
              std::pair(EncodeError::field_too_long, "First"sv));
}

} // namespace
