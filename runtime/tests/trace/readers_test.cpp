// Raw and hexadecimal input, fed in pieces of every size.
#include "support.hpp"

#include "../support/fiction.hpp"
#include "../support/frame_builder.hpp"

#include <gtest/gtest.h>

namespace {

using support::bytes_of;
using support::FrameBuilder;
using trace_tests::Collector;
using trace_tests::feed;
using trace_tests::Frame;

Frame joined(const std::vector<Frame>& frames) {
    Frame all;
    for (const Frame& frame : frames) {
        all.insert(all.end(), frame.begin(), frame.end());
    }
    return all;
}

const std::vector<Frame> three{FrameBuilder(1).u32(1).build(), FrameBuilder(2).build(),
                               FrameBuilder(3).raw("some body").build()};

TEST(RawReader, FindsFramesHoweverTheInputIsSplit) {
    const Frame input = joined(three);
    for (std::size_t piece = 1; piece <= input.size(); ++piece) {
        Collector found;
        feed(*ctikit::make_raw_reader(fiction::protocol, found), input, piece);
        ASSERT_EQ(found.records.size(), 3U) << "pieces of " << piece;
        for (std::size_t i = 0; i < 3; ++i) {
            EXPECT_EQ(found.records[i].frame, three[i]);
        }
        EXPECT_EQ(found.records[2].position, three[0].size() + three[1].size());
    }
}

TEST(RawReader, HandsOverACutEnd) {
    Frame input = joined(three);
    input.erase(input.end() - 3, input.end());
    Collector found;
    feed(*ctikit::make_raw_reader(fiction::protocol, found), input, 7);
    ASSERT_EQ(found.records.size(), 3U);
    EXPECT_EQ(found.records[2].frame.size(), three[2].size() - 3);
}

TEST(RawReader, ReadsFramesAboveTheProtocolsLimitAndGoesOn) {
    const std::vector<Frame> frames{FrameBuilder(9).raw(std::string(70000, 'x')).build(), three[0]};
    Collector found;
    feed(*ctikit::make_raw_reader(fiction::protocol, found), joined(frames), 4096);
    ASSERT_EQ(found.records.size(), 2U);
    EXPECT_EQ(found.records[0].frame, frames[0]);
    EXPECT_EQ(found.records[1].frame, frames[1]);
}

TEST(RawReader, ShowsWhatFollowsAHeaderThatCannotBeTrueAsItsBody) {
    Frame input = joined({three[0], {0xFF, 0xFF, 0xFF, 0xF0, 0, 0, 0, 1}, Frame(50'000, 7)});
    for (const std::size_t piece : {std::size_t{5}, std::size_t{1} << 20}) {
        Collector found;
        feed(*ctikit::make_raw_reader(fiction::protocol, found), input, piece);
        ASSERT_EQ(found.records.size(), 2U);
        EXPECT_EQ(found.records[1].frame,
                  Frame(input.begin() + static_cast<std::ptrdiff_t>(three[0].size()), input.end()));
        EXPECT_FALSE(found.records[1].note.empty());
    }
}

TEST(RawReader, ShowsOneFrameOfAllThatFollowsAHeaderThatCannotBeTrue) {
    Collector found;
    feed(*ctikit::make_raw_reader(fiction::protocol, found), Frame(20U << 20, 0xFF), 65536);
    ASSERT_EQ(found.records.size(), 1U);
    EXPECT_EQ(found.records[0].frame, Frame(fiction::protocol.frame_limit, 0xFF));
}

TEST(HexReader, ReadsSeveralFramesBlanksAndComments) {
    const std::string text = "# a session\n"
                             "0000000000000002 # alone\n\n"
                             "  00 00 00 02\t00 00 00 01 AB cd 0000000000000002\r\n"
                             "0000000000000002";
    for (std::size_t piece = 1; piece < 20; ++piece) {
        Collector found;
        feed(*ctikit::make_hex_reader(found), bytes_of(text), piece);
        ASSERT_EQ(found.records.size(), 4U);
        EXPECT_EQ(found.records[1].frame, (Frame{0, 0, 0, 2, 0, 0, 0, 1, 0xAB, 0xCD}));
        EXPECT_EQ(found.records[1].position, 4U);
        EXPECT_EQ(found.records[3].position, 5U);
        EXPECT_TRUE(found.problems.empty());
    }
}

TEST(HexReader, SaysWhereALineIsWrongAndReadsOn) {
    Collector found;
    feed(*ctikit::make_hex_reader(found), bytes_of("0000\n00 0x\n000\n0000000000000002\n"));
    EXPECT_EQ(found.problems, (std::vector<std::string>{"2: column 5: 'x' is not a hexadecimal digit",
                                                        "3: the number of hexadecimal digits is odd"}));
    ASSERT_EQ(found.records.size(), 2U);
    EXPECT_EQ(found.records[0].frame.size(), 2U) << "a line with less than a header is a cut frame";
}

} // namespace
