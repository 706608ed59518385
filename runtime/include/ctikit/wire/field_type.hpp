// Facts about the data types of fields.
#pragma once

#include <ctikit/wire/bytes.hpp>
#include <ctikit/wire/model.hpp>

#include <optional>

namespace ctikit {

/// Bytes of a number of this type; 0 for types without a size of their own.
[[nodiscard]] constexpr std::size_t size_of(FieldType type) noexcept {
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
    case FieldType::STRING:
    case FieldType::UNSPEC:
    case FieldType::NAMEDVAR:
    case FieldType::NAMEDARRAY:
        break;
    }
    return 0;
}

[[nodiscard]] constexpr bool is_number(FieldType type) noexcept {
    return size_of(type) != 0;
}

[[nodiscard]] constexpr bool is_signed(FieldType type) noexcept {
    return type == FieldType::CHAR || type == FieldType::SHORT || type == FieldType::INT;
}

/// A number of this type as it is on the wire, in 1, 2 or 4 bytes; nothing for any other size or type.
[[nodiscard]] constexpr std::optional<std::int64_t> number_in(FieldType type, Bytes data) noexcept {
    if (!is_number(type)) {
        return std::nullopt;
    }
    const bool negative = is_signed(type);
    switch (data.size()) {
    case 1:
        return negative ? load<std::int8_t>(data.data()) : std::int64_t{data[0]};
    case 2:
        return negative ? load<std::int16_t>(data.data()) : std::int64_t{load_u16(data.data())};
    case 4:
        return negative ? load<std::int32_t>(data.data()) : std::int64_t{load_u32(data.data())};
    default:
        return std::nullopt;
    }
}

} // namespace ctikit
