// The value of a field as people read it; shared by all formats for people. `Out` is a std::string or a TextWriter.
#pragma once

#include <ctikit/trace/text.hpp>
#include <ctikit/walker/walked.hpp>

namespace ctikit::trace {

/// Appends the value: numbers in decimal (unsigned 4-byte ones as signed, as the server does), texts as they are, raw
/// bytes in hexadecimal, named variables as name=value.
template <class Out>
void append_value_text(Out& out, const WalkedField& field, const TextOptions& options);

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
