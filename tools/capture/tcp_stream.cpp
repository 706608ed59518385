// libtins puts segments in order; this decides how long to wait for one that is missing.
#include "tcp_stream.hpp"

#include <utility>

namespace cti {

namespace {

constexpr std::size_t most_waiting = 1 << 20; ///< bytes behind a hole, before it is taken for lost packets
constexpr std::size_t segment_cost = 128;     ///< of keeping a segment, beside its bytes

} // namespace

void TcpStream::feed(const Segment& segment, const FrameFinder::Frame& frame) {
    tracker_.process_payload(segment.sequence, {segment.payload.begin(), segment.payload.end()});
    take(frame);
    while (waiting() > most_waiting && cross_hole(frame)) {
    }
}

void TcpStream::finish(const FrameFinder::Frame& frame) {
    while (cross_hole(frame)) {
    }
    finder_.finish(frame);
}

std::size_t TcpStream::waiting() const {
    return tracker_.total_buffered_bytes() + tracker_.buffered_payload().size() * segment_cost;
}

std::size_t TcpStream::held() const {
    return waiting() + finder_.held();
}

/// Takes what is in order.
void TcpStream::take(const FrameFinder::Frame& frame) {
    const auto payload = std::exchange(tracker_.payload(), {});
    finder_.feed(payload, frame);
}

/// Goes on at the next segment that is there; false when there is none.
bool TcpStream::cross_hole(const FrameFinder::Frame& frame) {
    auto& segments = tracker_.buffered_payload();
    if (segments.empty()) {
        return false;
    }
    const auto ahead = segments.lower_bound(tracker_.sequence_number());
    const std::uint32_t sequence = (ahead == segments.end() ? segments.begin() : ahead)->first; // numbers wrap around
    ++holes_;
    finder_.hole();
    tracker_.sequence_number(sequence);
    tracker_.process_payload(sequence, {}); // moves what is in order now
    segments.erase(sequence);               // a segment without bytes would stay
    take(frame);
    return true;
}

} // namespace cti
