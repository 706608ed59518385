// Unified CCE CTI Server protocol (GED-188): what the codecs of all messages share. Private to this library.
// Written by `ctigen generate` from spec/ged188.
#pragma once

#include <ctikit/wire/canonical_fields.hpp>

#include <array>
#include <cstddef>

namespace ctikit::ged188 {

// Floating headers: bytes of the tag, bytes of the length
inline constexpr FloatingWidth width_1_1{1, 1}; // versions 9 to 19
inline constexpr FloatingWidth width_2_2{2, 2}; // versions 20 to 25

/// Largest parts of a named variable or array, with NUL.
inline constexpr NamedLimits named_limits{33, 211};

/// What is loaded instead of a fixed part that is cut.
inline constexpr std::array<std::uint8_t, 596> zeros{};

/// Every version.
inline constexpr VersionRange any{};

/// Whether the dialect knows the tag, in whatever message.
[[nodiscard]] bool defined_tag(std::uint16_t tag) noexcept;

/// Counts a field that the message does not have.
void skip_field(ReceivedField& field, unsigned version, void* message) noexcept;

/// The floating part of messages that have no fields there.
inline constexpr FloatingPart no_floating{.texts{}, .other = &skip_field};

} // namespace ctikit::ged188
