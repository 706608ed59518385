// Random frames of any message, made from the tables alone: right counts, optional fields there or not, entries of
// groups and records side by side, unknown and foreign fields between them.
#pragma once

#include <ctikit/wire/model.hpp>

#include <random>
#include <vector>

namespace codec_test {

using Frame = std::vector<std::uint8_t>;

class RandomFrames {
public:
    explicit RandomFrames(std::uint32_t seed) : random_(seed) {}

    /// A frame that a peer of this version may send.
    [[nodiscard]] Frame legal(const ctikit::Protocol& protocol, const ctikit::MessageInfo& message, unsigned version);

    /// The frame with some bytes changed, cut or added; its header still tells its length.
    [[nodiscard]] Frame damaged(Frame frame);

    [[nodiscard]] std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>(random_() % limit); }

private:
    class Builder;

    std::mt19937 random_;
};

} // namespace codec_test
