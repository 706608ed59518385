// The walk through a frame: fixed part, floating part, rest.
#include <ctikit/walker/walk.hpp>

#include "check.hpp"
#include "repetition.hpp"

#include <ctikit/wire/fixed_part.hpp>
#include <ctikit/wire/floating.hpp>
#include <ctikit/wire/reader.hpp>

#include <algorithm>

namespace ctikit {
namespace {

constexpr std::uint32_t type_offset = 4;

class Walk {
public:
    Walk(const WalkedMessage& message, WalkSink& sink) noexcept
        : message_(message), sink_(sink), repetition_(message, sink) {}

    void run() {
        const Bytes body = message_.frame.subspan(header_size);
        const FixedPart fixed = fixed_part(*message_.info, message_.layout_version, body, message_.width);
        Reader reader(body);
        for (const FieldInfo& info : message_.info->fixed) {
            if (fixed.has(info, message_.layout_version) && !fixed_field(info, reader)) {
                return;
            }
        }
        floating_part(static_cast<std::uint32_t>(header_size + reader.position()));
    }

private:
    /// False when the body ends inside the field.
    [[nodiscard]] bool fixed_field(const FieldInfo& info, Reader& reader) {
        WalkedField field;
        field.message = &message_;
        field.info = &info;
        field.offset = field.data_offset = static_cast<std::uint32_t>(header_size + reader.position());
        field.reserved = info.reserved_in(message_.layout_version);
        if (!reader.read(field.data, info.size)) {
            Diagnostic diagnostic = about(DiagnosticCode::truncated_fixed_part, field);
            diagnostic.found = static_cast<std::int64_t>(reader.remaining());
            diagnostic.low = diagnostic.high = info.size;
            report(diagnostic);
            rest(reader.rest(), field.offset);
            return false;
        }
        sink_.fixed(field);
        if (sink_.diagnoses()) {
            check_value(field, sink_);
            repetition_.met_fixed(field);
        }
        return true;
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
            repetition_.finish(begin, static_cast<std::uint32_t>(message_.frame.size()));
        }
    }

    void floating_field(const FloatingField& raw, std::uint32_t offset) {
        WalkedField field;
        field.message = &message_;
        field.info = message_.info->find_floating(raw.tag, message_.layout_version, last_);
        field.tag = raw.tag;
        field.offset = offset;
        field.data_offset = offset + message_.width.tag + message_.width.length;
        field.data = raw.data;
        if (field.info == nullptr) {
            sink_.floating(field);
            undefined(field);
            return;
        }
        last_ = field.info;
        field.reserved = field.info->reserved_in(message_.layout_version);
        repetition_.number(field);
        sink_.floating(field);
        if (sink_.diagnoses()) {
            if (!field.info->versions.contains(message_.layout_version)) {
                sink_.diagnostic(about(DiagnosticCode::not_in_version, field));
            }
            check_value(field, sink_);
            repetition_.met_floating(field);
        }
    }

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
    WalkSink& sink_;
    Repetition repetition_;
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
