// Comparing two reports.
#include "ctikit/conformance/report.hpp"

#include "sample_run.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace {

using namespace ctikit::conformance;

ReportOutcome outcome(std::vector<CaseOutcome> cases) {
    return {"ctikit 1.0.0", "./client", "uccx/14", std::move(cases)};
}

const CaseOutcome passed{"a", Verdict::passed, ""};
const CaseOutcome failed{"a", Verdict::failed, "CallID differs"};

TEST(ReportDiff, FindsWhatGotWorseAndWhatGotBetter) {
    const ReportDiff worse = compare(outcome({passed}), outcome({failed}));
    ASSERT_EQ(worse.worse.size(), 1U);
    EXPECT_FALSE(worse.good());
    const ReportDiff better = compare(outcome({failed}), outcome({passed}));
    ASSERT_EQ(better.better.size(), 1U);
    EXPECT_TRUE(better.good());
}

TEST(ReportDiff, SaysWhenTheSameFailureHasAnotherReason) {
    const ReportDiff diff = compare(outcome({failed}), outcome({{"a", Verdict::failed, "ANI differs"}}));
    ASSERT_EQ(diff.other.size(), 1U);
    EXPECT_TRUE(diff.good()) << "it failed before as well";
}

TEST(ReportDiff, ANewCaseThatFailsIsNotGood) {
    const ReportDiff diff = compare(outcome({}), outcome({failed}));
    ASSERT_EQ(diff.added.size(), 1U);
    EXPECT_FALSE(diff.good());
}

TEST(ReportDiff, NamesCasesThatAreGone) {
    const ReportDiff diff = compare(outcome({passed, {"b", Verdict::passed, ""}}), outcome({passed}));
    ASSERT_EQ(diff.removed.size(), 1U);
    EXPECT_EQ(diff.removed[0].id, "b");
}

TEST(ReportDiff, EqualReportsDifferInNothing) {
    const ReportOutcome report = read_report(to_json(ctikit::conformance::testing::sample_run()));
    const ReportDiff diff = compare(report, report);
    EXPECT_TRUE(diff.worse.empty() && diff.better.empty() && diff.other.empty() && diff.added.empty() &&
                diff.removed.empty());
    EXPECT_TRUE(to_text(diff).ends_with("0 worse, 0 better, 0 changed otherwise, 0 new, 0 gone, of 9 cases\n"));
}

TEST(ReportDiff, TextNamesCaseVerdictsAndReason) {
    const std::string text = to_text(compare(outcome({passed}), outcome({failed})));
    EXPECT_NE(text.find("Worse: fails now (1)\n  a\n      passed -> failed\n      CallID differs\n"), std::string::npos)
        << text;
}

TEST(ReportDiff, RefusesWhatIsNoReport) {
    const auto complaint = [](std::string_view text) -> std::string {
        try {
            (void)read_report(text);
        } catch (const std::runtime_error& error) {
            return error.what();
        }
        return "accepted";
    };
    EXPECT_TRUE(complaint("{").starts_with("not JSON: "));
    EXPECT_EQ(complaint("[]"), "not a report of format ctikit-conformance/1");
    EXPECT_EQ(complaint(R"({"format":"other"})"), "not a report of format ctikit-conformance/1");
    EXPECT_EQ(
        complaint(
            R"({"format":"ctikit-conformance/1","cases":[{"id":"x","reason":"","verdict":"fine"}],"tool":"","target":"","protocol":""})"),
        "cases[0]: \"fine\" is not a verdict");
}

} // namespace
