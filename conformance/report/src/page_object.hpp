// What the page carries: the run without what it would say twice.
#pragma once

#include "ctikit/conformance/report.hpp"

#include <boost/json.hpp>

namespace ctikit::conformance::report {

/// The JSON report's object with tables in place of repetitions: entries refer to `frames` (each different frame once),
/// frames to `layouts` (with which the page reads their fields, so that only bytes are stored) and `remarks`,
/// observations to `lines`. templates/run.js puts them back together. Times are in steps of 100 us, long frames of
/// passed cases are cut, and beyond the limits of `options` bytes and lines are left out.
[[nodiscard]] boost::json::object page_object(const RunResult& run, const HtmlOptions& options);

} // namespace ctikit::conformance::report
