// Variations of the documented values: strings at their limits, empty, in UTF-8, without NUL; numbers at their limits;
// enum values that no list has.
#include "scene.hpp"

#include <algorithm>
#include <array>

namespace ctikit::conformance {
namespace {

template <typename Change>
void for_each_float(Scene& scene, std::string_view note, Change change) {
    for (auto& delivery : scene.deliveries) {
        bool changed = false;
        for (auto& field : delivery.draft.floating) {
            if (field.info != nullptr && delivery.draft.named(field) && change(delivery.draft, field)) {
                field.touched = true;
                changed = true;
            }
        }
        if (changed) {
            delivery.note += (delivery.note.empty() ? "" : "; ") + std::string(note);
            scene.changed = true;
        }
    }
}

/// Bytes of the longest string that the field may hold and its length can say.
std::size_t longest(const Draft& draft, const FieldInfo& field) {
    const std::size_t sayable = (std::size_t{1} << (8U * draft.protocol->width(draft.version).length)) - 1;
    return std::min<std::size_t>(field.size == 0 ? 16 : field.size, sayable);
}

/// `change` gets the field and the largest size that it may have.
template <typename Change>
void for_each_string(Scene& scene, std::string_view note, Change change) {
    for_each_float(scene, note, [&](const Draft& draft, DraftField& field) {
        return field.info->type == FieldType::STRING && change(field, longest(draft, *field.info));
    });
}

void strings_empty(Scene& scene, Random&) {
    for_each_string(scene, "strings hold just their NUL", [](DraftField& field, std::size_t) {
        field.data = {0};
        return true;
    });
}

void strings_zero_length(Scene& scene, Random&) {
    for_each_string(scene, "strings have length 0", [](DraftField& field, std::size_t) {
        field.data.clear();
        return true;
    });
}

void strings_without_nul(Scene& scene, Random&) {
    for_each_string(scene, "strings have no final NUL", [](DraftField& field, std::size_t) {
        if (field.data.size() < 2 || field.data.back() != 0) {
            return false;
        }
        field.data.pop_back();
        return true;
    });
}

void strings_longest(Scene& scene, Random& random) {
    for_each_string(scene, "strings have their maximum size", [&](DraftField& field, std::size_t largest) {
        constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789";
        Octets text;
        while (text.size() + 1 < largest) {
            text.push_back(static_cast<std::uint8_t>(letters[random.below(letters.size())]));
        }
        text.push_back(0);
        field.data = std::move(text);
        return true;
    });
}

/// As many whole characters as fit, NUL included.
Octets fill_utf8(std::size_t size, std::size_t start) {
    static const std::vector<std::string> characters{"\u00e4", "\u65e5", "\u672c", "\U0001f4de",
                                                     "x",      "\u00f1", "\u20ac", "\u0416"};
    Octets text;
    for (std::size_t i = start;; ++i) {
        const auto& next = characters[i % characters.size()];
        if (text.size() + next.size() + 1 > size) {
            break;
        }
        text.insert(text.end(), next.begin(), next.end());
    }
    while (text.size() + 1 < size) {
        text.push_back('.');
    }
    text.push_back(0);
    return text;
}

void strings_multibyte(Scene& scene, Random& random) {
    for_each_string(scene, "strings hold characters of two to four bytes", [&](DraftField& field, std::size_t largest) {
        field.data = fill_utf8(std::min<std::size_t>(largest, 12), random.below(8));
        return true;
    });
}

void strings_longest_multibyte(Scene& scene, Random& random) {
    for_each_string(scene, "strings of multi-byte characters at their maximum size",
                    [&](DraftField& field, std::size_t largest) {
                        field.data = fill_utf8(largest, random.below(8));
                        return true;
                    });
}

bool is_count(const Draft& draft, const FieldInfo& field) {
    return std::any_of(draft.info->counts.begin(), draft.info->counts.end(), [&](const CountInfo& count) {
        return &(count.floating ? draft.info->floating : draft.info->fixed)[count.field] == &field;
    });
}

template <typename Change>
void for_each_number(Scene& scene, std::string_view note, bool enums, Change change) {
    for (auto& delivery : scene.deliveries) {
        auto& draft = delivery.draft;
        bool changed = false;
        for (auto* fields : {&draft.fixed, &draft.floating}) {
            for (auto& field : *fields) {
                const bool fits = field.info != nullptr && draft.named(field) && number_size(field.info->type) != 0 &&
                                  !field.info->array && !is_count(draft, *field.info) &&
                                  field.info->type != FieldType::BOOL &&
                                  (field.info->enumeration != nullptr && !field.info->enumeration->mask) == enums;
                if (fits && change(draft, field)) {
                    field.touched = true;
                    changed = true;
                }
            }
        }
        if (changed) {
            delivery.note += (delivery.note.empty() ? "" : "; ") + std::string(note);
            scene.changed = true;
        }
    }
}

void numbers_high_bit(Scene& scene, Random&) {
    for_each_number(scene, "numbers have their highest bit set", false, [](const Draft&, DraftField& field) {
        field.data.front() |= 0x80U;
        return true;
    });
}

void numbers_largest(Scene& scene, Random&) {
    for_each_number(scene, "numbers have all bits set", false, [](const Draft&, DraftField& field) {
        std::fill(field.data.begin(), field.data.end(), std::uint8_t{0xff});
        return true;
    });
}

/// Each field its own numbers, and a field the same number for the same number: who exchanges two fields, or reads one
/// in the place of another, shows it.
void numbers_different(Scene& scene, Random&) {
    for_each_number(scene, "numbers are different in each field", false, [](const Draft&, DraftField& field) {
        std::uint32_t value = 0;
        for (const auto byte : field.data) {
            value = value << 8U | byte;
        }
        Random random(value, field.info->name);
        field.data = big_endian(static_cast<std::uint32_t>(random.next() | 1U), field.data.size());
        return true;
    });
}

/// Texts that look like something else to programs that make more of them than text.
void strings_unusual(Scene& scene, Random& random) {
    constexpr std::array<std::string_view, 8> texts{"0049", " 20 ", "AbC", "1e5", "null", "%s", "+49", "-1"};
    for_each_string(scene, "strings hold unusual text", [&](DraftField& field, std::size_t room) {
        const auto text = texts[random.below(texts.size())];
        if (text.size() + 1 > room) {
            return false;
        }
        field.data.assign(text.begin(), text.end());
        field.data.push_back(0);
        return true;
    });
}

void numbers_zero(Scene& scene, Random&) {
    for_each_number(scene, "numbers are zero", false, [](const Draft&, DraftField& field) {
        std::fill(field.data.begin(), field.data.end(), std::uint8_t{0});
        return true;
    });
}

/// Numbers for which the guide prints a larger size than that of their type: the length of the field says which it is.
void numbers_printed_size(Scene& scene, Random&) {
    for (auto& delivery : scene.deliveries) {
        bool changed = false;
        for (auto& field : delivery.draft.floating) {
            const bool number = field.info != nullptr && !field.info->array && number_size(field.info->type) != 0;
            const bool positive = !field.data.empty() && field.data.front() < 0x80;
            if (number && positive && field.data.size() < field.info->size) {
                field.data.insert(field.data.begin(), field.info->size - field.data.size(), 0);
                field.touched = true;
                changed = true;
            }
        }
        if (changed) {
            delivery.note +=
                (delivery.note.empty() ? "" : "; ") + std::string("numbers have the size that the guide prints");
            scene.changed = true;
        }
    }
}

void enums_unlisted(Scene& scene, Random& random) {
    for_each_number(scene, "enum fields hold values that no list has", true,
                    [&](const Draft& draft, DraftField& field) {
                        const auto size = field.data.size();
                        for (int attempt = 0; attempt < 100; ++attempt) {
                            const auto value = static_cast<std::uint32_t>(random.below(size == 1 ? 100 : 30'000) + 1);
                            const auto& rows = field.info->enumeration->values;
                            if (std::none_of(rows.begin(), rows.end(), [&](const EnumValue& row) {
                                    return row.value == value && row.versions.contains(draft.version);
                                })) {
                                field.data = big_endian(value, size);
                                return true;
                            }
                        }
                        return false;
                    });
}

void enums_highest(Scene& scene, Random&) {
    for_each_number(scene, "enum fields hold 0xff..fe", true, [](const Draft&, DraftField& field) {
        std::fill(field.data.begin(), field.data.end(), std::uint8_t{0xff});
        field.data.back() = 0xfe;
        return true;
    });
}

constexpr std::string_view wire_rules = "guide, Message Field Data Types";
constexpr std::string_view as_sent = "The client reports the values as they were sent.";

} // namespace

std::vector<Variation> value_variations() {
    return {
        {"strings-empty", "with strings that hold just their NUL", as_sent, "strings may be empty",
         "guide, Example Message Flow for a Queued and Answered Call (empty ConnectionDeviceID)", strings_empty},
        {"strings-zero-length", "with strings of length 0", as_sent, "strings may be empty",
         "guide, Example Message Flow for a Queued and Answered Call (empty ConnectionDeviceID)", strings_zero_length},
        {"strings-without-nul", "with strings that lack the final NUL", "The client takes the whole field as text.",
         "a string ends with its field, or at a NUL before that", wire_rules, strings_without_nul},
        {"strings-longest", "with every string at its maximum size", as_sent,
         "strings may have their documented maximum size", wire_rules, strings_longest, Coverage::sampled},
        {"strings-unusual", "with leading zeros, blanks, and texts that look like numbers", as_sent,
         "a string is text, whatever it looks like", wire_rules, strings_unusual, Coverage::sampled},
        {"strings-multibyte", "with strings of multi-byte UTF-8 characters", as_sent,
         "strings are UTF-8, sizes count bytes", wire_rules, strings_multibyte, Coverage::sampled},
        {"strings-longest-multibyte", "with multi-byte strings at their maximum size", as_sent,
         "strings are UTF-8, sizes count bytes", wire_rules, strings_longest_multibyte, Coverage::sampled},
        {"numbers-high-bit", "with the highest bit of every plain number set",
         "UINT and USHORT values are reported unsigned, INT and SHORT values signed.",
         "numbers are signed or unsigned as their type says", wire_rules, numbers_high_bit},
        {"numbers-largest", "with all bits of every plain number set",
         "UINT and USHORT values are reported unsigned, INT and SHORT values signed.",
         "numbers are signed or unsigned as their type says", wire_rules, numbers_largest},
        {"numbers-different", "with numbers that are different in each field", as_sent,
         "a field has its place and its name", "guide, message tables", numbers_different},
        {"numbers-zero", "with every plain number zero", as_sent, "zero is a value", wire_rules, numbers_zero},
        {"numbers-printed-size", "with numbers in the size that the guide prints, where their type has another",
         as_sent, "the length of a floating field says how long it is", "guide, CONFIG_CSQ_EVENT (AutoWork)",
         numbers_printed_size},
        {"enum-value-unlisted", "with enum values that the guide does not list",
         "The client reports the messages, and the numbers if it reports those fields.", "lists of values are open",
         "guide, Handling Reserved Messages and Reserved Fields in Client Programs", enums_unlisted, Coverage::sampled},
        {"enum-value-highest", "with enum values just below all bits set",
         "The client reports the messages, and the numbers if it reports those fields.", "lists of values are open",
         "guide, Handling Reserved Messages and Reserved Fields in Client Programs", enums_highest},
    };
}

} // namespace ctikit::conformance
