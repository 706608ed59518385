// What a server holds: its sessions, who of them is concerned by an event, and the limits.
#pragma once

#include "completion.hpp"
#include "event_masks.hpp"
#include "pause.hpp"
#include "server_session.hpp"

#include <ctikit/session/server.hpp>

#include <map>
#include <unordered_map>

namespace ctikit {

class Server::Core final : public std::enable_shared_from_this<Server::Core> {
public:
    Core(const Dialect& dialect, boost::asio::any_io_executor executor, Clock& clock, ServerOptions options,
         Service& service);

    void take(std::unique_ptr<Transport> transport);
    std::size_t publish(VersionedFrame& event, const Audience& audience);
    void set_online(bool now_online);
    void set_standby(bool now_standby);
    void begin_stop();
    void await_empty(Completion<bool> emptied);
    /// Resets what is left of the connections; the service is told of each.
    void drop_all();
    /// Resets everything; the service is not told.
    void shut_down();

    // For sessions.

    /// Gives the session its agent's devices. Sessions of the same client that have one of them are ended. If another
    /// client has one, all sessions stay, and the answer is false.
    [[nodiscard]] bool claim(SessionCore& session, const AgentIdentity& agent);
    /// A session is open: from now on it gets events.
    void admit(SessionCore& session);
    /// A session is over; forgotten as soon as nobody is in the middle of using it.
    void retire(SessionCore& session, SessionOver why);

    [[nodiscard]] SystemNotice status_notice() const;
    [[nodiscard]] SessionCore* find(std::uint64_t number) noexcept;
    void for_each(const std::function<void(ServerSession&)>& visit);

    const Dialect& dialect;
    const boost::asio::any_io_executor executor;
    Clock& clock;
    const ServerOptions options;
    Service& service;
    const EventMasks masks;
    Counters counters;
    bool online = true;
    bool standby = false;
    bool stopping = false;
    [[nodiscard]] std::size_t connections() const noexcept { return sessions_.size(); }
    [[nodiscard]] std::size_t hosts() const noexcept { return hosts_.size(); }

private:
    [[nodiscard]] bool wants(const SessionCore& session, const VersionedFrame& event,
                             const Audience& audience) const noexcept;
    [[nodiscard]] bool offer(SessionCore& session, VersionedFrame& event, const Audience& audience);
    void forget(std::uint64_t number, SessionOver why);
    /// Open sessions that have one of the agent's devices; twice who has two of them.
    [[nodiscard]] std::vector<SessionCore*> holders(const AgentIdentity& agent) const;

    std::uint64_t last_number_ = 0;
    std::uint64_t publications_ = 0;
    std::unordered_map<std::uint64_t, std::shared_ptr<SessionCore>> sessions_;
    std::unordered_map<std::string, std::size_t> hosts_;
    std::map<std::uint64_t, SessionCore*> bridges_; ///< by number: events go out in a stable order
    std::unordered_multimap<std::string, SessionCore*>
        by_device_; ///< extension, instrument and id of agent mode sessions
    std::vector<Completion<bool>> emptied_;
};

} // namespace ctikit
