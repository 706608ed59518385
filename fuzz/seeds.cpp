// Makes the seed corpora: fuzz_seeds FRAMES OUT. FRAMES holds <dialect>/<version>/<MESSAGE>.bin, as the generator
// writes them; OUT gets one folder per form of input: frames, streams, json, text, session.
#include "input.hpp"

#include <ctikit/trace/json.hpp>
#include <ctikit/trace/protocols.hpp>
#include <ctikit/trace/text.hpp>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

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
        std::ifstream in(entry.path(), std::ios::binary);
        const std::vector<char> content{std::istreambuf_iterator<char>(in), {}};
        seeds.push_back({choice.choice.protocol, choice.choice.version_or_newest(),
                         dialect + '-' + folder.filename().string() + '-' + entry.path().stem().string(),
                         Input(content.begin(), content.end())});
    }
    std::ranges::sort(seeds, {}, &Seed::name);
    return seeds;
}

class Writer {
public:
    explicit Writer(fs::path root) : root_(std::move(root)) {}

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
    std::string json;
    (void)format_json(json, *seed.protocol, seed.version, seed.frame);
    writer.write("json", seed.name, joined(fuzz::selector(*seed.protocol, seed.version), json));
}

/// A script for the session targets: the peer opens the session in order, then sends the frame.
[[nodiscard]] Input session_script(const Seed& seed) {
    constexpr std::uint8_t segment = 0; // unlimited
    Input script = fuzz::selector(*seed.protocol, seed.version);
    const auto size = static_cast<std::uint16_t>(seed.frame.size());
    script.insert(script.end(), {segment, 0, 1, static_cast<std::uint8_t>(size >> 8), static_cast<std::uint8_t>(size)});
    return joined(std::move(script), seed.frame);
}

void write_all(Writer& writer, const std::vector<Seed>& seeds) {
    std::map<std::string, Input> streams; ///< some frames after each other
    std::size_t number = 0;
    for (const Seed& seed : seeds) {
        writer.write("frames", seed.name, joined(fuzz::selector(*seed.protocol, seed.version), seed.frame));
        write_texts(writer, seed);
        writer.write("session", seed.name, session_script(seed));
        Input& stream = streams[std::to_string(number++ / 8)];
        stream = joined(stream.empty() ? Input{4, 0, 0, 1} : std::move(stream), seed.frame);
    }
    for (const auto& [name, stream] : streams) {
        writer.write("streams", name, stream);
    }
}

} // namespace

int main(int count, char** arguments) {
    if (count != 3) {
        std::fputs("usage: fuzz_seeds FRAMES OUT\n", stderr);
        return 2;
    }
    try {
        const std::vector<Seed> seeds = read_frames(arguments[1]);
        Writer writer(arguments[2]);
        write_all(writer, seeds);
        std::printf("seeds of %zu frames\n", seeds.size());
        return seeds.empty() ? 1 : 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
