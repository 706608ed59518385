// The server side: takes connections, opens sessions, checks requests, answers heartbeats, sends events to those whose
// mode and masks ask for them, and keeps slow, silent and greedy clients within limits. What requests mean is up to a
// Service.
//
// Threads: a server, its sessions and its service are used on the server's executor only; a strand when several threads
// run.
#pragma once

#include <ctikit/session/counters.hpp>
#include <ctikit/session/event.hpp>
#include <ctikit/session/transport.hpp>

#include <boost/asio/awaitable.hpp>

#include <functional>
#include <memory>
#include <span>

namespace ctikit {

enum class SlowReader : std::uint8_t {
    disconnect,  ///< end the session: its client finds out and starts anew
    drop_events, ///< leave out events until the queue has emptied; answers are still sent
};

struct ServerOptions {
    VersionRange versions{0, 255};         ///< offered; clipped to the protocol's
    std::chrono::seconds open_timeout{10}; ///< from connecting to OPEN_REQ
    std::size_t sessions = 20'000;         ///< connections at a time
    /// Of them from one address. As many as there are: no limit of its own, because all clients may be behind one
    /// address. Set it where that is not so, else one address can take all places.
    std::size_t sessions_per_host = 20'000;
    std::uint32_t frame_limit = 0;           ///< largest request, bytes; 0: the protocol's
    std::uint32_t messages_per_second = 500; ///< of one client, averaged; more are read later; 0: no limit
    std::size_t queue_limit = 1U << 20;      ///< bytes that wait for one client
    SlowReader slow_reader = SlowReader::disconnect;
    std::function<std::uint32_t()> wall_time; ///< seconds since 1970, for SYSTEM_EVENT; default: the system's
};

/// Why a session is over, for Service::closed and logs.
enum class SessionOver : std::uint8_t {
    closed,       ///< CLOSE_REQ
    lost,         ///< the connection ended or broke
    idle,         ///< nothing was heard for IdleTimeout
    never_opened, ///< no OPEN_REQ in time, or a refused one
    slow,         ///< did not read
    malformed,    ///< a frame that cannot be followed
    replaced,     ///< its client opened another one
    ended,        ///< by the service or the server's stop
};

[[nodiscard]] std::string_view to_string(SessionOver why) noexcept;

/// One client's session.
class ServerSession {
public:
    ServerSession() = default;
    ServerSession(const ServerSession&) = delete;
    ServerSession& operator=(const ServerSession&) = delete;

    [[nodiscard]] virtual std::uint64_t number() const noexcept = 0; ///< unique in the server's life
    [[nodiscard]] virtual std::string peer() const = 0;
    [[nodiscard]] virtual const Dialect& dialect() const noexcept = 0;
    /// As the client sent it. The password is empty: nobody needs it after the session is open.
    [[nodiscard]] virtual const OpenRequest& request() const noexcept = 0;
    [[nodiscard]] virtual unsigned version() const noexcept = 0;
    [[nodiscard]] virtual std::uint32_t services() const noexcept = 0; ///< granted
    [[nodiscard]] virtual bool bridge() const noexcept = 0;
    /// The agent that an agent mode session is about, as the service completed it.
    [[nodiscard]] virtual const AgentIdentity& agent() const noexcept = 0;

    /// Queues a frame; silently nothing when the session is over.
    virtual void send_frame(std::shared_ptr<const FrameBytes> frame) = 0;
    virtual void fail(std::uint32_t invoke_id, std::uint32_t status, std::string text = {}) = 0;
    virtual void fail_control(std::uint32_t invoke_id, std::uint32_t code, std::uint32_t detail = 0,
                              std::string text = {}) = 0;
    /// FAILURE_EVENT, then the end of the connection.
    virtual void end(std::uint32_t status, std::string text = {}) = 0;
    /// Resets the connection without a word.
    virtual void drop() = 0;

    template <class M>
    void send(const M& message);

protected:
    ~ServerSession() = default;
};

/// What a service says to an open request.
struct OpenDecision {
    std::uint32_t refusal = 0; ///< StatusCode; 0: opened
    std::string text;
    std::uint32_t services = ~0U; ///< granted, clipped to what was asked for
    AgentIdentity agent;          ///< agent mode: the whole identity
    std::uint16_t agent_state = 0;
};

/// The application behind a server. References are valid during the call; keep session numbers, not references. Any
/// call but traced(), which comes in the middle of whatever the server does, may destroy the server.
class Service {
public:
    virtual ~Service() = default;
    /// The request is well-formed and its version, masks, mode and idle timeout are in order. The password is for this
    /// call only.
    [[nodiscard]] virtual OpenDecision open(const OpenRequest& request, std::string_view peer) = 0;
    /// OPEN_CONF has been queued.
    virtual void opened(ServerSession&) {}
    /// A well-formed message of an open session that the server does not handle itself.
    virtual void request(ServerSession& session, const EventView& request) = 0;
    virtual void closed(ServerSession&, SessionOver) {}
    /// A message was answered with a failure because it is not well-formed; for logs.
    virtual void refused(ServerSession&, Bytes /*frame*/, std::uint32_t /*status*/, std::string_view /*why*/) {}
    /// Every frame in either direction; for traces.
    virtual void traced(ServerSession&, Bytes /*frame*/, bool /*sent*/) {}
};

/// A message that is encoded at most once for each protocol version in use.
class VersionedFrame {
public:
    /// `message` must outlive this object.
    template <class M>
    explicit VersionedFrame(const M& message)
        : VersionedFrame(M::id, M::name, [&message](unsigned version) { return encode_one(message, version); }) {}
    /// Made by `encode`, which returns an empty frame for versions that have no such message.
    VersionedFrame(std::uint32_t type, std::string_view name, std::function<FrameBytes(unsigned)> encode)
        : type_(type), name_(name), encode_(std::move(encode)) {}

    [[nodiscard]] std::uint32_t type() const noexcept { return type_; }
    [[nodiscard]] std::string_view name() const noexcept { return name_; }
    /// Null when the version does not have the message.
    [[nodiscard]] std::shared_ptr<const FrameBytes> of(unsigned version);

private:
    template <class M>
    [[nodiscard]] static FrameBytes encode_one(const M& message, unsigned version) {
        FrameBytes frame(encoded_size(message, version));
        const auto result = encode(message, version, std::span<std::uint8_t>(frame));
        return result ? std::move(frame) : FrameBytes();
    }

    std::uint32_t type_;
    std::string_view name_;
    std::function<FrameBytes(unsigned)> encode_;
    std::vector<std::pair<unsigned, std::shared_ptr<const FrameBytes>>> made_;
};

/// Who is to get an event, beside what masks say.
struct Audience {
    bool everyone = false; ///< whatever the mode, e.g. SYSTEM_EVENT
    bool bridges = true;
    std::vector<std::string_view>
        devices;                ///< agent mode: sessions about one of these extensions, instruments or agent ids
    std::uint32_t services = 0; ///< all of these must be granted
    std::optional<std::uint16_t> agent_state; ///< of an agent event: what AgentStateMask filters
    std::uint32_t configuration = 0; ///< of changes of the configuration: one of these bits of ConfigMsgMask; 0: any
};

class Server {
public:
    /// `dialect`, `clock` and `service` must outlive the server.
    Server(const Dialect& dialect, boost::asio::any_io_executor executor, Clock& clock, ServerOptions options,
           Service& service);
    /// Resets all connections.
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// Takes over a connection.
    void take(std::unique_ptr<Transport> transport);
    /// Takes connections until the acceptor is closed, which must live as long.
    [[nodiscard]] boost::asio::awaitable<void> serve(Acceptor& acceptor);

    /// Sends an event to whom it concerns; returns how many that were.
    std::size_t publish(VersionedFrame& event, const Audience& audience);
    /// Says so to everyone, and answers from now on accordingly: heartbeats fail while offline.
    void set_online(bool online);
    /// A standby server refuses clients, or takes those that can work with one; they are told when it becomes active.
    void set_standby(bool standby);
    /// Ends all sessions with FAILURE_EVENT, giving what is queued up to `grace` to be written (Duration::max(): for
    /// ever), and resets the connections that are left then. The server takes no more connections.
    [[nodiscard]] boost::asio::awaitable<void> stop(Duration grace);

    [[nodiscard]] bool online() const noexcept;
    [[nodiscard]] bool standby() const noexcept;
    [[nodiscard]] std::size_t connections() const noexcept;
    /// Hosts that these connections come from.
    [[nodiscard]] std::size_t hosts() const noexcept;
    /// Null when there is none of this number.
    [[nodiscard]] ServerSession* find(std::uint64_t number) noexcept;
    /// Open sessions.
    void for_each(const std::function<void(ServerSession&)>& visit);
    [[nodiscard]] const Counters& counters() const noexcept;
    [[nodiscard]] const Dialect& dialect() const noexcept;

    class Core;

private:
    std::shared_ptr<Core> core_;
};

template <class M>
void ServerSession::send(const M& message) {
    VersionedFrame frame(message);
    if (std::shared_ptr<const FrameBytes> bytes = frame.of(version())) {
        send_frame(std::move(bytes));
    }
}

} // namespace ctikit
