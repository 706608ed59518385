// "Did you mean ...?" for names that do not exist.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace ctikit {

/// " (did you mean X?)" with the nearest of the known names; empty when none is near enough to be meant.
[[nodiscard]] std::string did_you_mean(std::string_view wanted, std::span<const std::string> known);

} // namespace ctikit
