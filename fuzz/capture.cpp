// Capture files: any file is read to its end, or refused, and it does not matter in which pieces it comes; and of a
// connection whose packets were captured out of order and twice, the frames are those of its stream. Input: selector,
// what follows (even: a capture file, odd: the stream of a server), seed of cuts and order, the file or stream.
#include "mutator.hpp"
#include "packets.hpp"

#include <capture/capture.hpp>
#include <ctikit/wire/frame.hpp>

#include <algorithm>
#include <random>
#include <stdexcept>

namespace {

using namespace ctikit;
using Block = std::vector<std::uint8_t>;

constexpr std::size_t prefix_size = fuzz::selector_size + 2;

/// Writes down what the reader says.
class Notes final : public InputSink {
public:
    void record(const InputRecord& record) override {
        text += "record " + std::to_string(record.position) + ' ' + std::string(record.time) + ' ' +
                std::string(record.from) + ' ' + std::string(record.to) + ' ' + std::to_string(record.connection) +
                std::string(record.frame.begin(), record.frame.end()) + '\n';
        frames.emplace_back(record.frame.begin(), record.frame.end());
    }
    void problem(std::uint64_t position, std::string_view why) override {
        text += "problem " + std::to_string(position) + ' ' + std::string(why) + '\n';
    }
    void remark(std::string_view what) override { text += "remark " + std::string(what) + '\n'; }

    std::string text;
    std::vector<Block> frames;
};

/// Notes what is said of a capture that comes in pieces of sizes that `piece_size` gives.
template <class PieceSize>
void read(Notes& notes, const Protocol& protocol, Bytes file, PieceSize piece_size) {
    Block piece;
    const auto next_piece = [&]() -> Bytes {
        const std::size_t size = std::min<std::size_t>(file.size(), piece_size());
        piece.assign(file.begin(), file.begin() + static_cast<std::ptrdiff_t>(size));
        file = file.subspan(size);
        return piece;
    };
    cti::CaptureOptions options;
    options.protocol = &protocol;
    try {
        cti::read_capture(next_piece, options, notes);
    } catch (const std::runtime_error& error) {
        notes.text += std::string("refused: ") + error.what();
    }
}

void check_file(const fuzz::Selected& selected, Bytes file, std::uint8_t seed) {
    Notes whole;
    read(whole, *selected.protocol, file, [&] { return file.size(); });
    std::minstd_rand random(seed + 1U);
    Notes pieces;
    read(pieces, *selected.protocol, file, [&] { return 1 + random() % 50; });
    if (whole.text != pieces.text) {
        fuzz::broken("a capture is read the same in any pieces", selected, file,
                     whole.text + "--- in pieces:\n" + pieces.text);
    }
}

/// By the definition of a frame; what is left behind the last one is handed over as it is. Ends at an oversized one.
[[nodiscard]] std::vector<Block> read_plainly(const Protocol& protocol, Bytes stream, bool& oversized) {
    std::vector<Block> frames;
    while (const auto header = FrameHeader::read(stream)) {
        oversized = header->frame_size() > protocol.frame_limit;
        if (oversized || header->frame_size() > stream.size()) {
            break;
        }
        const Bytes frame = stream.first(static_cast<std::size_t>(header->frame_size()));
        frames.emplace_back(frame.begin(), frame.end());
        stream = stream.subspan(frame.size());
    }
    if (!oversized && !stream.empty()) {
        frames.emplace_back(stream.begin(), stream.end());
    }
    return frames;
}

struct Piece {
    std::uint32_t sequence;
    Bytes data;
};

/// The stream in packets that come a little out of order, some of them twice, some of them overlapping.
[[nodiscard]] std::vector<Piece> shuffled(Bytes stream, std::uint32_t sequence, std::minstd_rand& random) {
    std::vector<Piece> pieces;
    for (std::size_t at = 0; at < stream.size();) {
        const std::size_t size = std::min<std::size_t>(stream.size() - at, 1 + random() % 200);
        const std::size_t overlap = random() % 5 == 0 ? std::min<std::size_t>(at, random() % 50) : 0;
        pieces.push_back(
            {sequence + static_cast<std::uint32_t>(at - overlap), stream.subspan(at - overlap, size + overlap)});
        if (random() % 6 == 0) {
            pieces.push_back(pieces.back());
        }
        at += size;
    }
    for (std::size_t index = 0; index < pieces.size(); ++index) {
        std::swap(pieces[index], pieces[std::min(pieces.size() - 1, index + random() % 4)]);
    }
    return pieces;
}

void check_stream(const fuzz::Selected& selected, Bytes stream, std::uint8_t seed) {
    std::minstd_rand random(seed + 1U);
    const std::uint32_t start = seed % 2 == 0 ? 1000U : 0xffffff00U; // numbers wrap around
    fuzz::PacketWriter writer(selected.protocol->port);
    writer.begin(start - 1);
    for (const Piece& piece : shuffled(stream, start, random)) {
        writer.data(piece.sequence, piece.data);
    }
    Notes notes;
    read(notes, *selected.protocol, writer.file(), [&] { return 1 + random() % 4096; });
    bool oversized = false;
    const std::vector<Block> expected = read_plainly(*selected.protocol, stream, oversized);
    const bool begins =
        notes.frames.size() >= expected.size() && std::equal(expected.begin(), expected.end(), notes.frames.begin());
    if (!begins || (!oversized && notes.frames.size() != expected.size())) {
        fuzz::broken("packets in any order give the frames of the stream", selected, stream, notes.text);
    }
}

} // namespace

std::vector<std::uint8_t> fuzz::change_input(Bytes input, Random& random) {
    return change_capture(input, random);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < prefix_size) {
        return 0;
    }
    const fuzz::Selected selected = fuzz::select({data, size});
    const bool stream = data[fuzz::selector_size] % 2 != 0;
    const std::uint8_t seed = data[fuzz::selector_size + 1];
    const Bytes content(data + prefix_size, size - prefix_size);
    stream ? check_stream(selected, content, seed) : check_file(selected, content, seed);
    return 0;
}
