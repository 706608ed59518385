// What the formats with findings show of a frame: all that a walk sees, and that the frame itself is too large.
#pragma once

#include <ctikit/walker/describe.hpp>
#include <ctikit/walker/walk.hpp>

namespace ctikit::trace {

/// A walk that also tells of a frame beyond the protocol's limit.
template <class Visitor>
void walk_whole(const Protocol& protocol, unsigned version, Bytes frame, Visitor& visitor) {
    walk(protocol, version, frame, visitor);
    if (const auto header = FrameHeader::read(frame); header && header->frame_size() > protocol.frame_limit) {
        visitor.on_diagnostic(oversized_frame(*header, protocol.frame_limit));
    }
}

} // namespace ctikit::trace
