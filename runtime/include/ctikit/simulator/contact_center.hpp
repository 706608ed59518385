// A small contact center in memory: agents with phones, queues, a trigger that people call. A Service for Server, in
// both dialects: clients log agents in, answer, hold, consult, transfer and conference calls, and see the events that a
// real server would send.
#pragma once

#include <ctikit/session/server.hpp>

#include <boost/asio/any_io_executor.hpp>

#include <memory>
#include <string>
#include <vector>

namespace ctikit {

struct CenterOptions {
    unsigned agents = 10; ///< ids agt2001, agt2002, ... with extensions and phones 2001, 2002, ...
    unsigned first_extension = 2001;
    std::string trigger = "7000"; ///< number of the route point that customers call
    std::uint32_t queue = 1;      ///< CSQ or skill group behind it
    std::string queue_name = "Service";
    std::chrono::seconds ring_time{12}; ///< then the agent goes not ready and the call back to the queue
    double calls_per_minute = 0;        ///< random customers; 0: none come by themselves
    double reservations_per_minute = 0; ///< of a dialer, for ready agents whom clients have logged in; 0: there is none
    std::chrono::seconds talk_time{45}; ///< mean, of calls that the center answers itself or that clients have left
    std::chrono::seconds patience{60};  ///< mean, of random customers whom nobody answers: then they hang up
    std::uint64_t seed = 1;             ///< of everything that is random

    // Clients may be hostile: what they can make the center keep has limits.
    std::size_t calls = 100'000; ///< at a time; one for each agent of the largest center. Then nobody gets through
    /// Of a device, beside the one that it talks or rings in, as QUERY_DEVICE_INFO_CONF tells: phones have few lines.
    /// Never more than SNAPSHOT_DEVICE_CONF can list.
    unsigned held_calls = 4;
    /// After the last client that spoke for an agent is gone: then the agent is logged out and hangs up. Long enough
    /// for a client that comes back after an error of the network.
    std::chrono::seconds absence{120};
};

/// Numbers for logs and tests.
struct CenterStatus {
    std::size_t agents_in = 0; ///< logged in
    std::size_t calls = 0;     ///< going on
    std::size_t queued = 0;
    std::uint64_t calls_so_far = 0;
    std::uint64_t abandoned = 0;
    std::string last_error; ///< an event that could not be made; empty: none
};

/// With calls_per_minute, agents whom no client has logged in work by themselves: they answer, talk and hang up.
class ContactCenter final : public Service {
public:
    /// `dialect` and `clock` must outlive the center.
    ContactCenter(const Dialect& dialect, const boost::asio::any_io_executor& executor, Clock& clock,
                  CenterOptions options);
    ~ContactCenter() override;

    /// The server that events go out through. Before its first session, once.
    void attach(Server& server);

    /// A customer calls the trigger and waits until somebody answers or they hang up; returns the call's id; 0: there
    /// are too many calls. `variables` become named variables of the call.
    std::uint32_t customer_calls(const std::string& from,
                                 const std::vector<std::pair<std::string, std::string>>& variables = {});
    /// The dialer reserves this agent for a customer; false when the agent is not ready,
    /// or there are too many calls.
    bool dialer_reserves(const std::string& extension, const std::string& customer);
    /// A party hangs up.
    void hang_up(std::uint32_t call, const std::string& device);
    /// The configuration of an agent changes: clients that follow it are told.
    void rename_agent(const std::string& id, const std::string& last_name);
    [[nodiscard]] CenterStatus status() const;

    // Service
    [[nodiscard]] OpenDecision open(const OpenRequest& request, std::string_view peer) override;
    void opened(ServerSession& session) override;
    void request(ServerSession& session, const EventView& request) override;
    void closed(ServerSession& session, SessionOver why) override;

    class Core;

private:
    std::shared_ptr<Core> core_;
};

} // namespace ctikit
