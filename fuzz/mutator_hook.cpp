// Lends the mutator to a fuzzing engine. Half of the changes stay plain changes of bytes: they find what the tables do
// not suggest. CTIKIT_FUZZ_PLAIN=1 in the environment leaves all of them to the engine, to compare (run.sh curves).
#include "mutator.hpp"

#include <cstdlib>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t capacity);

// NOLINTNEXTLINE(readability-identifier-naming): the engine's name
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t capacity,
                                               unsigned seed) {
    static const bool plain = std::getenv("CTIKIT_FUZZ_PLAIN") != nullptr;
    return plain || seed % 2 == 0 ? LLVMFuzzerMutate(data, size, capacity)
                                  : ctikit::fuzz::mutate_frame(data, size, capacity, seed);
}
