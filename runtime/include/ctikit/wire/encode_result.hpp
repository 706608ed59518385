// The outcome of encoding one message: a value, not an exception.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ctikit {

enum class EncodeError : std::uint8_t {
    none,
    buffer_too_small, ///< `size` says how large it must be
    field_too_long,   ///< more data than documented, or than the length of this version can say
    tag_too_large,    ///< the tag does not fit into the 1-byte tag of this version
    embedded_nul,     ///< a text holds a NUL, which would end it early
    too_many_entries, ///< more entries than the count field can say or may hold
    not_in_version,   ///< message or field does not exist in this version
};

/// One line for people, without the field's name.
[[nodiscard]] std::string_view to_string(EncodeError error) noexcept;

struct EncodeResult {
    std::size_t size = 0; ///< bytes of the whole frame, header included; also when the buffer is too small
    EncodeError error = EncodeError::none;
    std::string_view field; ///< the guide's name of the field at fault; empty when it is not one field's

    [[nodiscard]] explicit operator bool() const noexcept { return error == EncodeError::none; }
};

} // namespace ctikit
