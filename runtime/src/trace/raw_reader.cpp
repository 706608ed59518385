// Frames back to back.
#include <ctikit/trace/input.hpp>

#include <ctikit/wire/frame.hpp>

#include <algorithm>
#include <array>

namespace ctikit {

namespace {

/// Frames above the protocol's limit are read and diagnosed; beyond this size a header is taken for garbage. Bounds
/// memory.
constexpr std::uint32_t largest_credible_frame = 16 << 20;

class RawReader final : public InputReader {
public:
    RawReader(const Protocol& protocol, InputSink& sink)
        : splitter_(std::max(protocol.frame_limit, largest_credible_frame)), sink_(sink) {}

    void feed(Bytes bytes) override {
        if (lost_) {
            return;
        }
        splitter_.feed(bytes);
        Bytes frame;
        FrameSplitter::Status status{};
        while ((status = splitter_.next(frame)) == FrameSplitter::Status::frame) {
            hand_over(frame);
        }
        if (status == FrameSplitter::Status::oversized) {
            lose_track();
        }
    }

    void finish() override {
        if (!lost_ && !splitter_.pending().empty()) {
            hand_over(splitter_.pending());
        }
    }

private:
    void hand_over(Bytes frame, std::string_view note = {}) {
        InputRecord record;
        record.frame = frame;
        record.position = position_;
        record.note = note;
        sink_.record(record);
        position_ += frame.size();
    }

    /// Shows the header that cannot be true and gives up: no later byte is known to start a frame.
    void lose_track() {
        std::array<std::uint8_t, header_size> header{};
        store_u32(header.data(), splitter_.header().length);
        store_u32(header.data() + 4, splitter_.header().type);
        lost_ = true;
        hand_over(header, "the input is not read any further: nothing tells where the next message starts");
    }

    FrameSplitter splitter_;
    InputSink& sink_;
    std::uint64_t position_ = 0;
    bool lost_ = false;
};

} // namespace

std::unique_ptr<InputReader> make_raw_reader(const Protocol& protocol, InputSink& sink) {
    return std::make_unique<RawReader>(protocol, sink);
}

} // namespace ctikit
