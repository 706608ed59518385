// The server's high-level trace.
#include <ctikit/trace/text.hpp>

#include "append.hpp"
#include "text_writer.hpp"
#include "trace_fragments.hpp"
#include "value_text.hpp"

#include <ctikit/walker/walk.hpp>

#include <algorithm>
#include <bitset>

namespace ctikit {

namespace {

using trace::append_number;
using trace::incoming_marks;
using trace::outgoing_marks;
using trace::Punctuation;

// More floating fields than this no message has; beyond it an absent field would go unprinted, nothing worse.
using Presence = std::bitset<256>;

class TextVisitor {
public:
    /// `present`: the floating fields of the message when they are known to be in no canonical order; null: they are
    /// taken to be in it.
    TextVisitor(std::string& out, const TextOptions& options, const Presence* present, const Settle& settle) noexcept
        : out_(out, settle), options_(options), present_(present) {}

    void on_message(const WalkedMessage& message);
    void on_fixed(const WalkedField& field);
    void on_floating(const WalkedField& field);
    void on_body(Bytes body, std::uint32_t offset);
    void on_rest(Bytes rest, std::uint32_t offset);

    void finish();

    /// Whether all is printed as it should be. False: a field came after it had been printed as absent.
    [[nodiscard]] bool is_right() const noexcept { return is_right_; }
    /// The floating fields that came.
    [[nodiscard]] const Presence& met() const noexcept { return met_; }

private:
    void head();
    void name(std::string_view name);
    void floating_name(const WalkedField& field, std::string_view fragment);
    void unknown(const WalkedField& field);
    void value(const WalkedField& field);
    void meet(std::size_t index);
    void absent_before(std::size_t index);
    void repeat_invoke_id();

    trace::TextWriter out_;
    const TextOptions& options_;
    const Presence* present_;
    Punctuation marks_ = outgoing_marks;
    bool is_incoming_ = false;
    const trace::TraceFragments* fragments_ = nullptr; ///< of the message, when it has a layout
    WalkedMessage message_;
    std::size_t next_ = 0; ///< floating field, in canonical order, before which all absent ones are printed
    Presence met_;
    bool is_right_ = true;
};

void TextVisitor::on_message(const WalkedMessage& message) {
    message_ = message;
    const bool from_client = message.info != nullptr && message.info->sender == Sender::client;
    is_incoming_ =
        options_.form == TextOptions::Form::incoming || (options_.form == TextOptions::Form::automatic && from_client);
    marks_ = is_incoming_ ? incoming_marks : outgoing_marks;
    if (message.has_layout()) {
        fragments_ = &trace::fragments_of(*message.info, message.layout_version, is_incoming_);
    }
    head();
}

/// The server does not know the length of what it is about to send.
void TextVisitor::head() {
    out_ += marks_.open;
    out_ += "length=";
    append_number(out_, is_incoming_ ? std::int64_t{message_.header.length} : -1);
    out_ += " type=";
    if (message_.info != nullptr) {
        out_ += message_.info->name;
    } else {
        append_number(out_, message_.header.type);
    }
}

void TextVisitor::name(std::string_view name) {
    out_ += marks_.between_pairs;
    out_ += name;
}

void TextVisitor::on_fixed(const WalkedField& field) {
    out_.append_padded(fragments_->fixed(static_cast<std::size_t>(field.info - message_.info->fixed.data())));
    value(field);
}

void TextVisitor::on_floating(const WalkedField& field) {
    if (field.info == nullptr) {
        unknown(field);
        return;
    }
    const auto index = static_cast<std::size_t>(field.info - message_.info->floating.data());
    meet(index);
    floating_name(field, fragments_->floating(index));
    value(field);
}

/// A floating field that the message does not have.
void TextVisitor::unknown(const WalkedField& field) {
    name("tag");
    append_number(out_, field.tag);
    out_ += marks_.after_name;
    trace::append_hex(out_, field.data);
}

/// `fragment`: the name with what stands around it. The number of a field that repeats comes in between.
void TextVisitor::floating_name(const WalkedField& field, std::string_view fragment) {
    if (field.record < 0 && field.entry < 0) {
        out_.append_padded(fragment);
    } else {
        out_.append_padded(fragment.substr(0, fragment.size() - marks_.after_name.size()));
        trace::append_place(out_, field);
        out_ += marks_.after_name;
    }
}

void TextVisitor::value(const WalkedField& field) {
    if (is_number(field.info->type) && !field.info->array) {
        trace::append_number_text(out_, field.info->type, field.data);
    } else {
        trace::append_value_text(out_, field, options_);
    }
    if (options_.symbols) {
        trace::append_symbols(out_, field, options_);
    }
}

/// A floating field, at its place among the absent ones.
void TextVisitor::meet(std::size_t index) {
    if (index >= next_) {
        if (index != next_) {
            absent_before(index);
        }
        next_ = index + 1;
    } else if (present_ == nullptr && index < met_.size() && !met_.test(index)) {
        is_right_ = false;
    }
    if (index < met_.size()) {
        met_.set(index);
    }
}

/// Prints `null` for the fields before this one, in canonical order, that the message does not have.
void TextVisitor::absent_before(std::size_t index) {
    if (present_ == nullptr) {
        out_.append_padded(fragments_->absent(next_, index));
        return;
    }
    for (std::size_t field = next_; field < std::min(index, present_->size()); ++field) {
        if (!present_->test(field)) {
            out_.append_padded(fragments_->absent(field));
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
    if (!is_incoming_ || index < 0) {
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
        absent_before(std::max(next_, std::min(message_.info->floating.size(), met_.size())));
        repeat_invoke_id();
    }
    out_ += marks_.close;
}

/// Which floating fields a message has.
struct PresenceVisitor {
    Presence met;

    void on_floating(const WalkedField& field) {
        const FieldInfo* const first = field.message->info->floating.data();
        const std::size_t index = field.info == nullptr ? met.size() : static_cast<std::size_t>(field.info - first);
        if (index < met.size()) {
            met.set(index);
        }
    }
};

} // namespace

/// Fields nearly always come in canonical order. For those that do not, the line is printed again once it is known
/// which there are, instead of looking for them in every message. What has been settled cannot be printed again: then
/// they are looked for.
void format_text(std::string& out, const Protocol& protocol, unsigned version, Bytes frame, const TextOptions& options,
                 const Settle& settle) {
    const std::size_t start = out.size();
    Presence present;
    const auto print = [&](const Presence* known) {
        TextVisitor visitor(out, options, known, settle);
        walk(protocol, version, frame, visitor);
        visitor.finish();
        present = visitor.met();
        return visitor.is_right();
    };
    if (settle) {
        PresenceVisitor presence;
        walk(protocol, version, frame, presence);
        (void)print(&presence.met);
    } else if (!print(nullptr)) {
        out.resize(start);
        (void)print(&present);
    }
}

void format_received(std::string& out, const Protocol& protocol, unsigned version, Bytes frame, std::string_view peer) {
    const std::size_t colon = std::min(peer.size(), peer.rfind(':'));
    out += "%MIVR-ICD_CTI-3-EXCEPTION:ClientConn: ClientConnMgr: Processing msg on socket:Socket[addr=/";
    trace::append_printable(out, peer.substr(0, colon));
    out += ",port=";
    trace::append_printable(out, peer.substr(std::min(peer.size(), colon + 1)));
    out += ",localport=";
    trace::append_number(out, protocol.port);
    out += "] Msg is ";
    format_text(out, protocol, version, frame, {.form = TextOptions::Form::incoming});
    out += '\n';
}

} // namespace ctikit
