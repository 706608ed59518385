// Running the suite: what can be chosen, the list of cases, and a run. Everything that `cti conformance client` does,
// as a library.
#pragma once

#include <ctikit/conformance/flow.hpp>
#include <ctikit/conformance/result.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace ctikit::conformance {

/// A mistake in the options, e.g. a pattern that no case matches.
struct SuiteUsageError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The environment does not allow a run: no such program, the address is taken.
struct SuiteEnvironmentError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// What both kinds of run have in common.
struct SuiteOptions {
    const Protocol* protocol = nullptr;
    std::optional<unsigned> version;   ///< none: the newest, and cases for the older ones
    std::filesystem::path flows;       ///< folder with one folder of flow files per dialect
    std::vector<std::string> patterns; ///< of case ids, `*` and `?`; none: all cases
    std::uint64_t seed = 1;
    std::set<std::string> known_failing; ///< case ids
    bool strict = false;
    std::set<std::string, std::less<>> without; ///< checks to leave out, by id: shows that they matter
    unsigned jobs = 2;                          ///< cases at a time; those that mostly wait do not count
    std::chrono::milliseconds timeout{5000};    ///< how long to wait for the next sign of the party under test
    std::string command_name = "cti conformance client"; ///< begins the line that reproduces a case
    /// Called before the first case begins, with the number of cases that on_case will tell.
    std::function<void(std::size_t cases)> on_start;
    /// Called as each case ends, in any order; what it throws ends the run.
    std::function<void(const CaseResult&)> on_case;
};

struct CaseInfo;

struct ClientSuiteOptions : SuiteOptions {
    std::vector<std::string>
        command;         ///< with {host} {port} {protocol} {version} {mode} {agent_id} {extension} {instrument}
    Text text = Text::corrected;
    bool observe = true; ///< judge what the client reports
    bool drive = false;  ///< ask the client to act, through its standard input
    /// Wait here for clients that are started by hand; port 0: any, another one for each case.
    std::optional<std::pair<std::string, std::uint16_t>> listen;
    /// A case waits at this address (HOST:PORT) for its client.
    std::function<void(const std::string& address, const CaseInfo& test)> on_listening;
};

struct ServerSuiteOptions : SuiteOptions {
    std::string host;
    std::uint16_t port = 0;
    std::string agent_id = "agt2006"; ///< an agent that the server knows
    std::string extension = "2006";
    std::string instrument = "2006";
    std::uint32_t peripheral = 5000; ///< of the agent; GED-188 only
};

/// What `--list` shows of a case.
struct CaseInfo {
    std::string id;
    std::string description;
    std::string expectation;
    std::string rule;
    std::string source;
    std::string needs; ///< "--drive stdin", or empty
};

/// Something that the suite looks at; every finding names the one that made it.
struct CheckName {
    std::string_view id;
    std::string_view what; ///< what holds when it finds nothing
};

[[nodiscard]] std::vector<CheckName> list_checks();

/// The cases that the options choose, in the guide's order. Throws FlowError or SuiteUsageError.
[[nodiscard]] std::vector<CaseInfo> list_client_cases(const ClientSuiteOptions& options);

/// Runs them. Throws FlowError, SuiteUsageError or SuiteEnvironmentError; whatever the client does is a result.
[[nodiscard]] RunResult run_client_suite(const ClientSuiteOptions& options);

/// The same for servers.
[[nodiscard]] std::vector<CaseInfo> list_server_cases(const ServerSuiteOptions& options);
[[nodiscard]] RunResult run_server_suite(const ServerSuiteOptions& options);

/// The folder with the flow files that belong to this build: CTIKIT_FLOWS of the environment, else the installed or
/// source folder.
[[nodiscard]] std::filesystem::path default_flows();

} // namespace ctikit::conformance
