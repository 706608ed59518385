// Judging the data of one field: size, text, number, enum, reserved constant.
#include "check.hpp"

#include <ctikit/walker/symbols.hpp>
#include <ctikit/walker/utf8.hpp>
#include <ctikit/wire/values.hpp>

#include <algorithm>

namespace ctikit {
namespace {

class Check {
public:
    Check(const WalkedField& field, WalkSink& sink) noexcept : field_(field), info_(*field.info), sink_(sink) {}

    void run() {
        if (info_.array) {
            length();
            elements();
        } else if (is_number(info_.type)) {
            number();
        } else {
            length();
            text();
        }
    }

private:
    void report(DiagnosticCode code, std::int64_t found = 0, std::int64_t low = 0, std::int64_t high = 0) {
        Diagnostic diagnostic = about(code, field_);
        diagnostic.found = found;
        diagnostic.low = low;
        diagnostic.high = high;
        sink_.diagnostic(diagnostic);
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

    void number() {
        const std::size_t own = size_of(info_.type);
        if (field_.data.size() != own && (info_.size == 0 || field_.data.size() != info_.size)) {
            const auto expected = static_cast<std::int64_t>(own);
            report(DiagnosticCode::wrong_field_size, size(), expected, std::max<std::int64_t>(expected, info_.size));
        }
        const std::optional<std::int64_t> value = number_in(info_.type, field_.data);
        if (!value) {
            return;
        }
        if (info_.enumeration != nullptr && !field_.reserved &&
            !lists(*info_.enumeration, enum_bits(*value, size_of(info_.type)))) {
            report(DiagnosticCode::unknown_value, *value);
        }
        range(*value);
        if (field_.reserved && info_.has_value && *value != info_.value) {
            report(DiagnosticCode::reserved_value, *value, info_.value, info_.value);
        }
    }

    void range(std::int64_t value) {
        if (info_.low <= info_.high) {
            if (value < info_.low || value > info_.high) {
                report(DiagnosticCode::value_out_of_range, value, info_.low, info_.high);
            }
        } else if (info_.type == FieldType::BOOL && value > 1 && info_.enumeration == nullptr) {
            report(DiagnosticCode::value_out_of_range, value, 0, 1);
        }
    }

    void text() {
        switch (info_.type) {
        case FieldType::STRING:
            if (!field_.data.empty() && field_.data.back() != 0) {
                report(DiagnosticCode::string_not_terminated);
            }
            utf8(read_text(field_.data));
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
    Check(field, sink).run();
}

} // namespace ctikit
