// Text that comes from outside, made safe for where it goes, and bytes made readable.
#pragma once

#include "ctikit/conformance/result.hpp"

#include <chrono>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ctikit::conformance::report {

/// The same text with U+FFFD in place of every byte that is not part of well-formed UTF-8.
[[nodiscard]] std::string valid_utf8(std::string_view text);

/// Text or attribute value of HTML and XML 1.0; control characters that XML forbids become U+FFFD.
[[nodiscard]] std::string markup(std::string_view text);

[[nodiscard]] std::string hex(std::span<const std::uint8_t> bytes);

/// "0.8 ms", "340 ms", "12.3 s", "4 min 10 s".
[[nodiscard]] std::string readable(std::chrono::microseconds duration);

/// Opening and closing text around marked bytes.
struct Marks {
    std::string_view open = "[";
    std::string_view close = "]";
};

/// Lines of 16 bytes, `0010  00 01 [ff 02] ...  ....`; lines far away from any marked byte are left out.
[[nodiscard]] std::vector<std::string> hex_dump(std::span<const std::uint8_t> bytes, std::span<const ByteRange> marked,
                                                Marks marks = {});

} // namespace ctikit::conformance::report
