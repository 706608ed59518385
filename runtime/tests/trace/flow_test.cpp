// The guide's message flows.
#include "support.hpp"

#include <ctikit/trace/text.hpp>

#include <gtest/gtest.h>

namespace {

using trace_tests::frame_of;
using trace_tests::uccx;

std::string flow_of(std::string_view json, bool symbols = false) {
    std::string out;
    ctikit::TextOptions options;
    options.symbols = symbols;
    format_flow(out, uccx(), 14, frame_of(uccx(), 14, json), options);
    return out;
}

TEST(FormatFlow, HasTheGuidesNamesAndNoReservedFields) {
    EXPECT_EQ(
        flow_of(
            R"({"message":"CALL_QUEUED_EVENT","fields":{"CallID":16777507,"ApplicationID":4294967295,"QueueDeviceType":77,
        "LocalConnectionState":5,"EventCause":65535,"ConnectionDeviceID":"9019","CSQID":[1]}})"),
        "MsgType: CALL_QUEUED_EVENT\n"
        "    ConnectionDeviceType: 0\n"
        "    CallID: 16777507\n"
        "    ApplicationID: -1\n"
        "    QueueDeviceType: 77\n"
        "    CallingDeviceType: 0\n"
        "    CalledDeviceType: 0\n"
        "    LastRedirectDeviceType: 0\n"
        "    NumCSQs: 1\n"
        "    LocalConnectionState: 5\n"
        "    EventCause: 65535\n"
        "    ConnectionDeviceID: 9019\n"
        "    CSQID[0]: 1\n");
}

// The guide's example: one variable, TotalBytes 20.
TEST(FormatFlow, TotalsTheCallContextAsTheGuideDoes) {
    const std::string flow = flow_of(
        R"({"message":"CALL_DATA_UPDATE_EVENT","fields":{"NamedVariable":[{"name":"BAResponse","value":"Accept"}]}})");
    EXPECT_NE(flow.find("    ExpandedCallContxt: <TotalBytes: 20>\n        BAResponse: Accept\n"), std::string::npos)
        << flow;
}

TEST(FormatFlow, NamesValuesWhenAsked) {
    EXPECT_NE(flow_of(R"({"message":"CALL_HELD_EVENT","fields":{"LocalConnectionState":4}})", true)
                  .find("LocalConnectionState: 4 (LCS_HOLD)\n"),
              std::string::npos);
}

} // namespace
