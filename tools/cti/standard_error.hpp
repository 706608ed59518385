// What subcommands say to people on standard error.
#pragma once

#include <string_view>

namespace cti {

/// Prints "cti: TEXT" as one line. Much of what is told comes from files and peers: what a terminal would obey is shown
/// instead (ctikit::printable()).
void tell(std::string_view text);

} // namespace cti
