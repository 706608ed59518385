// Cutting a TCP stream into frames.
#include <ctikit/wire/frame.hpp>

#include <algorithm>

namespace ctikit {
namespace {

// Ten thousand quiet sessions must not each keep the buffer of the largest frame they ever saw.
constexpr std::size_t kept_capacity = 4096;

} // namespace

FrameSplitter::Status FrameSplitter::next(Bytes& frame) {
    if (oversized_) {
        return Status::oversized;
    }
    drop_delivered();
    return pending_.empty() ? next_in_place(frame) : next_pending(frame);
}

FrameSplitter::Status FrameSplitter::next_in_place(Bytes& frame) {
    if (input_.size() >= header_size) {
        if (!accept_header(input_)) {
            return Status::oversized;
        }
        const std::uint64_t size = header_.frame_size();
        if (size <= input_.size()) {
            frame = input_.first(static_cast<std::size_t>(size));
            input_ = input_.subspan(static_cast<std::size_t>(size));
            return Status::frame;
        }
    }
    pending_.assign(input_.begin(), input_.end());
    input_ = {};
    return Status::need_more;
}

FrameSplitter::Status FrameSplitter::next_pending(Bytes& frame) {
    if (!collect(header_size)) {
        return Status::need_more;
    }
    if (!accept_header(pending_)) {
        return Status::oversized;
    }
    if (!collect(static_cast<std::size_t>(header_.frame_size()))) {
        return Status::need_more;
    }
    frame = pending_;
    pending_delivered_ = true;
    return Status::frame;
}

/// Moves input to the pending bytes until there are `size` of them; false when the input does not suffice.
bool FrameSplitter::collect(std::size_t size) {
    if (pending_.size() < size) {
        const std::size_t take = std::min(size - pending_.size(), input_.size());
        pending_.insert(pending_.end(), input_.begin(), input_.begin() + static_cast<std::ptrdiff_t>(take));
        input_ = input_.subspan(take);
    }
    return pending_.size() >= size;
}

bool FrameSplitter::accept_header(Bytes bytes) noexcept {
    header_ = {load_u32(bytes.data()), load_u32(bytes.data() + 4)};
    oversized_ = header_.frame_size() > limit_;
    return !oversized_;
}

void FrameSplitter::drop_delivered() noexcept {
    if (!pending_delivered_) {
        return;
    }
    pending_delivered_ = false;
    if (pending_.capacity() > kept_capacity) {
        std::vector<std::uint8_t>().swap(pending_);
    } else {
        pending_.clear();
    }
}

} // namespace ctikit
