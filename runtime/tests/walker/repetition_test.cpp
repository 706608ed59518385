// Groups, records, counts and arrays.
#include "support/fiction.hpp"
#include "support/frame_builder.hpp"
#include "walker/record.hpp"

#include <gtest/gtest.h>

namespace {

using Lines = std::vector<std::string>;
using namespace std::string_view_literals;
using support::FrameBuilder;
using support::WalkRecord;

WalkRecord walked(const FrameBuilder& builder) {
    return support::record_walk(fiction::protocol, 4, builder.build());
}

FrameBuilder list(std::uint32_t parties, std::uint32_t vars) {
    FrameBuilder builder(fiction::list);
    builder.u16(parties).u16(vars);
    return builder;
}

TEST(Groups, NumberTheirEntries) {
    const WalkRecord record =
        walked(list(2, 1).number(10, 1, 4).text(11, "a").field(12, "n\0v\0"sv).number(10, 2, 4).text(11, "b"));
    EXPECT_EQ(record.fields,
              (Lines{"NumParties", "NumVars", "PartyID[0]", "PartyName[0]", "Var[0]", "PartyID[1]", "PartyName[1]"}));
    EXPECT_EQ(record.diagnostics, Lines{});
}

TEST(Groups, AMemberBeforeAnyEntryHasNoNumber) {
    EXPECT_EQ(walked(list(0, 0).text(11, "a")).fields, (Lines{"NumParties", "NumVars", "PartyName"}));
}

TEST(Groups, AMemberComesOnceInAnEntry) {
    const WalkRecord record =
        walked(list(2, 0).number(10, 1, 4).text(11, "a").text(11, "b").number(10, 2, 4).text(11, "c"));
    EXPECT_EQ(record.diagnostics, Lines{"unexpected-field@22"});
}

TEST(Groups, CountsThatDisagreeAreDiagnosedAtTheCount) {
    const WalkRecord record = walked(list(3, 0).number(10, 1, 4).number(10, 2, 4).field(12, "n\0v\0"sv));
    EXPECT_EQ(record.diagnostics, (Lines{"count-mismatch@8", "count-mismatch@10"}));
    EXPECT_EQ(record.texts,
              (Lines{"NumParties says 3, 2 entries of party follow", "NumVars says 0, 1 entry of Var follows"}));
    EXPECT_EQ(walked(list(1, 0)).diagnostics, Lines{"count-mismatch@8"});
}

TEST(Groups, ACountHasALimit) {
    EXPECT_EQ(walked(list(4, 0)).diagnostics, (Lines{"value-out-of-range@8", "count-mismatch@8"}));
}

TEST(Groups, RequireNothingInAnEntry) {
    EXPECT_EQ(walked(list(0, 0)).diagnostics, Lines{});
}

TEST(Arrays, AreComparedWithTheirCountWhereverItStands) {
    EXPECT_EQ(walked(list(0, 0).number(14, 2, 2).field(15, "abcd")).diagnostics, Lines{});
    EXPECT_EQ(walked(list(0, 0).field(15, "abcd").number(14, 2, 2)).diagnostics, Lines{});
    const WalkRecord record = walked(list(0, 0).field(15, "abcd").number(14, 3, 2));
    EXPECT_EQ(record.diagnostics, Lines{"count-mismatch@18"});
    EXPECT_EQ(record.texts, Lines{"NumNumbers (tag 14) says 3, 2 entries of Numbers follow"});
    EXPECT_EQ(walked(list(0, 0).number(14, 3, 2)).diagnostics, Lines{}) << "an absent array is not compared";
    EXPECT_EQ(walked(list(0, 0).field(15, "abcd")).diagnostics, Lines{}) << "nor is one without a count";
}

TEST(Arrays, BelieveTheFirstOfTwoCounts) {
    EXPECT_EQ(walked(list(0, 0).number(14, 2, 2).field(15, "abcd").number(14, 3, 2)).diagnostics,
              Lines{"unexpected-field@22"});
}

TEST(Arrays, HaveWholeElementsAndAMaximum) {
    EXPECT_EQ(walked(list(0, 0).field(15, "abc")).diagnostics, Lines{"wrong-field-size@12"});
    EXPECT_EQ(walked(list(0, 0).field(15, "1234567890")).diagnostics, Lines{"field-too-long@12"});
}

TEST(NamedData, IsANameAndAValue) {
    EXPECT_EQ(walked(list(0, 1).field(12, "n\0v"sv)).diagnostics, Lines{"string-not-terminated@12"});
    EXPECT_EQ(walked(list(0, 1).field(12, "n\0"sv)).diagnostics, Lines{"string-not-terminated@12"});
    EXPECT_EQ(walked(list(0, 1).field(12, "\0\0"sv)).diagnostics, Lines{});
    EXPECT_EQ(walked(list(0, 1).field(12, "\xff\0v\0"sv)).diagnostics, Lines{"invalid-utf8@12"});
    EXPECT_EQ(walked(list(0, 1).field(12, "n\0\xff\0"sv)).diagnostics, Lines{"invalid-utf8@12"});
    EXPECT_EQ(walked(list(0, 0).field(13, "\xffn\0v\0"sv)).diagnostics, Lines{}) << "the index is no text";
    EXPECT_EQ(walked(list(0, 0).field(13, "")).diagnostics, Lines{"string-not-terminated@12"});
}

// ------------------------------------------------------------------------------------------------------------- record
// lists

FrameBuilder records(std::uint32_t count) {
    FrameBuilder builder(fiction::records);
    builder.u16(count);
    return builder;
}

TEST(Records, NumberRecordsAndTheEntriesInside) {
    const WalkRecord record = walked(records(2)
                                         .number(20, 1, 2)
                                         .text(21, "a")
                                         .number(22, 2, 2)
                                         .number(23, 5, 4)
                                         .text(24, "x")
                                         .number(23, 6, 4)
                                         .number(20, 1, 2)
                                         .text(21, "b")
                                         .number(22, 1, 2)
                                         .number(23, 7, 4)
                                         .text(24, "z")
                                         .number(25, 1, 4));
    EXPECT_EQ(record.fields,
              (Lines{"NumRecords", "RecordType[0]", "Title[0]", "NumInner[0]", "Inner[0]", "InnerName[0]", "Inner[0.1]",
                     "RecordType[1]", "Title[1]", "NumInner[1]", "Inner[1.0]", "InnerName[1.0]", "Done"}));
    EXPECT_EQ(record.diagnostics, Lines{});
}

TEST(Records, CountAndRequireWithinEachRecord) {
    // First record: NumInner says 2 (offset 18), one follows; second: no Title; three records are announced.
    const WalkRecord record = walked(
        records(3).number(20, 1, 2).text(21, "a").number(22, 2, 2).number(23, 5, 4).number(20, 1, 2).number(22, 0, 2));
    EXPECT_EQ(record.diagnostics, (Lines{"count-mismatch@18", "missing-required-field@36", "count-mismatch@8"}));
    EXPECT_EQ(record.texts, (Lines{"NumInner (tag 22) says 2, 1 entry of record.inner follows",
                                   "Title (tag 21) is required, but absent in record 2",
                                   "NumRecords says 3, 2 entries of record follow"}));
}

TEST(Records, TheirFieldsMayRepeatFromRecordToRecordButNotInside) {
    const WalkRecord record = walked(records(1).number(20, 1, 2).text(21, "a").text(21, "b"));
    EXPECT_EQ(record.diagnostics, Lines{"unexpected-field@18"});
}

TEST(Records, FieldsBeforeAnyRecordBelongToARecordWithoutAStart) {
    const WalkRecord record = walked(records(1).text(21, "a").number(20, 1, 2).text(21, "b"));
    EXPECT_EQ(record.fields, (Lines{"NumRecords", "Title", "RecordType[0]", "Title[0]"}));
    EXPECT_EQ(record.diagnostics, Lines{"missing-required-field@14"});
    EXPECT_EQ(record.texts, Lines{"RecordType (tag 20) is required, but absent"});
}

TEST(Records, AFieldOutsideOfTheRecordsMayStandAnywhereOnce) {
    EXPECT_EQ(walked(records(1).number(25, 1, 4).number(20, 1, 2).text(21, "a")).diagnostics, Lines{});
    EXPECT_EQ(walked(records(1).number(25, 1, 4).number(20, 1, 2).number(25, 1, 4).text(21, "a")).diagnostics,
              Lines{"unexpected-field@20"});
}

} // namespace
