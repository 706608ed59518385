// What an OPEN_REQ has to look like, one check per rule, by the names that scripts use.
#pragma once

#include "play.hpp"

#include <string_view>

namespace ctikit::conformance {

/// Looks at the OPEN_REQ of the session; findings go to the play. False: there is no such check.
bool check_open_request(Play& play, std::string_view check);
[[nodiscard]] bool is_open_check(std::string_view check);

} // namespace ctikit::conformance
