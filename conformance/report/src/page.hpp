// The files of templates/, embedded by CMake (see embed.cmake).
#pragma once

#include <string_view>

namespace ctikit::conformance::report {

extern const std::string_view page;
extern const std::string_view style;
extern const std::string_view script;

} // namespace ctikit::conformance::report
