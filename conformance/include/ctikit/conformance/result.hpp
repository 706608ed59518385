// What a run of the suite found: the data that every report (terminal, JSON, JUnit, HTML) is rendered from. Plain
// values, no behaviour beyond names and counting, so that a report can be made from a run, from a file or from a test
// alike.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ctikit::conformance {

/// How a case ended. The words in reports are those of `to_string`.
enum class Verdict : std::uint8_t {
    passed,
    failed,
    non_strict,    ///< a tolerated deviation; `--strict` makes it a failure
    informational, ///< something worth knowing that no rule decides
    known_failure, ///< failed, and listed by `--known-failing`
    skipped,       ///< not run to its end; CaseResult::reason says why
    error,         ///< the suite's own trouble; says nothing about the party under test
};

/// "passed", "failed", "non-strict", "informational", "known-failure", "skipped", "error".
[[nodiscard]] std::string_view to_string(Verdict verdict) noexcept;
/// The reverse; nothing for any other word.
[[nodiscard]] std::optional<Verdict> verdict_from(std::string_view word) noexcept;

/// Who did what an entry of the transcript tells.
enum class Direction : std::uint8_t {
    sent,     ///< by the suite to the party under test
    received, ///< by the suite from the party under test
    event,    ///< no message: connection accepted, closed, reset, process started or ended, a pause of the suite
};

/// Bytes of a frame, counted from the first header byte.
struct ByteRange {
    std::size_t first = 0;
    std::size_t length = 0;
    friend bool operator==(const ByteRange&, const ByteRange&) = default;
};

/// One row of the ladder diagram: a message or an event of the connection.
struct TranscriptEntry {
    std::chrono::microseconds time{0}; ///< since the case began
    Direction direction = Direction::event;
    unsigned connection = 0;         ///< counts the connections of a case from 1; 0: no connection yet
    std::string message;             ///< its name; "type 4711" of a message that is not defined; empty for events
    std::uint32_t type = 0;          ///< MessageTypeID
    unsigned version = 0;            ///< protocol version with which the frame was written or read
    std::vector<std::uint8_t> frame; ///< header and body; empty for events
    std::string json;  ///< the object that `cti decode --format json` prints for the frame; empty for events
    std::string note;  ///< what the case did to this message, or what the event is
    std::string fault; ///< why this entry made the case fail; empty when it did not
    std::vector<ByteRange> marked; ///< bytes that `note` or `fault` are about
    bool flow = false;             ///< a message of the flow itself, not of the session around it
};

/// What the suite made of a line that the client printed.
enum class ObservationState : std::uint8_t {
    matched,    ///< agrees with a message that was sent
    mismatched, ///< names a message that was sent, but with other values
    unexpected, ///< names a message that was not sent (any more)
    ignored,    ///< not an object with a known message name: no judgement
};

[[nodiscard]] std::string_view to_string(ObservationState state) noexcept;

/// One line of the client's standard output.
struct Observation {
    std::chrono::microseconds time{0};
    std::string line;    ///< as printed, cut after 16 KiB, or less when there is very much
    std::string message; ///< the name it gives; empty when ignored
    ObservationState state = ObservationState::ignored;
    std::optional<std::size_t> entry; ///< index into CaseResult::transcript of the message it was matched with
    std::string fault;                ///< e.g. "CallID: 33685538 reported, 16777507 sent"
};

/// One departure from the rule, in words that a reader understands without the rest.
struct Finding {
    std::string what;                 ///< "CALL_DELIVERED_EVENT: CallID differs"
    std::string expected;             ///< "CallID 16777507"
    std::string actual;               ///< "CallID 33685538"
    std::optional<std::size_t> entry; ///< the transcript entry concerned
    bool tolerated = false;           ///< leads to `non-strict` only
    std::string check = {};           ///< what found it, by the names of `cti conformance checks`
    std::string field = {};           ///< documented name of the field concerned; empty: not about one field
};

/// One case: what it was, what happened, and how to see it again.
struct CaseResult {
    std::string id;          ///< "uccx/flows/queued-and-answered/bridge/reserved-floating-field"
    std::string description; ///< what the case does
    std::string expectation; ///< what a correct party does
    std::string
        rule; ///< short name of the rule, the same for all cases that test it: "reserved floating fields are skipped"
    std::string source;    ///< where the rule stands
    std::string protocol;  ///< "uccx"
    unsigned version = 0;  ///< of the session, once one was open; else the one asked for
    std::string area;      ///< second part of the id: "flows", "session", ...
    std::string flow;      ///< third part: "queued-and-answered"
    std::string role;      ///< "bridge", "agent-2006", "caller"; empty when the case has none
    std::string variation; ///< "reserved-floating-field"; "as-documented" for the flow as it stands
    std::uint64_t seed = 0;

    Verdict verdict = Verdict::skipped;
    std::string reason; ///< one line: the first finding, why it was skipped, or what is worth knowing
    std::vector<Finding> findings;
    std::vector<std::string> expected; ///< readable lines, the whole expectation: one message or condition each
    std::vector<std::string> actual;   ///< readable lines, beside `expected`

    std::chrono::microseconds duration{0};
    std::vector<TranscriptEntry> transcript;
    std::vector<Observation> observations;
    std::string client_stderr; ///< last 16 KiB of what the client printed on standard error
    std::string exit; ///< "exit status 0", "signal 11 (Segmentation fault)", "ended by the suite"; empty: no process
    std::string reproduce; ///< a command line that runs this case alone
};

/// A whole run.
struct RunResult {
    std::string tool;     ///< "ctikit 1.0.0"
    std::string kind;     ///< "client" or "server": what was under test
    std::string protocol; ///< "uccx/14"
    std::string target;   ///< the command line, or HOST:PORT
    std::string started;  ///< "2024-05-17T09:30:00Z"
    std::chrono::microseconds duration{0};
    std::uint64_t seed = 0;
    unsigned jobs = 1;
    bool strict = false;
    bool observed = true;                          ///< false: `--observe none`, only the wire was judged
    bool driven = false;                           ///< `--drive stdin`
    std::vector<CaseResult> cases;                 ///< in the guide's order
    std::vector<std::string> stale_known_failures; ///< ids listed as known failing that passed
    std::vector<std::string> warnings;             ///< e.g. entries of the known-failing list that name no case

    [[nodiscard]] std::size_t count(Verdict verdict) const noexcept;
    /// Nothing failed, and no known failure passed.
    [[nodiscard]] bool good() const noexcept;
};

} // namespace ctikit::conformance
