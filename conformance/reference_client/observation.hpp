// What a client under test prints of a message that it understood: one flat JSON object, fields by their documented
// names.
#pragma once

#include <ctikit/session/event.hpp>

#include <string>

namespace reference {

/// The line without its newline; empty when the message is not defined or has no layout. Reserved and unknown fields
/// are left out, a field that repeats is an array.
[[nodiscard]] std::string observation(const ctikit::EventView& event);

} // namespace reference
