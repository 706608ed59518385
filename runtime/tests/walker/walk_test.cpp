// What the walker shows: fields in wire order, by version and width, whole or cut, known or not.
#include "support/fiction.hpp"
#include "support/frame_builder.hpp"
#include "walker/record.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using Frame = std::vector<std::uint8_t>;
using Lines = std::vector<std::string>;
using support::FrameBuilder;
using support::record_walk;
using support::WalkRecord;

/// HELLO without any fault in versions 4 to 7; `width` is that of the version.
FrameBuilder hello(ctikit::FloatingWidth width = {1, 1}) {
    FrameBuilder builder(fiction::hello, width);
    builder.u32(4).u16(3).u16(0xffff).u8(2).u16(1).u32(77).text(1, "ann");
    return builder;
}

TEST(Walk, ShowsFieldsInWireOrderWhateverTheWidth) {
    for (const unsigned version : {4U, 5U, 6U, 7U}) {
        const ctikit::FloatingWidth width = fiction::protocol.width(version);
        const Frame frame = hello(width).field(2, "\1\2").number(3, 0xfffe, 2).build();
        const WalkRecord record = record_walk(fiction::protocol, version, frame);
        EXPECT_EQ(record.fields,
                  (Lines{"Version", "Flags", "reserved", "Color", "Truth", "Grown", "Name", "Blob", "Level"}));
        EXPECT_EQ(record.diagnostics, Lines{}) << "version " << version;
        EXPECT_EQ(record.bytes, frame);
        EXPECT_TRUE(record.in_place);
    }
}

TEST(Walk, LeavesOutFixedFieldsOfOtherVersions) {
    FrameBuilder builder(fiction::hello);
    const Frame frame = builder.u32(3).u16(0).u16(0xffff).u8(1).u16(0).text(1, "bob").build();
    const WalkRecord record = record_walk(fiction::protocol, 3, frame);
    EXPECT_EQ(record.fields, (Lines{"Version", "Flags", "reserved", "Color", "Truth", "Name"}));
    EXPECT_EQ(record.diagnostics, Lines{});
}

TEST(Walk, TellsWhatIsReservedInTheVersion) {
    struct Visitor {
        std::vector<bool> reserved;
        void on_floating(const ctikit::WalkedField& field) { reserved.push_back(field.reserved); }
        void on_fixed(const ctikit::WalkedField& field) { reserved.push_back(field.reserved); }
    };
    for (const unsigned version : {4U, 6U}) {
        Visitor visitor;
        walk(fiction::protocol, version, hello(fiction::protocol.width(version)).number(6, 0, 4).build(), visitor);
        EXPECT_EQ(visitor.reserved, (std::vector<bool>{false, false, true, false, false, false, false, version < 6}));
    }
}

TEST(Walk, ReadsNumbersInTheirSign) {
    struct Visitor {
        std::vector<std::int64_t> numbers;
        void on_fixed(const ctikit::WalkedField& field) { numbers.push_back(field.number().value_or(-99)); }
        void on_floating(const ctikit::WalkedField& field) { numbers.push_back(field.number().value_or(-99)); }
    } visitor;
    walk(fiction::protocol, 4, hello().number(3, 0xfffe, 2).number(3, 0xfe, 1).number(4, 5, 4).build(), visitor);
    EXPECT_EQ(visitor.numbers, (std::vector<std::int64_t>{4, 3, -1, 2, 1, 77, -99, -2, -2, 5}));
}

TEST(Walk, GivesTheBodyOfMessagesWithoutLayout) {
    const Frame unknown = FrameBuilder(4242).u32(1).build();
    const WalkRecord record = record_walk(fiction::protocol, 4, unknown);
    EXPECT_EQ(record.body, 4U);
    EXPECT_EQ(record.bytes, unknown);
    EXPECT_EQ(record.diagnostics, Lines{"unknown-message@4"});
    EXPECT_EQ(record.texts, Lines{"message type 4242 is not defined; 4 bytes skipped"});

    const WalkRecord secret = record_walk(fiction::protocol, 4, FrameBuilder(fiction::secret).build());
    EXPECT_EQ(secret.diagnostics, Lines{"unknown-message@4"});
    EXPECT_EQ(secret.texts, Lines{"SECRET has no published layout; 0 bytes skipped"});
}

TEST(Walk, TakesOptionalFixedFieldsIfTheRestIsTheMessagesOwn) {
    const Frame with = FrameBuilder(fiction::tail).u32(1).u32(2).text(1, "ann").build();
    EXPECT_EQ(record_walk(fiction::protocol, 4, with).fields, (Lines{"First", "Second", "Name"}));
    const Frame without = FrameBuilder(fiction::tail).u32(1).text(1, "ann").build();
    EXPECT_EQ(record_walk(fiction::protocol, 4, without).fields, (Lines{"First", "Name"}));
    const Frame unknown_field = FrameBuilder(fiction::tail).u32(1).u32(2).field(200, "x").build();
    EXPECT_EQ(record_walk(fiction::protocol, 4, unknown_field).fields, (Lines{"First", "Second", "?200"}));
    const Frame cut_field = FrameBuilder(fiction::tail).u32(1).u32(2).field(1, "x", 9).build();
    EXPECT_EQ(record_walk(fiction::protocol, 4, cut_field).fields, (Lines{"First", "Second"}));
    const Frame cut_fixed = FrameBuilder(fiction::tail).u16(1).build();
    EXPECT_EQ(record_walk(fiction::protocol, 4, cut_fixed).diagnostics, Lines{"truncated-fixed-part@8"});
    const Frame only_first = FrameBuilder(fiction::tail).u32(1).build();
    const WalkRecord shortest = record_walk(fiction::protocol, 4, only_first);
    EXPECT_EQ(shortest.fields, Lines{"First"});
    EXPECT_EQ(shortest.diagnostics, Lines{});
}

TEST(Walk, ReadsAMessageOfAnotherVersionByItsOwnLayout) {
    const Frame frame = FrameBuilder(fiction::newer).u16(5).build();
    const WalkRecord record = record_walk(fiction::protocol, 3, frame);
    EXPECT_EQ(record.fields, Lines{"Early"});
    EXPECT_EQ(record.diagnostics, Lines{"not-in-version@4"});
    EXPECT_EQ(record.texts, Lines{"NEWER is not in version 3, only in 6 to 9"});
}

TEST(Walk, LooksNoFurtherThanTheHeaderSays) {
    Frame frame = hello().build();
    const std::size_t size = frame.size();
    frame.insert(frame.end(), 10, 0xee);
    const WalkRecord record = record_walk(fiction::protocol, 4, frame);
    EXPECT_EQ(record.bytes.size(), size);
    EXPECT_EQ(record.diagnostics, Lines{});
}

TEST(Walk, DoesNotNeedAVisitorThatListensToEverything) {
    struct Deaf {
    } deaf;
    walk(fiction::protocol, 4, hello().field(200, "x").u8(1).build(), deaf);
    struct Counter {
        int fields = 0;
        void on_floating(const ctikit::WalkedField&) { ++fields; }
    } counter;
    walk(fiction::protocol, 4, hello().field(200, "x").build(), counter);
    EXPECT_EQ(counter.fields, 2);
}

// ------------------------------------------------------------------------------------------------------------- cut
// frames

TEST(Walk, EveryTruncationOfTheInputShowsEveryByteAndSaysSo) {
    const Frame frame = hello().field(2, "abc").field(99, "").number(3, 1, 2).build();
    for (std::size_t size = 0; size < frame.size(); ++size) {
        const Frame cut(frame.begin(), frame.begin() + static_cast<std::ptrdiff_t>(size));
        const WalkRecord record = record_walk(fiction::protocol, 4, cut);
        EXPECT_EQ(record.bytes, cut);
        EXPECT_TRUE(record.in_place);
        ASSERT_FALSE(record.diagnostics.empty());
        EXPECT_EQ(record.diagnostics.back(), "truncated-frame@" + std::to_string(size));
    }
}

TEST(Walk, EveryTruncationOfTheBodyIsAnErrorOrEndsBetweenFields) {
    const Frame whole = hello().field(2, "abc").number(3, 1, 2).build();
    // Header, fixed part, Name, Blob: bodies that end there hold whole fields only.
    const std::vector<std::size_t> ends{23, 29, 34, 38};
    for (std::size_t size = ctikit::header_size; size <= whole.size(); ++size) {
        Frame cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
        ctikit::store_u32(cut.data(), static_cast<std::uint32_t>(size - ctikit::header_size));
        const WalkRecord record = record_walk(fiction::protocol, 4, cut);
        EXPECT_EQ(record.bytes, cut);
        const bool clean = std::ranges::find(ends, size) != ends.end();
        EXPECT_EQ(record.rest == 0,
                  clean || size == 8 || size == 12 || size == 14 || size == 16 || size == 17 || size == 19)
            << size;
        const bool error = std::ranges::any_of(record.diagnostics, [](const std::string& line) {
            return line.starts_with("truncated-") || line.starts_with("trailing-bytes");
        });
        EXPECT_EQ(error, !clean) << size;
    }
}

TEST(Walk, NamesTheFieldThatIsCut) {
    const Frame in_fixed = FrameBuilder(fiction::hello).u32(4).u8(1).build();
    const WalkRecord fixed = record_walk(fiction::protocol, 4, in_fixed);
    EXPECT_EQ(fixed.fields, Lines{"Version"});
    EXPECT_EQ(fixed.diagnostics, Lines{"truncated-fixed-part@12"});
    EXPECT_EQ(fixed.texts, Lines{"Flags needs 2 bytes, 1 byte is left"});
    EXPECT_EQ(fixed.rest, 1U);

    const WalkRecord field = record_walk(fiction::protocol, 4, hello().field(2, "ab", 4).build());
    EXPECT_EQ(field.diagnostics, Lines{"truncated-field@29"});
    EXPECT_EQ(field.texts, Lines{"Blob (tag 2) announces 4 bytes, 2 bytes are left"});
    EXPECT_EQ(field.rest, 4U);

    const WalkRecord trailing = record_walk(fiction::protocol, 4, hello().u8(7).build());
    EXPECT_EQ(trailing.diagnostics, Lines{"trailing-bytes@29"});
    EXPECT_EQ(trailing.texts, Lines{"1 byte belongs to no field"});
    EXPECT_EQ(trailing.rest, 1U);
}

} // namespace
