// Findings as a reader wants them: those about one message together, the first in full, the rest in a line each.
#pragma once

#include "text.hpp"

#include "ctikit/conformance/result.hpp"

#include <string>
#include <vector>

namespace ctikit::conformance::report {

struct Paragraph {
    std::string label;
    std::string text;                   ///< from outside, as it came; may have several lines
    std::vector<std::string> dump = {}; ///< bytes below the text, with the marks that were asked for
};

/// Where the case departed first, with expected, actual and the bytes of the message, and what else was found. Long
/// lists end in a count.
[[nodiscard]] std::vector<Paragraph> departures(const CaseResult& result, const Marks& marks = {});

} // namespace ctikit::conformance::report
