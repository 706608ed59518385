// One frame as one JSON object and back, without losing a byte. The form is that of `cti decode --format json` and
// `cti encode`: programs talk to the tools with it.
#pragma once

#include <ctikit/trace/findings.hpp>
#include <ctikit/trace/settle.hpp>
#include <ctikit/wire/bytes.hpp>
#include <ctikit/wire/model.hpp>

#include <boost/json/object.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ctikit {

/// Appends the frame (header and body) as one JSON object, without a newline. Any bytes are fine: what is wrong with
/// them stands in "diagnostics", and encode_json() gives the same bytes back. `more` is a list of further members, e.g.
/// `"time":"10:15:01"`, that is put at the end of the object as it is.
Findings format_json(std::string& out, const Protocol& protocol, unsigned version, Bytes frame,
                     std::string_view more = {}, const Settle& settle = {});

/// A JSON object made from text, or why there is none.
struct JsonText {
    boost::json::object object;
    std::string error; ///< empty: fine. Else it says what was found, and where

    [[nodiscard]] explicit operator bool() const noexcept { return error.empty(); }
};

/// Reads one object, with nothing behind it. A name that stands twice in one object is an error (which of the two would
/// count?), and so are more than 32 lists and objects within each other.
[[nodiscard]] JsonText parse_json(std::string_view text);

/// A frame made from JSON, or why there is none.
struct JsonEncoding {
    std::vector<std::uint8_t> frame; ///< header and body
    std::string error;               ///< empty: fine. Else it names message, field, what was found and what is allowed

    [[nodiscard]] explicit operator bool() const noexcept { return error.empty(); }
};

/// Makes a frame from either form:
/// - long, as format_json() writes it: {"message":..,"type":..,"fixed":[..],"floating":[..]}. Every field is written as
/// it stands;
///   "raw" wins over "value"; "rest" and "body" are taken as they are. Of the fixed part only the end may be missing,
///   and that only with no floating fields behind it.
/// - short: {"message":"HEARTBEAT_REQ","fields":{"InvokeID":7}}. The rest is filled from the spec: reserved values,
/// counts, and the
///   canonical order of floating fields. Lists are arrays ("CSQID":[1,2]); entries of a group or record may also be
///   objects under the group's name ("csq":[{"CSQID":1,"CSQState":3}]). Numbers may be given by their enum's name.
/// "protocol" and "version" of the object are the caller's to look at. Other members may annotate a message, but what
/// looks like content or like a misspelt name is an error: it would be lost.
[[nodiscard]] JsonEncoding encode_json(const Protocol& protocol, unsigned version, const boost::json::object& message);

} // namespace ctikit
