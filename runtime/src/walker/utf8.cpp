// Whether bytes are UTF-8. Nearly all texts are short and ASCII: those take the first loop only.
#include <ctikit/walker/utf8.hpp>

namespace ctikit {
namespace {

/// A lead byte's sequence: how many bytes follow, and the range of the first of them (which excludes overlong forms, surrogates and
/// numbers above U+10FFFF).
struct Sequence {
    std::size_t following;
    std::uint8_t low;
    std::uint8_t high;
};

constexpr Sequence no_sequence{0, 0, 0};

constexpr Sequence sequence_of(std::uint8_t lead) noexcept {
    if (lead >= 0xc2 && lead <= 0xdf) {
        return {1, 0x80, 0xbf};
    }
    if (lead >= 0xe0 && lead <= 0xef) {
        return {2, static_cast<std::uint8_t>(lead == 0xe0 ? 0xa0 : 0x80), static_cast<std::uint8_t>(lead == 0xed ? 0x9f : 0xbf)};
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        return {3, static_cast<std::uint8_t>(lead == 0xf0 ? 0x90 : 0x80), static_cast<std::uint8_t>(lead == 0xf4 ? 0x8f : 0xbf)};
    }
    return no_sequence;
}

constexpr bool within(char byte, std::uint8_t low, std::uint8_t high) noexcept {
    return low <= static_cast<std::uint8_t>(byte) && static_cast<std::uint8_t>(byte) <= high;
}

} // namespace

bool is_utf8(std::string_view text) noexcept {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto lead = static_cast<std::uint8_t>(text[at]);
        if (lead < 0x80) {
            continue;
        }
        const Sequence sequence = sequence_of(lead);
        if (sequence.following == 0 || text.size() - at <= sequence.following || !within(text[at + 1], sequence.low, sequence.high)) {
            return false;
        }
        for (std::size_t i = 2; i <= sequence.following; ++i) {
            if (!within(text[at + i], 0x80, 0xbf)) {
                return false;
            }
        }
        at += sequence.following;
    }
    return true;
}

} // namespace ctikit
