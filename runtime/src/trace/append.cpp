// Numbers, hexadecimal and escaped texts at the end of a string.
#include "append.hpp"

namespace ctikit::trace {

namespace {

constexpr char lower_digits[] = "0123456789abcdef";
constexpr char upper_digits[] = "0123456789ABCDEF";
constexpr std::string_view replacement_character = "\xEF\xBF\xBD";

[[nodiscard]] constexpr bool is_continuation(char c) noexcept { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

/// JSON's short escape of a character; 0 when it has none.
[[nodiscard]] constexpr char short_escape(char c) noexcept {
    switch (c) {
    case '"': return '"';
    case '\\': return '\\';
    case '\b': return 'b';
    case '\f': return 'f';
    case '\n': return 'n';
    case '\r': return 'r';
    case '\t': return 't';
    default: return 0;
    }
}

[[nodiscard]] constexpr bool is_plain(char c) noexcept {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte < 0x7F && c != '"' && c != '\\';
}

/// The number of characters at the start of `text` that stand for themselves everywhere.
[[nodiscard]] std::size_t plain_prefix(std::string_view text) noexcept {
    std::size_t size = 0;
    while (size < text.size() && is_plain(text[size])) {
        ++size;
    }
    return size;
}

} // namespace

void append_hex(std::string& out, Bytes bytes) {
    const std::size_t start = out.size();
    out.resize(start + bytes.size() * 2);
    char* at = out.data() + start;
    for (const std::uint8_t byte : bytes) {
        *at++ = lower_digits[byte >> 4];
        *at++ = lower_digits[byte & 15];
    }
}

void append_hex_pairs(std::string& out, Bytes bytes) {
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i != 0) {
            out += ' ';
        }
        out += upper_digits[bytes[i] >> 4];
        out += upper_digits[bytes[i] & 15];
    }
}

void append_hex_number(std::string& out, std::uint64_t value, int digits) {
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
    if (text.empty()) {
        return 0;
    }
    const auto first = static_cast<unsigned char>(text[0]);
    if (first < 0x80) {
        return 1;
    }
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() < length) {
        return 0;
    }
    for (std::size_t i = 1; i < length; ++i) {
        if (!is_continuation(text[i])) {
            return 0;
        }
    }
    // Overlong forms, surrogates and numbers above U+10FFFF show in the second byte.
    const auto second = static_cast<unsigned char>(text[1]);
    const bool wrong = (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) ||
                       (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F);
    return wrong ? 0 : length;
}

void append_json(std::string& out, std::string_view text) {
    out += '"';
    while (true) {
        const std::size_t plain = plain_prefix(text);
        out.append(text.data(), plain);
        text.remove_prefix(plain);
        if (text.empty()) {
            break;
        }
        const char c = text.front();
        if (const char escape = short_escape(c)) {
            out += '\\';
            out += escape;
            text.remove_prefix(1);
        } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
            out += "\\u";
            append_hex_number(out, static_cast<unsigned char>(c), 4);
            text.remove_prefix(1);
        } else if (const std::size_t length = utf8_length(text)) {
            out.append(text.data(), length);
            text.remove_prefix(length);
        } else {
            out += replacement_character;
            text.remove_prefix(1);
        }
    }
    out += '"';
}

void append_printable(std::string& out, std::string_view text) {
    while (!text.empty()) {
        const char c = text.front();
        const std::size_t length = utf8_length(text);
        if (c == '\\') {
            out += "\\\\";
        } else if (length == 0 || static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
            out += "\\x";
            append_hex_number(out, static_cast<unsigned char>(c), 2);
        } else {
            out.append(text.data(), length);
        }
        text.remove_prefix(length == 0 ? 1 : length);
    }
}

} // namespace ctikit::trace
