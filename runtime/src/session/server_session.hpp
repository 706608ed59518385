// One connection to a server: the state machine behind ServerSession.
#pragma once

#include "channel.hpp"
#include "request_check.hpp"

#include <ctikit/session/server.hpp>

namespace ctikit {

class SessionCore final : public Channel, public ServerSession {
public:
    SessionCore(Server::Core& server, std::uint64_t number, std::unique_ptr<Transport> transport);

    void begin();
    /// An event: what may be left out for a slow reader.
    void offer_event(const SharedFrame& frame);
    /// FAILURE_EVENT if the session is open, then the end.
    void finish(SessionOver why, std::uint32_t status, const std::string& text);
    /// The server is gone: no more calls to it.
    void detach() noexcept;

    [[nodiscard]] bool open() const noexcept { return state_ == State::open; }
    [[nodiscard]] const std::string& host() const noexcept { return host_; }
    /// Number of the last publication that this session got: an agent that is concerned twice is told once.
    std::uint64_t last_publication = 0;

    // ServerSession
    [[nodiscard]] std::uint64_t number() const noexcept override { return number_; }
    [[nodiscard]] std::string peer() const override { return transport().peer(); }
    [[nodiscard]] const Dialect& dialect() const noexcept override { return dialect_; }
    [[nodiscard]] const OpenRequest& request() const noexcept override { return request_; }
    [[nodiscard]] unsigned version() const noexcept override { return version_; }
    [[nodiscard]] std::uint32_t services() const noexcept override { return services_; }
    [[nodiscard]] bool bridge() const noexcept override { return (services_ & dialect_.all_events) != 0; }
    [[nodiscard]] const AgentIdentity& agent() const noexcept override { return agent_; }
    void send_frame(SharedFrame frame) override;
    void fail(std::uint32_t invoke_id, std::uint32_t status, std::string text) override;
    void fail_control(std::uint32_t invoke_id, std::uint32_t code, std::uint32_t detail, std::string text) override;
    void end(std::uint32_t status, std::string text) override { finish(SessionOver::ended, status, text); }
    void drop() override;

private:
    enum class State : std::uint8_t {
        fresh, ///< no session yet
        open,
        leaving, ///< over for both; what is queued is still written
        over,
    };

    void on_frame(Bytes frame, FrameHeader header) override;
    void on_oversized(FrameHeader header) override;
    void on_lost(ErrorCode error, bool cut) override;
    [[nodiscard]] std::optional<TimePoint> next_deadline() const override;
    void on_time(TimePoint now) override;
    void on_overslept(TimePoint until) override;
    void on_drained() override { dropping_ = false; }
    void on_closed() override { over(); }

    void take_message(Bytes frame, FrameHeader header);
    void take_open(Bytes frame);
    void take_heartbeat(std::uint32_t invoke_id);
    void take_close(std::uint32_t invoke_id);
    void grant(OpenDecision decision);
    [[nodiscard]] Refusal refusal_of(Bytes frame, const MessageInfo* message) const;
    [[nodiscard]] Refusal refusal_of_open(Bytes frame, unsigned asked);
    [[nodiscard]] Refusal standby_refusal() const;
    void refuse(Bytes frame, const Refusal& refusal);
    void leave(SessionOver why);
    void over();
    void spend(TimePoint now);

    Server::Core* server_;
    const Dialect& dialect_;
    const std::uint64_t number_;
    const std::string host_;
    State state_ = State::fresh;
    SessionOver over_ = SessionOver::lost;
    unsigned version_;
    bool version_known_ = false; ///< the client has said which one it reads
    OpenRequest request_;
    AgentIdentity agent_;
    std::uint32_t services_ = 0;
    TimePoint heard_{}; ///< last sign of life
    TimePoint state_deadline_{};
    double allowance_; ///< messages that the client may send at once
    TimePoint allowance_time_{};
    std::optional<TimePoint> resume_at_; ///< reading stopped because the client sends too fast
    bool dropping_ = false;              ///< events are left out until the queue has emptied
};

} // namespace ctikit
