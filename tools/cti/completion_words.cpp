// Commands, switches and words for completion scripts.
#include "completion_words.hpp"

#include "help.hpp"

#include <ctikit/trace/protocols.hpp>

#include <fmt/format.h>

#include <set>

namespace cti {

namespace {

void collect(const CLI::App& command, const std::string& path, std::vector<CommandNode>& nodes) {
    nodes.push_back({path, &command});
    for (const CLI::App* const child : children_of(command)) {
        collect(*child, path + " " + child->get_name(), nodes);
    }
}

/// Names of a dialect, for the kinds of values that the subcommands declare.
void add_names(const ctikit::Protocol& protocol, std::string_view type, std::set<std::string>& words) {
    if (type == "NAME[/VERSION]") {
        for (unsigned version = protocol.versions.first; version <= protocol.versions.last; ++version) {
            words.insert(fmt::format("{}/{}", protocol.name, version));
        }
    }
    if (type == "GLOB" || type == "TOPIC") {
        for (const ctikit::MessageInfo& message : protocol.messages) {
            words.insert(std::string(message.name));
        }
    }
    if (type == "TOPIC") {
        words.insert(std::string(protocol.name));
        for (const ctikit::EnumInfo* const enumeration : protocol.enums) {
            words.insert(std::string(enumeration->name));
        }
    }
}

} // namespace

std::vector<const CLI::App*> children_of(const CLI::App& command) {
    return command.get_subcommands([](const CLI::App*) { return true; });
}

std::vector<CommandNode> all_commands(const CLI::App& program) {
    std::vector<CommandNode> nodes;
    collect(program, program.get_name(), nodes);
    return nodes;
}

std::vector<std::string> words_for(const CLI::Option& option) {
    if (std::vector<std::string> choices = choices_of(option); !choices.empty()) {
        return choices;
    }
    std::set<std::string> words;
    for (const ctikit::Protocol* const protocol : ctikit::all_protocols()) {
        add_names(*protocol, option.get_type_name(), words);
    }
    return {words.begin(), words.end()};
}

bool takes_value(const CLI::Option& option) {
    return option.get_items_expected_max() > 0;
}

std::vector<std::string> switches_of(const CLI::Option& option) {
    std::vector<std::string> switches;
    for (const std::string& name : option.get_snames()) {
        switches.push_back("-" + name);
    }
    for (const std::string& name : option.get_lnames()) {
        switches.push_back("--" + name);
    }
    return switches;
}

std::vector<std::string> plain_words(const CLI::App& command) {
    std::vector<std::string> words;
    for (const CLI::App* const child : children_of(command)) {
        words.push_back(child->get_name());
    }
    for (const CLI::Option* const option : command.get_options()) {
        const std::vector<std::string> more = option->get_positional() ? words_for(*option) : switches_of(*option);
        words.insert(words.end(), more.begin(), more.end());
    }
    return words;
}

std::string joined(const std::vector<std::string>& words) {
    return fmt::format("{}", fmt::join(words, " "));
}

std::string escaped(std::string_view text, std::string_view special) {
    std::string out;
    for (const char c : text) {
        if (special.find(c) != std::string_view::npos) {
            out += '\\';
        }
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    }
    return out;
}

} // namespace cti
