// The bytes under a session: a stream in both directions, whatever carries it (TCP, TLS, memory). Type-erased, so that
// the session layer is compiled once and its users do not pay for streams they do not use.
#pragma once

#include <ctikit/wire/bytes.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/system/error_code.hpp>

#include <memory>
#include <string>

namespace ctikit {

using ErrorCode = boost::system::error_code;

/// Who is told how reading and writing went.
class TransportUser {
public:
    /// `size` bytes have come; an error means that no more will. The end of the stream is asio::error::eof.
    virtual void on_read(ErrorCode error, std::size_t size) = 0;
    /// All of it has been taken, or never will be.
    virtual void on_written(ErrorCode error) = 0;

protected:
    ~TransportUser() = default;
};

/// A connected stream. At most one read and one write at a time; used on its executor only. Users are called on that
/// executor, never inside read() or write(), and are kept alive until then. After close() or reset() outstanding
/// operations end with an error.
class Transport {
public:
    virtual ~Transport() = default;

    [[nodiscard]] virtual boost::asio::any_io_executor executor() const = 0;
    /// Reads at least one byte. `into` stays in place until on_read().
    virtual void read(std::span<std::uint8_t> into, std::shared_ptr<TransportUser> user) = 0;
    /// Writes all of the buffers. The bytes (not the span) stay in place until on_written().
    virtual void write(std::span<const Bytes> buffers, std::shared_ptr<TransportUser> user) = 0;
    /// Ends the stream in order: the peer reads everything that was written, then the end.
    virtual void close() noexcept = 0;
    /// Drops the connection at once; the peer sees a reset.
    virtual void reset() noexcept = 0;
    /// Address of the peer without its port: what limits per address count.
    [[nodiscard]] virtual std::string peer_host() const = 0;
    /// Address of the peer for people.
    [[nodiscard]] virtual std::string peer() const = 0;
};

/// Where a server is.
struct Address {
    std::string host; ///< name or number
    std::uint16_t port = 0;

    Address() = default;
    /// Not an aggregate: g++ 12 would destroy it twice in `co_await connector.connect({"host", 1})`.
    Address(std::string its_host, std::uint16_t its_port) : host(std::move(its_host)), port(its_port) {}

    /// "host:port"; IPv6 numbers in brackets.
    [[nodiscard]] std::string to_string() const;
    friend bool operator==(const Address&, const Address&) = default;
};

/// A new connection, or why there is none.
struct Connected {
    ErrorCode error;
    std::unique_ptr<Transport> transport; ///< null when there is an error
};

/// Makes connections, one attempt at a time. Must outlive its attempts.
class Connector {
public:
    virtual ~Connector() = default;
    [[nodiscard]] virtual boost::asio::awaitable<Connected> connect(Address address) = 0;
    /// The attempt under way, if there is one, ends with operation_aborted.
    virtual void cancel() noexcept = 0;
};

/// Takes connections.
class Acceptor {
public:
    virtual ~Acceptor() = default;
    /// The next connection. operation_aborted after close().
    [[nodiscard]] virtual boost::asio::awaitable<Connected> accept() = 0;
    /// Where it listens, with the real port.
    [[nodiscard]] virtual Address address() const = 0;
    virtual void close() noexcept = 0;
};

} // namespace ctikit
