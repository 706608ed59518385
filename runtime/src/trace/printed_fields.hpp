// Cutting the text of a printed message into its fields.
#pragma once

#include <ctikit/trace/rebuild.hpp>

namespace ctikit::trace {

/// "callID: 77, heldDevice: 5001" (`delimiter` ':') or "invokeId=12,clientID=ann" ('='): a comma starts a new field
/// only when a name and the delimiter follow, so values may hold commas.
[[nodiscard]] std::vector<PrintedField> split_at_commas(std::string_view text, char delimiter);

/// "InvokeID:0x1a2 AgentState:NOT_READY  AgentExtension:\"5001\"": blanks start a new field only when a name and a
/// colon follow.
[[nodiscard]] std::vector<PrintedField> split_at_blanks(std::string_view text);

/// Without blanks at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text) noexcept;

} // namespace ctikit::trace
