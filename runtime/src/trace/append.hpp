// Putting numbers, hexadecimal digits and JSON texts at the end of a string: what all formats are made of. No streams,
// no temporary strings; once the string has grown, nothing is allocated. `Out` is a std::string or a TextWriter.
#pragma once

#include <ctikit/wire/bytes.hpp>

#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>

namespace ctikit::trace {

/// Most numbers have no sign and fit 32 bits, for which std::to_chars is much faster.
[[nodiscard]] inline char* put_number(char* at, char* end, std::int64_t value) noexcept {
    const auto small = static_cast<std::uint32_t>(value);
    return small == value ? std::to_chars(at, end, small).ptr : std::to_chars(at, end, value).ptr;
}

template <class Out>
void append_number(Out& out, std::int64_t value) {
    constexpr std::size_t longest = 20;
    if constexpr (requires { out.room(longest); }) {
        char* const at = out.room(longest);
        out.taken(static_cast<std::size_t>(put_number(at, at + longest, value) - at));
    } else {
        char digits[longest];
        out.append(digits, static_cast<std::size_t>(put_number(digits, digits + longest, value) - digits));
    }
}

/// Two lower-case digits per byte, nothing between them.
template <class Out>
void append_hex(Out& out, Bytes bytes);

/// Upper-case digits in pairs with a blank between them, as hexadecimal listings have them.
template <class Out>
void append_hex_pairs(Out& out, Bytes bytes);

/// At least `digits` lower-case digits, zeros in front.
template <class Out>
void append_hex_number(Out& out, std::uint64_t value, int digits);

/// A JSON string with its quotes. Bytes that are not UTF-8 become U+FFFD.
void append_json(std::string& out, std::string_view text);

/// Text for a person on one line: control characters and bytes that are not UTF-8 become \xNN. Not meant to be read
/// back.
template <class Out>
void append_printable(Out& out, std::string_view text);

/// Length of the UTF-8 character at the start of `text` (1 to 4); 0 when there is none.
[[nodiscard]] std::size_t utf8_length(std::string_view text) noexcept;

/// Bytes seen as characters.
[[nodiscard]] inline std::string_view as_text(Bytes bytes) noexcept {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace ctikit::trace
