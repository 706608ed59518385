// Bytes of a field from what a log prints for it.
#pragma once

#include "value_bytes.hpp"

#include <string_view>

namespace ctikit::trace {

/// Appends the data. Throws EncodeFailure when the text does not say what they were (a hidden password, an unknown
/// name).
void append_printed(Buffer& out, const FieldInfo& field, std::string_view printed);

} // namespace ctikit::trace
