// The long JSON form, as decoding writes it, back to exactly the bytes that it describes.
#pragma once

#include "value_bytes.hpp"

#include <boost/json/object.hpp>

namespace ctikit::trace {

/// Throws EncodeFailure.
[[nodiscard]] Buffer encode_long(const Protocol& protocol, unsigned version, const boost::json::object& message);

} // namespace ctikit::trace
