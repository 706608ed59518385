// Frames out of one direction of a connection whose start may be missing and which may have holes.
#pragma once

#include <ctikit/wire/frame.hpp>
#include <ctikit/wire/model.hpp>

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace cti {

class FrameFinder {
public:
    /// `note`: what happened around the frame; empty: nothing.
    using Frame = std::function<void(ctikit::Bytes frame, std::string_view note)>;

    /// `at_start`: the first byte fed will be the first of the connection, and so that of a header.
    FrameFinder(const ctikit::Protocol& protocol, bool at_start) : protocol_(&protocol), in_step_(at_start) {}

    /// The next bytes of the stream; calls `frame` for every whole frame.
    void feed(ctikit::Bytes bytes, const Frame& frame);

    /// Bytes are missing here: the frame at hand is given up and the next header searched for.
    void hole();

    /// The stream has ended: a frame that is cut is handed over as it is.
    void finish(const Frame& frame);

    /// Bytes that belonged to no frame.
    [[nodiscard]] std::uint64_t skipped() const noexcept { return skipped_; }
    /// Bytes of memory for what waits for more; at most two frames of the protocol's limit.
    [[nodiscard]] std::size_t held() const noexcept { return buffer_.capacity(); }

private:
    /// Whether a frame starts with some bytes.
    enum class Fit { yes, no, more_bytes_will_tell };

    [[nodiscard]] ctikit::Bytes left() const { return ctikit::Bytes(buffer_).subspan(taken_); }
    [[nodiscard]] std::optional<ctikit::FrameHeader> plausible_header(ctikit::Bytes bytes) const;
    [[nodiscard]] Fit judge(ctikit::Bytes candidate, bool at_end) const;
    [[nodiscard]] bool find_step(bool at_end);
    [[nodiscard]] bool begins_with_cut_frame() const;
    [[nodiscard]] std::optional<ctikit::FrameHeader> credible_header(ctikit::Bytes bytes) const;
    void take_frames(const Frame& frame);
    void release_taken();

    const ctikit::Protocol* protocol_;
    std::vector<std::uint8_t> buffer_;
    std::size_t taken_ = 0; ///< bytes at the start of the buffer that are done with
    bool in_step_;
    bool at_first_byte_ = true; ///< the buffer starts with the first byte that was fed
    std::uint64_t skipped_ = 0;
};

} // namespace cti
