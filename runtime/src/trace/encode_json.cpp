// JSON to frames: tells the two forms apart and turns failures into texts.
#include <ctikit/trace/json.hpp>

#include "encode_failure.hpp"
#include "encode_long.hpp"
#include "encode_short.hpp"

#include <boost/json.hpp>

namespace ctikit {

namespace {

/// "CALL_HELD_EVENT: ", when the object names a message.
[[nodiscard]] std::string message_prefix(const boost::json::object& message) {
    const boost::json::value* const name = message.if_contains("message");
    return name != nullptr && name->is_string() ? std::string(name->get_string()) + ": " : std::string();
}

} // namespace

JsonEncoding encode_json(const Protocol& protocol, unsigned version, const boost::json::object& message) {
    try {
        const bool is_short = message.contains("fields");
        return {is_short ? trace::encode_short(protocol, version, message)
                         : trace::encode_long(protocol, version, message),
                {}};
    } catch (const trace::EncodeFailure& failure) {
        return {{}, message_prefix(message) + failure.what()};
    }
}

} // namespace ctikit
