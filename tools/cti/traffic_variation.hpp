// Changes that a correct client must not notice: other values in reserved fields, another order of floating fields.
#pragma once

#include <ctikit/session/session_messages.hpp>
#include <ctikit/wire/bytes.hpp>
#include <ctikit/wire/model.hpp>

#include <random>

namespace cti {

struct Variations {
    bool reserved = false;
    bool order = false;
    bool split = false; ///< every byte in a segment of its own

    /// Whether frames are changed, not only how they travel.
    [[nodiscard]] bool changes_frames() const noexcept { return reserved || order; }
};

/// A frame with the variations applied. Fields of one tag keep their order: the first one counts. Malformed frames and
/// messages without a layout are left alone.
[[nodiscard]] ctikit::FrameBytes varied(const ctikit::Protocol& protocol, unsigned version, ctikit::Bytes frame,
                                        const Variations& variations, std::mt19937_64& random);

} // namespace cti
