// Building messages from the spec's tables, field by field.
#include "draft.hpp"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <limits>
#include <optional>

namespace ctikit::conformance {
namespace {

namespace json = boost::json;

constexpr std::string_view hex_digits = "0123456789abcdef";

bool is_signed(FieldType type) noexcept {
    return type == FieldType::CHAR || type == FieldType::SHORT || type == FieldType::INT;
}

std::uint32_t load(const Octets& data) {
    std::uint32_t value = 0;
    for (const auto byte : data) {
        value = value << 8U | byte;
    }
    return value;
}

std::optional<std::int64_t> as_integer(const json::value& value) {
    if (const auto* number = value.if_int64()) {
        return *number;
    }
    if (const auto* number = value.if_uint64();
        number != nullptr && *number <= std::numeric_limits<std::uint32_t>::max()) {
        return static_cast<std::int64_t>(*number);
    }
    if (const auto* truth = value.if_bool()) {
        return *truth ? 1 : 0;
    }
    return std::nullopt;
}

const EnumValue* enum_value(const FieldInfo& field, std::string_view name, unsigned version) {
    if (field.enumeration == nullptr) {
        return nullptr;
    }
    for (const auto& row : field.enumeration->values) {
        if (row.name == name && row.versions.contains(version)) {
            return &row;
        }
    }
    return nullptr;
}

Octets text_bytes(const json::value& value, const std::string& where) {
    const auto* text = value.if_string();
    if (text == nullptr) {
        throw DraftError(where + ": text is expected, found " + json::serialize(value));
    }
    Octets bytes(text->begin(), text->end());
    bytes.push_back(0);
    return bytes;
}

Octets hex_bytes(const json::value& value, const std::string& where) {
    const auto* text = value.if_string();
    if (text == nullptr || text->size() % 2 != 0) {
        throw DraftError(where + ": hexadecimal text is expected, found " + json::serialize(value));
    }
    Octets bytes;
    for (std::size_t i = 0; i < text->size(); i += 2) {
        const auto high = hex_digits.find((*text)[i]);
        const auto low = hex_digits.find((*text)[i + 1]);
        if (high == std::string_view::npos || low == std::string_view::npos) {
            throw DraftError(where + ": hexadecimal text is expected, found " + json::serialize(value));
        }
        bytes.push_back(static_cast<std::uint8_t>(high << 4U | low));
    }
    return bytes;
}

Octets named_bytes(const FieldInfo& field, const json::value& value, const std::string& where) {
    const auto* object = value.if_object();
    if (object == nullptr || !object->contains("name") || !object->contains("value")) {
        throw DraftError(where + R"(: {"name":..,"value":..} is expected, found )" + json::serialize(value));
    }
    Octets bytes;
    if (field.type == FieldType::NAMEDARRAY) {
        const auto* index = object->if_contains("index");
        bytes.push_back(index == nullptr ? std::uint8_t{0} : static_cast<std::uint8_t>(as_integer(*index).value_or(0)));
    }
    for (const auto* key : {"name", "value"}) {
        const auto part = text_bytes(object->at(key), where + "." + key);
        bytes.insert(bytes.end(), part.begin(), part.end());
    }
    return bytes;
}

std::string hex_text(const Octets& data) {
    std::string text;
    for (const auto byte : data) {
        text += hex_digits[byte >> 4U];
        text += hex_digits[byte & 15U];
    }
    return text;
}

/// Text up to the first NUL.
std::string cut_text(Octets::const_iterator begin, Octets::const_iterator end) {
    return {begin, std::find(begin, end, std::uint8_t{0})};
}

json::value named_value(const FieldInfo& field, const Octets& data) {
    json::object object;
    auto begin = data.begin();
    if (field.type == FieldType::NAMEDARRAY && begin != data.end()) {
        object["index"] = *begin++;
    }
    const auto name_end = std::find(begin, data.end(), std::uint8_t{0});
    object["name"] = std::string(begin, name_end);
    object["value"] = name_end == data.end() ? std::string() : cut_text(name_end + 1, data.end());
    return object;
}

json::value decode_number(const FieldInfo& field, const Octets& data) {
    const std::uint32_t value = load(data);
    if (!is_signed(field.type)) {
        return std::uint64_t{value};
    }
    if (data.size() == 1) {
        return std::int64_t{static_cast<std::int8_t>(value)};
    }
    if (data.size() == 2) {
        return std::int64_t{static_cast<std::int16_t>(value)};
    }
    return std::int64_t{static_cast<std::int32_t>(value)};
}

/// The last part of "record.csq".
std::string_view short_name(const GroupInfo& group) {
    const auto dot = group.name.rfind('.');
    return dot == std::string_view::npos ? group.name : group.name.substr(dot + 1);
}

/// Makes the draft of one message; a builder because scopes nest.
class Builder {
public:
    Builder(const Protocol& protocol, unsigned version, const MessageInfo& info, const json::object& fields)
        : info_(info), version_(version), fields_(fields) {
        draft_.protocol = &protocol;
        draft_.version = version;
        draft_.info = &info;
        draft_.type = info.id;
    }

    Draft build() {
        check_names();
        add_floating(-1, fields_);
        add_fixed();
        return std::move(draft_);
    }

private:
    [[nodiscard]] std::string where(const FieldInfo& field) const {
        return std::string(info_.name) + "." + std::string(field.name);
    }

    void check_names() const {
        for (const auto& member : fields_) {
            if (!has_field(info_, member.key(), version_)) {
                throw DraftError(std::string(info_.name) + " has no field '" + std::string(member.key()) +
                                 "' in version " + std::to_string(version_));
            }
        }
    }

    void add_fixed() {
        for (std::size_t i = 0; i < info_.fixed.size(); ++i) {
            const auto& field = info_.fixed[i];
            if (field.versions.contains(version_)) {
                draft_.fixed.push_back({&field, 0, fixed_bytes(field, i), false});
            }
        }
    }

    [[nodiscard]] Octets fixed_bytes(const FieldInfo& field, std::size_t index) const {
        const auto* given = field.reserved ? nullptr : fields_.if_contains(field.name);
        if (given != nullptr && !(given->is_array() && number_size(field.type) != 0)) {
            return encode_value(field, *given, version_, where(field));
        }
        if (const auto size = number_size(field.type); size != 0) {
            return big_endian(default_number(field, index), size);
        }
        return Octets(field.size, std::uint8_t{0});
    }

    [[nodiscard]] std::uint32_t default_number(const FieldInfo& field, std::size_t index) const {
        for (std::size_t count = 0; count < info_.counts.size(); ++count) {
            if (!info_.counts[count].floating && info_.counts[count].field == index && !field.reserved) {
                return entries(static_cast<std::int16_t>(count));
            }
        }
        return field.has_value ? static_cast<std::uint32_t>(field.value) : 0;
    }

    /// How many entries were written that this count counts.
    [[nodiscard]] std::uint32_t entries(std::int16_t count) const {
        std::uint32_t found = 0;
        for (const auto& field : draft_.floating) {
            if (field.info->group >= 0) {
                const auto& group = info_.groups[static_cast<std::size_t>(field.info->group)];
                found += group.count == count && group.first_tag == field.tag ? 1U : 0U;
            } else if (field.info->array && field.info->count == count) {
                found += static_cast<std::uint32_t>(field.data.size() /
                                                    std::max<std::size_t>(1, number_size(field.info->type)));
            }
        }
        return found;
    }

    void add_floating(std::int16_t scope, const json::object& values) {
        for (std::size_t i = 0; i < info_.floating.size(); ++i) {
            const auto& field = info_.floating[i];
            if (!field.versions.contains(version_)) {
                continue;
            }
            if (field.group == scope) {
                add_field(field, static_cast<std::uint16_t>(i), values);
            } else if (starts_child_group(field, i, scope)) {
                add_group(field.group, values);
            }
        }
    }

    [[nodiscard]] bool starts_child_group(const FieldInfo& field, std::size_t index, std::int16_t scope) const {
        if (field.group < 0 || info_.groups[static_cast<std::size_t>(field.group)].parent != scope) {
            return false;
        }
        const auto before = info_.floating.first(index);
        return std::none_of(before.begin(), before.end(), [&](const FieldInfo& other) {
            return other.group == field.group && other.versions.contains(version_);
        });
    }

    void add_field(const FieldInfo& field, std::uint16_t index, const json::object& values) {
        if (field.reserved || field.tag == 0) {
            return;
        }
        if (const auto* value = values.if_contains(field.name);
            value != nullptr && !(scope_is_top(field) && value->is_array() && !field.array)) {
            auto bytes = field_bytes(field, *value);
            if (!namesake_takes(field, index, bytes.size())) {
                draft_.floating.push_back({&field, field.tag, std::move(bytes), false});
            }
        } else if (const auto count = counted_group(index)) {
            const auto list = group_entries(*count, values);
            if (!list.empty()) {
                draft_.floating.push_back({&field, field.tag,
                                           big_endian(static_cast<std::uint32_t>(list.size()), number_size(field.type)),
                                           false});
            }
        }
    }

    /// Two fields can share a name, as the short and the long AgentID do: the first in which the value fits takes it,
    /// else the last.
    [[nodiscard]] bool namesake_takes(const FieldInfo& field, std::size_t index, std::size_t size) const {
        const auto namesake = [&](const FieldInfo& other) {
            return other.name == field.name && other.group == field.group && other.tag != 0 &&
                   other.versions.contains(version_);
        };
        const auto earlier = info_.floating.first(index);
        const auto later = info_.floating.subspan(index + 1);
        const bool fits = field.size == 0 || size <= field.size;
        return std::any_of(earlier.begin(), earlier.end(),
                           [&](const FieldInfo& other) {
                               return namesake(other) && (other.size == 0 || size <= other.size);
                           }) ||
               (!fits && std::any_of(later.begin(), later.end(), namesake));
    }

    [[nodiscard]] static bool scope_is_top(const FieldInfo& field) { return field.group < 0; }

    [[nodiscard]] Octets field_bytes(const FieldInfo& field, const json::value& value) const {
        if (!field.array || !value.is_array()) {
            return encode_value(field, value, version_, where(field));
        }
        Octets bytes;
        for (const auto& element : value.get_array()) {
            const auto part = encode_value(field, element, version_, where(field));
            bytes.insert(bytes.end(), part.begin(), part.end());
        }
        return bytes;
    }

    /// The group whose count is the floating field with this index.
    [[nodiscard]] std::optional<std::int16_t> counted_group(std::uint16_t index) const {
        for (std::size_t i = 0; i < info_.groups.size(); ++i) {
            const auto count = info_.groups[i].count;
            if (count >= 0 && info_.counts[static_cast<std::size_t>(count)].floating &&
                info_.counts[static_cast<std::size_t>(count)].field == index) {
                return static_cast<std::int16_t>(i);
            }
        }
        return std::nullopt;
    }

    void add_group(std::int16_t group, const json::object& values) {
        for (const auto& entry : group_entries(group, values)) {
            add_floating(group, entry);
        }
    }

    /// Objects under the group's name, or arrays under its fields' names, entry by entry.
    [[nodiscard]] std::vector<json::object> group_entries(std::int16_t group, const json::object& values) const {
        std::vector<json::object> list;
        const auto* objects = values.if_contains(short_name(info_.groups[static_cast<std::size_t>(group)]));
        for (const auto& field : info_.floating) {
            const auto* array = field.group == group && !field.reserved ? values.if_contains(field.name) : nullptr;
            if (array == nullptr || !array->is_array() || !field.versions.contains(version_)) {
                continue;
            }
            objects = objects == array ? nullptr : objects;
            list.resize(std::max(list.size(), array->get_array().size()));
            for (std::size_t i = 0; i < array->get_array().size(); ++i) {
                list[i][field.name] = array->get_array()[i];
            }
        }
        if (objects != nullptr && objects->is_array() && list.empty()) {
            for (const auto& object : objects->get_array()) {
                list.push_back(object.is_object() ? object.get_object() : json::object{});
            }
        }
        return list;
    }

    const MessageInfo& info_;
    unsigned version_;
    const json::object& fields_;
    Draft draft_;
};

} // namespace

bool has_field(const MessageInfo& message, std::string_view name, unsigned version) {
    const auto named = [&](const FieldInfo& field) {
        return field.name == name && field.versions.contains(version) && !field.reserved;
    };
    return std::any_of(message.fixed.begin(), message.fixed.end(), named) ||
           std::any_of(message.floating.begin(), message.floating.end(), named) ||
           std::any_of(message.groups.begin(), message.groups.end(),
                       [&](const GroupInfo& group) { return short_name(group) == name; });
}

std::size_t number_size(FieldType type) noexcept {
    switch (type) {
    case FieldType::CHAR:
    case FieldType::UCHAR:
        return 1;
    case FieldType::SHORT:
    case FieldType::USHORT:
    case FieldType::BOOL:
        return 2;
    case FieldType::INT:
    case FieldType::UINT:
    case FieldType::TIME:
        return 4;
    default:
        return 0;
    }
}

Octets big_endian(std::uint32_t value, std::size_t size) {
    Octets bytes(size);
    for (std::size_t i = 0; i < size; ++i) {
        bytes[size - 1 - i] = static_cast<std::uint8_t>(value >> (8 * i));
    }
    return bytes;
}

std::uint32_t number_of(const FieldInfo& field, const json::value& value, unsigned version, const std::string& where) {
    if (const auto* text = value.if_string()) {
        if (const auto* row = enum_value(field, *text, version)) {
            return row->value;
        }
        throw DraftError(where + ": '" + std::string(*text) + "' is no value of " +
                         (field.enumeration == nullptr ? "a number" : std::string(field.enumeration->name)));
    }
    const auto number = as_integer(value);
    const auto bits = 8 * number_size(field.type);
    const auto highest = (std::int64_t{1} << bits) - 1;
    if (!number || *number > highest || *number < -(std::int64_t{1} << (bits - 1))) {
        throw DraftError(where + ": " + json::serialize(value) + " does not fit; at most " + std::to_string(highest));
    }
    return static_cast<std::uint32_t>(*number);
}

Octets encode_value(const FieldInfo& field, const json::value& value, unsigned version, const std::string& where) {
    switch (field.type) {
    case FieldType::STRING:
        return text_bytes(value, where);
    case FieldType::UNSPEC:
        return hex_bytes(value, where);
    case FieldType::NAMEDVAR:
    case FieldType::NAMEDARRAY:
        return named_bytes(field, value, where);
    default:
        return big_endian(number_of(field, value, version, where), number_size(field.type));
    }
}

json::value decode_value(const FieldInfo& field, const Octets& data) {
    switch (field.type) {
    case FieldType::STRING:
        return json::value(cut_text(data.begin(), data.end()));
    case FieldType::UNSPEC:
        return json::value(hex_text(data));
    case FieldType::NAMEDVAR:
    case FieldType::NAMEDARRAY:
        return named_value(field, data);
    default:
        break;
    }
    if (!field.array) {
        return data.size() <= 4 ? decode_number(field, data) : json::value(hex_text(data));
    }
    json::array array;
    const auto size = number_size(field.type);
    for (std::size_t i = 0; i + size <= data.size(); i += size) {
        array.push_back(decode_number(field, Octets(data.begin() + static_cast<std::ptrdiff_t>(i),
                                                    data.begin() + static_cast<std::ptrdiff_t>(i + size))));
    }
    return array;
}

Octets Draft::encode() const {
    Octets bytes = big_endian(0, 4);
    const auto append = [&](const Octets& part) { bytes.insert(bytes.end(), part.begin(), part.end()); };
    append(big_endian(type, 4));
    append(body);
    for (const auto& field : fixed) {
        append(field.data);
    }
    const auto width = protocol->width(version);
    for (const auto& field : floating) {
        append(big_endian(field.tag, width.tag));
        append(big_endian(static_cast<std::uint32_t>(field.data.size()), width.length));
        append(field.data);
    }
    const auto length = big_endian(static_cast<std::uint32_t>(bytes.size() - 8), 4);
    std::copy(length.begin(), length.end(), bytes.begin());
    return bytes;
}

std::size_t Draft::fixed_offset(std::size_t index) const {
    std::size_t offset = 8;
    for (std::size_t i = 0; i < index; ++i) {
        offset += fixed[i].data.size();
    }
    return offset;
}

std::size_t Draft::floating_offset(std::size_t index) const {
    const auto width = protocol->width(version);
    std::size_t offset = fixed_offset(fixed.size());
    for (std::size_t i = 0; i < index; ++i) {
        offset += std::size_t{width.tag} + width.length + floating[i].data.size();
    }
    return offset;
}

std::vector<std::pair<std::size_t, std::size_t>> Draft::touched() const {
    std::vector<std::pair<std::size_t, std::size_t>> places;
    for (std::size_t i = 0; i < fixed.size(); ++i) {
        if (fixed[i].touched) {
            places.emplace_back(fixed_offset(i), fixed[i].data.size());
        }
    }
    for (std::size_t i = 0; i < floating.size(); ++i) {
        if (floating[i].touched) {
            places.emplace_back(floating_offset(i), floating_offset(i + 1) - floating_offset(i));
        }
    }
    return places;
}

std::string Draft::name() const {
    return info == nullptr ? "type " + std::to_string(type) : std::string(info->name);
}

DraftField* Draft::find_fixed(std::string_view field) {
    const auto found = std::find_if(fixed.begin(), fixed.end(),
                                    [&](const DraftField& each) { return named(each) && each.info->name == field; });
    return found == fixed.end() ? nullptr : &*found;
}

bool Draft::named(const DraftField& field) const {
    return field.info != nullptr && !field.info->reserved_in(version);
}

Draft make_draft(const Protocol& protocol, unsigned version, std::string_view message, const json::object& fields) {
    const auto* info = protocol.find(message, version);
    if (info == nullptr || !info->documented) {
        throw DraftError("the spec has no message '" + std::string(message) + "'");
    }
    return Builder(protocol, version, *info, fields).build();
}

Draft raw_draft(const Protocol& protocol, unsigned version, std::uint32_t type, Octets body) {
    Draft draft;
    draft.protocol = &protocol;
    draft.version = version;
    draft.type = type;
    draft.body = std::move(body);
    draft.info = nullptr;
    return draft;
}

} // namespace ctikit::conformance
