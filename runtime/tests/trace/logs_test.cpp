// Logs: messages found among other lines, in words and in bytes, and rebuilt.
#include "support.hpp"

#include <ctikit/trace/text.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <numeric>

namespace {

using support::bytes_of;
using trace_tests::Collected;
using trace_tests::Collector;
using trace_tests::feed;
using trace_tests::Frame;
using trace_tests::frame_of;
using trace_tests::ged188;
using trace_tests::uccx;

Collected read_mivr(std::string_view log, std::size_t piece = 1 << 20) {
    Collector found;
    feed(*ctikit::make_mivr_reader(uccx(), 14, found), bytes_of(log), piece);
    return std::move(static_cast<Collected&>(found));
}

// Wrapped as the guide prints it.
constexpr std::string_view guide_log = R"(7091923: Nov 20 10:43:59.435 EDT %MIVR-ICD_CTI-7-UNK:
CSOutboundMsgProcessor: got an event message:
{ length=-1 type=BEGIN_CALL_EVENT, monitorID: 0, peripheralID: 1,
peripheralType: 21, numCTIClients: 0, numNamedVars: 0,
numNamedArrays: 0, callType: 1, ConnectionDeviceType: 0,
connectionCallID: 16777488, calledPartyDisposition: 0,
connectionDeviceID: 9026, ani: 2006, dnis: 7000, dialedNumber: null,
wrapupData: null }
)";

TEST(MivrReader, RebuildsTheGuidesExample) {
    for (const std::size_t piece : {std::size_t{1}, std::size_t{13}, std::size_t{4096}}) {
        const Collected found = read_mivr(guide_log, piece);
        ASSERT_EQ(found.records.size(), 1U);
        EXPECT_EQ(found.records[0].frame,
                  frame_of(uccx(), 14, R"({"message":"BEGIN_CALL_EVENT","fields":{"CallType":1,"CallID":16777488,
            "ConnectionDeviceID":"9026","ANI":"2006","DNIS":"7000"}})"));
        EXPECT_EQ(found.records[0].time, "Nov 20 10:43:59.435 EDT");
        EXPECT_EQ(found.records[0].direction, ctikit::Direction::to_client);
        EXPECT_TRUE(found.records[0].rebuilt);
        EXPECT_EQ(found.records[0].note, "");
    }
}

TEST(MivrReader, ReadsIncomingMessagesAndTheirSender) {
    const Collected found =
        read_mivr("40714: Feb 09 10:15:01.207 CET %MIVR-ICD_CTI-7-UNK:[THREAD-2] ClientConn: Processing msg on "
                  "socket:Socket[addr=/10.1.1.9,port=50221,localport=12028] Msg is {length=4 "
                  "type=HEARTBEAT_REQ,invokeId=12,invokeId=12}\n");
    ASSERT_EQ(found.records.size(), 1U);
    EXPECT_EQ(found.records[0].frame, frame_of(uccx(), 14, R"({"message":"HEARTBEAT_REQ","fields":{"InvokeID":12}})"));
    EXPECT_EQ(found.records[0].from, "10.1.1.9:50221");
    EXPECT_EQ(found.records[0].direction, ctikit::Direction::to_server);
}

TEST(MivrReader, TakesTheVersionFromAnOpenRequest) {
    const Collected found = read_mivr(
        "Msg is {length=50 type=OPEN_REQ,invokeId=1,versionNumber=18,clientID=ann,clientPass=[B@1a2b,invokeId=1}\n");
    ASSERT_EQ(found.records.size(), 1U);
    EXPECT_EQ(
        found.records[0].frame,
        frame_of(uccx(), 18, R"({"message":"OPEN_REQ","fields":{"InvokeID":1,"ClientID":"ann","ClientPassword":""}})"));
    EXPECT_NE(found.records[0].note.find("clientPass"), std::string::npos) << "what the log hides is told";
}

TEST(MivrReader, KeepsCommasInValuesAndTellsWhatItDoesNotKnow) {
    const Collected found =
        read_mivr("message: { length=-1 type=BEGIN_CALL_EVENT, callVar1: Doe, John, secretField: 7, ani: 5 }\n");
    ASSERT_EQ(found.records.size(), 1U);
    EXPECT_EQ(
        found.records[0].frame,
        frame_of(uccx(), 14, R"({"message":"BEGIN_CALL_EVENT","fields":{"CallVariable1":"Doe, John","ANI":"5"}})"));
    EXPECT_NE(found.records[0].note.find("secretField"), std::string::npos);
}

TEST(MivrReader, ReportsMessagesThatDoNotExist) {
    const Collected found =
        read_mivr("{ length=-1 type=BEGIN_CAL_EVENT, ani: 5 }\n{ length=-1 no type }\nnoise { x }\n");
    EXPECT_TRUE(found.records.empty());
    ASSERT_EQ(found.problems.size(), 2U);
    EXPECT_NE(found.problems[0].find("did you mean BEGIN_CALL_EVENT?"), std::string::npos);
}

TEST(MivrReader, ReadsBackWhatTheLowLevelFormWrites) {
    std::string log;
    std::vector<Frame> frames;
    std::vector<std::size_t> sizes(70);
    std::iota(sizes.begin(), sizes.end(), std::size_t{0});
    sizes.push_back(70'000); // beyond the limit, and what four digits of an offset can say
    for (const std::size_t size : sizes) {
        Frame frame(8 + size,
                    static_cast<std::uint8_t>('A' + size % 26)); // characters that look like hexadecimal digits
        ctikit::store_u32(frame.data(), static_cast<std::uint32_t>(size));
        frames.push_back(frame);
        log += "4071: Feb 09 10:15:01.209 CET %MIVR-ICD_CTI-7-UNK:writing... ";
        ctikit::format_low_level(log, frame);
    }
    std::string one_line = log;
    std::replace(one_line.begin(), one_line.end(), '\n', ' ');
    for (const std::string& text : {log, one_line}) {
        const Collected found = read_mivr(text);
        ASSERT_EQ(found.records.size(), frames.size());
        for (std::size_t i = 0; i < frames.size(); ++i) {
            EXPECT_EQ(found.records[i].frame, frames[i]) << i;
        }
    }
    EXPECT_EQ(read_mivr(log).records[3].direction, ctikit::Direction::to_client);
}

TEST(MivrReader, IsNotMisledByTheColumnOfCharacters) {
    const Collected found = read_mivr("MHDR: 0000: 00 00 00 12 00 00 03 E7  ........\n"
                                      "MDATA: 0000: 30 31 30 3A 20 31 31 20 32 32 20 33 33 20 34 34  010: 11 22 33 44\n"
                                      "0010: 00 01 AB CD\n");
    ASSERT_EQ(found.records.size(), 1U);
    EXPECT_EQ(found.records[0].frame.size(), 8U + 18U);
    EXPECT_EQ(found.records[0].frame.back(), 1);
}

TEST(MivrReader, IsNotMisledByCharactersThatLookLikeAnotherDump) {
    for (const std::string_view text :
         {"..MHDR:.........", "MHDR: 0000: .MHD", "%MIVR-SS-7-UNK:.", " MDATA: 0000: 00", "0000: 00 00 00 0"}) {
        Frame frame{0, 0, 0, 0, 0, 0, 3, 0xE7};
        for (int row = 0; row < 3; ++row) {
            std::ranges::transform(text, std::back_inserter(frame),
                                   [](char c) { return static_cast<std::uint8_t>(c == '.' ? 0 : c); });
        }
        ctikit::store_u32(frame.data(), static_cast<std::uint32_t>(frame.size() - ctikit::header_size));
        std::string dump;
        ctikit::format_low_level(dump, frame);
        const Collected found = read_mivr(dump);
        ASSERT_EQ(found.records.size(), 1U) << text;
        EXPECT_EQ(found.records[0].frame, frame) << text;
    }
}

TEST(MivrReader, FindsADumpBehindAPrefixThatIsCut) {
    const Collected found =
        read_mivr("7: Nov 22 10:15:01.207 UTC %MIVR-SS_RMCM MHDR: 0000: 00 00 00 04 00 00 00 06  ........\n"
                  "MDATA: 0000: 00 00 00 07  ....\n");
    ASSERT_EQ(found.records.size(), 1U);
    EXPECT_EQ(found.records[0].frame, frame_of(uccx(), 14, R"({"message":"HEARTBEAT_CONF","fields":{"InvokeID":7}})"));
    EXPECT_EQ(found.records[0].time, "Nov 22 10:15:01.207 UTC");
}

TEST(MivrReader, HandsOverACutDump) {
    const Collected found = read_mivr("MHDR: 0000: 00 00 00 12 00 00 03 E7  ........\nMDATA: 0000: 30 31\n");
    ASSERT_EQ(found.records.size(), 1U);
    EXPECT_EQ(found.records[0].frame.size(), 10U);
}

TEST(MivrReader, ReadsBackItsOwnText) {
    const Frame frame = frame_of(
        uccx(), 14, R"({"message":"AGENT_STATE_EVENT","fields":{"AgentState":4,"AgentID":"jdoe","CSQID":4294967295,
        "csq":[{"CSQID":1,"CSQState":4},{"CSQID":2,"CSQState":3}]}})");
    std::string text;
    format_text(text, uccx(), 14, frame);
    const Collected found = read_mivr(text + "\n");
    ASSERT_EQ(found.records.size(), 1U);
    EXPECT_EQ(found.records[0].frame, frame) << text << found.records[0].note;
}

/// The whole time may stand in one line and the messages of a day behind it: each of them would carry it.
TEST(MivrReader, LeavesOutTimesAndPeersOfAnyLength) {
    const std::string endless(1000, 'x');
    const std::string message = " Msg is {length=4 type=HEARTBEAT_REQ,invokeId=1,invokeId=1}\n";
    const Collected found =
        read_mivr(endless + " %MIVR-ICD_CTI-7-UNK:x\n" + message + message +
                  "10:15 %MIVR-ICD_CTI-7-UNK: Socket[addr=/" + endless + ",port=1,localport=2]" + message +
                  "10:16 %MIVR-ICD_CTI-7-UNK: Socket[addr=/10.1.1.9,port=" + endless + ",localport=2]" + message);
    ASSERT_EQ(found.records.size(), 4U);
    EXPECT_EQ(found.records[0].time, "");
    EXPECT_EQ(found.records[1].time, "");
    EXPECT_EQ(found.records[2].time, "10:15");
    for (const auto& record : found.records) {
        EXPECT_EQ(record.from, "");
        EXPECT_EQ(record.to, "");
    }
    EXPECT_EQ(found.problems,
              (std::vector<std::string>{"1: the time is longer than 256 bytes and left out",
                                        "4: the client's address is longer than 256 bytes and left out",
                                        "5: the client's address is longer than 256 bytes and left out"}));
}

/// Most lines of a log are about something else, and may quote anything.
TEST(MivrReader, LeavesAloneEndlessLinesThatAreNoMessages) {
    const Collected found = read_mivr(std::string(1000, 'x') + " %MIVR-ICD_CTI-7-UNK:x\n10:15 %MIVR-ICD_CTI-7-UNK:" +
                                      "Msg is {length=4 type=HEARTBEAT_REQ,invokeId=1,invokeId=1}\n");
    EXPECT_EQ(found.problems, std::vector<std::string>());
    ASSERT_EQ(found.records.size(), 1U);
    EXPECT_EQ(found.records[0].time, "10:15");
}

TEST(MivrReader, ReadsBackWhatAServerLogsAboutAClient) {
    const Frame frame = frame_of(uccx(), 14, R"({"message":"HEARTBEAT_REQ","fields":{"InvokeID":12}})");
    for (const std::string peer : {"10.1.1.9:50221", "[::1]:50221"}) {
        std::string line;
        format_received(line, uccx(), 14, frame, peer);
        const Collected found = read_mivr(line);
        ASSERT_EQ(found.records.size(), 1U) << line;
        EXPECT_EQ(found.records[0].frame, frame);
        EXPECT_EQ(found.records[0].from, peer);
    }
}

// ---- CTI Server logs

TEST(CtisvrReader, JoinsTheLinesOfASession) {
    Collector found;
    feed(*ctikit::make_ctisvr_reader(ged188(), 14, found),
         bytes_of("Events from November 20, 2025\n"
                  "10:15:01:207 cg1a-ctisvr SESSION 4: MsgType:QUERY_AGENT_STATE_CONF (InvokeID:0x1a2 "
                  "AgentState:NOT_READY NumSkillGroups:0\n"
                  "10:15:01:208 cg1a-ctisvr SESSION 5: MsgType:HEARTBEAT_REQ (InvokeID:0x2 )\n"
                  "10:15:01:209 cg1a-ctisvr Trace: ProcessX - sessionID 4\n"
                  "10:15:01:207 cg1a-ctisvr SESSION 4:  AgentExtension:\"5001\" )\n"));
    ASSERT_EQ(found.records.size(), 2U);
    EXPECT_EQ(found.records[0].frame, frame_of(ged188(), 14, R"({"message":"HEARTBEAT_REQ","fields":{"InvokeID":2}})"));
    EXPECT_EQ(
        found.records[1].frame,
        frame_of(
            ged188(), 14,
            R"({"message":"QUERY_AGENT_STATE_CONF","fields":{"InvokeID":418,"AgentState":"AGENT_STATE_NOT_READY","AgentExtension":"5001"}})"));
    EXPECT_EQ(found.records[1].connection, 4U);
    EXPECT_EQ(found.records[1].time, "2025-11-20 10:15:01:207");
    EXPECT_TRUE(found.problems.empty());
}

TEST(CtisvrReader, LeavesOutTimesOfAnyLength) {
    Collector found;
    feed(*ctikit::make_ctisvr_reader(ged188(), 14, found),
         bytes_of(std::string(1000, '1') + " cg1a-ctisvr SESSION 4: MsgType:HEARTBEAT_REQ (InvokeID:0x2 )\n"));
    ASSERT_EQ(found.records.size(), 1U);
    EXPECT_EQ(found.records[0].time, "");
    EXPECT_EQ(found.records[0].from, "session 4");
    EXPECT_EQ(found.problems, std::vector<std::string>{"1: the time is longer than 256 bytes and left out"});
}

TEST(CtisvrReader, ReadsBackFlows) {
    const Frame frame = frame_of(uccx(), 14, R"({"message":"CALL_DATA_UPDATE_EVENT","fields":{"CallID":7,
        "NamedVariable":[{"name":"user.layout","value":"a b"},{"name":"BACampaignID","value":""}],"NamedArray":[{"index":3,"name":"l","value":"x"}]}})");
    std::string flow;
    format_flow(flow, uccx(), 14, frame);
    Collector found;
    feed(*ctikit::make_ctisvr_reader(uccx(), 14, found), bytes_of(flow + "\n" + flow));
    ASSERT_EQ(found.records.size(), 2U);
    EXPECT_EQ(found.records[0].frame, frame) << flow << found.records[0].note;
    EXPECT_EQ(found.records[1].frame, frame);
}

TEST(LogReaders, SurviveNoise) {
    std::string noise;
    for (unsigned i = 0; i < 20'000; ++i) {
        noise += "{}=:,()[]MHDR: MDATA: 00 MsgType: \n\"length=type= 0000: ab\t"[(i * 2654435761U >> 16) % 55];
    }
    read_mivr(noise, 7);
    Collector found;
    feed(*ctikit::make_ctisvr_reader(uccx(), 14, found), bytes_of(noise), 7);
}

} // namespace
