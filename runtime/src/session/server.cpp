// Server: its sessions as a whole.
#include <ctikit/session/accept.hpp>
#include <ctikit/session/server.hpp>

#include "bounded.hpp"
#include "server_core.hpp"

#include <boost/asio/error.hpp>

#include <algorithm>
#include <ctime>

namespace ctikit {
namespace {

namespace asio = boost::asio;

VersionRange clipped(VersionRange wanted, VersionRange possible) noexcept {
    return {std::max(wanted.first, possible.first), std::min(wanted.last, possible.last)};
}

ServerOptions completed(const Dialect& dialect, ServerOptions options) {
    options.versions = clipped(options.versions, dialect.protocol.versions);
    if (options.versions.first > options.versions.last) {
        throw std::invalid_argument("server options: no version of " + std::string(dialect.protocol.name) +
                                    " is left to offer");
    }
    if (options.frame_limit == 0) {
        options.frame_limit = dialect.protocol.frame_limit;
    }
    if (!options.wall_time) {
        options.wall_time = [] { return static_cast<std::uint32_t>(std::time(nullptr)); };
    }
    return options;
}

} // namespace

std::string_view to_string(SessionOver why) noexcept {
    switch (why) {
    case SessionOver::closed:
        return "closed by the client";
    case SessionOver::lost:
        return "connection lost";
    case SessionOver::idle:
        return "nothing heard for the idle timeout";
    case SessionOver::never_opened:
        return "no session was opened in time";
    case SessionOver::slow:
        return "the client does not read";
    case SessionOver::malformed:
        return "the client's messages cannot be followed";
    case SessionOver::replaced:
        return "the client opened another session";
    case SessionOver::ended:
        return "ended by the server";
    }
    return "";
}

std::shared_ptr<const FrameBytes> VersionedFrame::of(unsigned version) {
    for (const auto& [made_for, frame] : made_) {
        if (made_for == version) {
            return frame;
        }
    }
    FrameBytes bytes = encode_(version);
    made_.emplace_back(version, bytes.empty() ? nullptr : std::make_shared<const FrameBytes>(std::move(bytes)));
    return made_.back().second;
}

// -------------------------------------------------------------------------------------------------------------------
// core

Server::Core::Core(const Dialect& its_dialect, asio::any_io_executor its_executor, Clock& its_clock,
                   ServerOptions its_options, Service& its_service)
    : dialect(its_dialect), executor(std::move(its_executor)), clock(its_clock),
      options(completed(its_dialect, std::move(its_options))), service(its_service), masks(its_dialect) {}

void Server::Core::take(std::unique_ptr<Transport> transport) {
    const std::string host = transport->peer_host();
    const auto known = hosts_.find(host);
    const std::size_t of_host = known == hosts_.end() ? 0 : known->second;
    if (stopping || sessions_.size() >= options.sessions || of_host >= options.sessions_per_host) {
        ++counters.connections_refused;
        transport->reset();
        return;
    }
    ++hosts_[host];
    ++counters.connections;
    const std::uint64_t number = ++last_number_;
    const auto session = std::make_shared<SessionCore>(*this, number, std::move(transport));
    sessions_.emplace(number, session);
    session->begin();
}

std::vector<SessionCore*> Server::Core::holders(const AgentIdentity& agent) const {
    std::vector<SessionCore*> found;
    for (const std::string* const device : {&agent.extension, &agent.instrument, &agent.id}) {
        const auto [first, last] = by_device_.equal_range(*device);
        for (auto holder = first; !device->empty() && holder != last; ++holder) {
            if (holder->second->open()) {
                found.push_back(holder->second);
            }
        }
    }
    return found;
}

bool Server::Core::claim(SessionCore& session, const AgentIdentity& agent) {
    const std::vector<SessionCore*> former = holders(agent);
    const auto own = [&](const SessionCore* holder) {
        return holder->request().client_id == session.request().client_id;
    };
    if (!std::ranges::all_of(former, own)) {
        return false;
    }
    for (SessionCore* const holder : former) {
        const std::uint32_t status = dialect.status({"E_CTI_NEW_SESSION_OPENED"}, holder->version());
        holder->finish(SessionOver::replaced, status, {});
    }
    return true;
}

void Server::Core::admit(SessionCore& session) {
    ++counters.sessions_opened;
    if (session.bridge()) {
        bridges_.emplace(session.number(), &session);
    }
    const AgentIdentity& agent = session.agent();
    for (const std::string* const device : {&agent.extension, &agent.instrument, &agent.id}) {
        if (!device->empty()) {
            by_device_.emplace(*device, &session);
        }
    }
}

void Server::Core::retire(SessionCore& session, SessionOver why) {
    asio::post(executor, [weak = weak_from_this(), number = session.number(), why] {
        if (const auto core = weak.lock()) {
            core->forget(number, why);
        }
    });
}

void Server::Core::forget(std::uint64_t number, SessionOver why) {
    const auto found = sessions_.find(number);
    if (found == sessions_.end()) {
        return;
    }
    const std::shared_ptr<SessionCore> session = std::move(found->second);
    sessions_.erase(found);
    bridges_.erase(number);
    const AgentIdentity& agent = session->agent();
    for (const std::string* const device : {&agent.extension, &agent.instrument, &agent.id}) {
        const auto [first, last] = by_device_.equal_range(*device);
        const auto own = std::find_if(first, last, [&](const auto& entry) { return entry.second == session.get(); });
        if (own != last) {
            by_device_.erase(own);
        }
    }
    if (const auto host = hosts_.find(session->host()); host != hosts_.end() && --host->second == 0) {
        hosts_.erase(host);
    }
    ++counters.sessions_ended;
    service.closed(*session, why);
    if (sessions_.empty()) {
        for (Completion<bool>& waiting : std::exchange(emptied_, {})) {
            complete(executor, std::move(waiting), true);
        }
    }
}

bool Server::Core::wants(const SessionCore& session, const VersionedFrame& event,
                         const Audience& audience) const noexcept {
    if (!session.open() || (session.services() & audience.services) != audience.services) {
        return false;
    }
    if (audience.configuration != 0 && (session.request().config_mask & audience.configuration) == 0) {
        return false;
    }
    if (audience.everyone) {
        return true;
    }
    const std::uint32_t call_bit = masks.call_bit(event.type());
    const std::uint32_t agent_bit = audience.agent_state ? masks.agent_bit(*audience.agent_state) : 0;
    return (call_bit == 0 || (session.request().call_mask & call_bit) != 0) &&
           (agent_bit == 0 || (session.request().agent_mask & agent_bit) != 0);
}

bool Server::Core::offer(SessionCore& session, VersionedFrame& event, const Audience& audience) {
    if (session.last_publication == publications_ || !wants(session, event, audience)) {
        return false;
    }
    session.last_publication = publications_;
    const SharedFrame frame = event.of(session.version());
    if (frame) {
        session.offer_event(frame);
    }
    return frame != nullptr;
}

std::size_t Server::Core::publish(VersionedFrame& event, const Audience& audience) {
    ++publications_;
    std::size_t reached = 0;
    if (audience.everyone) {
        for (const auto& [number, session] : sessions_) {
            reached += offer(*session, event, audience) ? 1U : 0U;
        }
        return reached;
    }
    if (audience.bridges) {
        for (const auto& [number, session] : bridges_) {
            reached += offer(*session, event, audience) ? 1U : 0U;
        }
    }
    for (const std::string_view device : audience.devices) {
        const auto [first, last] = by_device_.equal_range(std::string(device));
        for (auto entry = first; entry != last; ++entry) {
            reached += offer(*entry->second, event, audience) ? 1U : 0U;
        }
    }
    return reached;
}

SystemNotice Server::Core::status_notice() const {
    const unsigned newest = dialect.protocol.versions.last;
    SystemNotice notice;
    notice.time = options.wall_time();
    notice.online = online ? SystemNotice::Online::online : SystemNotice::Online::offline;
    if (online) {
        notice.event = dialect.value_of("SystemEventID", {"SYS_CCX_ONLINE", "SYS_PERIPHERAL_ONLINE"}, newest);
        notice.status = dialect.value_of("CCXStatus", {"CCX_IN_SERVICE"}, newest);
    } else {
        notice.event = dialect.value_of("SystemEventID", {"SYS_CCX_OFFLINE", "SYS_PERIPHERAL_OFFLINE"}, newest);
        notice.status = dialect.value_of("CCXStatus", {"CCX_OUT_OF_SERVICE"}, newest,
                                         dialect.value_of("PGStatus", {"PGS_PERIPHERAL_OFFLINE"}, newest));
    }
    notice.device_type = static_cast<std::uint16_t>(dialect.value_of(
        "DeviceType", {"DEVID_NONE"}, newest, dialect.value_of("DeviceIDType", {"DEVID_NONE"}, newest)));
    return notice;
}

void Server::Core::set_online(bool now_online) {
    if (online == now_online) {
        return;
    }
    online = now_online;
    const SystemNotice notice = status_notice();
    const SessionRoles& roles = dialect.roles;
    VersionedFrame event(roles.system, "SYSTEM_EVENT",
                         [&](unsigned version) { return dialect.codec.system(notice, version); });
    Audience everyone;
    everyone.everyone = true;
    (void)publish(event, everyone);
}

void Server::Core::set_standby(bool now_standby) {
    const bool becomes_active = std::exchange(standby, now_standby) && !now_standby;
    if (becomes_active && dialect.roles.standby_active != 0) {
        VersionedFrame event(dialect.roles.standby_active, "STANDBY_ACTIVE_EVENT",
                             [&](unsigned version) { return dialect.codec.standby_active(version); });
        Audience everyone;
        everyone.everyone = true;
        (void)publish(event, everyone);
    }
}

void Server::Core::begin_stop() {
    stopping = true;
    for (const auto& [number, session] : sessions_) {
        const std::uint32_t status = dialect.status({"E_CTI_CTI_SERVER_OFFLINE"}, session->version());
        session->finish(SessionOver::ended, status, "the server is shutting down");
    }
}

void Server::Core::await_empty(Completion<bool> emptied) {
    if (sessions_.empty()) {
        complete(executor, std::move(emptied), true);
    } else {
        emptied_.push_back(std::move(emptied));
    }
}

void Server::Core::drop_all() {
    for (const auto& [number, session] : sessions_) {
        session->drop();
    }
}

void Server::Core::shut_down() {
    stopping = true;
    for (const auto& [number, session] : sessions_) {
        session->detach();
    }
    sessions_.clear();
    hosts_.clear();
    bridges_.clear();
    by_device_.clear();
    for (Completion<bool>& waiting : std::exchange(emptied_, {})) {
        complete(executor, std::move(waiting), true);
    }
}

SessionCore* Server::Core::find(std::uint64_t number) noexcept {
    const auto found = sessions_.find(number);
    return found == sessions_.end() ? nullptr : found->second.get();
}

void Server::Core::for_each(const std::function<void(ServerSession&)>& visit) {
    for (const auto& [number, session] : sessions_) {
        if (session->open()) {
            visit(*session);
        }
    }
}

// -------------------------------------------------------------------------------------------------------------------
// face

Server::Server(const Dialect& dialect, asio::any_io_executor executor, Clock& clock, ServerOptions options,
               Service& service)
    : core_(std::make_shared<Core>(dialect, std::move(executor), clock, std::move(options), service)) {}

Server::~Server() {
    core_->shut_down();
}

void Server::take(std::unique_ptr<Transport> transport) {
    core_->take(std::move(transport));
}

asio::awaitable<void> Server::serve(Acceptor& acceptor) {
    return accept_each(acceptor, core_->clock, [weak = std::weak_ptr(core_)](std::unique_ptr<Transport> transport) {
        const std::shared_ptr<Core> core = weak.lock();
        if (core) {
            core->take(std::move(transport));
        }
        return core != nullptr;
    });
}

std::size_t Server::publish(VersionedFrame& event, const Audience& audience) {
    return core_->publish(event, audience);
}

void Server::set_online(bool online) {
    core_->set_online(online);
}

void Server::set_standby(bool standby) {
    core_->set_standby(standby);
}

asio::awaitable<void> Server::stop(Duration grace) {
    class Alarm final : public TimerUser {
    public:
        explicit Alarm(std::weak_ptr<Core> core) : core_(std::move(core)) {}
        void on_timer() override {
            if (const auto core = core_.lock()) {
                core->drop_all();
            }
        }

    private:
        std::weak_ptr<Core> core_;
    };
    const std::shared_ptr<Core> core = core_;
    core->begin_stop();
    const std::unique_ptr<Timer> timer = core->clock.make_timer(core->executor);
    timer->expire_at(core->clock.now() + bounded(grace), std::make_shared<Alarm>(core));
    co_await wait_for<bool>([&core](Completion<bool> emptied) { core->await_empty(std::move(emptied)); });
    timer->cancel();
}

bool Server::online() const noexcept {
    return core_->online;
}

bool Server::standby() const noexcept {
    return core_->standby;
}

std::size_t Server::connections() const noexcept {
    return core_->connections();
}

std::size_t Server::hosts() const noexcept {
    return core_->hosts();
}

ServerSession* Server::find(std::uint64_t number) noexcept {
    return core_->find(number);
}

void Server::for_each(const std::function<void(ServerSession&)>& visit) {
    core_->for_each(visit);
}

const Counters& Server::counters() const noexcept {
    return core_->counters;
}

const Dialect& Server::dialect() const noexcept {
    return core_->dialect;
}

} // namespace ctikit
