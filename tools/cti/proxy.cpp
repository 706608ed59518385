// cti proxy: stands between a client and a server, prints what they say, and varies on the way what a correct client
// must not notice.
#include "bridge.hpp"
#include "command.hpp"
#include "endpoint_options.hpp"
#include "options.hpp"
#include "output.hpp"
#include "printer.hpp"
#include "standard_error.hpp"

#include <ctikit/session/accept.hpp>
#include <ctikit/session/dialect.hpp>
#include <ctikit/session/tcp.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>

#include <csignal>
#include <cstdio>
#include <memory>

namespace cti {

namespace {

constexpr std::size_t most_connections = 1000;      ///< at a time; more are reset
constexpr auto patience = std::chrono::seconds(10); ///< with a server that does not answer

struct ProxyOptions {
    std::string listen = "127.0.0.1";
    std::string connect;
    ctikit::ProtocolChoice protocol;
    std::string format;
    std::vector<std::string> vary;
    std::uint64_t seed = 1;
    bool once = false;
};

[[nodiscard]] Variations variations_of(const std::vector<std::string>& names) {
    Variations variations;
    for (const std::string& name : names) {
        variations.reserved |= name == "reserved";
        variations.order |= name == "order";
        variations.split |= name == "split";
    }
    return variations;
}

class Proxy {
public:
    explicit Proxy(const ProxyOptions& options)
        : options_(options), servers_(parse_servers(options.connect, *options.protocol.protocol)),
          printer_(make_printer(options.format, {}, output_)),
          traffic_{*options.protocol.protocol,
                   options.protocol.version_or_newest(),
                   variations_of(options.vary),
                   std::mt19937_64(options.seed),
                   [this](unsigned version, const ctikit::InputRecord& record) { show(version, record); },
                   tell,
                   [this] { ended(); }},
          signals_(context_, SIGINT, SIGTERM) {}

    [[nodiscard]] int run();

private:
    void take(std::unique_ptr<ctikit::Transport> client);
    [[nodiscard]] boost::asio::awaitable<void> bridge(std::unique_ptr<ctikit::Transport> client);
    [[nodiscard]] boost::asio::awaitable<ctikit::Connected> connect();
    void show(unsigned version, const ctikit::InputRecord& record);
    void ended();
    void stop();

    const ProxyOptions& options_;
    std::vector<ctikit::Address> servers_;
    Output output_;
    std::unique_ptr<Printer> printer_;
    Traffic traffic_;
    std::size_t connections_ = 0; ///< of clients
    boost::asio::io_context context_{1};
    boost::asio::signal_set signals_;
    std::unique_ptr<ctikit::Acceptor> acceptor_;
    std::uint64_t last_number_ = 0;
};

/// The first server that answers.
boost::asio::awaitable<ctikit::Connected> Proxy::connect() {
    const std::shared_ptr<ctikit::Connector> connector = ctikit::tcp_connector(context_.get_executor());
    ctikit::Connected connected;
    for (const ctikit::Address& server : servers_) {
        boost::asio::steady_timer limit(context_, patience);
        limit.async_wait([connector](boost::system::error_code error) {
            if (!error) {
                connector->cancel();
            }
        });
        connected = co_await connector->connect(server);
        if (!connected.error) {
            break;
        }
        tell(server.to_string() + ": " + connected.error.message());
    }
    co_return connected;
}

boost::asio::awaitable<void> Proxy::bridge(std::unique_ptr<ctikit::Transport> client) {
    ctikit::Connected server = co_await connect();
    if (server.error) {
        client->reset();
        ended();
        co_return;
    }
    cti::bridge(traffic_, ++last_number_, std::move(client), std::move(server.transport));
}

void Proxy::take(std::unique_ptr<ctikit::Transport> client) {
    if (connections_ >= most_connections) {
        client->reset();
        return;
    }
    ++connections_;
    boost::asio::co_spawn(context_, bridge(std::move(client)), boost::asio::detached);
}

void Proxy::show(unsigned version, const ctikit::InputRecord& record) {
    printer_->print(traffic_.protocol, version, record);
    output_.flush();
}

void Proxy::ended() {
    --connections_;
    if (options_.once) {
        stop();
    }
}

void Proxy::stop() {
    signals_.cancel();
    context_.stop();
}

int Proxy::run() {
    try {
        acceptor_ =
            ctikit::tcp_acceptor(context_.get_executor(), parse_endpoint(options_.listen, *options_.protocol.protocol));
    } catch (const boost::system::system_error& error) {
        tell("cannot listen on " + options_.listen + ": " + error.code().message());
        return exit_environment;
    }
    std::fprintf(stderr, "listening %s\n", acceptor_->address().to_string().c_str());
    signals_.async_wait([this](boost::system::error_code error, int) {
        if (!error) {
            stop();
        }
    });
    const auto take_each = [this](std::unique_ptr<ctikit::Transport> client) {
        take(std::move(client));
        return true;
    };
    boost::asio::co_spawn(context_, ctikit::accept_each(*acceptor_, ctikit::steady_clock(), take_each),
                          boost::asio::detached);
    context_.run();
    printer_->finish();
    output_.flush();
    return exit_ok;
}

} // namespace

Run define_proxy(CLI::App& app) {
    const auto options = std::make_shared<ProxyOptions>();
    app.add_option("--listen", options->listen, "Where clients connect; port 0 takes a free one")
        ->type_name("HOST:PORT")
        ->capture_default_str();
    app.add_option("--connect", options->connect, "The server, or servers to try in turn")
        ->type_name("HOST:PORT,...")
        ->required();
    add_protocol_option(app, options->protocol);
    app.add_option(
           "--vary", options->vary,
           "Change on the way to the client: values of reserved fields, order of floating fields, one byte per segment")
        ->type_name("WHAT,...")
        ->delimiter(',')
        ->check(CLI::IsMember({"reserved", "order", "split"}));
    app.add_option("--seed", options->seed, "What the variations are made from")->type_name("N")->capture_default_str();
    app.add_option("--format", options->format, "How to print (default: text on a terminal, json otherwise)")
        ->type_name("FORMAT")
        ->check(CLI::IsMember(printer_names()));
    app.add_flag("--once", options->once, "End after the first connection");
    app.footer("What was sent is printed, before any variation. 'listening HOST:PORT' goes to standard error.\nExit "
               "status: 0 ended as asked; "
               "2 wrong usage; 3 cannot listen.");
    return [options] {
        if (options->format.empty()) {
            options->format = Output::is_terminal() ? "text" : "json";
        }
        try {
            return Proxy(*options).run();
        } catch (const std::invalid_argument& error) {
            throw UsageError(error.what());
        }
    };
}

} // namespace cti
