// The completion script for fish: one `complete` line per subcommand and option.
#include "completion_words.hpp"

#include <fmt/format.h>

namespace cti {

namespace {

/// The condition under which the words of a command are offered: it was given, and none of its subcommands.
[[nodiscard]] std::string condition_of(const CommandNode& node) {
    const std::size_t blank = node.path.rfind(' ');
    if (blank == std::string::npos) {
        return "__fish_use_subcommand";
    }
    std::string condition = "__fish_seen_subcommand_from " + node.path.substr(blank + 1);
    std::vector<std::string> children;
    for (const CLI::App* const child : children_of(*node.app)) {
        children.push_back(child->get_name());
    }
    return children.empty() ? condition : condition + "; and not __fish_seen_subcommand_from " + joined(children);
}

[[nodiscard]] std::string option_line(const CLI::Option& option, const std::string& condition) {
    std::string line = fmt::format("complete -c cti -n '{}'", condition);
    for (const std::string& name : option.get_snames()) {
        line += " -s " + name;
    }
    for (const std::string& name : option.get_lnames()) {
        line += " -l " + name;
    }
    if (takes_value(option)) {
        const std::vector<std::string> words = words_for(option);
        line += words.empty() ? " -r" : fmt::format(" -x -a '{}'", joined(words));
    }
    return fmt::format("{} -d '{}'\n", line, escaped(option.get_description()));
}

} // namespace

std::string fish_completion(const CLI::App& program) {
    std::string script = "# Completions of cti for fish. Printed by 'cti completion fish'.\n";
    for (const CommandNode& node : all_commands(program)) {
        const std::string condition = condition_of(node);
        for (const CLI::App* const child : children_of(*node.app)) {
            script += fmt::format("complete -c cti -f -n '{}' -a {} -d '{}'\n", condition, child->get_name(),
                                  escaped(child->get_description()));
        }
        for (const CLI::Option* const option : node.app->get_options()) {
            const std::vector<std::string> words = words_for(*option);
            if (!option->get_positional()) {
                script += option_line(*option, condition);
            } else if (!words.empty()) {
                script += fmt::format("complete -c cti -f -n '{}' -a '{}'\n", condition, joined(words));
            }
        }
    }
    return script;
}

} // namespace cti
