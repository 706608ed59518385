// Finding messages and fields by the names that users write, and the texts for those that do not exist.
#pragma once

#include <ctikit/wire/model.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ctikit::trace {

/// Whether a field is called this in some version: by its own name, or, reserved, by the one that it has in GED-188.
[[nodiscard]] bool goes_by(const FieldInfo& field, std::string_view name) noexcept;

/// What the field goes by in this version: its name, or where it is reserved the one that it has in GED-188, when that
/// is known.
[[nodiscard]] std::string_view shown_name(const FieldInfo& field, unsigned version) noexcept;

/// What people call a field: its name, or that of GED-188 when it is reserved.
[[nodiscard]] std::string_view label_of(const FieldInfo& field) noexcept;

/// "no such message in uccx (did you mean Y?)", or that it has another id; to be put behind the message's name.
[[nodiscard]] std::string unknown_message(const Protocol& protocol, std::string_view name,
                                          std::optional<std::uint32_t> id);

/// "field X does not exist in the <part> of MESSAGE (did you mean Y?)", with near names of `known`.
[[nodiscard]] std::string unknown_field(const MessageInfo& message, std::string_view name,
                                        std::span<const FieldInfo> known, std::string_view part);

/// "14+", "10 to 17", "only 14".
[[nodiscard]] std::string describe_versions(const Protocol& protocol, VersionRange versions);

} // namespace ctikit::trace
