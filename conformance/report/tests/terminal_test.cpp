// The terminal report: failures first and in readable form, nothing that only colour tells, no escape sequences from
// outside.
#include "ctikit/conformance/report.hpp"

#include "sample_run.hpp"

#include <gtest/gtest.h>

#include <sstream>
#include <string>

namespace {

using namespace ctikit::conformance;
using ctikit::conformance::testing::hostile_run;
using ctikit::conformance::testing::sample_run;

std::string rendered(const RunResult& run, TerminalOptions options = {}) {
    std::ostringstream out;
    TerminalReport report(out, options, run.cases.size());
    report.run_ended(run);
    return out.str();
}

TEST(TerminalReport, ShowsExpectedAgainstActualAndTheMarkedBytes) {
    const std::string text = rendered(sample_run());
    EXPECT_NE(text.find("✗ failed  uccx/flows/queued-and-answered/bridge/reserved-floating-field"), std::string::npos);
    EXPECT_NE(text.find("  expected  ConnectionDeviceID \"2006\""), std::string::npos) << text;
    EXPECT_NE(text.find("  actual    ConnectionDeviceID \"06\""), std::string::npos) << text;
    EXPECT_NE(text.find("0030  00 4c 00 49 ff ff 00 02 00 16 00 00 00 00[fb 02]"), std::string::npos) << text;
    EXPECT_NE(text.find("0040 [ff 00]19 05"), std::string::npos) << text;
    EXPECT_NE(text.find("reproduce   cti conformance client --case"), std::string::npos);
}

TEST(TerminalReport, PutsFailuresFirstAndTotalsLast) {
    const std::string text = rendered(sample_run());
    const std::size_t failure = text.find("✗ failed");
    const std::size_t skipped = text.find("needs --drive stdin (1)");
    const std::size_t totals = text.find("9 cases of uccx/14 in 12.3 s, seed 7");
    EXPECT_LT(failure, skipped);
    EXPECT_LT(skipped, totals);
    EXPECT_NE(text.find("   1  reserved floating fields are skipped"), std::string::npos) << text;
}

TEST(TerminalReport, GivesOneLineToFailuresBeyondTheDetailedOnes) {
    const std::string text = rendered(sample_run(), {.detailed = 0});
    EXPECT_NE(text.find("reserved-floating-field: CALL_DELIVERED_EVENT: ConnectionDeviceID differs\n"),
              std::string::npos)
        << text;
    EXPECT_EQ(text.find("reproduce"), std::string::npos);
}

TEST(TerminalReport, ShowsOneCaseOfARuleInFullAndNamesTheOthers) {
    RunResult run = sample_run();
    for (int copy = 0; copy < 8; ++copy) {
        run.cases.push_back(run.cases[1]);
        run.cases.back().id += std::to_string(copy);
    }
    const std::string text = rendered(run);
    EXPECT_EQ(text.find("reproduce "), text.rfind("reproduce ", text.find("! error"))) << text;
    EXPECT_NE(text.find("reserved-floating-field4: CALL_DELIVERED_EVENT: ConnectionDeviceID differs\n"),
              std::string::npos)
        << text;
    EXPECT_NE(text.find("and 3 more of the same rule"), std::string::npos) << text;
}

TEST(TerminalReport, CountsVariationsOfAFlowThatFailsUndisturbed) {
    RunResult run = sample_run();
    run.cases[0].verdict = Verdict::failed; // as-documented, of the same flow and role as the failure
    run.cases[0].reason = "END_CALL_EVENT was sent and not reported";
    const std::string text = rendered(run);
    EXPECT_NE(text.find("✗ failed  uccx/flows/queued-and-answered/bridge/as-documented"), std::string::npos) << text;
    EXPECT_EQ(text.find("✗ failed  uccx/flows/queued-and-answered/bridge/reserved-floating-field"), std::string::npos);
    EXPECT_NE(
        text.find("1 variation of uccx/flows/queued-and-answered/bridge failed as well: look at as-documented first"),
        std::string::npos)
        << text;
}

TEST(TerminalReport, ShowsTheMessageThatDepartsFirstInFullAndCountsTheRest) {
    RunResult run = sample_run();
    CaseResult& failed = run.cases[1];
    failed.findings.push_back({"CALL_DELIVERED_EVENT: ANI differs", "ANI \"2005\"", "ANI \"\"", 4, false, "report-value"});
    for (int call = 0; call < 12; ++call)
        failed.findings.push_back(
            {"END_CALL_EVENT was sent and not reported", "END_CALL_EVENT", "no report", 3, false, "report-missing"});
    const std::string text = rendered(run);
    EXPECT_LT(text.find("actual    ANI \"\""), text.find("sent        CALL_DELIVERED_EVENT")) << text;
    EXPECT_EQ(text.find("sent        CALL_DELIVERED_EVENT"), text.rfind("sent        CALL_DELIVERED_EVENT"));
    EXPECT_EQ(text.find("expected  END_CALL_EVENT"), std::string::npos) << text;
    EXPECT_NE(text.find("also        END_CALL_EVENT was sent and not reported"), std::string::npos) << text;
    EXPECT_NE(text.find("and 4 more\n"), std::string::npos) << text;
}

TEST(TerminalReport, WritesEscapeSequencesOnlyWhenAsked) {
    EXPECT_EQ(rendered(sample_run()).find('\x1b'), std::string::npos);
    EXPECT_NE(rendered(sample_run(), {.color = true}).find("\x1b[1;31m[fb 02]\x1b[0m"), std::string::npos);
}

TEST(TerminalReport, MakesControlCharactersOfTheClientVisible) {
    const std::string text = rendered(hostile_run());
    EXPECT_EQ(text.find('\x1b'), std::string::npos);
    EXPECT_EQ(text.find('\xff'), std::string::npos);
    EXPECT_NE(text.find("\\x1b[31m"), std::string::npos);
}

TEST(TerminalReport, TellsFailuresWhileTheRunGoesOn) {
    const RunResult run = sample_run();
    std::ostringstream out;
    TerminalReport report(out, {}, run.cases.size());
    for (const CaseResult& result : run.cases)
        report.case_ended(result);
    EXPECT_EQ(out.str(), "✗ failed  uccx/flows/queued-and-answered/bridge/reserved-floating-field: "
                         "CALL_DELIVERED_EVENT: ConnectionDeviceID differs\n"
                         "! error  uccx/flows/transferred/caller/as-documented: no port could be opened\n");
}

TEST(TerminalReport, RewritesOneProgressLineOnATerminal) {
    const RunResult run = sample_run();
    std::ostringstream out;
    TerminalReport report(out, {.live = true, .width = 60}, run.cases.size());
    report.case_ended(run.cases.front());
    EXPECT_EQ(out.str(), "\r\x1b[K[1/9] 0 failed  uccx/flows/queued-and-answered/bridge/as...");
}

} // namespace
