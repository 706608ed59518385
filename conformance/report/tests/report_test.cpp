// The JSON, JUnit and HTML reports: complete, well-formed, and deaf to whatever a client prints.
#include "ctikit/conformance/report.hpp"

#include "sample_run.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>
#include <zlib.h>

#include <algorithm>
#include <stdexcept>
#include <vector>

namespace {

namespace json = boost::json;
using namespace ctikit::conformance;
using ctikit::conformance::testing::hostile_run;
using ctikit::conformance::testing::sample_run;

std::size_t occurrences(std::string_view text, std::string_view part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + part.size()))
        ++count;
    return count;
}

const json::object& case_named(const json::value& report, std::string_view end) {
    for (const json::value& one : report.at("cases").as_array()) {
        if (std::string_view(one.at("id").as_string()).ends_with(end)) return one.as_object();
    }
    throw std::out_of_range(std::string(end));
}

TEST(JsonReport, TellsTheRunAndEveryCase) {
    const json::value report = json::parse(to_json(sample_run()));
    EXPECT_EQ(report.at("format").as_string(), "ctikit-conformance/1");
    EXPECT_EQ(report.at("protocol").as_string(), "uccx/14");
    EXPECT_FALSE(report.at("good").as_bool());
    EXPECT_EQ(report.at("verdicts").at("failed").to_number<int>(), 1);
    EXPECT_EQ(report.at("verdicts").at("passed").to_number<int>(), 3);
    EXPECT_EQ(report.at("cases").as_array().size(), 9U);
}

TEST(JsonReport, GivesBytesMarksAndDecodedFieldsOfAFailure) {
    const json::value report = json::parse(to_json(sample_run()));
    const json::value entry = case_named(report, "reserved-floating-field").at("transcript").at(4);
    EXPECT_TRUE(std::string_view(entry.at("frame").as_string()).starts_with("0000004f00000009"));
    EXPECT_EQ(entry.at("marked"), json::parse("[[62,4]]"));
    EXPECT_EQ(entry.at("decoded").at("floating").at(0).at("tag").to_number<int>(), 251);
    EXPECT_EQ(entry.at("direction").as_string(), "sent");
    EXPECT_EQ(case_named(report, "reserved-floating-field").at("findings").at(0).at("entry").to_number<int>(), 4);
}

TEST(JsonReport, LeavesDecodedFieldsOfPassedCasesToTheReader) {
    const json::value report = json::parse(to_json(sample_run()));
    const json::object& entry = case_named(report, "coalesced").at("transcript").at(3).as_object();
    EXPECT_FALSE(entry.contains("decoded"));
    EXPECT_TRUE(entry.contains("frame"));
}

TEST(JsonReport, WritesOneCaseALine) {
    EXPECT_EQ(occurrences(to_json(sample_run()), "\n{\"id\":"), 9U);
}

TEST(JsonReport, SurvivesHostileText) {
    const json::value report = json::parse(to_json(hostile_run()));
    EXPECT_NE(report.at("target").as_string().find("</script>"), json::string::npos);
}

TEST(JsonReport, ReadsBackWhatItWrote) {
    const RunResult run = sample_run();
    const ReportOutcome outcome = read_report(to_json(run));
    ASSERT_EQ(outcome.cases.size(), run.cases.size());
    for (std::size_t at = 0; at < run.cases.size(); ++at) {
        EXPECT_EQ(outcome.cases[at].id, run.cases[at].id);
        EXPECT_EQ(outcome.cases[at].verdict, run.cases[at].verdict);
        EXPECT_EQ(outcome.cases[at].reason, run.cases[at].reason);
    }
}

TEST(JunitReport, CountsAndNamesAsContinuousIntegrationExpects) {
    const std::string report = to_junit(sample_run());
    EXPECT_TRUE(report.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"client conformance, "
                                   "uccx/14\" tests=\"9\" failures=\"1\" errors=\"1\" time="))
        << "Jenkins' schema has no skipped= here";
    EXPECT_NE(report.find("<testsuite name=\"uccx/flows/transferred\" tests=\"5\" failures=\"0\" errors=\"1\""),
              std::string::npos);
    EXPECT_EQ(occurrences(report, " skipped=\"2\""), 1U);
    EXPECT_EQ(occurrences(report, "<testsuite "), 2U);
    EXPECT_EQ(occurrences(report, "<failure "), 1U);
    EXPECT_NE(report.find("classname=\"uccx.flows.queued-and-answered\" name=\"bridge/reserved-floating-field\""),
              std::string::npos);
    EXPECT_NE(report.find("expected: ConnectionDeviceID &quot;2006&quot;"), std::string::npos);
    EXPECT_NE(report.find("known failure: END_CALL_EVENT reported once"), std::string::npos);
}

TEST(JunitReport, EscapesWhatTheClientPrinted) {
    const std::string report = to_junit(hostile_run());
    EXPECT_EQ(report.find("<img"), std::string::npos);
    EXPECT_EQ(report.find('\x1b'), std::string::npos);
    EXPECT_EQ(report.find('\x01'), std::string::npos);
    EXPECT_EQ(report.find('\xff'), std::string::npos);
}

TEST(HtmlReport, NeverEndsItsDataScriptEarly) {
    const std::string page = to_html(hostile_run());
    EXPECT_EQ(occurrences(page, "</script>"), 2U) << "one for the data, one for the program";
    EXPECT_EQ(page.find("<img"), std::string::npos);
}

TEST(HtmlReport, ReferencesNothingOutside) {
    const std::string page = to_html(sample_run());
    EXPECT_NE(page.find("default-src 'none'"), std::string::npos);
    EXPECT_EQ(page.find("src=\"http"), std::string::npos);
    EXPECT_EQ(page.find("@import"), std::string::npos);
}

std::string from_base64(std::string_view text) {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string bytes;
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (const char digit : text.substr(0, text.find('='))) {
        bits = bits << 6U | static_cast<std::uint32_t>(digits.find(digit));
        count += 6;
        if (count >= 8) bytes += static_cast<char>(bits >> (count -= 8) & 0xFFU);
    }
    return bytes;
}

/// The data that the page carries, as it unpacks it.
std::string page_text(const std::string& page) {
    constexpr std::string_view opening = "id=\"run\">";
    const std::size_t start = page.find(opening) + opening.size();
    const std::string packed = from_base64(std::string_view(page).substr(start, page.find("</script>", start) - start));
    std::string text(1U << 24U, '\0');
    uLongf size = text.size();
    if (uncompress(reinterpret_cast<Bytef*>(text.data()), &size, reinterpret_cast<const Bytef*>(packed.data()),
                   packed.size()) != Z_OK) {
        throw std::runtime_error("the page's data cannot be unpacked");
    }
    return text.substr(0, size);
}

json::value page_data(const std::string& page) {
    return json::parse(page_text(page));
}

TEST(HtmlReport, KeepsEqualFramesOnce) {
    const json::value data = page_data(to_html(sample_run()));
    EXPECT_EQ(data.at("frames").as_array().size(), 4U)
        << "OPEN_REQ, OPEN_CONF, BEGIN_CALL_EVENT and the one changed message";
}

TEST(HtmlReport, LeavesOutBytesOfPassedCasesBeyondTheLimitOnly) {
    RunResult run = sample_run();
    std::swap(run.cases.front().transcript[3].frame.back(), run.cases.front().transcript[3].frame.front());
    const json::value data = page_data(to_html(run, {.passed_detail_limit = 0, .other_detail_limit = 1U << 20U}));
    const auto has_bytes = [&](const json::value& entry) {
        return data.at("frames").at(entry.at("frame").to_number<std::size_t>()).as_object().contains("hex");
    };
    EXPECT_FALSE(has_bytes(data.at("cases").at(0).at("transcript").at(3)));
    for (const json::value& entry : data.at("cases").at(1).at("transcript").as_array()) {
        EXPECT_TRUE(!entry.as_object().contains("frame") || has_bytes(entry));
    }
}

TEST(HtmlReport, CutsLongFramesOfPassedCasesAndKeepsThoseOfFailures) {
    RunResult run = sample_run();
    const std::size_t failing = run.cases[1].transcript[4].frame.size() * 2;
    for (const std::size_t at : {0U, 2U, 1U}) {
        run.cases[at].transcript[3].frame.assign(2000, static_cast<std::uint8_t>(at == 1 ? 0 : at)); // 0 and 1 share it
    }
    const json::value data = page_data(to_html(run));
    std::vector<std::size_t> sizes;
    for (const json::value& frame : data.at("frames").as_array()) {
        EXPECT_TRUE(frame.at("length").to_number<int>() <= 2000);
        sizes.push_back(frame.at("hex").as_string().size());
    }
    EXPECT_EQ(std::ranges::count(sizes, 4000U), 1) << "whole, because a failure shows it";
    EXPECT_EQ(std::ranges::count(sizes, 1024U), 1) << "cut, because it is in a passed case only";
    EXPECT_EQ(std::ranges::count(sizes, failing), 1);
}

TEST(HtmlReport, ShowsLittleOfMessagesThatNobodyCanDecode) {
    RunResult run = sample_run();
    TranscriptEntry& unknown = run.cases[0].transcript[3];
    unknown.message = "type 4711";
    unknown.frame.assign(300, 7);
    const json::value data = page_data(to_html(run));
    const std::size_t frame = data.at("cases").at(0).at("transcript").at(3).at("frame").to_number<std::size_t>();
    EXPECT_EQ(data.at("frames").at(frame).at("hex").as_string().size(), 48U);
    EXPECT_EQ(data.at("frames").at(frame).at("length").to_number<int>(), 300);
}

TEST(HtmlReport, StaysSmallWhenEverythingFails) {
    RunResult run = sample_run();
    while (run.cases.size() < 200) {
        run.cases.push_back(run.cases[1]);
        run.cases.back().transcript[4].frame.push_back(static_cast<std::uint8_t>(run.cases.size()));
    }
    const std::size_t unlimited = page_text(to_html(run)).size();
    EXPECT_LT(page_text(to_html(run, {.other_detail_limit = 10'000})).size(), unlimited - 100'000);
}

TEST(HtmlReport, NamesTheFailuresWithoutScripts) {
    const std::string page = to_html(sample_run());
    EXPECT_NE(page.find("<li><code>uccx/flows/queued-and-answered/bridge/reserved-floating-field</code><br>failed: "
                        "CALL_DELIVERED_EVENT: ConnectionDeviceID differs</li>"),
              std::string::npos);
    EXPECT_EQ(occurrences(page, "<li>"), 2U) << "the failure and the error, nothing else";
    EXPECT_NE(to_html(sample_run(), {.plain_failures = 1}).find("<li>and 1 more</li>"), std::string::npos);
}

} // namespace
