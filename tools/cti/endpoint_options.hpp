// Options of subcommands that talk over the network.
#pragma once

#include <ctikit/session/client.hpp>
#include <ctikit/session/tls.hpp>
#include <ctikit/trace/protocols.hpp>

#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <vector>

namespace cti {

/// "HOST:PORT", or "HOST" with the protocol's port. Throws UsageError.
[[nodiscard]] ctikit::Address parse_endpoint(const std::string& text, const ctikit::Protocol& protocol);

/// "HOST:PORT[,HOST:PORT]" as addresses. Throws UsageError.
[[nodiscard]] std::vector<ctikit::Address> parse_servers(const std::string& text, const ctikit::Protocol& protocol);

/// What a client asks for in its open request.
class ClientChoice {
public:
    /// --mode, --agent-id, --extension, --instrument, --services, --heartbeat, --client-id.
    void add_options(CLI::App& app);
    /// Throws UsageError that names the option.
    [[nodiscard]] ctikit::ClientOptions options(const ctikit::Dialect& dialect,
                                                const ctikit::ProtocolChoice& protocol) const;

private:
    std::string mode_ = "bridge";
    std::string agent_id_;
    std::string extension_;
    std::string instrument_;
    std::vector<std::string> services_;
    unsigned heartbeat_ = 10;
    std::string client_id_ = "cti";
    long long peripheral_ = -1;
};

/// TLS instead of plain TCP, as given on the command line.
class TlsChoice {
public:
    /// --tls, --ca, --server-name, --insecure.
    void add_client_options(CLI::App& app);
    /// --certificate, --key.
    void add_server_options(CLI::App& app);

    /// Plain unless asked otherwise. Throws UsageError when a file cannot be used.
    [[nodiscard]] std::unique_ptr<ctikit::Connector> connector(const boost::asio::any_io_executor& executor) const;
    /// Throws boost::system::system_error when listening is not possible.
    [[nodiscard]] std::unique_ptr<ctikit::Acceptor> acceptor(const boost::asio::any_io_executor& executor,
                                                             const ctikit::Address& address) const;

private:
    bool on_ = false;
    ctikit::TlsClientOptions client_;
    ctikit::TlsServerOptions server_;
    bool insecure_ = false;
};

} // namespace cti
