// Judging the data of one field: size, text, number, enum, reserved constant.
#include "check.hpp"

#include <ctikit/walker/symbols.hpp>
#include <ctikit/walker/utf8.hpp>
#include <ctikit/wire/values.hpp>

#include <algorithm>
#include <array>

namespace ctikit {
namespace {

constexpr auto sizes_by_type() noexcept {
    std::array<std::uint8_t, static_cast<std::size_t>(FieldType::NAMEDARRAY) + 1> sizes{};
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        sizes[i] = static_cast<std::uint8_t>(size_of(static_cast<FieldType>(i)));
    }
    return sizes;
}

/// size_of() by FieldType, without a branch: it is asked for every number.
constexpr auto type_sizes = sizes_by_type();

[[gnu::cold, gnu::noinline]] void report(const WalkedField& field, WalkSink& sink, DiagnosticCode code,
                                         std::int64_t found, std::int64_t low, std::int64_t high) {
    Diagnostic diagnostic = about(code, field);
    diagnostic.found = found;
    diagnostic.low = low;
    diagnostic.high = high;
    sink.diagnostic(diagnostic);
}

void check_range(const WalkedField& field, std::int64_t value, WalkSink& sink) {
    const FieldInfo& info = *field.info;
    if (info.low <= info.high) {
        if (value < info.low || value > info.high) {
            report(field, sink, DiagnosticCode::value_out_of_range, value, info.low, info.high);
        }
    } else if (info.type == FieldType::BOOL && value > 1 && info.enumeration == nullptr) {
        report(field, sink, DiagnosticCode::value_out_of_range, value, 0, 1);
    }
}

void check_number(const WalkedField& field, WalkSink& sink) {
    const FieldInfo& info = *field.info;
    const std::size_t own = type_sizes[static_cast<std::size_t>(info.type)];
    const std::size_t size = field.data.size();
    if (size != own && (info.size == 0 || size != info.size)) {
        report(field, sink, DiagnosticCode::wrong_field_size, static_cast<std::int64_t>(size),
               static_cast<std::int64_t>(own), static_cast<std::int64_t>(std::max<std::size_t>(own, info.size)));
    }
    const std::optional<std::int64_t> value = number_in(info.type, field.data);
    if (!value) {
        return;
    }
    if (info.enumeration != nullptr && !field.reserved && !lists(*info.enumeration, enum_bits(*value, own))) {
        report(field, sink, DiagnosticCode::unknown_value, *value, 0, 0);
    }
    check_range(field, *value, sink);
    if (field.reserved && info.has_value && *value != info.value) {
        report(field, sink, DiagnosticCode::reserved_value, *value, info.value, info.value);
    }
}

/// Judges texts, raw bytes and packed elements.
class BytesCheck {
public:
    BytesCheck(const WalkedField& field, WalkSink& sink) noexcept : field_(field), info_(*field.info), sink_(sink) {}

    void run() {
        length();
        if (info_.array) {
            elements();
        } else {
            text();
        }
    }

private:
    void report(DiagnosticCode code, std::int64_t found = 0, std::int64_t low = 0, std::int64_t high = 0) {
        ctikit::report(field_, sink_, code, found, low, high);
    }

    [[nodiscard]] std::int64_t size() const noexcept { return static_cast<std::int64_t>(field_.data.size()); }

    void length() {
        if (info_.size != 0 && field_.data.size() > info_.size) {
            report(DiagnosticCode::field_too_long, size(), 0, info_.size);
        } else if (info_.type == FieldType::NAMEDVAR || info_.type == FieldType::NAMEDARRAY) {
            const NamedVariable parts = named_parts();
            (void)(part_length(parts.name, field_.message->protocol->named_name) &&
                   part_length(parts.value, field_.message->protocol->named_value));
        }
    }

    /// Of a name or value, with its NUL. False when it is too long.
    bool part_length(std::string_view part, std::uint16_t longest) {
        if (part.size() < longest) {
            return true;
        }
        report(DiagnosticCode::field_too_long, static_cast<std::int64_t>(part.size()) + 1, 0, longest);
        return false;
    }

    /// Of a named variable, or of a named array without its index.
    [[nodiscard]] Bytes named_data() const noexcept {
        const bool has_index = info_.type == FieldType::NAMEDARRAY && !field_.data.empty();
        return has_index ? field_.data.subspan(1) : field_.data;
    }

    [[nodiscard]] NamedVariable named_parts() const noexcept {
        NamedVariable parts;
        (void)read_named_variable(named_data(), parts);
        return parts;
    }

    void elements() {
        const std::size_t element = std::max<std::size_t>(size_of(info_.type), 1);
        if (field_.data.size() % element != 0) {
            report(DiagnosticCode::wrong_field_size, size(), static_cast<std::int64_t>(element),
                   static_cast<std::int64_t>(element));
        }
    }

    void text() {
        switch (info_.type) {
        case FieldType::STRING:
            if (!field_.data.empty() && field_.data.back() != 0) {
                report(DiagnosticCode::string_not_terminated);
            }
            if (!is_ascii(characters(field_.data))) { // what is behind its NUL does not count
                utf8(read_text(field_.data));
            }
            break;
        case FieldType::NAMEDVAR:
        case FieldType::NAMEDARRAY:
            pair();
            break;
        default:
            break;
        }
    }

    void pair() {
        const Bytes data = named_data();
        if (data.empty() || data.back() != 0 || std::ranges::count(data, std::uint8_t{0}) < 2) {
            report(DiagnosticCode::string_not_terminated);
        }
        const NamedVariable parts = named_parts();
        if (utf8(parts.name)) {
            (void)utf8(parts.value);
        }
    }

    bool utf8(std::string_view part) {
        if (is_utf8(part)) {
            return true;
        }
        report(DiagnosticCode::invalid_utf8);
        return false;
    }

    const WalkedField& field_;
    const FieldInfo& info_;
    WalkSink& sink_;
};

// Not inlined: numbers, of which there are more, are not to pay for what texts need.
[[gnu::noinline]] void check_bytes(const WalkedField& field, WalkSink& sink) {
    BytesCheck(field, sink).run();
}

} // namespace

Diagnostic about(DiagnosticCode code, const WalkedField& field) noexcept {
    Diagnostic diagnostic;
    diagnostic.code = code;
    diagnostic.offset = field.offset;
    diagnostic.message = field.message->info;
    diagnostic.field = field.info;
    diagnostic.id = field.tag;
    diagnostic.version = field.message->layout_version;
    return diagnostic;
}

void check_value(const WalkedField& field, WalkSink& sink) {
    if (is_number(field.info->type) && !field.info->array) {
        check_number(field, sink);
    } else {
        check_bytes(field, sink);
    }
}

} // namespace ctikit
