// Where a client case plays: a listening port, the connections that come in, the client's process, and the transcript
// of all of it. The stage answers what every CTI server answers (heartbeats, closing, plain requests); what a case is
// about is done by its script.
#pragma once

#include "frame_view.hpp"
#include "process.hpp"

#include <ctikit/conformance/result.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <array>
#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ctikit::conformance {

using Clock = std::chrono::steady_clock;

/// Names of the messages that a session is made of; both dialects have them.
namespace session_message {
inline constexpr std::string_view open = "OPEN_REQ";
inline constexpr std::string_view opened = "OPEN_CONF";
inline constexpr std::string_view heartbeat = "HEARTBEAT_REQ";
inline constexpr std::string_view heartbeat_answer = "HEARTBEAT_CONF";
inline constexpr std::string_view close = "CLOSE_REQ";
inline constexpr std::string_view closed = "CLOSE_CONF";
inline constexpr std::string_view failure = "FAILURE_CONF";
inline constexpr std::string_view failure_event = "FAILURE_EVENT";
inline constexpr std::string_view configuration_keys = "CONFIG_REQUEST_KEY_EVENT";
inline constexpr std::string_view configuration_keys_answer = "CONFIG_KEY_EVENT";
inline constexpr std::string_view configuration = "CONFIG_REQUEST_EVENT";
inline constexpr std::string_view configuration_end = "CONFIG_END_EVENT";
} // namespace session_message

/// How bytes are handed to TCP.
struct Chunk {
    std::size_t size = 0;
    std::chrono::microseconds pause{0}; ///< after it
};

/// A message from the client.
struct Arrival {
    FrameView view;
    unsigned connection = 0;
    Clock::time_point time;
    std::size_t entry = 0; ///< of the transcript
    bool taken = false;    ///< a script has dealt with it
};

/// The two servers of a pair. Most cases have the first one only.
enum class Node : std::uint8_t { first, second };

/// One connection of the client.
struct Link {
    Link(boost::asio::ip::tcp::socket connected, unsigned count, Node at)
        : socket(std::move(connected)), number(count), node(at) {}

    boost::asio::ip::tcp::socket socket;
    unsigned number;
    Node node;
    unsigned version = 0; ///< of the session, from OPEN_REQ
    bool writing = false; ///< a script is in the middle of a message
    bool ended_by_client = false;
    bool ended_by_suite = false;
    bool read_ended = false; ///< the client has closed its side
    Clock::time_point last_heard = Clock::now();
    std::deque<Octets> answers; ///< wait for the end of the message that is being written

    [[nodiscard]] bool ended() const noexcept { return ended_by_client || ended_by_suite; }
};

/// What the stage does with heartbeats.
enum class Heartbeats : std::uint8_t { answer, ignore, refuse };

class Stage : public std::enable_shared_from_this<Stage> {
public:
    Stage(boost::asio::io_context& io, const Protocol& protocol, unsigned version);

    /// Opens a port of 127.0.0.1 (or the given endpoint) and takes connections. Throws std::system_error.
    void listen(const boost::asio::ip::tcp::endpoint& endpoint, Node node = Node::first);
    [[nodiscard]] std::uint16_t port(Node node = Node::first) const;
    void stop_listening(Node node);
    /// The other way round: connects to a server under test. The stage answers nothing by itself then. False: it cannot
    /// be reached.
    [[nodiscard]] boost::asio::awaitable<bool> connect(std::string host, std::uint16_t port,
                                                       std::chrono::milliseconds patience);
    /// Starts the client. Throws std::system_error.
    void start_client(const std::vector<std::string>& command, const std::map<std::string, std::string>& environment);

    /// Waits until the condition holds; false when it does not by then.
    [[nodiscard]] boost::asio::awaitable<bool> wait(std::function<bool()> condition, Clock::time_point deadline);

    /// Writes bytes to a connection in the given chunks (all at once when there are none). False when the connection
    /// has ended.
    [[nodiscard]] boost::asio::awaitable<bool> write(Link& link, Octets bytes, std::vector<Chunk> chunks = {});
    /// Writes a message and notes it in the transcript; returns the index of its entry.
    [[nodiscard]] boost::asio::awaitable<std::size_t> send(Link& link, const Draft& draft, std::string note = {});
    /// Notes a message that will be sent, without sending it.
    [[nodiscard]] std::size_t note_sent(Link& link, const Draft& draft, std::string note,
                                        std::vector<ByteRange> marked);
    std::size_t note_event(std::string what, unsigned connection = 0);

    /// The first message of this type that no script has dealt with; null when there is none (yet).
    [[nodiscard]] Arrival* pending(std::string_view message);
    /// Ends a connection: in order (FIN), or by a reset.
    void close(Link& link, bool reset);

    /// Ends everything: connections, listening, the client. Nothing happens on the stage afterwards.
    [[nodiscard]] boost::asio::awaitable<void> finish(std::chrono::milliseconds grace);

    [[nodiscard]] std::chrono::microseconds now() const;
    /// The connection of the session; before there is one, the last that came.
    [[nodiscard]] Link* link() noexcept;
    [[nodiscard]] Link* link(unsigned number) noexcept { return links_.at(number - 1).get(); }
    /// From now on the session is that of this connection.
    void follow(unsigned connection) noexcept { session_ = connection; }
    /// Open connections on which the client has sent nothing.
    [[nodiscard]] std::size_t silent_connections() const noexcept;
    [[nodiscard]] std::size_t connections() const noexcept { return links_.size(); }
    [[nodiscard]] const Protocol& protocol() const noexcept { return protocol_; }
    [[nodiscard]] Process* client() noexcept { return client_.get(); }
    [[nodiscard]] bool client_gone() const noexcept { return client_ && !client_->running(); }
    [[nodiscard]] bool output_ended() const noexcept { return output_ended_; }

    std::deque<Arrival> arrivals;
    std::vector<TranscriptEntry> transcript;
    std::vector<Observation> observations;
    std::set<std::string, std::less<>> by_hand{
        std::string(session_message::open)}; ///< requests that the script answers
    Heartbeats heartbeats = Heartbeats::answer;
    std::set<std::size_t> skipped_heartbeats;  ///< that get no answer, counted from 1
    bool close_on_open = false;                ///< end every connection on which OPEN_REQ comes
    std::chrono::milliseconds answer_delay{0}; ///< of heartbeat confirmations
    std::vector<std::size_t> answered;         ///< transcript entries of what the stage sent by itself
    std::vector<Draft> answered_drafts;        ///< the same, message by message
    bool flooded = false;                      ///< the client printed or sent far more than the case can explain

private:
    [[nodiscard]] boost::asio::awaitable<void> accept(Node node);
    [[nodiscard]] boost::asio::awaitable<void> read(std::shared_ptr<Link> link);
    [[nodiscard]] boost::asio::awaitable<void> flush(std::shared_ptr<Link> link, std::chrono::milliseconds delay);
    void learn_version(Link& link, const Octets& frame) const;
    void take_frame(const std::shared_ptr<Link>& link, Octets frame);
    void take_line(std::string line);
    void answer(const std::shared_ptr<Link>& link, const Arrival& arrival);
    void post(const std::shared_ptr<Link>& link, const Draft& draft, std::chrono::milliseconds delay = {});
    void notify();

    boost::asio::io_context& io_;
    const Protocol& protocol_;
    unsigned version_;
    std::array<boost::asio::ip::tcp::acceptor, 2> acceptors_; ///< by Node
    boost::asio::steady_timer changed_;
    Clock::time_point start_ = Clock::now();
    std::vector<std::shared_ptr<Link>> links_;
    std::shared_ptr<Process> client_;
    unsigned session_ = 0; ///< number of its connection; 0: none yet
    std::size_t observed_bytes_ = 0;
    std::size_t heartbeats_ = 0;
    bool output_ended_ = false;
    bool as_client_ = false;
    bool finished_ = false;
};

} // namespace ctikit::conformance
