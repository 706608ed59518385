// Diagnostics in words. Every sentence names the thing, what was found and what is allowed.
#include <ctikit/walker/describe.hpp>

#include <ctikit/wire/model.hpp>

namespace ctikit {
namespace {

std::string counted(std::int64_t number, std::string_view one, std::string_view many) {
    return std::to_string(number) + ' ' + std::string(number == 1 ? one : many);
}

std::string bytes(std::int64_t number) {
    return counted(number, "byte", "bytes");
}

std::string tag(const Diagnostic& diagnostic) {
    return "tag " + std::to_string(diagnostic.id);
}

std::string message_name(const Diagnostic& diagnostic) {
    return diagnostic.message != nullptr ? std::string(diagnostic.message->name)
                                         : "message type " + std::to_string(diagnostic.id);
}

/// What a person calls the field: its name; of a reserved one without a name what GED-188 calls it.
std::string label(const Diagnostic& diagnostic) {
    if (diagnostic.field == nullptr) {
        return tag(diagnostic);
    }
    const FieldInfo& field = *diagnostic.field;
    std::string text(field.name);
    if (field.reserved && text == "reserved") {
        text = field.as.empty() ? "a reserved field" : "reserved " + std::string(field.as);
    }
    return field.tag == 0 ? text : text + " (" + tag(diagnostic) + ')';
}

std::string truncated_frame(const Diagnostic& diagnostic) {
    const std::string there = bytes(diagnostic.found) + (diagnostic.found == 1 ? " is there" : " are there");
    return "the frame has at least " + bytes(diagnostic.high) + ", " + there;
}

std::string truncated_field(const Diagnostic& diagnostic) {
    return label(diagnostic) + " announces " + bytes(diagnostic.high) + ", " +
           counted(diagnostic.found, "byte is left", "bytes are left");
}

/// Of a named variable or array also when its name or its value is too long.
std::string field_too_long(const Diagnostic& diagnostic) {
    const bool whole = diagnostic.high == diagnostic.field->size;
    return label(diagnostic) + (whole ? " has " : ": name or value has ") + bytes(diagnostic.found) + ", at most " +
           std::to_string(diagnostic.high) + " are allowed";
}

std::string wrong_field_size(const Diagnostic& diagnostic) {
    const std::string found = label(diagnostic) + " has " + bytes(diagnostic.found);
    if (diagnostic.field->array) {
        return found + ", which is no multiple of " + std::to_string(diagnostic.high);
    }
    const std::string other = diagnostic.low == diagnostic.high ? "" : " or " + std::to_string(diagnostic.high);
    return found + "; it takes " + std::to_string(diagnostic.low) + other;
}

std::string count_mismatch(const Diagnostic& diagnostic) {
    const std::string says = label(diagnostic) + " says " + std::to_string(diagnostic.high) + ", ";
    return says + counted(diagnostic.found, "entry of ", "entries of ") + std::string(diagnostic.name) +
           (diagnostic.found == 1 ? " follows" : " follow");
}

std::string missing(const Diagnostic& diagnostic) {
    const std::string place =
        diagnostic.found < 0 ? std::string() : " in record " + std::to_string(diagnostic.found + 1);
    return label(diagnostic) + " is required, but absent" + place;
}

std::string unexpected(const Diagnostic& diagnostic) {
    if (diagnostic.field != nullptr) {
        return label(diagnostic) + " occurs twice";
    }
    return tag(diagnostic) + " (" + std::string(diagnostic.name) + " elsewhere) is not defined for " +
           message_name(diagnostic) + "; " + bytes(diagnostic.found) + " skipped";
}

std::string not_in_version(const Diagnostic& diagnostic) {
    const std::string what = diagnostic.field != nullptr ? label(diagnostic) : message_name(diagnostic);
    const VersionRange range = diagnostic.field != nullptr     ? diagnostic.field->versions
                               : diagnostic.message != nullptr ? diagnostic.message->versions
                                                               : VersionRange{};
    return what + " is not in version " + std::to_string(diagnostic.version) + ", only in " +
           std::to_string(range.first) + (range.first == range.last ? "" : " to " + std::to_string(range.last));
}

std::string out_of_range(const Diagnostic& diagnostic) {
    return label(diagnostic) + " is " + std::to_string(diagnostic.found) + "; " + std::to_string(diagnostic.low) +
           " to " + std::to_string(diagnostic.high) + " are legal";
}

std::string unknown_message(const Diagnostic& diagnostic) {
    const std::string skipped = "; " + bytes(diagnostic.found) + " skipped";
    if (diagnostic.message == nullptr) {
        return "message type " + std::to_string(diagnostic.id) + " is not defined" + skipped;
    }
    return std::string(diagnostic.message->name) + " has no published layout" + skipped;
}

std::string unknown_value(const Diagnostic& diagnostic) {
    return label(diagnostic) + " is " + std::to_string(diagnostic.found) + ", which " +
           std::string(diagnostic.field->enumeration->name) + " does not list";
}

} // namespace

std::string describe(const Diagnostic& diagnostic) {
    switch (diagnostic.code) {
    case DiagnosticCode::none:
        return {};
    case DiagnosticCode::truncated_frame:
        return truncated_frame(diagnostic);
    case DiagnosticCode::oversized_frame:
        return "the frame has " + bytes(diagnostic.found) + ", at most " + std::to_string(diagnostic.high) +
               " are allowed";
    case DiagnosticCode::truncated_fixed_part:
        return label(diagnostic) + " needs " + bytes(diagnostic.high) + ", " +
               counted(diagnostic.found, "byte is left", "bytes are left");
    case DiagnosticCode::truncated_field:
        return truncated_field(diagnostic);
    case DiagnosticCode::trailing_bytes:
        return counted(diagnostic.found, "byte belongs to no field", "bytes belong to no field");
    case DiagnosticCode::wrong_field_size:
        return wrong_field_size(diagnostic);
    case DiagnosticCode::field_too_long:
        return field_too_long(diagnostic);
    case DiagnosticCode::count_mismatch:
        return count_mismatch(diagnostic);
    case DiagnosticCode::missing_required_field:
        return missing(diagnostic);
    case DiagnosticCode::unexpected_field:
        return unexpected(diagnostic);
    case DiagnosticCode::not_in_version:
        return not_in_version(diagnostic);
    case DiagnosticCode::string_not_terminated:
        return label(diagnostic) + (diagnostic.field->type == FieldType::STRING
                                        ? " does not end with NUL"
                                        : " is not a name and a value that end with NUL");
    case DiagnosticCode::invalid_utf8:
        return label(diagnostic) + " is not UTF-8";
    case DiagnosticCode::reserved_value:
        return label(diagnostic) + " is " + std::to_string(diagnostic.found) + ", documented is " +
               std::to_string(diagnostic.high);
    case DiagnosticCode::value_out_of_range:
        return out_of_range(diagnostic);
    case DiagnosticCode::unknown_message:
        return unknown_message(diagnostic);
    case DiagnosticCode::unknown_field:
        return tag(diagnostic) + " is not defined; " + bytes(diagnostic.found) + " skipped";
    case DiagnosticCode::unknown_value:
        return unknown_value(diagnostic);
    }
    return {};
}

Diagnostic oversized_frame(FrameHeader header, std::uint32_t limit) noexcept {
    Diagnostic diagnostic;
    diagnostic.code = DiagnosticCode::oversized_frame;
    diagnostic.id = header.type;
    diagnostic.found = static_cast<std::int64_t>(header.frame_size());
    diagnostic.high = limit;
    return diagnostic;
}

} // namespace ctikit
