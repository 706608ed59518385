// Public spellings of diagnostic codes, levels and encode errors.
#include <ctikit/wire/diagnostic.hpp>
#include <ctikit/wire/encode_result.hpp>

namespace ctikit {

std::string_view to_string(DiagnosticCode code) noexcept {
    switch (code) {
    case DiagnosticCode::none:
        return "none";
    case DiagnosticCode::truncated_frame:
        return "truncated-frame";
    case DiagnosticCode::oversized_frame:
        return "oversized-frame";
    case DiagnosticCode::truncated_fixed_part:
        return "truncated-fixed-part";
    case DiagnosticCode::truncated_field:
        return "truncated-field";
    case DiagnosticCode::trailing_bytes:
        return "trailing-bytes";
    case DiagnosticCode::wrong_field_size:
        return "wrong-field-size";
    case DiagnosticCode::field_too_long:
        return "field-too-long";
    case DiagnosticCode::count_mismatch:
        return "count-mismatch";
    case DiagnosticCode::missing_required_field:
        return "missing-required-field";
    case DiagnosticCode::unexpected_field:
        return "unexpected-field";
    case DiagnosticCode::not_in_version:
        return "not-in-version";
    case DiagnosticCode::string_not_terminated:
        return "string-not-terminated";
    case DiagnosticCode::invalid_utf8:
        return "invalid-utf8";
    case DiagnosticCode::reserved_value:
        return "reserved-value";
    case DiagnosticCode::value_out_of_range:
        return "value-out-of-range";
    case DiagnosticCode::unknown_message:
        return "unknown-message";
    case DiagnosticCode::unknown_field:
        return "unknown-field";
    case DiagnosticCode::unknown_value:
        return "unknown-value";
    }
    return "none";
}

std::string_view to_string(Level level) noexcept {
    switch (level) {
    case Level::error:
        return "error";
    case Level::warning:
        return "warning";
    case Level::info:
        return "info";
    }
    return "info";
}

std::string_view to_string(EncodeError error) noexcept {
    switch (error) {
    case EncodeError::none:
        return "no error";
    case EncodeError::buffer_too_small:
        return "the buffer is too small";
    case EncodeError::field_too_long:
        return "longer than documented or than the length of this version can say";
    case EncodeError::tag_too_large:
        return "the tag does not fit into the 1-byte tag of this version";
    case EncodeError::embedded_nul:
        return "a text must not hold a NUL";
    case EncodeError::too_many_entries:
        return "more entries than the count field allows";
    case EncodeError::not_in_version:
        return "does not exist in this version";
    }
    return "no error";
}

} // namespace ctikit
