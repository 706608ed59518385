// A client's session on one connection: open, heartbeats, requests and their answers, events, close. It ends with its
// connection; failover_client.hpp keeps a session up over several servers and failures.
//
// Threads: a session and everything that belongs to it is used on its transport's executor only. Coroutines that were
// spawned on that executor are there already; others post to it. docs/sessions.md has the whole model.
#pragma once

#include <ctikit/session/counters.hpp>
#include <ctikit/session/event.hpp>
#include <ctikit/session/outcome.hpp>
#include <ctikit/session/transport.hpp>
#include <ctikit/wire/encode_result.hpp>

#include <boost/asio/awaitable.hpp>

#include <concepts>
#include <functional>
#include <memory>

namespace ctikit {

enum class ClientMode : std::uint8_t {
    bridge, ///< events of all agents
    agent,  ///< events of one agent; needs ClientOptions::agent
};

[[nodiscard]] std::string_view to_string(ClientMode mode) noexcept;

struct ClientOptions {
    ClientMode mode = ClientMode::bridge;
    AgentIdentity agent;                     ///< agent mode only
    std::optional<std::uint32_t> peripheral; ///< of the agent, where the dialect has it
    unsigned version = 0;                    ///< 0: the newest
    std::uint32_t services = 0;              ///< CTIService bits beside the one of the mode
    std::uint32_t call_mask = ~0U;           ///< CallMsgMask bits; those that the version does not have are left out
    std::uint32_t agent_mask = ~0U;          ///< AgentStateMask bits, likewise
    std::uint32_t config_mask = 0;           ///< ConfigMsgMask bits, likewise
    std::string client_id = "ctikit";
    std::string client_password;
    std::string client_signature;

    std::chrono::seconds heartbeat{10};   ///< interval; zero: none are sent
    std::chrono::seconds idle_timeout{0}; ///< told to the server; zero: four times the heartbeat interval
    std::chrono::seconds open_timeout{30};
    std::chrono::seconds request_timeout{20}; ///< servers may take 10 to 15 s

    bool accept_maintenance = true; ///< the answer when the active server asks whether it may go into maintenance

    std::uint32_t frame_limit = 0;       ///< largest frame accepted, bytes; 0: the protocol's
    /// next_event() keeps so many bytes before reading from the server stops: of events with all that they take, which
    /// for a small one is several times its frame.
    std::size_t event_queue = 16U << 20;
    /// Bytes that may wait for the server; when more would, the session ends (SessionEnd::Why::slow). A server can make
    /// a client answer without end, and not read the answers. What people ask for is thousands of requests from 1 MiB.
    std::size_t queue_limit = 1U << 20;
};

/// Called on the session's executor. Handlers may use the session, also to end and to destroy it. What one throws comes
/// out of the executor; the session goes on with the next message.
struct ClientHandlers {
    std::function<void(const EventView&)> event;     ///< every message that is no answer to anything
    std::function<void(const EventView&)> received;  ///< every message, before anything else is done with it
    std::function<void(const EventView&)> sent;      ///< every message, when it is queued
    std::function<void(const SystemNotice&)> system; ///< SYSTEM_EVENT, beside `event`
    std::function<void()> active;                    ///< the standby server has become the active one

    /// Adds to `event`: calls `handler(const M&)` with every event that is this generated message.
    ///     handlers.on<uccx::AgentStateEvent>([](const auto& agent) { ... });
    template <class M, class Handler>
    ClientHandlers& on(Handler handler) {
        event = [before = std::move(event), handler = std::move(handler)](const EventView& view) mutable {
            if (before) {
                before(view);
            }
            (void)visit<M>(view, handler);
        };
        return *this;
    }
};

/// What the compiler checks of a generated request: it can be encoded and says what confirms it.
template <class M>
concept RequestMessage = requires {
    typename M::Confirmation;
};

class ClientSession {
public:
    enum class State : std::uint8_t { ready, opening, open, closing, ended };

    /// Takes over a connected transport; nothing is sent until open(). Throws std::invalid_argument when the options
    /// contradict each other or the dialect's rules.
    ClientSession(const Dialect& dialect, std::unique_ptr<Transport> transport, Clock& clock, ClientOptions options,
                  ClientHandlers handlers = {});
    /// Resets the connection, unless the session has ended in order and the last messages are being written. No handler
    /// is called any more.
    ~ClientSession();
    ClientSession(ClientSession&&) noexcept;
    ClientSession& operator=(ClientSession&&) noexcept;

    /// Sends OPEN_REQ and waits for its answer. Once: later calls change nothing and get an outcome that says so.
    [[nodiscard]] boost::asio::awaitable<OpenOutcome> open();

    /// Sends a request and waits for its answer. The InvokeID is filled in. Zero `timeout`:
    /// ClientOptions::request_timeout; Duration::max(): until the session ends. A waiting coroutine that is cancelled
    /// gets RequestError::cancelled.
    template <RequestMessage M>
    [[nodiscard]] boost::asio::awaitable<Outcome<typename M::Confirmation>> request(const M& message,
                                                                                    Duration timeout = {});
    /// The same with a callback, for programs without coroutines: `done(Outcome<M::Confirmation>)`, called once, on the
    /// session's executor.
    template <RequestMessage M, class Done>
    requires std::invocable<Done&, Outcome<typename M::Confirmation>>
    void request(const M& message, Done done, Duration timeout = {});
    /// The same with an encoded frame of a message that has an InvokeID.
    [[nodiscard]] boost::asio::awaitable<RawOutcome> request_frame(FrameBytes frame, Duration timeout = {});
    void request_frame(FrameBytes frame, Duration timeout, std::function<void(RawOutcome)> done);
    /// Sends a message that has no answer. False when the session is not open or the message cannot be encoded.
    template <class M>
    bool send(const M& message);
    bool send_frame(FrameBytes frame);

    /// The next event, in order; nothing when the session has ended and all events are taken. The first call starts the
    /// queue: events before it went to the handlers only. Of several that wait, each event goes to one.
    [[nodiscard]] boost::asio::awaitable<std::optional<Event>> next_event();

    /// Sends CLOSE_REQ with a StatusCode and waits for CLOSE_CONF, as long as the guide says; then ends the connection.
    [[nodiscard]] boost::asio::awaitable<SessionEnd> close(std::uint32_t status = 0);
    /// Waits for the end, whatever its cause.
    [[nodiscard]] boost::asio::awaitable<SessionEnd> ended();
    /// Resets the connection now, if there still is one.
    void abort();

    [[nodiscard]] State state() const noexcept;
    [[nodiscard]] unsigned version() const noexcept;
    [[nodiscard]] const Dialect& dialect() const noexcept;
    [[nodiscard]] const OpenAnswer& answer() const noexcept; ///< of the server, once open
    /// The server says that it works: OPEN_CONF or the last SYSTEM_EVENT.
    [[nodiscard]] bool online() const noexcept;
    /// The server is on standby: it takes no requests and tells nothing until it becomes the active one.
    [[nodiscard]] bool standby() const noexcept;
    [[nodiscard]] const Counters& counters() const noexcept;
    [[nodiscard]] boost::asio::any_io_executor executor() const;

    class Core;

private:
    friend class ConfigExchange;
    friend class FailoverClient;
    /// A frame, or why there is none.
    using Encoded = std::pair<FrameBytes, RequestError>;

    template <class M>
    [[nodiscard]] Encoded encoded(const M& message) const;
    /// Calls back with the error, from the executor's queue.
    void refuse(RequestError error, std::function<void(RawOutcome)> done);
    /// Reads the confirmation of a typed request, unless there is an error already.
    template <class Confirmation>
    [[nodiscard]] static Outcome<Confirmation> read_answer(RawOutcome raw, unsigned version);
    /// An answer of another type is an error.
    static void check_type(const Dialect& dialect, unsigned version, std::uint32_t type, RawOutcome& raw);
    /// Sends the frame and checks the type of the answer.
    [[nodiscard]] static boost::asio::awaitable<RawOutcome> exchange(std::shared_ptr<Core> core, Encoded request,
                                                                     std::uint32_t type, Duration timeout);
    template <class Confirmation>
    [[nodiscard]] static boost::asio::awaitable<Outcome<Confirmation>>
    exchange_typed(std::shared_ptr<Core> core, Encoded request, unsigned version, Duration timeout);

    std::shared_ptr<Core> core_;
};

template <class M>
ClientSession::Encoded ClientSession::encoded(const M& message) const {
    FrameBytes frame(encoded_size(message, version()));
    const EncodeResult result = encode(message, version(), std::span<std::uint8_t>(frame));
    RequestError error;
    if (!result) {
        error.kind = RequestError::Kind::not_encodable;
        error.text = std::string(result.field) + ": " + std::string(to_string(result.error));
    }
    return {std::move(frame), std::move(error)};
}

template <RequestMessage M>
boost::asio::awaitable<Outcome<typename M::Confirmation>> ClientSession::request(const M& message, Duration timeout) {
    // Not a coroutine itself: `message` is encoded now and need not live until the answer.
    return exchange_typed<typename M::Confirmation>(core_, encoded(message), version(), timeout);
}

template <class Confirmation>
boost::asio::awaitable<Outcome<Confirmation>> ClientSession::exchange_typed(std::shared_ptr<Core> core, Encoded request,
                                                                            unsigned version, Duration timeout) {
    // Apart: g++ 12 destroys arguments of awaited coroutines twice when a suspended one is destroyed.
    boost::asio::awaitable<RawOutcome> answer =
        exchange(std::move(core), std::move(request), Confirmation::id, timeout);
    RawOutcome raw = co_await std::move(answer);
    co_return read_answer<Confirmation>(std::move(raw), version);
}

template <class Confirmation>
Outcome<Confirmation> ClientSession::read_answer(RawOutcome raw, unsigned version) {
    Confirmation confirmation{};
    if (raw && !decode(Bytes(raw.frame).subspan(header_size), version, confirmation)) {
        raw.error.kind = RequestError::Kind::wrong_answer;
        raw.error.text = "the confirmation cannot be read";
    }
    return Outcome<Confirmation>(std::move(raw), confirmation);
}

template <RequestMessage M, class Done>
requires std::invocable<Done&, Outcome<typename M::Confirmation>>
void ClientSession::request(const M& message, Done done, Duration timeout) {
    using Confirmation = typename M::Confirmation;
    auto [frame, error] = encoded(message);
    auto answered = [&dialect = dialect(), version = version(), done = std::move(done)](RawOutcome raw) mutable {
        check_type(dialect, version, Confirmation::id, raw);
        done(read_answer<Confirmation>(std::move(raw), version));
    };
    if (error.kind == RequestError::Kind::none) {
        request_frame(std::move(frame), timeout, std::move(answered));
    } else {
        refuse(std::move(error), std::move(answered));
    }
}

template <class M>
bool ClientSession::send(const M& message) {
    auto [frame, error] = encoded(message);
    return error.kind == RequestError::Kind::none && send_frame(std::move(frame));
}

} // namespace ctikit
