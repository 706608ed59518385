// The specification with everything that people want to know and programs do not: purposes, notes, doubts, sources. The
// generator's model files (generated/model/*.json; docs/model-json.md) are part of the program.
#pragma once

#include <boost/json/object.hpp>

#include <string_view>
#include <vector>

namespace cti {

/// The model of a dialect; null when it does not exist. Parsed on first use.
[[nodiscard]] const boost::json::object* find_spec_model(std::string_view protocol);

/// Names of the dialects that there are models of.
[[nodiscard]] std::vector<std::string_view> spec_model_names();

} // namespace cti
