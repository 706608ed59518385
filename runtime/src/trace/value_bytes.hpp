// From a JSON value to the bytes of a field, checked against the field's type and enum.
#pragma once

#include <ctikit/wire/model.hpp>

#include <boost/json/value.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace ctikit::trace {

using Buffer = std::vector<std::uint8_t>;

/// How a field's data are to be read from JSON.
struct ValueForm {
    FieldType type = FieldType::UNSPEC;
    const EnumInfo* enumeration = nullptr; ///< names that may stand for numbers; null: none
    bool array = false;                    ///< packed elements
    unsigned version = 0;                  ///< whose names for numbers are meant, where versions differ
};

/// The number that a value says; throws EncodeFailure when it is none, or one that the type cannot hold.
[[nodiscard]] std::int64_t number_in(const ValueForm& form, const boost::json::value& value);

/// Appends the bytes of the value; throws EncodeFailure with what was found and what is allowed.
void append_value(Buffer& out, const ValueForm& form, const boost::json::value& value);

/// Appends the bytes of a hexadecimal text; throws EncodeFailure.
void append_hex_text(Buffer& out, const boost::json::value& value);

/// Appends a big-endian number of 1, 2 or 4 bytes.
void append_big_endian(Buffer& out, std::uint64_t value, std::size_t size);

} // namespace ctikit::trace
