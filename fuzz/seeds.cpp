// Makes the seed corpora: fuzz_seeds REPOSITORY OUT. Seeds are the frames that the generator writes
// (generated/fuzz/corpus/<dialect>/<version>/<MESSAGE>.bin) and the documented flows; OUT gets one folder per form of
// input: frames, streams, json, text, session, failover, center, events, captures, traffic, observations, flows,
// scrapes. Beside the folders: bytes.dict and words.dict, the generated dictionaries put together for inputs in bytes
// and in words, and http.dict.
#include "input.hpp"
#include "packets.hpp"
#include "request.hpp"

#include <ctikit/trace/json.hpp>
#include <ctikit/trace/protocols.hpp>
#include <ctikit/trace/text.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

namespace {

using namespace ctikit;
namespace fs = std::filesystem;
using Input = std::vector<std::uint8_t>;

struct Seed {
    const Protocol* protocol;
    unsigned version;
    std::string name; ///< of the files made of it
    Input frame;
};

[[nodiscard]] Input read_file(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    const std::vector<char> content{std::istreambuf_iterator<char>(in), {}};
    return Input(content.begin(), content.end());
}

/// In the order of their names, so that the output does not depend on the file system.
[[nodiscard]] std::vector<Seed> read_frames(const fs::path& root) {
    std::vector<Seed> seeds;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root)) {
        if (entry.path().extension() != ".bin") {
            continue;
        }
        const fs::path folder = entry.path().parent_path();
        const std::string dialect = folder.parent_path().filename().string();
        const auto choice = parse_protocol_choice(dialect + '/' + folder.filename().string());
        if (!choice) {
            throw std::runtime_error(entry.path().string() + ": " + choice.error);
        }
        seeds.push_back({choice.choice.protocol, choice.choice.version_or_newest(),
                         dialect + '-' + folder.filename().string() + '-' + entry.path().stem().string(),
                         read_file(entry.path())});
    }
    std::ranges::sort(seeds, {}, &Seed::name);
    return seeds;
}

class Writer {
public:
    explicit Writer(fs::path root) : root_(std::move(root)) {}

    /// `form`: the folder; empty: beside the folders.
    void write(const std::string& form, const std::string& name, const Input& input) {
        fs::create_directories(root_ / form);
        std::ofstream out(root_ / form / name, std::ios::binary);
        out.write(reinterpret_cast<const char*>(input.data()), static_cast<std::streamsize>(input.size()));
        if (!out.flush()) {
            throw std::runtime_error("cannot write " + (root_ / form / name).string());
        }
    }

private:
    fs::path root_;
};

[[nodiscard]] Input joined(Input first, const auto& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

/// Prefix of text inputs: selector, kind of reader (see text_in.cpp), seed of the cuts.
[[nodiscard]] Input text_prefix(const Seed& seed, std::uint8_t kind) {
    return joined(fuzz::selector(*seed.protocol, seed.version), Input{kind, 7});
}

void write_texts(Writer& writer, const Seed& seed) {
    std::string mivr = "1: Nov 22 10:15:01.207 UTC %MIVR-SS_RMCM-7-UNK:writing message to 10.1.1.9:50221: ";
    format_text(mivr, *seed.protocol, seed.version, seed.frame);
    writer.write("text", seed.name + "-mivr", joined(text_prefix(seed, 0), mivr + '\n'));
    std::string dump;
    format_low_level(dump, seed.frame);
    writer.write("text", seed.name + "-dump", joined(text_prefix(seed, 0), dump));
    std::string flow;
    format_flow(flow, *seed.protocol, seed.version, seed.frame);
    writer.write("text", seed.name + "-flow", joined(text_prefix(seed, 1), flow));
}

/// What `cti encode` takes for the frame: each named field once, a field that comes more often as a list.
[[nodiscard]] std::string short_form(const boost::json::object& decoded) {
    boost::json::object fields;
    for (const char* const part : {"fixed", "floating"}) {
        for (const boost::json::value& field : decoded.at(part).as_array()) {
            const boost::json::object& said = field.as_object();
            if (said.contains("reserved") || !said.at("name").is_string()) {
                continue;
            }
            const auto [place, is_new] = fields.emplace(said.at("name").as_string(), said.at("value"));
            if (!is_new && !place->value().is_array()) {
                place->value() = boost::json::array{place->value()};
            }
            if (!is_new) {
                place->value().as_array().push_back(said.at("value"));
            }
        }
    }
    return boost::json::serialize(boost::json::object{{"message", decoded.at("message")}, {"fields", fields}});
}

/// A message that is sent to a client, and a report of it that is nearly right.
[[nodiscard]] std::string observation(const boost::json::object& decoded, const std::string& sent) {
    return sent + "\n\n" +
           boost::json::serialize(boost::json::object{{"message", decoded.at("message")}, {"CallID", 1}}) + '\n';
}

void write_json(Writer& writer, const Seed& seed) {
    std::string json;
    (void)format_json(json, *seed.protocol, seed.version, seed.frame);
    const Input selector = fuzz::selector(*seed.protocol, seed.version);
    writer.write("json", seed.name, joined(selector, json));
    const boost::json::value decoded = boost::json::parse(json);
    const std::string sent = short_form(decoded.as_object());
    writer.write("json", seed.name + "-short", joined(selector, sent));
    writer.write("observations", seed.name, joined(selector, observation(decoded.as_object(), sent)));
}

/// A script for the session targets: the peer opens the session in order, then sends the frame.
[[nodiscard]] Input session_script(const Seed& seed) {
    constexpr std::uint8_t segment = 0; // unlimited
    Input script = fuzz::selector(*seed.protocol, seed.version);
    const auto size = static_cast<std::uint16_t>(seed.frame.size());
    script.insert(script.end(), {segment, 0, 1, static_cast<std::uint8_t>(size >> 8), static_cast<std::uint8_t>(size)});
    return joined(std::move(script), seed.frame);
}

/// A script for the proxy: either side sends the frame, cut in two, with all variations; segments are unlimited.
[[nodiscard]] Input traffic_script(const Seed& seed) {
    constexpr std::uint8_t variations = 0x70;
    constexpr std::uint8_t settle = 2;
    Input script = joined(fuzz::selector(*seed.protocol, seed.version), Input{variations});
    const std::size_t half = seed.frame.size() / 2;
    for (const std::uint8_t side : Input{0, 1}) {
        for (const Bytes part : {Bytes(seed.frame).first(half), Bytes(seed.frame).subspan(half)}) {
            script.insert(script.end(),
                          {side, static_cast<std::uint8_t>(part.size() >> 8), static_cast<std::uint8_t>(part.size())});
            script = joined(std::move(script), part);
            script.push_back(settle);
        }
    }
    return script;
}

/// A capture of the frame, in two packets; and the frame as a stream, to be captured in any order (see capture.cpp).
void write_captures(Writer& writer, const Seed& seed) {
    fuzz::PacketWriter packets(seed.protocol->port);
    packets.begin(999);
    const std::size_t half = seed.frame.size() / 2;
    packets.data(1000, Bytes(seed.frame).first(half));
    packets.data(1000 + static_cast<std::uint32_t>(half), Bytes(seed.frame).subspan(half));
    const Input selector = fuzz::selector(*seed.protocol, seed.version);
    writer.write("captures", seed.name, joined(joined(selector, Input{0, 7}), packets.file()));
    writer.write("captures", seed.name + "-stream",
                 joined(joined(selector, Input{1, 7}), joined(seed.frame, seed.frame)));
}

/// What names of seeds of this version begin with.
[[nodiscard]] std::string version_name(const fuzz::Selected& selected) {
    return std::string(selected.protocol->name) + '-' + std::to_string(selected.version) + '-';
}

/// Scripts for the contact center (center.cpp).
class CenterScript {
public:
    explicit CenterScript(const fuzz::Selected& selected)
        : selected_(selected), script_(joined(fuzz::selector(*selected.protocol, selected.version), Input{0})) {}

    CenterScript& step(std::uint8_t number, std::uint8_t value) {
        script_.insert(script_.end(), {number, value});
        return *this;
    }
    CenterScript& request(std::string_view message,
                          const std::vector<std::pair<std::string_view, std::uint8_t>>& fields = {}) {
        const Input choices = fuzz::choices_for(selected_, message, fields);
        script_.insert(script_.end(), {request_step, static_cast<std::uint8_t>(choices.size())});
        script_ = joined(std::move(script_), choices);
        return *this;
    }
    [[nodiscard]] const Input& script() const noexcept { return script_; }

private:
    static constexpr std::uint8_t request_step = 4;

    fuzz::Selected selected_;
    Input script_;
};

/// Values of an enum that fit into a byte, with their names.
[[nodiscard]] std::vector<std::pair<std::string, std::uint8_t>> values_of(const Protocol& protocol,
                                                                          std::string_view name) {
    std::vector<std::pair<std::string, std::uint8_t>> values;
    const auto found = std::ranges::find(protocol.enums, name, &EnumInfo::name);
    for (const EnumValue& value : (*found)->values) {
        if (value.value <= UINT8_MAX) {
            values.emplace_back(value.name, static_cast<std::uint8_t>(value.value));
        }
    }
    return values;
}

/// Scripts for the client of two hosts (failover.cpp), which finds both serving: each manner in which they may receive
/// it after its first session; each status with which they refuse it or send it away, and each event of the system; and
/// what its program does at each moment. Once by the dialect's policy, once with all of it different.
void write_failover(Writer& writer, const fuzz::Selected& selected) {
    constexpr std::uint8_t pass = 2;
    constexpr std::uint8_t receive = 4;
    constexpr std::uint8_t refuse = 5;
    constexpr std::uint8_t send_away = 8;
    constexpr std::uint8_t reset = 9;
    constexpr std::uint8_t tell = 10;
    constexpr std::uint8_t plan = 11;
    constexpr std::uint8_t refuses = 2; // manners: those of one host are even, of the other odd
    constexpr std::uint8_t is_closed = 4;
    const Input selector = fuzz::selector(*selected.protocol, selected.version);
    for (const std::uint8_t policy : Input{0x00, 0xf0}) {
        const std::string name = version_name(selected) + (policy == 0 ? "" : "other-policy-");
        const auto write = [&](const std::string& rest, const Input& steps) {
            writer.write("failover", name + rest, joined(joined(selector, Input{policy, pass, 15}), steps));
        };
        for (std::uint8_t manners = 0; manners < 36; ++manners) {
            const auto one = static_cast<std::uint8_t>(manners / 6 * 2);
            const auto other = static_cast<std::uint8_t>(manners % 6 * 2 + 1);
            write("received-" + std::to_string(manners),
                  {receive, one, receive, other, reset, pass, 60, pass, 120, receive, 0, pass, 120});
        }
        for (const auto& [status, code] : values_of(*selected.protocol, "StatusCode")) {
            write("sent-away-" + status, {send_away, code, pass, 60, reset, pass, 60});
            write("refused-" + status, {refuse, code, receive, 2 * refuses, receive, 2 * refuses + 1, reset, pass, 30,
                                        receive, 1, pass, 60});
        }
        for (const auto& [event, code] : values_of(*selected.protocol, "SystemEventID")) {
            write("told-" + event, {tell, code, pass, 60, reset, pass, 60});
        }
        for (std::uint8_t deed = 0; deed < 12; ++deed) {
            write("deed-" + std::to_string(deed),
                  {plan, deed, receive, 2 * is_closed, reset, pass, 60, reset, pass, 60});
            write("late-deed-" + std::to_string(deed),
                  {receive, 2 * is_closed, receive, 2 * is_closed + 1, reset, pass, 60, plan, deed, pass, 70});
        }
    }
}

/// Scripts for the endpoint of the counters (metrics.cpp): a request, whole, in pieces with pauses, without its end,
/// and one beyond the limit; and more scrapers than there are places.
void write_scrapes(Writer& writer) {
    constexpr std::uint8_t segment = 0xff;
    constexpr std::uint8_t connect = 0;
    constexpr std::uint8_t send = 1;
    constexpr std::uint8_t pass = 2;
    constexpr std::uint8_t hold = 5;
    constexpr std::uint8_t ask = 7;
    const auto sending = [](std::string_view text) {
        return joined(Input{send, static_cast<std::uint8_t>(text.size() >> 8), static_cast<std::uint8_t>(text.size())},
                      text);
    };
    const std::string get = "GET /metrics HTTP/1.1\r\nHost: x\r\nUser-Agent: Prometheus/2\r\n\r\n";
    const std::string post = "POST / HTTP/1.0\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n";
    writer.write("scrapes", "get", joined(Input{segment}, sending(get)));
    writer.write("scrapes", "post", joined(Input{1}, sending(post)));
    writer.write("scrapes", "in-pieces",
                 joined(joined(joined(Input{3}, sending(get.substr(0, 20))), Input{pass, 9}), sending(get.substr(20))));
    writer.write("scrapes", "without-an-end",
                 joined(joined(Input{segment}, sending(get.substr(0, 40))), Input{pass, 9, ask, pass, 2, ask}));
    writer.write("scrapes", "endless", joined(Input{segment}, sending(get.substr(0, 40) + std::string(8200, 'x'))));
    writer.write("scrapes", "does-not-read",
                 joined(joined(Input{segment, hold, 0}, sending(get)), Input{ask, pass, 11, ask}));
    Input many{segment};
    for (int count = 0; count < 16; ++count) {
        many.insert(many.end(), {connect, hold, static_cast<std::uint8_t>(count)});
    }
    writer.write("scrapes", "many", joined(joined(many, sending(get)), Input{ask, pass, 11, ask}));
}

/// Every request in the middle of things: while an agent calls; and while one whom a dialer has reserved takes a call
/// and consults, before the dialer is answered.
void write_center(Writer& writer, const fuzz::Selected& selected) {
    constexpr std::uint8_t open = 0;
    constexpr std::uint8_t bridge = 0;
    constexpr std::uint8_t agent = 1;
    constexpr std::uint8_t happen = 7;
    constexpr std::uint8_t dialer = 1;
    const bool short_name = !fuzz::choices_for(selected, "CONSULT_CALL_REQ").empty();
    const std::string_view consult = short_name ? "CONSULT_CALL_REQ" : "CONSULTATION_CALL_REQ";
    for (const MessageInfo* const message : fuzz::requests_of(selected)) {
        const std::string name = version_name(selected) + std::string(message->name);
        for (const auto& [mode, suffix] : {std::pair(bridge, "-bridge"), std::pair(agent, "-agent")}) {
            CenterScript calling(selected);
            calling.step(open, mode).request("SET_AGENT_STATE_REQ").request("MAKE_CALL_REQ", {{"DialedNumber", 4}});
            writer.write("center", name + suffix, calling.request(message->name).script());
        }
        CenterScript reserved(selected);
        reserved.step(open, bridge)
            .request("SET_AGENT_STATE_REQ", {{"AgentInstrument", 1}, {"AgentID", 1}})
            .request("SET_AGENT_STATE_REQ")
            .request("SET_AGENT_STATE_REQ", {{"AgentState", 3}})
            .step(happen, dialer)
            .request("MAKE_CALL_REQ", {{"AgentInstrument", 1}})
            .request("ANSWER_CALL_REQ")
            .request(consult, {{"DialedNumber", 4}})
            .request(message->name)
            .request("SET_CALL_DATA_REQ", {{"CallID", 2}, {"ConnectionCallID", 2}, {"NamedVariable", 1}});
        writer.write("center", name + "-reserved", reserved.script());
    }
}

/// Events of a version as a stream, behind the options of models.cpp: each by itself, and those of the configuration in
/// order.
void write_events(Writer& writer, const std::vector<Seed>& seeds, const fuzz::Selected& selected) {
    const auto frame_of = [&](std::string_view name) {
        const auto found = std::ranges::find_if(seeds, [&](const Seed& seed) {
            return seed.protocol == selected.protocol && seed.version == selected.version &&
                   seed.name.ends_with('-' + std::string(name));
        });
        return found == seeds.end() ? Input() : found->frame;
    };
    const Input prefix = fuzz::selector(*selected.protocol, selected.version);
    Input configuration = joined(joined(prefix, Input{1}), frame_of("CONFIG_KEY_EVENT"));
    for (const ConfigKindInfo& kind : selected.protocol->configuration.kinds) {
        configuration = joined(std::move(configuration), frame_of("CONFIG_BEGIN_EVENT"));
        configuration = joined(std::move(configuration), frame_of(kind.message));
        configuration = joined(std::move(configuration), frame_of("CONFIG_END_EVENT"));
    }
    Input all = joined(prefix, Input{1});
    for (const MessageInfo& message : selected.protocol->messages) {
        if (message.sender != Sender::client && message.versions.contains(selected.version)) {
            const Input frame = frame_of(message.name);
            all = joined(std::move(all), frame);
            if (!frame.empty()) {
                writer.write("events", version_name(selected) + std::string(message.name),
                             joined(joined(prefix, Input{1}), frame));
            }
        }
    }
    writer.write("events", version_name(selected) + "configuration", configuration);
    writer.write("events", version_name(selected) + "all", all);
}

/// The generated dictionaries of both dialects, and for words the syntax. Entries without their names, which may come
/// twice.
void write_dictionaries(Writer& writer, const fs::path& repository) {
    for (const auto& [name, ending, more] :
         {std::tuple("bytes.dict", ".dict", ""), std::tuple("words.dict", "-names.dict", "fuzz/text.dict")}) {
        Input joint;
        for (const Protocol* const protocol : all_protocols()) {
            std::ifstream in(repository / "generated/fuzz" / (std::string(protocol->name) + ending));
            for (std::string line; std::getline(in, line);) {
                const bool is_named = !line.empty() && line[0] != '#' && line[0] != '"';
                joint = joined(std::move(joint), (is_named ? line.substr(line.find('=') + 1) : line) + '\n');
            }
        }
        if (*more != '\0') {
            joint = joined(std::move(joint), read_file(repository / more));
        }
        writer.write("", name, joint);
    }
    writer.write("", "http.dict", read_file(repository / "fuzz/http.dict"));
}

void write_flows(Writer& writer, const fs::path& root) {
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root)) {
        if (entry.path().extension() == ".yaml") {
            const std::string name = entry.path().lexically_relative(root).string();
            writer.write("flows", name.substr(0, name.find('/')) + '-' + entry.path().filename().string(),
                         read_file(entry.path()));
        }
    }
}

/// As large as the protocol allows, of the smallest fields that there are: as a frame, a stream and an event.
void write_large(Writer& writer, const Protocol& protocol) {
    const fuzz::Selected selected{&protocol, protocol.versions.first};
    Input frame = fuzz::plain_frame(selected, protocol.messages.front());
    const FloatingWidth width = protocol.width(selected.version);
    Input field(width.tag + width.length);
    field[width.tag - 1U] = 0xff;
    while (frame.size() + field.size() <= protocol.frame_limit) {
        frame.insert(frame.end(), field.begin(), field.end());
    }
    store_u32(frame.data(), static_cast<std::uint32_t>(frame.size() - header_size));
    const Input prefix = fuzz::selector(protocol, selected.version);
    const std::string name = version_name(selected) + "large";
    writer.write("frames", name, joined(prefix, frame));
    writer.write("events", name, joined(joined(prefix, Input{1}), frame));
    writer.write("streams", name, joined(Input{0xff, 0xff, 0, 1}, frame));
}

void write_all(Writer& writer, const std::vector<Seed>& seeds) {
    std::map<std::string, Input> streams; ///< some frames after each other
    std::size_t number = 0;
    for (const Seed& seed : seeds) {
        writer.write("frames", seed.name, joined(fuzz::selector(*seed.protocol, seed.version), seed.frame));
        write_texts(writer, seed);
        write_json(writer, seed);
        write_captures(writer, seed);
        writer.write("session", seed.name, session_script(seed));
        writer.write("traffic", seed.name, traffic_script(seed));
        Input& stream = streams[std::to_string(number++ / 8)];
        stream = joined(stream.empty() ? Input{4, 0, 0, 1} : std::move(stream), seed.frame);
    }
    for (const auto& [name, stream] : streams) {
        writer.write("streams", name, stream);
    }
    std::set<std::pair<const Protocol*, unsigned>> versions;
    for (const Seed& seed : seeds) {
        versions.emplace(seed.protocol, seed.version);
    }
    for (const auto& [protocol, version] : versions) {
        write_events(writer, seeds, {protocol, version});
    }
    for (const Protocol* const protocol : all_protocols()) {
        write_center(writer, {protocol, protocol->versions.last});
        write_failover(writer, {protocol, protocol->versions.last});
        write_large(writer, *protocol);
    }
    write_scrapes(writer);
}

} // namespace

int main(int count, char** arguments) {
    if (count != 3) {
        std::fputs("usage: fuzz_seeds REPOSITORY OUT\n", stderr);
        return 2;
    }
    try {
        const fs::path repository = arguments[1];
        const std::vector<Seed> seeds = read_frames(repository / "generated/fuzz/corpus");
        Writer writer(arguments[2]);
        write_all(writer, seeds);
        write_flows(writer, repository / "conformance/flows");
        write_dictionaries(writer, repository);
        std::printf("seeds of %zu frames\n", seeds.size());
        return seeds.empty() ? 1 : 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
