// cti encode: JSON Lines to frames, as hexadecimal text or raw bytes.
#include "command.hpp"
#include "options.hpp"
#include "output.hpp"
#include "source.hpp"
#include "standard_error.hpp"

#include <ctikit/trace/json.hpp>
#include <ctikit/walker/infer.hpp>

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace cti {

namespace {

namespace json = boost::json;

constexpr std::size_t longest_line = 256 << 20; ///< of JSON, for one frame; bounds memory

struct EncodeOptions {
    std::string file = "-";
    std::string output = "hex";
    ctikit::ProtocolChoice protocol;
    bool protocol_given = false;
};

/// Encodes line by line; a line with a mistake is reported and left out.
class Encoder {
public:
    explicit Encoder(const EncodeOptions& options) : options_(options) {}

    int run();

private:
    void read();
    void take(std::string_view text);
    void keep(std::string_view text);
    void line(std::string_view text);
    void complain(std::string_view what);
    void write(const std::vector<std::uint8_t>& frame);
    [[nodiscard]] ctikit::JsonEncoding encode(const ctikit::ProtocolChoice& choice, const json::object& object);
    [[nodiscard]] bool choose_protocol(const json::object& object, ctikit::ProtocolChoice& choice);

    const EncodeOptions& options_;
    Output output_;
    std::string partial_;
    std::string name_;
    std::uint64_t number_ = 0;
    std::optional<unsigned> session_version_; ///< stated by a message of the input
    bool failed_ = false;
};

int Encoder::run() {
    try {
        read();
    } catch (const UsageError&) {
        output_.flush(); // what was fine before
        throw;
    }
    output_.flush();
    return failed_ ? exit_usage : exit_ok;
}

void Encoder::read() {
    Source source(options_.file, false);
    name_ = source.name();
    for (ctikit::Bytes bytes = source.read(); !bytes.empty(); bytes = source.read()) {
        take({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    }
    if (!partial_.empty()) {
        line(partial_);
    }
}

/// Cuts the input into lines.
void Encoder::take(std::string_view text) {
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        if (partial_.empty()) {
            line(text.substr(0, end));
        } else {
            keep(text.substr(0, end));
            line(partial_);
            partial_.clear();
        }
        text.remove_prefix(end + 1);
    }
    keep(text);
}

/// The beginning of a line whose end is still to come.
void Encoder::keep(std::string_view text) {
    if (partial_.size() + text.size() > longest_line) {
        throw UsageError(fmt::format("{}:{}: the line is longer than {} MiB", name_, number_ + 1, longest_line >> 20));
    }
    partial_ += text;
}

void Encoder::line(std::string_view text) {
    ++number_;
    if (text.find_first_not_of(" \t\r") == std::string_view::npos) {
        return;
    }
    const ctikit::JsonText message = ctikit::parse_json(text);
    if (!message) {
        complain(message.error);
        return;
    }
    ctikit::ProtocolChoice choice;
    if (!choose_protocol(message.object, choice)) {
        return;
    }
    const ctikit::JsonEncoding encoding = encode(choice, message.object);
    if (encoding) {
        write(encoding.frame);
    } else {
        complain(encoding.error);
    }
}

/// Where nobody names a version, the one that an OPEN_REQ asks for holds for that message and those behind it; of one
/// that does not exist, the nearest.
ctikit::JsonEncoding Encoder::encode(const ctikit::ProtocolChoice& choice, const json::object& object) {
    if (choice.version) {
        return encode_json(*choice.protocol, *choice.version, object);
    }
    const unsigned version = session_version_.value_or(choice.protocol->versions.last);
    ctikit::JsonEncoding encoding = encode_json(*choice.protocol, version, object);
    const std::optional<std::uint32_t> stated = ctikit::stated_number(*choice.protocol, encoding.frame);
    if (!encoding || !stated) {
        return encoding;
    }
    const ctikit::VersionRange all = choice.protocol->versions;
    session_version_ = std::clamp<std::uint32_t>(*stated, all.first, all.last);
    return *session_version_ == version ? encoding : encode_json(*choice.protocol, *session_version_, object);
}

/// What the user says, else what the object says, else the default.
bool Encoder::choose_protocol(const json::object& object, ctikit::ProtocolChoice& choice) {
    choice = options_.protocol;
    const json::value* const name = object.if_contains("protocol");
    const json::value* const version = object.if_contains("version");
    if (name != nullptr && !options_.protocol_given) {
        const ctikit::ProtocolChoiceResult result =
            ctikit::parse_protocol_choice(name->is_string() ? std::string(name->get_string()) : json::serialize(*name));
        if (!result) {
            complain(result.error);
            return false;
        }
        choice = result.choice;
    }
    if (choice.version || version == nullptr) {
        return true;
    }
    const ctikit::ProtocolChoiceResult result =
        ctikit::parse_protocol_choice(fmt::format("{}/{}", choice.protocol->name, json::serialize(*version)));
    choice = result ? result.choice : choice;
    if (!result) {
        complain(result.error);
    }
    return bool(result);
}

void Encoder::write(const std::vector<std::uint8_t>& frame) {
    std::string& out = output_.buffer();
    if (options_.output == "raw") {
        out.append(reinterpret_cast<const char*>(frame.data()), frame.size());
    } else {
        constexpr char digits[] = "0123456789abcdef";
        for (const std::uint8_t byte : frame) {
            out += digits[byte >> 4];
            out += digits[byte & 15];
        }
        out += '\n';
    }
    output_.settle();
}

void Encoder::complain(std::string_view what) {
    failed_ = true;
    tell(fmt::format("{}:{}: {}", name_, number_, what));
}

} // namespace

Run define_encode(CLI::App& app) {
    const auto options = std::make_shared<EncodeOptions>();
    app.add_option("FILE", options->file, "JSON Lines, one message per line; - is standard input")->type_name("FILE");
    app.add_option("--output", options->output, "What to write")
        ->type_name("FORM")
        ->check(CLI::IsMember({"hex", "raw"}))
        ->capture_default_str();
    CLI::Option* const protocol = add_protocol_option(app, options->protocol);
    app.footer(
        R"(Takes the lines of 'cti decode --format json' (and gives back the same bytes), or a short form that names only the fields
you care about; reserved values, counts and the order of fields are filled in from the spec:
  {"message":"HEARTBEAT_REQ","fields":{"InvokeID":7}}
  {"message":"SET_CALL_DATA_REQ","fields":{"NamedVariable":[{"name":"BAStatus","value":"CO"}]}}
"protocol" and "version" of a line count unless --protocol is given. A line with a mistake writes nothing.

Exit status: 0 all lines encoded; 2 some were not, or wrong usage.)");
    return [options, protocol] {
        options->protocol_given = protocol->count() > 0;
        return Encoder(*options).run();
    };
}

} // namespace cti
