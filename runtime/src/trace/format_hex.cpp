// The annotated hexadecimal listing.
#include <ctikit/trace/text.hpp>

#include "append.hpp"
#include "type_names.hpp"
#include "value_text.hpp"

#include <ctikit/walker/walk.hpp>

namespace ctikit {

namespace {

constexpr std::size_t bytes_per_row = 12;
constexpr std::size_t bytes_width = bytes_per_row * 3 + 1;

class HexVisitor {
public:
    HexVisitor(std::string& out, const TextOptions& options, const Settle& settle)
        : out_(out), options_(options), settle_(settle) {}

    void on_message(const WalkedMessage& message);
    void on_fixed(const WalkedField& field) { field_rows(field, field.data); }
    void on_floating(const WalkedField& field);
    void on_body(Bytes body, std::uint32_t offset) { rows(offset, body, "body of unknown layout"); }
    void on_rest(Bytes rest, std::uint32_t offset) { rows(offset, rest, "rest"); }

private:
    void field_rows(const WalkedField& field, Bytes bytes);
    void rows(std::uint32_t offset, Bytes bytes, std::string_view text);

    std::string& out_;
    const TextOptions& options_;
    const Settle& settle_;
    std::string text_; ///< of the line at hand
};

void HexVisitor::on_message(const WalkedMessage& message) {
    text_ = "length ";
    trace::append_number(text_, message.header.length);
    rows(0, message.frame.first(4), text_);
    text_ = "type ";
    trace::append_number(text_, message.header.type);
    text_ += ' ';
    text_ += message.info == nullptr ? std::string_view("(not defined)") : message.info->name;
    rows(4, message.frame.subspan(4, 4), text_);
}

void HexVisitor::on_floating(const WalkedField& field) {
    const std::size_t size = field.data_offset - field.offset + field.data.size();
    field_rows(field, field.message->frame.subspan(field.offset, size));
}

void HexVisitor::field_rows(const WalkedField& field, Bytes bytes) {
    text_.clear();
    trace::append_guide_name(text_, field);
    trace::append_place(text_, field);
    if (field.info != nullptr) {
        text_ += ' ';
        text_ += trace::name_of(field.info->type);
        if (field.data_offset != field.offset) {
            text_ += " tag ";
            trace::append_number(text_, field.tag);
        }
    }
    text_ += " = ";
    trace::append_value_text(text_, field, options_);
    trace::append_symbols(text_, field, options_);
    const bool hidden = field.info != nullptr && !options_.show_secrets && trace::is_secret(*field.info);
    rows(field.offset, hidden ? bytes.first(field.data_offset - field.offset) : bytes, text_);
}

/// As many rows as the bytes need; the text stands beside the first.
void HexVisitor::rows(std::uint32_t offset, Bytes bytes, std::string_view text) {
    std::size_t at = 0;
    do {
        const Bytes row = bytes.subspan(at, std::min(bytes_per_row, bytes.size() - at));
        trace::append_hex_number(out_, offset + at, 4);
        out_ += "  ";
        trace::append_hex_pairs(out_, row);
        if (at == 0) {
            out_.append(bytes_width - (row.empty() ? 0 : row.size() * 3 - 1), ' ');
            out_ += text;
        }
        out_ += '\n';
        at += bytes_per_row;
        if (settle_) {
            settle_();
        }
    } while (at < bytes.size());
}

} // namespace

void format_hex(std::string& out, const Protocol& protocol, unsigned version, Bytes frame, const TextOptions& options,
                const Settle& settle) {
    HexVisitor visitor(out, options, settle);
    walk(protocol, version, frame, visitor);
}

} // namespace ctikit
