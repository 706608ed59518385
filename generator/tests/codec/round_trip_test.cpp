// Encoding and decoding every message of both dialects in every version: sizes, truncation, small buffers.
#include "dialects.hpp"
#include "random_frame.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using codec_test::Frame;
using ctikit::Bytes;
using ctikit::DecodeResult;
using ctikit::DiagnosticCode;
using ctikit::EncodeError;
using ctikit::EncodeResult;

template <class Message>
std::string where(unsigned version) {
    return std::string(Message::name) + " version " + std::to_string(version);
}

template <class Message>
Frame encoded(const Message& message, unsigned version) {
    Frame frame(encoded_size(message, version));
    const EncodeResult result = encode(message, version, frame);
    EXPECT_TRUE(result) << where<Message>(version) << ": " << to_string(result.error) << ' ' << result.field;
    EXPECT_EQ(result.size, frame.size()) << where<Message>(version);
    return frame;
}

TEST(Codec, DefaultsSurviveEncodingAndDecoding) {
    codec_test::for_each_version(
        []<class Message>(const ctikit::Protocol&, std::type_identity<Message>, unsigned version) {
            const Frame frame = encoded(Message{}, version);
            const auto header = ctikit::FrameHeader::read(frame);
            ASSERT_TRUE(header);
            EXPECT_EQ(header->type, Message::id);
            EXPECT_EQ(header->frame_size(), frame.size());
            Message decoded;
            const DecodeResult result = decode(Bytes(frame).subspan(ctikit::header_size), version, decoded);
            EXPECT_TRUE(result) << where<Message>(version);
            EXPECT_EQ(result.unknown + result.unexpected + result.not_in_version, 0) << where<Message>(version);
            EXPECT_EQ(encoded(decoded, version), frame) << where<Message>(version);
        });
}

TEST(Codec, ABodyCutAnywhereIsReadWithoutHarm) {
    codec_test::RandomFrames random(1);
    codec_test::for_each_version(
        [&]<class Message>(const ctikit::Protocol& protocol, std::type_identity<Message>, unsigned version) {
            const ctikit::MessageInfo* const info = protocol.find(Message::id, version);
            ASSERT_NE(info, nullptr);
            const Frame whole = random.legal(protocol, *info, version);
            for (std::size_t size = 0; size + ctikit::header_size <= whole.size(); ++size) {
                const Frame body(whole.begin() + ctikit::header_size,
                                 whole.begin() + static_cast<std::ptrdiff_t>(ctikit::header_size + size));
                Message message;
                const DecodeResult result = decode(body, version, message);
                if (!result) {
                    ASSERT_LE(result.offset, ctikit::header_size + size) << where<Message>(version);
                }
                (void)encode(message, version, {}); // touches every view and every entry
            }
        });
}

TEST(Codec, ABufferThatIsTooSmallIsToldAndNotOverrun) {
    codec_test::RandomFrames random(2);
    codec_test::for_each_message([&]<class Message>(const ctikit::Protocol& protocol, std::type_identity<Message>) {
        const unsigned version = Message::versions.last;
        const Frame source = random.legal(protocol, *protocol.find(Message::id, version), version);
        Message message;
        (void)decode(Bytes(source).subspan(ctikit::header_size), version, message);
        const Frame frame = encoded(message, version);
        for (std::size_t size = 0; size < frame.size(); ++size) {
            Frame small(size); // exactly so large: a sanitizer sees a byte more
            const EncodeResult result = encode(message, version, small);
            ASSERT_EQ(result.error, EncodeError::buffer_too_small) << where<Message>(version);
            ASSERT_EQ(result.size, frame.size()) << where<Message>(version);
        }
    });
}

TEST(Codec, MessagesOfOtherVersionsAreReadButNotWritten) {
    std::size_t limited = 0;
    codec_test::for_each_message([&]<class Message>(const ctikit::Protocol& protocol, std::type_identity<Message>) {
        for (unsigned version = protocol.versions.first; version <= protocol.versions.last; ++version) {
            if (!Message::versions.contains(version)) {
                EXPECT_EQ(encode(Message{}, version, {}).error, EncodeError::not_in_version) << where<Message>(version);
                ++limited;
            }
        }
    });
    EXPECT_GT(limited, 0U);
}

} // namespace
