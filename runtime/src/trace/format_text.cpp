// The server's high-level trace.
#include <ctikit/trace/text.hpp>

#include "append.hpp"
#include "text_writer.hpp"
#include "trace_fragments.hpp"
#include "value_text.hpp"

#include <ctikit/walker/walk.hpp>
#include <ctikit/wire/fixed_part.hpp>
#include <ctikit/wire/floating.hpp>

#include <bitset>

namespace ctikit {

namespace {

using trace::append_number;
using trace::incoming_marks;
using trace::outgoing_marks;
using trace::Punctuation;

class TextVisitor {
public:
    TextVisitor(std::string& out, const TextOptions& options) noexcept : out_(out), options_(options) {}

    void on_message(const WalkedMessage& message);
    void on_fixed(const WalkedField& field) { pair(field); }
    void on_floating(const WalkedField& field);
    void on_body(Bytes body, std::uint32_t offset);
    void on_rest(Bytes rest, std::uint32_t offset);

    void finish();

private:
    void head(const WalkedMessage& message);
    void name(std::string_view name);
    void pair(const WalkedField& field);
    void indexed_name(const WalkedField& field);
    void absent_before(std::size_t index);
    [[nodiscard]] bool prints_null(std::size_t index);
    void note_presence();
    void repeat_invoke_id();

    // More floating fields than this no message has; beyond it an absent field would go unprinted, nothing worse.
    using Presence = std::bitset<256>;

    trace::TextWriter out_;
    const TextOptions& options_;
    Punctuation marks_ = outgoing_marks;
    const trace::TraceFragments* fragments_ = nullptr; ///< of the message, when it has a layout
    WalkedMessage message_;
    std::size_t next_ = 0; ///< floating field, in canonical order, before which all absent ones are printed
    Presence present_;
    bool presence_known_ = false;
};

void TextVisitor::on_message(const WalkedMessage& message) {
    message_ = message;
    const bool from_client = message.info != nullptr && message.info->sender == Sender::client;
    const bool is_incoming =
        options_.form == TextOptions::Form::incoming || (options_.form == TextOptions::Form::automatic && from_client);
    marks_ = is_incoming ? incoming_marks : outgoing_marks;
    fragments_ = message.has_layout() ? &trace::fragments_of(*message.info, is_incoming) : nullptr;
    head(message);
}

/// The server does not know the length of what it is about to send.
void TextVisitor::head(const WalkedMessage& message) {
    out_ += marks_.open;
    out_ += "length=";
    append_number(out_, marks_.open == incoming_marks.open ? std::int64_t{message.header.length} : -1);
    out_ += " type=";
    if (message.info != nullptr) {
        out_ += message.info->name;
    } else {
        append_number(out_, message.header.type);
    }
}

void TextVisitor::name(std::string_view name) {
    out_ += marks_.between_pairs;
    out_ += name;
}

void TextVisitor::pair(const WalkedField& field) {
    if (field.info != nullptr && field.record < 0 && field.entry < 0) {
        out_ += fragments_->name_of(*field.info);
    } else {
        indexed_name(field);
    }
    trace::append_value_text(out_, field, options_);
    trace::append_symbols(out_, field, options_);
}

/// The name of a field that repeats, or that the message does not have.
void TextVisitor::indexed_name(const WalkedField& field) {
    if (field.info != nullptr) {
        name(field.info->trace);
    } else {
        name("tag");
        append_number(out_, field.tag);
    }
    trace::append_place(out_, field);
    out_ += marks_.after_name;
}

void TextVisitor::on_floating(const WalkedField& field) {
    if (field.info != nullptr) {
        absent_before(static_cast<std::size_t>(field.info - message_.info->floating.data()));
    }
    pair(field);
}

/// Prints `null` for the fields before this one, in canonical order, that the message does not have.
void TextVisitor::absent_before(std::size_t index) {
    while (next_ < index) {
        const std::size_t first = next_;
        while (next_ < index && prints_null(next_)) {
            ++next_;
        }
        if (next_ != first) {
            out_ += fragments_->absent(message_.info->floating[first], message_.info->floating[next_ - 1]);
        } else {
            ++next_;
        }
    }
    next_ = next_ == index ? index + 1 : next_;
}

/// Whether this floating field is absent, and the trace says so.
bool TextVisitor::prints_null(std::size_t index) {
    const FieldInfo& field = message_.info->floating[index];
    if (!field.trace_absent || !field.versions.contains(message_.layout_version)) {
        return false;
    }
    note_presence();
    return !present_.test(index);
}

/// Finds out which floating fields there are: fields may come in any order, so one that is missing here may stand
/// further back.
void TextVisitor::note_presence() {
    if (presence_known_) {
        return;
    }
    presence_known_ = true;
    const Bytes body = message_.frame.subspan(header_size);
    const std::size_t fixed = fixed_part(*message_.info, message_.layout_version, body, message_.width).size;
    if (fixed > body.size()) {
        return;
    }
    FloatingReader fields(body.subspan(fixed), message_.width);
    const FieldInfo* last = nullptr;
    for (FloatingField field; fields.next(field);) {
        if (const auto* const info = message_.info->find_floating(field.tag, message_.layout_version, last)) {
            const auto index = static_cast<std::size_t>(info - message_.info->floating.data());
            if (index < present_.size()) {
                present_.set(index);
            }
            last = info;
        }
    }
}

void TextVisitor::on_body(Bytes body, std::uint32_t) {
    name("body");
    out_ += marks_.after_name;
    trace::append_hex(out_, body);
}

void TextVisitor::on_rest(Bytes rest, std::uint32_t) {
    if (message_.frame.empty()) {
        out_ += marks_.open;
        out_ += "rest";
    } else {
        name("rest");
    }
    out_ += marks_.after_name;
    trace::append_hex(out_, rest);
}

/// Lines about incoming messages repeat the invoke id at their end.
void TextVisitor::repeat_invoke_id() {
    const std::int16_t index = message_.info->invoke_id;
    if (marks_.open != incoming_marks.open || index < 0) {
        return;
    }
    std::size_t offset = header_size;
    for (const FieldInfo& field : message_.info->fixed.first(static_cast<std::size_t>(index))) {
        offset += field.versions.contains(message_.layout_version) ? field.size : 0U;
    }
    const FieldInfo& info = message_.info->fixed[static_cast<std::size_t>(index)];
    if (offset + info.size <= message_.frame.size()) {
        name(info.trace);
        out_ += marks_.after_name;
        append_number(out_, number_in(info.type, message_.frame.subspan(offset, info.size)).value_or(0));
    }
}

void TextVisitor::finish() {
    if (message_.has_layout()) {
        absent_before(std::min(message_.info->floating.size(), Presence().size()));
        repeat_invoke_id();
    }
    out_ += marks_.close;
}

} // namespace

void format_text(std::string& out, const Protocol& protocol, unsigned version, Bytes frame,
                 const TextOptions& options) {
    TextVisitor visitor(out, options);
    walk(protocol, version, frame, visitor);
    visitor.finish();
}

} // namespace ctikit
