// The JSON form of a run, shared by the JSON report and by the data inside the HTML page.
#pragma once

#include "ctikit/conformance/result.hpp"

#include <boost/json.hpp>

#include <functional>
#include <string_view>

namespace ctikit::conformance::report {

inline constexpr std::string_view format_name = "ctikit-conformance/1";

/// Adds the frame of `entry`, a message, to its object: inline in the JSON report, by reference in the page.
using FrameWriter =
    std::function<void(boost::json::object& object, const TranscriptEntry& entry, const CaseResult& result)>;

[[nodiscard]] boost::json::object run_object(const RunResult& run, const FrameWriter& write_frame);

/// The object that `cti decode` prints, or null when `entry.json` is not one.
[[nodiscard]] boost::json::value decoded(const TranscriptEntry& entry);

/// Text from outside as a JSON string.
[[nodiscard]] boost::json::string text_value(std::string_view text);

} // namespace ctikit::conformance::report
