// Where the fixed part of a body ends.
#pragma once

#include <ctikit/wire/bytes.hpp>
#include <ctikit/wire/model.hpp>

namespace ctikit {

/// The fixed fields that a body has.
struct FixedPart {
    std::size_t size = 0; ///< bytes that they take together; may be more than the body has
    std::size_t fields =
        0; ///< how many of MessageInfo::fixed, from the first; those of other versions among them are absent
};

/// Peers disagree about fields marked `optional_tail`. Of the fixed parts that a body may have, with them or without,
/// it is the longest behind which the body consists of floating fields that the message has; else the longest behind
/// which it consists of any floating fields; else the longest that fits. (Whole floating fields alone prove little:
/// zeros are such, too.)
[[nodiscard]] FixedPart fixed_part(const MessageInfo& message, unsigned version, Bytes body,
                                   FloatingWidth width) noexcept;

/// The same for a generated decoder, which has no tables: bytes of the fixed part. `whole`: with all fields; `tail`:
/// sizes of those that may be missing, the last first; `own_tags`: of the message's floating fields.
[[nodiscard]] std::size_t fixed_size_with_tail(Bytes body, std::size_t whole, std::span<const std::uint16_t> tail,
                                               std::span<const std::uint16_t> own_tags, FloatingWidth width) noexcept;

} // namespace ctikit
