// Fragments of JSON objects, by message.
#include "json_fragments.hpp"

#include "append.hpp"
#include "type_names.hpp"

namespace ctikit::trace {
namespace {

/// From the name of a field to its value, which is to follow.
[[nodiscard]] std::string name_and_type(const FieldInfo& field, unsigned version) {
    const bool reserved = field.reserved_in(version);
    std::string text = R"("name":)";
    append_json(text, reserved && !field.reserved ? std::string_view("reserved") : field.name);
    if (reserved && !field.as.empty()) {
        text += R"(,"as":)";
        append_json(text, field.as);
    }
    text += R"(,"type":")";
    text += name_of(field.type);
    text += R"(","value":)";
    return text;
}

} // namespace

JsonFragments::JsonFragments(const MessageInfo& message, unsigned version) {
    for (const FieldInfo& field : message.fixed) {
        fixed_.add({",{", name_and_type(field, version)});
    }
    for (const FieldInfo& field : message.floating) {
        floating_.add({R"(,{"tag":)", std::to_string(field.tag), ",", name_and_type(field, version)});
    }
}

const JsonFragments& json_fragments_of(const MessageInfo& message, unsigned version) {
    thread_local PerMessage<JsonFragments> known;
    return known.of(message, version);
}

} // namespace ctikit::trace
