// Variations of how the bytes travel: TCP keeps their order and promises nothing about where reads end.
#include "scene.hpp"

namespace ctikit::conformance {
namespace {

template <Cutting cutting>
void cut(Scene& scene, Random&) {
    scene.cutting = cutting;
    scene.changed = true;
}

constexpr std::string_view same_messages =
    "The client reports the same messages and values, however reads are split or joined.";
constexpr std::string_view rule = "a read is not a message";
constexpr std::string_view source = "guide, Unpack a CTI Message";

} // namespace

std::vector<Variation> transport_variations() {
    return {
        {"one-byte-segments", "one byte at a time", same_messages, rule, source, cut<Cutting::bytes>},
        {"coalesced", "all in one piece, together with the OPEN_CONF", same_messages, rule, source,
         cut<Cutting::coalesced>},
        {"pause-in-header", "with pauses inside message headers and bodies", same_messages, rule, source,
         cut<Cutting::header_pause>},
        {"random-segments", "in pieces that begin and end anywhere", same_messages, rule, source, cut<Cutting::random>,
         Coverage::sampled},
    };
}

} // namespace ctikit::conformance
