// The long form: fields in the order given, "raw" before "value", "rest" and "body" as they are.
#include "encode_long.hpp"

#include "frame_bytes.hpp"
#include "lookup.hpp"
#include "lost_members.hpp"
#include "type_names.hpp"

#include <boost/json.hpp>

#include <array>
#include <optional>

namespace ctikit::trace {

namespace {

namespace json = boost::json;

[[nodiscard]] const json::value* member(const json::object& object, std::string_view name) {
    const json::value* const value = object.if_contains(name);
    return value == nullptr || value->is_null() ? nullptr : value;
}

[[nodiscard]] std::string_view text_member(const json::object& object, std::string_view name) {
    const json::value* const value = member(object, name);
    if (value == nullptr) {
        return {};
    }
    if (!value->is_string()) {
        throw EncodeFailure(fmt::format("\"{}\" is not a text", name));
    }
    return value->get_string();
}

[[nodiscard]] std::optional<std::uint32_t> number_member(const json::object& object, std::string_view name) {
    const json::value* const value = member(object, name);
    if (value == nullptr) {
        return std::nullopt;
    }
    Buffer bytes;
    within(name, [&] { append_value(bytes, {FieldType::UINT}, *value); });
    return load_u32(bytes.data());
}

/// The list under `name`; empty when there is none.
[[nodiscard]] const json::array& list_member(const json::object& object, std::string_view name) {
    static const json::array none;
    const json::value* const value = member(object, name);
    if (value == nullptr) {
        return none;
    }
    if (!value->is_array()) {
        throw EncodeFailure(fmt::format("\"{}\" is not a list", name));
    }
    return value->get_array();
}

void append_hex_member(Buffer& out, const json::object& object, std::string_view name) {
    if (const json::value* const value = member(object, name)) {
        within(name, [&] { append_hex_text(out, *value); });
    }
}

/// The type that an item names, else that of the field.
[[nodiscard]] FieldType type_of(const json::object& item, const FieldInfo* field) {
    const std::string_view name = text_member(item, "type");
    if (name.empty()) {
        return field == nullptr ? FieldType::UNSPEC : field->type;
    }
    if (const std::optional<FieldType> type = find_type(name)) {
        return *type;
    }
    throw EncodeFailure(fmt::format("type '{}' does not exist", name));
}

[[nodiscard]] Buffer data_of(const json::object& item, const FieldInfo* field) {
    constexpr std::array<std::string_view, 6> read{"tag", "name", "as", "type", "value", "raw"};
    constexpr std::array<std::string_view, 2> ignored{"symbol", "reserved"};
    refuse_lost_members(item, read, ignored);
    Buffer data;
    if (const json::value* const raw = member(item, "raw")) {
        within("raw", [&] { append_hex_text(data, *raw); });
        return data;
    }
    const json::value* const value = member(item, "value");
    if (value == nullptr) {
        throw EncodeFailure("neither \"value\" nor \"raw\" is there");
    }
    const FieldType type = type_of(item, field);
    const bool array = is_number(type) && value->is_array() && field != nullptr && field->array;
    append_value(data, {type, field == nullptr ? nullptr : field->enumeration, array}, *value);
    return data;
}

/// A fixed field has the size that the layout gives it, whatever was written.
void fit_fixed(Buffer& data, const json::object& item, const FieldInfo* field) {
    if (field == nullptr || member(item, "raw") != nullptr) {
        return;
    }
    if (data.size() > field->size) {
        throw EncodeFailure(fmt::format("takes {} bytes; the fixed field has {}", data.size(), field->size));
    }
    data.resize(field->size);
}

/// What errors call an item: its name, or the one that a reserved field has elsewhere.
[[nodiscard]] std::string_view label_of(const json::object& item) {
    const std::string_view name = text_member(item, "name");
    const std::string_view alias = text_member(item, "as");
    return alias.empty() ? name : alias;
}

[[nodiscard]] const json::object& as_item(const json::value& value) {
    if (!value.is_object()) {
        throw EncodeFailure("an item is not an object");
    }
    return value.get_object();
}

/// The next fixed field of this name, at or after `from`: reserved fields without a name come several times.
[[nodiscard]] std::size_t find_fixed(const MessageInfo& message, unsigned version, std::string_view label,
                                     std::size_t from) {
    for (std::size_t i = from; i < message.fixed.size(); ++i) {
        const FieldInfo& field = message.fixed[i];
        const bool nameless = label == "reserved" && field.reserved_in(version);
        if (field.versions.contains(version) && (nameless || goes_by(field, label))) {
            return i;
        }
    }
    return message.fixed.size();
}

void append_fixed_part(Buffer& out, const MessageInfo& message, unsigned version, const json::array& items) {
    std::size_t next = 0;
    for (const json::value& value : items) {
        const json::object& item = as_item(value);
        const std::string_view label = label_of(item);
        const std::size_t found = find_fixed(message, version, label, next);
        if (found == message.fixed.size()) {
            throw EncodeFailure(unknown_field(message, label, message.fixed, "fixed part, after the fields before it"));
        }
        next = found + 1;
        within("field ", label, [&] {
            Buffer data = data_of(item, &message.fixed[found]);
            fit_fixed(data, item, &message.fixed[found]);
            out.insert(out.end(), data.begin(), data.end());
        });
    }
}

/// The floating field that an item means: by its tag when it has one, else by its name.
[[nodiscard]] const FieldInfo* find_floating(const MessageInfo& message, std::string_view label,
                                             std::optional<std::uint32_t> tag) {
    for (const FieldInfo& field : message.floating) {
        const bool same_tag = !tag || *tag == field.tag;
        const bool nameless = label.empty() || label == "reserved"; // then the tag alone says which
        if (same_tag && ((nameless && tag) || goes_by(field, label))) {
            return &field;
        }
    }
    if (!label.empty()) {
        throw EncodeFailure(unknown_field(message, label, message.floating,
                                          tag ? fmt::format("floating part with tag {}", *tag) : "floating part"));
    }
    return nullptr;
}

void append_floating_part(Buffer& out, const MessageInfo& message, FloatingWidth width, const json::array& items) {
    for (const json::value& value : items) {
        const json::object& item = as_item(value);
        const std::string_view label = label_of(item);
        const std::optional<std::uint32_t> tag = number_member(item, "tag");
        const std::string number = label.empty() ? std::to_string(tag.value_or(0)) : std::string();
        within(label.empty() ? "tag " : "field ", label.empty() ? number : label, [&] {
            const FieldInfo* const field = find_floating(message, label, tag);
            if (!tag && field == nullptr) {
                throw EncodeFailure("a floating field needs a \"tag\" or a \"name\"");
            }
            append_floating(out, width, tag ? *tag : field->tag, data_of(item, field));
        });
    }
}

/// A frame that was cut keeps the length that its header announced; any other gets that of its body.
[[nodiscard]] bool keeps_length(const json::object& object) {
    for (const json::value& diagnostic : list_member(object, "diagnostics")) {
        const std::string_view code = text_member(as_item(diagnostic), "code");
        if (code == "truncated-frame" || code == "oversized-frame") {
            return true;
        }
    }
    return false;
}

[[nodiscard]] const MessageInfo* find_message(const Protocol& protocol, unsigned version, const json::object& object) {
    const std::string_view name = text_member(object, "message");
    const std::optional<std::uint32_t> type = number_member(object, "type");
    if (name.empty()) {
        return type ? protocol.find(*type, version) : nullptr;
    }
    const MessageInfo* const message = type ? protocol.find(*type, version) : protocol.find(name, version);
    if (message == nullptr || message->name != name) {
        throw EncodeFailure(unknown_message(protocol, name, type));
    }
    return message;
}

[[nodiscard]] std::uint32_t type_id(const json::object& object, const MessageInfo* message) {
    const std::optional<std::uint32_t> type = number_member(object, "type");
    if (!type && message == nullptr) {
        throw EncodeFailure("neither \"message\" nor \"type\" is there");
    }
    return type ? *type : message->id;
}

} // namespace

Buffer encode_long(const Protocol& protocol, unsigned version, const json::object& object) {
    const MessageInfo* const message = find_message(protocol, version, object);
    const bool has_header = message != nullptr || member(object, "type") != nullptr;
    Buffer frame = has_header ? start_frame() : Buffer();
    if (member(object, "body") != nullptr) {
        if (member(object, "fixed") != nullptr || member(object, "floating") != nullptr) {
            throw EncodeFailure("\"body\" is all of the content: give it, or \"fixed\" and \"floating\"");
        }
        append_hex_member(frame, object, "body");
    } else if (message != nullptr) {
        append_fixed_part(frame, *message, message->layout_version(version), list_member(object, "fixed"));
        append_floating_part(frame, *message, protocol.width(version), list_member(object, "floating"));
    }
    append_hex_member(frame, object, "rest");
    if (has_header) {
        const auto body = static_cast<std::uint32_t>(frame.size() - header_size);
        finish_frame(frame, type_id(object, message),
                     keeps_length(object) ? number_member(object, "length").value_or(body) : body);
    } else if (frame.empty()) {
        throw EncodeFailure("neither \"message\" nor \"type\" is there");
    }
    return frame;
}

} // namespace ctikit::trace
