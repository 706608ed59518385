// A small invented protocol with one of everything, so that tests do not depend on any real dialect:
// versions 1 to 9, floating headers 1+1 (to 5), 2+1 (6 and 7), 2+2 (from 8).
#pragma once

#include <ctikit/wire/model.hpp>

#include <array>

namespace fiction {

using namespace ctikit;

inline constexpr std::array<EnumValue, 4> color_values{{
    {"RED", 1, {0, 255}},
    {"GREEN", 2, {0, 255}},
    {"OLD_BLUE", 3, {1, 4}},
    {"BLUE", 3, {5, 9}},
}};
inline constexpr EnumInfo color{"Color", false, color_values};

inline constexpr std::array<EnumValue, 4> flag_values{{
    {"FLAG_A", 1, {0, 255}},
    {"FLAG_B", 2, {0, 255}},
    {"FLAG_AB", 3, {0, 255}},
    {"FLAG_HIGH", 0x8000, {0, 255}},
}};
inline constexpr EnumInfo flags{"Flags", true, flag_values};

// ------------------------------------------------------------------ HELLO: the ordinary message
enum HelloFixed { hello_version, hello_flags, hello_reserved, hello_color, hello_truth, hello_grown };
inline constexpr std::array<FieldInfo, 6> hello_fixed{{
    {.name = "Version", .type = FieldType::UINT, .size = 4, .low = 1, .high = 9},
    {.name = "Flags", .type = FieldType::USHORT, .size = 2, .enumeration = &flags},
    {.name = "reserved",
     .as = "Old",
     .type = FieldType::SHORT,
     .reserved = true,
     .has_value = true,
     .size = 2,
     .value = -1},
    {.name = "Color", .type = FieldType::UCHAR, .size = 1, .enumeration = &color},
    {.name = "Truth", .type = FieldType::BOOL, .size = 2},
    {.name = "Grown", .type = FieldType::UINT, .versions = {4, 9}, .size = 4},
}};
inline constexpr std::array<FieldInfo, 7> hello_floating{{
    {.name = "Name", .type = FieldType::STRING, .required = true, .tag = 1, .size = 8},
    {.name = "Blob", .type = FieldType::UNSPEC, .tag = 2, .size = 4},
    {.name = "Level", .type = FieldType::SHORT, .tag = 3, .size = 2},
    {.name = "Wide", .type = FieldType::BOOL, .tag = 4, .size = 4},
    {.name = "Past", .type = FieldType::STRING, .versions = {1, 3}, .tag = 5, .size = 8},
    {.name = "Late",
     .type = FieldType::UINT,
     .has_value = true,
     .named = {6, 9},
     .tag = 6,
     .size = 4,
     .value = 0,
     .enumeration = &color},
    {.name = "Future", .type = FieldType::UINT, .required = true, .versions = {8, 9}, .tag = 7, .size = 4},
}};
inline constexpr std::array<std::uint16_t, 7> hello_by_tag{0, 1, 2, 3, 4, 5, 6};

// ------------------------------------------------------------------ LIST: groups, counts, arrays
inline constexpr std::array<FieldInfo, 2> list_fixed{{
    {.name = "NumParties", .type = FieldType::USHORT, .size = 2, .low = 0, .high = 3},
    {.name = "NumVars", .type = FieldType::USHORT, .size = 2},
}};
inline constexpr std::array<FieldInfo, 7> list_floating{{
    {.name = "PartyID", .type = FieldType::UINT, .required = true, .tag = 10, .size = 4, .count = 0, .group = 0},
    {.name = "PartyName", .type = FieldType::STRING, .tag = 11, .size = 8, .count = 0, .group = 0},
    {.name = "Var", .type = FieldType::NAMEDVAR, .tag = 12, .size = 251, .count = 1, .group = 1},
    {.name = "Element", .type = FieldType::NAMEDARRAY, .tag = 13, .size = 30},
    {.name = "NumNumbers", .type = FieldType::USHORT, .tag = 14, .size = 2},
    {.name = "Numbers", .type = FieldType::USHORT, .tag = 15, .size = 8, .count = 2, .array = true},
    {.name = "Once", .type = FieldType::UINT, .tag = 16, .size = 4},
}};
inline constexpr std::array<std::uint16_t, 7> list_by_tag{0, 1, 2, 3, 4, 5, 6};
inline constexpr std::array<GroupInfo, 2> list_groups{{
    {.name = "party", .count = 0, .first_tag = 10},
    {.name = "Var", .count = 1, .first_tag = 12},
}};
inline constexpr std::array<CountInfo, 3> list_counts{{
    {.name = "NumParties", .floating = false, .field = 0, .limit = 3},
    {.name = "NumVars", .floating = false, .field = 1},
    {.name = "NumNumbers", .floating = true, .field = 4},
}};

// ------------------------------------------------------------------ RECORDS: a record list with a group inside each
// record
inline constexpr std::array<FieldInfo, 1> records_fixed{{{.name = "NumRecords", .type = FieldType::USHORT, .size = 2}}};
inline constexpr std::array<FieldInfo, 6> records_floating{{
    {.name = "RecordType", .type = FieldType::USHORT, .required = true, .tag = 20, .size = 2, .count = 0, .group = 0},
    {.name = "Title", .type = FieldType::STRING, .required = true, .tag = 21, .size = 8, .count = 0, .group = 0},
    {.name = "NumInner", .type = FieldType::USHORT, .tag = 22, .size = 2, .count = 0, .group = 0},
    {.name = "Inner", .type = FieldType::UINT, .tag = 23, .size = 4, .count = 1, .group = 1},
    {.name = "InnerName", .type = FieldType::STRING, .tag = 24, .size = 8, .count = 1, .group = 1},
    {.name = "Done", .type = FieldType::UINT, .tag = 25, .size = 4},
}};
inline constexpr std::array<std::uint16_t, 6> records_by_tag{0, 1, 2, 3, 4, 5};
inline constexpr std::array<GroupInfo, 2> records_groups{{
    {.name = "record", .count = 0, .first_tag = 20},
    {.name = "record.inner", .count = 1, .parent = 0, .first_tag = 23},
}};
inline constexpr std::array<CountInfo, 2> records_counts{{
    {.name = "NumRecords", .floating = false, .field = 0},
    {.name = "NumInner", .floating = true, .field = 2},
}};

// ------------------------------------------------------------------ TAIL: a fixed field that peers disagree about
inline constexpr std::array<FieldInfo, 2> tail_fixed{{
    {.name = "First", .type = FieldType::UINT, .size = 4},
    {.name = "Second", .type = FieldType::UINT, .optional = true, .size = 4},
}};
inline constexpr std::array<FieldInfo, 1> tail_floating{
    {{.name = "Name", .type = FieldType::STRING, .tag = 1, .size = 8}}};
inline constexpr std::array<std::uint16_t, 1> tail_by_tag{0};

// ------------------------------------------------------------------ NEWER: a message of later versions
inline constexpr std::array<FieldInfo, 2> newer_fixed{{
    {.name = "Early", .type = FieldType::USHORT, .versions = {6, 9}, .size = 2},
    {.name = "Later", .type = FieldType::USHORT, .versions = {8, 9}, .size = 2},
}};

inline constexpr std::uint32_t hello = 1, list = 2, records = 3, tail = 4, newer = 5, secret = 6;
inline constexpr std::array<MessageInfo, 6> messages{{
    {.name = "HELLO",
     .id = hello,
     .versions = {1, 9},
     .fixed = hello_fixed,
     .floating = hello_floating,
     .by_tag = hello_by_tag},
    {.name = "LIST",
     .id = list,
     .versions = {1, 9},
     .fixed = list_fixed,
     .floating = list_floating,
     .by_tag = list_by_tag,
     .groups = list_groups,
     .counts = list_counts},
    {.name = "RECORDS",
     .id = records,
     .versions = {1, 9},
     .fixed = records_fixed,
     .floating = records_floating,
     .by_tag = records_by_tag,
     .groups = records_groups,
     .counts = records_counts},
    {.name = "TAIL",
     .id = tail,
     .versions = {1, 9},
     .fixed = tail_fixed,
     .floating = tail_floating,
     .by_tag = tail_by_tag},
    {.name = "NEWER", .id = newer, .versions = {6, 9}, .fixed = newer_fixed},
    {.name = "SECRET", .id = secret, .versions = {1, 9}, .documented = false},
}};

inline constexpr std::array<TagInfo, 4> tags{{
    {1, "NAME", {1, 9}},
    {10, "PARTY_ID", {1, 9}},
    {20, "RECORD_TYPE", {1, 9}},
    {99, "ELSEWHERE", {1, 9}},
}};
inline constexpr std::array<FloatingHeader, 3> headers{{{{1, 5}, {1, 1}}, {{6, 7}, {2, 1}}, {{8, 9}, {2, 2}}}};
inline constexpr std::array<VersionField, 1> version_fields{{{hello, 0}}};
inline constexpr std::array<const EnumInfo*, 2> enums{&color, &flags};

inline constexpr Protocol protocol{
    .name = "fiction",
    .title = "Invented for tests",
    .versions = {1, 9},
    .port = 1,
    .frame_limit = 65536,
    .named_data = 2000,
    .named_name = 33,
    .named_value = 211,
    .floating_headers = headers,
    .version_fields = version_fields,
    .messages = messages,
    .enums = enums,
    .tags = tags,
};

} // namespace fiction
