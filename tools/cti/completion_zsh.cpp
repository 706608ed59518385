// The completion script for zsh: finds the subcommand, then lets _arguments describe its options.
#include "completion_words.hpp"

#include "help.hpp"

#include <fmt/format.h>

namespace cti {

namespace {

constexpr std::string_view script = R"(#compdef cti
# Completions of cti for zsh. Printed by 'cti completion zsh'.
_cti() {{
    local at=cti depth=1
    while (( depth + 1 < CURRENT )); do
        case "$at ${{words[depth+1]}}" in
{steps}            *) break ;;
        esac
        at+=" ${{words[depth+1]}}"
        (( depth++ ))
    done
    # _arguments takes the first word for the command and all others for what it is to complete.
    shift $((depth - 1)) words
    (( CURRENT -= depth - 1 ))
    case "$at" in
{cases}    esac
}}
_cti "$@"
)";

[[nodiscard]] std::string value_spec(const CLI::Option& option) {
    const std::vector<std::string> words = words_for(option);
    const std::string name = escaped(value_name(option), "[]:");
    return words.empty() ? fmt::format(":{}:_files", name) : fmt::format(":{}:({})", name, joined(words));
}

[[nodiscard]] std::string arguments_of(const CLI::App& command) {
    std::string arguments;
    for (const CLI::Option* const option : command.get_options()) {
        const std::string value = takes_value(*option) ? value_spec(*option) : std::string();
        if (option->get_positional()) {
            arguments += fmt::format(" \\\n            '*{}'", value);
            continue;
        }
        for (const std::string& name : switches_of(*option)) {
            arguments +=
                fmt::format(" \\\n            '*{}[{}]{}'", name, escaped(option->get_description(), "[]:"), value);
        }
    }
    return arguments;
}

[[nodiscard]] std::string case_of(const CommandNode& node) {
    std::string children;
    for (const CLI::App* const child : children_of(*node.app)) {
        children += fmt::format(" '{}:{}'", child->get_name(), escaped(child->get_description(), ":"));
    }
    return children.empty()
               ? fmt::format("        '{}') _arguments{} ;;\n", node.path, arguments_of(*node.app))
               : fmt::format(
                     "        '{}') local -a subcommands=({})\n            _describe subcommand subcommands ;;\n",
                     node.path, children);
}

} // namespace

std::string zsh_completion(const CLI::App& program) {
    std::string steps;
    std::string cases;
    for (const CommandNode& node : all_commands(program)) {
        for (const CLI::App* const child : children_of(*node.app)) {
            steps += fmt::format("            '{} {}') ;;\n", node.path, child->get_name());
        }
        cases += case_of(node);
    }
    return fmt::format(script, fmt::arg("steps", steps), fmt::arg("cases", cases));
}

} // namespace cti
