// Lines for people.
#include "standard_error.hpp"

#include <ctikit/trace/printable.hpp>

#include <cstdio>

namespace cti {

void tell(std::string_view text) {
    std::string line = "cti: ";
    ctikit::append_printable(line, text);
    line += '\n';
    (void)std::fwrite(line.data(), 1, line.size(), stderr);
}

} // namespace cti
