// Options of subcommands that talk over the network.
#pragma once

#include <ctikit/session/client.hpp>
#include <ctikit/trace/protocols.hpp>

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace cti {

/// "HOST:PORT[,HOST:PORT]" as addresses. Throws UsageError.
[[nodiscard]] std::vector<ctikit::Address> parse_servers(const std::string& text, const ctikit::Protocol& protocol);

/// What a client asks for in its open request.
class ClientChoice {
public:
    /// --mode, --agent-id, --extension, --instrument, --services, --heartbeat, --client-id.
    void add_options(CLI::App& app);
    /// Throws UsageError that names the option.
    [[nodiscard]] ctikit::ClientOptions options(const ctikit::Dialect& dialect, const ctikit::ProtocolChoice& protocol) const;

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

} // namespace cti
