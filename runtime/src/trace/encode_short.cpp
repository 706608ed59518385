// The short form: finds the field that each name means in the message or in the entry at hand, and hands the values to
// the builder.
#include "encode_short.hpp"

#include "encode_failure.hpp"
#include "lookup.hpp"
#include "message_builder.hpp"
#include "suggest.hpp"

#include <ctikit/wire/field_type.hpp>

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace ctikit::trace {

namespace {

namespace json = boost::json;

constexpr std::int16_t whole_message = -1;

/// Fields that a name may mean, in canonical order. Nearly always one.
using Matches = std::vector<const FieldInfo*>;

/// Reads the members of one message.
class ShortForm {
public:
    ShortForm(const Protocol& protocol, unsigned version, const MessageInfo& message)
        : protocol_(protocol), version_(version), message_(message), builder_(protocol, version, message) {}

    [[nodiscard]] Buffer encode(const json::object& fields);

private:
    void read_scope(FieldScope& scope, std::int16_t group, const json::object& members);
    void read_member(FieldScope& scope, std::int16_t group, std::string_view name, const json::value& value);
    bool read_single(FieldScope& scope, std::int16_t group, std::string_view name, const json::value& value);
    bool read_column(FieldScope& scope, std::int16_t group, std::string_view name, const json::value& value);
    bool read_entries(FieldScope& scope, std::int16_t group, std::string_view name, const json::value& value);
    void check_entries(const FieldScope& scope) const;

    [[nodiscard]] Matches find_fixed(std::string_view name) const;
    [[nodiscard]] Matches find_floating(std::string_view name, std::int16_t group) const;
    [[nodiscard]] Matches find_in_child(std::string_view name, std::int16_t group) const;
    [[nodiscard]] std::size_t fixed_index(const FieldInfo* field) const {
        return static_cast<std::size_t>(field - message_.fixed.data());
    }
    [[nodiscard]] std::size_t floating_index(const FieldInfo* field) const {
        return static_cast<std::size_t>(field - message_.floating.data());
    }
    [[nodiscard]] bool in_version(const FieldInfo& field) const { return field.versions.contains(version_); }
    [[nodiscard]] std::pair<const FieldInfo*, Buffer> first_that_fits(const Matches& matches,
                                                                      const json::value& value) const;
    [[nodiscard]] Buffer data_of(const FieldInfo& field, const json::value& value) const;
    void check_named_parts(const json::value& value) const;
    [[noreturn]] void fail_unknown(std::string_view name, std::int16_t group) const;

    const Protocol& protocol_;
    unsigned version_;
    const MessageInfo& message_;
    MessageBuilder builder_;
};

/// How well a name that a field goes by means it: first, whether the field is there in this version; then, whether it
/// is called so in this version; then, whether the name is its own and not one of GED-188.
[[nodiscard]] int rank_of(const FieldInfo& field, std::string_view name, unsigned version) {
    return (field.versions.contains(version) ? 4 : 0) + (shown_name(field, version) == name ? 2 : 0) +
           (field.reserved_in(version) ? 0 : 1);
}

/// The best matches of `fields` by name.
template <class Accept>
[[nodiscard]] Matches best_matches(std::span<const FieldInfo> fields, std::string_view name, unsigned version,
                                   Accept&& accept) {
    Matches best;
    int best_rank = 0;
    for (const FieldInfo& field : fields) {
        if (label_of(field) == "reserved" || !goes_by(field, name) || !accept(field)) {
            continue;
        }
        const int rank = rank_of(field, name, version);
        if (best.empty() || rank > best_rank) {
            best.clear();
            best_rank = rank;
        }
        if (rank == best_rank) {
            best.push_back(&field);
        }
    }
    return best;
}

[[nodiscard]] bool is_list_of_texts(const json::value& value) {
    return value.is_array() &&
           std::ranges::all_of(value.get_array(), [](const json::value& item) { return item.is_string(); });
}

/// Whether a list can be the value of a field that stands once: packed elements, or the names of a mask's bits.
[[nodiscard]] bool takes_list(const FieldInfo& field, const json::value& value) {
    return field.array || (field.enumeration != nullptr && field.enumeration->mask && is_list_of_texts(value));
}

Buffer ShortForm::encode(const json::object& fields) {
    read_scope(builder_.floating(), whole_message, fields);
    check_entries(builder_.floating());
    return builder_.finish();
}

void ShortForm::read_scope(FieldScope& scope, std::int16_t group, const json::object& members) {
    for (const auto& member : members) {
        if (!member.value().is_null()) {
            const std::string_view name = member.key();
            within("field ", name, [&] { read_member(scope, group, name, member.value()); });
        }
    }
}

void ShortForm::read_member(FieldScope& scope, std::int16_t group, std::string_view name, const json::value& value) {
    if (!read_single(scope, group, name, value) && !read_column(scope, group, name, value) &&
        !read_entries(scope, group, name, value)) {
        fail_unknown(name, group);
    }
}

/// A field that stands once, fixed or floating.
bool ShortForm::read_single(FieldScope& scope, std::int16_t group, std::string_view name, const json::value& value) {
    const Matches fixed = group == whole_message ? find_fixed(name) : Matches();
    const Matches floating = find_floating(name, group);
    const bool use_fixed = !fixed.empty() && (floating.empty() || in_version(*fixed.front()));
    const Matches& matches = use_fixed ? fixed : floating;
    if (matches.empty()) {
        return false;
    }
    if (value.is_array() && !takes_list(*matches.front(), value) && !find_in_child(name, group).empty()) {
        return false; // a list under a name that a single field shares with one that repeats
    }
    auto [field, data] = first_that_fits(matches, value);
    if (use_fixed) {
        builder_.set_fixed(fixed_index(field), std::move(data));
    } else {
        scope.fields[floating_index(field)] = std::move(data);
    }
    return true;
}

/// One field of each entry of a group: "CSQID":[1,2].
bool ShortForm::read_column(FieldScope& scope, std::int16_t group, std::string_view name, const json::value& value) {
    const Matches found = find_in_child(name, group);
    if (found.empty()) {
        return false;
    }
    const FieldInfo& field = *found.front();
    if (!value.is_array()) {
        throw EncodeFailure(fmt::format("repeats: {} is not a list", json::serialize(value)));
    }
    const json::array& column = value.get_array();
    std::vector<FieldScope>& entries = scope.groups[field.group];
    entries.resize(std::max(entries.size(), column.size()));
    for (std::size_t i = 0; i < column.size(); ++i) {
        if (!column[i].is_null()) {
            within(fmt::format("element {}", i),
                   [&] { entries[i].fields[floating_index(&field)] = data_of(field, column[i]); });
        }
    }
    return true;
}

/// The entries of a group as objects: "csq":[{"CSQID":1,"CSQState":3}].
bool ShortForm::read_entries(FieldScope& scope, std::int16_t group, std::string_view name, const json::value& value) {
    const auto found = std::ranges::find_if(message_.groups, [&](const GroupInfo& info) {
        const std::string_view own_name = info.name.substr(info.name.rfind('.') + 1);
        return info.parent == group && (info.name == name || own_name == name);
    });
    if (found == message_.groups.end()) {
        return false;
    }
    if (!value.is_array()) {
        throw EncodeFailure(fmt::format("repeats: {} is not a list", json::serialize(value)));
    }
    const auto inner = static_cast<std::int16_t>(found - message_.groups.begin());
    std::vector<FieldScope>& entries = scope.groups[inner];
    entries.resize(std::max(entries.size(), value.get_array().size()));
    for (std::size_t i = 0; i < value.get_array().size(); ++i) {
        within(fmt::format("entry {}", i), [&] {
            const json::value& entry = value.get_array()[i];
            if (!entry.is_object()) {
                throw EncodeFailure(
                    fmt::format("{} is not an object with the fields of the entry", json::serialize(entry)));
            }
            read_scope(entries[i], inner, entry.get_object());
        });
    }
    return true;
}

/// Every entry must have the field with which an entry begins; without it its fields would join the entry before.
void ShortForm::check_entries(const FieldScope& scope) const {
    for (const auto& [group, entries] : scope.groups) {
        const GroupInfo& info = message_.groups[static_cast<std::size_t>(group)];
        const FieldInfo* beginning = nullptr;
        for (const FieldInfo& field : message_.floating) {
            if (field.group == group && field.tag == info.first_tag) {
                beginning = &field;
                break;
            }
        }
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (beginning != nullptr && !entries[i].fields.contains(floating_index(beginning))) {
                throw EncodeFailure(fmt::format("field {}: is missing from entry {} of {}, which begins with it",
                                                label_of(*beginning), i, info.name));
            }
            check_entries(entries[i]);
        }
    }
}

Matches ShortForm::find_fixed(std::string_view name) const {
    return best_matches(message_.fixed, name, version_, [](const FieldInfo&) { return true; });
}

Matches ShortForm::find_floating(std::string_view name, std::int16_t group) const {
    return best_matches(message_.floating, name, version_,
                        [=](const FieldInfo& field) { return field.group == group; });
}

Matches ShortForm::find_in_child(std::string_view name, std::int16_t group) const {
    return best_matches(message_.floating, name, version_, [&](const FieldInfo& field) {
        return field.group >= 0 && field.group != group &&
               message_.groups[static_cast<std::size_t>(field.group)].parent == group;
    });
}

/// Guides give some long fields the name of the short one that they stand for. The last one's complaint counts when the
/// value fits none.
std::pair<const FieldInfo*, Buffer> ShortForm::first_that_fits(const Matches& matches, const json::value& value) const {
    for (std::size_t i = 0; i + 1 < matches.size(); ++i) {
        try {
            return {matches[i], data_of(*matches[i], value)};
        } catch (const EncodeFailure&) {
            continue; // the next one may be longer
        }
    }
    return {matches.back(), data_of(*matches.back(), value)};
}

Buffer ShortForm::data_of(const FieldInfo& field, const json::value& value) const {
    if (!in_version(field)) {
        throw EncodeFailure(fmt::format("does not exist in {}/{}; it does in {}", protocol_.name, version_,
                                        describe_versions(protocol_, field.versions)));
    }
    const bool is_named = field.type == FieldType::NAMEDVAR || field.type == FieldType::NAMEDARRAY;
    Buffer data;
    append_value(data, {field.type, field.enumeration, field.array, version_}, value);
    if (is_named) {
        check_named_parts(value);
    }
    const bool is_fixed = field.tag == 0;
    const bool has_limit = field.size != 0 && (is_fixed || field.array || !is_number(field.type));
    if (has_limit && data.size() > field.size) {
        throw EncodeFailure(fmt::format("{} takes {} bytes{}; at most {} are allowed", json::serialize(value),
                                        data.size(), field.type == FieldType::STRING ? " with its final NUL" : "",
                                        field.size));
    }
    if (is_fixed) {
        data.resize(field.size);
    }
    return data;
}

/// Name and value of a named variable have limits of their own.
void ShortForm::check_named_parts(const json::value& value) const {
    const auto check = [&](std::string_view part, std::size_t limit) {
        const std::size_t size = value.at(part).get_string().size() + 1;
        if (limit != 0 && size > limit) {
            throw EncodeFailure(
                fmt::format("{} takes {} bytes with its NUL; at most {} are allowed", part, size, limit));
        }
    };
    check("name", protocol_.named_name);
    check("value", protocol_.named_value);
}

void ShortForm::fail_unknown(std::string_view name, std::int16_t group) const {
    Suggestion suggestion(name);
    for (const FieldInfo& field : message_.fixed) {
        suggestion.consider(group == whole_message ? label_of(field) : "");
    }
    for (const FieldInfo& field : message_.floating) {
        if (field.group >= 0 && goes_by(field, name)) {
            throw EncodeFailure(fmt::format("belongs to the entries of {}: give these as a list of objects",
                                            message_.groups[static_cast<std::size_t>(field.group)].name));
        }
        suggestion.consider(label_of(field));
    }
    throw EncodeFailure("does not exist in this message" + suggestion.text());
}

[[nodiscard]] const MessageInfo& message_of(const Protocol& protocol, unsigned version, const json::object& object) {
    const json::value* const name = object.if_contains("message");
    if (name == nullptr || !name->is_string()) {
        throw EncodeFailure("\"message\" is not there or no text");
    }
    const MessageInfo* const message = protocol.find(std::string_view(name->get_string()), version);
    if (message == nullptr) {
        throw EncodeFailure(unknown_message(protocol, name->get_string(), std::nullopt));
    }
    if (!message->documented) {
        throw EncodeFailure("no source prints the layout of this message; give its bytes as \"type\" and \"body\"");
    }
    if (!message->versions.contains(version)) {
        throw EncodeFailure(fmt::format("does not exist in {}/{}; it does in {}", protocol.name, version,
                                        describe_versions(protocol, message->versions)));
    }
    return *message;
}

/// Members beside "message" and "fields" may say anything, but not what contradicts them or belongs into the fields.
void check_members(const MessageInfo& message, const json::object& object) {
    for (const auto& member : object) {
        const auto is_meant = [&](const FieldInfo& field) { return goes_by(field, member.key()); };
        if (std::ranges::any_of(message.fixed, is_meant) || std::ranges::any_of(message.floating, is_meant)) {
            throw EncodeFailure(fmt::format("field {}: belongs into \"fields\"", std::string_view(member.key())));
        }
    }
    const json::value* const type = object.if_contains("type");
    if (type != nullptr && *type != message.id) {
        throw EncodeFailure(fmt::format("has type {}, not {}", message.id, json::serialize(*type)));
    }
}

} // namespace

Buffer encode_short(const Protocol& protocol, unsigned version, const json::object& object) {
    static const json::value no_fields = json::object();
    const MessageInfo& message = message_of(protocol, version, object);
    check_members(message, object);
    const json::value* const fields = object.if_contains("fields");
    if (fields != nullptr && !fields->is_object()) {
        throw EncodeFailure("\"fields\" is not an object");
    }
    return ShortForm(protocol, version, message).encode((fields == nullptr ? no_fields : *fields).get_object());
}

} // namespace ctikit::trace
