// Whether bytes are UTF-8.
#pragma once

#include <ctikit/wire/bytes.hpp>

#include <string_view>

namespace ctikit {

/// Well-formed as Unicode defines it: no overlong forms, no surrogates, nothing above U+10FFFF, no sequence that is cut.
[[nodiscard]] bool is_utf8(std::string_view text) noexcept;

} // namespace ctikit
