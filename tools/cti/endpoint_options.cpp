// Options of subcommands that talk over the network.
#include "endpoint_options.hpp"

#include "command.hpp"

#include <ctikit/session/dialect.hpp>
#include <ctikit/session/tcp.hpp>

#include <boost/system/system_error.hpp>

namespace cti {

ctikit::Address parse_endpoint(const std::string& text, const ctikit::Protocol& protocol) {
    try {
        return ctikit::parse_address(text, protocol.port);
    } catch (const std::invalid_argument& error) {
        throw UsageError(error.what());
    }
}

std::vector<ctikit::Address> parse_servers(const std::string& text, const ctikit::Protocol& protocol) {
    try {
        return ctikit::parse_addresses(text, protocol.port);
    } catch (const std::invalid_argument& error) {
        throw UsageError(error.what());
    }
}

void ClientChoice::add_options(CLI::App& app) {
    app.add_option("--mode", mode_, "bridge: events of all agents; agent: those of one")
        ->type_name("MODE")
        ->check(CLI::IsMember({"bridge", "agent"}))
        ->capture_default_str();
    app.add_option("--agent-id", agent_id_, "Agent mode: whose events")->type_name("ID");
    app.add_option("--extension", extension_, "Agent mode: the agent's extension")->type_name("N");
    app.add_option("--instrument", instrument_, "Agent mode: the agent's phone")->type_name("N");
    app.add_option("--services", services_, "Further services to ask for, by name, e.g. CTI_SERVICE_CONFIG_EVENTS")
        ->type_name("NAME,...")
        ->delimiter(',');
    app.add_option("--heartbeat", heartbeat_, "Seconds between heartbeats; 0 sends none")
        ->type_name("SECONDS")
        ->capture_default_str();
    app.add_option("--client-id", client_id_, "ClientID of the open request")->type_name("TEXT")->capture_default_str();
    app.add_option("--peripheral", peripheral_, "Agent mode of ged188: PeripheralID of the agent")->type_name("N");
}

ctikit::ClientOptions ClientChoice::options(const ctikit::Dialect& dialect,
                                            const ctikit::ProtocolChoice& protocol) const {
    ctikit::ClientOptions options;
    options.mode = mode_ == "agent" ? ctikit::ClientMode::agent : ctikit::ClientMode::bridge;
    options.agent = {agent_id_, extension_, instrument_};
    options.version = protocol.version.value_or(0);
    options.heartbeat = std::chrono::seconds(heartbeat_);
    options.client_id = client_id_;
    if (peripheral_ >= 0) {
        options.peripheral = static_cast<std::uint32_t>(peripheral_);
    }
    const unsigned version = protocol.version_or_newest();
    for (const std::string& name : services_) {
        const std::uint32_t bit = dialect.value_of("CTIService", {name}, version);
        if (bit == 0) {
            throw UsageError("--services: " + std::string(dialect.protocol.name) + "/" + std::to_string(version) +
                             " has no service '" + name + "'; see 'cti explain CTIService'");
        }
        options.services |= bit;
    }
    if (dialect.value_of("CTIService", {"CTI_SERVICE_CONFIG_EVENTS"}, version) & options.services) {
        options.config_mask = ~0U;
    }
    return options;
}

void TlsChoice::add_client_options(CLI::App& app) {
    app.add_flag("--tls", on_, "Connect over TLS");
    app.add_option("--ca", client_.ca_file, "With --tls: PEM file of the authorities to trust (default: the system's)")
        ->type_name("FILE");
    app.add_option("--server-name", client_.server_name,
                   "With --tls: the name that the certificate must have (default: the host)")
        ->type_name("NAME");
    app.add_flag("--insecure", insecure_, "With --tls: do not check the certificate");
}

void TlsChoice::add_server_options(CLI::App& app) {
    app.add_option("--certificate", server_.certificate_file, "Listen over TLS with this PEM certificate chain")
        ->type_name("FILE");
    app.add_option("--key", server_.key_file, "Private key of the certificate, PEM")->type_name("FILE");
}

std::unique_ptr<ctikit::Connector> TlsChoice::connector(const boost::asio::any_io_executor& executor) const {
    if (!on_) {
        return ctikit::tcp_connector(executor);
    }
    ctikit::TlsClientOptions options = client_;
    options.check_certificate = !insecure_;
    try {
        return ctikit::tls_connector(executor, options);
    } catch (const boost::system::system_error& error) {
        throw UsageError("--ca " + options.ca_file + ": " + error.code().message());
    }
}

std::unique_ptr<ctikit::Acceptor> TlsChoice::acceptor(const boost::asio::any_io_executor& executor,
                                                      const ctikit::Address& address) const {
    if (server_.certificate_file.empty() != server_.key_file.empty()) {
        throw UsageError("--certificate and --key belong together");
    }
    return server_.certificate_file.empty() ? ctikit::tcp_acceptor(executor, address)
                                            : ctikit::tls_acceptor(executor, address, server_);
}

} // namespace cti
