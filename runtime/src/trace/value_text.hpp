// The value of a field as people read it; shared by all formats for people. `Out` is a std::string or a TextWriter.
#pragma once

#include "append.hpp"

#include <ctikit/trace/text.hpp>
#include <ctikit/walker/walked.hpp>

namespace ctikit::trace {

/// As Java prints an int: what does not fit 31 bits is negative, so that "none" reads -1.
[[nodiscard]] constexpr std::int64_t as_server_prints(FieldType type, std::int64_t number) noexcept {
    return type == FieldType::UINT ? static_cast<std::int32_t>(static_cast<std::uint32_t>(number)) : number;
}

/// Appends the value: numbers in decimal (unsigned 4-byte ones as signed, as the server does), texts as they are, raw
/// bytes in hexadecimal, named variables as name=value.
template <class Out>
void append_value_text(Out& out, const WalkedField& field, const TextOptions& options);

/// Data of a number in a size that no number has.
template <class Out>
void append_odd_number(Out& out, Bytes data);

template <class Out>
void append_number_text(Out& out, FieldType type, Bytes data) {
    if (const std::optional<std::int64_t> number = number_in(type, data)) [[likely]] {
        append_number(out, as_server_prints(type, *number));
    } else {
        append_odd_number(out, data);
    }
}

/// Appends " (SYMBOL)" or " (BIT|BIT)" when the field's enum has the value and the user wants symbols.
template <class Out>
void append_symbols(Out& out, const WalkedField& field, const TextOptions& options);

/// Appends "[record][entry]" for a field that repeats.
template <class Out>
void append_place(Out& out, const WalkedField& field);

/// Whether the field holds a password.
[[nodiscard]] bool is_secret(const FieldInfo& field) noexcept;

/// The name that the guide gives a field; of a reserved one "reserved MonitorID"; of an unknown one "tag".
void append_guide_name(std::string& out, const WalkedField& field);

} // namespace ctikit::trace
