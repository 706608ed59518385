// What the completion scripts of all shells are made of: the commands, their switches, and the words that each takes.
#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace cti {

/// One command or subcommand with all that may follow it.
struct CommandNode {
    std::string path; ///< "cti decode"
    const CLI::App* app;
};

/// The program and all its subcommands, each before its own.
[[nodiscard]] std::vector<CommandNode> all_commands(const CLI::App& program);

/// The subcommands right below a command.
[[nodiscard]] std::vector<const CLI::App*> children_of(const CLI::App& command);

/// What an option or argument takes: its choices, or the names of messages, enums and protocols; empty when it takes
/// anything.
[[nodiscard]] std::vector<std::string> words_for(const CLI::Option& option);

/// Whether something follows its switch; flags stand alone.
[[nodiscard]] bool takes_value(const CLI::Option& option);

/// "-p" and "--protocol".
[[nodiscard]] std::vector<std::string> switches_of(const CLI::Option& option);

/// What may stand behind a command when no option is being given its value.
[[nodiscard]] std::vector<std::string> plain_words(const CLI::App& command);

/// The words with blanks between them.
[[nodiscard]] std::string joined(const std::vector<std::string>& words);

/// For use between single quotes: these become '\'' and the `special` characters get a backslash.
[[nodiscard]] std::string escaped(std::string_view text, std::string_view special = {});

// The scripts.
[[nodiscard]] std::string bash_completion(const CLI::App& program);
[[nodiscard]] std::string zsh_completion(const CLI::App& program);
[[nodiscard]] std::string fish_completion(const CLI::App& program);

} // namespace cti
