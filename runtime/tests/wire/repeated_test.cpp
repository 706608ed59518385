// Repeated fields: the same entries whether somebody gives them or they lie in received bytes.
#include <ctikit/wire/repeated.hpp>
#include <ctikit/wire/typed.hpp>

#include "support/frame_builder.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <vector>

namespace {

using namespace std::string_view_literals;
using ctikit::Bytes;
using ctikit::FloatingField;
using ctikit::FloatingWidth;
using ctikit::NamedArray;
using ctikit::NamedVariable;
using ctikit::Packed;
using ctikit::Repeated;

static_assert(std::ranges::forward_range<Repeated<NamedVariable>>);
static_assert(std::ranges::forward_range<Packed<std::int16_t>>);
static_assert(!std::is_constructible_v<Repeated<int>, std::vector<int>>,
              "a temporary would be gone before it is encoded");

struct Party {
    std::uint32_t id = 0;
    std::string_view name;
    friend bool operator==(const Party&, const Party&) = default;
};

/// As the generator writes it: tag 10 starts an entry, 11 belongs to it.
bool next_party(Bytes& fields, FloatingWidth width, unsigned /*version*/, Party& entry) noexcept {
    entry = Party{};
    return ctikit::next_entry(fields, width, 10, [&](const FloatingField& field) {
        switch (field.tag) {
        case 10:
            (void)ctikit::read_number(field.data, entry.id);
            break;
        case 11:
            entry.name = ctikit::read_text(field.data);
            break;
        default:
            break;
        }
    });
}

constexpr FloatingWidth width{2, 1};

std::vector<std::uint8_t> parties() {
    return support::FrameBuilder(1, width)
        .text(9, "before")
        .number(10, 1, 4)
        .text(11, "ann")
        .field(99, "between")
        .number(10, 2, 4)
        .number(10, 3, 4)
        .text(11, "cy")
        .build();
}

Repeated<Party> received(const std::vector<std::uint8_t>& frame) {
    return {Bytes(frame).subspan(8), width, 7, &next_party};
}

TEST(Repeated, ReadsEntriesWhileIterating) {
    const auto frame = parties();
    const std::vector<Party> expected{{1, "ann"}, {2, ""}, {3, "cy"}};
    const Repeated<Party> entries = received(frame);
    EXPECT_TRUE(std::ranges::equal(entries, expected));
    EXPECT_TRUE(std::ranges::equal(entries, expected)) << "and again";
    EXPECT_EQ(entries.size(), 3U);
    EXPECT_FALSE(entries.empty());
    EXPECT_EQ(entries.begin()->name, "ann");
}

TEST(Repeated, GivesAUsersEntriesTheSameWay) {
    const std::vector<Party> given{{1, "ann"}, {2, ""}, {3, "cy"}};
    const Repeated<Party> entries = given;
    EXPECT_TRUE(std::ranges::equal(entries, given));
    EXPECT_EQ(entries.size(), 3U);
    const auto frame = parties();
    EXPECT_TRUE(std::ranges::equal(entries, received(frame)));
}

TEST(Repeated, IsEmptyByDefaultAndWithoutEntries) {
    EXPECT_TRUE(Repeated<Party>().empty());
    EXPECT_EQ(Repeated<Party>().size(), 0U);
    const auto frame = support::FrameBuilder(1, width).text(9, "x").build();
    EXPECT_TRUE(received(frame).empty());
    EXPECT_EQ(received(frame).size(), 0U);
}

TEST(Repeated, ItsIteratorsArePlaces) {
    const auto frame = parties();
    const Repeated<Party> entries = received(frame);
    auto first = entries.begin();
    const auto copy = first++;
    EXPECT_EQ(copy, entries.begin());
    EXPECT_NE(first, copy);
    EXPECT_EQ((*copy).id, 1U);
    EXPECT_EQ((*first).id, 2U);
    const auto found = std::ranges::find(entries, Party{3, "cy"});
    ASSERT_NE(found, entries.end());
    EXPECT_EQ(std::ranges::find(entries, Party{4, ""}), entries.end());
}

TEST(Repeated, StopsAtAnEntryThatIsCut) {
    auto frame = parties();
    frame.pop_back();
    const std::vector<Party> expected{{1, "ann"}, {2, ""}, {3, ""}};
    EXPECT_TRUE(std::ranges::equal(received(frame), expected));
}

TEST(Repeated, FieldsThatRepeatAlone) {
    const auto frame =
        support::FrameBuilder(1, width).field(82, "a\0b\0"sv).number(5, 1, 2).field(82, "c\0d\0"sv).build();
    const Repeated<NamedVariable> variables(Bytes(frame).subspan(8), width, 7,
                                            &ctikit::next_single<NamedVariable, 82, ctikit::read_named_variable>);
    EXPECT_TRUE(std::ranges::equal(variables, std::vector<NamedVariable>{{"a", "b"}, {"c", "d"}}));
}

TEST(Repeated, AnEntryThatCannotBeReadKeepsNothingOfTheOneBefore) {
    const auto frame = support::FrameBuilder(1, width)
                           .number(62, 5, 4)
                           .field(62, "abc"sv)
                           .number(62, 7, 4)
                           .field(83, "\1a\0b\0"sv)
                           .field(83, ""sv)
                           .build();
    const Bytes fields = Bytes(frame).subspan(8);
    const Repeated<std::uint32_t> numbers(
        fields, width, 7,
        &ctikit::next_single<std::uint32_t, 62, ctikit::entry::read_number_as<std::uint32_t, std::uint32_t>>);
    EXPECT_TRUE(std::ranges::equal(numbers, std::vector<std::uint32_t>{5, 0, 7}));
    const Repeated<NamedArray> elements(fields, width, 7,
                                        &ctikit::next_single<NamedArray, 83, ctikit::read_named_array>);
    EXPECT_TRUE(std::ranges::equal(elements, std::vector<NamedArray>{{1, "a", "b"}, {}}));
}

TEST(Repeated, RecordsAreByteRangesOfTheirOwn) {
    const auto frame = support::FrameBuilder(1, width)
                           .text(9, "x")
                           .number(20, 1, 2)
                           .number(10, 1, 4)
                           .number(10, 2, 4)
                           .number(20, 2, 2)
                           .number(20, 3, 2)
                           .number(10, 4, 4)
                           .build();
    Bytes fields = Bytes(frame).subspan(8);
    std::vector<std::vector<std::uint32_t>> ids;
    for (Bytes record; ctikit::next_record(fields, width, 20, record);) {
        auto& list = ids.emplace_back();
        for (const Party& party : Repeated<Party>(record, width, 7, &next_party)) {
            list.push_back(party.id);
        }
    }
    EXPECT_EQ(ids, (std::vector<std::vector<std::uint32_t>>{{1, 2}, {}, {4}}));
}

TEST(Packed, ReadsElementsInPlace) {
    const std::array<std::uint8_t, 5> data{0xff, 0xfe, 0, 3, 9};
    const auto elements = Packed<std::int16_t>::received(data);
    EXPECT_EQ(elements.size(), 2U) << "half an element is none";
    EXPECT_EQ(elements[0], -2);
    EXPECT_TRUE(std::ranges::equal(elements, std::array<std::int16_t, 2>{-2, 3}));
    EXPECT_TRUE(Packed<std::int16_t>().empty());
    const std::array<std::int16_t, 2> given{-2, 3};
    EXPECT_TRUE(std::ranges::equal(Packed<std::int16_t>(given), elements));
}

} // namespace
