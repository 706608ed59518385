// Bytes of a field from what a log prints for it.
#pragma once

#include "value_bytes.hpp"

#include <span>
#include <string_view>

namespace ctikit::trace {

/// The name behind one that only flows and logs print; empty when there is none.
[[nodiscard]] std::string_view name_behind(std::span<const PrintedName> names, std::string_view printed) noexcept;

/// Appends the data. Throws EncodeFailure when the text does not say what they were (a hidden password, an unknown
/// name).
void append_printed(Buffer& out, const FieldInfo& field, std::string_view printed, std::span<const PrintedName> names);

} // namespace ctikit::trace
