// What an input is: said by the user, else seen in its first bytes.
#pragma once

#include <ctikit/wire/bytes.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace cti {

enum class InputKind { automatic, raw, hex, capture, mivr, ctisvr };

/// The names that --input takes.
[[nodiscard]] std::vector<std::string> input_kind_names();

/// One of those names.
[[nodiscard]] InputKind parse_input_kind(std::string_view name);

/// Looks at the start of an input. Throws UsageError, beginning with `name`, for inputs that are known not to be
/// readable.
[[nodiscard]] InputKind detect_input(ctikit::Bytes start, std::string_view name);

} // namespace cti
