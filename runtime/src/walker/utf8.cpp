// Characters in UTF-8, and bytes that are none. Nearly all texts are short and ASCII.
#include <ctikit/walker/utf8.hpp>

#include <algorithm>
#include <cstring>

namespace ctikit {
namespace {

/// A lead byte's sequence: how many bytes follow, and the range of the first of them (which excludes overlong forms,
/// surrogates and numbers above U+10FFFF).
struct Sequence {
    std::size_t following;
    std::uint8_t low;
    std::uint8_t high;
};

constexpr Sequence no_sequence{0, 0, 0};
constexpr std::uint8_t first_continuation = 0x80;
constexpr std::uint8_t last_continuation = 0xbf;

constexpr Sequence sequence_of(std::uint8_t lead) noexcept {
    if (lead >= 0xc2 && lead <= 0xdf) {
        return {1, 0x80, 0xbf};
    }
    if (lead >= 0xe0 && lead <= 0xef) {
        return {2, static_cast<std::uint8_t>(lead == 0xe0 ? 0xa0 : 0x80),
                static_cast<std::uint8_t>(lead == 0xed ? 0x9f : 0xbf)};
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        return {3, static_cast<std::uint8_t>(lead == 0xf0 ? 0x90 : 0x80),
                static_cast<std::uint8_t>(lead == 0xf4 ? 0x8f : 0xbf)};
    }
    return no_sequence;
}

constexpr bool within(char byte, std::uint8_t low, std::uint8_t high) noexcept {
    return low <= static_cast<std::uint8_t>(byte) && static_cast<std::uint8_t>(byte) <= high;
}

/// Some bytes as a number of type Word. Only whether a bit is set in any of them is asked of it.
template <class Word>
Word load_word(const char* at) noexcept {
    Word word;
    std::memcpy(&word, at, sizeof word);
    return word;
}

/// Whether the highest bit of all bytes is clear, by words, of which the last overlaps the one before it.
template <class Word>
bool is_ascii_by(std::string_view text) noexcept {
    const char* const last = text.data() + text.size() - sizeof(Word);
    Word bits = load_word<Word>(last);
    for (const char* at = text.data(); at < last; at += sizeof(Word)) {
        bits |= load_word<Word>(at);
    }
    constexpr auto highest = static_cast<Word>(0x8080808080808080);
    return (bits & highest) == 0;
}

} // namespace

Utf8Unit first_utf8(std::string_view text) noexcept {
    if (text.empty()) {
        return {0, true};
    }
    const auto lead = static_cast<std::uint8_t>(text[0]);
    if (lead < 0x80) {
        return {1, true};
    }
    const Sequence sequence = sequence_of(lead);
    std::size_t size = 1;
    while (size <= sequence.following && size < text.size() &&
           within(text[size], size == 1 ? sequence.low : first_continuation,
                  size == 1 ? sequence.high : last_continuation)) {
        ++size;
    }
    return {size, sequence.following != 0 && size == sequence.following + 1};
}

bool is_ascii(std::string_view text) noexcept {
    if (text.size() >= sizeof(std::uint64_t)) {
        return is_ascii_by<std::uint64_t>(text);
    }
    if (text.size() >= sizeof(std::uint32_t)) {
        return is_ascii_by<std::uint32_t>(text);
    }
    return std::ranges::all_of(text, [](char c) { return static_cast<std::uint8_t>(c) < 0x80; });
}

bool is_utf8(std::string_view text) noexcept {
    if (is_ascii(text)) {
        return true;
    }
    while (!text.empty()) {
        const Utf8Unit unit = first_utf8(text);
        if (!unit.valid) {
            return false;
        }
        text.remove_prefix(unit.size);
    }
    return true;
}

} // namespace ctikit
