// Unified CCX CTI protocol: what GED-188 calls the fields that this dialect names in another way.
// Written by `ctigen generate` from spec/uccx.
#pragma once

#include <span>
#include <string_view>

namespace ctikit::uccx {

/// The names that GED-188 has for a field of this name, in one message or another, the most common one first. Empty: it
/// has the same, or none.
[[nodiscard]] std::span<const std::string_view> ged188_names(std::string_view field) noexcept;

} // namespace ctikit::uccx
