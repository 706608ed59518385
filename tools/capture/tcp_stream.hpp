// One direction of a connection: its segments in order again, cut into frames.
#pragma once

#include "frame_finder.hpp"
#include "packet_file.hpp"

#include <tins/tcp_ip/data_tracker.h>

namespace cti {

class TcpStream {
public:
    /// `first`: the earliest segment that was captured; with SYN the stream is known from its start.
    TcpStream(const ctikit::Protocol& protocol, const Segment& first)
        : start_(first.sequence), tracker_(first.sequence), finder_(protocol, first.syn) {}

    /// Whether its first byte has this sequence number: a SYN that says so is one that was sent again.
    [[nodiscard]] bool starts_at(std::uint32_t sequence) const noexcept { return start_ == sequence; }

    /// Takes a segment, in any order, and calls `frame` for every frame that is whole now. A hole is crossed when so
    /// much waits behind it that the packet in between was surely not captured.
    void feed(const Segment& segment, const FrameFinder::Frame& frame);

    /// No segment will follow: hands over what is left, behind holes too.
    void finish(const FrameFinder::Frame& frame);

    /// Bytes of memory that wait for a hole to be filled or a frame to be whole.
    [[nodiscard]] std::size_t held() const;
    /// Places where packets are missing.
    [[nodiscard]] std::uint64_t holes() const noexcept { return holes_; }
    /// Bytes that belonged to no frame.
    [[nodiscard]] std::uint64_t skipped() const noexcept { return finder_.skipped(); }

    bool ended = false; ///< its sender has said that it will send no more

private:
    void take(const FrameFinder::Frame& frame);
    [[nodiscard]] bool cross_hole(const FrameFinder::Frame& frame);
    [[nodiscard]] std::size_t waiting() const;

    std::uint32_t start_;
    Tins::TCPIP::DataTracker tracker_;
    FrameFinder finder_;
    std::uint64_t holes_ = 0;
};

} // namespace cti
