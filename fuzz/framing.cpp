// Framing: however the network cuts a stream, the same frames come out, those that a plain reading of the headers
// gives; the limit holds; no byte is lost. Input: limit (2 bytes), seed of the cuts (2 bytes), stream.
#include <ctikit/wire/frame.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <utility>
#include <vector>

namespace {

using ctikit::Bytes;
using ctikit::FrameSplitter;
using Block = std::vector<std::uint8_t>;

/// What came of a stream.
struct Outcome {
    std::vector<Block> frames;
    bool oversized = false;
    std::size_t left = 0; ///< bytes that are in no frame
    friend bool operator==(const Outcome&, const Outcome&) = default;
};

/// Memory that a splitter may hold while no frame is under way; of one that is, twice what has come.
constexpr std::size_t idle_memory = 4096;

void promise(bool kept, const char* text) {
    if (!kept) {
        std::fprintf(stderr, "broken: %s\n", text);
        std::abort();
    }
}

/// By the definition of a frame, with the whole stream at hand.
[[nodiscard]] Outcome read_plainly(Bytes stream, std::uint32_t limit) {
    Outcome outcome;
    while (stream.size() >= ctikit::header_size) {
        const std::uint64_t size = ctikit::header_size + std::uint64_t{ctikit::load_u32(stream.data())};
        outcome.oversized = size > limit;
        if (outcome.oversized || size > stream.size()) {
            break;
        }
        outcome.frames.emplace_back(stream.begin(), stream.begin() + static_cast<std::ptrdiff_t>(size));
        stream = stream.subspan(static_cast<std::size_t>(size));
    }
    outcome.left = stream.size();
    return outcome;
}

/// With a splitter that gets the stream in pieces, each in a block of its own that is gone afterwards.
template <class PieceSize>
[[nodiscard]] Outcome split(Bytes stream, std::uint32_t limit, PieceSize piece_size) {
    Outcome outcome;
    FrameSplitter splitter(limit);
    do {
        const std::size_t size = std::min(stream.size(), piece_size());
        const Block piece(stream.begin(), stream.begin() + static_cast<std::ptrdiff_t>(size));
        stream = stream.subspan(size);
        splitter.feed(piece);
        Bytes frame;
        auto status = FrameSplitter::Status::frame;
        while ((status = splitter.next(frame)) == FrameSplitter::Status::frame) {
            promise(frame.size() <= limit, "no frame is larger than the limit");
            promise(splitter.header().frame_size() == frame.size(), "a frame is as large as its header says");
            outcome.frames.emplace_back(frame.begin(), frame.end());
        }
        outcome.oversized = status == FrameSplitter::Status::oversized;
        outcome.left = splitter.pending().size() + splitter.unread().size() + stream.size();
        promise(outcome.oversized || splitter.unread().empty(), "what is not oversized is read to its end");
        promise(splitter.next(frame) == status, "what was said once is said again");
        promise(splitter.pending().size() <= limit, "no more is kept than the limit");
        promise(splitter.held_memory() <= std::max(idle_memory, 2 * splitter.pending().size()),
                "memory grows with what has come, and no longer than it is needed");
    } while (!outcome.oversized && !stream.empty());
    return outcome;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 4) {
        return 0;
    }
    const std::uint32_t limit = ctikit::header_size + ctikit::load_u16(data);
    const Bytes stream(data + 4, size - 4);
    const Outcome expected = read_plainly(stream, limit);
    promise(split(stream, limit, [&] { return stream.size(); }) == expected,
            "one piece gives the frames of the stream");
    promise(split(stream, limit, [] { return std::size_t{1}; }) == expected,
            "single bytes give the frames of the stream");
    std::minstd_rand random(ctikit::load_u16(data + 2) + 1U);
    const auto any_size = [&] { return random() % 3 == 0 ? 1 + random() % 300 : 1 + random() % 12; };
    promise(split(stream, limit, any_size) == expected, "any pieces give the frames of the stream");
    return 0;
}
