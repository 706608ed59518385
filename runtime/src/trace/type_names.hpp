// The protocol's data types by name, and the numbers that each holds.
#pragma once

#include <ctikit/wire/field_type.hpp>

#include <array>
#include <string_view>

namespace ctikit::trace {

/// By FieldType.
inline constexpr std::array<std::string_view, 12> type_names{
    "CHAR", "UCHAR", "SHORT", "USHORT", "INT", "UINT", "BOOL", "TIME", "STRING", "UNSPEC", "NAMEDVAR", "NAMEDARRAY"};

[[nodiscard]] constexpr std::string_view name_of(FieldType type) noexcept {
    return type_names[static_cast<std::size_t>(type)];
}

[[nodiscard]] constexpr std::optional<FieldType> find_type(std::string_view name) noexcept {
    for (std::size_t i = 0; i < type_names.size(); ++i) {
        if (type_names[i] == name) {
            return static_cast<FieldType>(i);
        }
    }
    return std::nullopt;
}

/// Smallest and largest number of a type.
struct NumberLimits {
    std::int64_t lowest;
    std::int64_t highest;
};

[[nodiscard]] constexpr NumberLimits limits_of(FieldType type) noexcept {
    const std::int64_t span = std::int64_t{1} << (8 * size_of(type));
    return is_signed(type) ? NumberLimits{-span / 2, span / 2 - 1} : NumberLimits{0, span - 1};
}

} // namespace ctikit::trace
