// The walk through the servers.
#include <ctikit/session/failover_client.hpp>

#include "bounded.hpp"
#include "client_core.hpp"
#include "client_options.hpp"
#include "completion.hpp"
#include "put_away.hpp"

#include <ctikit/session/tcp.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/error.hpp>

#include <algorithm>
#include <random>
#include <stdexcept>

namespace ctikit {

namespace asio = boost::asio;

namespace {

/// Times that can be added to others.
[[nodiscard]] ReconnectPolicy bounded(ReconnectPolicy policy) {
    using ctikit::bounded;
    std::ranges::transform(policy.waits, policy.waits.begin(), [](std::chrono::seconds wait) { return bounded(wait); });
    policy.first_spread = bounded(policy.first_spread);
    policy.after_refusal = bounded(policy.after_refusal);
    policy.settled = bounded(policy.settled);
    policy.connect_timeout = bounded(policy.connect_timeout);
    return policy;
}

} // namespace

ReconnectPolicy policy_of(const Dialect& dialect) {
    using std::chrono::seconds;
    ReconnectPolicy policy;
    policy.after_refusal = dialect.times.retry_wait;
    if (dialect.times.retry_wait.count() != 0) {
        // Unified CCX: walk through the list; a node that refused is left alone for a while.
        policy.waits = {dialect.times.retry_wait};
    } else {
        // GED-188: the side of the last success first, then a random time, then longer and longer ones.
        policy.waits = {seconds(1), seconds(15), seconds(30), seconds(60), seconds(120)};
        policy.first_spread = seconds(10);
        policy.return_to_last = true;
    }
    return policy;
}

/// Also what wakes it: a timer for waits and connection attempts.
class FailoverClient::Core final : public TimerUser, public std::enable_shared_from_this<FailoverClient::Core> {
public:
    Core(const Dialect& dialect, asio::any_io_executor executor, Clock& clock, Connector& connector,
         std::vector<Address> servers, ClientOptions options, ReconnectPolicy policy, FailoverHandlers handlers,
         std::unique_ptr<Connector> own_connector = nullptr)
        : own_connector_(std::move(own_connector)), dialect_(dialect), executor_(std::move(executor)), clock_(clock),
          connector_(connector), options_(std::move(options)), policy_(bounded(std::move(policy))),
          handlers_(std::make_unique<FailoverHandlers>(std::move(handlers))), timer_(clock.make_timer(executor_)),
          random_(policy_.seed != 0 ? policy_.seed : std::random_device()()) {
        if (servers.empty()) {
            throw std::invalid_argument("failover client: no servers");
        }
        if (policy_.waits.empty()) {
            throw std::invalid_argument("failover client: the policy has no waits");
        }
        any_version_ = options_.version == 0;
        options_ = checked(dialect, std::move(options_));
        for (Address& server : servers) {
            servers_.push_back({std::move(server), {}, options_.version, 0});
        }
    }

    /// Keeps the core alive while it runs.
    [[nodiscard]] static asio::awaitable<SessionEnd> run(std::shared_ptr<Core> core);
    void stop();
    /// Nobody uses the client any more: stops, and calls no handler.
    void forsake();
    void on_timer() override { wake(); }

    [[nodiscard]] const asio::any_io_executor& executor() const noexcept { return executor_; }

    std::unique_ptr<ClientSession> session;

private:
    struct Server {
        Address address;
        TimePoint not_before;
        unsigned version;        ///< to ask for
        unsigned accepted;       ///< when it took a session last; 0: it has not
        bool begun_anew = false; ///< all versions were refused since the client waited last
    };

    [[nodiscard]] asio::awaitable<bool> try_round();
    [[nodiscard]] asio::awaitable<bool> try_server(std::size_t index);
    [[nodiscard]] asio::awaitable<bool> stay(std::size_t index);
    [[nodiscard]] asio::awaitable<Connected> connect(Address address);
    [[nodiscard]] asio::awaitable<void> wait(TimePoint until);
    [[nodiscard]] bool lower_version(Server& server) const;
    [[nodiscard]] ClientHandlers session_handlers();
    [[nodiscard]] bool leaves_when_offline() const noexcept {
        return policy_.leave_when_offline && servers_.size() > 1;
    }
    [[nodiscard]] Duration next_wait();
    void failed(std::size_t index, const SessionEnd& end, bool was_open);
    void wake();

    const std::unique_ptr<Connector> own_connector_; ///< null: somebody else's is used
    const Dialect& dialect_;
    asio::any_io_executor executor_;
    Clock& clock_;
    Connector& connector_;
    std::vector<Server> servers_;
    ClientOptions options_;
    ReconnectPolicy policy_;
    std::unique_ptr<FailoverHandlers> handlers_;
    std::unique_ptr<Timer> timer_;
    std::mt19937_64 random_;
    bool any_version_ = false;
    bool stopping_ = false;
    bool left_offline_ = false; ///< the session was closed because its server went offline
    bool lowered_ = false;      ///< a lower version is to be tried
    std::size_t first_ = 0;     ///< where the next round begins
    std::size_t waits_ = 0;     ///< rounds without success so far
    SessionEnd last_end_;
    Completion<bool> waiting_;
    bool connecting_ = false;
};

void FailoverClient::Core::wake() {
    if (waiting_) {
        complete(executor_, std::exchange(waiting_, nullptr), true);
    } else if (connecting_) {
        connector_.cancel();
    }
}

asio::awaitable<void> FailoverClient::Core::wait(TimePoint until) {
    if (stopping_ || until <= clock_.now()) {
        co_return;
    }
    if (handlers_->waiting) {
        handlers_->waiting(until - clock_.now());
    }
    if (stopping_) { // by the handler
        co_return;
    }
    for (Server& server : servers_) {
        server.begun_anew = false;
    }
    timer_->expire_at(until, shared_from_this());
    co_await wait_for<bool>([this](Completion<bool> waiting) { waiting_ = std::move(waiting); });
    timer_->cancel();
}

Duration FailoverClient::Core::next_wait() {
    std::uniform_real_distribution<double> part(0.0, 1.0);
    const std::size_t index = std::min(waits_, policy_.waits.size() - 1);
    const Duration spread = policy_.first_spread;
    if (waits_ == 0 && spread > Duration::zero()) {
        return std::chrono::duration_cast<Duration>(spread * part(random_));
    }
    return policy_.waits[index] +
           std::chrono::duration_cast<Duration>(policy_.waits[index] * (policy_.jitter * part(random_)));
}

asio::awaitable<SessionEnd> FailoverClient::Core::run(std::shared_ptr<Core> core) {
    while (!core->stopping_) {
        const bool settled = co_await core->try_round();
        const bool lowered = std::exchange(core->lowered_, false); // in this round: it says nothing about the next
        if (settled) {
            core->waits_ = 0;
            continue;
        }
        if (lowered) {
            continue; // asking for another version is no failure of the server's
        }
        if (core->stopping_ || (core->policy_.rounds != 0 && core->waits_ + 1 >= core->policy_.rounds)) {
            break;
        }
        co_await core->wait(core->clock_.now() + core->next_wait());
        ++core->waits_;
    }
    co_return core->last_end_;
}

/// One attempt at each server that has not just refused; if all have, at the one that may be asked again first. True
/// when a session was open for a while, however it ended.
asio::awaitable<bool> FailoverClient::Core::try_round() {
    const std::size_t first = first_;
    bool tried = false;
    for (std::size_t step = 0; step < servers_.size() && !stopping_; ++step) {
        const std::size_t index = (first + step) % servers_.size();
        if (servers_[index].not_before > clock_.now()) {
            continue;
        }
        tried = true;
        const bool settled = co_await try_server(index);
        if (settled) {
            co_return true;
        }
    }
    if (tried || stopping_) {
        co_return false;
    }
    const auto soonest = std::ranges::min_element(servers_, {}, &Server::not_before);
    co_await wait(soonest->not_before);
    if (stopping_) {
        co_return false;
    }
    co_return co_await try_server(static_cast<std::size_t>(soonest - servers_.begin()));
}

asio::awaitable<bool> FailoverClient::Core::try_server(std::size_t index) {
    left_offline_ = false;
    if (handlers_->trying) {
        handlers_->trying(servers_[index].address);
    }
    asio::awaitable<Connected> attempt = connect(servers_[index].address); // apart: see wait_for()
    Connected connected = co_await std::move(attempt);
    if (connected.error) {
        failed(index, {SessionEnd::Why::not_connected, 0, {}, connected.error.message()}, false);
        co_return false;
    }
    ClientOptions options = options_;
    options.version = servers_[index].version;
    session = std::make_unique<ClientSession>(dialect_, std::move(connected.transport), clock_, std::move(options),
                                              session_handlers());
    const OpenOutcome outcome = co_await session->open();
    if (!outcome) {
        session.reset();
        failed(index, outcome.end, false);
        co_return false;
    }
    servers_[index].accepted = session->version();
    if (session->standby() && leaves_when_offline()) {
        const SessionEnd left = co_await session->close();
        session.reset();
        failed(index, {left.why, 0, {}, "the server is on standby"}, false);
        co_return false;
    }
    co_return co_await stay(index);
}

/// From open to end.
asio::awaitable<bool> FailoverClient::Core::stay(std::size_t index) {
    const TimePoint opened = clock_.now();
    if (stopping_) {
        (void)session->close(); // stop() came while the server answered
    } else if (handlers_->up) {
        handlers_->up(*session, servers_[index].address);
    }
    const SessionEnd end = co_await session->ended();
    const bool sent_away = end.why == SessionEnd::Why::told || end.why == SessionEnd::Why::offline || left_offline_;
    first_ = policy_.return_to_last && !sent_away ? index : (index + 1) % servers_.size();
    if (policy_.yield_to_newer && end.status_name == "E_CTI_NEW_SESSION_OPENED") {
        stopping_ = true;
    }
    failed(index, end, true);
    session.reset();
    co_return clock_.now() - opened >= policy_.settled;
}

asio::awaitable<Connected> FailoverClient::Core::connect(Address address) {
    if (stopping_) { // by the handler that was told of the attempt
        co_return Connected{asio::error::operation_aborted, nullptr};
    }
    connecting_ = true;
    timer_->expire_at(clock_.now() + policy_.connect_timeout, shared_from_this());
    asio::awaitable<Connected> attempt = connector_.connect(std::move(address)); // apart: see wait_for()
    Connected connected = co_await std::move(attempt);
    timer_->cancel();
    connecting_ = false;
    if (stopping_) {
        co_return Connected{asio::error::operation_aborted, nullptr}; // perhaps stop() came just too late
    }
    if (connected.error == asio::error::operation_aborted) {
        connected.error = asio::error::timed_out;
    }
    co_return connected;
}

/// To the one that this server took before, or to the next below. After the last one it begins anew, in its time: the
/// server may get a new release.
bool FailoverClient::Core::lower_version(Server& server) const {
    if (!any_version_) {
        return false;
    }
    if (server.version <= dialect_.protocol.versions.first) {
        server.version = options_.version;
        server.begun_anew = true;
        return false;
    }
    server.version = server.accepted != 0 && server.accepted < server.version ? server.accepted : server.version - 1;
    return !server.begun_anew; // else two servers that refuse everything would take turns without end
}

ClientHandlers FailoverClient::Core::session_handlers() {
    ClientHandlers handlers = handlers_->session;
    if (leaves_when_offline()) {
        handlers.system = [weak = weak_from_this(), inner = handlers.system](const SystemNotice& notice) {
            if (inner) {
                inner(notice);
            }
            const auto core = weak.lock();
            if (core && core->session && notice.online == SystemNotice::Online::offline) {
                core->left_offline_ = true;
                (void)core->session->close();
            }
        };
    }
    return handlers;
}

void FailoverClient::Core::failed(std::size_t index, const SessionEnd& end, bool was_open) {
    Server& server = servers_[index];
    if (end.why == SessionEnd::Why::refused) {
        server.not_before = clock_.now() + policy_.after_refusal;
        lowered_ = (end.status_name == "E_CTI_INVALID_VERSION" && lower_version(server)) || lowered_;
    } else if (end.why == SessionEnd::Why::not_connected) {
        server.version = options_.version; // it may come back with another release
    }
    last_end_ = end;
    if (handlers_->down) {
        handlers_->down(server.address, end, was_open);
    }
}

void FailoverClient::Core::stop() {
    stopping_ = true;
    if (!session || session->state() == ClientSession::State::ended) {
        wake();
    } else if (session->state() == ClientSession::State::open) {
        (void)session->close();
    } else if (session->state() != ClientSession::State::closing) {
        session->abort();
    }
}

void FailoverClient::Core::forsake() {
    put_away(handlers_, executor_);
    if (session) {
        session->core_->forget_handlers();
    }
    stop();
}

FailoverClient::FailoverClient(const Dialect& dialect, asio::any_io_executor executor, Clock& clock,
                               Connector& connector, std::vector<Address> servers, ClientOptions options,
                               ReconnectPolicy policy, FailoverHandlers handlers)
    : core_(std::make_shared<Core>(dialect, std::move(executor), clock, connector, std::move(servers),
                                   std::move(options), std::move(policy), std::move(handlers))) {}

FailoverClient::FailoverClient(const Dialect& dialect, asio::any_io_executor executor, std::vector<Address> servers,
                               ClientOptions options, FailoverHandlers handlers) {
    std::unique_ptr<Connector> connector = tcp_connector(executor);
    Connector& tcp = *connector;
    core_ = std::make_shared<Core>(dialect, std::move(executor), steady_clock(), tcp, std::move(servers),
                                   std::move(options), policy_of(dialect), std::move(handlers), std::move(connector));
}

FailoverClient::~FailoverClient() {
    core_->forsake();
}

asio::awaitable<SessionEnd> FailoverClient::run() {
    return Core::run(core_);
}

void FailoverClient::start() {
    asio::co_spawn(core_->executor(), run(), [](const std::exception_ptr& failed, const SessionEnd&) {
        if (failed) {
            std::rethrow_exception(failed); // of a handler: to whoever runs the executor
        }
    });
}

void FailoverClient::stop() {
    core_->stop();
}

ClientSession* FailoverClient::session() noexcept {
    const bool open = core_->session && core_->session->state() == ClientSession::State::open;
    return open ? core_->session.get() : nullptr;
}

ClientSession* FailoverClient::ending() noexcept {
    return core_->session.get();
}

} // namespace ctikit
