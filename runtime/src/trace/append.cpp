// Numbers, hexadecimal and escaped texts at the end of a string.
#include "append.hpp"

#include "text_writer.hpp"

#include <ctikit/trace/printable.hpp>
#include <ctikit/walker/utf8.hpp>
#include <ctikit/wire/values.hpp>

#include <algorithm>
#include <charconv>
#include <cstring>

namespace ctikit::trace {

namespace {

constexpr char lower_digits[] = "0123456789abcdef";
constexpr char upper_digits[] = "0123456789ABCDEF";
constexpr std::string_view replacement_character = "\xEF\xBF\xBD";

/// JSON's short escape of a character; 0 when it has none.
[[nodiscard]] constexpr char short_escape(char c) noexcept {
    switch (c) {
    case '"':
        return '"';
    case '\\':
        return '\\';
    case '\b':
        return 'b';
    case '\f':
        return 'f';
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    default:
        return 0;
    }
}

[[nodiscard]] constexpr bool is_plain_character(char c) noexcept {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte < 0x7F && c != '"' && c != '\\';
}

/// The number of a character above ASCII that is not seen but does something; 0 of all others. Terminals obey C1
/// controls, some programs take U+0085, U+2028 and U+2029 for the end of a line (to them, too, one object is one line),
/// and marks of direction make a text look like another.
[[nodiscard]] constexpr std::uint32_t unseen(std::string_view character) noexcept {
    const auto bits = [&](std::size_t at) { return static_cast<unsigned char>(character[at]) & 0x3FU; };
    if (character.size() == 2 && character[0] == '\xC2') {
        return bits(1) < 0x20 ? 0x80 | bits(1) : 0;
    }
    if (character.size() != 3 || character[0] != '\xE2') {
        return 0;
    }
    const std::uint32_t number = 0x2000 | bits(1) << 6 | bits(2);
    const bool acts = number == 0x200E || number == 0x200F || (number >= 0x2028 && number <= 0x202E) ||
                      (number >= 0x2066 && number <= 0x2069);
    return acts ? number : 0;
}

/// A bit in each of eight characters that is not plain, behind the first such character perhaps in others, too; 0 when
/// all are plain.
[[nodiscard]] constexpr std::uint64_t not_plain(std::uint64_t word) noexcept {
    constexpr std::uint64_t ones = 0x0101010101010101;
    const std::uint64_t control = (word - ones * 0x20) & ~word;
    const std::uint64_t marks =
        zero_bytes(word ^ ones * '"') | zero_bytes(word ^ ones * '\\') | zero_bytes(word ^ ones * 0x7F);
    return ((control | word) & (ones << 7)) | marks;
}

/// The number of characters at the start of `text` that stand for themselves everywhere.
[[nodiscard]] std::size_t plain_prefix(std::string_view text) noexcept {
    const auto* const bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    std::size_t size = 0;
    for (; text.size() - size >= 8; size += 8) {
        if (const std::uint64_t special = not_plain(load_eight(bytes + size)); special != 0) {
            return size + static_cast<std::size_t>(std::countr_zero(special)) / 8;
        }
    }
    while (size < text.size() && is_plain_character(text[size])) {
        ++size;
    }
    return size;
}

[[nodiscard]] std::uint64_t load_four(const std::uint8_t* at) noexcept {
    std::uint32_t word = 0;
    std::memcpy(&word, at, sizeof word);
    return word;
}

/// All numbers that fit 32 bits are left to those std::to_chars, which are much faster.
[[nodiscard]] char* put_number(char* at, char* end, std::int64_t value) noexcept {
    auto magnitude = static_cast<std::uint64_t>(value);
    if (value < 0) {
        *at++ = '-';
        magnitude = 0 - magnitude;
    }
    const auto small = static_cast<std::uint32_t>(magnitude);
    return small == magnitude ? std::to_chars(at, end, small).ptr : std::to_chars(at, end, magnitude).ptr;
}

} // namespace

template <class Out>
void append_long_number(Out& out, std::int64_t value) {
    constexpr std::size_t longest = 20;
    if constexpr (requires { out.room(longest); }) {
        char* const at = out.room(longest);
        out.taken(static_cast<std::size_t>(put_number(at, at + longest, value) - at));
    } else {
        char digits[longest];
        out.append(digits, static_cast<std::size_t>(put_number(digits, digits + longest, value) - digits));
    }
}

/// By words, of which the last overlaps the one before it.
bool is_plain(std::string_view text) noexcept {
    const auto* const bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const std::size_t size = text.size();
    if (size >= 8) {
        std::uint64_t special = not_plain(load_eight(bytes + size - 8));
        for (std::size_t at = 0; at + 8 < size; at += 8) {
            special |= not_plain(load_eight(bytes + at));
        }
        return special == 0;
    }
    if (size >= 4) {
        return not_plain(load_four(bytes) | load_four(bytes + size - 4) << 32) == 0;
    }
    return std::ranges::all_of(text, is_plain_character);
}

template <class Out>
void append_hex(Out& out, Bytes bytes) {
    constexpr std::size_t at_once = 32;
    char digits[at_once * 2];
    while (!bytes.empty()) {
        const Bytes some = bytes.first(std::min(at_once, bytes.size()));
        char* at = digits;
        for (const std::uint8_t byte : some) {
            *at++ = lower_digits[byte >> 4];
            *at++ = lower_digits[byte & 15];
        }
        out.append(digits, some.size() * 2);
        bytes = bytes.subspan(some.size());
    }
}

template <class Out>
void append_hex_pairs(Out& out, Bytes bytes) {
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i != 0) {
            out += ' ';
        }
        out += upper_digits[bytes[i] >> 4];
        out += upper_digits[bytes[i] & 15];
    }
}

template <class Out>
void append_hex_number(Out& out, std::uint64_t value, int digits) {
    char text[16];
    int count = 0;
    do {
        text[count++] = lower_digits[value & 15];
        value >>= 4;
    } while (value != 0);
    for (int missing = digits - count; missing > 0; --missing) {
        out += '0';
    }
    while (count > 0) {
        out += text[--count];
    }
}

std::size_t utf8_length(std::string_view text) noexcept {
    const Utf8Unit unit = first_utf8(text);
    return unit.valid ? unit.size : 0;
}

namespace {

/// The character of `size` bytes at the start of `text`, or its number when it would not be seen; takes it away.
template <class Out>
void append_character(Out& out, std::string_view& text, std::size_t size) {
    const std::string_view character = text.substr(0, size);
    if (const std::uint32_t number = unseen(character); number != 0) {
        out += "\\u";
        append_hex_number(out, number, 4);
    } else {
        out += character;
    }
    text.remove_prefix(size);
}

/// What stands in a JSON string for the character at the start of `text`, which is not plain; takes it away.
template <class Out>
void append_escape(Out& out, std::string_view& text) {
    const char c = text.front();
    if (const char short_form = short_escape(c)) {
        out += '\\';
        out += short_form;
        text.remove_prefix(1);
    } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
        out += "\\u";
        append_hex_number(out, static_cast<unsigned char>(c), 4);
        text.remove_prefix(1);
    } else if (const Utf8Unit unit = first_utf8(text); unit.valid) {
        append_character(out, text, unit.size);
    } else {
        out += replacement_character;
        text.remove_prefix(unit.size);
    }
}

template <class Out>
void append_escaped(Out& out, std::string_view text) {
    while (!text.empty()) {
        const std::size_t plain = plain_prefix(text);
        out += text.substr(0, plain);
        text.remove_prefix(plain);
        if (!text.empty()) {
            append_escape(out, text);
        }
    }
}

} // namespace

template <class Out>
void append_json(Out& out, std::string_view text) {
    out += '"';
    if (is_plain(text)) {
        out += text;
    } else {
        append_escaped(out, text);
    }
    out += '"';
}

namespace {

/// What a person reads instead of the character at the start of `text`, which is not plain; takes it away.
template <class Out>
void append_visible(Out& out, std::string_view& text) {
    const std::size_t length = utf8_length(text);
    const auto first = static_cast<unsigned char>(text.front());
    if (length == 0 || first < 0x20 || first == 0x7F) {
        out += "\\x";
        append_hex_number(out, first, 2);
        text.remove_prefix(1);
    } else {
        append_character(out, text, length);
    }
}

} // namespace

template <class Out>
void append_printable(Out& out, std::string_view text) {
    if (is_plain(text)) {
        out += text;
        return;
    }
    while (!text.empty()) {
        const std::size_t plain = plain_prefix(text);
        out += text.substr(0, plain);
        text.remove_prefix(plain);
        if (!text.empty()) {
            append_visible(out, text);
        }
    }
}

template void append_long_number(std::string&, std::int64_t);
template void append_long_number(TextWriter&, std::int64_t);
template void append_hex(std::string&, Bytes);
template void append_hex(TextWriter&, Bytes);
template void append_hex_pairs(std::string&, Bytes);
template void append_hex_number(std::string&, std::uint64_t, int);
template void append_hex_number(TextWriter&, std::uint64_t, int);
template void append_json(std::string&, std::string_view);
template void append_json(TextWriter&, std::string_view);
template void append_printable(std::string&, std::string_view);
template void append_printable(TextWriter&, std::string_view);

} // namespace ctikit::trace

namespace ctikit {

void append_printable(std::string& out, std::string_view text) {
    trace::append_printable(out, text);
}

std::string printable(std::string_view text) {
    std::string result;
    append_printable(result, text);
    return result;
}

void append_json_string(std::string& out, std::string_view text) {
    trace::append_json(out, text);
}

} // namespace ctikit
