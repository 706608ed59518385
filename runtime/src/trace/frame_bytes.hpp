// Frames under construction: header and floating fields around data that are already bytes.
#pragma once

#include "encode_failure.hpp"
#include "value_bytes.hpp"

#include <ctikit/wire/bytes.hpp>

#include <fmt/format.h>

namespace ctikit::trace {

/// Appends tag, length and data; throws EncodeFailure when one of the first two does not fit this width.
inline void append_floating(Buffer& out, FloatingWidth width, std::uint64_t tag, const Buffer& data) {
    const std::uint64_t longest = (std::uint64_t{1} << (8 * width.length)) - 1;
    const std::uint64_t largest = (std::uint64_t{1} << (8 * width.tag)) - 1;
    if (tag > largest) {
        throw EncodeFailure(
            fmt::format("tag {} does not fit the {}-byte tag of this version (0 to {})", tag, width.tag, largest));
    }
    if (data.size() > longest) {
        throw EncodeFailure(fmt::format("{} bytes do not fit the {}-byte length of this version (at most {})",
                                        data.size(), width.length, longest));
    }
    append_big_endian(out, tag, width.tag);
    append_big_endian(out, data.size(), width.length);
    out.insert(out.end(), data.begin(), data.end());
}

/// Room for a header; the body is appended after it.
[[nodiscard]] inline Buffer start_frame() {
    return Buffer(header_size);
}

/// Fills in the header of a frame from start_frame().
inline void finish_frame(Buffer& frame, std::uint32_t type, std::uint32_t length) {
    store_u32(frame.data(), length);
    store_u32(frame.data() + 4, type);
}

} // namespace ctikit::trace
