// Frames in words: every format prints any frame, twice the same; a low-level dump and a line of hexadecimal text are
// read back as the bytes that they print; passwords do not show unless asked for.
#include "mutator.hpp"

#include <ctikit/trace/input.hpp>
#include <ctikit/trace/text.hpp>
#include <ctikit/wire/frame.hpp>

namespace {

using namespace ctikit;

/// Keeps the frames that a reader finds.
class Frames final : public InputSink {
public:
    void record(const InputRecord& record) override { found.emplace_back(record.frame.begin(), record.frame.end()); }
    void problem(std::uint64_t, std::string_view why) override { problems += why; }

    std::vector<std::vector<std::uint8_t>> found;
    std::string problems;
};

void read(InputReader& reader, const std::string& text) {
    reader.feed({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
    reader.finish();
}

void check_dump(const fuzz::FrameInput& input) {
    std::string dump;
    format_low_level(dump, input.frame);
    Frames frames;
    read(*make_mivr_reader(*input.protocol, input.version, frames), dump);
    fuzz::promise(frames.found.size() == 1 && frames.found[0] == input.frame,
                  "a dump is read as the bytes that it prints", input, dump + frames.problems);
}

void check_hex(const fuzz::FrameInput& input) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string line;
    for (const std::uint8_t byte : input.frame) {
        line += {digits[byte >> 4], digits[byte & 15], ' '};
    }
    Frames frames;
    read(*make_hex_reader(frames), line + "# comment 00\n");
    fuzz::promise(frames.found.size() == 1 && frames.found[0] == input.frame, "hexadecimal text is read as its bytes",
                  input, frames.problems);
}

template <class Print>
void check_print(const fuzz::FrameInput& input, Print print) {
    std::string once;
    print(once);
    std::string twice = "x";
    print(twice);
    fuzz::promise(!once.empty() && twice == 'x' + once, "printing appends, the same every time", input,
                  once + "\n---\n" + twice);
}

} // namespace

std::vector<std::uint8_t> fuzz::change_input(Bytes input, Random& random) {
    return change_frame(input, random);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const fuzz::FrameInput input = fuzz::read_frame_input({data, size});
    const Protocol& protocol = *input.protocol;
    for (const bool more : {false, true}) {
        const TextOptions options{.form = more ? TextOptions::Form::incoming : TextOptions::Form::outgoing,
                                  .symbols = more,
                                  .show_secrets = more};
        check_print(input, [&](std::string& out) { format_text(out, protocol, input.version, input.frame, options); });
        check_print(input, [&](std::string& out) { format_flow(out, protocol, input.version, input.frame, options); });
        check_print(input, [&](std::string& out) { format_hex(out, protocol, input.version, input.frame, options); });
    }
    std::string findings;
    (void)format_findings(findings, protocol, input.version, input.frame, "  ");
    const auto header = FrameHeader::read(input.frame);
    if (header && header->frame_size() == input.frame.size()) {
        check_dump(input);
        check_hex(input);
    }
    return 0;
}
