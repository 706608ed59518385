// What a client session does: the state machine behind ClientSession.
#pragma once

#include "channel.hpp"
#include "completion.hpp"

#include <ctikit/session/client.hpp>

#include <map>
#include <set>

namespace ctikit {

class ClientSession::Core final : public Channel {
public:
    using Done = std::function<void(RawOutcome)>;

    Core(const Dialect& dialect, std::unique_ptr<Transport> transport, Clock& clock, ClientOptions options,
         ClientHandlers handlers);

    void open(Completion<OpenOutcome> opened);
    /// Returns the request's InvokeID; 0 when nothing was sent, and `done` will be called with the reason.
    std::uint32_t request(FrameBytes frame, Duration timeout, Done done);
    void cancel(std::uint32_t invoke_id);
    bool send(FrameBytes frame);
    void close(std::uint32_t status);
    void abort();
    /// Nobody uses the session any more. What has ended in order may still be written.
    void forsake();
    /// Calls no handler any more; to be called from one of them, too.
    void forget_handlers();

    void await_end(Completion<SessionEnd> ended);
    void await_event(Completion<bool> arrived);
    [[nodiscard]] std::optional<Event> take_event();
    [[nodiscard]] bool has_ended() const noexcept { return state_ == State::ended; }

    [[nodiscard]] RequestError failed_with(RequestError::Kind kind, const FailureAnswer& answer) const;

    const Dialect& dialect;
    const ClientOptions options;
    const unsigned version;
    Counters counters;
    OpenAnswer answer;
    bool online = false;
    bool standby = false;

    [[nodiscard]] State state() const noexcept { return state_; }

private:
    struct Pending {
        Done done;
        TimePoint sent;
        TimePoint deadline;
    };

    void on_frame(Bytes frame, FrameHeader header) override;
    void on_oversized(FrameHeader header) override;
    void on_lost(ErrorCode error, bool cut) override;
    [[nodiscard]] std::optional<TimePoint> next_deadline() const override;
    void on_time(TimePoint now) override;
    void on_overslept(TimePoint until) override;

    /// Ends the session when too much waits already.
    void transmit(FrameBytes frame);
    [[nodiscard]] EventView view(Bytes frame, std::uint32_t type) const noexcept {
        return {dialect, version, frame, type};
    }
    [[nodiscard]] std::uint32_t next_invoke_id();

    void react(const EventView& event);
    void on_opened(Bytes frame);
    void on_heartbeat_answer();
    void on_failure(Bytes frame, bool control);
    void on_failure_event(const EventView& event);
    void on_system(const EventView& event);
    void on_standby_active();
    void on_maintenance_question(const EventView& event);
    void on_maintenance_decision(const EventView& event);
    void on_answer(const EventView& event);
    void deliver(const EventView& event);
    void wake_readers(bool arrived);
    void settle(std::uint32_t invoke_id, RawOutcome outcome);
    void expire_requests(TimePoint now);
    void beat(TimePoint now);
    void end(SessionEnd how);
    [[nodiscard]] SessionEnd ending(SessionEnd::Why why, std::uint32_t status = 0, std::string text = {}) const;

    std::unique_ptr<ClientHandlers> handlers_;
    State state_ = State::ready;
    SessionEnd end_;
    std::uint32_t last_invoke_id_ = 0;
    std::uint32_t open_invoke_id_ = 0;
    std::map<std::uint32_t, Pending> pending_;
    std::set<std::pair<TimePoint, std::uint32_t>> deadlines_; ///< of pending_
    TimePoint state_deadline_{};                              ///< while opening, closing or writing the last messages
    TimePoint heartbeat_due_{};
    bool heard_ = false;                            ///< since the heartbeat was put off last
    std::map<std::uint32_t, TimePoint> heartbeats_; ///< unconfirmed ones and when they were sent
    Completion<OpenOutcome> opened_;
    std::vector<Completion<SessionEnd>> ended_;

    bool keeps_events_ = false;
    std::deque<Event> events_;
    std::size_t event_bytes_ = 0;
    std::vector<Completion<bool>> event_arrived_;
};

} // namespace ctikit
