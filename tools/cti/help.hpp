// Help texts that fit a terminal: options in one column, their descriptions wrapped in another.
#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <string_view>

namespace cti {

class HelpFormatter : public CLI::Formatter {
public:
    HelpFormatter();

    std::string make_option(const CLI::Option* option, bool is_positional) const override;
    std::string make_subcommand(const CLI::App* subcommand) const override;
    std::string make_footer(const CLI::App* app) const override;
};

/// A piece of the text below the options: running text, or lines that stand as they are written, indented.
struct Paragraph {
    std::string text;
    bool verbatim = false;
    bool apart = false; ///< a blank line stands before it
};

[[nodiscard]] std::vector<Paragraph> paragraphs_of(std::string_view text);

/// `text` broken into lines of at most `width` characters, every line but the first indented by `indent`.
[[nodiscard]] std::string wrap(std::string_view text, std::size_t width, std::size_t indent);

/// The words that an option takes, from its check for membership; empty when it takes anything.
[[nodiscard]] std::vector<std::string> choices_of(const CLI::Option& option);

/// What an option takes, as shown to users: "FORMAT", "FILE ...", empty for flags.
[[nodiscard]] std::string value_name(const CLI::Option& option);

} // namespace cti
