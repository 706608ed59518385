// Scripts: cases of the session rules and of requests, written as lists of steps in YAML. A step is one verb
// (steps.hpp) with its settings; docs/flow-format.md describes them all.
#pragma once

#include "plan.hpp"
#include "yaml.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace ctikit::conformance {

/// One step as the file has it, checked by read_script().
struct ScriptStep {
    std::string verb;
    boost::json::value settings;
    int line = 0;
};

struct ScriptCase {
    std::string name;
    std::string description;
    std::string expectation;
    std::string rule;
    std::string source;
    std::vector<std::string> roles;
    std::vector<std::string> protocols;
    VersionRange versions;
    bool waits = false;
    bool second_node = false; ///< has a second server, whose address the client has to take
    std::vector<ScriptStep> steps;
};

/// A file: cases that share a topic, which is the third part of their ids.
struct ScriptFile {
    std::string name;
    std::string area;
    std::vector<ScriptCase> cases;
    std::filesystem::path file;
};

/// Throws FlowError for unknown verbs, settings, messages and fields.
[[nodiscard]] ScriptFile read_script(const YamlNode& root, const std::filesystem::path& name);
/// Whether the root of a file is that of a script and not of a flow.
[[nodiscard]] bool is_script(const YamlNode& root);

/// Whether every message of the cases can be built, in every version of the protocol: a client may ask for another
/// one than it is told to use. Returns "FILE:LINE: ..." lines; empty when all is well.
[[nodiscard]] std::vector<std::string> check_script(const ScriptFile& file, const Protocol& protocol);

/// Adds the cases that fit the protocol and version.
void add_script_cases(Plan& plan, const ScriptFile& file, const ClientSuiteOptions& options, unsigned version);

/// Runs one step; false ends the case.
[[nodiscard]] boost::asio::awaitable<bool> run_step(Play& play, const ScriptStep& step, const Plan& plan);

} // namespace ctikit::conformance
