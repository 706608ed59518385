// The long form: fields in the order given, "raw" before "value", "rest" and "body" as they are.
#include "encode_long.hpp"

#include "frame_bytes.hpp"
#include "lookup.hpp"
#include "lost_members.hpp"
#include "type_names.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace ctikit::trace {

namespace {

namespace json = boost::json;

[[nodiscard]] const json::value* member(const json::object& object, std::string_view name) {
    const json::value* const value = object.if_contains(name);
    return value == nullptr || value->is_null() ? nullptr : value;
}

/// A text that is called `name`; empty when there is none.
[[nodiscard]] std::string_view text_of(const json::value* value, std::string_view name) {
    if (value == nullptr) {
        return {};
    }
    if (!value->is_string()) {
        throw EncodeFailure(fmt::format("\"{}\" is not a text", name));
    }
    return value->get_string();
}

/// A number that is called `name`, when there is one.
[[nodiscard]] std::optional<std::uint32_t> number_of(const json::value* value, std::string_view name) {
    if (value == nullptr) {
        return std::nullopt;
    }
    std::int64_t number = 0;
    within(name, [&] { number = number_in({FieldType::UINT}, *value); });
    return static_cast<std::uint32_t>(number);
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

/// One item of "fixed" or "floating". Members that are not there, or null, are null.
struct Item {
    const json::object& object;
    const json::value* tag = nullptr;
    const json::value* name = nullptr;
    const json::value* as = nullptr;
    const json::value* type = nullptr;
    const json::value* value = nullptr;
    const json::value* raw = nullptr;
    bool has_others = false; ///< members that are neither these nor for readers

    /// What errors call an item: its name, or the one that a reserved field has elsewhere.
    [[nodiscard]] std::string_view label() const {
        const std::string_view own = text_of(name, "name");
        const std::string_view alias = text_of(as, "as");
        return alias.empty() ? own : alias;
    }
};

// What an item says, the usual first; where it is kept; and what stands there for readers.
constexpr std::array<std::string_view, 6> item_meaning{"name", "type", "value", "tag", "as", "raw"};
constexpr std::array<const json::value * Item::*, 6> item_members{&Item::name, &Item::type, &Item::value,
                                                                  &Item::tag,  &Item::as,   &Item::raw};
constexpr std::array<std::string_view, 2> item_annotations{"symbol", "reserved"};

[[nodiscard]] const json::object& as_item(const json::value& value) {
    if (!value.is_object()) {
        throw EncodeFailure("an item is not an object");
    }
    return value.get_object();
}

[[nodiscard]] Item read_item(const json::value& value) {
    Item item{as_item(value)};
    for (const auto& [name, content] : item.object) {
        const auto known = std::ranges::find(item_meaning, std::string_view(name));
        if (known == item_meaning.end()) {
            item.has_others |= std::ranges::count(item_annotations, std::string_view(name)) == 0;
        } else if (!content.is_null()) {
            item.*item_members[static_cast<std::size_t>(known - item_meaning.begin())] = &content;
        }
    }
    return item;
}

/// The type that an item names, else that of the field.
[[nodiscard]] FieldType type_of(const Item& item, const FieldInfo* field) {
    const std::string_view name = text_of(item.type, "type");
    if (name.empty()) {
        return field == nullptr ? FieldType::UNSPEC : field->type;
    }
    if (const std::optional<FieldType> type = find_type(name)) {
        return *type;
    }
    throw EncodeFailure(fmt::format("type '{}' does not exist", name));
}

void append_data(Buffer& out, const Item& item, const FieldInfo* field) {
    if (item.has_others) {
        refuse_lost_members(item.object, item_meaning, item_annotations);
    }
    if (item.raw != nullptr) {
        within("raw", [&] { append_hex_text(out, *item.raw); });
        return;
    }
    if (item.value == nullptr) {
        throw EncodeFailure("neither \"value\" nor \"raw\" is there");
    }
    const FieldType type = type_of(item, field);
    const bool array = is_number(type) && item.value->is_array() && field != nullptr && field->array;
    append_value(out, {type, field == nullptr ? nullptr : field->enumeration, array}, *item.value);
}

/// A fixed field has the size that the layout gives it: all that is in `out` behind `begin`. Shorter texts are filled
/// up with zeros, but not numbers, nor bytes that are given as they are.
void fit_fixed(Buffer& out, std::size_t begin, const Item& item, const FieldInfo& field) {
    const std::size_t size = out.size() - begin;
    const bool is_exact = item.raw != nullptr || is_number(field.type);
    if (size > field.size || (is_exact && size < field.size)) {
        throw EncodeFailure(fmt::format("takes {} bytes; the fixed field has {}", size, field.size));
    }
    out.resize(begin + field.size);
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

/// The first of `fields` that the version has and that no peer leaves out; null: none.
[[nodiscard]] const FieldInfo* first_missing(std::span<const FieldInfo> fields, unsigned version) {
    const auto found = std::ranges::find_if(
        fields, [=](const FieldInfo& field) { return field.versions.contains(version) && !field.optional; });
    return found == fields.end() ? nullptr : &*found;
}

/// Gives back the first field that is missing at the end; null: none. In front of a field none may be missing, for
/// everything behind it would stand where another field belongs.
[[nodiscard]] const FieldInfo* append_fixed_part(Buffer& out, const MessageInfo& message, unsigned version,
                                                 const json::array& items) {
    std::size_t next = 0;
    for (const json::value& value : items) {
        const Item item = read_item(value);
        const std::string_view label = item.label();
        const std::size_t found = find_fixed(message, version, label, next);
        if (found == message.fixed.size()) {
            throw EncodeFailure(unknown_field(message, label, message.fixed, "fixed part, after the fields before it"));
        }
        if (const FieldInfo* const missing = first_missing(message.fixed.subspan(next, found - next), version)) {
            throw EncodeFailure(
                fmt::format("field {}: is missing before {}; only the end of the fixed part may be missing",
                            label_of(*missing), label));
        }
        next = found + 1;
        within("field ", label, [&] {
            const std::size_t begin = out.size();
            append_data(out, item, &message.fixed[found]);
            fit_fixed(out, begin, item, message.fixed[found]);
        });
    }
    return first_missing(message.fixed.subspan(next), version);
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
    Buffer data;
    for (const json::value& value : items) {
        const Item item = read_item(value);
        const std::string_view label = item.label();
        const std::optional<std::uint32_t> tag = number_of(item.tag, "tag");
        const std::string number = label.empty() ? std::to_string(tag.value_or(0)) : std::string();
        within(label.empty() ? "tag " : "field ", label.empty() ? number : label, [&] {
            const FieldInfo* const field = find_floating(message, label, tag);
            if (!tag && field == nullptr) {
                throw EncodeFailure("a floating field needs a \"tag\" or a \"name\"");
            }
            data.clear();
            append_data(data, item, field);
            append_floating(out, width, tag ? *tag : field->tag, data);
        });
    }
}

/// A frame that was cut keeps the length that its header announced; any other gets that of its body.
[[nodiscard]] bool keeps_length(const json::object& object) {
    for (const json::value& diagnostic : list_member(object, "diagnostics")) {
        const std::string_view code = text_of(member(as_item(diagnostic), "code"), "code");
        if (code == "truncated-frame" || code == "oversized-frame") {
            return true;
        }
    }
    return false;
}

[[nodiscard]] const MessageInfo* find_message(const Protocol& protocol, unsigned version, const json::object& object) {
    const std::string_view name = text_of(member(object, "message"), "message");
    const std::optional<std::uint32_t> type = number_of(member(object, "type"), "type");
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
    const std::optional<std::uint32_t> type = number_of(member(object, "type"), "type");
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
        const json::array& floating = list_member(object, "floating");
        const FieldInfo* const missing =
            append_fixed_part(frame, *message, message->layout_version(version), list_member(object, "fixed"));
        if (missing != nullptr && !floating.empty()) {
            throw EncodeFailure(fmt::format("field {}: is missing before the floating part; only with none behind it "
                                            "may the end of the fixed part be missing",
                                            label_of(*missing)));
        }
        append_floating_part(frame, *message, protocol.width(version), floating);
    }
    append_hex_member(frame, object, "rest");
    if (has_header) {
        const auto body = static_cast<std::uint32_t>(frame.size() - header_size);
        finish_frame(frame, type_id(object, message),
                     keeps_length(object) ? number_of(member(object, "length"), "length").value_or(body) : body);
    } else if (frame.empty()) {
        throw EncodeFailure("neither \"message\" nor \"type\" is there");
    }
    return frame;
}

} // namespace ctikit::trace
