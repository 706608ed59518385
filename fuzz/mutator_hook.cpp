// Lends the mutator to a fuzzing engine. Half of the changes stay plain changes of bytes: they find what the tables do
// not suggest. CTIKIT_FUZZ_PLAIN=1 in the environment leaves all of them to the engine, to compare (curves.py).
#include "mutator.hpp"

#include <cstdlib>
#include <cstring>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t capacity);

// NOLINTNEXTLINE(readability-identifier-naming): the engine's name
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t capacity,
                                               unsigned seed) {
    static const bool plain = std::getenv("CTIKIT_FUZZ_PLAIN") != nullptr;
    if (plain || seed % 2 == 0) {
        return LLVMFuzzerMutate(data, size, capacity);
    }
    ctikit::fuzz::Random random(seed + 1);
    std::vector<std::uint8_t> input(data, data + size);
    for (std::uint32_t left = 1 + ctikit::fuzz::below(random, 3); left > 0; --left) {
        input = ctikit::fuzz::change_input(input, random);
    }
    const std::size_t kept = std::min(input.size(), capacity);
    std::memcpy(data, input.data(), kept);
    return kept;
}
