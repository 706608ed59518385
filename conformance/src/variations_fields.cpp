// Variations of the fields around the documented ones: reserved, unknown and unexpected fields, and the order of
// floating fields.
#include "scene.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>

namespace ctikit::conformance {
namespace {

template <typename Fill>
bool fill_reserved(Draft& draft, Fill fill) {
    bool changed = false;
    for (auto& field : draft.fixed) {
        if (!draft.named(field)) {
            const Octets before = field.data;
            fill(field.data);
            field.touched = field.data != before;
            changed = changed || field.touched;
        }
    }
    return changed;
}

void reserved_fixed(Scene& scene, Random& random) {
    for_each_message(scene, "reserved fixed fields hold other values", [&](Draft& draft) {
        return fill_reserved(draft, [&](Octets& data) { data = random.bytes(data.size()); });
    });
}

void reserved_fixed_ones(Scene& scene, Random&) {
    for_each_message(scene, "reserved fixed fields have all bits set", [](Draft& draft) {
        return fill_reserved(draft, [](Octets& data) { std::fill(data.begin(), data.end(), std::uint8_t{0xff}); });
    });
}

void reserved_fixed_zero(Scene& scene, Random&) {
    for_each_message(scene, "reserved fixed fields are zero", [](Draft& draft) {
        return fill_reserved(draft, [](Octets& data) { std::fill(data.begin(), data.end(), std::uint8_t{0}); });
    });
}

bool in_message(const MessageInfo& message, std::uint16_t tag) {
    return std::any_of(message.floating.begin(), message.floating.end(),
                       [&](const FieldInfo& field) { return field.tag == tag; });
}

/// Reserved floating fields of the message that do not belong to a list, then those of the dialect's tag table.
std::vector<DraftField> reserved_floats(const Draft& draft, Random& random) {
    std::vector<DraftField> list;
    const auto highest = (1U << (8U * draft.protocol->width(draft.version).tag)) - 1;
    for (const auto& field : draft.info->floating) {
        if (field.reserved && field.group < 0 && field.tag != 0 && field.versions.contains(draft.version)) {
            const auto size = number_size(field.type) != 0
                                  ? number_size(field.type)
                                  : std::min<std::size_t>(field.size == 0 ? 8 : field.size, 200);
            list.push_back({&field, field.tag, random.bytes(size), true});
        }
    }
    for (const auto& tag : draft.protocol->tags) {
        if (tag.name == "reserved" && tag.versions.contains(draft.version) && tag.tag <= highest && tag.tag != 0 &&
            !in_message(*draft.info, tag.tag)) {
            list.push_back({nullptr, tag.tag, random.bytes(1 + random.below(12)), true});
        }
    }
    return list;
}

/// Puts one field into every gap between fields; when there are not enough of them, they come again.
void spread(std::vector<DraftField>& floating, const std::vector<DraftField>& added) {
    std::vector<DraftField> result;
    for (std::size_t i = 0; i <= floating.size() && !added.empty(); ++i) {
        result.push_back(added[i % added.size()]);
        if (i < floating.size()) {
            result.push_back(std::move(floating[i]));
        }
    }
    floating = std::move(result);
}

bool has_floating_part(const Draft& draft) {
    return !draft.info->floating.empty();
}

void reserved_floating(Scene& scene, Random& random) {
    for_each_message(scene, "reserved floating fields added", [&](Draft& draft) {
        auto added = reserved_floats(draft, random);
        if (!has_floating_part(draft) || added.empty()) {
            return false;
        }
        random.shuffle(added);
        spread(draft.floating, added);
        return true;
    });
}

/// Tags that neither the dialect nor the message knows. Where tags have two bytes, half of them look like a known tag
/// in their low byte.
std::vector<std::uint16_t> unknown_tags(const Draft& draft, std::size_t count, Random& random) {
    const bool wide = draft.protocol->width(draft.version).tag == 2;
    std::vector<bool> known(wide ? 0x8000 : 0x100);
    const auto mark = [&](std::uint16_t tag) {
        if (tag < known.size()) {
            known[tag] = true;
        }
    };
    mark(0);
    std::ranges::for_each(draft.protocol->tags, mark, &TagInfo::tag);
    std::ranges::for_each(draft.info->floating, mark, &FieldInfo::tag);
    std::vector<std::uint16_t> free;
    for (std::size_t tag = 0; tag < known.size(); ++tag) {
        if (!known[tag]) {
            free.push_back(static_cast<std::uint16_t>(tag));
        }
    }
    std::vector<std::uint16_t> result;
    for (std::size_t i = 0; i < count && !free.empty(); ++i) {
        auto tag = free[random.below(free.size())];
        if (wide && i % 2 == 0 && !draft.info->floating.empty()) {
            const auto lookalike = static_cast<std::uint16_t>(
                0x4000U + draft.info->floating[random.below(draft.info->floating.size())].tag % 256U);
            tag = known[lookalike] ? tag : lookalike;
        }
        result.push_back(tag);
    }
    return result;
}

std::vector<DraftField> unknown_floats(const Draft& draft, std::size_t count, Random& random) {
    constexpr std::array<std::size_t, 9> sizes{4, 0, 1, 17, 2, 3, 100, 8, 255};
    const auto tags = unknown_tags(draft, count, random);
    const auto start = random.below(sizes.size());
    std::vector<DraftField> list;
    list.reserve(tags.size());
    for (std::size_t i = 0; i < tags.size(); ++i) {
        list.push_back({nullptr, tags[i], random.bytes(sizes[(start + i) % sizes.size()]), true});
    }
    return list;
}

void unknown_floating(Scene& scene, Random& random) {
    for_each_message(scene, "unknown floating fields at every position", [&](Draft& draft) {
        if (!has_floating_part(draft)) {
            return false;
        }
        spread(draft.floating, unknown_floats(draft, draft.floating.size() + 1, random));
        return true;
    });
}

void unknown_floating_first(Scene& scene, Random& random) {
    for_each_message(scene, "an unknown floating field comes first", [&](Draft& draft) {
        if (!has_floating_part(draft)) {
            return false;
        }
        auto added = unknown_floats(draft, 1, random);
        draft.floating.insert(draft.floating.begin(), added.begin(), added.end());
        return !added.empty();
    });
}

void unknown_floating_longest(Scene& scene, Random& random) {
    for_each_message(scene, "an unknown floating field of the largest size", [&](Draft& draft) {
        const std::size_t largest = draft.protocol->width(draft.version).length == 1 ? 255 : 2000;
        auto tags = unknown_tags(draft, 2, random);
        if (!has_floating_part(draft) || tags.size() < 2) {
            return false;
        }
        const auto middle = draft.floating.begin() + static_cast<std::ptrdiff_t>(draft.floating.size() / 2);
        draft.floating.insert(middle, {{nullptr, tags[0], random.bytes(largest), true}, {nullptr, tags[1], {}, true}});
        return true;
    });
}

void unexpected_floating(Scene& scene, Random& random) {
    for_each_message(scene, "floating fields of other messages added", [&](Draft& draft) {
        std::vector<DraftField> added;
        const auto highest = (1U << (8U * draft.protocol->width(draft.version).tag)) - 1;
        for (const auto& tag : draft.protocol->tags) {
            if (tag.name != "reserved" && tag.tag <= highest && tag.versions.contains(draft.version) &&
                !in_message(*draft.info, tag.tag)) {
                added.push_back({nullptr, tag.tag, random.bytes(1 + random.below(20)), true});
            }
        }
        if (!has_floating_part(draft) || added.empty()) {
            return false;
        }
        random.shuffle(added);
        spread(draft.floating, added);
        return true;
    });
}

void newer_floating(Scene& scene, Random& random) {
    for_each_message(scene, "fields of a newer version added", [&](Draft& draft) {
        std::vector<DraftField> added;
        for (const auto& field : draft.info->floating) {
            if (field.versions.first > draft.version && field.tag != 0 && field.tag < 256 && field.group < 0) {
                const auto size = number_size(field.type);
                added.push_back({nullptr, field.tag, random.bytes(size == 0 ? 4 : size), true});
            }
        }
        if (!added.empty()) {
            spread(draft.floating, added);
        }
        return !added.empty();
    });
}

/// Runs of fields that keep their order: a list with the floating count before it is one run, every other field is one.
std::vector<std::vector<DraftField>> runs(const Draft& draft) {
    std::vector<std::vector<DraftField>> result;
    const auto counts_a_list = [&](const DraftField& field) {
        return field.info != nullptr &&
               std::any_of(draft.info->counts.begin(), draft.info->counts.end(), [&](const CountInfo& count) {
                   return count.floating && &draft.info->floating[count.field] == field.info;
               });
    };
    bool in_list = false;
    for (const auto& field : draft.floating) {
        const bool list = (field.info != nullptr && field.info->group >= 0) || counts_a_list(field);
        const bool joins =
            list && in_list && !result.empty() && result.back().back().info != nullptr &&
            (counts_a_list(result.back().back()) || result.back().back().info->group == field.info->group ||
             draft.info->groups[static_cast<std::size_t>(std::max<std::int16_t>(field.info->group, 0))].parent >= 0 ||
             draft.info->groups[static_cast<std::size_t>(std::max<std::int16_t>(result.back().back().info->group, 0))]
                     .parent >= 0);
        if (joins) {
            result.back().push_back(field);
        } else {
            result.push_back({field});
        }
        in_list = list;
    }
    return result;
}

template <typename Order>
void reorder(Scene& scene, std::string_view note, Order order) {
    for_each_message(scene, note, [&](Draft& draft) {
        auto list = runs(draft);
        if (list.size() < 2) {
            return false;
        }
        order(list);
        draft.floating.clear();
        for (auto& run : list) {
            draft.floating.insert(draft.floating.end(), run.begin(), run.end());
        }
        return true;
    });
}

void reversed(Scene& scene, Random&) {
    reorder(scene, "floating fields in reverse order", [](auto& list) { std::reverse(list.begin(), list.end()); });
}

void permuted(Scene& scene, Random& random) {
    reorder(scene, "floating fields in another order", [&](auto& list) { random.shuffle(list); });
}

/// Each message in every order of its floating fields, where those are few; a message may come any number of times.
void every_order(Scene& scene, Random&) {
    constexpr std::size_t most_runs = 4;
    std::vector<Delivery> result;
    std::set<std::string> seen;
    for (auto& delivery : scene.deliveries) {
        const auto list =
            delivery.draft.info == nullptr ? std::vector<std::vector<DraftField>>{} : runs(delivery.draft);
        const bool first = seen.insert(delivery.draft.name()).second;
        std::vector<std::size_t> order(list.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        result.push_back(delivery);
        while (first && list.size() > 1 && list.size() <= most_runs &&
               std::next_permutation(order.begin(), order.end())) {
            auto again = delivery;
            again.request = nullptr;
            again.note = "the same with its floating fields in another order";
            again.draft.floating.clear();
            for (const auto index : order) {
                again.draft.floating.insert(again.draft.floating.end(), list[index].begin(), list[index].end());
            }
            result.push_back(std::move(again));
            scene.changed = true;
        }
    }
    scene.deliveries = std::move(result);
}

void duplicated(Scene& scene, Random& random) {
    for_each_message(scene, "a floating field occurs twice, with the same value", [&](Draft& draft) {
        std::vector<std::size_t> single;
        for (std::size_t i = 0; i < draft.floating.size(); ++i) {
            if (draft.floating[i].info != nullptr && draft.floating[i].info->group < 0 &&
                !draft.floating[i].info->array) {
                single.push_back(i);
            }
        }
        if (single.empty()) {
            return false;
        }
        auto copy = draft.floating[single[random.below(single.size())]];
        copy.touched = true;
        draft.floating.push_back(std::move(copy));
        return true;
    });
}

void optional_absent(Scene& scene, Random&) {
    for_each_message(scene, "optional floating fields left out", [](Draft& draft) {
        return std::erase_if(draft.floating, [](const DraftField& field) {
                   return field.info != nullptr && !field.info->required && field.info->group < 0 && !field.info->array;
               }) > 0;
    });
}

constexpr std::string_view skip_expectation =
    "The client reports the same messages and values as without these fields.";
constexpr std::string_view guide = "guide, Handling Reserved Messages and Reserved Fields in Client Programs";

} // namespace

std::vector<Variation> field_variations() {
    return {
        {"reserved-fixed-field", "with other values in every reserved fixed field", skip_expectation,
         "reserved fixed fields are skipped by their size", guide, reserved_fixed, Coverage::sampled},
        {"reserved-fixed-field-ones", "with all bits of every reserved fixed field set", skip_expectation,
         "reserved fixed fields are skipped by their size", guide, reserved_fixed_ones},
        {"reserved-fixed-field-zero", "with every reserved fixed field zero", skip_expectation,
         "reserved fixed fields are skipped by their size", guide, reserved_fixed_zero},
        {"reserved-floating-field", "with reserved floating fields between the others", skip_expectation,
         "reserved floating fields are skipped by tag, length and data", guide, reserved_floating, Coverage::sampled},
        {"unknown-floating-field", "with unknown floating fields of different sizes at every position",
         skip_expectation, "unknown floating fields are skipped", guide, unknown_floating, Coverage::sampled},
        {"unknown-floating-field-first", "with an unknown floating field before all others", skip_expectation,
         "unknown floating fields are skipped", guide, unknown_floating_first, Coverage::sampled},
        {"unknown-floating-field-longest", "with unknown floating fields of the largest and of no size",
         skip_expectation, "unknown floating fields are skipped", guide, unknown_floating_longest, Coverage::sampled},
        {"unexpected-floating-field", "with floating fields that belong to other messages", skip_expectation,
         "floating fields are looked up per message", "guide, Floating FieldDataID Values", unexpected_floating,
         Coverage::sampled},
        {"newer-version-field", "with fields that only a newer version defines", skip_expectation,
         "unknown floating fields are skipped", guide, newer_floating, Coverage::sampled},
        {"duplicate-floating-field", "with one floating field sent twice",
         "The client reports the messages; a field that came twice may be reported once or as a list.",
         "a field that repeats does not disturb the others", "guide, Message Structure and Syntax", duplicated,
         Coverage::sampled},
        {"floating-order-reversed", "with the floating fields of every message in reverse order",
         "The client reports the same values: floating fields are found by their tag.",
         "floating fields come in any order", "guide, Message Structure and Syntax", reversed},
        {"floating-order-permuted", "with the floating fields of every message in another order",
         "The client reports the same values: floating fields are found by their tag.",
         "floating fields come in any order", "guide, Message Structure and Syntax", permuted, Coverage::sampled},
        {"floating-order-every", "with every order of the floating fields of messages that have up to four",
         "The client reports each of these messages with the same values.", "floating fields come in any order",
         "guide, Message Structure and Syntax", every_order},
        {"optional-fields-absent", "without any optional floating field",
         "The client reports the messages with the fields that are left.", "optional fields may be absent",
         "guide, Message Structure and Syntax", optional_absent},
    };
}

} // namespace ctikit::conformance
