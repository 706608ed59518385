// Enums and masks of the dialects: names of values, and masks that combine like numbers. The enums themselves are
// generated.
#pragma once

#include <ctikit/wire/model.hpp>

#include <type_traits>

namespace ctikit {

/// Whether the enum is a set of bits. Specialized beside each mask.
template <class E>
inline constexpr bool is_mask = false;

template <class E>
concept Mask = std::is_enum_v<E> && is_mask<E>;

template <Mask E>
[[nodiscard]] constexpr E operator|(E a, E b) noexcept {
    using Number = std::underlying_type_t<E>;
    return static_cast<E>(static_cast<Number>(static_cast<Number>(a) | static_cast<Number>(b)));
}

template <Mask E>
[[nodiscard]] constexpr E operator&(E a, E b) noexcept {
    using Number = std::underlying_type_t<E>;
    return static_cast<E>(static_cast<Number>(static_cast<Number>(a) & static_cast<Number>(b)));
}

template <Mask E>
[[nodiscard]] constexpr E operator^(E a, E b) noexcept {
    using Number = std::underlying_type_t<E>;
    return static_cast<E>(static_cast<Number>(static_cast<Number>(a) ^ static_cast<Number>(b)));
}

template <Mask E>
[[nodiscard]] constexpr E operator~(E a) noexcept {
    using Number = std::underlying_type_t<E>;
    return static_cast<E>(static_cast<Number>(~static_cast<Number>(a)));
}

template <Mask E>
constexpr E& operator|=(E& a, E b) noexcept {
    return a = a | b;
}

template <Mask E>
constexpr E& operator&=(E& a, E b) noexcept {
    return a = a & b;
}

/// Whether all bits of `bits` are set in `mask`.
template <Mask E>
[[nodiscard]] constexpr bool has(E mask, E bits) noexcept {
    return (mask & bits) == bits;
}

/// The table of an enum: its values in the guide's order. Specialized for each enum of a dialect.
template <class E>
const EnumInfo& enum_info() noexcept;

/// The number of a value.
template <class E>
requires std::is_enum_v<E>
[[nodiscard]] constexpr std::underlying_type_t<E> to_number(E value) noexcept {
    return static_cast<std::underlying_type_t<E>>(value);
}

/// The value's name as the guide spells it; empty when the guide does not list the value (of a mask: this combination).
template <class E>
requires std::is_enum_v<E>
[[nodiscard]] std::string_view name_of(E value, unsigned version = 255) noexcept {
    const EnumValue* const row = enum_info<E>().find(static_cast<std::uint32_t>(value), version);
    return row == nullptr ? std::string_view() : row->name;
}

} // namespace ctikit
