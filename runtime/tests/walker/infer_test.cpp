// Guessing the version of recorded bytes.
#include <ctikit/walker/infer.hpp>

#include "support/fiction.hpp"
#include "support/frame_builder.hpp"

#include <gtest/gtest.h>

namespace {

using Frame = std::vector<std::uint8_t>;
using Source = ctikit::InferredVersion::Source;
using support::FrameBuilder;

Frame hello(std::uint32_t version) {
    return FrameBuilder(fiction::hello).u32(version).u16(0).u16(0).u8(0).u16(0).text(1, "ann").build();
}

Frame tail(ctikit::FloatingWidth width) {
    return FrameBuilder(fiction::tail, width).u32(1).u32(2).text(1, "ann").build();
}

ctikit::InferredVersion infer(const std::vector<Frame>& frames) {
    return ctikit::infer_version(fiction::protocol, std::vector<ctikit::Bytes>(frames.begin(), frames.end()));
}

void expect(const std::vector<Frame>& frames, unsigned version, Source source) {
    const ctikit::InferredVersion inferred = infer(frames);
    EXPECT_EQ(inferred.version, version);
    EXPECT_EQ(inferred.source, source);
}

TEST(InferVersion, BelievesAFrameThatStatesIt) {
    expect({tail({2, 2}), hello(3), tail({2, 2})}, 3, Source::stated);
    expect({hello(3), hello(5)}, 5, Source::stated);
}

TEST(InferVersion, DoesNotBelieveAFrameThatStatesAVersionThatDoesNotExist) {
    for (const std::uint32_t number : {0U, 10U, 0xffffffffU}) {
        expect({hello(number), tail({1, 1})}, 3, Source::parse); // HELLO is longer from version 4 on
        expect({hello(number), hello(2)}, 2, Source::stated);
    }
}

TEST(InferVersion, ElseTakesTheNewestOfTheWidthThatParses) {
    expect({tail({1, 1})}, 5, Source::parse);
    expect({tail({2, 1})}, 7, Source::parse);
    expect({tail({2, 2})}, 9, Source::parse);
}

TEST(InferVersion, IsNotDisturbedByABrokenFrame) {
    Frame broken = tail({1, 1});
    broken.back() = 7;
    broken.push_back(7);
    ctikit::store_u32(broken.data(), static_cast<std::uint32_t>(broken.size() - 8));
    expect({broken, tail({2, 1}), tail({2, 1}), broken}, 7, Source::parse);
}

TEST(InferVersion, DependsOnTheFixedPartToo) {
    // NEWER has 2 bytes in versions 6 and 7, 4 from version 8 on.
    expect({FrameBuilder(fiction::newer).u16(1).build()}, 7, Source::parse);
    expect({FrameBuilder(fiction::newer).u16(1).u16(2).build()}, 9, Source::parse);
}

TEST(InferVersion, ElseTheNewest) {
    expect({}, 9, Source::newest);
    expect({FrameBuilder(fiction::tail).u32(1).build()}, 9, Source::newest);
    expect({FrameBuilder(fiction::secret).u32(1).build(), FrameBuilder(12345).build(), Frame{1, 2}, Frame{}}, 9,
           Source::newest);
}

TEST(StatedVersion, IsOneOfTheProtocol) {
    EXPECT_EQ(ctikit::stated_number(fiction::protocol, hello(9)), 9U);
    EXPECT_EQ(ctikit::stated_version(fiction::protocol, hello(9)), 9U);
    EXPECT_EQ(ctikit::stated_number(fiction::protocol, hello(10)), 10U);
    EXPECT_EQ(ctikit::stated_version(fiction::protocol, hello(10)), std::nullopt);
    EXPECT_EQ(ctikit::stated_version(fiction::protocol, hello(0)), std::nullopt);
}

TEST(StatedVersion, NeedsTheWholeField) {
    Frame frame = hello(3);
    EXPECT_EQ(ctikit::stated_version(fiction::protocol, frame), 3U);
    frame.resize(11);
    EXPECT_EQ(ctikit::stated_version(fiction::protocol, frame), std::nullopt);
    EXPECT_EQ(ctikit::stated_version(fiction::protocol, tail({1, 1})), std::nullopt);
}

} // namespace
