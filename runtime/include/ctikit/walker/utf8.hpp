// Characters in UTF-8, and bytes that are none.
#pragma once

#include <ctikit/wire/bytes.hpp>

#include <cstddef>
#include <string_view>

namespace ctikit {

/// What a text begins with: a character, or bytes that belong to none and are shown as one U+FFFD.
struct Utf8Unit {
    std::size_t size; ///< 0 only of an empty text
    bool valid;
};

/// Bytes that are no character go together as far as they could begin one (Unicode's "maximal subpart", as browsers and
/// Python have it).
[[nodiscard]] Utf8Unit first_utf8(std::string_view text) noexcept;

/// Nothing above 0x7f, which makes it UTF-8 as well.
[[nodiscard]] bool is_ascii(std::string_view text) noexcept;

/// Well-formed as Unicode defines it: no overlong forms, no surrogates, nothing above U+10FFFF, no sequence that is
/// cut.
[[nodiscard]] bool is_utf8(std::string_view text) noexcept;

} // namespace ctikit
