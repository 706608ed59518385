// Frames back to back.
#include <ctikit/trace/input.hpp>

#include <ctikit/wire/frame.hpp>

#include <algorithm>
#include <vector>

namespace ctikit {

namespace {

/// Frames above the protocol's limit are read and diagnosed; beyond this size a header is taken for garbage. Bounds
/// memory.
constexpr std::uint32_t largest_credible_frame = 16 << 20;

class RawReader final : public InputReader {
public:
    RawReader(const Protocol& protocol, InputSink& sink)
        : splitter_(std::max(protocol.frame_limit, largest_credible_frame)), frame_limit_(protocol.frame_limit),
          sink_(sink) {}

    void feed(Bytes bytes) override {
        if (!lost_.empty()) {
            keep(bytes);
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
        if (!lost_.empty()) {
            hand_over(lost_,
                      "nothing tells where the next message starts: of what follows the header so much is shown as a "
                      "frame may have");
        } else if (!splitter_.pending().empty()) {
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

    /// Here is a header that cannot be true. No later byte is known to start a frame.
    void lose_track() {
        keep(splitter_.pending());
        keep(splitter_.unread());
    }

    /// No more than a frame may have: the rest is hardly one, and 16 MiB of it would make gigabytes of findings.
    void keep(Bytes bytes) {
        const Bytes kept = bytes.first(std::min(bytes.size(), frame_limit_ - lost_.size()));
        lost_.insert(lost_.end(), kept.begin(), kept.end());
    }

    FrameSplitter splitter_;
    std::size_t frame_limit_;
    InputSink& sink_;
    std::uint64_t position_ = 0;
    std::vector<std::uint8_t> lost_; ///< what is there from a header on that cannot be true
};

} // namespace

std::unique_ptr<InputReader> make_raw_reader(const Protocol& protocol, InputSink& sink) {
    return std::make_unique<RawReader>(protocol, sink);
}

} // namespace ctikit
