// Putting numbers, hexadecimal digits and JSON texts at the end of a string: what all formats are made of. No streams,
// no temporary strings; once the string has grown, nothing is allocated. `Out` is a std::string or a TextWriter.
#pragma once

#include <ctikit/wire/bytes.hpp>
#include <ctikit/wire/values.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace ctikit::trace {

/// A number that is not of one digit.
template <class Out>
void append_long_number(Out& out, std::int64_t value);

/// In decimal. Most numbers have one digit.
template <class Out>
void append_number(Out& out, std::int64_t value) {
    if (0 <= value && value < 10) {
        out += static_cast<char>('0' + value);
    } else {
        append_long_number(out, value);
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

/// As append_json_string() of ctikit/trace/printable.hpp.
template <class Out>
void append_json(Out& out, std::string_view text);

/// As append_printable() of ctikit/trace/printable.hpp.
template <class Out>
void append_printable(Out& out, std::string_view text);

/// Whether all characters stand for themselves everywhere: in JSON, and on a line for a person.
[[nodiscard]] bool is_plain(std::string_view text) noexcept;

/// The same of a text as nearly all fields have it, whose only NUL is its last byte: that NUL, which is not plain, is
/// no part of the text.
[[nodiscard]] inline bool is_plain_text(Bytes data) noexcept {
    return !data.empty() && data.back() == 0 && is_plain(characters(data.first(data.size() - 1)));
}

/// Length of the UTF-8 character at the start of `text` (1 to 4); 0 when there is none.
[[nodiscard]] std::size_t utf8_length(std::string_view text) noexcept;

/// Bytes seen as characters.
[[nodiscard]] inline std::string_view as_text(Bytes bytes) noexcept {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace ctikit::trace
