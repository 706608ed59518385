// Rows of low-level dumps. The column of characters behind the bytes may look like bytes too; it is told from them by
// the row's length, the blanks before it and the body length in the header.
#include "low_level_parser.hpp"

#include <algorithm>

namespace ctikit::trace {

namespace {

constexpr std::size_t bytes_per_row = 16;

[[nodiscard]] constexpr int digit_value(char c) noexcept {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

[[nodiscard]] bool is_digits(std::string_view text) noexcept {
    return std::ranges::all_of(text, [](char c) { return digit_value(c) >= 0; });
}

/// "0010: " at the start of a text.
[[nodiscard]] bool starts_row(std::string_view text) noexcept {
    return text.size() >= 5 && is_digits(text.substr(0, 4)) && text[4] == ':';
}

[[nodiscard]] std::size_t offset_of(std::string_view row) noexcept {
    std::size_t offset = 0;
    for (const char c : row.substr(0, 4)) {
        offset = offset * 16 + static_cast<std::size_t>(digit_value(c));
    }
    return offset;
}

} // namespace

/// Bytes that the part at hand still lacks.
std::size_t LowLevelParser::wanted() const {
    if (part_ == Part::header) {
        return header_size - bytes_.size();
    }
    return header_size + load_u32(bytes_.data()) - bytes_.size();
}

/// Of the part at hand; the offsets of rows have four digits.
std::size_t LowLevelParser::next_offset() const noexcept {
    return (part_ == Part::header ? bytes_.size() : bytes_.size() - header_size) & 0xFFFF;
}

bool LowLevelParser::continues(std::string_view line) const noexcept {
    return is_open() && starts_row(line) && offset_of(line) == next_offset();
}

void LowLevelParser::text(std::string_view text) {
    while (!text.empty()) {
        if (text.starts_with("MHDR:")) {
            finish();
            part_ = Part::header;
            text.remove_prefix(5);
        } else if (text.starts_with("MDATA:")) {
            text.remove_prefix(6);
        } else if (is_open() && starts_row(text)) {
            text = row(text);
        } else {
            const std::size_t end = text.find_first_of(" \t");
            text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        }
    }
}

/// Takes the bytes of one row; what it gives back begins behind them and the characters that they are.
std::string_view LowLevelParser::row(std::string_view text) {
    const bool expected = continues(text);
    text.remove_prefix(5);
    if (!expected) {
        return text; // characters that look like a row, or a row that was lost
    }
    const std::size_t most = std::min(bytes_per_row, wanted());
    std::size_t taken = 0;
    while (taken < most && text.size() >= 3 && text[0] == ' ' && digit_value(text[1]) >= 0 &&
           digit_value(text[2]) >= 0 && (text.size() == 3 || text[3] == ' ' || text[3] == '\t')) {
        bytes_.push_back(static_cast<std::uint8_t>(digit_value(text[1]) * 16 + digit_value(text[2])));
        text.remove_prefix(3);
        ++taken;
    }
    advance();
    const bool characters = text.starts_with("  ");
    return text.substr(characters ? std::min(text.size(), taken + 2) : 0);
}

void LowLevelParser::advance() {
    if (part_ == Part::header && bytes_.size() == header_size) {
        part_ = Part::body;
    }
    if (part_ == Part::body && wanted() == 0) {
        finish();
    }
}

void LowLevelParser::finish() {
    if (!bytes_.empty()) {
        frame_(bytes_);
    }
    bytes_.clear();
    part_ = Part::none;
}

} // namespace ctikit::trace
