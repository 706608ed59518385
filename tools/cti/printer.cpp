// Formats by name: JSON Lines and those for people, with time, peers and diagnostics around each message.
#include "printer.hpp"

#include "ladder_printer.hpp"

#include <ctikit/trace/json.hpp>
#include <ctikit/trace/printable.hpp>
#include <ctikit/wire/frame.hpp>

#include <array>
#include <functional>

namespace cti {

namespace {

using ctikit::InputRecord;
using ctikit::Protocol;

[[nodiscard]] std::string_view name_of(ctikit::Direction direction) {
    switch (direction) {
    case ctikit::Direction::to_server:
        return "to-server";
    case ctikit::Direction::to_client:
        return "to-client";
    case ctikit::Direction::unknown:
        break;
    }
    return {};
}

/// A frame beyond the protocol's limit is written out while it is being printed, which bounds memory: it can make a
/// hundred times its size of text.
[[nodiscard]] ctikit::Settle settle_for(const Protocol& protocol, ctikit::Bytes frame, Output& output) {
    return frame.size() > protocol.frame_limit ? [&output] { output.settle(); } : ctikit::Settle();
}

// ---- JSON

void append_member(std::string& out, std::string_view name, std::string_view value) {
    if (!value.empty()) {
        out += out.empty() ? "\"" : ",\"";
        out += name;
        out += "\":";
        ctikit::append_json_string(out, value);
    }
}

class JsonPrinter final : public Printer {
public:
    explicit JsonPrinter(Output& output) : output_(output) {}

    void print(const Protocol& protocol, unsigned version, const InputRecord& record) override {
        more_.clear();
        append_member(more_, "time", record.time);
        append_member(more_, "from", record.from);
        append_member(more_, "to", record.to);
        append_member(more_, "direction", name_of(record.direction));
        append_member(more_, "note", record.note);
        if (record.rebuilt) {
            more_ += more_.empty() ? R"("rebuilt":true)" : R"(,"rebuilt":true)";
        }
        std::string& out = output_.buffer();
        note(format_json(out, protocol, version, record.frame, more_, settle_for(protocol, record.frame, output_)));
        out += '\n';
    }

private:
    Output& output_;
    std::string more_;
};

// ---- for people

namespace color {
constexpr std::string_view off = "\x1b[0m";
constexpr std::string_view dim = "\x1b[2m";
constexpr std::string_view bold = "\x1b[1m";
constexpr std::string_view red = "\x1b[31m";
constexpr std::string_view yellow = "\x1b[33m";
constexpr std::string_view cyan = "\x1b[36m";
} // namespace color

/// Prints the body of one message; what stands around it is the same for all.
using FormatBody = std::function<void(std::string& out, const Protocol&, unsigned version, ctikit::Bytes frame,
                                      const ctikit::TextOptions&, const ctikit::Settle&)>;

class TextPrinter final : public Printer {
public:
    TextPrinter(FormatBody format, const PrinterOptions& options, bool one_line, Output& output)
        : format_(std::move(format)), options_(options), one_line_(one_line), output_(output) {}

    void print(const Protocol& protocol, unsigned version, const InputRecord& record) override {
        std::string& out = output_.buffer();
        prefix(out, record);
        const std::size_t body = out.size();
        const ctikit::Settle settle = settle_for(protocol, record.frame, output_);
        format_(out, protocol, version, record.frame, options_.text, settle);
        if (one_line_) {
            out += '\n';
        }
        if (options_.color && !settle) { // it is put in afterwards
            highlight(out, body, protocol, version, record);
        }
        findings(out, protocol, version, record.frame, settle);
        if (!record.note.empty()) {
            out += "    note: ";
            ctikit::append_printable(out, record.note);
            out += '\n';
        }
        if (!one_line_) {
            out += '\n';
        }
    }

private:
    /// Time and peers, when the input tells them.
    void prefix(std::string& out, const InputRecord& record) const {
        const std::size_t start = out.size();
        ctikit::append_printable(out, record.time);
        if (!record.from.empty()) {
            out += out.size() == start ? "" : " ";
            ctikit::append_printable(out, record.from);
            out += " > ";
            ctikit::append_printable(out, record.to);
        }
        if (out.size() == start) {
            return;
        }
        if (options_.color) {
            out.insert(start, color::dim);
            out += color::off;
        }
        out += one_line_ ? ' ' : '\n';
    }

    /// The message's name in colour.
    void highlight(std::string& out, std::size_t body, const Protocol& protocol, unsigned version,
                   const InputRecord& record) const {
        const auto header = ctikit::FrameHeader::read(record.frame);
        const ctikit::MessageInfo* const message = header ? protocol.find(header->type, version) : nullptr;
        const std::size_t at = message == nullptr ? std::string::npos : out.find(message->name, body);
        if (at != std::string::npos) {
            out.insert(at + message->name.size(), color::off);
            out.insert(at, std::string(color::bold) += color::cyan);
        }
    }

    void findings(std::string& out, const Protocol& protocol, unsigned version, ctikit::Bytes frame,
                  const ctikit::Settle& settle) {
        const std::size_t start = out.size();
        const ctikit::Findings found =
            format_findings(out, protocol, version, frame, "    ", options_.least_finding, settle);
        note(found);
        if (options_.color && !settle && out.size() != start) {
            out.insert(start, found.errors > 0 ? color::red : found.warnings > 0 ? color::yellow : color::dim);
            out.insert(out.size() - 1, color::off);
        }
    }

    FormatBody format_;
    PrinterOptions options_;
    bool one_line_;
    Output& output_;
};

void format_low_level_line(std::string& out, const Protocol&, unsigned, ctikit::Bytes frame, const ctikit::TextOptions&,
                           const ctikit::Settle& settle) {
    out += "writing... ";
    ctikit::format_low_level(out, frame, settle);
    out.pop_back(); // its line break: the printer ends lines
}

} // namespace

std::vector<std::string> printer_names() {
    return {"json", "text", "flow", "hex", "lowlevel", "ladder", "svg"};
}

std::unique_ptr<Printer> make_printer(std::string_view name, const PrinterOptions& options, Output& output) {
    if (name == "text") {
        return std::make_unique<TextPrinter>(ctikit::format_text, options, true, output);
    }
    if (name == "flow") {
        return std::make_unique<TextPrinter>(ctikit::format_flow, options, false, output);
    }
    if (name == "hex") {
        return std::make_unique<TextPrinter>(ctikit::format_hex, options, false, output);
    }
    if (name == "lowlevel") {
        return std::make_unique<TextPrinter>(format_low_level_line, options, true, output);
    }
    if (name == "ladder" || name == "svg") {
        return make_ladder_printer(name == "svg", options, output);
    }
    return std::make_unique<JsonPrinter>(output);
}

} // namespace cti
