// TLS under sessions (library ctikit::tls, which needs OpenSSL). Plain TCP is the protocol's default; CTI Servers offer
// TLS on ports of their own. TLS 1.2 at least; certificates are checked unless somebody says otherwise.
#pragma once

#include <ctikit/session/transport.hpp>

#include <chrono>

namespace ctikit {

/// What a client trusts and shows.
struct TlsClientOptions {
    std::string ca_file;           ///< PEM with the trusted authorities; empty: the system's
    std::string certificate_file;  ///< PEM chain to show to servers that ask for one; empty: none
    std::string key_file;          ///< its private key
    std::string server_name;       ///< expected in the certificate; empty: the address's host
    bool check_certificate = true; ///< false: anybody may be the server. For tests only
};

struct TlsServerOptions {
    std::string certificate_file; ///< PEM chain
    std::string key_file;         ///< private key
    std::string client_ca_file;   ///< PEM; given: clients must show a certificate of one of these authorities
    std::chrono::seconds handshake_timeout{10};
    /// A handshake that takes longer gives way to another connection when there are no more places.
    std::chrono::milliseconds stalled_after{1000};
    std::size_t handshakes = 128;         ///< at a time, at least 1; more connections wait until one ends or gives way
    std::size_t handshakes_per_host = 64; ///< likewise; more are refused unless the host's oldest gives way
};

/// Throws boost::system::system_error when a file cannot be used.
[[nodiscard]] std::unique_ptr<Connector> tls_connector(const boost::asio::any_io_executor& executor,
                                                       const TlsClientOptions& options);

/// Handshakes run beside each other. Clients that stall delay nobody as long as there are places, and others for
/// TlsServerOptions::stalled_after when there are none.
[[nodiscard]] std::unique_ptr<Acceptor> tls_acceptor(const boost::asio::any_io_executor& executor,
                                                     const Address& address, const TlsServerOptions& options);

} // namespace ctikit
