// cti decode: messages out of captures, logs and raw bytes, in a form for people or programs.
#include "command.hpp"
#include "filter.hpp"
#include "input_kind.hpp"
#include "interrupt.hpp"
#include "options.hpp"
#include "output.hpp"
#include "printer.hpp"
#include "progress.hpp"
#include "source.hpp"
#include "standard_error.hpp"
#include "version_resolver.hpp"

#include "capture/capture.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <memory>

namespace cti {

namespace {

struct DecodeOptions {
    std::vector<std::string> files;
    std::string input = "auto";
    std::string format;
    ctikit::ProtocolChoice protocol;
    bool protocol_given = false;
    std::vector<std::uint16_t> ports;
    MessageFilter filter;
    std::string color = "auto";
    std::string symbols = "auto";
    std::string level = "info";
    bool show_secrets = false;
    bool follow = false;
};

/// What "auto", "always" or "never" comes to.
[[nodiscard]] bool resolve(std::string_view when) {
    return when == "always" || (when == "auto" && Output::is_terminal());
}

[[nodiscard]] ctikit::Level level_named(std::string_view name) {
    using enum ctikit::Level;
    return name == to_string(error) ? error : name == to_string(warning) ? warning : info;
}

[[nodiscard]] PrinterOptions printer_options(const DecodeOptions& options) {
    PrinterOptions result;
    result.text.symbols = resolve(options.symbols);
    result.text.show_secrets = options.show_secrets;
    result.least_finding = level_named(options.level);
    result.color = resolve(options.color) && (options.color == "always" || std::getenv("NO_COLOR") == nullptr);
    return result;
}

/// Reads the inputs one after the other and prints what they hold.
class Decoder {
public:
    explicit Decoder(const DecodeOptions& options)
        : options_(options), printer_(make_printer(options.format, printer_options(options), output_)) {}

    int run();

private:
    void decode_if_readable(const std::string& file);
    void decode(const std::string& file);
    void read(Source& source, InputKind kind, const ctikit::ProtocolChoice& choice, VersionResolver& resolver);
    void decode_capture(Source& source, const ctikit::ProtocolChoice& choice, ctikit::InputSink& sink);
    void feed(Source& source, ctikit::InputReader& reader);
    [[nodiscard]] std::unique_ptr<ctikit::InputReader> make_reader(InputKind kind, const ctikit::ProtocolChoice& choice,
                                                                   ctikit::InputSink& sink) const;
    [[nodiscard]] ctikit::ProtocolChoice choose_protocol(InputKind kind) const;
    void complain(const std::string& what);

    const DecodeOptions& options_;
    Output output_;
    std::unique_ptr<Printer> printer_;
    bool unreadable_ = false;
};

int Decoder::run() {
    catch_interrupts();
    for (const std::string& file : options_.files) {
        decode_if_readable(file);
    }
    printer_->finish();
    output_.flush();
    return unreadable_ ? exit_usage : printer_->found_errors() ? exit_findings : exit_ok;
}

/// One input that cannot be read takes nothing from the others.
void Decoder::decode_if_readable(const std::string& file) {
    try {
        decode(file);
    } catch (const UsageError& failure) {
        complain(failure.what());
    }
}

void Decoder::decode(const std::string& file) {
    Source source(file, options_.follow);
    const InputKind chosen = parse_input_kind(options_.input);
    const InputKind kind =
        chosen == InputKind::automatic ? detect_input(source.peek(ctikit::header_size), source.name()) : chosen;
    const ctikit::ProtocolChoice choice = choose_protocol(kind);
    const auto print = [&](const ctikit::InputRecord& record, unsigned version) {
        if (options_.filter.accepts(*choice.protocol, version, record)) {
            printer_->print(*choice.protocol, version, record);
            output_.settle();
        }
    };
    const auto problem = [&](std::uint64_t position, std::string_view text) {
        const std::string place = position == 0 ? std::string() : fmt::format(":{}", position);
        complain(fmt::format("{}{}: {}", source.name(), place, text));
    };
    const auto notice = [&](const std::string& text) { tell(fmt::format("{}: {}", source.name(), text)); };
    VersionResolver resolver(choice, {print, problem, notice});
    source.on_idle([&] {
        if (options_.follow) { // else what comes later may still tell the version of what waits
            resolver.flush();
        }
        output_.flush();
    });
    read(source, kind, choice, resolver);
}

/// Hands over what an input holds, up to where it becomes unreadable.
void Decoder::read(Source& source, InputKind kind, const ctikit::ProtocolChoice& choice, VersionResolver& resolver) {
    try {
        if (kind == InputKind::capture) {
            decode_capture(source, choice, resolver);
        } else {
            feed(source, *make_reader(kind, choice, resolver));
        }
    } catch (const UsageError&) {
        resolver.flush();
        throw;
    }
    resolver.flush();
}

void Decoder::decode_capture(Source& source, const ctikit::ProtocolChoice& choice, ctikit::InputSink& sink) {
    try {
        Progress progress(source);
        const auto read = [&] {
            progress.update();
            return source.read();
        };
        read_capture(read, {choice.protocol, options_.ports}, sink);
    } catch (const UsageError&) {
        throw;
    } catch (const std::runtime_error& failure) {
        throw UsageError(source.name() + ": " + failure.what());
    }
}

void Decoder::feed(Source& source, ctikit::InputReader& reader) {
    Progress progress(source);
    for (ctikit::Bytes bytes = source.read(); !bytes.empty(); bytes = source.read()) {
        reader.feed(bytes);
        progress.update();
    }
    reader.finish();
}

/// CTI Server logs are of its own dialect, whatever the default is.
ctikit::ProtocolChoice Decoder::choose_protocol(InputKind kind) const {
    const bool is_cti_server = kind == InputKind::ctisvr && !options_.protocol_given;
    return is_cti_server ? ctikit::parse_protocol_choice("ged188").choice : options_.protocol;
}

std::unique_ptr<ctikit::InputReader> Decoder::make_reader(InputKind kind, const ctikit::ProtocolChoice& choice,
                                                          ctikit::InputSink& sink) const {
    const ctikit::Protocol& protocol = *choice.protocol;
    switch (kind) {
    case InputKind::hex:
        return ctikit::make_hex_reader(sink);
    case InputKind::mivr:
        return ctikit::make_mivr_reader(protocol, choice.version_or_newest(), sink);
    case InputKind::ctisvr:
        return ctikit::make_ctisvr_reader(protocol, choice.version_or_newest(), sink);
    default:
        return ctikit::make_raw_reader(protocol, sink);
    }
}

void Decoder::complain(const std::string& what) {
    unreadable_ = true;
    output_.flush(); // keeps the order on a terminal
    tell(what);
}

constexpr const char* decode_footer =
    R"(Formats: json is one object per message, lossless, for programs and for 'cti encode'; text is the server's own high-level trace;
flow is the layout of the guide's message flows; hex shows every byte with its meaning; lowlevel is the server's trace of bytes;
ladder and svg draw who sent what to whom.

Inputs: raw is frames back to back; hex is text, frames per line, # comments; pcap is packet captures, pcapng as well; mivr is the
Unified CCX engine's log, messages in words and low-level bytes; ctisvr is a CTI Server log as dumplog prints it (read as ged188
unless --protocol says otherwise) or the guide's flows. Frames made from words are marked "rebuilt": words do not hold all bytes.

Without a version in --protocol it is that of the OPEN_REQ in the input, if the protocol has it; else the newest whose floating
fields fit, which is said; else the newest.

Exit status: 0 all decoded without error-level diagnostics; 1 some had them (everything readable is printed);
2 wrong usage or unreadable input.

Examples:
  cti decode session.pcap --call 16777507 --format ladder
  cti decode Cisco001MIVR.log --agent 2006 --follow
  cti decode session.pcap | jq -r 'select(.message=="AGENT_STATE_EVENT") | .time')";

/// Gives back --protocol.
CLI::Option* add_input_options(CLI::App& app, DecodeOptions& options) {
    app.add_option("FILE", options.files, "Inputs; - or none is standard input")->type_name("FILE");
    app.add_option("--input", options.input, "What the input is")
        ->type_name("KIND")
        ->check(CLI::IsMember(input_kind_names()))
        ->capture_default_str();
    CLI::Option* const protocol = add_protocol_option(app, options.protocol);
    app.add_option("--port", options.ports, "TCP port of the server in captures (default: the protocol's); repeatable")
        ->type_name("PORT")
        ->allow_extra_args(false);
    app.add_flag("--follow", options.follow,
                 "Wait for more at the end of a file that is still written to, and go on in the one that replaces it");
    return protocol;
}

void add_print_options(CLI::App& app, DecodeOptions& options) {
    app.add_option("--format", options.format, "How to print (default: text on a terminal, json otherwise)")
        ->type_name("FORMAT")
        ->check(CLI::IsMember(printer_names()));
    app.add_option("--symbols", options.symbols, "Names of values behind the numbers, in formats for people")
        ->type_name("WHEN")
        ->check(CLI::IsMember({"auto", "always", "never"}))
        ->capture_default_str();
    app.add_option("--level", options.level, "Findings at least as serious, in formats for people")
        ->type_name("LEVEL")
        ->check(CLI::IsMember({"error", "warning", "info"}))
        ->capture_default_str();
    app.add_option("--color", options.color, "Colours, in formats for people")
        ->type_name("WHEN")
        ->check(CLI::IsMember({"auto", "always", "never"}))
        ->capture_default_str();
    app.add_flag("--show-secrets", options.show_secrets,
                 "Print passwords (json and lowlevel always have them: they are lossless)");
}

} // namespace

Run define_decode(CLI::App& app) {
    const auto options = std::make_shared<DecodeOptions>();
    CLI::Option* const protocol = add_input_options(app, *options);
    options->filter.add_options(app);
    add_print_options(app, *options);
    app.footer(decode_footer);
    return [options, protocol] {
        if (options->follow && options->files.size() > 1) {
            throw UsageError("--follow waits at the end of an input for ever: give one FILE");
        }
        options->protocol_given = protocol->count() > 0;
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
