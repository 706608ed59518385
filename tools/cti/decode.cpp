// cti decode: messages out of captures, logs and raw bytes, in a form for people or programs.
#include "command.hpp"
#include "input_kind.hpp"
#include "interrupt.hpp"
#include "options.hpp"
#include "output.hpp"
#include "printer.hpp"
#include "source.hpp"
#include "version_resolver.hpp"

#include <cstdio>
#include <memory>

namespace cti {

namespace {

struct Options {
    std::vector<std::string> files;
    std::string input = "auto";
    std::string format;
    ctikit::ProtocolChoice protocol;
    bool follow = false;
};

/// Reads the inputs one after the other and prints what they hold.
class Decoder {
public:
    explicit Decoder(const Options& options) : options_(options), printer_(make_printer(options.format, output_)) {}

    int run();

private:
    void decode(const std::string& file);
    void feed(Source& source, ctikit::InputReader& reader);
    [[nodiscard]] std::unique_ptr<ctikit::InputReader> make_reader(InputKind kind, ctikit::InputSink& sink) const;
    void complain(const std::string& source, std::uint64_t position, std::string_view text);

    const Options& options_;
    Output output_;
    std::unique_ptr<Printer> printer_;
    bool unreadable_ = false;
};

int Decoder::run() {
    catch_interrupts();
    try {
        for (const std::string& file : options_.files) {
            decode(file);
        }
        printer_->finish();
        output_.flush();
    } catch (const OutputClosed&) {
        return exit_ok; // nobody wants the rest
    }
    return unreadable_ ? exit_usage : printer_->found_errors() ? exit_findings : exit_ok;
}

void Decoder::decode(const std::string& file) {
    Source source(file, options_.follow);
    const auto print = [this](const ctikit::InputRecord& record, unsigned version) {
        printer_->print(*options_.protocol.protocol, version, record);
        output_.settle();
    };
    const auto problem = [&](std::uint64_t position, std::string_view text) { complain(source.name(), position, text); };
    const auto notice = [&](const std::string& text) { std::fprintf(stderr, "cti: %s: %s\n", source.name().c_str(), text.c_str()); };
    VersionResolver resolver(options_.protocol, {print, problem, notice});
    source.on_idle([&] {
        resolver.flush();
        output_.flush();
    });
    const InputKind chosen = parse_input_kind(options_.input);
    const InputKind kind = chosen == InputKind::automatic ? detect_input(source.peek(64), source.name()) : chosen;
    feed(source, *make_reader(kind, resolver));
    resolver.flush();
}

void Decoder::feed(Source& source, ctikit::InputReader& reader) {
    for (ctikit::Bytes bytes = source.read(); !bytes.empty(); bytes = source.read()) {
        reader.feed(bytes);
    }
    reader.finish();
}

std::unique_ptr<ctikit::InputReader> Decoder::make_reader(InputKind kind, ctikit::InputSink& sink) const {
    switch (kind) {
    case InputKind::hex: return ctikit::make_hex_reader(sink);
    default: return ctikit::make_raw_reader(*options_.protocol.protocol, sink);
    }
}

void Decoder::complain(const std::string& source, std::uint64_t position, std::string_view text) {
    unreadable_ = true;
    output_.flush(); // keeps the order on a terminal
    std::fprintf(stderr, "cti: %s:%llu: %.*s\n", source.c_str(), static_cast<unsigned long long>(position),
                 static_cast<int>(text.size()), text.data());
}

} // namespace

Run define_decode(CLI::App& app) {
    const auto options = std::make_shared<Options>();
    app.add_option("FILE", options->files, "Inputs; - or none is standard input")->type_name("FILE");
    app.add_option("--input", options->input, "What the input is")
        ->type_name("KIND")
        ->check(CLI::IsMember(input_kind_names()))
        ->capture_default_str();
    app.add_option("--format", options->format, "How to print (default: text on a terminal, json otherwise)")
        ->type_name("FORMAT")
        ->check(CLI::IsMember(printer_names()));
    add_protocol_option(app, options->protocol);
    app.add_flag("--follow", options->follow, "Wait for more at the end of a file that is still written to");
    app.footer(R"(Exit status: 0 all decoded without error-level diagnostics; 1 some had them (everything readable is printed);
2 wrong usage or unreadable input.)");
    return [options] {
        if (options->files.empty()) {
            options->files.emplace_back("-");
        }
        if (options->format.empty()) {
            options->format = Output::is_terminal() ? "text" : "json";
        }
        return Decoder(*options).run();
    };
}

} // namespace cti
