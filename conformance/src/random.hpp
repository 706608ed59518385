// The suite's dice: the same numbers everywhere for the same seed.
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace ctikit::conformance {

/// splitmix64. Standard distributions differ between libraries, so the few that are needed are here.
class Random {
public:
    explicit Random(std::uint64_t seed) noexcept : state_(seed) {}
    /// A stream of its own for every case.
    Random(std::uint64_t seed, std::string_view name) noexcept : state_(seed) {
        for (const char each : name) {
            state_ = (state_ ^ static_cast<unsigned char>(each)) * 0x100000001b3U;
        }
    }

    [[nodiscard]] std::uint64_t next() noexcept {
        state_ += 0x9e3779b97f4a7c15U;
        std::uint64_t value = state_;
        value = (value ^ value >> 30U) * 0xbf58476d1ce4e5b9U;
        value = (value ^ value >> 27U) * 0x94d049bb133111ebU;
        return value ^ value >> 31U;
    }
    /// 0 .. count - 1; count > 0.
    [[nodiscard]] std::size_t below(std::size_t count) noexcept { return static_cast<std::size_t>(next() % count); }
    [[nodiscard]] std::vector<std::uint8_t> bytes(std::size_t count) noexcept {
        std::vector<std::uint8_t> result(count);
        for (auto& byte : result) {
            byte = static_cast<std::uint8_t>(next());
        }
        return result;
    }
    template <typename Element>
    void shuffle(std::vector<Element>& list) noexcept {
        for (std::size_t i = list.size(); i > 1; --i) {
            std::swap(list[i - 1], list[below(i)]);
        }
    }

private:
    std::uint64_t state_;
};

} // namespace ctikit::conformance
