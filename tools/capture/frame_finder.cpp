// Finding the step of a stream of frames, and keeping it.
#include "frame_finder.hpp"

#include <algorithm>

namespace cti {

namespace {

using ctikit::Bytes;
using ctikit::FrameHeader;

/// Ten thousand quiet connections must not each keep the buffer of the largest frame they ever saw.
constexpr std::size_t kept_capacity = 4096;

/// Bytes of the shortest fixed part that messages of this type have.
[[nodiscard]] std::size_t least_fixed_part(const ctikit::Protocol& protocol, std::uint32_t type) {
    std::size_t least = SIZE_MAX;
    for (unsigned version = protocol.versions.first; version <= protocol.versions.last; ++version) {
        const ctikit::MessageInfo* const message = protocol.find(type, version);
        std::size_t size = 0;
        for (const ctikit::FieldInfo& field : message->fixed) {
            const bool is_there = field.versions.contains(message->layout_version(version)) && !field.optional;
            size += is_there ? field.size : 0U;
        }
        least = std::min(least, size);
    }
    return least;
}

} // namespace

/// A length that a message may have, and a type that the protocol knows.
std::optional<FrameHeader> FrameFinder::plausible_header(Bytes bytes) const {
    const std::optional<FrameHeader> header = FrameHeader::read(bytes);
    const bool plausible = header && header->frame_size() <= protocol_->frame_limit &&
                           protocol_->find(header->type, protocol_->versions.last) != nullptr;
    return plausible ? header : std::nullopt;
}

/// A plausible header whose length has room for the fixed part: what zeros among the numbers of a body do not look
/// like.
std::optional<FrameHeader> FrameFinder::credible_header(Bytes bytes) const {
    const std::optional<FrameHeader> header = plausible_header(bytes);
    return header && header->length >= least_fixed_part(*protocol_, header->type) ? header : std::nullopt;
}

void FrameFinder::feed(Bytes bytes, const Frame& frame) {
    buffer_.insert(buffer_.end(), bytes.begin(), bytes.end());
    while (in_step_ || find_step(false)) {
        take_frames(frame);
        if (in_step_) {
            break; // the rest of a frame is still to come
        }
    }
    release_taken();
}

/// Hands over whole frames. Loses the step at a header that cannot be true, and hands that over as a frame that is cut.
void FrameFinder::take_frames(const Frame& frame) {
    while (const std::optional<FrameHeader> header = FrameHeader::read(left())) {
        if (header->frame_size() > protocol_->frame_limit) {
            in_step_ = at_first_byte_ = false;
            frame(left().first(ctikit::header_size), "the next message is searched for behind this header");
            ++taken_;
            return;
        }
        if (header->frame_size() > left().size()) {
            return;
        }
        const auto size = static_cast<std::size_t>(header->frame_size());
        frame(left().first(size), {});
        taken_ += size;
    }
}

/// Searches a header that is followed by another one, or by the end of what is there. What stands before it is given
/// up: nothing that comes later makes a frame of it.
bool FrameFinder::find_step(bool at_end) {
    for (; left().size() >= ctikit::header_size; ++taken_, ++skipped_) {
        const Fit fit = judge(left(), at_end);
        if (fit != Fit::no) {
            in_step_ = fit == Fit::yes;
            return in_step_;
        }
        at_first_byte_ = false;
    }
    return false;
}

/// Whether all that was fed is one frame that is cut. Packets mostly begin where a frame does, so a header there is
/// believed, unless the bytes behind it hold two frames in a row: one alone is easily found among the numbers of a
/// body.
bool FrameFinder::begins_with_cut_frame() const {
    const std::optional<FrameHeader> header = credible_header(left());
    if (!at_first_byte_ || !header || header->frame_size() <= left().size()) {
        return false;
    }
    for (Bytes behind = left().subspan(1); behind.size() >= ctikit::header_size; behind = behind.subspan(1)) {
        const std::optional<FrameHeader> other = credible_header(behind);
        const bool whole = other && other->frame_size() <= behind.size();
        if (whole && credible_header(behind.subspan(static_cast<std::size_t>(other->frame_size())))) {
            return false;
        }
    }
    return true;
}

FrameFinder::Fit FrameFinder::judge(Bytes candidate, bool at_end) const {
    const std::optional<FrameHeader> header = credible_header(candidate);
    if (!header) {
        return Fit::no;
    }
    const auto size = static_cast<std::size_t>(header->frame_size());
    const bool whole = size <= candidate.size();
    const Bytes behind = whole ? candidate.subspan(size) : Bytes();
    const bool cut_behind = at_end && behind.size() < ctikit::header_size;
    if (whole && (behind.empty() || cut_behind || plausible_header(behind))) {
        return Fit::yes;
    }
    const bool undecided = !whole || behind.size() < ctikit::header_size;
    return undecided && !at_end ? Fit::more_bytes_will_tell : Fit::no;
}

void FrameFinder::hole() {
    skipped_ += left().size();
    taken_ = buffer_.size();
    in_step_ = false;
    at_first_byte_ = false;
    release_taken();
}

void FrameFinder::finish(const Frame& frame) {
    in_step_ = in_step_ || begins_with_cut_frame();
    while (!in_step_ && find_step(true)) {
        take_frames(frame);
    }
    if (in_step_ && !left().empty()) {
        frame(left(), {});
        taken_ = buffer_.size();
    }
    hole();
}

void FrameFinder::release_taken() {
    buffer_.erase(buffer_.begin(), buffer_.begin() + static_cast<std::ptrdiff_t>(taken_));
    taken_ = 0;
    if (buffer_.empty() && buffer_.capacity() > kept_capacity) {
        std::vector<std::uint8_t>().swap(buffer_);
    }
}

} // namespace cti
