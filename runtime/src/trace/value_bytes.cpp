// Numbers, symbols, texts, hexadecimal bytes and named data from JSON.
#include "value_bytes.hpp"

#include "encode_failure.hpp"
#include "suggest.hpp"
#include "type_names.hpp"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace ctikit::trace {

namespace {

namespace json = boost::json;

/// The value as the user wrote it, cut when long: for messages.
[[nodiscard]] std::string shown(const json::value& value) {
    constexpr std::size_t longest = 60;
    std::string text = json::serialize(value);
    if (text.size() > longest) {
        text.resize(longest);
        text += "...";
    }
    return text;
}

[[noreturn]] void fail_type(const json::value& value, std::string_view wanted) {
    throw EncodeFailure(fmt::format("{} is not {}", shown(value), wanted));
}

// ---- numbers and symbols

[[noreturn]] void fail_symbol(const EnumInfo& enumeration, std::string_view name) {
    Suggestion suggestion(name);
    for (const EnumValue& row : enumeration.values) {
        suggestion.consider(row.name);
    }
    throw EncodeFailure(fmt::format("'{}' is not a value of {}{}", name, enumeration.name, suggestion.text()));
}

/// The number of a name, preferably in this version.
[[nodiscard]] std::int64_t value_of_symbol(const EnumInfo& enumeration, std::string_view name, unsigned version) {
    const EnumValue* found = nullptr;
    for (const EnumValue& row : enumeration.values) {
        if (row.name == name && (found == nullptr || row.versions.contains(version))) {
            found = &row;
        }
    }
    if (found == nullptr) {
        fail_symbol(enumeration, name);
    }
    return found->value;
}

/// A list of symbols: the bits of a mask, ORed.
[[nodiscard]] std::int64_t value_of_symbols(const EnumInfo& enumeration, const json::array& names, unsigned version) {
    std::int64_t bits = 0;
    for (const json::value& name : names) {
        if (!name.is_string()) {
            fail_type(name, fmt::format("the name of a value of {}", enumeration.name));
        }
        bits |= value_of_symbol(enumeration, name.get_string(), version);
    }
    return bits;
}

/// The number that a value says; nothing when it is none of any kind.
[[nodiscard]] std::optional<std::int64_t> number_said(const ValueForm& form, const json::value& value) {
    if (value.is_int64()) {
        return value.get_int64();
    }
    if (value.is_uint64() && value.get_uint64() <= std::uint64_t{INT64_MAX}) { // numbers that a program put there
        return static_cast<std::int64_t>(value.get_uint64());
    }
    if (value.is_bool() && form.type == FieldType::BOOL) {
        return value.get_bool() ? 1 : 0;
    }
    if (form.enumeration != nullptr && value.is_string()) {
        return value_of_symbol(*form.enumeration, value.get_string(), form.version);
    }
    if (form.enumeration != nullptr && form.enumeration->mask && value.is_array()) {
        return value_of_symbols(*form.enumeration, value.get_array(), form.version);
    }
    return std::nullopt;
}

/// Symbols stand for unsigned numbers; in a signed field the same bits are meant.
[[nodiscard]] std::int64_t fold_into(const NumberLimits& limits, const json::value& value, std::int64_t number) {
    const bool is_symbol = value.is_string() || value.is_array();
    const std::int64_t span = limits.highest - limits.lowest + 1;
    return is_symbol && number > limits.highest && number < span ? number - span : number;
}

void append_number_value(Buffer& out, const ValueForm& form, const json::value& value) {
    append_big_endian(out, static_cast<std::uint64_t>(number_in(form, value)), size_of(form.type));
}

// ---- texts and raw bytes

void append_text(Buffer& out, const json::value& value, std::string_view wanted = "a text") {
    if (!value.is_string()) {
        fail_type(value, wanted);
    }
    const json::string& text = value.get_string();
    if (text.find('\0') != json::string::npos) {
        fail_type(value, fmt::format("{} without U+0000, which ends texts on the wire", wanted));
    }
    out.insert(out.end(), text.begin(), text.end());
    out.push_back(0);
}

[[nodiscard]] int digit_value(char c) noexcept {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// ---- named variables and arrays

/// The members of a named variable or array, all of them and no others.
void check_members(const json::object& object, std::initializer_list<std::string_view> names) {
    for (const auto& member : object) {
        const std::string_view key = member.key();
        if (std::ranges::find(names, key) == names.end()) {
            Suggestion suggestion(key);
            std::ranges::for_each(names, [&](std::string_view name) { suggestion.consider(name); });
            throw EncodeFailure(fmt::format("'{}' is no member of a named value{}", key, suggestion.text()));
        }
    }
    for (const std::string_view name : names) {
        if (!object.contains(name)) {
            throw EncodeFailure(fmt::format("'{}' is missing from the named value", name));
        }
    }
}

void append_named(Buffer& out, FieldType type, const json::value& value) {
    const bool array = type == FieldType::NAMEDARRAY;
    if (!value.is_object()) {
        fail_type(value, array ? R"(an object like {"index":0,"name":"..","value":".."})"
                               : R"(an object like {"name":"..","value":".."})");
    }
    const json::object& object = value.get_object();
    if (array) {
        check_members(object, {"index", "name", "value"});
        within("index", [&] { append_number_value(out, {FieldType::UCHAR}, object.at("index")); });
    } else {
        check_members(object, {"name", "value"});
    }
    append_text(out, object.at("name"), "the text of a name");
    append_text(out, object.at("value"), "the text of a value");
}

void append_elements(Buffer& out, const ValueForm& form, const json::value& value) {
    if (!value.is_array()) {
        fail_type(value, fmt::format("a list of {} numbers", name_of(form.type)));
    }
    for (const json::value& element : value.get_array()) {
        append_value(out, {form.type, form.enumeration, false, form.version}, element);
    }
}

} // namespace

std::int64_t number_in(const ValueForm& form, const json::value& value) {
    const NumberLimits limits = limits_of(form.type);
    const std::optional<std::int64_t> found = number_said(form, value);
    const std::int64_t number = found ? fold_into(limits, value, *found) : 0;
    if (!found || number < limits.lowest || number > limits.highest) {
        std::string wanted = fmt::format("a {} ({} to {})", name_of(form.type), limits.lowest, limits.highest);
        if (form.enumeration != nullptr) {
            wanted += fmt::format(" nor a value of {}", form.enumeration->name);
        }
        fail_type(value, wanted);
    }
    return number;
}

void append_big_endian(Buffer& out, std::uint64_t value, std::size_t size) {
    for (std::size_t shift = size * 8; shift > 0; shift -= 8) {
        out.push_back(static_cast<std::uint8_t>(value >> (shift - 8)));
    }
}

void append_hex_text(Buffer& out, const json::value& value) {
    if (!value.is_string()) {
        fail_type(value, "a text of hexadecimal digits");
    }
    const json::string& text = value.get_string();
    if (text.size() % 2 != 0) {
        fail_type(value, "hexadecimal bytes: the number of digits is odd");
    }
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const int high = digit_value(text[i]);
        const int low = digit_value(text[i + 1]);
        if (high < 0 || low < 0) {
            fail_type(value, fmt::format("hexadecimal: '{}' at digit {}", std::string_view(text).substr(i, 2), i + 1));
        }
        out.push_back(static_cast<std::uint8_t>(high * 16 + low));
    }
}

void append_value(Buffer& out, const ValueForm& form, const json::value& value) {
    if (form.array) {
        append_elements(out, form, value);
    } else if (is_number(form.type)) {
        append_number_value(out, form, value);
    } else if (form.type == FieldType::UNSPEC) {
        append_hex_text(out, value);
    } else if (form.type == FieldType::STRING) {
        append_text(out, value);
    } else {
        append_named(out, form.type, value);
    }
}

} // namespace ctikit::trace
