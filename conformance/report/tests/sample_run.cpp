#include "sample_run.hpp"

#include <fmt/format.h>

namespace ctikit::conformance::testing {

using std::chrono::microseconds;

namespace {

/// CALL_DELIVERED_EVENT of protocol version 14 with an undefined floating field, tag 251, in front of the others.
const std::vector<std::uint8_t> delivered_frame{
    0x00, 0x00, 0x00, 0x4f, 0x00, 0x00, 0x00, 0x09, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x01, 0x00, 0x15,
    0x00, 0x00, 0x01, 0x00, 0x01, 0x23, 0xff, 0xff, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x4c, 0x00, 0x4c, 0x00, 0x49, 0xff, 0xff,
    0x00, 0x02, 0x00, 0x16, 0x00, 0x00, 0x00, 0x00, 0xfb, 0x02, 0xff, 0x00, 0x19, 0x05, 0x32, 0x30, 0x30, 0x36,
    0x00, 0x1a, 0x05, 0x32, 0x30, 0x30, 0x36, 0x00, 0x08, 0x05, 0x32, 0x30, 0x30, 0x35, 0x00};

constexpr std::string_view delivered_json =
    R"({"protocol":"uccx","version":14,"message":"CALL_DELIVERED_EVENT","type":9,"length":79,"fixed":[)"
    R"({"name":"reserved","as":"MonitorID","type":"UINT","value":0,"reserved":true},{"name":"reserved","as":"PeripheralID","type":"UINT","value":1,"reserved":true},)"
    R"({"name":"CallID","type":"UINT","value":16777507},{"name":"CSQID","type":"UINT","value":4294967295},)"
    R"({"name":"LocalConnectionState","type":"USHORT","value":2,"symbol":"LCS_ALERTING"},{"name":"EventCause","type":"USHORT","value":22,"symbol":"CEC_NEW_CALL"}],)"
    R"("floating":[{"tag":251,"name":null,"type":"UNSPEC","value":"ff00"},{"tag":25,"name":"ConnectionDeviceID","type":"STRING","value":"2006"},)"
    R"({"tag":26,"name":"AlertingDeviceID","type":"STRING","value":"2006"},{"tag":8,"name":"ANI","type":"STRING","value":"2005"}],)"
    R"("diagnostics":[{"level":"info","code":"unknown-field","offset":62,"text":"tag 251 is not defined; 2 bytes skipped"}]})";

TranscriptEntry event(int ms, unsigned connection, std::string note) {
    TranscriptEntry entry;
    entry.time = microseconds(ms * 1000);
    entry.connection = connection;
    entry.note = std::move(note);
    return entry;
}

TranscriptEntry message(int ms, Direction direction, std::string name, std::uint32_t type, bool flow = false) {
    TranscriptEntry entry;
    entry.time = microseconds(ms * 1000);
    entry.direction = direction;
    entry.connection = 1;
    entry.message = name;
    entry.type = type;
    entry.version = 14;
    entry.frame = {0, 0, 0, 4, 0, 0, 0, static_cast<std::uint8_t>(type), 0, 0, 0, 1};
    entry.json = fmt::format(
        R"({{"protocol":"uccx","version":14,"message":"{}","type":{},"length":4,"fixed":[{{"name":"InvokeID","type":"UINT","value":1}}],"floating":[],"diagnostics":[]}})",
        name, type);
    entry.flow = flow;
    return entry;
}

Observation observation(int ms, std::string line, std::string name, ObservationState state,
                        std::optional<std::size_t> entry, std::string fault = {}) {
    return {microseconds(ms * 1000), std::move(line), std::move(name), state, entry, std::move(fault)};
}

CaseResult case_of(std::string flow, std::string role, std::string variation, std::string rule, Verdict verdict,
                   std::string reason = {}) {
    CaseResult result;
    result.protocol = "uccx";
    result.version = 14;
    result.area = "flows";
    result.flow = std::move(flow);
    result.role = std::move(role);
    result.variation = std::move(variation);
    result.id = fmt::format("uccx/flows/{}/{}/{}", result.flow, result.role, result.variation);
    result.description = "The flow is played with one change: " + result.variation + ".";
    result.expectation = "reports every message of the flow with the documented values";
    result.rule = std::move(rule);
    result.source =
        "Client Application Development Guidelines, Handling Reserved Messages and Reserved Fields in Client Programs";
    result.seed = 7;
    result.verdict = verdict;
    result.reason = std::move(reason);
    result.duration = microseconds(41'200);
    result.exit = "exit status 0";
    result.reproduce =
        fmt::format("cti conformance client --case '{}' --seed 7 -- ./my-client {{host}} {{port}}", result.id);
    result.transcript = {event(0, 1, "connection accepted"), message(3, Direction::received, "OPEN_REQ", 3),
                         message(4, Direction::sent, "OPEN_CONF", 4),
                         message(6, Direction::sent, "BEGIN_CALL_EVENT", 23, true),
                         event(40, 1, "closed by the suite")};
    result.observations = {
        observation(5, R"({"message":"OPEN_CONF","InvokeID":1})", "OPEN_CONF", ObservationState::matched, 2),
        observation(8, R"({"message":"BEGIN_CALL_EVENT","InvokeID":1})", "BEGIN_CALL_EVENT", ObservationState::matched,
                    3)};
    return result;
}

/// A client that does not skip the data of an undefined floating field.
CaseResult failed_case() {
    CaseResult result =
        case_of("queued-and-answered", "bridge", "reserved-floating-field", "reserved floating fields are skipped",
                Verdict::failed, "CALL_DELIVERED_EVENT: ConnectionDeviceID differs");
    TranscriptEntry delivered = message(7, Direction::sent, "CALL_DELIVERED_EVENT", 9, true);
    delivered.frame = delivered_frame;
    delivered.json = delivered_json;
    delivered.note = "undefined floating field, tag 251, before ConnectionDeviceID";
    delivered.fault = "ConnectionDeviceID was reported with another value";
    delivered.marked = {{62, 4}};
    result.transcript.insert(result.transcript.begin() + 4, delivered);
    result.observations.push_back(observation(
        9, R"({"message":"CALL_DELIVERED_EVENT","CallID":16777507,"ConnectionDeviceID":"06"})", "CALL_DELIVERED_EVENT",
        ObservationState::mismatched, 4, "ConnectionDeviceID: \"06\" reported, \"2006\" sent"));
    result.observations.push_back(observation(10, "debug: something", "", ObservationState::ignored, std::nullopt));
    result.findings = {{"CALL_DELIVERED_EVENT: ConnectionDeviceID differs", "ConnectionDeviceID \"2006\"",
                        "ConnectionDeviceID \"06\"", 4, false, "report-value", "ConnectionDeviceID"}};
    result.expected = {"OPEN_CONF", "BEGIN_CALL_EVENT",
                       "CALL_DELIVERED_EVENT CallID 16777507 ConnectionDeviceID \"2006\""};
    result.actual = {"OPEN_CONF", "BEGIN_CALL_EVENT", "CALL_DELIVERED_EVENT CallID 16777507 ConnectionDeviceID \"06\""};
    result.client_stderr = "warning: unknown field 251\n";
    return result;
}

} // namespace

RunResult sample_run() {
    RunResult run;
    run.tool = "ctikit 1.0.0";
    run.kind = "client";
    run.protocol = "uccx/14";
    run.target = "./my-client {host} {port} --mode {mode}";
    run.started = "2024-05-17T09:30:00Z";
    run.duration = microseconds(12'340'000);
    run.seed = 7;
    run.jobs = 2;
    run.driven = true;
    run.cases.push_back(case_of("queued-and-answered", "bridge", "as-documented", "the documented flow is understood",
                                Verdict::passed));
    run.cases.push_back(failed_case());
    run.cases.push_back(
        case_of("queued-and-answered", "agent-2006", "split-bytes", "messages may be split anywhere", Verdict::passed));
    run.cases.push_back(
        case_of("queued-and-answered", "caller", "coalesced", "messages may be coalesced", Verdict::passed));
    run.cases.push_back(case_of("transferred", "bridge", "enum-unlisted", "enum values may be unlisted",
                                Verdict::non_strict, "the value was reported as text"));
    run.cases.push_back(case_of("transferred", "bridge", "newer-version", "a newer version than asked for",
                                Verdict::informational, "the client closed the session"));
    run.cases.push_back(case_of("transferred", "agent-2007", "duplicates", "messages may come twice",
                                Verdict::known_failure, "END_CALL_EVENT reported once"));
    run.cases.push_back(case_of("transferred", "agent-2007", "drive-answer", "requests are well formed",
                                Verdict::skipped, "needs --drive stdin"));
    run.cases.push_back(case_of("transferred", "caller", "as-documented", "the documented flow is understood",
                                Verdict::error, "no port could be opened"));
    return run;
}

RunResult hostile_run() {
    const std::string hostile =
        "</script><img src=x onerror=\"document.title='owned'\">'&amp;\x1b[31m\x01\xff\xc3\xe2\x80\xa8 {{data}} ]]>";
    CaseResult result = failed_case();
    for (std::string* text :
         {&result.description, &result.expectation, &result.rule, &result.source, &result.reason, &result.client_stderr,
          &result.exit, &result.reproduce, &result.flow, &result.role, &result.id}) {
        *text += hostile;
    }
    result.findings[0].what += hostile;
    result.findings[0].actual += hostile;
    result.transcript[4].note += hostile;
    result.transcript[4].message += hostile;
    result.transcript[4].fault += hostile;
    result.transcript[0].note += hostile;
    result.observations[2].line = R"({"message":"CALL_DELIVERED_EVENT","ConnectionDeviceID":"</script><b>"})";
    result.observations[3].line = hostile;
    result.observations[2].fault += hostile;
    RunResult run = sample_run();
    run.cases = {result};
    run.target += hostile;
    run.warnings = {hostile};
    return run;
}

} // namespace ctikit::conformance::testing
