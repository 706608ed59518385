// Runs made by hand for the tests of the reports: an ordinary one, and one whose every text is hostile.
#pragma once

#include "ctikit/conformance/result.hpp"

namespace ctikit::conformance::testing {

/// Two flows; a failure with bytes marked, one of every other verdict, and several passed cases.
[[nodiscard]] RunResult sample_run();

/// Markup, script ends, terminal escapes and bytes that are not UTF-8 in every text of a case.
[[nodiscard]] RunResult hostile_run();

} // namespace ctikit::conformance::testing
