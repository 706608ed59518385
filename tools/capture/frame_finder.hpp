// Frames out of one direction of a connection whose start may be missing and which may have holes.
#pragma once

#include <ctikit/wire/frame.hpp>
#include <ctikit/wire/model.hpp>

#include <functional>
#include <vector>

namespace cti {

class FrameFinder {
public:
    using Frame = std::function<void(ctikit::Bytes frame)>;

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

private:
    [[nodiscard]] bool is_plausible(ctikit::Bytes bytes) const;
    [[nodiscard]] bool find_step(bool at_end);
    [[nodiscard]] std::size_t take_frames(const Frame& frame);
    void drop(std::size_t count);

    const ctikit::Protocol* protocol_;
    std::vector<std::uint8_t> buffer_;
    bool in_step_;
    std::uint64_t skipped_ = 0;
};

} // namespace cti
