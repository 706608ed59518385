// A client that stays connected: walks through the servers of a pair or cluster, opens a session with the first one
// that serves, and starts again when the session ends, with the waits that the guides ask for.
#pragma once

#include <ctikit/session/client.hpp>

#include <vector>

namespace ctikit {

/// When to try again. The guides' rules are in policy_of().
struct ReconnectPolicy {
    std::vector<std::chrono::seconds>
        waits; ///< after each round through all servers without success; the last one repeats
    std::chrono::seconds first_spread{
        0}; ///< the first wait is a random time up to this, so that a thousand clients do not come at once
    std::chrono::seconds after_refusal{0}; ///< least time between a refusal and the next attempt at the same server
    bool return_to_last = false;           ///< begin at the server of the last session; else at the one after it
    bool leave_when_offline = true; ///< walk on when the server says it is offline or on standby, if there is another
    bool yield_to_newer = true; ///< give up when a newer session of the same client took over: not to end it in turn
    std::chrono::seconds settled{10}; ///< a session that ends earlier counts as an attempt that failed: no reconnecting
                                      ///< without a pause to a server that lets everybody in and throws everybody out
    double jitter = 0.1;              ///< waits are made longer by a random part, up to this
    std::chrono::seconds connect_timeout{10};
    unsigned rounds = 0;    ///< give up after so many rounds without success; 0: never
    std::uint64_t seed = 0; ///< of the random times; 0: from the system
};

/// The guide's rules for this dialect.
[[nodiscard]] ReconnectPolicy policy_of(const Dialect& dialect);

/// Called on the client's executor. Handlers may use the session and the client, also to stop and to destroy it.
struct FailoverHandlers {
    std::function<void(const Address&)> trying;
    /// A session is open. Nothing is carried over from the one before: ask for configuration, states and calls anew.
    std::function<void(ClientSession&, const Address&)> up;
    /// An attempt failed, or an open session ended.
    std::function<void(const Address&, const SessionEnd&, bool was_open)> down;
    std::function<void(Duration)> waiting; ///< before the next attempt
    ClientHandlers session;
};

class FailoverClient {
public:
    /// Over TCP, on the machine's clock, with the guide's rules. Throws std::invalid_argument for bad options or no
    /// server.
    FailoverClient(const Dialect& dialect, boost::asio::any_io_executor executor, std::vector<Address> servers,
                   ClientOptions options, FailoverHandlers handlers);
    /// The same over anything (TLS, memory), on any clock, by any rules. `dialect`, `clock` and `connector` must
    /// outlive the client and its run().
    FailoverClient(const Dialect& dialect, boost::asio::any_io_executor executor, Clock& clock, Connector& connector,
                   std::vector<Address> servers, ClientOptions options, ReconnectPolicy policy,
                   FailoverHandlers handlers);
    /// Stops as stop() does, and calls no handler any more.
    ~FailoverClient();
    FailoverClient(const FailoverClient&) = delete;
    FailoverClient& operator=(const FailoverClient&) = delete;

    /// Keeps a session up until stop(), until a newer session of the same client takes over or, with
    /// ReconnectPolicy::rounds, until no server takes it; returns the last end. When ClientOptions::version is 0 it
    /// begins with the newest version and goes down while a server refuses it; it remembers what each server took, and
    /// asks for the newest again when one could not be reached meanwhile.
    [[nodiscard]] boost::asio::awaitable<SessionEnd> run();
    /// Lets run() run beside everything else, for programs without coroutines.
    void start();
    /// Closes the session, if there is one, and lets run() return: at once, or when an attempt or a close that is under
    /// way has come to its end.
    void stop();
    /// The open session; null while there is none.
    [[nodiscard]] ClientSession* session() noexcept;
    /// The session in whatever state, also while FailoverHandlers::down is told of its end; null when there is none.
    [[nodiscard]] ClientSession* ending() noexcept;

    class Core;

private:
    std::shared_ptr<Core> core_;
};

} // namespace ctikit
