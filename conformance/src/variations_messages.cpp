// Variations of the sequence of messages: unknown and reserved messages between the others, duplicates, and other
// orders that the guide allows.
#include "scene.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>
#include <set>

namespace ctikit::conformance {
namespace {

constexpr std::uint32_t largest_body = 65'500;

/// Ids that nobody uses: the smallest and largest numbers, and the first free ones above those in use.
std::vector<std::uint32_t> unknown_types(const Protocol& protocol) {
    std::vector<std::uint32_t> types{0x7fffffffU, 0xffffffffU, 0x00010009U};
    for (std::uint32_t type = protocol.messages.empty() ? 1 : protocol.messages.back().id + 1; types.size() < 8;
         ++type) {
        types.push_back(type);
    }
    std::erase_if(types, [&](std::uint32_t type) { return !unknown_type(protocol, type); });
    return types;
}

void insert_before_each(Scene& scene, const std::function<Delivery(std::size_t index)>& make) {
    std::vector<Delivery> result;
    for (std::size_t i = 0; i < scene.deliveries.size(); ++i) {
        auto added = make(i);
        added.request = std::exchange(scene.deliveries[i].request, nullptr);
        result.push_back(std::move(added));
        result.push_back(std::move(scene.deliveries[i]));
    }
    scene.deliveries = std::move(result);
    scene.changed = true;
}

Delivery stranger(const Scene& scene, std::uint32_t type, Octets body, std::string note) {
    Delivery delivery;
    delivery.draft = raw_draft(*scene.protocol, scene.version, type, std::move(body));
    delivery.report = unknown_type(*scene.protocol, type) ? Report::none : Report::optional;
    delivery.note = std::move(note);
    return delivery;
}

void unknown_messages(Scene& scene, Random& random) {
    constexpr std::array<std::size_t, 9> sizes{4, 0, 1, 300, 8, 7, 64, 1500, 2};
    const auto types = unknown_types(*scene.protocol);
    insert_before_each(scene, [&](std::size_t index) {
        return stranger(scene, types[index % types.size()], random.bytes(sizes[index % sizes.size()]),
                        "unknown message");
    });
}

void unknown_messages_empty(Scene& scene, Random&) {
    const auto types = unknown_types(*scene.protocol);
    insert_before_each(scene, [&](std::size_t index) {
        return stranger(scene, types[index % types.size()], {}, "unknown message without body");
    });
}

/// Bodies of every size up to 300, and of those around powers of two.
void unknown_messages_every_size(Scene& scene, Random& random) {
    std::vector<std::size_t> sizes(301);
    std::iota(sizes.begin(), sizes.end(), std::size_t{0});
    for (std::size_t power = 512; power < largest_body; power *= 2) {
        sizes.insert(sizes.end(), {power - 8, power}); // 8: the header
    }
    const auto types = unknown_types(*scene.protocol);
    const auto gaps = scene.deliveries.size();
    std::vector<Delivery> result;
    for (std::size_t gap = 0, next = 0; gap < gaps; ++gap) {
        for (; next < sizes.size() * (gap + 1) / gaps; ++next) {
            result.push_back(stranger(scene, types[next % types.size()], random.bytes(sizes[next]), "unknown message"));
        }
        result.push_back(std::move(scene.deliveries[gap]));
    }
    scene.deliveries = std::move(result);
    scene.changed = true;
}

/// Bodies that begin like messages: who loses the length reads them as such.
void unknown_messages_lookalike(Scene& scene, Random&) {
    const auto types = unknown_types(*scene.protocol);
    std::vector<Octets> frames;
    frames.reserve(scene.deliveries.size());
    for (const auto& delivery : scene.deliveries) {
        frames.push_back(delivery.draft.encode());
    }
    insert_before_each(scene, [&](std::size_t index) {
        return stranger(scene, types[index % types.size()], frames[index],
                        "unknown message whose body looks like a message");
    });
}

void unknown_message_longest(Scene& scene, Random& random) {
    const auto types = unknown_types(*scene.protocol);
    const auto middle = static_cast<std::ptrdiff_t>(scene.deliveries.size() / 2);
    scene.deliveries.insert(
        scene.deliveries.begin() + middle,
        stranger(scene, types.front(), random.bytes(largest_body), "unknown message with a body of 65500 bytes"));
    scene.changed = true;
}

/// Messages that a server sends in newer versions only, laid out as these have them: who knows them may report them.
void newer_messages(Scene& scene, Random& random) {
    std::vector<const MessageInfo*> newer;
    for (const auto& message : scene.protocol->messages) {
        const auto id_in_use = [&](const MessageInfo& each) {
            return each.id == message.id && each.versions.contains(scene.version);
        };
        if (message.documented && message.versions.first > scene.version && message.sender != Sender::client &&
            std::none_of(scene.protocol->messages.begin(), scene.protocol->messages.end(), id_in_use)) {
            newer.push_back(&message);
        }
    }
    if (newer.empty()) {
        return;
    }
    std::size_t next = random.below(newer.size());
    insert_before_each(scene, [&](std::size_t) {
        const auto& message = *newer[next++ % newer.size()];
        Delivery delivery;
        delivery.draft = make_draft(*scene.protocol, message.versions.first, message.name, {});
        delivery.draft.version = scene.version;
        delivery.report = Report::optional;
        delivery.note = "message of a newer version";
        return delivery;
    });
}

/// Messages that have a name and no published layout, or are never sent to this peer by rights.
void reserved_messages(Scene& scene, Random& random) {
    std::vector<std::uint32_t> types;
    for (const auto& message : scene.protocol->messages) {
        if (!message.documented && message.versions.contains(scene.version) &&
            std::none_of(scene.protocol->messages.begin(), scene.protocol->messages.end(),
                         [&](const MessageInfo& each) { return each.id == message.id && each.documented; })) {
            types.push_back(message.id);
        }
    }
    if (types.empty()) {
        return;
    }
    random.shuffle(types);
    insert_before_each(scene, [&](std::size_t index) {
        return stranger(scene, types[index % types.size()], random.bytes(random.below(120)), "reserved message");
    });
}

void duplicated_messages(Scene& scene, Random&) {
    std::vector<Delivery> result;
    for (const auto& delivery : scene.deliveries) {
        result.push_back(delivery);
        result.push_back(delivery);
        result.back().request = nullptr;
        result.back().note = "the same once more";
    }
    scene.deliveries = std::move(result);
    scene.changed = true;
}

/// For each delivery the ones that have to come before it.
std::vector<std::set<std::size_t>> predecessors(const Scene& scene) {
    std::vector<std::set<std::size_t>> before(scene.deliveries.size());
    for (const auto& rule : scene.flow->order) {
        const auto& name = rule.first.empty() ? rule.last : rule.first;
        for (std::size_t i = 0; i < scene.deliveries.size(); ++i) {
            if (scene.deliveries[i].draft.name() != name) {
                continue;
            }
            const auto keys = order_keys(scene.deliveries[i], rule);
            for (std::size_t j = 0; j < scene.deliveries.size(); ++j) {
                const auto others = order_keys(scene.deliveries[j], rule);
                const bool shared = std::any_of(keys.begin(), keys.end(), [&](auto key) {
                    return std::find(others.begin(), others.end(), key) != others.end();
                });
                if (i != j && shared && scene.deliveries[j].draft.name() != name) {
                    rule.first.empty() ? before[i].insert(j) : before[j].insert(i);
                }
            }
        }
    }
    // What follows a request of the client stays behind what came before it.
    for (std::size_t i = 0; i < scene.deliveries.size(); ++i) {
        if (scene.deliveries[i].request != nullptr) {
            for (std::size_t j = i; j < scene.deliveries.size(); ++j) {
                for (std::size_t k = 0; k < i; ++k) {
                    before[j].insert(k);
                }
            }
        }
    }
    return before;
}

/// Rebuilds the sequence; `pick` chooses among the deliveries that may come next.
void rearrange(Scene& scene, std::string_view note,
               const std::function<std::size_t(const std::vector<std::size_t>& ready)>& pick) {
    const auto before = predecessors(scene);
    std::vector<std::size_t> order;
    std::vector<bool> placed(scene.deliveries.size());
    while (order.size() < scene.deliveries.size()) {
        std::vector<std::size_t> ready;
        for (std::size_t i = 0; i < scene.deliveries.size(); ++i) {
            if (!placed[i] &&
                std::all_of(before[i].begin(), before[i].end(), [&](std::size_t each) { return placed[each]; })) {
                ready.push_back(i);
            }
        }
        if (ready.empty()) {
            return; // the file's rules contradict each other; the order stays as it is
        }
        const auto next = ready[pick(ready)];
        placed[next] = true;
        order.push_back(next);
    }
    std::vector<Delivery> result;
    for (std::size_t i = 0; i < order.size(); ++i) {
        auto delivery = std::move(scene.deliveries[order[i]]);
        scene.changed = scene.changed || order[i] != i;
        if (order[i] != i) {
            delivery.note = note;
        }
        result.push_back(std::move(delivery));
    }
    scene.deliveries = std::move(result);
}

void permuted_messages(Scene& scene, Random& random) {
    rearrange(scene, "at another place", [&](const auto& ready) { return random.below(ready.size()); });
}

void reversed_messages(Scene& scene, Random&) {
    rearrange(scene, "at another place", [](const auto& ready) { return ready.size() - 1; });
}

void agents_first(Scene& scene, Random&) {
    rearrange(scene, "at another place", [&](const auto& ready) {
        const auto about_agent = [&](std::size_t index) {
            return scene.deliveries[index].draft.name() == "AGENT_STATE_EVENT";
        };
        const auto found = std::find_if(ready.begin(), ready.end(), about_agent);
        return static_cast<std::size_t>(found == ready.end() ? 0 : found - ready.begin());
    });
}

constexpr std::string_view reserved_source = "guide, Handling Reserved Messages and Reserved Fields in Client Programs";
constexpr std::string_view order_source =
    "guide, Call-Event Message Flows: there is no guarantee of a particular message order";
constexpr std::string_view skipped =
    "The client skips these messages by their length, does not react, and reports the others as usual.";
constexpr std::string_view any_order = "The client reports every message, in whatever order.";

} // namespace

std::vector<Variation> message_variations() {
    return {
        {"unknown-message", "with unknown messages of different sizes between the others", skipped,
         "unknown messages are skipped by their length", reserved_source, unknown_messages, Coverage::sampled},
        {"unknown-message-empty", "with unknown messages without body between the others", skipped,
         "unknown messages are skipped by their length", reserved_source, unknown_messages_empty},
        {"unknown-message-every-size", "with unknown messages of every size up to 300 bytes and around powers of two",
         skipped, "unknown messages are skipped by their length", reserved_source, unknown_messages_every_size},
        {"newer-version-message", "with messages that only a newer version defines", skipped,
         "messages of newer versions are unknown messages", reserved_source, newer_messages, Coverage::sampled},
        {"unknown-message-lookalike", "with unknown messages whose bodies look like messages", skipped,
         "unknown messages are skipped by their length", reserved_source, unknown_messages_lookalike},
        {"unknown-message-longest", "with an unknown message of 65500 bytes in the middle", skipped,
         "unknown messages are skipped by their length", reserved_source, unknown_message_longest},
        {"reserved-message", "with reserved messages between the others", skipped, "reserved messages are ignored",
         reserved_source, reserved_messages, Coverage::sampled},
        {"duplicate-message", "with every message sent twice",
         "The client reports every message, each as often as it was sent.", "the same event may come twice",
         "guide, Example Message Flow for a Transferred Call, step 2", duplicated_messages},
        {"message-order-permuted", "in another order that the guide allows", any_order,
         "the order of messages is not guaranteed", order_source, permuted_messages, Coverage::sampled},
        {"message-order-reversed", "backwards, as far as the guide allows", any_order,
         "the order of messages is not guaranteed", order_source, reversed_messages},
        {"message-order-agents-first", "with agent states before the call events", any_order,
         "the order of messages is not guaranteed",
         "guide, Call-Event Message Flows: an agent selection message may come before a call queued message",
         agents_first},
    };
}

} // namespace ctikit::conformance
