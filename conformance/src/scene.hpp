// A flow made ready to be played to one peer: drafts of the messages that it receives, in order, and how their bytes
// are cut. Variations change a scene; a player plays it.
#pragma once

#include "draft.hpp"
#include "judge.hpp"
#include "random.hpp"

#include <ctikit/conformance/flow.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ctikit::conformance {

struct Delivery {
    Draft draft;
    Report report = Report::required;
    std::string note;                     ///< what a variation did to it
    const FlowMessage* row = nullptr;     ///< of the flow; null: added by a variation
    const FlowRequest* request = nullptr; ///< the client is asked for this before the message is sent
};

/// How the bytes of a scene are given to TCP.
enum class Cutting : std::uint8_t {
    whole,        ///< one write per message
    bytes,        ///< one write per byte
    coalesced,    ///< one write for everything
    header_pause, ///< pauses within headers
    random,       ///< pieces that know nothing of messages
};

struct Scene {
    const Protocol* protocol = nullptr;
    unsigned version = 0;
    const Flow* flow = nullptr;
    std::vector<Delivery> deliveries;
    Cutting cutting = Cutting::whole;
    bool changed = false; ///< a variation found something to do
};

/// Applies `change` to every message of the scene; it says whether it found something to do.
template <typename Change>
void for_each_message(Scene& scene, std::string_view note, Change change) {
    for (auto& delivery : scene.deliveries) {
        if (delivery.draft.info != nullptr && change(delivery.draft)) {
            delivery.note += (delivery.note.empty() ? "" : "; ") + std::string(note);
            scene.changed = true;
        }
    }
}

/// The flow as one role receives it.
[[nodiscard]] Scene make_scene(const Flow& flow, const FlowRole& role, const Protocol& protocol, unsigned version,
                               Text text);

/// Keys of a delivery under an order rule; all rows of the flow share one under a rule without fields.
[[nodiscard]] std::vector<std::uint32_t> order_keys(const Delivery& delivery, const OrderRule& rule);

/// How much of what a variation could do it does in one run.
enum class Coverage : std::uint8_t {
    exhaustive, ///< all of it, the same with every seed
    sampled,    ///< what the seed chooses
};

/// One way to disturb a scene that a correct client does not mind.
struct Variation {
    std::string_view name;
    std::string_view description; ///< what it does, completes "The flow, ..."
    std::string_view expectation;
    std::string_view rule; ///< short name of the rule
    std::string_view source;
    void (*apply)(Scene& scene, Random& random);
    Coverage coverage = Coverage::exhaustive;
};

/// All variations, those of fields first.
[[nodiscard]] const std::vector<Variation>& variations();
[[nodiscard]] const Variation* find_variation(std::string_view name);

/// The parts of that list, by what they vary.
[[nodiscard]] std::vector<Variation> field_variations();
[[nodiscard]] std::vector<Variation> value_variations();
[[nodiscard]] std::vector<Variation> list_variations();
[[nodiscard]] std::vector<Variation> message_variations();
[[nodiscard]] std::vector<Variation> transport_variations();

/// Whether the message id is free, i.e. neither documented nor named in any version.
[[nodiscard]] bool unknown_type(const Protocol& protocol, std::uint32_t type);

} // namespace ctikit::conformance
