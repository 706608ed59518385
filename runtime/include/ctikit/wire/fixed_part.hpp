// Where the fixed part of a body ends.
#pragma once

#include <ctikit/wire/bytes.hpp>
#include <ctikit/wire/model.hpp>

namespace ctikit {

/// The fixed fields that a body has.
struct FixedPart {
    std::size_t size = 0; ///< bytes that they take together; may be more than the body has
    bool whole = true;    ///< the optional ones are there

    [[nodiscard]] bool has(const FieldInfo& field, unsigned version) const noexcept {
        return field.versions.contains(version) && (whole || !field.optional);
    }
};

/// Peers disagree about fields marked `optional`: some send all of them, some none. Of the two fixed parts it is the
/// longer one, unless the shorter fits better: a part behind which the body consists of floating fields that the
/// message has is better than one behind which it consists of any floating fields, and that is better than one that
/// just fits. (Whole floating fields alone prove little: zeros are such, too.)
[[nodiscard]] FixedPart fixed_part(const MessageInfo& message, unsigned version, Bytes body,
                                   FloatingWidth width) noexcept;

/// The same for a generated decoder, which has no tables: whether the optional fields are there. `size`: bytes of the
/// fixed part with them; `optional`: bytes of the optional fields; `own_tags`: of the message's floating fields.
[[nodiscard]] bool fixed_part_is_whole(Bytes body, std::size_t size, std::size_t optional,
                                       std::span<const std::uint16_t> own_tags, FloatingWidth width) noexcept;

} // namespace ctikit
