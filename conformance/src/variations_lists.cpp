// Variations of lists and of what else a message may carry: counts of zero and of the maximum, counts that disagree,
// every optional field there, and the longest messages that the tables allow.
#include "scene.hpp"

#include <algorithm>
#include <functional>

namespace ctikit::conformance {
namespace {

const GroupInfo& group_of(const Draft& draft, std::int16_t group) {
    return draft.info->groups[static_cast<std::size_t>(group)];
}

/// The fixed count field of a list at the top of a message; null when it has none, is reserved, or belongs to records.
DraftField* count_field(Draft& draft, std::int16_t group) {
    const auto& info = group_of(draft, group);
    if (info.count < 0 || info.parent >= 0) {
        return nullptr;
    }
    const auto& count = draft.info->counts[static_cast<std::size_t>(info.count)];
    if (count.floating) {
        return nullptr;
    }
    const auto* field = &draft.info->fixed[count.field];
    const auto found = std::find_if(draft.fixed.begin(), draft.fixed.end(),
                                    [&](const DraftField& each) { return each.info == field; });
    return found == draft.fixed.end() || !draft.named(*found) ? nullptr : &*found;
}

std::uint32_t value_of(const DraftField& field) {
    std::uint32_t value = 0;
    for (const auto byte : field.data) {
        value = value << 8U | byte;
    }
    return value;
}

void set_number(DraftField& field, std::size_t value) {
    field.data = big_endian(static_cast<std::uint32_t>(value), field.data.size());
    field.touched = true;
}

/// Entries that are there.
std::size_t entries(const Draft& draft, std::int16_t group) {
    return static_cast<std::size_t>(
        std::count_if(draft.floating.begin(), draft.floating.end(), [&](const DraftField& field) {
            return field.info != nullptr && field.info->group == group && field.tag == group_of(draft, group).first_tag;
        }));
}

bool has_records(const Draft& draft) {
    return std::any_of(draft.info->groups.begin(), draft.info->groups.end(),
                       [](const GroupInfo& group) { return group.parent >= 0; });
}

/// Some value of a field, different from entry to entry.
Octets sample(const FieldInfo& field, std::size_t number, std::size_t text_size) {
    const auto text = [&](std::size_t size) {
        std::string value = std::to_string(number) + " " + std::string(field.name); // differs even if it is cut
        value.resize(std::max<std::size_t>(size, 2) - 1, '.');
        Octets bytes(value.begin(), value.end());
        bytes.push_back(0);
        return bytes;
    };
    switch (field.type) {
    case FieldType::STRING:
        return text(std::min<std::size_t>({text_size, field.size == 0 ? 16U : field.size, 255U}));
    case FieldType::UNSPEC:
        return Octets(std::min<std::size_t>({text_size, field.size == 0 ? 8U : field.size, 255U}),
                      static_cast<std::uint8_t>(number));
    case FieldType::NAMEDVAR:
    case FieldType::NAMEDARRAY: {
        Octets bytes;
        if (field.type == FieldType::NAMEDARRAY) {
            bytes.push_back(static_cast<std::uint8_t>(number % 256));
        }
        const std::string name = "user.v" + std::to_string(number);
        bytes.insert(bytes.end(), name.begin(), name.end());
        bytes.push_back(0);
        const auto value = text(std::min<std::size_t>(text_size, 100));
        bytes.insert(bytes.end(), value.begin(), value.end());
        return bytes;
    }
    default:
        break;
    }
    if (field.enumeration != nullptr && !field.enumeration->values.empty()) {
        return big_endian(field.enumeration->values[number % field.enumeration->values.size()].value,
                          number_size(field.type));
    }
    return big_endian(static_cast<std::uint32_t>(number * 7 + 1), number_size(field.type));
}

bool present(const Draft& draft, const FieldInfo& field) {
    return std::any_of(draft.floating.begin(), draft.floating.end(),
                       [&](const DraftField& each) { return each.info == &field; });
}

/// Puts the fields into the canonical order; entries of a list stay together and in their order.
void sort_canonically(Draft& draft) {
    const auto place = [&](const DraftField& field) {
        const auto* begin = draft.info->floating.data();
        if (field.info->group < 0) {
            return static_cast<std::size_t>(field.info - begin);
        }
        const auto first = std::find_if(draft.info->floating.begin(), draft.info->floating.end(),
                                        [&](const FieldInfo& each) { return each.group == field.info->group; });
        return static_cast<std::size_t>(first - draft.info->floating.begin());
    };
    std::stable_sort(draft.floating.begin(), draft.floating.end(),
                     [&](const auto& a, const auto& b) { return place(a) < place(b); });
}

/// Adds entries to a list until it has `wanted`, and says so in its count. `budget` limits named data, in bytes.
bool grow(Draft& draft, std::int16_t group, std::size_t wanted, std::size_t text_size) {
    auto* count = count_field(draft, group);
    if (count == nullptr) {
        return false;
    }
    std::size_t have = entries(draft, group);
    std::size_t named_bytes = 0;
    for (const auto& field : draft.floating) {
        named_bytes += field.info != nullptr &&
                               (field.info->type == FieldType::NAMEDVAR || field.info->type == FieldType::NAMEDARRAY)
                           ? field.data.size() + 4
                           : 0;
    }
    const auto before = have;
    for (bool room = true; room && have < wanted; ++have) {
        std::vector<DraftField> entry;
        for (const auto& field : draft.info->floating) {
            if (field.group == group && field.tag != 0 && !field.reserved && field.versions.contains(draft.version)) {
                entry.push_back({&field, field.tag, sample(field, have, text_size), true});
            }
        }
        const bool named = !entry.empty() &&
                           (entry[0].info->type == FieldType::NAMEDVAR || entry[0].info->type == FieldType::NAMEDARRAY);
        if (entry.empty() || (named && named_bytes + entry[0].data.size() + 4 > draft.protocol->named_data)) {
            break;
        }
        named_bytes += named ? entry[0].data.size() + 4 : 0;
        draft.floating.insert(draft.floating.end(), entry.begin(), entry.end());
    }
    set_number(*count, have);
    sort_canonically(draft);
    return have > before;
}

std::size_t largest_count(const Draft& draft, std::int16_t group) {
    const auto& info = group_of(draft, group);
    const auto limit = info.count < 0 ? 0 : draft.info->counts[static_cast<std::size_t>(info.count)].limit;
    return limit != 0 ? limit : 10;
}

bool grow_all(Draft& draft, std::size_t text_size, const std::function<std::size_t(std::int16_t)>& wanted) {
    bool changed = false;
    if (has_records(draft)) {
        return false;
    }
    for (std::int16_t group = 0; group < static_cast<std::int16_t>(draft.info->groups.size()); ++group) {
        changed = grow(draft, group, wanted(group), text_size) || changed;
    }
    return changed;
}

void counts_zero(Scene& scene, Random&) {
    for_each_message(scene, "lists are empty", [](Draft& draft) {
        bool changed = false;
        for (std::int16_t group = 0; group < static_cast<std::int16_t>(draft.info->groups.size()); ++group) {
            auto* count = count_field(draft, group);
            if (count == nullptr || entries(draft, group) == 0 || has_records(draft)) {
                continue;
            }
            set_number(*count, 0);
            std::erase_if(draft.floating,
                          [&](const DraftField& field) { return field.info != nullptr && field.info->group == group; });
            changed = true;
        }
        return changed;
    });
}

void counts_several(Scene& scene, Random&) {
    for_each_message(scene, "lists have three entries",
                     [](Draft& draft) { return grow_all(draft, 12, [](std::int16_t) { return std::size_t{3}; }); });
}

void counts_largest(Scene& scene, Random&) {
    for_each_message(scene, "lists have as many entries as the guide allows", [](Draft& draft) {
        return grow_all(draft, 20, [&](std::int16_t group) { return largest_count(draft, group); });
    });
}

/// Lists of at least two entries with a count that is `change` away from the truth.
void wrong_count(Scene& scene, std::string_view note, int change) {
    for_each_message(scene, note, [&](Draft& draft) {
        bool changed = false;
        if (has_records(draft)) {
            return false;
        }
        for (std::int16_t group = 0; group < static_cast<std::int16_t>(draft.info->groups.size()); ++group) {
            grow(draft, group, 2, 12);
            if (auto* count = count_field(draft, group); count != nullptr && entries(draft, group) > 0) {
                set_number(*count, value_of(*count) + static_cast<std::uint32_t>(change));
                changed = true;
            }
        }
        return changed;
    });
}

void count_too_small(Scene& scene, Random&) {
    wrong_count(scene, "counts are one less than the entries", -1);
}
void count_too_large(Scene& scene, Random&) {
    wrong_count(scene, "counts are three more than the entries", 3);
}

bool named(const DraftField& field) {
    return field.info != nullptr &&
           (field.info->type == FieldType::NAMEDVAR || field.info->type == FieldType::NAMEDARRAY);
}

/// Messages that may carry named variables and arrays get `wanted` of each; `value` makes their values.
void named_data(Scene& scene, std::string_view note, std::size_t wanted,
                const std::function<std::pair<std::string, std::string>(std::size_t number)>& make) {
    for_each_message(scene, note, [&](Draft& draft) {
        const auto& groups = draft.info->groups;
        for (std::int16_t group = 0; group < static_cast<std::int16_t>(groups.size()) && !has_records(draft); ++group) {
            const auto first = std::find_if(draft.info->floating.begin(), draft.info->floating.end(),
                                            [&](const FieldInfo& field) { return field.group == group; });
            if (first->type == FieldType::NAMEDVAR || first->type == FieldType::NAMEDARRAY) {
                grow(draft, group, wanted, 2);
            }
        }
        std::size_t number = 0;
        for (auto& field : draft.floating) {
            if (named(field)) {
                const auto [name, value] = make(++number);
                field.data.resize(field.info->type == FieldType::NAMEDARRAY ? 1 : 0);
                for (const auto& text : {name, value}) {
                    field.data.insert(field.data.end(), text.begin(), text.end());
                    field.data.push_back(0);
                }
                field.touched = true;
            }
        }
        return number != 0;
    });
}

std::string variable_name(std::size_t number) {
    return "user.v" + std::to_string(number);
}

void named_data_longest(Scene& scene, Random&) {
    const auto name_size = scene.protocol->named_name;
    const auto value_size = scene.protocol->named_value;
    named_data(scene, "named variables and arrays have the longest names and values", 2, [&](std::size_t number) {
        auto name = variable_name(number) + ".";
        name.resize(name_size - 1U, 'n');
        auto value = std::to_string(number) + " ";
        value.resize(value_size - 1U, 'v');
        return std::pair{name, value};
    });
}

void named_data_multibyte(Scene& scene, Random&) {
    named_data(scene, "named variables and arrays have values of multi-byte characters", 2, [](std::size_t number) {
        return std::pair{variable_name(number), "\u00e4\u65e5\u672c\U0001f4de\u20ac " + std::to_string(number)};
    });
}

void named_data_empty(Scene& scene, Random&) {
    named_data(scene, "every second named variable and array element is empty", 2, [](std::size_t number) {
        return std::pair{variable_name(number), number % 2 == 0 ? std::string() : "full"};
    });
}

void named_data_many(Scene& scene, Random&) {
    named_data(scene, "there are very many named variables and arrays", 60, [](std::size_t number) {
        return std::pair{variable_name(number), std::string(1, static_cast<char>('a' + number % 26))};
    });
}

/// Every field that the message may carry beyond doubt, strings with `text_size` bytes at most. Nobody can be blamed
/// for reading a doubtful field in another way.
bool fill_all(Draft& draft, std::size_t text_size) {
    bool changed = false;
    for (std::size_t i = 0; i < draft.info->floating.size(); ++i) {
        const auto& field = draft.info->floating[i];
        const auto highest = (1U << (8U * draft.protocol->width(draft.version).tag)) - 1;
        const bool counts = std::any_of(draft.info->counts.begin(), draft.info->counts.end(),
                                        [&](const CountInfo& each) { return each.floating && each.field == i; });
        if (!counts && field.group < 0 && !field.unsure && !field.reserved_in(draft.version) && field.tag != 0 &&
            field.tag <= highest && field.count < 0 && field.versions.contains(draft.version) &&
            !present(draft, field) && !has_records(draft)) {
            draft.floating.push_back({&field, field.tag, sample(field, i, text_size), true});
            changed = true;
        }
    }
    if (changed) {
        sort_canonically(draft);
    }
    return changed;
}

void all_optional(Scene& scene, Random&) {
    for_each_message(scene, "every optional field is there", [](Draft& draft) {
        const bool filled = fill_all(draft, 12);
        return grow_all(draft, 12, [](std::int16_t) { return std::size_t{2}; }) || filled;
    });
}

/// The added fields stand before the others: who has room for some only loses those that it knows.
void all_optional_first(Scene& scene, Random&) {
    for_each_message(scene, "every optional field is there, before the others", [](Draft& draft) {
        const auto documented = draft.floating;
        if (!fill_all(draft, 12)) {
            return false;
        }
        std::erase_if(draft.floating, [&](const DraftField& field) {
            return std::any_of(documented.begin(), documented.end(), [&](const DraftField& each) {
                return each.info == field.info && each.tag == field.tag;
            });
        });
        draft.floating.insert(draft.floating.end(), documented.begin(), documented.end());
        return true;
    });
}

void longest_messages(Scene& scene, Random&) {
    for_each_message(scene, "the longest message that the tables allow", [](Draft& draft) {
        bool changed = fill_all(draft, 255);
        for (auto& field : draft.floating) {
            if (field.info != nullptr && field.info->type == FieldType::STRING && draft.named(field) &&
                !has_records(draft)) {
                field.data = sample(*field.info, 1, 255);
                field.touched = true;
                changed = true;
            }
        }
        return grow_all(draft, 255, [&](std::int16_t group) { return largest_count(draft, group); }) || changed;
    });
}

constexpr std::string_view all_entries = "The client reports every entry of every list.";

} // namespace

std::vector<Variation> list_variations() {
    return {
        {"lists-empty", "with empty lists and counts of 0",
         "The client reports the messages; the lists are empty or left out.", "a count may be 0",
         "guide, message tables (NumCSQs, NumParties)", counts_zero},
        {"lists-several", "with three entries in every list", all_entries,
         "a list field repeats as often as its count says", "guide, message tables (NumCSQs, NumParties)",
         counts_several},
        {"lists-longest", "with the largest lists that the guide allows", all_entries,
         "lists may have their documented maximum",
         "guide, message tables (NumCSQs, NumParties) and NamedVariable Data Format", counts_largest},
        {"count-too-small", "with counts one below the number of entries",
         "The client reports the entries that are there and nothing that is not.",
         "lists end with the bytes, not with the count",
         "guide, QUERY_DEVICE_INFO_CONF (a count of 0 beside one entry)", count_too_small},
        {"count-too-large", "with counts above the number of entries",
         "The client reports the entries that are there and nothing that is not.",
         "lists end with the bytes, not with the count",
         "guide, QUERY_DEVICE_INFO_CONF (a count of 0 beside one entry)", count_too_large},
        {"named-data-longest", "with the longest names and values of named variables and arrays", all_entries,
         "named data has its documented sizes", "guide, NamedVariable Data Format and NamedArray Data Format",
         named_data_longest},
        {"named-data-multibyte", "with multi-byte characters in named variables and arrays", all_entries,
         "strings are UTF-8, sizes count bytes", "guide, NamedVariable Data Format and NamedArray Data Format",
         named_data_multibyte},
        {"named-data-empty", "with every second named variable and array element empty", all_entries,
         "strings may be empty", "guide, Example Message Flows for an Outbound Option Call (empty BAResponse)",
         named_data_empty},
        {"named-data-many", "with sixty named variables and sixty elements of named arrays", all_entries,
         "named data may have 2000 bytes", "guide, NamedVariable Data Format", named_data_many},
        {"optional-fields-present", "with every optional field that the messages may carry",
         "The client reports the same messages, and the added fields if it reports such fields.",
         "optional fields may be present", "guide, message tables", all_optional},
        {"optional-fields-first", "with every optional field that the messages may carry before the documented ones",
         "The client reports the same messages, and the added fields if it reports such fields.",
         "optional fields may be present", "guide, message tables", all_optional_first},
        {"messages-longest", "with every message as long as the tables allow",
         "The client reports the values as they were sent.", "a message may be as long as its tables allow",
         "guide, message tables", longest_messages},
    };
}

} // namespace ctikit::conformance
