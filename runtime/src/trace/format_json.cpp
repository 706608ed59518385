// Decoding to JSON: a visitor that writes each field as the walker shows it. No tree in between.
#include <ctikit/trace/json.hpp>

#include "append.hpp"
#include "type_names.hpp"

#include <ctikit/walker/describe.hpp>
#include <ctikit/walker/symbols.hpp>
#include <ctikit/walker/utf8.hpp>
#include <ctikit/walker/walk.hpp>
#include <ctikit/wire/values.hpp>

namespace ctikit {

namespace {

using trace::append_hex;
using trace::append_json;
using trace::append_number;

class JsonVisitor {
public:
    explicit JsonVisitor(std::string& out) : out_(out) {}

    void on_message(const WalkedMessage& message);
    void on_fixed(const WalkedField& field);
    void on_floating(const WalkedField& field);
    void on_body(Bytes body, std::uint32_t offset);
    void on_rest(Bytes rest, std::uint32_t offset);
    void on_diagnostic(const Diagnostic& diagnostic);

    [[nodiscard]] Findings finish();

private:
    enum class Part : std::uint8_t { none, fixed, floating, end };

    void enter(Part part);
    void field(const WalkedField& field);
    void value(const WalkedField& field);
    void number(const WalkedField& field);
    void symbols(const EnumInfo& enumeration, std::uint32_t bits, unsigned version);
    void elements(const WalkedField& field);
    void text(Bytes data);
    void named(FieldType type, Bytes data);
    void raw(Bytes data);

    std::string& out_;
    std::string diagnostics_;
    Findings findings_;
    Part part_ = Part::none;
    bool first_item_ = true;
    bool has_message_ = false;
};

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

void JsonVisitor::on_fixed(const WalkedField& item) {
    out_ += first_item_ ? "{" : ",{";
    first_item_ = false;
    field(item);
}

void JsonVisitor::on_floating(const WalkedField& item) {
    enter(Part::floating);
    out_ += first_item_ ? R"({"tag":)" : R"(,{"tag":)";
    first_item_ = false;
    append_number(out_, item.tag);
    out_ += ',';
    field(item);
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
    diagnostics_ += diagnostics_.empty() ? R"({"level":")" : R"(,{"level":")";
    diagnostics_ += to_string(level_of(diagnostic.code));
    diagnostics_ += R"(","code":")";
    diagnostics_ += to_string(diagnostic.code);
    diagnostics_ += R"(","offset":)";
    append_number(diagnostics_, diagnostic.offset);
    diagnostics_ += R"(,"text":)";
    append_json(diagnostics_, describe(diagnostic));
    diagnostics_ += '}';
}

Findings JsonVisitor::finish() {
    enter(Part::end);
    if (!has_message_) {
        out_ += R"(,"message":null)";
    }
    out_ += R"(,"diagnostics":[)";
    out_ += diagnostics_;
    out_ += ']';
    return findings_;
}

/// Everything of a field but its tag, closing brace included.
void JsonVisitor::field(const WalkedField& item) {
    if (item.info == nullptr) {
        out_ += R"("name":null,"type":"UNSPEC","value":")";
        append_hex(out_, item.data);
        out_ += "\"}";
        return;
    }
    const FieldInfo& info = *item.info;
    out_ += R"("name":)";
    append_json(out_, item.reserved && !info.reserved ? std::string_view("reserved") : info.name);
    if (item.reserved && !info.as.empty()) {
        out_ += R"(,"as":)";
        append_json(out_, info.as);
    }
    out_ += R"(,"type":")";
    out_ += trace::name_of(info.type);
    out_ += R"(","value":)";
    value(item);
    out_ += item.reserved ? R"(,"reserved":true})" : "}";
}

void JsonVisitor::value(const WalkedField& item) {
    const FieldInfo& info = *item.info;
    if (info.array) {
        elements(item);
    } else if (is_number(info.type)) {
        number(item);
    } else if (info.type == FieldType::UNSPEC) {
        out_ += '"';
        append_hex(out_, item.data);
        out_ += '"';
    } else if (info.type == FieldType::STRING) {
        text(item.data);
    } else {
        named(info.type, item.data);
    }
}

void JsonVisitor::number(const WalkedField& item) {
    const FieldInfo& info = *item.info;
    const std::optional<std::int64_t> number = item.number();
    if (!number) {
        out_ += "null";
    } else {
        append_number(out_, *number);
        if (info.enumeration != nullptr && !item.reserved) {
            symbols(*info.enumeration, enum_bits(*number, size_of(info.type)), item.message->layout_version);
        }
    }
    if (item.data.size() != size_of(info.type)) {
        raw(item.data);
    }
}

void JsonVisitor::symbols(const EnumInfo& enumeration, std::uint32_t bits, unsigned version) {
    if (enumeration.mask) {
        const std::size_t start = out_.size();
        for_each_symbol(enumeration, bits, version, [&](const EnumValue& row) {
            out_ += out_.size() == start ? R"(,"symbol":[)" : ",";
            append_json(out_, row.name);
        });
        out_ += out_.size() == start ? R"(,"symbol":[])" : "]";
    } else if (const EnumValue* const row = enumeration.find(bits, version)) {
        out_ += R"(,"symbol":)";
        append_json(out_, row->name);
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
        append_number(out_, *number_in(item.info->type, item.data.subspan(at, size)));
    }
    out_ += ']';
    if (item.data.size() % size != 0) {
        raw(item.data);
    }
}

void JsonVisitor::text(Bytes data) {
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

Findings format_json(std::string& out, const Protocol& protocol, unsigned version, Bytes frame, std::string_view more) {
    out += R"({"protocol":")";
    out += protocol.name;
    out += R"(","version":)";
    append_number(out, version);
    JsonVisitor visitor(out);
    walk(protocol, version, frame, visitor);
    if (const auto header = FrameHeader::read(frame); header && header->frame_size() > protocol.frame_limit) {
        visitor.on_diagnostic(oversized_frame(*header, protocol.frame_limit));
    }
    const Findings findings = visitor.finish();
    if (!more.empty()) {
        out += ',';
        out += more;
    }
    out += '}';
    return findings;
}

} // namespace ctikit
