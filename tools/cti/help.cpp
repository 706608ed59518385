// Two-column help with wrapped descriptions.
#include "help.hpp"

#include <algorithm>

namespace cti {

namespace {

constexpr std::size_t name_column = 32; ///< width of the left column
constexpr std::size_t line_width = 100;

/// The left text padded to its column, then the description wrapped beside or below it.
[[nodiscard]] std::string two_columns(const std::string& left, std::string_view description) {
    std::string line = "  " + left;
    if (line.size() + 1 > name_column) {
        line += "\n" + std::string(name_column, ' ');
    } else {
        line.append(name_column - line.size(), ' ');
    }
    return line + wrap(description, line_width - name_column, name_column) + "\n";
}

} // namespace

std::string wrap(std::string_view text, std::size_t width, std::size_t indent) {
    std::string wrapped;
    std::size_t used = 0;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(text.size(), word.size() + 1));
        if (used != 0 && used + 1 + word.size() > width) {
            wrapped += "\n" + std::string(indent, ' ');
            used = 0;
        } else if (used != 0) {
            wrapped += ' ';
            ++used;
        }
        wrapped += word;
        used += word.size();
    }
    return wrapped;
}

std::vector<Paragraph> paragraphs_of(std::string_view text) {
    std::vector<Paragraph> paragraphs;
    bool apart = false;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        const bool verbatim = line.starts_with(' ');
        const bool goes_on = !apart && !paragraphs.empty() && paragraphs.back().verbatim == verbatim;
        if (!line.empty() && goes_on) {
            paragraphs.back().text += verbatim ? '\n' : ' ';
            paragraphs.back().text += line;
        } else if (!line.empty()) {
            paragraphs.push_back({std::string(line), verbatim, apart});
        }
        apart = line.empty();
    }
    return paragraphs;
}

std::vector<std::string> choices_of(const CLI::Option& option) {
    const std::string type = option.get_type_name();
    const std::size_t open = type.find('{');
    const std::size_t close = type.find('}', open);
    if (open == std::string::npos || close == std::string::npos) {
        return {};
    }
    std::vector<std::string> choices = CLI::detail::split(type.substr(open + 1, close - open - 1), ',');
    return choices;
}

std::string value_name(const CLI::Option& option) {
    if (option.get_type_size() == 0) {
        return {};
    }
    std::string name = option.get_type_name();
    if (const std::size_t bracket = name.find_first_of("{["); bracket != std::string::npos) {
        name.resize(std::min(name.size(), name.rfind(':', bracket))); // checks append ":{a,b}" or ":INT in [1 - 9]"
    }
    const bool many = option.get_expected_max() >= CLI::detail::expected_max_vector_size &&
                      option.get_allow_extra_args() && !option.get_positional();
    return many ? name + " ..." : name;
}

HelpFormatter::HelpFormatter() {
    label("OPTIONS", "OPTION...");
    label("SUBCOMMAND", "SUBCOMMAND");
}

std::string HelpFormatter::make_option(const CLI::Option* option, bool is_positional) const {
    std::string left = option->get_name(is_positional, true);
    std::replace(left.begin(), left.end(), ',', ' ');
    if (const std::string name = value_name(*option); !name.empty() && !is_positional) {
        left += " " + name;
    }
    std::string description = option->get_description();
    if (const std::vector<std::string> choices = choices_of(*option); !choices.empty()) {
        description += ": " + CLI::detail::join(choices, ", ");
    }
    if (!option->get_default_str().empty()) {
        description += " (default: " + option->get_default_str() + ")";
    }
    return two_columns(left, description);
}

std::string HelpFormatter::make_subcommand(const CLI::App* subcommand) const {
    return two_columns(subcommand->get_name(), subcommand->get_description());
}

std::string HelpFormatter::make_footer(const CLI::App* app) const {
    std::string footer;
    for (const Paragraph& paragraph : paragraphs_of(app->get_footer())) {
        footer += paragraph.apart ? "\n" : "";
        footer += paragraph.verbatim ? paragraph.text : wrap(paragraph.text, line_width, 0);
        footer += '\n';
    }
    return footer;
}

} // namespace cti
