// What counts as a right report and what does not.
#include "support.hpp"

#include "judge.hpp"
#include "reported_names.hpp"

#include <gtest/gtest.h>

namespace ctikit::conformance {
namespace {

Draft ended(std::uint32_t call, const char* device = "2006") {
    return make_draft(test::uccx(), 14, "END_CALL_EVENT", {{"CallID", call}, {"ConnectionDeviceID", device}});
}

struct Judged {
    std::vector<OrderRule> order;
    std::vector<Sent> sent;
    std::vector<Observation> observations;

    Judged& send(Draft draft, Report report = Report::required) {
        sent.push_back({std::move(draft), report, sent.size()});
        return *this;
    }
    Judged& report(const std::string& line) {
        observations.push_back(observe(test::uccx(), line));
        return *this;
    }
    std::vector<std::string> faults(const Habits* habits = nullptr) {
        std::vector<std::string> list;
        for (const auto& finding : judge(test::uccx(), sent, observations, habits, order).findings) {
            list.push_back(finding.what);
        }
        return list;
    }
};

using Faults = std::vector<std::string>;

TEST(Judge, wants_every_message_once) {
    EXPECT_EQ(Judged().send(ended(1)).report(R"({"message":"END_CALL_EVENT"})").faults(), Faults{});
    EXPECT_EQ(Judged().send(ended(1)).faults(), Faults{"END_CALL_EVENT was sent and not reported"});
    EXPECT_EQ(Judged().report(R"({"message":"END_CALL_EVENT"})").faults(),
              Faults{"END_CALL_EVENT reported, but not sent"});
    EXPECT_EQ(Judged()
                  .send(ended(1))
                  .report(R"({"message":"END_CALL_EVENT"})")
                  .report(R"({"message":"END_CALL_EVENT"})")
                  .faults(),
              Faults{"END_CALL_EVENT reported more often than it was sent"});
}

TEST(Judge, compares_the_fields_that_are_reported) {
    const auto right = R"({"message":"END_CALL_EVENT","CallID":4026531841,"ConnectionDeviceID":"2006"})";
    EXPECT_EQ(Judged().send(ended(4026531841)).report(right).faults(), Faults{});
    EXPECT_EQ(Judged().send(ended(1)).report(right).faults(), Faults{"END_CALL_EVENT: CallID differs"});
    EXPECT_EQ(Judged().send(ended(4026531841)).report(R"({"message":"END_CALL_EVENT","CallID":-268435455})").faults(),
              Faults{"END_CALL_EVENT: CallID differs"});
    EXPECT_EQ(Judged().send(ended(1)).report(R"({"message":"END_CALL_EVENT","CallID":"1"})").faults(),
              Faults{"END_CALL_EVENT: CallID differs"});
    EXPECT_EQ(
        Judged().send(ended(1)).report(R"({"message":"END_CALL_EVENT","ConnectionDeviceID":"2006\u0000"})").faults(),
        Faults{"END_CALL_EVENT: ConnectionDeviceID differs"});
}

TEST(Judge, refuses_fields_that_were_not_sent_and_ignores_names_that_nobody_documents) {
    EXPECT_EQ(Judged().send(ended(1)).report(R"({"message":"END_CALL_EVENT","ANI":"2005"})").faults(),
              Faults{"END_CALL_EVENT: ANI differs"});
    EXPECT_EQ(Judged().send(ended(1)).report(R"({"message":"END_CALL_EVENT","ANI":null,"received_at":"now"})").faults(),
              Faults{});
}

TEST(Judge, tells_empty_from_absent) {
    EXPECT_EQ(Judged().send(ended(1, "")).report(R"({"message":"END_CALL_EVENT","ConnectionDeviceID":""})").faults(),
              Faults{});
    EXPECT_EQ(Judged().send(ended(1, "")).report(R"({"message":"END_CALL_EVENT","ConnectionDeviceID":null})").faults(),
              Faults{"END_CALL_EVENT: ConnectionDeviceID differs"});
}

TEST(Judge, takes_lists_as_arrays) {
    const auto queued = make_draft(test::uccx(), 14, "CALL_QUEUED_EVENT",
                                   {{"CallID", 1}, {"ConnectionDeviceID", "1"}, {"CSQID", {1, 2}}});
    EXPECT_EQ(Judged().send(queued).report(R"({"message":"CALL_QUEUED_EVENT","NumCSQs":2,"CSQID":[1,2]})").faults(),
              Faults{});
    EXPECT_EQ(Judged().send(queued).report(R"({"message":"CALL_QUEUED_EVENT","CSQID":[2,1]})").faults(),
              Faults{"CALL_QUEUED_EVENT: CSQID differs"});
    EXPECT_EQ(Judged().send(queued).report(R"({"message":"CALL_QUEUED_EVENT","CSQID":2})").faults(),
              Faults{"CALL_QUEUED_EVENT: CSQID differs"});
}

TEST(Judge, takes_a_name_that_is_fixed_and_a_list_in_every_way) {
    const auto state = make_draft(test::uccx(), 14, "AGENT_STATE_EVENT",
                                  {{"CSQID", -1}, {"csq", boost::json::array{{{"CSQID", 1}}, {{"CSQID", 2}}}}});
    for (const auto* value : {"4294967295", "[1,2]", "[4294967295,1,2]"}) {
        EXPECT_EQ(Judged()
                      .send(state)
                      .report(std::string(R"({"message":"AGENT_STATE_EVENT","CSQID":)") + value + "}")
                      .faults(),
                  Faults{})
            << value;
    }
    EXPECT_EQ(Judged().send(state).report(R"({"message":"AGENT_STATE_EVENT","CSQID":[1]})").faults(),
              Faults{"AGENT_STATE_EVENT: CSQID differs"});
}

TEST(Judge, finds_the_match_whatever_the_order_and_detail) {
    Judged test;
    test.send(ended(1)).send(ended(2)).send(ended(3));
    test.report(R"({"message":"END_CALL_EVENT"})")
        .report(R"({"message":"END_CALL_EVENT","CallID":1})")
        .report(R"({"message":"END_CALL_EVENT","CallID":2})");
    EXPECT_EQ(test.faults(), Faults{});
}

TEST(Judge, misses_what_the_client_usually_reports) {
    const Habits habits{{"END_CALL_EVENT", {"CallID", "ConnectionDeviceID"}}};
    EXPECT_EQ(Judged().send(ended(1)).report(R"({"message":"END_CALL_EVENT","CallID":1})").faults(&habits),
              Faults{"END_CALL_EVENT: ConnectionDeviceID is left out"});
    EXPECT_EQ(Judged().send(ended(1, "")).report(R"({"message":"END_CALL_EVENT","CallID":1})").faults(&habits),
              Faults{})
        << "an empty value may be left out";
}

TEST(Judge, learns_habits_from_what_is_reported_each_time) {
    Judged test;
    test.send(ended(1)).send(ended(2, "2007")).send(ended(3, ""));
    test.report(R"({"message":"END_CALL_EVENT","CallID":1,"ConnectionDeviceID":"2006"})")
        .report(R"({"message":"END_CALL_EVENT","ConnectionDeviceID":"2007"})");
    test.report(R"({"message":"END_CALL_EVENT","CallID":3})");
    EXPECT_EQ(test.faults(), Faults{});
    const auto habits = habits_of(test.sent, test.observations);
    EXPECT_EQ(habits.at("END_CALL_EVENT"), (std::set<std::string>{"ConnectionDeviceID"}));
}

TEST(Judge, lets_optional_messages_be_silent_but_right) {
    EXPECT_EQ(Judged().send(ended(1), Report::optional).faults(), Faults{});
    EXPECT_EQ(Judged().send(ended(1), Report::optional).report(R"({"message":"END_CALL_EVENT","CallID":2})").faults(),
              Faults{"END_CALL_EVENT: CallID differs"});
}

/// Before version 14 neither of two reserved slots is LineType: the guide's later one, or the one of GED-188.
TEST(Judge, takes_a_name_of_a_later_version_for_its_own_slot) {
    const auto faults = [](unsigned version, int line_type) {
        const auto draft = make_draft(test::uccx(), version, "CALL_SERVICE_INITIATED_EVENT", {});
        return Judged()
            .send(draft)
            .report(R"({"message":"CALL_SERVICE_INITIATED_EVENT","LineType":)" + std::to_string(line_type) + "}")
            .faults();
    };
    const Faults differs{"CALL_SERVICE_INITIATED_EVENT: LineType differs"};
    EXPECT_EQ(faults(13, 0), Faults{});
    EXPECT_EQ(faults(13, 3), Faults{});
    EXPECT_EQ(faults(13, 7), differs);
    EXPECT_EQ(faults(14, 0), Faults{});
    EXPECT_EQ(faults(14, 3), differs);
}

const OrderRule begin_first{"BEGIN_CALL_EVENT", "", {"CallID", "PrimaryCallID"}, "s"};
const OrderRule end_last{"", "END_CALL_EVENT", {"CallID", "PrimaryCallID"}, "s"};

Draft of_call(const char* message, std::uint32_t call) {
    return make_draft(test::uccx(), 14, message, {{"CallID", call}});
}

std::string report_of(const std::string& message, int call = 0) {
    return R"({"message":")" + message + (call == 0 ? R"("})" : R"(","CallID":)" + std::to_string(call) + "}");
}

/// Two calls, whose messages come in turn.
Judged two_calls() {
    Judged test;
    test.order = {begin_first, end_last};
    for (const auto* message : {"BEGIN_CALL_EVENT", "CALL_DELIVERED_EVENT", "CALL_CLEARED_EVENT", "END_CALL_EVENT"}) {
        test.send(of_call(message, 1)).send(of_call(message, 2));
    }
    return test;
}

/// The same reports, each as "BEGIN 1".
Faults faults_of(const std::vector<std::pair<const char*, int>>& reports) {
    auto test = two_calls();
    for (const auto& [message, call] : reports) {
        test.report(report_of(message, call));
    }
    return test.faults();
}

constexpr const char* begins = "BEGIN_CALL_EVENT";
constexpr const char* delivers = "CALL_DELIVERED_EVENT";
constexpr const char* clears = "CALL_CLEARED_EVENT";
constexpr const char* ends = "END_CALL_EVENT";

TEST(JudgeOrder, holds_reports_of_a_call_to_what_is_promised) {
    EXPECT_EQ(
        faults_of(
            {{ends, 2}, {ends, 1}, {clears, 2}, {clears, 1}, {delivers, 2}, {delivers, 1}, {begins, 2}, {begins, 1}}),
        (Faults{"CALL_DELIVERED_EVENT is reported before BEGIN_CALL_EVENT of the same call",
                "CALL_DELIVERED_EVENT is reported before BEGIN_CALL_EVENT of the same call",
                "CALL_CLEARED_EVENT is reported after END_CALL_EVENT of the same call",
                "CALL_CLEARED_EVENT is reported after END_CALL_EVENT of the same call"}));
    EXPECT_EQ(
        faults_of(
            {{begins, 1}, {begins, 2}, {delivers, 1}, {ends, 2}, {delivers, 2}, {clears, 2}, {clears, 1}, {ends, 1}}),
        Faults{"CALL_CLEARED_EVENT is reported after END_CALL_EVENT of the same call"});
}

TEST(JudgeOrder, lets_calls_and_middles_come_as_they_like) {
    EXPECT_EQ(
        faults_of(
            {{begins, 2}, {clears, 2}, {delivers, 2}, {ends, 2}, {begins, 1}, {delivers, 1}, {clears, 1}, {ends, 1}}),
        Faults{})
        << "call by call";
    EXPECT_EQ(
        faults_of(
            {{begins, 2}, {begins, 1}, {clears, 1}, {clears, 2}, {delivers, 1}, {delivers, 2}, {ends, 1}, {ends, 2}}),
        Faults{})
        << "kind by kind";
    EXPECT_EQ(
        faults_of(
            {{begins, 0}, {delivers, 0}, {clears, 0}, {ends, 0}, {begins, 0}, {delivers, 0}, {clears, 0}, {ends, 0}}),
        Faults{})
        << "call by call, without a word of which call it is";
}

TEST(JudgeOrder, knows_a_call_without_its_name_when_there_is_no_other) {
    Judged test;
    test.order = {begin_first};
    test.send(of_call(begins, 1)).send(of_call(delivers, 1)).report(report_of(delivers)).report(report_of(begins));
    EXPECT_EQ(test.faults(), Faults{"CALL_DELIVERED_EVENT is reported before BEGIN_CALL_EVENT of the same call"});
}

TEST(JudgeOrder, is_that_in_which_the_messages_were_sent) {
    Judged test;
    test.order = {begin_first, end_last};
    test.send(of_call(delivers, 1)).send(of_call(begins, 1)).send(of_call(ends, 1)).send(of_call(clears, 1));
    test.report(report_of(delivers, 1)).report(report_of(begins, 1)).report(report_of(ends, 1));
    test.report(report_of(clears, 1));
    EXPECT_EQ(test.faults(), Faults{});
}

TEST(JudgeOrder, takes_the_first_of_messages_that_come_twice) {
    Judged test;
    test.order = {begin_first, end_last};
    for (const auto* message : {begins, delivers, ends}) {
        test.send(of_call(message, 1)).send(of_call(message, 1));
    }
    for (int i = 0; i < 2; ++i) {
        test.report(report_of(begins, 1)).report(report_of(delivers, 1)).report(report_of(ends, 1));
    }
    EXPECT_EQ(test.faults(), Faults{});
}

Faults warnings_of(const std::vector<std::string>& lines) {
    std::vector<Observation> observations;
    for (const auto& line : lines) {
        observations.push_back(observe(test::uccx(), line));
    }
    ReportedNames names(test::uccx());
    names.note({}, observations);
    return names.warnings();
}

TEST(ReportedNames, that_do_not_exist_are_told_with_what_is_near) {
    EXPECT_EQ(warnings_of({R"({"message":"END_CALL_EVENT","ConnectionDeviceld":"2006"})",
                           R"({"message":"END_CALL_EVENT","ConnectionDeviceld":"2007","Nonsense":1})",
                           R"({"message":"END_CALL"})", R"({"message":"BEGIN_CALL_EVNET"})"}),
              (Faults{
                  "not judged: one report of a message 'BEGIN_CALL_EVNET', which uccx does not have (did you mean "
                  "BEGIN_CALL_EVENT?)",
                  "not judged: one report of a message 'END_CALL', which uccx does not have (did you mean "
                  "END_CALL_EVENT?)",
                  "not judged: field 'ConnectionDeviceld' in 2 reports of END_CALL_EVENT: uccx has no such field (did "
                  "you mean ConnectionDeviceID?)",
                  "not judged: field 'Nonsense' in one report of END_CALL_EVENT: uccx has no such field",
              }));
}

TEST(ReportedNames, that_exist_somewhere_are_the_business_of_cases) {
    EXPECT_EQ(warnings_of({R"({"message":"END_CALL_EVENT","ConnectionDeviceID":"2006","ANI":"1","PeripheralID":1})",
                           R"({"message":"OPEN_REQ","Nonsense":1})", R"({"message":7})", "hello"}),
              Faults{});
}

Faults missing_fields(const std::vector<std::string>& lines) {
    Judged test;
    for (const auto& line : lines) {
        test.send(ended(1)).report(line);
    }
    EXPECT_EQ(test.faults(), Faults{});
    ReportedNames names(test::uccx());
    names.note(test.sent, test.observations);
    return names.warnings();
}

TEST(ReportedNames, that_are_required_and_never_come_are_told) {
    const std::string whole = R"({"message":"END_CALL_EVENT","CallID":1,"ConnectionDeviceID":"2006"})";
    const std::string fixed = R"({"message":"END_CALL_EVENT","CallID":1})";
    const std::string bare = R"({"message":"END_CALL_EVENT"})";
    EXPECT_EQ(missing_fields({fixed, bare}),
              Faults{"not judged: required fields that were sent and that no report has: ConnectionDeviceID"});
    EXPECT_EQ(missing_fields({fixed, whole}), Faults{});
    EXPECT_EQ(missing_fields({bare, bare}), Faults{}) << "who reports no field at all knows it";
}

TEST(ReportedNames, are_told_of_within_bounds) {
    std::vector<std::string> lines;
    for (int i = 0; i < 1000; ++i) {
        lines.push_back(R"({"message":")" + std::string(5000, 'x') + std::to_string(i) + R"("})");
    }
    const auto warnings = warnings_of(lines);
    EXPECT_EQ(warnings.size(), 21U);
    EXPECT_EQ(warnings.back(), "980 reports with more names that the protocol does not have");
    EXPECT_LT(warnings.front().size(), 200U);
}

TEST(Judge, ignores_lines_that_are_no_reports) {
    for (const auto* line : {"", "hello", "[1]", "{", R"({"message":7})", R"({"message":"UNKNOWN"})",
                             R"({"msg":"END_CALL_EVENT"})", "\xff\xfe"}) {
        EXPECT_TRUE(observe(test::uccx(), line).message.empty()) << line;
    }
}

} // namespace
} // namespace ctikit::conformance
