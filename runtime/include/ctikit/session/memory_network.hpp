// A network in memory, for tests and fuzzers: connections that behave like TCP, on one executor, without the operating
// system. Bytes can be cut into small segments, and peers can vanish at any byte.
#pragma once

#include <ctikit/session/transport.hpp>

#include <map>

namespace ctikit {

/// How a connection carries bytes.
struct MemoryLink {
    std::size_t segment = SIZE_MAX;    ///< most bytes that one read gets
    std::size_t window = 256U << 10;   ///< bytes under way to a reader that does not read, before writers have to wait
    std::size_t lose_after = SIZE_MAX; ///< bytes in either direction after which the connection is reset
};

struct MemoryPair {
    std::unique_ptr<Transport> first;
    std::unique_ptr<Transport> second;
};

/// Two ends of one connection.
[[nodiscard]] MemoryPair memory_pair(const boost::asio::any_io_executor& executor, MemoryLink link = {});

/// Named listeners and the connections to them. Not thread-safe; must outlive the acceptors and connectors it made.
class MemoryNetwork {
public:
    explicit MemoryNetwork(boost::asio::any_io_executor executor) : executor_(std::move(executor)) {}
    MemoryNetwork(const MemoryNetwork&) = delete;
    MemoryNetwork& operator=(const MemoryNetwork&) = delete;

    /// Connections are refused while nobody listens. A closed acceptor frees its address.
    [[nodiscard]] std::unique_ptr<Acceptor> listen(const Address& address);
    [[nodiscard]] std::unique_ptr<Connector> connector();

    /// Of connections made from now on.
    MemoryLink link;
    /// Connection attempts to any address so far, refused ones included.
    [[nodiscard]] std::size_t attempts() const noexcept { return attempts_; }
    /// Attempts to these addresses get no answer at all, as behind a firewall that drops packets.
    void swallow(const Address& address, bool on);

private:
    class Listener;
    class Dialer;

    boost::asio::any_io_executor executor_;
    std::map<std::string, Listener*> listeners_;
    std::map<std::string, bool> swallowed_;
    std::size_t attempts_ = 0;
};

} // namespace ctikit
