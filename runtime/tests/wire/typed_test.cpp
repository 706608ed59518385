// What generated encoders and decoders are made of: the frame that is built in any width is the frame that is read.
#include <ctikit/wire/typed.hpp>

#include "support/frame_builder.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace {

using namespace std::string_view_literals;
using ctikit::Bytes;
using ctikit::DecodeResult;
using ctikit::DiagnosticCode;
using ctikit::EncodeError;
using ctikit::EncodeResult;
using ctikit::FloatingPart;
using ctikit::FloatingWidth;
using ctikit::FrameEncoder;
using ctikit::OptionalBytes;
using ctikit::OptionalText;
using ctikit::Packed;
using ctikit::ReceivedField;
using support::bytes_of;

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

/// A message as the generator makes them: texts in a table, all else in a function.
struct Message {
    OptionalText text;
    OptionalText other_text;
    std::optional<std::int16_t> number;
    OptionalBytes bytes;
    std::optional<Packed<std::uint16_t>> packed;
};

void read_field(ReceivedField& field, unsigned /*version*/, void* message) noexcept {
    auto& out = *static_cast<Message*>(message);
    switch (field.tag()) {
    case 1:
        field.int16(out.number);
        break;
    case 3:
        field.bytes(out.bytes);
        break;
    case 6:
        field.packed(out.packed);
        break;
    default:
        field.skip(field.tag() == 4);
        break;
    }
}

constexpr FloatingPart floating{
    .texts{{2, offsetof(Message, text)}, {255, offsetof(Message, other_text)}},
    .other = &read_field,
};

TYPED_TEST(Typed, DecodesWhatItEncoded) {
    const std::vector<std::uint8_t> frame = expected<TestFixture::width>();
    Message message;
    const DecodeResult result = decode_floating<TestFixture::width>(Bytes(frame).subspan(8), 4, 14, floating, &message);
    EXPECT_EQ(message.number, -2);
    EXPECT_EQ(message.text, "ab");
    EXPECT_EQ(message.other_text, std::nullopt);
    EXPECT_EQ(message.bytes->front(), 0xff);
    EXPECT_EQ((*message.packed)[1], 0x0304);
    EXPECT_TRUE(result);
    EXPECT_EQ(result.unexpected, 1);
    EXPECT_EQ(result.unknown, 1);
}

TYPED_TEST(Typed, PlacesItsErrors) {
    const auto frame = support::FrameBuilder(5, TestFixture::width).field(1, "123").field(2, "ab", 9).build();
    Message message;
    const DecodeResult result = decode_floating<TestFixture::width>(Bytes(frame).subspan(8), 0, 14, floating, &message);
    EXPECT_EQ(message.number, std::nullopt);
    EXPECT_EQ(message.text, std::nullopt);
    EXPECT_EQ(result.error, DiagnosticCode::wrong_field_size) << "the first error counts";
    EXPECT_EQ(result.offset, 8U);
}

TYPED_TEST(Typed, EndsOnlyBetweenFields) {
    const auto frame = support::FrameBuilder(5, TestFixture::width).text(2, "ab").text(255, "cde").build();
    const std::size_t first = TestFixture::width.tag + TestFixture::width.length + std::size_t{3};
    for (std::size_t size = 0; size + 8 <= frame.size(); ++size) {
        const std::vector<std::uint8_t> body(frame.begin() + 8, frame.begin() + 8 + static_cast<std::ptrdiff_t>(size));
        Message message;
        const DecodeResult result = decode_floating<TestFixture::width>(body, 0, 14, floating, &message);
        EXPECT_EQ(bool(result), size == 0 || size == first || size + 8 == frame.size()) << size;
        EXPECT_EQ(message.text.has_value(), size >= first);
        EXPECT_EQ(message.other_text.has_value(), size + 8 == frame.size());
        if (!result) {
            EXPECT_EQ(result.offset, size < first ? 8U : 8U + first) << size;
            const std::size_t cut = size < first ? size : size - first;
            EXPECT_EQ(result.error, cut < TestFixture::width.tag + std::size_t{TestFixture::width.length}
                                        ? DiagnosticCode::trailing_bytes
                                        : DiagnosticCode::truncated_field);
        }
    }
}

TYPED_TEST(Typed, CountsATextThatComesAgainAndKeepsTheFirst) {
    const auto frame = support::FrameBuilder(5, TestFixture::width).text(2, "").text(2, "b").build();
    Message message;
    const DecodeResult result = decode_floating<TestFixture::width>(Bytes(frame).subspan(8), 0, 14, floating, &message);
    EXPECT_EQ(message.text, "");
    EXPECT_EQ(result.unexpected, 1);
}

/// More fields than a counter can say, which a frame beyond the protocols' limits has: it is not told that there were
/// few.
TYPED_TEST(Typed, CountsUpToTheLargestNumberThatACounterCanSay) {
    constexpr std::size_t fields = 70'000;
    support::FrameBuilder frame(5, TestFixture::width);
    for (std::size_t field = 0; field < fields; ++field) {
        frame.field(99, "").field(4, "").text(2, "");
    }
    const auto bytes = frame.build();
    Message message;
    const DecodeResult result = decode_floating<TestFixture::width>(Bytes(bytes).subspan(8), 0, 14, floating, &message);
    EXPECT_TRUE(result);
    EXPECT_EQ(result.unknown, 65'535);
    EXPECT_EQ(result.unexpected, 65'535);
}

/// Every size around that of a block, with a NUL at every place or nowhere, behind fixed parts of every size: the text
/// ends at its first NUL. The body has no byte to spare, so that a sanitizer sees who reads beside it.
TYPED_TEST(Typed, ReadsTextsUpToTheirFirstNul) {
    for (std::size_t size = 0; size <= 70; ++size) {
        for (std::size_t nul = 0; nul <= size; ++nul) {
            for (const std::size_t fixed : {0U, 4U, 11U, 12U, 13U, 14U, 15U, 16U, 20U}) {
                std::string text(size, '\x80');
                if (nul < size) {
                    text[nul] = '\0';
                    text.back() = fixed % 2 == 0 ? '\0' : text.back();
                }
                support::FrameBuilder builder(5, TestFixture::width);
                for (std::size_t i = 0; i < fixed; ++i) {
                    builder.u8(0);
                }
                const auto frame = builder.field(2, text).build();
                const std::vector<std::uint8_t> body(frame.begin() + 8, frame.end());
                Message message;
                EXPECT_TRUE(decode_floating<TestFixture::width>(body, fixed, 14, floating, &message));
                EXPECT_EQ(message.text, text.substr(0, nul)) << size << ' ' << nul << ' ' << fixed;
            }
        }
    }
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
    EXPECT_EQ(error_of<narrow>([](auto& f) { f.named_variable(1, {"a", "b\0"sv}, {9, 9}, "Var"); }),
              std::pair(EncodeError::embedded_nul, "Var"sv));
    EXPECT_EQ(error_of<narrow>([](auto& f) { f.named_variable(1, {"ab", "c"}, {2, 9}, "Var"); }),
              std::pair(EncodeError::field_too_long, "Var"sv));
    EXPECT_EQ(error_of<narrow>([](auto& f) {
                  f.text(1, "abc"sv, 3, "First");
                  f.text(1, "a\0"sv, 9, "Second");
              }),
              std::pair(EncodeError::field_too_long, "First"sv));
}

} // namespace
