// cti serve: a server to try clients against. It plays a documented flow, or runs a small contact center in memory.
#include "command.hpp"
#include "endpoint_options.hpp"
#include "flow_service.hpp"
#include "metrics_endpoint.hpp"
#include "options.hpp"
#include "partner.hpp"
#include "standard_error.hpp"

#include <ctikit/conformance/suite.hpp>
#include <ctikit/session/tcp.hpp>
#include <ctikit/simulator/contact_center.hpp>
#include <ctikit/trace/text.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

#include <csignal>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <memory>
#include <set>

namespace cti {

namespace {

struct ServeOptions {
    std::string listen = "127.0.0.1";
    ctikit::ProtocolChoice protocol;
    std::string flow;
    std::string flows;
    bool once = false;
    bool standby = false;
    std::string standby_of;
    std::size_t sessions_per_host = ctikit::ServerOptions().sessions_per_host;
    std::string metrics_listen;
    bool metrics = false;
    bool quiet = false;
    ctikit::CenterOptions center;
    TlsChoice tls;
};

/// Passes everything on to the real service and tells people and `--once` what happens.
class WatchedService final : public ctikit::Service {
public:
    WatchedService(ctikit::Service& inner, bool quiet, std::function<void()> on_session_over)
        : inner_(inner), quiet_(quiet), on_session_over_(std::move(on_session_over)) {}

    [[nodiscard]] ctikit::OpenDecision open(const ctikit::OpenRequest& request, std::string_view peer) override {
        return inner_.open(request, peer);
    }
    void opened(ctikit::ServerSession& session) override {
        note(session, "session open, version " + std::to_string(session.version()) +
                          (session.bridge() ? ", bridge mode" : ", agent mode"));
        was_open_.insert(session.number());
        inner_.opened(session);
    }
    void request(ctikit::ServerSession& session, const ctikit::EventView& request) override {
        inner_.request(session, request);
    }
    void refused(ctikit::ServerSession& session, ctikit::Bytes frame, std::uint32_t status,
                 std::string_view why) override {
        note(session, "refused with " + session.dialect().describe("StatusCode", status, session.version()) + ": " +
                          std::string(why));
        trace(session, frame);
        inner_.refused(session, frame, status, why);
    }
    void closed(ctikit::ServerSession& session, ctikit::SessionOver why) override {
        note(session, std::string(to_string(why)));
        inner_.closed(session, why);
        if (was_open_.erase(session.number()) != 0) {
            on_session_over_();
        }
    }

private:
    void note(const ctikit::ServerSession& session, const std::string& text) const {
        if (!quiet_) {
            tell(session.peer() + ": " + text);
        }
    }

    /// The message as the server logs what it processes, and what is wrong with it.
    void trace(const ctikit::ServerSession& session, ctikit::Bytes frame) const {
        if (quiet_ || frame.empty()) {
            return;
        }
        const ctikit::Protocol& protocol = session.dialect().protocol;
        std::string text;
        ctikit::format_received(text, protocol, session.version(), frame, session.peer());
        (void)ctikit::format_findings(text, protocol, session.version(), frame, "    ", ctikit::Level::warning);
        std::fputs(text.c_str(), stderr);
    }

    ctikit::Service& inner_;
    bool quiet_;
    std::function<void()> on_session_over_;
    std::set<std::uint64_t> was_open_;
};

/// NAME of a flow that comes with the suite, or a file.
[[nodiscard]] ctikit::conformance::Flow find_flow(const ServeOptions& options) {
    namespace suite = ctikit::conformance;
    const std::filesystem::path folder =
        options.flows.empty() ? suite::default_flows() : std::filesystem::path(options.flows);
    std::filesystem::path file = options.flow;
    if (!std::filesystem::is_regular_file(file)) {
        file = folder / options.protocol.protocol->name / (options.flow + ".yaml");
    }
    if (!std::filesystem::is_regular_file(file)) {
        throw UsageError("--flow: no file '" + options.flow + "' and no flow of that name in " +
                         file.parent_path().string());
    }
    return suite::load_flow(file);
}

/// The service, and the contact center if that is what it is.
struct Chosen {
    std::unique_ptr<ctikit::Service> service;
    ctikit::ContactCenter* center = nullptr;
};

[[nodiscard]] Chosen make_service(const ServeOptions& options, const ctikit::Dialect& dialect,
                                  boost::asio::io_context& context) {
    if (!options.flow.empty()) {
        return {std::make_unique<FlowService>(*options.protocol.protocol, find_flow(options)), nullptr};
    }
    auto center = std::make_unique<ctikit::ContactCenter>(dialect, context.get_executor(), ctikit::steady_clock(),
                                                          options.center);
    ctikit::ContactCenter* const as_center = center.get();
    return {std::move(center), as_center};
}

[[nodiscard]] ctikit::ServerOptions server_options(const ServeOptions& options) {
    ctikit::ServerOptions result;
    if (options.protocol.version) {
        const auto version = static_cast<std::uint8_t>(*options.protocol.version);
        result.versions = {version, version};
    }
    result.sessions_per_host = options.sessions_per_host;
    return result;
}

class Serve {
public:
    explicit Serve(const ServeOptions& options)
        : options_(options), dialect_(ctikit::dialect_of(*options.protocol.protocol)),
          service_(make_service(options, dialect_, context_)),
          watched_(*service_.service, options.quiet, [this] { session_over(); }), signals_(context_, SIGINT, SIGTERM),
          server_(dialect_, context_.get_executor(), ctikit::steady_clock(), server_options(options), watched_) {}

    [[nodiscard]] int run();

private:
    void session_over();
    void listen_for_scrapers();
    void stand_by();
    void stop();

    const ServeOptions& options_;
    const ctikit::Dialect& dialect_;
    boost::asio::io_context context_{1};
    Chosen service_;
    WatchedService watched_;
    boost::asio::signal_set signals_;
    std::unique_ptr<ctikit::Acceptor> acceptor_;
    ctikit::Server server_;
    std::unique_ptr<MetricsEndpoint> metrics_;
    std::unique_ptr<Partner> partner_;
    bool stopping_ = false;
};

int Serve::run() {
    try {
        acceptor_ = options_.tls.acceptor(context_.get_executor(), parse_endpoint(options_.listen, dialect_.protocol));
        listen_for_scrapers();
    } catch (const boost::system::system_error& error) {
        tell("cannot listen on " + options_.listen + ": " + error.code().message());
        return exit_environment;
    }
    server_.set_standby(options_.standby || !options_.standby_of.empty());
    if (service_.center != nullptr) {
        service_.center->attach(server_);
    }
    std::printf("listening %s\n", acceptor_->address().to_string().c_str());
    (void)std::fflush(stdout); // who does not read the address may still know it
    if (metrics_) {
        std::fprintf(stderr, "metrics http://%s/metrics\n", metrics_->address().to_string().c_str());
    }
    stand_by();
    signals_.async_wait([this](boost::system::error_code error, int) {
        if (!error) {
            signals_.clear(); // a second signal ends the program
            stop();
        }
    });
    boost::asio::co_spawn(context_, server_.serve(*acceptor_), [](const std::exception_ptr&) {});
    context_.run();
    if (service_.center != nullptr && !service_.center->status().last_error.empty()) {
        tell("a message could not be made: " + service_.center->status().last_error);
    }
    if (options_.metrics) {
        std::fputs(ctikit::prometheus_text(server_.counters(), dialect_.protocol, "server").c_str(), stderr);
    }
    return exit_ok;
}

void Serve::listen_for_scrapers() {
    if (!options_.metrics_listen.empty()) {
        const auto executor = context_.get_executor();
        metrics_ = std::make_unique<MetricsEndpoint>(
            executor, ctikit::tcp_acceptor(executor, ctikit::parse_address(options_.metrics_listen)),
            ctikit::steady_clock(),
            [this] { return ctikit::prometheus_text(server_.counters(), dialect_.protocol, "server"); });
    }
}

/// Until the active server is gone. There is no going back when it returns.
void Serve::stand_by() {
    if (options_.standby_of.empty()) {
        return;
    }
    partner_ = std::make_unique<Partner>(dialect_, context_.get_executor(),
                                         parse_endpoint(options_.standby_of, dialect_.protocol), [this] {
                                             tell(options_.standby_of + " is gone: this server takes over");
                                             server_.set_standby(false);
                                         });
    partner_->watch();
}

void Serve::session_over() {
    if (options_.once) {
        stop();
    }
}

void Serve::stop() {
    if (!stopping_) {
        stopping_ = true;
        acceptor_->close();
        signals_.cancel();
        if (partner_) {
            partner_->stop();
        }
        boost::asio::co_spawn(context_, server_.stop(std::chrono::seconds(5)),
                              [this](const std::exception_ptr&) { context_.stop(); });
    }
}

} // namespace

Run define_serve(CLI::App& app) {
    const auto options = std::make_shared<ServeOptions>();
    app.add_option("--listen", options->listen, "Where to listen; port 0 takes a free one, no port the protocol's own")
        ->type_name("HOST:PORT")
        ->capture_default_str();
    add_protocol_option(app, options->protocol);
    app.add_option("--flow", options->flow,
                   "Play this documented flow to every client, in the role that it opens its session in")
        ->type_name("NAME|FILE");
    app.add_option("--flows", options->flows, "Folder with one folder of flows per dialect")->type_name("FOLDER");
    app.add_option("--agents", options->center.agents,
                   "Agents of the contact center: agt2001 at extension 2001 and so on")
        ->type_name("N")
        ->check(CLI::Range(1, 100'000))
        ->capture_default_str();
    app.add_option("--calls-per-minute", options->center.calls_per_minute,
                   "Random customers; agents whom no client has logged in answer them")
        ->type_name("N")
        ->check(number_between(0, 1e6))
        ->capture_default_str();
    app.add_option("--reservations-per-minute", options->center.reservations_per_minute,
                   "A dialer that reserves ready agents, whom clients have logged in, for outbound calls")
        ->type_name("N")
        ->check(CLI::Range(0.0, 1e6))
        ->capture_default_str();
    app.add_option("--seed", options->center.seed, "Of everything that is random")
        ->type_name("N")
        ->capture_default_str();
    options->tls.add_server_options(app);
    app.add_flag("--once", options->once, "End after the first session");
    app.add_flag("--standby", options->standby, "Be the standby server of a pair");
    app.add_option("--standby-of", options->standby_of, "Be on standby as long as this server is there, then take over")
        ->type_name("HOST:PORT")
        ->excludes("--standby");
    app.add_option("--sessions-per-host", options->sessions_per_host, "Connections of one address at a time")
        ->type_name("N")
        ->check(CLI::Range(1, 20'000))
        ->capture_default_str();
    app.add_option("--metrics-listen", options->metrics_listen,
                   "Give the counters to scrapers here: Prometheus text over HTTP")
        ->type_name("HOST:PORT");
    app.add_flag("--metrics", options->metrics, "Print the counters at the end as Prometheus text (standard error)");
    app.add_flag("--quiet", options->quiet, "Do not tell of sessions on standard error");
    app.footer("Without --flow it is a small contact center: agents log in, calls to 7000 are queued and routed.\n"
               "The first line of standard output is 'listening HOST:PORT'. Exit status: 0 ended as asked; 2 wrong "
               "usage; 3 cannot listen.");
    return [options] {
        try {
            return Serve(*options).run();
        } catch (const std::invalid_argument& error) {
            throw UsageError(error.what());
        } catch (const ctikit::conformance::FlowError& error) {
            throw UsageError(error.what());
        }
    };
}

} // namespace cti
