// Everything that the generated message codecs stand on, in one include: results, readers, writers, repeated fields.
//
// How a generated decode is built:
//   FrameHeader::read        header; the body is what follows
//   Reader / load<T>         the fixed part
//   FloatingReader           one pass over the floating part, a switch on the tag; read_number, read_text, ... for the data
//   Repeated<T>, Packed<T>   set at the first field of a group; entries are read when somebody iterates
//   DecodeResult             the first error and how much was skipped
// How a generated encode is built:
//   Writer                   header with length 0, fixed part
//   FloatingWriter           floating part in canonical order
//   finish_frame             patches the length, gives the EncodeResult
#pragma once

#include <ctikit/wire/decode_result.hpp>
#include <ctikit/wire/encode_result.hpp>
#include <ctikit/wire/floating.hpp>
#include <ctikit/wire/floating_writer.hpp>
#include <ctikit/wire/frame.hpp>
#include <ctikit/wire/model.hpp>
#include <ctikit/wire/reader.hpp>
#include <ctikit/wire/repeated.hpp>
#include <ctikit/wire/values.hpp>
#include <ctikit/wire/writer.hpp>

namespace ctikit {

/// Starts a frame: its header, the length still 0.
inline void begin_frame(Writer& out, std::uint32_t type) noexcept {
    out.put(std::uint32_t{0});
    out.put(type);
}

/// Ends the frame that began at position 0 of `out`: patches the length and tells how it went.
[[nodiscard]] inline EncodeResult finish_frame(Writer& out, const FloatingWriter& floating) noexcept {
    out.patch(0, static_cast<std::uint32_t>(out.size() - header_size));
    if (floating.error() != EncodeError::none) {
        return {out.size(), floating.error(), floating.field()};
    }
    return {out.size(), out.fits() ? EncodeError::none : EncodeError::buffer_too_small, {}};
}

} // namespace ctikit
