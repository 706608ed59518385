// The inputs of the session targets: selector, segment size of the first connection, then steps, each the byte that
// names it and what it needs. Targets read them to act, the mutator to change them.
#pragma once

#include <ctikit/wire/bytes.hpp>

#include <algorithm>
#include <cstdint>
#include <span>

namespace ctikit::fuzz {

/// What stands behind the byte that names a step.
enum class Operand : std::uint8_t {
    none,
    byte,
    pair,    ///< two bytes
    block,   ///< two bytes that say how many follow: what a peer sends
    choices, ///< a byte that says how many follow: what a request is made of (request.hpp)
};

/// The steps that a target knows. Any byte names one: higher numbers wrap around.
using Steps = std::span<const Operand>;

struct Step {
    std::uint8_t number = 0; ///< index into the target's Steps
    unsigned value = 0;      ///< of a byte or a pair
    Bytes block;             ///< of a block or choices, as far as the input has them
};

/// Reads a script; behind its end everything is 0.
class Script {
public:
    explicit Script(Bytes input) noexcept : left_(input) {}

    [[nodiscard]] bool done() const noexcept { return left_.empty(); }
    [[nodiscard]] std::uint8_t byte() noexcept { return static_cast<std::uint8_t>(number(1)); }
    [[nodiscard]] Step step(Steps steps) noexcept {
        Step step;
        step.number = static_cast<std::uint8_t>(byte() % steps.size());
        switch (steps[step.number]) {
        case Operand::none:
            break;
        case Operand::byte:
            step.value = number(1);
            break;
        case Operand::pair:
            step.value = number(2);
            break;
        case Operand::block:
            step.block = take(number(2));
            break;
        case Operand::choices:
            step.block = take(number(1));
            break;
        }
        return step;
    }

private:
    [[nodiscard]] Bytes take(std::size_t size) noexcept {
        const Bytes taken = left_.first(std::min(size, left_.size()));
        left_ = left_.subspan(taken.size());
        return taken;
    }
    [[nodiscard]] unsigned number(std::size_t size) noexcept {
        unsigned value = 0;
        for (const std::uint8_t digit : take(size)) {
            value = value << 8 | digit;
        }
        return value;
    }

    Bytes left_;
};

} // namespace ctikit::fuzz
