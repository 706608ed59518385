// Printed values: lenient where logs are loose, strict where guessing would invent something.
#include "printed_value.hpp"

#include "encode_failure.hpp"
#include "type_names.hpp"

#include <boost/json/value.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace ctikit::trace {

namespace {

/// "2 (LCS_ALERTING)" is 2: formats for people may put the name behind the number.
[[nodiscard]] std::string_view without_symbol(std::string_view printed) {
    return printed.ends_with(')') ? printed.substr(0, printed.find(" (")) : printed;
}

[[nodiscard]] std::optional<std::int64_t> parse_number(std::string_view text) {
    const bool hex = text.starts_with("0x") || text.starts_with("0X");
    const std::string_view digits = hex ? text.substr(2) : text;
    std::int64_t number = 0;
    const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), number, hex ? 16 : 10);
    const bool whole = failure == std::errc{} && end == digits.data() + digits.size() && !digits.empty();
    return whole ? std::optional(number) : std::nullopt;
}

/// Values by name; logs also print NOT_READY where the guide has AGENT_STATE_NOT_READY.
[[nodiscard]] std::optional<std::int64_t> parse_symbol(const EnumInfo& enumeration, std::string_view text) {
    for (const EnumValue& row : enumeration.values) {
        if (row.name == text) {
            return row.value;
        }
    }
    for (const EnumValue& row : enumeration.values) {
        if (row.name.size() > text.size() && row.name.ends_with(text) &&
            row.name[row.name.size() - text.size() - 1] == '_') {
            return row.value;
        }
    }
    return std::nullopt;
}

[[nodiscard]] std::optional<std::int64_t> parse_word(const FieldInfo& field, std::string_view text,
                                                     std::span<const PrintedName> names) {
    if (text == "True" || text == "true") {
        return 1;
    }
    if (text == "False" || text == "false") {
        return 0;
    }
    if (text == "N/A") {
        return -1;
    }
    if (field.enumeration == nullptr) {
        return std::nullopt;
    }
    const std::optional<std::int64_t> symbol = parse_symbol(*field.enumeration, text);
    const std::string_view other = symbol ? std::string_view() : name_behind(names, text);
    return other.empty() ? symbol : parse_symbol(*field.enumeration, other);
}

void append_printed_number(Buffer& out, const FieldInfo& field, std::string_view printed,
                           std::span<const PrintedName> names) {
    const std::string_view text = without_symbol(printed);
    std::optional<std::int64_t> number = parse_number(text);
    if (!number) {
        number = parse_word(field, text, names);
    }
    const NumberLimits limits = limits_of(field.type);
    const std::int64_t span = limits.highest - limits.lowest + 1; // signed or unsigned: the same bits
    if (!number || *number < -(span / 2) || *number >= span) {
        throw EncodeFailure(fmt::format("'{}' is no {}", printed, name_of(field.type)));
    }
    append_big_endian(out, static_cast<std::uint64_t>(*number), size_of(field.type));
}

void append_string(Buffer& out, std::string_view text) {
    out.insert(out.end(), text.begin(), text.end());
    out.push_back(0);
}

/// "name=value", or "name[3]=value" for an element of an array.
void append_printed_named(Buffer& out, FieldType type, std::string_view printed) {
    const std::size_t equals = printed.find('=');
    std::string_view name = printed.substr(0, equals);
    if (equals == std::string_view::npos) {
        throw EncodeFailure(fmt::format("'{}' is no name=value", printed));
    }
    if (type == FieldType::NAMEDARRAY) {
        const std::size_t bracket = name.rfind('[');
        const std::optional<std::int64_t> index =
            bracket == std::string_view::npos || !name.ends_with(']')
                ? std::nullopt
                : parse_number(name.substr(bracket + 1, name.size() - bracket - 2));
        if (!index || *index < 0 || *index > 255) {
            throw EncodeFailure(fmt::format("'{}' is no name[index]=value", printed));
        }
        out.push_back(static_cast<std::uint8_t>(*index));
        name = name.substr(0, bracket);
    }
    append_string(out, name);
    append_string(out, printed.substr(equals + 1));
}

/// "[1 2 3]".
void append_printed_elements(Buffer& out, const FieldInfo& field, std::string_view printed,
                             std::span<const PrintedName> names) {
    if (!printed.starts_with('[') || !printed.ends_with(']')) {
        throw EncodeFailure(fmt::format("'{}' is no list", printed));
    }
    std::string_view rest = printed.substr(1, printed.size() - 2);
    while (!rest.empty()) {
        const std::string_view element = rest.substr(0, rest.find(' '));
        append_printed_number(out, field, element, names);
        rest.remove_prefix(std::min(rest.size(), element.size() + 1));
    }
}

} // namespace

std::string_view name_behind(std::span<const PrintedName> names, std::string_view printed) noexcept {
    const auto found = std::ranges::find(names, printed, &PrintedName::printed);
    return found == names.end() ? std::string_view() : found->name;
}

void append_printed(Buffer& out, const FieldInfo& field, std::string_view printed, std::span<const PrintedName> names) {
    if (field.array) {
        append_printed_elements(out, field, printed, names);
    } else if (is_number(field.type)) {
        append_printed_number(out, field, printed, names);
    } else if (field.type == FieldType::STRING) {
        append_string(out, printed);
    } else if (field.type == FieldType::UNSPEC) {
        append_hex_text(out, boost::json::value(boost::json::string(printed)));
    } else {
        append_printed_named(out, field.type, printed);
    }
}

} // namespace ctikit::trace
