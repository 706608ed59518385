// What is measured: a mix of CALL_DELIVERED_EVENTs as a busy contact center sends them, small and large messages, and
// streams of them. Made from JSON through the tables, the same on every run.
#pragma once

#include <ctikit/trace/protocols.hpp>
#include <ctikit/wire/frame.hpp>

#include <boost/json/object.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace bench {

using Frame = std::vector<std::uint8_t>;

/// A dialect in a version: one of the three widths of floating headers.
struct Edition {
    std::string_view width; ///< bytes of tag and of length, in the names of benchmarks
    std::string_view protocol;
    unsigned version;

    [[nodiscard]] const ctikit::Protocol& tables() const { return *ctikit::find_protocol(protocol); }
};

inline constexpr Edition narrow{"1+1", "uccx", 14};
inline constexpr Edition mixed{"2+1", "uccx", 18};
inline constexpr Edition wide{"2+2", "ged188", 24};

/// A message in the short form of `cti encode`. Throws std::invalid_argument that says what is wrong with it.
[[nodiscard]] Frame frame_of(const Edition& edition, const boost::json::object& message);

/// Events in the mix: enough of them that no branch predictor learns them by heart.
inline constexpr std::size_t mix_size = 2048;

/// So many different CALL_DELIVERED_EVENTs, in the situations of the guide's flows and with the fields that they print:
/// arrivals at a port (9 floating fields), at an agent (6; with call data 10 to 21), consultations (6). Drawn at
/// random.
[[nodiscard]] std::vector<Frame> call_delivered_mix(const Edition& edition, std::size_t count = mix_size);

[[nodiscard]] Frame smallest(const Edition& edition); ///< HEARTBEAT_CONF
[[nodiscard]] Frame typical(const Edition& edition);  ///< an arrival at a port
[[nodiscard]] Frame largest(const Edition& edition);  ///< call variables and named variables up to their limits

/// What all is measured for: the three above, and the mix.
inline constexpr std::string_view sizes[] = {"smallest", "typical", "mix", "largest"};
[[nodiscard]] std::vector<Frame> frames_of(const Edition& edition, std::string_view size);

/// Bytes before the floating part of frames of this one's type.
[[nodiscard]] std::size_t floating_begin(const Edition& edition, const Frame& frame);

/// Frames of `count` different kinds, back to back.
[[nodiscard]] Frame stream(const Edition& edition, std::size_t count);

/// Bytes of all frames.
[[nodiscard]] std::size_t bytes_of(const std::vector<Frame>& frames);

} // namespace bench
