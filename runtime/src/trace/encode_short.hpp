// The short JSON form: a message by name and the fields that the user cares about.
#pragma once

#include "value_bytes.hpp"

#include <boost/json/object.hpp>

namespace ctikit::trace {

/// Throws EncodeFailure.
[[nodiscard]] Buffer encode_short(const Protocol& protocol, unsigned version, const boost::json::object& message);

} // namespace ctikit::trace
