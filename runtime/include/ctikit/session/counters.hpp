// What sessions count: messages by type, bytes, queues, heartbeat round trips. As numbers, as Prometheus text, and as
// the impact summary that the guides ask client developers to give to their customers.
#pragma once

#include <ctikit/session/clock.hpp>
#include <ctikit/wire/model.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ctikit {

/// One direction.
struct Traffic {
    std::uint64_t messages = 0;
    std::uint64_t bytes = 0;
    std::vector<std::uint64_t> by_message; ///< in the order of Protocol::messages
    std::uint64_t other = 0;               ///< messages whose type the dialect does not define

    void count(const Protocol& protocol, const MessageInfo* message, std::size_t size);
};

/// Times between a request and its answer.
struct RoundTrips {
    std::uint64_t count = 0;
    Duration total{};
    Duration least = Duration::max();
    Duration most{};

    void add(Duration took) noexcept;
    /// Zero when there were none.
    [[nodiscard]] Duration mean() const noexcept;
};

/// Of one client session, or of all sessions of a server together. Not thread-safe: read on the executor of what
/// counts.
struct Counters {
    Traffic received;
    Traffic sent;
    RoundTrips heartbeats;
    RoundTrips requests;
    std::uint64_t sessions_opened = 0;
    std::uint64_t sessions_refused = 0;
    std::uint64_t sessions_ended = 0;
    std::uint64_t connections = 0;         ///< accepted or made
    std::uint64_t connections_refused = 0; ///< by limits
    std::uint64_t malformed = 0;           ///< received messages with errors
    std::uint64_t failures = 0;            ///< failure answers sent or received
    std::uint64_t timeouts = 0;            ///< requests without answer, sessions without sign of life
    std::uint64_t late_answers = 0;        ///< answers nobody waits for (any more)
    std::uint64_t dropped = 0;             ///< events not sent to slow readers
    std::uint64_t slow_readers = 0;        ///< sessions ended because the peer did not read
    std::size_t deepest_queue = 0;         ///< most bytes that ever waited for one peer
};

/// Prometheus text exposition. `role` becomes a label, e.g. "client" or "server".
[[nodiscard]] std::string prometheus_text(const Counters& counters, const Protocol& protocol, std::string_view role);

/// What load a client puts on its server and network, for people: messages and bytes per second, by type.
[[nodiscard]] std::string impact_summary(const Counters& counters, const Protocol& protocol, Duration over);

} // namespace ctikit
