// Readers of logs and hexadecimal text: any text is read to its end, and it does not matter in which pieces it comes.
// Input: selector, kind of reader, seed of the cuts, text.
#include "input.hpp"

#include <ctikit/trace/input.hpp>
#include <ctikit/trace/text.hpp>

#include <algorithm>
#include <random>

namespace {

using namespace ctikit;

constexpr std::size_t prefix_size = fuzz::selector_size + 2;

/// Writes down what a reader says.
class Notes final : public InputSink {
public:
    Notes(const Protocol& protocol, unsigned version) : protocol_(protocol), version_(version) {}

    void record(const InputRecord& record) override {
        text += "record " + std::to_string(record.position) + ' ' + std::string(record.time) + ' ' +
                std::string(record.from) + ' ' + std::string(record.to) + ' ' + std::string(record.note) + ' ' +
                std::to_string(record.connection) + std::string(record.frame.begin(), record.frame.end()) + '\n';
        const unsigned version = record.version.value_or(version_);
        std::string shown;
        format_text(shown, protocol_, version, record.frame);
        bytes += record.frame.size();
    }
    void problem(std::uint64_t position, std::string_view why) override {
        text += "problem " + std::to_string(position) + ' ' + std::string(why) + '\n';
    }

    std::string text;
    std::size_t bytes = 0;

private:
    const Protocol& protocol_;
    unsigned version_;
};

[[nodiscard]] std::unique_ptr<InputReader> make_reader(unsigned kind, const Protocol& protocol, unsigned version,
                                                       InputSink& sink) {
    switch (kind % 4) {
    case 0:
        return make_mivr_reader(protocol, version, sink);
    case 1:
        return make_ctisvr_reader(protocol, version, sink);
    case 2:
        return make_hex_reader(sink);
    default:
        return make_raw_reader(protocol, sink);
    }
}

/// All that a reader says when it gets the text in pieces of sizes that `piece_size` gives.
template <class PieceSize>
[[nodiscard]] std::string read(const std::uint8_t* data, std::size_t size, PieceSize piece_size) {
    const auto [protocol, version] = fuzz::select({data, size});
    Notes notes(*protocol, version);
    const auto reader = make_reader(data[fuzz::selector_size], *protocol, version, notes);
    for (Bytes left(data + prefix_size, size - prefix_size); !left.empty();) {
        const std::size_t take = std::min<std::size_t>(left.size(), piece_size());
        const std::vector<std::uint8_t> piece(left.begin(), left.begin() + static_cast<std::ptrdiff_t>(take));
        reader->feed(piece);
        left = left.subspan(take);
    }
    reader->finish();
    return std::move(notes.text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < prefix_size) {
        return 0;
    }
    const std::string whole = read(data, size, [&] { return size; });
    std::minstd_rand random(data[fuzz::selector_size + 1] + 1U);
    const std::string pieces = read(data, size, [&] { return 1 + random() % 20; });
    if (whole != pieces) {
        fuzz::broken("a text is read the same in any pieces", fuzz::select({data, size}),
                     {data + prefix_size, size - prefix_size}, whole + "--- in pieces:\n" + pieces);
    }
    return 0;
}
