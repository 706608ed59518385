// Finding things in a protocol's tables, and the public names of diagnostics.
#include <ctikit/wire/diagnostic.hpp>
#include <ctikit/wire/encode_result.hpp>
#include <ctikit/wire/model.hpp>

#include "support/fiction.hpp"

#include <gtest/gtest.h>

#include <array>
#include <set>
#include <string>

namespace {

using ctikit::FloatingWidth;
using ctikit::MessageInfo;

// One id with two layouts, as when a message was redefined.
constexpr std::array<MessageInfo, 3> redefined{{
    {.name = "FIRST", .id = 5, .versions = {1, 3}},
    {.name = "SECOND", .id = 5, .versions = {5, 7}},
    {.name = "OTHER", .id = 9, .versions = {1, 9}},
}};
constexpr ctikit::Protocol protocol{.name = "p",
                                    .title = "",
                                    .versions = {1, 9},
                                    .port = 0,
                                    .frame_limit = 0,
                                    .named_data = 0,
                                    .named_name = 0,
                                    .named_value = 0,
                                    .floating_headers = fiction::headers,
                                    .version_fields = {},
                                    .messages = redefined,
                                    .enums = {},
                                    .tags = fiction::tags};

TEST(Protocol, FindsTheLayoutOfTheVersion) {
    EXPECT_EQ(protocol.find(5, 2)->name, "FIRST");
    EXPECT_EQ(protocol.find(5, 6)->name, "SECOND");
    EXPECT_EQ(protocol.find(5, 4)->name, "SECOND") << "the last one, when the version has none";
    EXPECT_EQ(protocol.find(9, 1)->name, "OTHER");
    for (const std::uint32_t id : {0U, 4U, 6U, 10U, 0xffffffffU}) {
        EXPECT_EQ(protocol.find(id, 2), nullptr);
    }
}

TEST(Protocol, FindsMessagesByName) {
    EXPECT_EQ(protocol.find("SECOND", 2)->id, 5U);
    EXPECT_EQ(protocol.find("THIRD", 2), nullptr);
    EXPECT_EQ(fiction::protocol.find("LIST", 4), &fiction::messages[1]);
}

TEST(Protocol, FindsTags) {
    for (const ctikit::TagInfo& tag : fiction::tags) {
        EXPECT_EQ(protocol.find_tag(tag.tag), &tag);
    }
    for (const std::uint16_t tag : std::array<std::uint16_t, 5>{0, 2, 98, 100, 0xffff}) {
        EXPECT_EQ(protocol.find_tag(tag), nullptr);
    }
}

TEST(Protocol, HasAWidthForEveryVersion) {
    EXPECT_EQ(protocol.width(0), (FloatingWidth{1, 1}));
    EXPECT_EQ(protocol.width(5), (FloatingWidth{1, 1}));
    EXPECT_EQ(protocol.width(6), (FloatingWidth{2, 1}));
    EXPECT_EQ(protocol.width(8), (FloatingWidth{2, 2}));
    EXPECT_EQ(protocol.width(200), (FloatingWidth{2, 2}));
}

TEST(Message, PrefersTheFieldOfTheVersion) {
    static constexpr std::array<ctikit::FieldInfo, 3> fields{{
        {.name = "Other", .versions = {1, 9}, .tag = 7},
        {.name = "Old", .versions = {1, 3}, .tag = 3},
        {.name = "New", .versions = {5, 9}, .tag = 3},
    }};
    static constexpr std::array<std::uint16_t, 3> by_tag{1, 2, 0};
    constexpr MessageInfo message{.name = "M", .versions = {1, 9}, .floating = fields, .by_tag = by_tag};
    EXPECT_EQ(message.find_floating(3, 2)->name, "Old");
    EXPECT_EQ(message.find_floating(3, 5)->name, "New");
    EXPECT_EQ(message.find_floating(3, 4)->name, "Old") << "any is better than none";
    EXPECT_EQ(message.find_floating(7, 4)->name, "Other");
    EXPECT_EQ(message.find_floating(4, 4), nullptr);
}

TEST(Diagnostics, AreCalledAndGradedAsTheToolsPromise) {
    using ctikit::DiagnosticCode;
    const std::set<std::string_view> errors{"truncated-frame", "oversized-frame", "truncated-fixed-part",
                                            "truncated-field", "trailing-bytes",  "wrong-field-size"};
    const std::set<std::string_view> warnings{"field-too-long",   "count-mismatch", "missing-required-field",
                                              "unexpected-field", "not-in-version", "string-not-terminated",
                                              "invalid-utf8",     "reserved-value", "value-out-of-range"};
    const std::set<std::string_view> infos{"unknown-message", "unknown-field", "unknown-value"};
    std::set<std::string_view> seen;
    for (auto code = 1; code <= static_cast<int>(DiagnosticCode::unknown_value); ++code) {
        const auto diagnostic = static_cast<DiagnosticCode>(code);
        const std::string_view name = to_string(diagnostic);
        const std::string_view level = to_string(level_of(diagnostic));
        EXPECT_EQ(level, errors.contains(name)     ? "error"
                         : warnings.contains(name) ? "warning"
                         : infos.contains(name)    ? "info"
                                                   : "")
            << name;
        seen.insert(name);
    }
    EXPECT_EQ(seen.size(), errors.size() + warnings.size() + infos.size());
}

TEST(EncodeErrors, HaveWords) {
    std::set<std::string_view> seen;
    for (auto error = 0; error <= static_cast<int>(ctikit::EncodeError::not_in_version); ++error) {
        EXPECT_FALSE(to_string(static_cast<ctikit::EncodeError>(error)).empty());
        seen.insert(to_string(static_cast<ctikit::EncodeError>(error)));
    }
    EXPECT_EQ(seen.size(), 7U);
}

} // namespace
