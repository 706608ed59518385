// How fuzz targets read their input: a few selecting bytes, then the bytes under test. Seeds (seeds.cpp) and the
// mutator (mutator.hpp) write the same form.
#pragma once

#include <ctikit/wire/bytes.hpp>
#include <ctikit/wire/model.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ctikit::fuzz {

/// Bytes before what is under test: which dialect, which version.
inline constexpr std::size_t selector_size = 2;

/// A dialect and a version of it. Any two bytes select one.
struct Selected {
    const Protocol* protocol;
    unsigned version;
};

/// From the first two bytes: number of the dialect, number of the version. Numbers out of range wrap around.
[[nodiscard]] Selected select(Bytes input) noexcept;
/// The two bytes that select this.
[[nodiscard]] std::vector<std::uint8_t> selector(const Protocol& protocol, unsigned version);

/// The input of most targets: a frame in a block of exactly its size, so that a sanitizer sees one byte too many.
struct FrameInput {
    const Protocol* protocol = nullptr;
    unsigned version = 0;
    std::vector<std::uint8_t> frame;
};
[[nodiscard]] FrameInput read_frame_input(Bytes input);

/// Stops the process with the reason and the frame in hexadecimal: a broken promise, as bad as a crash.
[[noreturn]] void broken(std::string_view promise, const Selected& selected, Bytes frame,
                         std::string_view details = {});
/// The same with the text that broke it.
[[noreturn]] void broken(std::string_view promise, std::string_view input, std::string_view details = {});

/// broken() unless `kept`.
inline void promise(bool kept, std::string_view text, const FrameInput& input, std::string_view details = {}) {
    if (!kept) {
        broken(text, {input.protocol, input.version}, input.frame, details);
    }
}

/// One run of a target whose input begins with a selector, and the promises that it is held against.
class SelectedPlay {
protected:
    SelectedPlay(const Selected& selected, Bytes input) : selected_(selected), input_(input) {}

    void check(bool kept, std::string_view text, std::string_view details = {}) const {
        if (!kept) {
            broken(text, selected_, input_, details);
        }
    }

    Selected selected_;
    Bytes input_;
};

/// The entry of such a target. Inputs of less than `least` bytes mean nothing.
template <class Play>
int play_selected(Bytes input, std::size_t least = selector_size + 1) {
    if (input.size() >= least) {
        Play({select(input)}, input).run();
    }
    return 0;
}

} // namespace ctikit::fuzz
