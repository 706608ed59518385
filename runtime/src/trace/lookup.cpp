// Names of messages and fields, found or nearly found.
#include "lookup.hpp"

#include "suggest.hpp"

#include <fmt/format.h>

namespace ctikit::trace {

bool goes_by(const FieldInfo& field, std::string_view name) noexcept {
    if (!field.as.empty()) {
        return field.as == name || (field.name == name && name != "reserved");
    }
    return field.name == name;
}

std::string_view shown_name(const FieldInfo& field, unsigned version) noexcept {
    return field.reserved_in(version) && !field.as.empty() ? field.as : field.name;
}

std::string_view label_of(const FieldInfo& field) noexcept {
    return field.reserved && !field.as.empty() ? field.as : field.name;
}

std::string unknown_message(const Protocol& protocol, std::string_view name, std::optional<std::uint32_t> id) {
    Suggestion suggestion(name);
    for (const MessageInfo& message : protocol.messages) {
        if (message.name == name && id) {
            return fmt::format("has type {}, not {}", message.id, *id);
        }
        suggestion.consider(message.name);
    }
    return fmt::format("no such message in {}{}", protocol.name, suggestion.text());
}

std::string unknown_field(const MessageInfo& message, std::string_view name, std::span<const FieldInfo> known,
                          std::string_view part) {
    Suggestion suggestion(name);
    for (const FieldInfo& field : known) {
        suggestion.consider(label_of(field));
    }
    return fmt::format("field '{}' does not exist in the {} of {}{}", name, part, message.name, suggestion.text());
}

std::string describe_versions(const Protocol& protocol, VersionRange versions) {
    if (versions.first == versions.last) {
        return fmt::format("only {}", versions.first);
    }
    if (versions.last >= protocol.versions.last) {
        return fmt::format("{}+", versions.first);
    }
    return fmt::format("{} to {}", versions.first, versions.last);
}

} // namespace ctikit::trace
