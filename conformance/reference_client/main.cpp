// cti-reference-client: opens a session, prints what it understands, and sends what it is told on standard input, as
// the conformance suite asks of a client under test. It is the session library plus this page.
#include "observation.hpp"

#include <ctikit/ged188/enums.hpp>
#include <ctikit/session/failover_client.hpp>
#include <ctikit/session/tcp.hpp>
#include <ctikit/trace/json.hpp>
#include <ctikit/trace/printable.hpp>
#include <ctikit/trace/protocols.hpp>

#include <CLI/CLI.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/json.hpp>

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace asio = boost::asio;

namespace {

struct Options {
    std::string host = "127.0.0.1";
    std::uint16_t port = 0;
    std::string second_host = "-";
    std::string second_port = "-";
    std::string protocol = "uccx";
    unsigned version = 0;
    std::string mode = "bridge";
    std::string agent_id = "-";
    std::string extension = "-";
    std::string instrument = "-";
    unsigned heartbeat = 5;
    bool reconnect = false;
};

/// "-" stands for a value that is not given.
std::string given(const std::string& text) {
    return text == "-" ? std::string() : text;
}

using Service = ctikit::ged188::CTIService; // the bits that are used here are the same in both dialects
constexpr auto control_services =
    static_cast<std::uint32_t>(Service::CTI_SERVICE_CALL_DATA_UPDATE | Service::CTI_SERVICE_CLIENT_CONTROL);

class Client {
public:
    Client(const Options& options, const ctikit::Dialect& dialect)
        : dialect_(dialect), reconnect_(options.reconnect || has_second(options)),
          connector_(ctikit::tcp_connector(context_.get_executor())), input_(context_, ::dup(STDIN_FILENO)),
          signals_(context_, SIGINT, SIGTERM),
          client_(dialect, context_.get_executor(), ctikit::steady_clock(), *connector_, addresses(options),
                  session_options(options), policy(), handlers()) {}

    void run() {
        signals_.async_wait([this](boost::system::error_code error, int) {
            if (!error) {
                client_.stop();
            }
        });
        asio::co_spawn(context_, client_.run(),
                       [this](const std::exception_ptr&, const ctikit::SessionEnd&) { context_.stop(); });
        context_.run();
    }

private:
    [[nodiscard]] static bool has_second(const Options& options) { return !given(options.second_port).empty(); }

    [[nodiscard]] static std::vector<ctikit::Address> addresses(const Options& options) {
        std::vector<ctikit::Address> list{ctikit::parse_address(options.host + ":" + std::to_string(options.port))};
        if (has_second(options)) {
            list.push_back(ctikit::parse_address(options.second_host + ":" + options.second_port));
        }
        return list;
    }

    [[nodiscard]] static ctikit::ClientOptions session_options(const Options& options) {
        ctikit::ClientOptions session;
        session.version = options.version;
        session.client_id = "reference";
        session.heartbeat = std::chrono::seconds(options.heartbeat);
        session.services = control_services;
        if (options.mode == "agent") {
            session.mode = ctikit::ClientMode::agent;
            session.agent = {given(options.agent_id), given(options.extension), given(options.instrument)};
        } else {
            session.services |= static_cast<std::uint32_t>(Service::CTI_SERVICE_CONFIG_EVENTS);
            session.config_mask = ~0U;
        }
        return session;
    }

    [[nodiscard]] ctikit::ReconnectPolicy policy() const { return ctikit::policy_of(dialect_); }

    [[nodiscard]] ctikit::FailoverHandlers handlers() {
        ctikit::FailoverHandlers handlers;
        handlers.up = [this](ctikit::ClientSession&, const ctikit::Address&) { read_requests(); };
        handlers.down = [this](const ctikit::Address&, const ctikit::SessionEnd& end, bool was_open) {
            std::fprintf(stderr, "%s\n", ctikit::printable(end.to_string()).c_str());
            if (was_open && !reconnect_) {
                client_.stop();
            }
        };
        handlers.session.received = [](const ctikit::EventView& event) {
            if (const std::string line = reference::observation(event); !line.empty()) {
                std::printf("%s\n", line.c_str());
                (void)std::fflush(stdout); // who wants the report misses it
            }
        };
        return handlers;
    }

    /// Reads lines as long as there are any; they wait in the buffer while no session is open.
    void read_requests() {
        if (reading_) {
            return;
        }
        reading_ = true;
        asio::async_read_until(input_, asio::dynamic_buffer(lines_, 1U << 20), '\n',
                               [this](boost::system::error_code error, std::size_t length) {
                                   reading_ = false;
                                   if (error) {
                                       return; // no more requests
                                   }
                                   perform(lines_.substr(0, length - 1));
                                   lines_.erase(0, length);
                                   read_requests();
                               });
    }

    void perform(const std::string& line) {
        ctikit::ClientSession* const session = client_.session();
        const ctikit::JsonText request = ctikit::parse_json(line);
        if (!request || session == nullptr) {
            const std::string why = session == nullptr ? "no session is open" : ctikit::printable(request.error);
            std::fprintf(stderr, "not sent: %s\n", why.c_str());
            return;
        }
        ctikit::JsonEncoding encoded = ctikit::encode_json(dialect_.protocol, session->version(), request.object);
        const auto header = ctikit::FrameHeader::read(encoded.frame);
        if (!encoded || !header) {
            const std::string why = encoded ? "no frame" : ctikit::printable(encoded.error);
            std::fprintf(stderr, "not sent: %s\n", why.c_str());
            return;
        }
        const ctikit::MessageInfo* const message = dialect_.protocol.find(header->type, session->version());
        if (message == nullptr || message->invoke_id < 0) {
            session->send_frame(std::move(encoded.frame));
        } else {
            session->request_frame(std::move(encoded.frame), {}, [](const ctikit::RawOutcome&) {});
        }
    }

    const ctikit::Dialect& dialect_;
    const bool reconnect_;
    asio::io_context context_{1};
    std::unique_ptr<ctikit::Connector> connector_;
    asio::posix::stream_descriptor input_;
    asio::signal_set signals_;
    std::string lines_;
    bool reading_ = false;
    ctikit::FailoverClient client_;
};

} // namespace

int main(int argc, char** argv) {
    Options options;
    CLI::App app("Opens a session with a CTI server, prints every message that it understands as one JSON object a "
                 "line, and sends the "
                 "requests that come on standard input in the short form of 'cti encode'.");
    app.add_option("host", options.host, "Server")->envname("CTI_HOST");
    app.add_option("port", options.port, "TCP port")->envname("CTI_PORT")->required();
    app.add_option("--second-host", options.second_host, "The other server of a pair")->envname("CTI_SECOND_HOST");
    app.add_option("--second-port", options.second_port, "Its TCP port; -: there is none")->envname("CTI_SECOND_PORT");
    app.add_option("--protocol", options.protocol, "Dialect")->envname("CTI_PROTOCOL");
    app.add_option("--version", options.version, "Protocol version; 0: the newest")->envname("CTI_VERSION");
    app.add_option("--mode", options.mode, "bridge or agent")
        ->envname("CTI_MODE")
        ->check(CLI::IsMember({"bridge", "agent"}));
    app.add_option("--agent-id", options.agent_id, "Of the agent, in agent mode")->envname("CTI_AGENT_ID");
    app.add_option("--extension", options.extension, "Of the agent, in agent mode")->envname("CTI_EXTENSION");
    app.add_option("--instrument", options.instrument, "Of the agent, in agent mode")->envname("CTI_INSTRUMENT");
    app.add_option("--heartbeat", options.heartbeat, "Interval in seconds");
    app.add_flag("--reconnect", options.reconnect, "Open a new session when one is lost");
    CLI11_PARSE(app, argc, argv);

    const ctikit::ProtocolChoiceResult protocol = ctikit::parse_protocol_choice(options.protocol);
    if (!protocol) {
        std::fprintf(stderr, "cti-reference-client: %s\n", protocol.error.c_str());
        return 2;
    }
    try {
        Client(options, ctikit::dialect_of(*protocol.choice.protocol)).run();
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "cti-reference-client: %s\n", problem.what());
        return 2;
    }
    return 0;
}
