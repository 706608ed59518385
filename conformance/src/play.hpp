// One case being played against a client: the stage, what was sent, what was found. The verbs that scripts and flows
// are made of.
#pragma once

#include "checks.hpp"
#include "judge.hpp"
#include "scene.hpp"
#include "stage.hpp"

#include <ctikit/conformance/suite.hpp>

#include <functional>
#include <string>
#include <vector>

namespace ctikit::conformance {

class Play;
using Script = std::function<boost::asio::awaitable<void>(Play&)>;

/// A case before it is run.
struct Case {
    CaseInfo info;
    std::string area;
    std::string flow;
    std::string variation;
    const Protocol* protocol = nullptr;
    unsigned version = 0;
    FlowRole role;
    std::string role_name; ///< in the id; empty when the case has no role
    bool needs_drive = false;
    bool second_node = false; ///< has a second server, whose address the client has to take
    bool waits = false;       ///< takes seconds by its nature and needs no processor
    std::string baseline;     ///< the case that shows what this client reports of the undisturbed flow; empty: none
    Script script;
};

/// How fast a client has been so far: there is no point in waiting long for one that usually takes milliseconds.
struct Pace {
    std::size_t reports = 0;
    std::chrono::microseconds slowest{0}; ///< from a message to its report
};

/// How a play ended, where that is not told by findings.
struct Outcome {
    std::string skipped;       ///< why the case could not be played
    std::string informational; ///< worth knowing
};

/// A time to wait for a client that may be short of processor: longer when more programs want to run than there are
/// cores.
[[nodiscard]] std::chrono::milliseconds patient(std::chrono::milliseconds time);

class Play {
public:
    Play(Stage& stage_, const Case& what, const ClientSuiteOptions& options_, const Habits* habits, const Pace* pace);

    Stage& stage;
    const Case& test;
    const ClientSuiteOptions& options;
    Random random;
    std::vector<Sent> sent;
    std::vector<FrameView> requests; ///< that the client was asked for and sent
    std::vector<Finding> findings;
    std::vector<std::string> conditions;        ///< expected, beyond messages: "expected" lines of the report
    std::vector<std::string> condition_results; ///< beside them
    Outcome outcome;
    Judgement judgement;
    bool client_may_leave = false; ///< the client's closing the connection, or ending, is no finding (any more)
    bool judged = true;            ///< compare reports at the end
    std::vector<OrderRule> order;  ///< promises of the flows that were played

    /// Waits for a connection and its OPEN_REQ. False, with a finding, when none comes. Taken from the queue.
    [[nodiscard]] boost::asio::awaitable<bool> expect_open();
    /// Grants the session that the OPEN_REQ asked for. `more` adds fields, or replaces them.
    [[nodiscard]] Draft open_confirmation(const boost::json::object& more = {}) const;
    [[nodiscard]] boost::asio::awaitable<void> confirm_open();
    [[nodiscard]] boost::asio::awaitable<void> confirm_open(const Draft& opened);
    /// Refuses it, with a status by name or number.
    [[nodiscard]] Draft refusal(std::string_view status) const;
    /// Both. False when there is no session.
    [[nodiscard]] boost::asio::awaitable<bool> open_session();

    /// Sends deliveries[first, last) of a scene as it is cut; `before` goes first, in the same piece when all is
    /// coalesced.
    [[nodiscard]] boost::asio::awaitable<void> play(Scene& scene, std::size_t first, std::size_t last,
                                                    const Draft* before = nullptr);
    /// Confirms the session with the first piece of the scene, and plays it all.
    [[nodiscard]] boost::asio::awaitable<void> play_opening(Scene& scene, const Draft& opened);
    /// Sends one message. `report` says what the client has to make of it.
    [[nodiscard]] boost::asio::awaitable<void> send(const Draft& draft, Report report, std::string note = {});
    /// Asks the client for a request, waits for it, checks its fields and confirms it. False when it does not come.
    [[nodiscard]] boost::asio::awaitable<bool> request(std::string_view message, const boost::json::object& fields,
                                                       std::string_view answer);
    /// Waits for a request and checks it: well-formed, and with these fields. Kept in `requests`.
    [[nodiscard]] boost::asio::awaitable<bool> expect_request(std::string_view message,
                                                              const boost::json::object& fields);
    /// The same of an answer to the server. A server takes silence for a refusal: that is tolerated.
    [[nodiscard]] boost::asio::awaitable<bool> expect_reply(std::string_view message, const boost::json::object& fields,
                                                            std::chrono::milliseconds longest);
    /// Waits until the client has reported what it has to report, or will not any more.
    [[nodiscard]] boost::asio::awaitable<void> settle();
    [[nodiscard]] boost::asio::awaitable<bool> wait(std::function<bool()> condition, std::chrono::milliseconds longest);
    [[nodiscard]] boost::asio::awaitable<void> sleep(std::chrono::milliseconds time);

    void find(Check check, std::string what, std::string expected, std::string actual,
              std::optional<std::size_t> entry = {}, bool tolerated = false);
    void find(Finding finding);
    /// A condition that holds or not, for the expected / actual table; a finding when not.
    bool check(Check check, bool holds, const std::string& condition, std::string actual,
               std::optional<std::size_t> entry = {}, bool tolerated = false);

    [[nodiscard]] Link* link() { return stage.link(); }
    [[nodiscard]] unsigned version() const { return version_; }
    [[nodiscard]] const FrameView& open_request() const { return open_request_; }
    [[nodiscard]] bool session_open() const noexcept { return session_open_; }
    /// Judges what has been reported so far.
    void judge_now();

    /// Whether this session asked for such a message (masks and services of its OPEN_REQ).
    [[nodiscard]] bool asked_for(const Draft& draft) const;

private:
    /// Messages that wait to be written, and where each begins.
    struct Piece {
        Octets bytes;
        std::vector<std::size_t> starts;
    };

    void add(Piece& piece, const Draft& draft, Report report, const std::string& note);
    [[nodiscard]] boost::asio::awaitable<void> flush(Piece& piece, Cutting cutting);
    /// Reports of messages that must be reported, no more of a message than were sent.
    [[nodiscard]] std::size_t reports_seen() const;
    /// How long to wait for the next report.
    [[nodiscard]] std::chrono::milliseconds patience() const;
    void check_request(const Arrival& arrival, const boost::json::object& fields);

    const Habits* habits_;
    const Pace* pace_;
    FrameView open_request_;
    unsigned version_ = 0;
    bool session_open_ = false;
};

/// Number of an enum's value in any version; nothing: there is no such value.
[[nodiscard]] std::optional<std::uint32_t> value_of(const Protocol& protocol, std::string_view enumeration,
                                                    std::string_view name);

/// Findings about what the client did on the wire, whatever the case: malformed messages, leaving without reason.
/// To be asked before the suite itself ends the session.
void check_manners(Play& play);
/// A finding when the client sent or printed out of all proportion. To be asked when all of it has come.
void check_flood(Play& play);
/// A finding when the client crashed, even if only after the session; a connection that ended with the client says so.
void check_end(Play& play);

} // namespace ctikit::conformance
