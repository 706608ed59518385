// JUnit XML, in the dialect that Jenkins, GitLab and the GitHub test reporters agree on.
#include "ctikit/conformance/report.hpp"

#include "departures.hpp"
#include "text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace ctikit::conformance {

using report::markup;

namespace {

double seconds(std::chrono::microseconds duration) {
    return static_cast<double>(duration.count()) / 1e6;
}

std::string suite_name(const CaseResult& result) {
    return fmt::format("{}/{}/{}", result.protocol, result.area, result.flow);
}

/// The case below its suite: role/variation.
std::string case_name(const CaseResult& result) {
    const std::string suite = suite_name(result) + "/";
    return result.id.starts_with(suite) ? result.id.substr(suite.size()) : result.id;
}

std::string findings_text(const CaseResult& result) {
    std::string text = fmt::format("{}\nrule: {}\nsource: {}\n", result.description, result.rule, result.source);
    for (const report::Paragraph& paragraph : report::departures(result)) {
        text += fmt::format("\n{}: {}", paragraph.label, paragraph.text);
        for (const std::string& line : paragraph.dump)
            text += "\n  " + line;
    }
    return text + fmt::format("\n\nreproduce: {}\n", result.reproduce);
}

/// What stands inside <testcase>: nothing when it passed.
std::string outcome_element(const CaseResult& result) {
    const auto element = [&](std::string_view name, bool details) {
        const std::string_view type = details ? " type=\"conformance\"" : "";
        return fmt::format("      <{0} message=\"{1}\"{2}>{3}</{0}>\n", name, markup(result.reason), type,
                           details ? markup(findings_text(result)) : "");
    };
    switch (result.verdict) {
    case Verdict::passed:
        return {};
    case Verdict::failed:
        return element("failure", true);
    case Verdict::error:
        return element("error", true);
    case Verdict::skipped:
        return element("skipped", false);
    case Verdict::known_failure:
        return fmt::format("      <skipped message=\"known failure: {}\"/>\n", markup(result.reason));
    case Verdict::non_strict:
    case Verdict::informational:
        break;
    }
    return fmt::format("      <system-out>{}: {}</system-out>\n", to_string(result.verdict), markup(result.reason));
}

std::string case_element(const CaseResult& result) {
    std::string classname = suite_name(result);
    std::ranges::replace(classname, '/', '.');
    std::string text = fmt::format("    <testcase classname=\"{}\" name=\"{}\" time=\"{:.6f}\">\n", markup(classname),
                                   markup(case_name(result)), seconds(result.duration));
    text += outcome_element(result);
    if (!result.client_stderr.empty())
        text += fmt::format("      <system-err>{}</system-err>\n", markup(result.client_stderr));
    return text + "    </testcase>\n";
}

struct Counts {
    std::size_t tests = 0, failures = 0, errors = 0, skipped = 0;
    std::chrono::microseconds duration{0};

    void add(const CaseResult& result) {
        ++tests;
        failures += result.verdict == Verdict::failed ? 1U : 0U;
        errors += result.verdict == Verdict::error ? 1U : 0U;
        skipped += result.verdict == Verdict::skipped || result.verdict == Verdict::known_failure ? 1U : 0U;
        duration += result.duration;
    }

    [[nodiscard]] std::string attributes() const {
        return fmt::format("tests=\"{}\" failures=\"{}\" errors=\"{}\" time=\"{:.6f}\"", tests, failures, errors,
                           seconds(duration));
    }
};

} // namespace

std::string to_junit(const RunResult& run) {
    Counts all;
    std::string suites;
    for (auto first = run.cases.begin(); first != run.cases.end();) {
        const std::string name = suite_name(*first);
        const auto last =
            std::find_if(first, run.cases.end(), [&](const CaseResult& result) { return suite_name(result) != name; });
        Counts counts;
        std::string cases;
        for (; first != last; ++first) {
            counts.add(*first);
            all.add(*first);
            cases += case_element(*first);
        }
        suites += fmt::format("  <testsuite name=\"{}\" {} skipped=\"{}\" timestamp=\"{}\">\n    <properties>\n",
                              markup(name), counts.attributes(), counts.skipped, markup(run.started));
        suites += fmt::format("      <property name=\"target\" value=\"{}\"/>\n      <property name=\"seed\" "
                              "value=\"{}\"/>\n    </properties>\n{}  </testsuite>\n",
                              markup(run.target), run.seed, cases);
    }
    return fmt::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"{}\" {}>\n{}</testsuites>\n",
                       markup(fmt::format("{} conformance, {}", run.kind, run.protocol)), all.attributes(), suites);
}

} // namespace ctikit::conformance
