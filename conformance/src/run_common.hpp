// What runs against clients and against servers share: choosing cases, command lines, verdicts, known failures.
#pragma once

#include <ctikit/conformance/suite.hpp>

#include <exception>
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
/// For co_spawn(): what ends a worker comes out of the run, which would lack that worker's cases.
void rethrow(const std::exception_ptr& failed);
/// Stale entries of the list of known failures, and such that name no case.
void note_known_failing(RunResult& run, const SuiteOptions& options, const std::set<std::string>& all_ids);

} // namespace ctikit::conformance
