// JSON to frames: tells the two forms apart, sees that nothing that was written is lost, and turns failures into texts.
#include <ctikit/trace/json.hpp>

#include "encode_failure.hpp"
#include "encode_long.hpp"
#include "encode_short.hpp"
#include "lost_members.hpp"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace ctikit {

namespace {

// What makes an object the long form.
constexpr std::array<std::string_view, 4> long_members{"fixed", "floating", "body", "rest"};

/// A message without any content is the short form of one that is all defaults.
[[nodiscard]] bool is_short(const boost::json::object& message) {
    const auto found =
        std::ranges::find_if(long_members, [&](std::string_view name) { return message.contains(name); });
    const bool has_fields = message.contains("fields");
    if (has_fields && found != long_members.end()) {
        throw trace::EncodeFailure(
            fmt::format("\"fields\" is of the short form and \"{}\" of the long one: give one of them", *found));
    }
    return has_fields || (found == long_members.end() && message.contains("message"));
}

// What says something about the frame, in the short form and in the long one.
constexpr std::array<std::string_view, 5> short_meaning{"message", "protocol", "version", "type", "fields"};
constexpr std::array<std::string_view, 9> long_meaning{"message", "protocol", "version", "type", "length",
                                                       "fixed",   "floating", "body",    "rest"};
// What `cti decode` writes beside.
constexpr std::array<std::string_view, 8> annotations{"length",    "time", "from",    "to",
                                                      "direction", "note", "rebuilt", "diagnostics"};

/// Content under another name would be lost.
void check_members(const boost::json::object& message, bool is_short) {
    if (!is_short) {
        trace::refuse_lost_members(message, long_meaning, annotations);
    } else if (message.contains("fields")) {
        trace::refuse_lost_members(message, short_meaning, annotations);
    } else {
        trace::refuse_all_other_members(message, short_meaning, annotations);
    }
}

/// "CALL_HELD_EVENT: ", when the object names a message.
[[nodiscard]] std::string message_prefix(const boost::json::object& message) {
    const boost::json::value* const name = message.if_contains("message");
    return name != nullptr && name->is_string() ? std::string(name->get_string()) + ": " : std::string();
}

} // namespace

JsonEncoding encode_json(const Protocol& protocol, unsigned version, const boost::json::object& message) {
    try {
        const bool in_short = is_short(message);
        JsonEncoding encoding;
        encoding.frame =
            in_short ? trace::encode_short(protocol, version, message) : trace::encode_long(protocol, version, message);
        check_members(message, in_short);
        return encoding;
    } catch (const trace::EncodeFailure& failure) {
        return {{}, message_prefix(message) + failure.what()};
    }
}

} // namespace ctikit
