// Internal to the walker: judging the data of one field.
#pragma once

#include <ctikit/walker/walk.hpp>

namespace ctikit {

/// A finding about a field; facts are added by the caller.
[[nodiscard]] Diagnostic about(DiagnosticCode code, const WalkedField& field) noexcept;

/// Reports everything that is wrong with the data of a field that the message defines.
void check_value(const WalkedField& field, WalkSink& sink);

} // namespace ctikit
