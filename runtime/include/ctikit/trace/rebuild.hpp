// Frames from messages that somebody printed in words. What is printed is not all that was on the wire, so the result
// is as near as the text allows: fields that it does not have get their usual values, and what cannot be carried over
// is told.
#pragma once

#include <ctikit/wire/model.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ctikit {

/// One "name: value" of a printed message.
struct PrintedField {
    std::string_view name;  ///< as printed, without indexes
    std::vector<int> place; ///< the indexes behind the name: [entry] or [record][entry]; mostly none
    std::string_view value; ///< as printed, without quotes
};

struct RebuiltFrame {
    std::vector<std::uint8_t> frame; ///< header and body; empty when `error` is set
    std::string error;               ///< why there is no frame
    std::string note;                ///< what was printed and is not in the frame; empty: nothing

    [[nodiscard]] explicit operator bool() const noexcept { return error.empty(); }
};

/// Fields are found by the trace's name, the guide's and that of GED-188, in this order; numbers may be decimal,
/// hexadecimal, the name of an enum value (also without its common prefix), -1 or N/A; null is an absent field.
[[nodiscard]] RebuiltFrame rebuild(const Protocol& protocol, unsigned version, std::string_view message,
                                   std::span<const PrintedField> fields);

} // namespace ctikit
