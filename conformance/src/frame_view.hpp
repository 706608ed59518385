// A frame from the party under test, read once: its name, its documented fields and what is wrong with it.
#pragma once

#include "draft.hpp"

#include <ctikit/conformance/result.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ctikit::conformance {

struct FrameDiagnostic {
    std::string level; ///< "error", "warning", "info"
    std::string code;
    std::size_t offset = 0;
    std::string text;
};

struct FrameView {
    std::uint32_t type = 0;
    std::string message; ///< "type 4711" when it is not defined
    const MessageInfo* info = nullptr;
    Octets frame;
    unsigned version = 0;
    std::string json;           ///< as `cti decode --format json` prints it
    boost::json::object values; ///< documented name -> value; an array where the field occurs more than once or repeats
    boost::json::array floating; ///< as in `json`
    boost::json::array fixed;
    std::vector<FrameDiagnostic> diagnostics;

    /// The value of a number field; 0 when it is not there.
    [[nodiscard]] std::uint32_t number(std::string_view field) const;
    [[nodiscard]] bool has(std::string_view field) const { return values.contains(field); }
};

[[nodiscard]] FrameView view_frame(const Protocol& protocol, unsigned version, Octets frame);

/// Marks the bytes of the fields that findings are about, in frames in which the case itself has marked nothing.
void mark_fields(const Protocol& protocol, std::vector<TranscriptEntry>& transcript,
                 const std::vector<Finding>& findings);

/// The version that the frame itself states (OPEN_REQ); `otherwise` when it states none.
[[nodiscard]] unsigned stated_version(const Protocol& protocol, const Octets& frame, unsigned otherwise);

} // namespace ctikit::conformance
