// Flow files: the documented flows are complete, departures are marked, mistakes are told with file and line.
#include "support.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace ctikit::conformance {
namespace {

TEST(Flows, hold_the_84_documented_messages) {
    const std::map<std::string, std::size_t> documented{{"queued-and-answered", 19}, {"transferred", 22},
                                                        {"conferenced", 13},         {"outbound-accepted", 19},
                                                        {"outbound-skipped", 7},     {"outbound-rejected", 4}};
    std::size_t sum = 0;
    for (const auto& flow : test::flows_of("uccx")) {
        if (flow.area == "flows") {
            EXPECT_EQ(flow.messages().size(), documented.at(flow.name)) << flow.name;
            sum += flow.messages().size();
        }
    }
    EXPECT_EQ(sum, 84U);
}

TEST(Flows, fit_the_spec_in_every_version) {
    for (const auto* protocol : all_protocols()) {
        for (const auto& flow : test::flows_of(protocol->name)) {
            EXPECT_EQ(check_flow(flow, *protocol), std::vector<std::string>{}) << flow.name;
        }
    }
}

TEST(Flows, say_why_they_depart_from_the_print) {
    std::size_t departures = 0;
    for (const auto& flow : test::flows_of("uccx")) {
        for (const auto* message : flow.messages()) {
            for (const auto& field : message->fields) {
                EXPECT_EQ(field.departs, !field.reason.empty()) << flow.name << ":" << field.line;
                departures += field.departs ? 1 : 0;
            }
        }
    }
    EXPECT_GT(departures, 40U);
}

TEST(Flows, play_the_print_where_it_can_be_encoded) {
    const auto flow = load_flow(std::filesystem::path(CTIKIT_SOURCE_FLOWS) / "uccx" / "outbound-accepted.yaml");
    const auto& delivered = *flow.messages().at(2);
    ASSERT_EQ(delivered.message, "CALL_DELIVERED_EVENT");
    const auto& begin = *flow.messages().at(1);
    const auto printed = short_form(begin, test::uccx(), 14, Text::as_printed).at("fields").get_object();
    EXPECT_EQ(printed.at("ConnectionDeviceID"), boost::json::value("420"));
    // "LCS_ALERTIN" is no value: the corrected one is played.
    const auto state =
        short_form(delivered, test::uccx(), 14, Text::as_printed).at("fields").get_object().at("LocalConnectionState");
    EXPECT_EQ(state, boost::json::value(2U));
}

std::string error_of(const std::string& text) {
    try {
        static_cast<void>(parse_flow(text, "x.yaml"));
    } catch (const FlowError& error) {
        return error.what();
    }
    return "";
}

const std::string head = "flow: f\nprotocol: uccx\ntitle: t\npurpose: p\nsource: s\nroles:\n  bridge: {mode: bridge}\n";

TEST(FlowErrors, name_file_and_line) {
    EXPECT_EQ(error_of("flow: [\n"), "x.yaml:2: end of sequence flow not found");
    EXPECT_EQ(error_of(head + "stepz: []\n"), "x.yaml:8: unknown key 'stepz'; allowed here: flow, protocol, versions, "
                                              "area, place, title, purpose, source, roles, "
                                              "printed_names, order, steps");
    EXPECT_EQ(error_of(head), "x.yaml:1: 'steps' is missing");
    EXPECT_EQ(error_of(head + "steps:\n  - {step: 1, title: t, messages: [{message: END_CALL_EVENT, to: [nobody]}]}\n"),
              "x.yaml:9: 'nobody' is none of the roles of this flow");
    EXPECT_EQ(error_of(head + "order:\n  - {source: s}\nsteps: []\n"),
              "x.yaml:9: an order rule names one message, as 'first' or as 'last'");
    EXPECT_EQ(error_of(head + "steps: []\n"), "x.yaml:1: the flow sends no message");
    EXPECT_EQ(error_of(head + "steps: []\nsteps: []\n"), "x.yaml:9: 'steps' stands here twice");
    EXPECT_EQ(error_of(head + "place: 1e300\nsteps: []\n"), "x.yaml:8: '1e300' is no whole number, or too large");
    EXPECT_EQ(error_of(head + "---\nflow: g\n"), "x.yaml:1: more than one document in the file");
}

/// One sign at most, and in front: else it is a text, or no number where one is expected.
TEST(FlowErrors, numbers_have_one_sign) {
    const auto place = [](const std::string& text) { return error_of(head + "place: " + text + "\nsteps: []\n"); };
    const std::string no_messages = "x.yaml:1: the flow sends no message";
    for (const std::string number : {"-5", "0x10", "-0x10", "0"}) {
        EXPECT_EQ(place(number), no_messages) << number;
    }
    for (const std::string text :
         {"--5", "0x-10", "-0x-10", "+5", "-+5", "0x", "--9223372036854775808", "-9223372036854775809"}) {
        EXPECT_EQ(place(text), "x.yaml:8: '" + text + "' is no whole number, or too large");
    }
}

/// Lists of ten aliases to the list before: 10^`levels` values when they are written out.
std::string laughs(int levels) {
    std::string text = "printed_names:\n  - &l0 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]\n";
    for (int level = 1; level < levels; ++level) {
        const std::string before = "*l" + std::to_string(level - 1);
        text += "  - &l" + std::to_string(level) + " [" + before;
        for (int i = 1; i < 10; ++i) {
            text += ", " + before;
        }
        text += "]\n";
    }
    return text;
}

std::string repeated(std::size_t times, std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < times; ++i) {
        result += text;
    }
    return result;
}

TEST(FlowErrors, endless_files_are_refused_before_anybody_walks_over_them) {
    EXPECT_NE(error_of(head + laughs(9) + "steps: []\n").find("with what aliases stand for"), std::string::npos);
    EXPECT_EQ(error_of(head + laughs(3) + "steps: []\n"), "x.yaml:1: the flow sends no message");
    EXPECT_EQ(error_of(head + "steps: &all [*all]\n"), "x.yaml:8: an alias within what it stands for");
    EXPECT_EQ(error_of(head + "steps: " + repeated(33, "[")), "x.yaml:8: nested more than 32 levels deep");
    EXPECT_NE(error_of(head + "steps: " + repeated(100'000, "[")).find("x.yaml:8: "), std::string::npos);
    EXPECT_NE(error_of(head + "steps: " + repeated(100'000, "{a: ")).find("x.yaml:8: "), std::string::npos);
    EXPECT_EQ(error_of(head + "#" + repeated(1U << 20, "x")), "x.yaml:1: larger than 1048576 bytes");
    EXPECT_NE(error_of("roles: {" + repeated(100'001, "a,") + "}").find("more than 100000 values"), std::string::npos);
}

TEST(FlowErrors, of_the_spec_name_the_row) {
    const auto flow = parse_flow(head + "steps:\n  - step: 1\n    title: t\n    messages:\n      - message: "
                                        "END_CALL_EVENT\n        to: [bridge]\n        fields: {CallIdent: 1}\n",
                                 "x.yaml");
    const auto faults = check_flow(flow, test::uccx());
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults.front(), "x.yaml:12: END_CALL_EVENT has no field 'CallIdent' in version 10");
}

} // namespace
} // namespace ctikit::conformance
