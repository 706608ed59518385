// Scripts: cases of the session rules and of requests, written as lists of steps in YAML. A step is one verb with its
// settings:
//
//   open_request: [CHECK...]     wait for OPEN_REQ, look at it; checks are those of open_checks.hpp
//   confirm_open: {FIELD: VALUE} grant the session
//   open: {}                     both
//   refuse_open: STATUS          answer OPEN_REQ with FAILURE_CONF
//   send: {message, fields, report: required|optional, note}
//   play: {flow, part: all|first|second}
//   settle: {}                   wait until the client has reported what it was sent
//   heartbeats: answer|ignore|refuse
//   delay_heartbeats: SECONDS    of their confirmations
//   expect_heartbeat: {under_load: FLOW}  the client must send one in time
//   expect_lost_session: {}      unanswered heartbeats must make the client give up, not at once
//   expect_close: SECONDS        the client must end the connection
//   no_open: {seconds, tolerated, closed}  the client must not send OPEN_REQ in that time; with `closed` it must end
//   the connection, too stay: SECONDS                the client must keep the connection close: {}, reset: {} end the
//   connection half_message: MESSAGE        send the first half of a message reopen: SECONDS              wait for the
//   next session; without one the case ends as informational ask: {message, fields}       have the client send a
//   request (--drive stdin) expect: {message, fields}    wait for it and look at it answer: {message, fields, to}
//   answer the last (or `to`-th) request; InvokeID is filled in distinct_requests: {}        the requests so far have
//   different InvokeIDs no_request: {message, seconds}  it must not come (again) answer_optional: ...         the same;
//   the client need not report it no_message: SECONDS          nothing from the client no_storm: SECONDS            at
//   most one new connection a second close_each_session: {}       every session ends as it begins, this one too
//   expect_heartbeat_or_close: {}
//   terminate: {}                SIGTERM, and see how the client leaves
#pragma once

#include "plan.hpp"
#include "yaml.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace ctikit::conformance {

/// One step as the file has it; checked by load_scripts().
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
    bool observe = false; ///< makes no sense without reports
    std::vector<ScriptStep> steps;
};

/// A file: cases that share a topic, which is the third part of their ids.
struct ScriptFile {
    std::string name;
    std::string area;
    std::vector<ScriptCase> cases;
    std::filesystem::path file;
};

[[nodiscard]] ScriptFile parse_script(const std::string& text, const std::filesystem::path& name);
/// Whether the text is a script and not a flow.
[[nodiscard]] bool is_script(const YamlNode& root);

/// Adds the cases that fit the protocol and version.
void add_script_cases(Plan& plan, const ScriptFile& file, const ClientSuiteOptions& options, unsigned version);

/// Runs one step; false ends the case.
[[nodiscard]] boost::asio::awaitable<bool> run_step(Play& play, const ScriptStep& step, const Plan& plan);
/// Verbs that run_step() knows.
[[nodiscard]] bool is_verb(std::string_view verb);

} // namespace ctikit::conformance
