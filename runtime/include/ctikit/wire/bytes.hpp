// Raw bytes and big-endian numbers: the bottom of everything. Unchecked single loads and stores for callers that have
// already compared sizes; `Reader` and `Writer` are the checked ways in and out.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <span>
#include <type_traits>

namespace ctikit {

/// Read-only bytes that belong to somebody else.
using Bytes = std::span<const std::uint8_t>;

/// Size of the header before every body: BodyLength and MessageTypeID.
inline constexpr std::size_t header_size = 8;

[[nodiscard]] constexpr std::uint8_t load_u8(const std::uint8_t* at) noexcept {
    return *at;
}

/// Big-endian number from 2 bytes; the caller has checked that they are there. Compiles to one load and one swap.
[[nodiscard]] constexpr std::uint16_t load_u16(const std::uint8_t* at) noexcept {
    return static_cast<std::uint16_t>((at[0] << 8) | at[1]);
}

/// Big-endian number from 4 bytes; the caller has checked that they are there.
[[nodiscard]] constexpr std::uint32_t load_u32(const std::uint8_t* at) noexcept {
    return (static_cast<std::uint32_t>(at[0]) << 24) | (static_cast<std::uint32_t>(at[1]) << 16) |
           (static_cast<std::uint32_t>(at[2]) << 8) | static_cast<std::uint32_t>(at[3]);
}

constexpr void store_u8(std::uint8_t* at, std::uint8_t value) noexcept {
    *at = value;
}

constexpr void store_u16(std::uint8_t* at, std::uint16_t value) noexcept {
    at[0] = static_cast<std::uint8_t>(value >> 8);
    at[1] = static_cast<std::uint8_t>(value);
}

constexpr void store_u32(std::uint8_t* at, std::uint32_t value) noexcept {
    at[0] = static_cast<std::uint8_t>(value >> 24);
    at[1] = static_cast<std::uint8_t>(value >> 16);
    at[2] = static_cast<std::uint8_t>(value >> 8);
    at[3] = static_cast<std::uint8_t>(value);
}

/// The integers that the protocol knows: 1, 2 or 4 bytes, signed or unsigned.
template <class T>
concept WireInteger =
    std::is_integral_v<T> && !std::is_same_v<T, bool> && (sizeof(T) == 1 || sizeof(T) == 2 || sizeof(T) == 4);

/// The number of this type at `at`; the caller has checked that its bytes are there.
template <WireInteger T>
[[nodiscard]] constexpr T load(const std::uint8_t* at) noexcept {
    if constexpr (sizeof(T) == 1) {
        return static_cast<T>(load_u8(at));
    } else if constexpr (sizeof(T) == 2) {
        return static_cast<T>(load_u16(at));
    } else {
        return static_cast<T>(load_u32(at));
    }
}

template <WireInteger T>
constexpr void store(std::uint8_t* at, T value) noexcept {
    if constexpr (sizeof(T) == 1) {
        store_u8(at, static_cast<std::uint8_t>(value));
    } else if constexpr (sizeof(T) == 2) {
        store_u16(at, static_cast<std::uint16_t>(value));
    } else {
        store_u32(at, static_cast<std::uint32_t>(value));
    }
}

} // namespace ctikit
