// Numbers of enums and masks in words.
#pragma once

#include <ctikit/wire/model.hpp>

#include <cstddef>

namespace ctikit {

/// Calls `symbol(const EnumValue&)` for the rows that make up a mask's value, in the guide's order, each number once
/// and preferably in this version's row. Gives the bits that no row covers.
template <class Symbol>
std::uint32_t for_each_symbol(const EnumInfo& mask, std::uint32_t number, unsigned version, Symbol&& symbol) {
    std::uint32_t uncovered = number;
    for (const EnumValue& row : mask.values) {
        if (row.value != 0 && (row.value & number) == row.value && mask.find(row.value, version) == &row) {
            uncovered &= ~row.value;
            symbol(row);
        }
    }
    return uncovered;
}

/// Whether the enum lists the number, in any version; of a mask, whether rows cover all its bits. An empty enum lists
/// everything.
[[nodiscard]] bool lists(const EnumInfo& enumeration, std::uint32_t number) noexcept;

/// The bits of a number as an enum of this many bytes has them: -1 in a USHORT is 0xffff.
[[nodiscard]] constexpr std::uint32_t enum_bits(std::int64_t number, std::size_t size) noexcept {
    const auto bits = static_cast<std::uint32_t>(number);
    return size >= 4 ? bits : bits & ((std::uint32_t{1} << (8 * size)) - 1);
}

} // namespace ctikit
