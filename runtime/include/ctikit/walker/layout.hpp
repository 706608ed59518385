// Where the fixed part of a body ends.
#pragma once

#include <ctikit/wire/bytes.hpp>
#include <ctikit/wire/model.hpp>

namespace ctikit {

/// The fixed fields that a body has in a version.
struct FixedPart {
    std::size_t size = 0;   ///< bytes that they take together
    std::size_t fields = 0; ///< how many of MessageInfo::fixed, from the first, may be there; those of other versions are not
};

/// Peers disagree about fields marked `optional_tail`: they are taken to be there only if what follows them parses as floating fields
/// to the exact end of the body.
[[nodiscard]] FixedPart fixed_part(const MessageInfo& message, unsigned version, Bytes body, FloatingWidth width) noexcept;

} // namespace ctikit
