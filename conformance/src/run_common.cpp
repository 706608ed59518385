// What runs against clients and against servers share.
#include "run_common.hpp"

#include "checks.hpp"

#include <algorithm>
#include <cstring>
#include <ctime>
#include <fnmatch.h>

namespace ctikit::conformance {
namespace {

std::string quoted(const std::string& word) {
    if (!word.empty() &&
        word.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./:=,@%+") ==
            std::string::npos) {
        return word;
    }
    std::string result = "'";
    for (const char each : word) {
        result += each == '\'' ? std::string("'\\''") : std::string(1, each);
    }
    return result + "'";
}

} // namespace

std::vector<CheckName> list_checks() {
    std::vector<CheckName> list;
    for (const auto& each : all_checks()) {
        list.push_back({each.id, each.what});
    }
    return list;
}

bool chosen(const std::string& id, const std::vector<std::string>& patterns) {
    return patterns.empty() || std::any_of(patterns.begin(), patterns.end(), [&](const std::string& pattern) {
               return ::fnmatch(pattern.c_str(), id.c_str(), 0) == 0;
           });
}

std::string shell_line(const std::vector<std::string>& words) {
    std::string line;
    for (const auto& word : words) {
        line += (line.empty() ? "" : " ") + quoted(word);
    }
    return line;
}

std::string now_utc() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    char text[32];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", ::gmtime_r(&now, &parts))};
}

std::string reproduce_options(const SuiteOptions& options, const std::string& id) {
    std::string line = " --protocol " + std::string(options.protocol->name) +
                       (options.version ? "/" + std::to_string(*options.version) : "") + " --seed " +
                       std::to_string(options.seed) + " --case " + quoted(id);
    line += options.strict ? " --strict" : "";
    return line;
}

RunResult describe_run(const SuiteOptions& options, std::string kind) {
    RunResult run;
    run.tool = "ctikit " CTIKIT_VERSION;
    run.kind = std::move(kind);
    run.protocol = std::string(options.protocol->name) + "/" +
                   std::to_string(options.version.value_or(options.protocol->versions.last));
    run.started = now_utc();
    run.seed = options.seed;
    run.jobs = options.jobs;
    run.strict = options.strict;
    return run;
}

namespace {

// The party under test prints and sends as much as it likes; of each case so much is kept, in bytes.
constexpr std::size_t kept_of_line = 16U << 10U;
constexpr std::size_t kept_of_all = 512U << 10U; // of all lines, and of all that is compared with what was expected
constexpr std::size_t kept_beyond = 128;         // of each that comes after these
constexpr std::size_t kept_of_text = 2U << 10U;
constexpr std::size_t kept_findings = 200;

void cut(std::string& text, std::size_t length) {
    if (text.size() > length) {
        const auto left_out = text.size() - length;
        text.resize(length);
        text += "... (" + std::to_string(left_out) + " bytes more)";
    }
}

void bound(std::vector<Observation>& observations) {
    std::size_t kept = 0;
    for (auto& observation : observations) {
        cut(observation.line, kept < kept_of_all ? kept_of_line : kept_beyond);
        cut(observation.fault, kept_of_text);
        kept += observation.line.size();
    }
}

void bound(std::vector<std::string>& texts) {
    std::size_t kept = 0;
    for (auto& text : texts) {
        cut(text, kept < kept_of_all ? kept_of_text : kept_beyond);
        kept += text.size();
    }
}

void bound(std::vector<Finding>& findings) {
    if (findings.size() > kept_findings) {
        const auto left_out = findings.size() - kept_findings;
        findings.resize(kept_findings);
        findings.push_back({"and " + std::to_string(left_out) + " findings more", "", "", std::nullopt, false, ""});
    }
    for (auto& finding : findings) {
        for (auto* text : {&finding.what, &finding.expected, &finding.actual}) {
            cut(*text, kept_of_text);
        }
    }
}

} // namespace

void conclude(CaseResult& result, const SuiteOptions& options, const std::string& skipped,
              const std::string& informational) {
    bound(result.observations);
    bound(result.expected);
    bound(result.actual);
    bound(result.findings);
    const auto& findings = result.findings;
    const auto fault =
        std::find_if(findings.begin(), findings.end(), [](const Finding& finding) { return !finding.tolerated; });
    if (fault != findings.end()) {
        result.verdict = Verdict::failed;
        result.reason = fault->what;
    } else if (!skipped.empty()) {
        result.verdict = Verdict::skipped;
        result.reason = skipped;
    } else if (!findings.empty()) {
        result.verdict = options.strict ? Verdict::failed : Verdict::non_strict;
        result.reason = findings.front().what;
    } else if (!informational.empty()) {
        result.verdict = Verdict::informational;
        result.reason = informational;
    } else {
        result.verdict = Verdict::passed;
    }
}

void apply_known_failing(CaseResult& result, const SuiteOptions& options) {
    if (result.verdict == Verdict::failed && options.known_failing.contains(result.id)) {
        result.verdict = Verdict::known_failure;
    }
}

void note_interrupted(CaseResult& result, int signal, bool begun) {
    result.verdict = begun ? Verdict::error : Verdict::skipped;
    result.reason = std::string(begun ? "" : "not begun: ") + "the run was ended by SIG" + ::sigabbrev_np(signal);
}

void note_known_failing(RunResult& run, const SuiteOptions& options, const std::set<std::string>& all_ids) {
    for (auto& result : run.cases) {
        apply_known_failing(result, options);
        if (options.known_failing.contains(result.id) && result.verdict == Verdict::passed) {
            run.stale_known_failures.push_back(result.id);
        }
    }
    for (const auto& id : options.known_failing) {
        if (!all_ids.contains(id)) {
            run.warnings.push_back("the list of known failures names '" + id + "', which is no case");
        }
    }
}

} // namespace ctikit::conformance
