// Finding the step of a stream of frames, and keeping it.
#include "frame_finder.hpp"

#include <algorithm>

namespace cti {

namespace {

using ctikit::Bytes;
using ctikit::FrameHeader;

/// Without any plausible header in this many bytes the oldest are dropped; bounds memory.
constexpr std::size_t most_unclear_bytes = 256 << 10;

} // namespace

/// A length that a message may have, and a type that the protocol knows.
bool FrameFinder::is_plausible(Bytes bytes) const {
    const std::optional<FrameHeader> header = FrameHeader::read(bytes);
    return header && header->frame_size() <= protocol_->frame_limit &&
           protocol_->find(header->type, protocol_->versions.last) != nullptr;
}

void FrameFinder::feed(Bytes bytes, const Frame& frame) {
    buffer_.insert(buffer_.end(), bytes.begin(), bytes.end());
    while (in_step_ || find_step(false)) {
        drop(take_frames(frame));
        if (in_step_) {
            return; // the rest of a frame is still to come
        }
    }
    if (buffer_.size() > most_unclear_bytes) {
        const std::size_t oldest = buffer_.size() - most_unclear_bytes / 2;
        skipped_ += oldest;
        drop(oldest);
    }
}

/// Hands over whole frames; gives the number of bytes that they took. Loses the step at a header that cannot be true.
std::size_t FrameFinder::take_frames(const Frame& frame) {
    Bytes left(buffer_);
    while (const std::optional<FrameHeader> header = FrameHeader::read(left)) {
        if (header->frame_size() > protocol_->frame_limit) {
            in_step_ = false;
            ++skipped_;
            return buffer_.size() - left.size() + 1; // go on searching behind its first byte
        }
        if (header->frame_size() > left.size()) {
            break;
        }
        const auto size = static_cast<std::size_t>(header->frame_size());
        frame(left.first(size));
        left = left.subspan(size);
    }
    return buffer_.size() - left.size();
}

/// Searches a header that is followed by another one, or by the end of what is there; drops what is before it.
bool FrameFinder::find_step(bool at_end) {
    const Bytes all(buffer_);
    for (std::size_t at = 0; at + ctikit::header_size <= all.size(); ++at) {
        const Bytes candidate = all.subspan(at);
        if (!is_plausible(candidate)) {
            continue;
        }
        const auto size = static_cast<std::size_t>(FrameHeader::read(candidate)->frame_size());
        const bool whole = size <= candidate.size();
        const Bytes behind = whole ? candidate.subspan(size) : Bytes();
        const bool cut_behind = at_end && behind.size() < ctikit::header_size;
        if (whole && (behind.empty() || cut_behind || is_plausible(behind))) {
            skipped_ += at;
            drop(at);
            in_step_ = true;
            return true;
        }
        const bool undecided = !whole || behind.size() < ctikit::header_size;
        if (undecided && !at_end) {
            return false; // more bytes will tell
        }
    }
    return false;
}

void FrameFinder::hole() {
    skipped_ += buffer_.size();
    buffer_.clear();
    in_step_ = false;
}

void FrameFinder::finish(const Frame& frame) {
    while (!in_step_ && find_step(true)) {
        drop(take_frames(frame));
    }
    if (in_step_ && !buffer_.empty()) {
        frame(buffer_);
    } else {
        skipped_ += buffer_.size();
    }
    buffer_.clear();
}

void FrameFinder::drop(std::size_t count) {
    buffer_.erase(buffer_.begin(), buffer_.begin() + static_cast<std::ptrdiff_t>(count));
}

} // namespace cti
