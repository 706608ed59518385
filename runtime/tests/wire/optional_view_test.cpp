// Optional texts and bytes: used like std::optional, as large as a view.
#include <ctikit/wire/optional_view.hpp>

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

namespace ctikit {
namespace {

using std::string_view_literals::operator""sv;

static_assert(sizeof(OptionalText) == sizeof(std::string_view));
static_assert(sizeof(OptionalBytes) == sizeof(Bytes));
static_assert(std::is_trivially_copyable_v<OptionalText> && std::is_trivially_destructible_v<OptionalText>);
static_assert(!std::is_convertible_v<OptionalText, bool> && !std::is_constructible_v<OptionalText, std::nullptr_t>);
static_assert(OptionalText("constant") == "constant" && !OptionalText());

TEST(OptionalView, AbsentIsNotEmpty) {
    OptionalText text;
    EXPECT_FALSE(text.has_value());
    EXPECT_FALSE(text);
    EXPECT_TRUE(text == std::nullopt);
    EXPECT_FALSE(text == ""sv);
    EXPECT_EQ(text.value_or("none"), "none");
    EXPECT_THROW((void)text.value(), std::bad_optional_access);

    text = "";
    EXPECT_TRUE(text.has_value());
    EXPECT_TRUE(text == "");
    EXPECT_FALSE(text == std::nullopt);
    EXPECT_TRUE(text != OptionalText());
    EXPECT_EQ(text.value_or("none"), "");
    EXPECT_EQ(text.value(), "");
}

TEST(OptionalView, WhatIsGivenIsPresent) {
    EXPECT_TRUE(OptionalText(std::string_view()).has_value());
    EXPECT_TRUE(OptionalText(std::optional(std::string_view())).has_value());
    EXPECT_TRUE(OptionalBytes(Bytes()).has_value());
    EXPECT_TRUE(OptionalBytes(std::vector<std::uint8_t>()).has_value());
    EXPECT_EQ(OptionalText(std::string_view())->size(), 0U);
    EXPECT_EQ(OptionalBytes(Bytes())->size(), 0U);
}

TEST(OptionalView, TakesWhateverTheViewTakes) {
    const std::string string = "1001";
    const std::array<std::uint8_t, 3> bytes{1, 2, 3};
    OptionalText text = string;
    EXPECT_EQ(text->data(), string.data());
    EXPECT_EQ(*text, "1001");
    EXPECT_TRUE(text == string && text == "1001" && text == "1001"sv && "1001" == text && text != "1002");
    EXPECT_EQ(OptionalBytes(bytes)->data(), bytes.data());
    EXPECT_EQ(OptionalBytes(bytes)->size(), 3U);
}

TEST(OptionalView, IsMadeAbsentLikeAnOptional) {
    OptionalText text = "a";
    text.reset();
    EXPECT_FALSE(text);
    text = "a";
    text = std::nullopt;
    EXPECT_FALSE(text);
    text = "a";
    text = {};
    EXPECT_FALSE(text);
}

TEST(OptionalView, ConvertsToOptionalAndBack) {
    const std::optional<std::string_view> there = OptionalText("a");
    const std::optional<std::string_view> empty = OptionalText("");
    const std::optional<std::string_view> absent = OptionalText();
    EXPECT_EQ(there, "a");
    EXPECT_EQ(empty, "");
    EXPECT_EQ(absent, std::nullopt);
    for (const auto& one : {there, empty, absent}) {
        for (const auto& other : {there, empty, absent}) {
            EXPECT_EQ(OptionalText(one) == OptionalText(other), one == other);
            EXPECT_EQ(OptionalText(one) == other, one == other);
            EXPECT_EQ(one == OptionalText(other), one == other);
        }
    }
}

} // namespace
} // namespace ctikit
