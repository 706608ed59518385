// The guide's message flows.
#include <ctikit/trace/text.hpp>

#include "append.hpp"
#include "lookup.hpp"
#include "value_text.hpp"

#include <ctikit/walker/walk.hpp>
#include <ctikit/wire/floating.hpp>
#include <ctikit/wire/values.hpp>

namespace ctikit {

namespace {

[[nodiscard]] bool is_named(const WalkedField& field) noexcept {
    return field.info != nullptr &&
           (field.info->type == FieldType::NAMEDVAR || field.info->type == FieldType::NAMEDARRAY);
}

class FlowVisitor {
public:
    FlowVisitor(std::string& out, const TextOptions& options, const Settle& settle)
        : out_(out), options_(options), settle_(settle) {}

    void on_message(const WalkedMessage& message);
    void on_fixed(const WalkedField& field) { line(field); }
    void on_floating(const WalkedField& field);
    void on_body(Bytes body, std::uint32_t) { bytes("Body", body); }
    void on_rest(Bytes rest, std::uint32_t) { bytes("Rest", rest); }

private:
    void line(const WalkedField& field);
    void bytes(std::string_view name, Bytes data);
    void call_context(const WalkedField& first);
    void end_line();

    std::string& out_;
    const TextOptions& options_;
    const Settle& settle_;
    bool context_printed_ = false;
};

void FlowVisitor::on_message(const WalkedMessage& message) {
    out_ += "MsgType: ";
    if (message.info != nullptr) {
        out_ += message.info->name;
    } else {
        trace::append_number(out_, message.header.type);
    }
    out_ += '\n';
}

void FlowVisitor::on_floating(const WalkedField& field) {
    if (!is_named(field)) {
        line(field);
    } else if (!context_printed_) {
        context_printed_ = true;
        call_context(field);
    }
}

void FlowVisitor::line(const WalkedField& field) {
    if (field.info == nullptr || field.reserved) {
        return;
    }
    out_ += "    ";
    out_ += trace::label_of(*field.info);
    trace::append_place(out_, field);
    out_ += ": ";
    trace::append_value_text(out_, field, options_);
    trace::append_symbols(out_, field, options_);
    end_line();
}

void FlowVisitor::bytes(std::string_view name, Bytes data) {
    out_ += "    ";
    out_ += name;
    out_ += ": ";
    trace::append_hex(out_, data);
    out_ += '\n';
}

/// All named variables and arrays of the message in one block, from the first of them to the end. The total counts tags
/// and lengths, as the guide's does.
void FlowVisitor::call_context(const WalkedField& first) {
    const WalkedMessage& message = *first.message;
    const auto each = [&](auto&& visit) {
        FloatingReader fields(message.frame.subspan(first.offset), message.width);
        for (FloatingField raw; fields.next(raw);) {
            WalkedField field;
            field.message = &message;
            field.info = message.info->find_floating(raw.tag, message.layout_version);
            field.data = raw.data;
            if (is_named(field)) {
                visit(field, raw.data.size() + fields.prefix_size());
            }
        }
    };
    std::size_t total = 0;
    each([&](const WalkedField&, std::size_t size) { total += size; });
    out_ += "    ExpandedCallContxt: <TotalBytes: ";
    trace::append_number(out_, static_cast<std::int64_t>(total));
    out_ += ">\n";
    each([&](const WalkedField& field, std::size_t) {
        NamedArray item;
        NamedVariable pair;
        const bool array = field.info->type == FieldType::NAMEDARRAY;
        (void)(array ? read_named_array(field.data, item) : read_named_variable(field.data, pair));
        out_ += "        ";
        trace::append_printable(out_, array ? item.name : pair.name);
        if (array) {
            out_ += '[';
            trace::append_number(out_, item.index);
            out_ += ']';
        }
        out_ += ": ";
        trace::append_printable(out_, array ? item.value : pair.value);
        end_line();
    });
}

void FlowVisitor::end_line() {
    out_ += '\n';
    if (settle_) {
        settle_();
    }
}

} // namespace

void format_flow(std::string& out, const Protocol& protocol, unsigned version, Bytes frame, const TextOptions& options,
                 const Settle& settle) {
    FlowVisitor visitor(out, options, settle);
    walk(protocol, version, frame, visitor);
}

} // namespace ctikit
