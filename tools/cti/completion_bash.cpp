// The completion script for bash: one function that finds the subcommand and offers its words.
#include "completion_words.hpp"

#include <fmt/format.h>

namespace cti {

namespace {

constexpr std::string_view script = R"(# Completions of cti for bash. Printed by 'cti completion bash'.
_cti() {{
    local current=${{COMP_WORDS[COMP_CWORD]}} at=cti words= takes_value= word
    for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        case "$at $word" in
{subcommands}        esac
    done
    case "$at ${{COMP_WORDS[COMP_CWORD-1]}}" in
{values}    esac
    if [ -z "$takes_value" ]; then
        case "$at" in
{words}        esac
    fi
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    [ ${{#COMPREPLY[@]}} -gt 0 ] || COMPREPLY=($(compgen -f -- "$current"))
}}
complete -o filenames -F _cti cti
)";

/// What the switches of a command take.
[[nodiscard]] std::string value_cases(const CommandNode& node) {
    std::string cases;
    for (const CLI::Option* const option : node.app->get_options()) {
        if (option->get_positional() || !takes_value(*option)) {
            continue;
        }
        for (const std::string& name : switches_of(*option)) {
            cases += fmt::format("        '{} {}') words='{}'; takes_value=1 ;;\n", node.path, name,
                                 joined(words_for(*option)));
        }
    }
    return cases;
}

} // namespace

std::string bash_completion(const CLI::App& program) {
    std::string subcommands;
    std::string values;
    std::string words;
    for (const CommandNode& node : all_commands(program)) {
        for (const CLI::App* const child : children_of(*node.app)) {
            subcommands += fmt::format("            '{} {}') at+=\" $word\" ;;\n", node.path, child->get_name());
        }
        values += value_cases(node);
        words += fmt::format("            '{}') words='{}' ;;\n", node.path, joined(plain_words(*node.app)));
    }
    return fmt::format(script, fmt::arg("subcommands", subcommands), fmt::arg("values", values),
                       fmt::arg("words", words));
}

} // namespace cti
