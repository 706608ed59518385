// cti monitor: opens a session like any client and prints what comes.
#include "command.hpp"
#include "endpoint_options.hpp"
#include "options.hpp"
#include "output.hpp"
#include "printer.hpp"
#include "standard_error.hpp"

#include <ctikit/session/failover_client.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <fmt/format.h>

#include <csignal>
#include <cstdio>
#include <memory>

namespace cti {

namespace {

struct MonitorOptions {
    std::string connect;
    ctikit::ProtocolChoice protocol;
    ClientChoice client;
    TlsChoice tls;
    std::string format;
    double seconds = 0;
    bool sent = false;
    bool reconnect = false;
    bool impact = false;
    bool metrics = false;
};

class Monitor {
public:
    explicit Monitor(const MonitorOptions& options)
        : options_(options), dialect_(ctikit::dialect_of(*options.protocol.protocol)),
          printer_(make_printer(options.format, {}, output_)),
          connector_(options.tls.connector(context_.get_executor())), signals_(context_, SIGINT, SIGTERM),
          deadline_(context_), client_(dialect_, context_.get_executor(), ctikit::steady_clock(), *connector_,
                                       parse_servers(options.connect, dialect_.protocol),
                                       options.client.options(dialect_, options.protocol), policy(), handlers()) {}

    [[nodiscard]] int run();

private:
    [[nodiscard]] ctikit::ReconnectPolicy policy() const;
    [[nodiscard]] ctikit::FailoverHandlers handlers();
    void print(const ctikit::EventView& event, ctikit::Direction direction);
    void report();
    void stop_at_signal_or_deadline();

    const MonitorOptions& options_;
    const ctikit::Dialect& dialect_;
    Output output_;
    std::unique_ptr<Printer> printer_;
    boost::asio::io_context context_{1};
    std::unique_ptr<ctikit::Connector> connector_;
    boost::asio::signal_set signals_;
    boost::asio::steady_timer deadline_;
    ctikit::FailoverClient client_;
    ctikit::TimePoint opened_at_{};
    bool was_open_ = false;
    bool output_closed_ = false;
};

ctikit::ReconnectPolicy Monitor::policy() const {
    ctikit::ReconnectPolicy policy = ctikit::policy_of(dialect_);
    policy.rounds = options_.reconnect ? 0 : 1;
    return policy;
}

ctikit::FailoverHandlers Monitor::handlers() {
    ctikit::FailoverHandlers handlers;
    handlers.up = [this](ctikit::ClientSession& session, const ctikit::Address& server) {
        was_open_ = true;
        opened_at_ = ctikit::steady_clock().now();
        tell(fmt::format("session open with {}, {}/{}, services {:#x}", server.to_string(), dialect_.protocol.name,
                         session.version(), session.answer().services));
    };
    handlers.down = [this](const ctikit::Address& server, const ctikit::SessionEnd& end, bool was_open) {
        tell(server.to_string() + ": " + end.to_string());
        if (was_open) {
            report();
            if (!options_.reconnect) {
                client_.stop();
            }
        }
    };
    handlers.session.received = [this](const ctikit::EventView& event) { print(event, ctikit::Direction::to_client); };
    if (options_.sent) {
        handlers.session.sent = [this](const ctikit::EventView& event) { print(event, ctikit::Direction::to_server); };
    }
    return handlers;
}

void Monitor::print(const ctikit::EventView& event, ctikit::Direction direction) {
    if (output_closed_) {
        return;
    }
    ctikit::InputRecord record;
    record.frame = event.frame;
    record.direction = direction;
    try {
        printer_->print(dialect_.protocol, event.version, record);
        output_.flush();
    } catch (const OutputClosed&) {
        output_closed_ = true;
        client_.stop();
    }
}

void Monitor::report() {
    const ctikit::ClientSession* const session = client_.ending();
    if (session == nullptr) {
        return;
    }
    if (options_.impact) {
        const ctikit::Duration over = ctikit::steady_clock().now() - opened_at_;
        std::fputs(ctikit::impact_summary(session->counters(), dialect_.protocol, over).c_str(), stderr);
    }
    if (options_.metrics) {
        std::fputs(ctikit::prometheus_text(session->counters(), dialect_.protocol, "client").c_str(), stderr);
    }
}

void Monitor::stop_at_signal_or_deadline() {
    signals_.async_wait([this](boost::system::error_code error, int) {
        if (!error) {
            signals_.clear(); // a second signal ends the program
            client_.stop();
        }
    });
    if (options_.seconds > 0) {
        deadline_.expires_after(
            std::chrono::duration_cast<ctikit::Duration>(std::chrono::duration<double>(options_.seconds)));
        deadline_.async_wait([this](boost::system::error_code error) {
            if (!error) {
                client_.stop();
            }
        });
    }
}

int Monitor::run() {
    stop_at_signal_or_deadline();
    boost::asio::co_spawn(context_, client_.run(), [this](const std::exception_ptr& failed, const ctikit::SessionEnd&) {
        signals_.cancel();
        deadline_.cancel();
        if (failed) {
            std::rethrow_exception(failed);
        }
    });
    context_.run();
    if (!output_closed_) {
        printer_->finish();
        output_.flush();
    }
    return was_open_ ? exit_ok : exit_environment;
}

} // namespace

Run define_monitor(CLI::App& app) {
    const auto options = std::make_shared<MonitorOptions>();
    app.add_option("--connect", options->connect, "Servers to try in turn; without a port the protocol's own")
        ->type_name("HOST:PORT,...")
        ->required();
    add_protocol_option(app, options->protocol);
    options->client.add_options(app);
    options->tls.add_client_options(app);
    app.add_option("--format", options->format, "How to print (default: text on a terminal, json otherwise)")
        ->type_name("FORMAT")
        ->check(CLI::IsMember(printer_names()));
    app.add_option("--for", options->seconds, "End after so long")->type_name("SECONDS")->check(number_between(0, 1e9));
    app.add_flag("--sent", options->sent, "Print what is sent as well");
    app.add_flag("--reconnect", options->reconnect, "Open a new session when one ends, with the guide's waits");
    app.add_flag("--impact", options->impact, "Tell at the end what load this client was (standard error)");
    app.add_flag("--metrics", options->metrics, "Print the counters at the end as Prometheus text (standard error)");
    app.footer("Exit status: 0 a session was open; 2 wrong usage; 3 no session could be opened.");
    return [options] {
        if (options->format.empty()) {
            options->format = Output::is_terminal() ? "text" : "json";
        }
        try {
            return Monitor(*options).run();
        } catch (const std::invalid_argument& error) {
            throw UsageError(error.what());
        }
    };
}

} // namespace cti
