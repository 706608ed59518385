// Reading the data of one field: numbers, texts, named variables. Lenient where the guides are: a number may come in
// another size, a text without its NUL. Everything stays where it is; results are views into the frame.
#pragma once

#include <ctikit/wire/bytes.hpp>

#include <array>
#include <bit>
#include <string_view>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace ctikit {

/// Part of the call context: a name with a value. Without their NULs.
struct NamedVariable {
    std::string_view name;
    std::string_view value;
    friend bool operator==(const NamedVariable&, const NamedVariable&) = default;
};

/// The same, one element of an array.
struct NamedArray {
    std::uint8_t index = 0;
    std::string_view name;
    std::string_view value;
    friend bool operator==(const NamedArray&, const NamedArray&) = default;
};

/// A floating number: T's own size, or 1, 2 or 4 bytes that are widened or cut to it (sizes in the guides are not
/// always the type's). False, and `value` untouched, for any other size.
template <WireInteger T>
[[nodiscard]] constexpr bool read_number(Bytes data, T& value) noexcept {
    if (data.size() == sizeof(T)) {
        value = load<T>(data.data());
        return true;
    }
    constexpr bool negative = std::is_signed_v<T>;
    switch (data.size()) {
    case 1:
        value = static_cast<T>(negative ? static_cast<std::int8_t>(data[0]) : data[0]);
        return true;
    case 2:
        value = static_cast<T>(negative ? load<std::int16_t>(data.data()) : load_u16(data.data()));
        return true;
    case 4:
        value = static_cast<T>(load_u32(data.data()));
        return true;
    default:
        return false;
    }
}

/// The bytes as characters.
[[nodiscard]] inline std::string_view characters(Bytes data) noexcept {
    return {reinterpret_cast<const char*>(data.data()), data.size()};
}

/// A bit in each byte that is zero, behind the first such byte perhaps in others, too; 0 when there is none.
[[nodiscard]] constexpr std::uint64_t zero_bytes(std::uint64_t word) noexcept {
    constexpr std::uint64_t ones = 0x0101010101010101;
    return (word - ones) & ~word & (ones << 7);
}

/// Eight bytes as a number whose lowest byte is the first; the caller has checked that they are there.
[[nodiscard]] inline std::uint64_t load_eight(const std::uint8_t* at) noexcept {
    std::uint64_t word = 0;
    if constexpr (std::endian::native == std::endian::little) {
        std::memcpy(&word, at, sizeof word);
    } else {
        for (int i = 7; i >= 0; --i) {
            word = word << 8 | at[i];
        }
    }
    return word;
}

/// Bytes that are looked at together when the end of a text is sought.
inline constexpr std::size_t text_block = 16;

/// A bit for each byte of a block that is zero, that of the first byte lowest; the caller has checked that they are
/// there.
[[nodiscard]] inline std::uint32_t zero_bits(const std::uint8_t* at) noexcept {
#ifdef __SSE2__
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
    return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_setzero_si128())));
#else
    constexpr std::uint64_t all_but_highest = 0x7f7f7f7f7f7f7f7f;
    const auto of_eight = [](std::uint64_t word) {
        const std::uint64_t zeros = ~(((word & all_but_highest) + all_but_highest) | word | all_but_highest);
        return static_cast<std::uint32_t>((zeros >> 7) * 0x0102040810204080 >> 56);
    };
    return of_eight(load_eight(at)) | of_eight(load_eight(at + 8)) << 8;
#endif
}

/// Position of the first NUL, `size` when there is none. By blocks and words: texts are short, and a call of memchr
/// costs more than looking.
[[nodiscard]] inline std::size_t find_nul(const std::uint8_t* at, std::size_t size) noexcept {
    std::size_t done = 0;
    for (; size - done >= text_block; done += text_block) {
        if (const std::uint32_t zeros = zero_bits(at + done); zeros != 0) {
            return done + static_cast<std::size_t>(std::countr_zero(zeros));
        }
    }
    for (; size - done >= 8; done += 8) {
        if (const std::uint64_t zeros = zero_bytes(load_eight(at + done)); zeros != 0) {
            return done + static_cast<std::size_t>(std::countr_zero(zeros)) / 8;
        }
    }
    while (done < size && at[done] != 0) {
        ++done;
    }
    return done;
}

[[nodiscard]] inline bool contains_nul(std::string_view text) noexcept {
    return find_nul(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()) != text.size();
}

/// A text: up to its first NUL, or all of it when there is none.
[[nodiscard]] inline std::string_view read_text(Bytes data) noexcept {
    return characters(data.first(find_nul(data.data(), data.size())));
}

/// Whether the only NUL of a text is its last byte, as it nearly always is. The text is not longer than a block, and
/// the block that ends with it may be read.
[[nodiscard]] inline bool only_last_is_nul(const std::uint8_t* at, std::size_t size) noexcept {
    static constexpr auto bits_of_last = [] { // by number
        std::array<std::uint32_t, text_block + 1> bits{};
        for (std::size_t number = 0; number < bits.size(); ++number) {
            bits[number] = 0xffffU << (text_block - number) & 0xffffU;
        }
        return bits;
    }();
    return (zero_bits(at + size - text_block) & bits_of_last[size]) == 1U << (text_block - 1);
}

/// name NUL value NUL. False when there is no NUL behind the name; then all of it is the name. A last NUL that is
/// missing is forgiven.
[[nodiscard]] inline bool read_named_variable(Bytes data, NamedVariable& variable) noexcept {
    const std::size_t name_size = find_nul(data.data(), data.size());
    variable.name = characters(Bytes(data.data(), name_size));
    const bool separated = name_size < data.size();
    if (!separated) {
        variable.value = {};
        return false;
    }
    const std::uint8_t* const value = data.data() + name_size + 1;
    const std::size_t size = data.size() - name_size - 1;
    if (size <= text_block && data.size() >= text_block && only_last_is_nul(value, size)) [[likely]] {
        variable.value = characters(Bytes(value, size - 1));
    } else {
        variable.value = read_text(Bytes(value, size));
    }
    return true;
}

/// index name NUL value NUL.
[[nodiscard]] inline bool read_named_array(Bytes data, NamedArray& element) noexcept {
    if (data.empty()) {
        element = {};
        return false;
    }
    NamedVariable pair;
    const bool separated = read_named_variable(data.subspan(1), pair);
    element = {data[0], pair.name, pair.value};
    return separated;
}

} // namespace ctikit
