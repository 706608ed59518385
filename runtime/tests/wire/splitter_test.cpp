// Cutting streams into frames: whatever the network does to the bytes, the same frames come out.
#include <ctikit/wire/frame.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace {

using ctikit::Bytes;
using ctikit::FrameSplitter;
using Status = ctikit::FrameSplitter::Status;
using Stream = std::vector<std::uint8_t>;

constexpr std::uint32_t limit = 1024;

void append_frame(Stream& stream, std::uint32_t type, std::size_t length) {
    const std::size_t at = stream.size();
    stream.resize(at + ctikit::header_size + length);
    ctikit::store_u32(stream.data() + at, static_cast<std::uint32_t>(length));
    ctikit::store_u32(stream.data() + at + 4, type);
    for (std::size_t i = 0; i < length; ++i) {
        stream[at + ctikit::header_size + i] = static_cast<std::uint8_t>(type * 31 + i);
    }
}

/// Copies of all frames that a chunk completes.
void drain(FrameSplitter& splitter, std::vector<Stream>& frames) {
    Bytes frame;
    while (splitter.next(frame) == Status::frame) {
        frames.emplace_back(frame.begin(), frame.end());
    }
}

TEST(FrameSplitter, GivesWholeFramesInPlace) {
    Stream stream;
    append_frame(stream, 5, 4);
    append_frame(stream, 6, 0);
    FrameSplitter splitter(limit);
    splitter.feed(stream);
    Bytes frame;
    ASSERT_EQ(splitter.next(frame), Status::frame);
    EXPECT_EQ(frame.data(), stream.data());
    EXPECT_EQ(frame.size(), 12U);
    EXPECT_EQ(splitter.header(), (ctikit::FrameHeader{4, 5}));
    ASSERT_EQ(splitter.next(frame), Status::frame);
    EXPECT_EQ(frame.data(), stream.data() + 12);
    EXPECT_EQ(frame.size(), 8U);
    EXPECT_EQ(splitter.next(frame), Status::need_more);
    EXPECT_EQ(splitter.next(frame), Status::need_more) << "asking again changes nothing";
    EXPECT_TRUE(splitter.pending().empty());
}

TEST(FrameSplitter, GivesFramesBehindACollectedOneInPlaceAgain) {
    Stream stream;
    append_frame(stream, 1, 20);
    append_frame(stream, 2, 30);
    FrameSplitter splitter(limit);
    Bytes frame;
    splitter.feed(Bytes(stream).first(3));
    ASSERT_EQ(splitter.next(frame), Status::need_more);
    EXPECT_EQ(splitter.pending().size(), 3U);
    splitter.feed(Bytes(stream).subspan(3));
    ASSERT_EQ(splitter.next(frame), Status::frame);
    EXPECT_EQ(frame.size(), 28U);
    ASSERT_EQ(splitter.next(frame), Status::frame);
    EXPECT_EQ(frame.data(), stream.data() + 28);
}

TEST(FrameSplitter, RandomSplitPointsGiveTheSameFrames) {
    std::mt19937 random(20240517);
    for (int round = 0; round < 500; ++round) {
        Stream stream;
        std::vector<Stream> sent;
        for (unsigned i = 0; i < 1 + random() % 12; ++i) {
            const std::size_t at = stream.size();
            append_frame(stream, static_cast<std::uint32_t>(random() % 300),
                         random() % 3 == 0 ? random() % 4 : random() % (limit - 8));
            sent.emplace_back(stream.begin() + static_cast<std::ptrdiff_t>(at), stream.end());
        }
        FrameSplitter splitter(limit);
        std::vector<Stream> received;
        const std::size_t longest = round % 3 == 0 ? 1 : 1 + random() % 2000;
        for (std::size_t at = 0; at < stream.size();) {
            const std::size_t size = std::min<std::size_t>(1 + random() % longest, stream.size() - at);
            // A copy of the exact size, gone afterwards: a sanitizer sees every read that goes too far or comes too
            // late.
            const Stream chunk(stream.begin() + static_cast<std::ptrdiff_t>(at),
                               stream.begin() + static_cast<std::ptrdiff_t>(at + size));
            splitter.feed(chunk);
            drain(splitter, received);
            at += size;
        }
        ASSERT_EQ(received, sent) << "round " << round;
        EXPECT_TRUE(splitter.pending().empty());
    }
}

TEST(FrameSplitter, AcceptsTheLimitAndRefusesOneByteMore) {
    Stream fits;
    append_frame(fits, 1, limit - ctikit::header_size);
    FrameSplitter splitter(limit);
    splitter.feed(fits);
    Bytes frame;
    EXPECT_EQ(splitter.next(frame), Status::frame);

    Stream too_long;
    append_frame(too_long, 7, limit - ctikit::header_size + 1);
    splitter.feed(too_long);
    EXPECT_EQ(splitter.next(frame), Status::oversized);
    EXPECT_EQ(splitter.header().type, 7U);
    EXPECT_EQ(splitter.unread().size(), too_long.size());
}

TEST(FrameSplitter, RefusesAHostileHeaderWithoutWaitingForItsBody) {
    const Stream hostile{0xff, 0xff, 0xff, 0xff, 0, 0, 0, 9};
    FrameSplitter splitter(limit);
    Bytes frame;
    for (const std::uint8_t byte : hostile) {
        splitter.feed(Bytes(&byte, 1));
        if (splitter.next(frame) == Status::oversized) {
            break;
        }
    }
    EXPECT_EQ(splitter.next(frame), Status::oversized);
    EXPECT_EQ(splitter.header(), (ctikit::FrameHeader{0xffffffff, 9}));
    const Stream good{0, 0, 0, 0, 0, 0, 0, 5};
    splitter.feed(good);
    EXPECT_EQ(splitter.next(frame), Status::oversized) << "there is no way back into step";
}

/// Ten thousand sessions must not each keep the buffer of the largest frame that they ever saw, nor allocate for every
/// small one.
TEST(FrameSplitter, HoldsMemoryForWhatHasComeOnly) {
    FrameSplitter splitter(1'000'000);
    Bytes frame;
    Stream large;
    append_frame(large, 1, 500'000);
    splitter.feed(Bytes(large).first(100));
    ASSERT_EQ(splitter.next(frame), Status::need_more);
    EXPECT_LT(splitter.held_memory(), 1000U) << "a header promises, bytes count";
    splitter.feed(Bytes(large).subspan(100));
    ASSERT_EQ(splitter.next(frame), Status::frame);
    EXPECT_EQ(frame.size(), large.size());
    ASSERT_EQ(splitter.next(frame), Status::need_more);
    EXPECT_LT(splitter.held_memory(), 10'000U);

    Stream small;
    append_frame(small, 1, 100);
    splitter.feed(Bytes(small).first(50));
    ASSERT_EQ(splitter.next(frame), Status::need_more);
    splitter.feed(Bytes(small).subspan(50));
    ASSERT_EQ(splitter.next(frame), Status::frame);
    ASSERT_EQ(splitter.next(frame), Status::need_more);
    EXPECT_GE(splitter.held_memory(), small.size()) << "kept for the next one";
}

TEST(FrameSplitter, KeepsWhatWasCut) {
    Stream stream;
    append_frame(stream, 3, 10);
    stream.resize(13);
    FrameSplitter splitter(limit);
    splitter.feed(stream);
    Bytes frame;
    EXPECT_EQ(splitter.next(frame), Status::need_more);
    EXPECT_TRUE(std::ranges::equal(splitter.pending(), stream));
    EXPECT_EQ(splitter.next(frame), Status::need_more);
    EXPECT_TRUE(std::ranges::equal(splitter.pending(), stream));
}

} // namespace
