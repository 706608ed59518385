// Renders a finished run for people and for machines: terminal, JSON, JUnit, one HTML page; and compares two runs.
// Everything that a client or a server under test has produced is treated as hostile: it is escaped for the place where
// it lands, and text that is not UTF-8 is made so.
#pragma once

#include "ctikit/conformance/result.hpp"

#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace ctikit::conformance {

/// The whole run as one JSON object; docs/vendor-guide.md lists the keys. Messages are decoded in the cases that did
/// not pass.
[[nodiscard]] std::string to_json(const RunResult& run);

/// JUnit XML as CI systems read it: one suite per flow, one test case per case.
[[nodiscard]] std::string to_junit(const RunResult& run);

struct HtmlOptions {
    /// Bytes, decoded fields and printed lines of passed cases are left out beyond so many bytes of the page.
    std::size_t passed_detail_limit = 8U << 20U;
    /// The same for bytes and decoded fields of all other cases, so that a client that fails everything gets a page
    /// that opens.
    std::size_t other_detail_limit = 32U << 20U;
    /// Failures named in plain HTML, for readers without scripts.
    std::size_t plain_failures = 100;
};

/// One self-contained page: no external resources, no network access.
[[nodiscard]] std::string to_html(const RunResult& run, const HtmlOptions& options = {});

struct TerminalOptions {
    bool color = false;        ///< escape sequences for colours; the words are there in any case
    bool live = false;         ///< one progress line that rewrites itself; else a line per failure as it happens
    std::size_t width = 100;   ///< columns
    std::size_t detailed = 20; ///< so many rules get a failure in full, the other failures a line each
};

/// The run on a terminal: progress while it goes on, then failures first, then the summary.
class TerminalReport {
public:
    /// Writes to `out`, which must outlive the report. `planned` is the number of cases to come.
    TerminalReport(std::ostream& out, const TerminalOptions& options, std::size_t planned);

    /// To be called for each case as it ends, in any order, never from two threads at once.
    void case_ended(const CaseResult& result);
    /// Failures, other verdicts, summary.
    void run_ended(const RunResult& run);

private:
    void progress(const CaseResult& latest);

    std::ostream& out_;
    TerminalOptions options_;
    std::size_t planned_;
    std::size_t ended_ = 0;
    std::size_t failed_ = 0;
};

/// What a case was in one report; all that a comparison needs.
struct CaseOutcome {
    std::string id;
    Verdict verdict = Verdict::skipped;
    std::string reason;
};

/// Read back from what `to_json` wrote.
struct ReportOutcome {
    std::string tool;
    std::string target;
    std::string protocol;
    std::vector<CaseOutcome> cases;
};

/// Throws std::runtime_error that says what is wrong, and where, when `text` is not such a report.
[[nodiscard]] ReportOutcome read_report(std::string_view text);

struct OutcomeChange {
    CaseOutcome before;
    CaseOutcome after;
};

/// How two reports differ, each list in the order of the newer report (`removed`: of the older one).
struct ReportDiff {
    ReportOutcome before;
    ReportOutcome after;
    std::vector<OutcomeChange> worse;  ///< failed or error now, neither before
    std::vector<OutcomeChange> better; ///< the reverse
    std::vector<OutcomeChange> other;  ///< another verdict, or the same failure for another reason
    std::vector<CaseOutcome> added;    ///< cases only in the newer report
    std::vector<CaseOutcome> removed;  ///< cases only in the older report

    /// Nothing got worse, and no new case fails: what CI wants to know.
    [[nodiscard]] bool good() const noexcept;
};

[[nodiscard]] ReportDiff compare(ReportOutcome before, ReportOutcome after);
[[nodiscard]] std::string to_text(const ReportDiff& diff, bool color = false);
[[nodiscard]] std::string to_json(const ReportDiff& diff);

} // namespace ctikit::conformance
