// Look-ups in a dialect's tables that sessions need.
#include <ctikit/session/dialect.hpp>

#include <algorithm>
#include <stdexcept>

namespace ctikit {
namespace {

const EnumInfo* find_enum(const Protocol& protocol, std::string_view name) noexcept {
    const auto found =
        std::ranges::lower_bound(protocol.enums, name, {}, [](const EnumInfo* info) { return info->name; });
    return found != protocol.enums.end() && (*found)->name == name ? *found : nullptr;
}

const EnumValue* find_value(const EnumInfo* info, std::string_view name, unsigned version) noexcept {
    if (info == nullptr) {
        return nullptr;
    }
    const auto found = std::ranges::find_if(
        info->values, [&](const EnumValue& value) { return value.name == name && value.versions.contains(version); });
    return found == info->values.end() ? nullptr : &*found;
}

/// Offset of InvokeID from the first header byte; nothing when the message has none.
std::optional<std::size_t> invoke_id_offset(const Protocol& protocol, Bytes frame, unsigned version) noexcept {
    const std::optional<FrameHeader> header = FrameHeader::read(frame);
    const MessageInfo* const message = header ? protocol.find(header->type, version) : nullptr;
    if (message == nullptr || message->invoke_id < 0) {
        return std::nullopt;
    }
    std::size_t offset = header_size;
    const unsigned layout = message->layout_version(version);
    for (const FieldInfo& field : message->fixed.first(static_cast<std::size_t>(message->invoke_id))) {
        offset += field.versions.contains(layout) ? std::size_t{field.size} : 0;
    }
    return offset + sizeof(std::uint32_t) <= frame.size() ? std::optional(offset) : std::nullopt;
}

} // namespace

std::uint32_t Dialect::value_of(std::string_view enumeration, std::initializer_list<std::string_view> names,
                                unsigned version, std::uint32_t fallback) const noexcept {
    const EnumInfo* const info = find_enum(protocol, enumeration);
    for (const std::string_view name : names) {
        if (const EnumValue* const value = find_value(info, name, version)) {
            return value->value;
        }
    }
    return fallback;
}

std::uint32_t Dialect::status(std::initializer_list<std::string_view> names, unsigned version) const noexcept {
    return value_of("StatusCode", names, version, value_of("StatusCode", {"E_CTI_UNSPECIFIED_FAILURE"}, version));
}

std::uint32_t Dialect::all_bits(std::string_view mask, unsigned version) const noexcept {
    std::uint32_t bits = 0;
    if (const EnumInfo* const info = find_enum(protocol, mask)) {
        for (const EnumValue& value : info->values) {
            bits |= value.versions.contains(version) ? value.value : 0;
        }
    }
    return bits;
}

const ConfigKindInfo* Dialect::config_kind_of_key(std::uint16_t tag) const noexcept {
    const TagInfo* const info = protocol.find_tag(tag);
    const auto kinds = protocol.configuration.kinds;
    const auto kind = std::ranges::find_if(kinds, [info](const ConfigKindInfo& one) {
        return info != nullptr && !one.key.empty() && one.key == info->name;
    });
    return kind == kinds.end() ? nullptr : &*kind;
}

std::uint32_t Dialect::config_bit(const ConfigKindInfo& kind, unsigned version) const noexcept {
    const MessageInfo* const message = protocol.find(kind.message, version);
    const bool known = message->documented && message->versions.contains(version);
    return known ? value_of(protocol.configuration.mask, {kind.bit}, version) : 0;
}

std::uint32_t Dialect::config_open_bit(const ConfigKindInfo& kind, unsigned version) const noexcept {
    return value_of(protocol.configuration.open_mask, {kind.open_bit}, version);
}

std::string_view Dialect::name_of(std::string_view enumeration, std::uint32_t value, unsigned version) const noexcept {
    const EnumInfo* const info = find_enum(protocol, enumeration);
    if (info == nullptr) {
        return {};
    }
    const auto found = std::ranges::find_if(
        info->values, [&](const EnumValue& row) { return row.value == value && row.versions.contains(version); });
    return found == info->values.end() ? std::string_view() : found->name;
}

std::string Dialect::describe(std::string_view enumeration, std::uint32_t value, unsigned version) const {
    const std::string_view name = name_of(enumeration, value, version);
    return name.empty() ? std::to_string(value) : std::string(name) + " (" + std::to_string(value) + ")";
}

std::optional<std::uint32_t> Dialect::invoke_id(Bytes frame, unsigned version) const noexcept {
    const std::optional<std::size_t> offset = invoke_id_offset(protocol, frame, version);
    return offset ? std::optional(load_u32(frame.data() + *offset)) : std::nullopt;
}

bool Dialect::set_invoke_id(std::span<std::uint8_t> frame, unsigned version, std::uint32_t id) const noexcept {
    const std::optional<std::size_t> offset = invoke_id_offset(protocol, frame, version);
    if (offset) {
        store_u32(frame.data() + *offset, id);
    }
    return offset.has_value();
}

const Dialect& dialect_of(const Protocol& protocol) {
    for (const Dialect* const dialect : {&uccx_dialect(), &ged188_dialect()}) {
        if (&dialect->protocol == &protocol) {
            return *dialect;
        }
    }
    throw std::invalid_argument("sessions do not know the protocol '" + std::string(protocol.name) + "'");
}

} // namespace ctikit
