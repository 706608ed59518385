// The walk through a frame: fixed part, floating part, rest.
#include <ctikit/walker/walk.hpp>

#include "check.hpp"
#include "repetition.hpp"

#include <ctikit/wire/fixed_part.hpp>
#include <ctikit/wire/floating.hpp>

#include <algorithm>
#include <optional>

namespace ctikit {
namespace {

constexpr std::uint32_t type_offset = 4;

class Walk {
public:
    Walk(const WalkedMessage& message, WalkSink& sink) noexcept
        : message_(message), layout_version_(message.layout_version), sink_(sink) {
        field_.message = &message;
    }

    void run() {
        std::size_t end = header_size;
        for (const FieldInfo& info : message_.info->fixed) {
            if (is_there(info) && !fixed_field(info, end)) {
                return;
            }
        }
        field_ = WalkedField();
        field_.message = &message_;
        floating_part(static_cast<std::uint32_t>(end));
    }

private:
    [[nodiscard]] bool is_there(const FieldInfo& info) {
        return info.versions.contains(layout_version_) && (!info.optional || has_optional_fields());
    }

    /// Few messages have any: what it takes to find out is done for these only.
    [[nodiscard]] bool has_optional_fields() {
        if (!has_optional_fields_) {
            const Bytes body = message_.frame.subspan(header_size);
            has_optional_fields_ = fixed_part(*message_.info, layout_version_, body, message_.width).whole;
        }
        return *has_optional_fields_;
    }

    /// A field that begins at `offset`, which is moved behind it. False when the body ends inside the field.
    [[nodiscard]] bool fixed_field(const FieldInfo& info, std::size_t& offset) {
        field_.info = &info;
        field_.offset = field_.data_offset = static_cast<std::uint32_t>(offset);
        field_.reserved = info.reserved || !info.named.contains(layout_version_); // it is in this version
        const std::size_t left = message_.frame.size() - offset;
        if (left < info.size) {
            cut_fixed_field(left);
            return false;
        }
        field_.data = Bytes(message_.frame.data() + offset, info.size);
        offset += info.size;
        sink_.fixed(field_);
        if (sink_.diagnoses()) {
            check_value(field_, sink_);
            repetition().met_fixed(field_);
        }
        return true;
    }

    void cut_fixed_field(std::size_t left) {
        Diagnostic diagnostic = about(DiagnosticCode::truncated_fixed_part, field_);
        diagnostic.found = static_cast<std::int64_t>(left);
        diagnostic.low = diagnostic.high = field_.info->size;
        report(diagnostic);
        rest(message_.frame.last(left), field_.offset);
    }

    void floating_part(std::uint32_t begin) {
        FloatingReader fields(message_.frame.subspan(begin), message_.width);
        std::uint32_t offset = begin;
        for (FloatingField raw; fields.next(raw); offset = begin + static_cast<std::uint32_t>(fields.position())) {
            floating_field(raw, offset);
        }
        if (!fields.clean_end()) {
            left_over(fields, offset);
        }
        if (sink_.diagnoses()) {
            repetition().finish(begin, static_cast<std::uint32_t>(message_.frame.size()));
        }
    }

    void floating_field(const FloatingField& raw, std::uint32_t offset) {
        field_.info = message_.info->find_floating(raw.tag, layout_version_, last_);
        field_.tag = raw.tag;
        field_.offset = offset;
        field_.data_offset = offset + message_.width.tag + message_.width.length;
        field_.data = raw.data;
        field_.record = field_.entry = -1;
        field_.reserved = false;
        if (field_.info != nullptr) {
            defined(*field_.info);
        } else {
            sink_.floating(field_);
            undefined(field_);
        }
    }

    void defined(const FieldInfo& info) {
        last_ = &info;
        field_.reserved = info.reserved_in(layout_version_);
        if (info.group >= 0) {
            repetition().number(field_);
        }
        sink_.floating(field_);
        if (sink_.diagnoses()) {
            if (!info.versions.contains(layout_version_)) {
                sink_.diagnostic(about(DiagnosticCode::not_in_version, field_));
            }
            check_value(field_, sink_);
            repetition().met_floating(field_);
        }
    }

    /// Made when first needed: without diagnostics that is when a field repeats, which few do.
    [[nodiscard]] Repetition& repetition() { return repetition_ ? *repetition_ : repetition_.emplace(message_, sink_); }

    void undefined(const WalkedField& field) {
        if (!sink_.diagnoses()) {
            return;
        }
        const TagInfo* const elsewhere = message_.protocol->find_tag(field.tag);
        Diagnostic diagnostic =
            about(elsewhere == nullptr ? DiagnosticCode::unknown_field : DiagnosticCode::unexpected_field, field);
        diagnostic.name = elsewhere == nullptr ? std::string_view() : elsewhere->name;
        diagnostic.found = static_cast<std::int64_t>(field.data.size());
        sink_.diagnostic(diagnostic);
    }

    /// Bytes that are no whole floating field.
    void left_over(const FloatingReader& fields, std::uint32_t offset) {
        const Bytes bytes = fields.rest();
        Diagnostic diagnostic;
        diagnostic.code = DiagnosticCode::trailing_bytes;
        diagnostic.offset = offset;
        diagnostic.message = message_.info;
        diagnostic.version = message_.layout_version;
        diagnostic.found = static_cast<std::int64_t>(bytes.size());
        if (bytes.size() >= fields.prefix_size()) {
            const std::uint8_t* const length = bytes.data() + message_.width.tag;
            diagnostic.code = DiagnosticCode::truncated_field;
            diagnostic.id = message_.width.tag == 1 ? bytes[0] : load_u16(bytes.data());
            diagnostic.field =
                message_.info->find_floating(static_cast<std::uint16_t>(diagnostic.id), message_.layout_version);
            diagnostic.found = static_cast<std::int64_t>(bytes.size() - fields.prefix_size());
            diagnostic.low = diagnostic.high = message_.width.length == 1 ? *length : load_u16(length);
        }
        report(diagnostic);
        rest(bytes, offset);
    }

    void report(const Diagnostic& diagnostic) {
        if (sink_.diagnoses()) {
            sink_.diagnostic(diagnostic);
        }
    }

    void rest(Bytes bytes, std::uint32_t offset) {
        if (!bytes.empty()) {
            sink_.rest(bytes, offset);
        }
    }

    const WalkedMessage& message_;
    const unsigned layout_version_;
    WalkSink& sink_;
    std::optional<Repetition> repetition_;
    std::optional<bool> has_optional_fields_;
    WalkedField field_;               ///< that is being shown: one for all, of which each step renews what it changes
    const FieldInfo* last_ = nullptr; ///< floating field that was found last
};

/// A finding about the frame or its message as a whole.
Diagnostic about_message(DiagnosticCode code, const WalkedMessage& message, std::size_t offset) noexcept {
    Diagnostic diagnostic;
    diagnostic.code = code;
    diagnostic.offset = static_cast<std::uint32_t>(offset);
    diagnostic.message = message.info;
    diagnostic.id = message.header.type;
    diagnostic.version = message.version;
    return diagnostic;
}

void report_cut(const WalkedMessage& message, std::uint64_t whole, WalkSink& sink) {
    Diagnostic diagnostic = about_message(DiagnosticCode::truncated_frame, message, message.frame.size());
    diagnostic.found = static_cast<std::int64_t>(message.frame.size());
    diagnostic.low = diagnostic.high = static_cast<std::int64_t>(whole);
    sink.diagnostic(diagnostic);
}

void walk_body(const WalkedMessage& message, WalkSink& sink) {
    if (message.has_layout()) {
        Walk(message, sink).run();
        return;
    }
    sink.body(message.frame.subspan(header_size), header_size);
    if (sink.diagnoses()) {
        Diagnostic diagnostic = about_message(DiagnosticCode::unknown_message, message, type_offset);
        diagnostic.found = static_cast<std::int64_t>(message.frame.size() - header_size);
        sink.diagnostic(diagnostic);
    }
}

} // namespace

void walk_to(const Protocol& protocol, unsigned version, Bytes frame, WalkSink& sink) {
    WalkedMessage message;
    message.protocol = &protocol;
    message.version = message.layout_version = version;
    message.width = protocol.width(version);
    message.frame = frame;
    const std::optional<FrameHeader> header = FrameHeader::read(frame);
    if (!header) {
        if (sink.diagnoses()) {
            report_cut(message, header_size, sink);
        }
        sink.rest(frame, 0);
        return;
    }
    message.header = *header;
    message.frame = frame.first(static_cast<std::size_t>(std::min<std::uint64_t>(header->frame_size(), frame.size())));
    message.info = protocol.find(header->type, version);
    if (message.info != nullptr) {
        message.layout_version = message.info->layout_version(version);
    }
    sink.message(message);
    if (sink.diagnoses() && message.has_layout() && !message.info->versions.contains(version)) {
        sink.diagnostic(about_message(DiagnosticCode::not_in_version, message, type_offset));
    }
    walk_body(message, sink);
    if (sink.diagnoses() && frame.size() < header->frame_size()) {
        report_cut(message, header->frame_size(), sink);
    }
}

} // namespace ctikit
