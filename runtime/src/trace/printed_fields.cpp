// Fields of printed messages.
#include "printed_fields.hpp"

#include <charconv>
#include <optional>

namespace ctikit::trace {

namespace {

[[nodiscard]] constexpr bool is_name_character(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
}

[[nodiscard]] constexpr bool is_digit(char c) noexcept {
    return c >= '0' && c <= '9';
}

[[nodiscard]] constexpr bool is_blank(char c) noexcept {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// "Name[1][2]:" at the start of a text.
struct Label {
    std::string_view name;
    std::vector<int> place;
    std::size_t size = 0; ///< characters up to and including the delimiter
};

/// Moves `at` behind a footnote mark, "<sup>2</sup>" or " <sup>2</sup> ", as it stands behind names in the guide's
/// text.
void skip_footnote(std::string_view text, std::size_t& at) {
    constexpr std::string_view open = "<sup>";
    constexpr std::string_view close = "</sup>";
    constexpr std::size_t longest = 4;
    const auto skip_blanks = [text](std::size_t from) {
        while (from < text.size() && is_blank(text[from])) {
            ++from;
        }
        return from;
    };
    const std::size_t mark = skip_blanks(at);
    if (!text.substr(mark).starts_with(open)) {
        return;
    }
    const std::size_t end = text.substr(mark, open.size() + longest + close.size()).find(close);
    at = end == std::string_view::npos ? at : skip_blanks(mark + end + close.size());
}

[[nodiscard]] std::optional<Label> read_label(std::string_view text, char delimiter) {
    Label label;
    while (label.size < text.size() && is_name_character(text[label.size])) {
        ++label.size;
    }
    label.name = text.substr(0, label.size);
    while (label.size < text.size() && text[label.size] == '[' && label.place.size() < 2) {
        int index = 0;
        const char* const begin = text.data() + label.size + 1;
        const auto [end, failure] = std::from_chars(begin, text.data() + text.size(), index);
        if (failure != std::errc{} || end == text.data() + text.size() || *end != ']') {
            return std::nullopt;
        }
        label.place.push_back(index);
        label.size = static_cast<std::size_t>(end - text.data()) + 1;
    }
    skip_footnote(text, label.size);
    const bool complete = !label.name.empty() && !is_digit(label.name.front()) && label.size < text.size() &&
                          text[label.size] == delimiter;
    ++label.size;
    return complete ? std::optional(std::move(label)) : std::nullopt;
}

/// The next place, from `from`, where `starts(place)` finds a label behind a separator; the end of the text when there
/// is none.
template <class Separator>
[[nodiscard]] std::size_t find_next_label(std::string_view text, std::size_t from, char delimiter,
                                          Separator&& is_separator) {
    for (std::size_t i = from; i < text.size(); ++i) {
        if (!is_separator(text[i])) {
            continue;
        }
        std::size_t label = i + 1;
        while (label < text.size() && is_blank(text[label])) {
            ++label;
        }
        if (read_label(text.substr(label), delimiter)) {
            return i;
        }
        i = label - 1; // the blanks up to there begin nothing either
    }
    return text.size();
}

/// What stands between quotes is no label: the place behind a quoted value that begins at `from`, or `from`.
[[nodiscard]] std::size_t behind_quotes(std::string_view text, std::size_t from) {
    const std::size_t end = from < text.size() && text[from] == '"' ? text.find('"', from + 1) : std::string_view::npos;
    return end == std::string_view::npos ? from : end + 1;
}

[[nodiscard]] std::string_view unquoted(std::string_view text) noexcept {
    const bool quoted = text.size() >= 2 && text.front() == '"' && text.back() == '"';
    return quoted ? text.substr(1, text.size() - 2) : text;
}

template <class Separator>
[[nodiscard]] std::vector<PrintedField> split(std::string_view text, char delimiter, Separator&& is_separator) {
    std::vector<PrintedField> fields;
    while (!text.empty()) {
        while (!text.empty() && (is_blank(text.front()) || is_separator(text.front()))) {
            text.remove_prefix(1);
        }
        std::optional<Label> label = read_label(text, delimiter);
        const std::size_t value = label ? label->size : 0;
        const std::size_t end = find_next_label(text, behind_quotes(text, value), delimiter, is_separator);
        if (label) {
            fields.push_back(
                {label->name, std::move(label->place), unquoted(trimmed(text.substr(value, end - value)))});
        }
        text.remove_prefix(end);
    }
    return fields;
}

} // namespace

std::string_view trimmed(std::string_view text) noexcept {
    while (!text.empty() && is_blank(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && is_blank(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

std::vector<PrintedField> split_at_commas(std::string_view text, char delimiter) {
    return split(text, delimiter, [](char c) { return c == ','; });
}

std::vector<PrintedField> split_at_blanks(std::string_view text) {
    return split(text, ':', is_blank);
}

} // namespace ctikit::trace
