// Escaping and formatting; no knowledge of reports.
#include "text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ctikit::conformance::report {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD

/// Length of the well-formed UTF-8 sequence at the start of `text`; 0 when there is none.
std::size_t sequence_length(std::string_view text) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80) return 1;
    const std::size_t length = lead >= 0xC2 && lead < 0xE0   ? 2
                               : lead >= 0xE0 && lead < 0xF0 ? 3
                               : lead >= 0xF0 && lead < 0xF5 ? 4
                                                             : 0;
    if (length == 0 || text.size() < length) return 0;
    for (std::size_t at = 1; at < length; ++at) {
        if ((byte(at) & 0xC0U) != 0x80) return 0;
    }
    const bool overlong = (lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xF0 && byte(1) < 0x90);
    const bool surrogate = lead == 0xED && byte(1) >= 0xA0;
    const bool beyond = lead == 0xF4 && byte(1) >= 0x90;
    return overlong || surrogate || beyond ? 0 : length;
}

/// Calls `sink` with each well-formed character, and with an empty view for each byte that is none.
template <typename Sink>
void for_each_character(std::string_view text, Sink sink) {
    while (!text.empty()) {
        const std::size_t length = sequence_length(text);
        sink(text.substr(0, length));
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
}

/// C1 controls are two bytes in UTF-8, C2 80 to C2 9F.
bool is_control(std::string_view character) {
    if (character.size() == 1) {
        const auto byte = static_cast<unsigned char>(character[0]);
        return byte < 0x20 || byte == 0x7F;
    }
    return character.size() == 2 && character[0] == '\xC2' && static_cast<unsigned char>(character[1]) < 0xA0;
}

} // namespace

std::string valid_utf8(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for_each_character(text,
                       [&](std::string_view character) { result += character.empty() ? replacement : character; });
    return result;
}

std::string markup(std::string_view text) {
    std::string result;
    result.reserve(text.size() + text.size() / 8);
    for_each_character(text, [&](std::string_view character) {
        if (character == "&") {
            result += "&amp;";
        } else if (character == "<") {
            result += "&lt;";
        } else if (character == ">") {
            result += "&gt;";
        } else if (character == "\"") {
            result += "&quot;";
        } else if (character == "'") {
            result += "&#39;";
        } else if (character == "\n" || character == "\t") {
            result += character;
        } else if (character.empty() || is_control(character) || character == "\xEF\xBF\xBE" ||
                   character == "\xEF\xBF\xBF") {
            result += replacement;
        } else {
            result += character;
        }
    });
    return result;
}

std::string hex(std::span<const std::uint8_t> bytes) {
    std::string result;
    result.reserve(2 * bytes.size());
    for (const std::uint8_t byte : bytes)
        fmt::format_to(std::back_inserter(result), "{:02x}", byte);
    return result;
}

std::string readable(std::chrono::microseconds duration) {
    const auto us = static_cast<double>(duration.count());
    if (us < 100'000) return fmt::format("{:.1f} ms", us / 1e3);
    if (us < 1'000'000) return fmt::format("{:.0f} ms", us / 1e3);
    if (us < 60'000'000) return fmt::format("{:.1f} s", us / 1e6);
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(duration).count();
    return fmt::format("{} min {} s", seconds / 60, seconds % 60);
}

std::vector<std::string> hex_dump(std::span<const std::uint8_t> bytes, std::span<const ByteRange> marked, Marks marks) {
    constexpr std::size_t per_line = 16;
    constexpr std::size_t context = 2 * per_line; // bytes shown around a mark
    const auto is_marked = [&](std::size_t at) {
        return std::ranges::any_of(
            marked, [&](const ByteRange& range) { return at >= range.first && at - range.first < range.length; });
    };
    const auto is_near = [&](std::size_t line) {
        return line == 0 || marked.empty() || std::ranges::any_of(marked, [&](const ByteRange& range) {
                   return line + per_line + context > range.first && line < range.first + range.length + context;
               });
    };
    std::vector<std::string> lines;
    bool gap = false;
    for (std::size_t start = 0; start < bytes.size(); start += per_line) {
        if (!is_near(start)) {
            if (!gap) lines.emplace_back("...");
            gap = true;
            continue;
        }
        gap = false;
        const std::size_t end = std::min(start + per_line, bytes.size());
        std::string line = fmt::format("{:04x} ", start);
        std::string text;
        for (std::size_t at = start; at < end; ++at) {
            const bool here = is_marked(at);
            const bool before = at > start && is_marked(at - 1);
            line += here == before ? std::string_view(" ") : here ? marks.open : marks.close;
            line += fmt::format("{:02x}", bytes[at]);
            text += bytes[at] >= 0x20 && bytes[at] < 0x7F ? static_cast<char>(bytes[at]) : '.';
        }
        line += is_marked(end - 1) ? marks.close : std::string_view(" ");
        line.append(3 * (per_line - (end - start)), ' ');
        line += ' ';
        line += text;
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace ctikit::conformance::report
