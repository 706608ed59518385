// What can be wrong with received bytes. Codes and levels are part of the public interface of the tools: scripts match
// them. Texts for people are made elsewhere (walker/describe.hpp), from the facts kept here, never on the data path.
#pragma once

#include <cstdint>
#include <string_view>

namespace ctikit {

enum class Level : std::uint8_t {
    error,   ///< malformed: cannot be skipped safely
    warning, ///< breaks a rule, harmless to skip
    info,    ///< not known here; legal
};

// Four bytes, so that a DecodeResult has no padding: it is made by one store, which returning it need not wait for.
enum class DiagnosticCode : std::uint32_t {
    none, ///< nothing is wrong; never reported

    // errors
    truncated_frame,      ///< fewer bytes than the header announces
    oversized_frame,      ///< the header announces more than the limit
    truncated_fixed_part, ///< the body ends inside the fixed part
    truncated_field,      ///< a floating field announces more data than the body has
    trailing_bytes,       ///< bytes that belong to no field
    wrong_field_size,     ///< a number in a size that its type cannot have

    // warnings
    field_too_long,         ///< more data than documented
    count_mismatch,         ///< a count field disagrees with the entries
    missing_required_field, ///< the guide requires it
    unexpected_field,       ///< defined, but not for this message, or not twice
    not_in_version,         ///< message or field of another protocol version
    string_not_terminated,  ///< a text without its final NUL
    invalid_utf8,           ///< a text that is not UTF-8
    reserved_value,         ///< a reserved field does not hold its documented constant
    value_out_of_range,     ///< a number outside of its documented limits

    // info
    unknown_message, ///< type without a published layout
    unknown_field,   ///< tag that the dialect does not define
    unknown_value,   ///< number that is not in the field's enum
};

/// The code's public spelling, e.g. "truncated-frame".
[[nodiscard]] std::string_view to_string(DiagnosticCode code) noexcept;
/// "error", "warning" or "info".
[[nodiscard]] std::string_view to_string(Level level) noexcept;

[[nodiscard]] constexpr Level level_of(DiagnosticCode code) noexcept {
    if (code <= DiagnosticCode::wrong_field_size) {
        return Level::error;
    }
    return code <= DiagnosticCode::value_out_of_range ? Level::warning : Level::info;
}

struct FieldInfo;
struct MessageInfo;

/// One finding: what, where, and the facts from which a text for people can be made. Cheap to make and copy; the
/// pointers lead into constant tables.
struct Diagnostic {
    DiagnosticCode code = DiagnosticCode::none;
    std::uint32_t offset = 0;             ///< from the first header byte
    const MessageInfo* message = nullptr; ///< null: the type is not defined
    const FieldInfo* field = nullptr;     ///< null: not about one defined field
    std::string_view name;  ///< unexpected-field: what the dialect calls the tag; count-mismatch: what was counted
    std::uint32_t id = 0;   ///< tag of a floating field; of findings about a message its type
    unsigned version = 0;   ///< protocol version that was assumed
    std::int64_t found = 0; ///< size, number or count that is there
    std::int64_t low = 0;   ///< what is allowed, both ends included; equal when there is only one
    std::int64_t high = 0;
};

} // namespace ctikit
