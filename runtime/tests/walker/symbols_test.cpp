// Enums, masks and UTF-8.
#include <ctikit/walker/symbols.hpp>
#include <ctikit/walker/utf8.hpp>

#include "support/fiction.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace std::string_view_literals;

TEST(Enums, PreferTheRowOfTheVersion) {
    EXPECT_EQ(fiction::color.find(3, 2)->name, "OLD_BLUE");
    EXPECT_EQ(fiction::color.find(3, 7)->name, "BLUE");
    EXPECT_EQ(fiction::color.find(1, 200)->name, "RED");
    EXPECT_EQ(fiction::color.find(4, 2), nullptr);
}

TEST(Masks, GiveTheirSymbolsInTheGuidesOrderAndTheUncoveredBits) {
    std::vector<std::string_view> names;
    const auto uncovered = ctikit::for_each_symbol(fiction::flags, 0x8007, 4,
                                                   [&](const ctikit::EnumValue& row) { names.push_back(row.name); });
    EXPECT_EQ(names, (std::vector<std::string_view>{"FLAG_A", "FLAG_B", "FLAG_AB", "FLAG_HIGH"}));
    EXPECT_EQ(uncovered, 4U);
    EXPECT_FALSE(ctikit::lists(fiction::flags, 0x8007));
    EXPECT_TRUE(ctikit::lists(fiction::flags, 0x8003));
}

TEST(Enums, SeeNegativeNumbersAsTheBitsOfTheirSize) {
    EXPECT_EQ(ctikit::enum_bits(-1, 1), 0xffU);
    EXPECT_EQ(ctikit::enum_bits(-1, 2), 0xffffU);
    EXPECT_EQ(ctikit::enum_bits(-1, 4), 0xffffffffU);
    EXPECT_EQ(ctikit::enum_bits(0x1234, 2), 0x1234U);
}

TEST(Utf8, AcceptsEveryScalarValue) {
    for (std::uint32_t code = 0; code <= 0x10ffff; ++code) {
        std::string text;
        const auto put = [&text](std::uint32_t byte) { text += static_cast<char>(byte); };
        if (code < 0x80) {
            put(code);
        } else if (code < 0x800) {
            put(0xc0 | code >> 6);
            put(0x80 | (code & 0x3f));
        } else if (code < 0x10000) {
            put(0xe0 | code >> 12);
            put(0x80 | (code >> 6 & 0x3f));
            put(0x80 | (code & 0x3f));
        } else {
            put(0xf0 | code >> 18);
            put(0x80 | (code >> 12 & 0x3f));
            put(0x80 | (code >> 6 & 0x3f));
            put(0x80 | (code & 0x3f));
        }
        const bool surrogate = code >= 0xd800 && code <= 0xdfff;
        ASSERT_EQ(ctikit::is_utf8(text), !surrogate) << code;
        if (text.size() > 1) {
            ASSERT_FALSE(ctikit::is_utf8(std::string_view(text).substr(0, text.size() - 1))) << code;
        }
    }
}

TEST(Utf8, RefusesEverythingElse) {
    for (const std::string_view text :
         {"\x80"sv, "\xbf"sv, "\xc0\x80"sv, "\xc1\xbf"sv, "\xe0\x9f\xbf"sv, "\xf0\x8f\xbf\xbf"sv, "\xf4\x90\x80\x80"sv,
          "\xf5\x80\x80\x80"sv, "\xff"sv, "\xc3("sv, "\xe2\x82("sv, "ok\xe2(\xa1"sv}) {
        EXPECT_FALSE(ctikit::is_utf8(text));
    }
}

TEST(Utf8, TakesBrokenBytesTogetherAsFarAsTheyCouldBeginACharacter) {
    const auto sizes = [](std::string_view text) {
        std::vector<std::size_t> result;
        for (; !text.empty(); text.remove_prefix(result.back())) {
            result.push_back(ctikit::first_utf8(text).size);
        }
        return result;
    };
    using Sizes = std::vector<std::size_t>;
    EXPECT_EQ(sizes("\xe2\x82(\xf0\x9f\x98"), (Sizes{2, 1, 3}));
    EXPECT_EQ(sizes("\xf0\x9f\x98\x80\xc3\xa4"), (Sizes{4, 2}));
    EXPECT_EQ(sizes("\xed\xa0\x80\xe0\x80\xff"),
              (Sizes{1, 1, 1, 1, 1, 1})); // surrogates and overlong forms begin no character
    EXPECT_EQ(ctikit::first_utf8({}).size, 0U);
}

/// ASCII is looked for by several bytes at a time.
TEST(Utf8, FindsTheByteThatIsNoneAtEveryPlace) {
    for (std::size_t size = 0; size < 40; ++size) {
        const std::string ascii(size, '\x7f');
        EXPECT_TRUE(ctikit::is_ascii(ascii));
        EXPECT_TRUE(ctikit::is_utf8(ascii));
        for (std::size_t at = 0; at < size; ++at) {
            std::string text = ascii;
            text[at] = '\x80';
            EXPECT_FALSE(ctikit::is_ascii(text)) << size << ' ' << at;
            EXPECT_FALSE(ctikit::is_utf8(text)) << size << ' ' << at;
        }
    }
}

} // namespace
