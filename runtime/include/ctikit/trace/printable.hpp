// Text that comes from others (peers, logs, files), made safe for where it goes.
#pragma once

#include <string>
#include <string_view>

namespace ctikit {

/// Text for a person on one line: control characters and bytes that are not UTF-8 become \xNN; above ASCII, controls,
/// ends of lines and marks of direction become \uNNNN. Not meant to be read back.
void append_printable(std::string& out, std::string_view text);

/// The same as a text of its own.
[[nodiscard]] std::string printable(std::string_view text);

/// A JSON string with its quotes. Bytes that are not UTF-8 become U+FFFD; what append_printable() shows as a number is
/// escaped.
void append_json_string(std::string& out, std::string_view text);

} // namespace ctikit
