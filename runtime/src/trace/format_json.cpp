// Decoding to JSON: a visitor that writes each field as the walker shows it. No tree in between.
#include <ctikit/trace/json.hpp>

#include "append.hpp"
#include "json_fragments.hpp"
#include "text_writer.hpp"
#include "walk_whole.hpp"

#include <ctikit/walker/describe.hpp>
#include <ctikit/walker/symbols.hpp>
#include <ctikit/walker/utf8.hpp>
#include <ctikit/wire/values.hpp>

namespace ctikit {

namespace {

using trace::append_hex;
using trace::append_json;
using trace::append_number;

class JsonVisitor {
public:
    JsonVisitor(std::string& out, const Settle& settle) noexcept : out_(out, settle), keeps_(!settle) {}

    void begin(const Protocol& protocol, unsigned version);
    void on_message(const WalkedMessage& message);
    void on_fixed(const WalkedField& field);
    void on_floating(const WalkedField& field);
    void on_body(Bytes body, std::uint32_t offset);
    void on_rest(Bytes rest, std::uint32_t offset);
    void on_diagnostic(const Diagnostic& diagnostic);

    [[nodiscard]] trace::TextWriter& begin_diagnostics();
    [[nodiscard]] Findings finish(std::string_view more);

private:
    enum class Part : std::uint8_t { none, fixed, floating, end };

    void enter(Part part);
    void item(const WalkedField& field, std::string_view fragment);
    void unknown(const WalkedField& field);
    [[gnu::noinline]] void other_value(const WalkedField& field);
    void number(const WalkedField& field);
    [[gnu::noinline]] void symbols(const EnumInfo& enumeration, std::uint32_t bits, unsigned version);
    void elements(const WalkedField& field);
    void text(Bytes data);
    void named(FieldType type, Bytes data);
    [[gnu::cold, gnu::noinline]] void raw(Bytes data);

    trace::TextWriter out_;
    const MessageInfo* message_ = nullptr;
    const trace::JsonFragments* fragments_ = nullptr; ///< of the message, when it has a layout
    const bool keeps_; ///< diagnostics, until all else is printed; else they are only counted
    std::string diagnostics_;
    Findings findings_;
    Part part_ = Part::none;
    bool first_item_ = true;
    bool has_message_ = false;
};

/// One of the list.
template <class Out>
void append_diagnostic(Out& out, const Diagnostic& diagnostic, bool is_first) {
    out += is_first ? R"({"level":")" : R"(,{"level":")";
    out += to_string(level_of(diagnostic.code));
    out += R"(","code":")";
    out += to_string(diagnostic.code);
    out += R"(","offset":)";
    append_number(out, diagnostic.offset);
    out += R"(,"text":)";
    append_json(out, describe(diagnostic));
    out += '}';
}

/// Prints diagnostics as they come.
struct DiagnosticsVisitor {
    trace::TextWriter& out;
    bool is_first = true;

    void on_diagnostic(const Diagnostic& diagnostic) {
        append_diagnostic(out, diagnostic, is_first);
        is_first = false;
    }
};

void JsonVisitor::begin(const Protocol& protocol, unsigned version) {
    out_ += R"({"protocol":")";
    out_ += protocol.name;
    out_ += R"(","version":)";
    append_number(out_, version);
}

void JsonVisitor::on_message(const WalkedMessage& message) {
    has_message_ = true;
    out_ += R"(,"message":)";
    if (message.info == nullptr) {
        out_ += "null";
    } else {
        append_json(out_, message.info->name);
    }
    out_ += R"(,"type":)";
    append_number(out_, message.header.type);
    out_ += R"(,"length":)";
    append_number(out_, message.header.length);
    if (message.has_layout()) {
        message_ = message.info;
        fragments_ = &trace::json_fragments_of(*message.info, message.layout_version);
        part_ = Part::fixed;
        out_ += R"(,"fixed":[)";
    }
}

/// Closes the list that is open and opens the next one.
void JsonVisitor::enter(Part part) {
    while (part_ != Part::none && part_ < part) {
        out_ += part_ == Part::fixed ? R"(],"floating":[)" : "]";
        part_ = part_ == Part::fixed ? Part::floating : Part::end;
        first_item_ = true;
    }
}

void JsonVisitor::on_fixed(const WalkedField& field) {
    item(field, fragments_->fixed(static_cast<std::size_t>(field.info - message_->fixed.data())));
}

void JsonVisitor::on_floating(const WalkedField& field) {
    if (part_ != Part::floating) {
        enter(Part::floating);
    }
    if (field.info == nullptr) {
        unknown(field);
    } else {
        item(field, fragments_->floating(static_cast<std::size_t>(field.info - message_->floating.data())));
    }
}

/// One of a list. `fragment` is all of it in front of the value, first what separates it from the one before it.
void JsonVisitor::item(const WalkedField& field, std::string_view fragment) {
    out_.append_padded(fragment.substr(first_item_ ? 1 : 0));
    first_item_ = false;
    if (is_number(field.info->type) && !field.info->array) {
        number(field);
    } else {
        other_value(field);
    }
    out_ += field.reserved ? R"(,"reserved":true})" : "}";
}

/// A floating field that the message does not have.
void JsonVisitor::unknown(const WalkedField& item) {
    out_ += first_item_ ? R"({"tag":)" : R"(,{"tag":)";
    first_item_ = false;
    append_number(out_, item.tag);
    out_ += R"(,"name":null,"type":"UNSPEC","value":")";
    append_hex(out_, item.data);
    out_ += R"("})";
}

void JsonVisitor::on_body(Bytes body, std::uint32_t) {
    out_ += R"(,"body":")";
    append_hex(out_, body);
    out_ += '"';
}

void JsonVisitor::on_rest(Bytes rest, std::uint32_t) {
    enter(Part::end);
    if (!has_message_) {
        out_ += R"(,"message":null)";
        has_message_ = true;
    }
    out_ += R"(,"rest":")";
    append_hex(out_, rest);
    out_ += '"';
}

void JsonVisitor::on_diagnostic(const Diagnostic& diagnostic) {
    findings_.add(level_of(diagnostic.code));
    if (keeps_) {
        append_diagnostic(diagnostics_, diagnostic, diagnostics_.empty());
    }
}

/// Gives where those that were not kept are to be printed now.
trace::TextWriter& JsonVisitor::begin_diagnostics() {
    enter(Part::end);
    if (!has_message_) {
        out_ += R"(,"message":null)";
    }
    out_ += R"(,"diagnostics":[)";
    out_ += diagnostics_;
    return out_;
}

/// `more`: members of the object that the caller adds.
Findings JsonVisitor::finish(std::string_view more) {
    out_ += ']';
    if (!more.empty()) {
        out_ += ',';
        out_ += more;
    }
    out_ += '}';
    return findings_;
}

/// What is no number.
void JsonVisitor::other_value(const WalkedField& item) {
    const FieldInfo& info = *item.info;
    if (info.array) {
        elements(item);
    } else if (info.type == FieldType::STRING) {
        text(item.data);
    } else if (info.type == FieldType::UNSPEC) {
        out_ += '"';
        append_hex(out_, item.data);
        out_ += '"';
    } else {
        named(info.type, item.data);
    }
}

void JsonVisitor::number(const WalkedField& item) {
    const FieldInfo& info = *item.info;
    const std::size_t size = size_of(info.type);
    if (const std::optional<std::int64_t> number = number_in(info.type, item.data)) {
        append_number(out_, *number);
        if (info.enumeration != nullptr && !item.reserved) {
            symbols(*info.enumeration, enum_bits(*number, size), item.message->layout_version);
        }
    } else {
        out_ += "null";
    }
    if (item.data.size() != size) {
        raw(item.data);
    }
}

/// Names of values are identifiers: there is nothing to escape in them.
void JsonVisitor::symbols(const EnumInfo& enumeration, std::uint32_t bits, unsigned version) {
    if (enumeration.mask) {
        const std::size_t start = out_.size();
        for_each_symbol(enumeration, bits, version, [&](const EnumValue& row) {
            out_ += out_.size() == start ? R"(,"symbol":[")" : R"(,")";
            out_ += row.name;
            out_ += '"';
        });
        out_ += out_.size() == start ? R"(,"symbol":[])" : "]";
    } else if (const EnumValue* const row = enumeration.find(bits, version)) {
        out_ += R"(,"symbol":")";
        out_ += row->name;
        out_ += '"';
    }
}

/// Packed numbers; bytes that are no whole element stand in "raw" only.
void JsonVisitor::elements(const WalkedField& item) {
    const std::size_t size = size_of(item.info->type);
    out_ += '[';
    for (std::size_t at = 0; at + size <= item.data.size(); at += size) {
        if (at != 0) {
            out_ += ',';
        }
        append_number(out_, number_in(item.info->type, item.data.subspan(at, size)).value_or(0));
    }
    out_ += ']';
    if (item.data.size() % size != 0) {
        raw(item.data);
    }
}

void JsonVisitor::text(Bytes data) {
    if (trace::is_plain_text(data)) {
        out_ += '"';
        out_ += characters(data.first(data.size() - 1));
        out_ += '"';
        return;
    }
    const std::string_view text = read_text(data);
    append_json(out_, text);
    if (data.size() != text.size() + 1 || !is_utf8(text)) {
        raw(data);
    }
}

void JsonVisitor::named(FieldType type, Bytes data) {
    const bool array = type == FieldType::NAMEDARRAY;
    NamedArray item;
    NamedVariable pair;
    if (array) {
        (void)read_named_array(data, item); // what is cut shows in "raw"
        pair = {item.name, item.value};
        out_ += R"({"index":)";
        append_number(out_, item.index);
        out_ += ',';
    } else {
        (void)read_named_variable(data, pair);
        out_ += '{';
    }
    out_ += R"("name":)";
    append_json(out_, pair.name);
    out_ += R"(,"value":)";
    append_json(out_, pair.value);
    out_ += '}';
    const bool exact = data.size() == pair.name.size() + pair.value.size() + (array ? 3U : 2U) && data.back() == 0;
    if (!exact || !is_utf8(pair.name) || !is_utf8(pair.value)) {
        raw(data);
    }
}

void JsonVisitor::raw(Bytes data) {
    out_ += R"(,"raw":")";
    append_hex(out_, data);
    out_ += '"';
}

} // namespace

Findings format_json(std::string& out, const Protocol& protocol, unsigned version, Bytes frame, std::string_view more,
                     const Settle& settle) {
    JsonVisitor visitor(out, settle);
    visitor.begin(protocol, version);
    trace::walk_whole(protocol, version, frame, visitor);
    trace::TextWriter& writer = visitor.begin_diagnostics();
    if (settle) {
        DiagnosticsVisitor diagnostics{writer};
        trace::walk_whole(protocol, version, frame, diagnostics);
    }
    return visitor.finish(more);
}

} // namespace ctikit
