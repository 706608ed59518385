// Diagnostics in words.
#pragma once

#include <ctikit/wire/diagnostic.hpp>
#include <ctikit/wire/frame.hpp>

#include <string>

namespace ctikit {

/// One line for people, e.g. "NumCSQs says 3, 2 entries of csq follow". Names the field, what was found and what is
/// allowed; does not repeat code, level or offset.
[[nodiscard]] std::string describe(const Diagnostic& diagnostic);

/// The finding about a frame that is larger than the reader's limit (bytes, header included), which no walk ever sees.
[[nodiscard]] Diagnostic oversized_frame(FrameHeader header, std::uint32_t limit) noexcept;

} // namespace ctikit
