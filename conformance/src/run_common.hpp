// What runs against clients and against servers share: choosing cases, command lines, verdicts, known failures.
#pragma once

#include <ctikit/conformance/suite.hpp>

#include <set>
#include <string>
#include <vector>

namespace ctikit::conformance {

/// Whether an id matches one of the patterns; every id matches when there is none.
[[nodiscard]] bool chosen(const std::string& id, const std::vector<std::string>& patterns);
/// Words as a shell reads them back.
[[nodiscard]] std::string shell_line(const std::vector<std::string>& words);
/// "2024-05-17T09:30:00Z"
[[nodiscard]] std::string now_utc();
/// The options that every line which reproduces a case has.
[[nodiscard]] std::string reproduce_options(const SuiteOptions& options, const std::string& id);
/// What is told of the run itself.
[[nodiscard]] RunResult describe_run(const SuiteOptions& options, std::string kind);
/// Bounds what the party under test has said; verdict and reason from the findings; `skipped` and `informational` say otherwise when not empty.
void conclude(CaseResult& result, const SuiteOptions& options, const std::string& skipped,
              const std::string& informational);
/// Turns failures that are known into known failures.
void apply_known_failing(CaseResult& result, const SuiteOptions& options);
/// What a case says that did not come to its end because a signal ended the run; `begun`: it was running.
void note_interrupted(CaseResult& result, int signal, bool begun);
/// Stale entries of the list of known failures, and such that name no case.
void note_known_failing(RunResult& run, const SuiteOptions& options, const std::set<std::string>& all_ids);

} // namespace ctikit::conformance
