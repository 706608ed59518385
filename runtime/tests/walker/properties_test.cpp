// Properties of the walk that hold for any bytes in any version: it shows every byte once, in place, and reads none
// outside.
#include "support/fiction.hpp"
#include "walker/record.hpp"

#include <ctikit/walker/infer.hpp>

#include <gtest/gtest.h>

#include <random>

namespace {

using Frame = std::vector<std::uint8_t>;

class Bytes {
public:
    explicit Bytes(std::uint32_t seed) : random_(seed) {}

    [[nodiscard]] std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>(random_() % limit); }

    /// Bytes that look like a frame often enough to get far.
    [[nodiscard]] Frame frame() {
        Frame bytes(8 + below(120));
        for (std::uint8_t& byte : bytes) {
            byte = static_cast<std::uint8_t>(below(4) == 0 ? below(256) : below(28));
        }
        ctikit::store_u32(bytes.data(), static_cast<std::uint32_t>(bytes.size() - 8));
        ctikit::store_u32(bytes.data() + 4, below(8));
        if (below(8) == 0) {
            bytes.resize(below(static_cast<std::uint32_t>(bytes.size()) + 1));
        }
        bytes.shrink_to_fit(); // nothing behind the end that a sanitizer would not see
        return bytes;
    }

private:
    std::mt19937 random_;
};

TEST(WalkProperties, AnyBytesAreShownOnceAndInPlace) {
    Bytes source(7);
    for (int round = 0; round < 60000; ++round) {
        const Frame frame = source.frame();
        const unsigned version = source.below(12);
        const support::WalkRecord record = support::record_walk(fiction::protocol, version, frame);
        ASSERT_EQ(record.bytes, frame) << "round " << round << ", version " << version;
        ASSERT_TRUE(record.in_place) << "round " << round;
        for (const std::string& text : record.texts) {
            ASSERT_FALSE(text.empty()) << "round " << round;
        }
    }
}

TEST(WalkProperties, ADiagnosticPointsIntoTheFrame) {
    struct Visitor {
        std::size_t size = 0;
        void on_diagnostic(const ctikit::Diagnostic& diagnostic) { ASSERT_LE(diagnostic.offset, size); }
    };
    Bytes source(8);
    for (int round = 0; round < 20000; ++round) {
        const Frame frame = source.frame();
        Visitor visitor{frame.size()};
        ctikit::walk(fiction::protocol, 1 + source.below(9), frame, visitor);
        ASSERT_FALSE(HasFatalFailure()) << "round " << round;
    }
}

TEST(WalkProperties, InferenceTakesAnyBytes) {
    Bytes source(9);
    ctikit::VersionInference inference(fiction::protocol);
    for (int round = 0; round < 5000; ++round) {
        inference.add(source.frame());
        const unsigned version = inference.result().version;
        ASSERT_TRUE(fiction::protocol.versions.contains(version));
    }
}

} // namespace
