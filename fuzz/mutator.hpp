// A mutator that knows the protocols: it takes an input apart into frames, packets or steps, changes their order, and
// changes frames by the tables (draft.hpp). One function for each form of input that is made of frames.
#pragma once

#include "choice.hpp"
#include "input.hpp"
#include "script.hpp"

namespace ctikit::fuzz {

/// One random change of an input: of selector and frame,
[[nodiscard]] std::vector<std::uint8_t> change_frame(Bytes input, Random& random);
/// of a capture file or a stream to be captured (capture.cpp),
[[nodiscard]] std::vector<std::uint8_t> change_capture(Bytes input, Random& random);
/// of selector, a byte and a stream of events (models.cpp),
[[nodiscard]] std::vector<std::uint8_t> change_events(Bytes input, Random& random);
/// and of a script of these steps (script.hpp).
[[nodiscard]] std::vector<std::uint8_t> change_script(Bytes input, Steps steps, Random& random);

/// Which of them suits the target. Each target that is linked with mutator_hook.cpp defines it.
[[nodiscard]] std::vector<std::uint8_t> change_input(Bytes input, Random& random);

} // namespace ctikit::fuzz
