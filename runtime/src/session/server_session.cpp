// The server's state machine for one connection.
#include "server_session.hpp"

#include "server_core.hpp"

#include <algorithm>

namespace ctikit {
namespace {

/// Requests are small, and there may be ten thousand idle sessions.
constexpr std::size_t read_buffer = 2048;

/// InvokeID by position, for messages that the tables do not know: every request of a client begins with one.
std::uint32_t leading_invoke_id(Bytes frame) noexcept {
    return frame.size() >= header_size + sizeof(std::uint32_t) ? load_u32(frame.data() + header_size) : 0;
}

} // namespace

SessionCore::SessionCore(Server::Core& server, std::uint64_t number, std::unique_ptr<Transport> transport)
    : Channel(std::move(transport), server.clock,
              {server.options.frame_limit, read_buffer, server.options.queue_limit}),
      server_(&server), dialect_(server.dialect), number_(number), host_(Channel::transport().peer_host()),
      version_(server.options.versions.last), allowance_(server.options.messages_per_second) {}

void SessionCore::begin() {
    heard_ = allowance_time_ = now();
    state_deadline_ = now() + server_->options.open_timeout;
    start();
}

// --------------------------------------------------------------------------------------------------------------
// receiving

void SessionCore::on_frame(Bytes frame, FrameHeader header) {
    if (server_ == nullptr || state_ == State::leaving || state_ == State::over) {
        return;
    }
    heard_ = now();
    const MessageInfo* const message = dialect_.protocol.find(header.type, version_);
    server_->counters.received.count(dialect_.protocol, message, frame.size());
    server_->service.traced(*this, frame, false);
    if (const Refusal refusal = refusal_of(frame, message)) {
        refuse(frame, refusal);
    } else {
        take_message(frame, header);
    }
    if (server_ != nullptr && server_->options.messages_per_second != 0) {
        spend(heard_);
    }
}

Refusal SessionCore::refusal_of(Bytes frame, const MessageInfo* message) const {
    if (message == nullptr || message->sender == Sender::server) {
        return {dialect_.status({"E_CTI_INVALID_MESSAGE_TYPE", "E_CTI_INVALID_MSG_TYPE_FOR_VERSION"}, version_),
                message == nullptr ? "unknown message type" : std::string(message->name) + " is sent by servers only"};
    }
    const bool opens = message->id == dialect_.roles.open;
    if (state_ == State::fresh && !opens) {
        return {dialect_.status({"E_CTI_SESSION_NOT_OPEN"}, version_),
                std::string(message->name) + " before the session is open"};
    }
    if (state_ == State::open && opens) {
        return {dialect_.status({"E_CTI_SESSION_ALREADY_OPEN"}, version_), "the session is open"};
    }
    // An open request is checked by the layout of the version that it asks for.
    return opens ? Refusal() : check_form(dialect_, version_, frame);
}

void SessionCore::take_message(Bytes frame, FrameHeader header) {
    const SessionRoles& roles = dialect_.roles;
    if (header.type == roles.open) {
        take_open(frame);
    } else if (header.type == roles.heartbeat) {
        take_heartbeat(dialect_.invoke_id(frame, version_).value_or(0));
    } else if (header.type == roles.close) {
        take_close(dialect_.invoke_id(frame, version_).value_or(0));
    } else if (server_->standby) {
        refuse(frame, {dialect_.status({"E_CTI_SERVER_NOT_MASTER"}, version_), "this server is on standby"});
    } else {
        server_->service.request(*this, {dialect_, version_, frame, header.type});
    }
}

void SessionCore::take_open(Bytes frame) {
    const std::optional<unsigned> asked = asked_version(dialect_, frame);
    version_known_ = asked && dialect_.protocol.versions.contains(*asked);
    if (version_known_) {
        version_ = *asked; // also of a refusal
    }
    if (!asked || !server_->options.versions.contains(*asked)) {
        refuse(frame, {dialect_.status({asked ? "E_CTI_INVALID_VERSION" : "E_CTI_INVALID_MESSAGE_LENGTH"}, version_),
                       asked ? "version " + std::to_string(*asked) : "no version"});
        return;
    }
    if (const Refusal refusal = refusal_of_open(frame, *asked)) {
        request_.client_password.clear();
        refuse(frame, refusal);
        return;
    }
    OpenDecision decision = server_->service.open(request_, peer());
    request_.client_password.clear();
    if (server_ == nullptr) {
        return;
    }
    if (decision.refusal != 0) {
        refuse(frame, {decision.refusal, decision.text});
        return;
    }
    const AgentIdentity agent = (request_.services & dialect_.client_events) == 0 ? AgentIdentity()
                                : decision.agent.empty()                          ? request_.agent
                                                                                  : decision.agent;
    if (!server_->claim(*this, agent)) {
        refuse(frame,
               {dialect_.status({"E_CTI_DEVICE_IN_USE"}, version_), "another client has a session for this device"});
        return;
    }
    decision.agent = agent;
    grant(std::move(decision));
}

Refusal SessionCore::refusal_of_open(Bytes frame, unsigned asked) {
    if (Refusal refusal = check_form(dialect_, asked, frame)) {
        return refusal;
    }
    if (!dialect_.codec.read_open(frame, request_)) {
        return {dialect_.status({"E_CTI_INVALID_MESSAGE_LENGTH"}, asked), "cannot be read"};
    }
    if (Refusal refusal = standby_refusal()) {
        return refusal;
    }
    return check_open(dialect_, request_);
}

Refusal SessionCore::standby_refusal() const {
    if (!server_->standby) {
        return {};
    }
    const std::uint32_t can_wait = dialect_.value_of("CTIService", {"CTI_SERVICE_ACTIVE_STANDBY"}, version_);
    if (can_wait == 0) {
        return {dialect_.status({"E_CTI_CTI_SERVER_OFFLINE", "E_CTI_SERVER_NOT_MASTER"}, version_),
                "this server is on standby"};
    }
    if ((request_.services & can_wait) == 0) {
        return {dialect_.status({"E_CTI_INVALID_CLIENT_FOR_STANDBY"}, version_),
                "only for clients that work with a standby server"};
    }
    return {};
}

void SessionCore::grant(OpenDecision decision) {
    services_ = request_.services & decision.services;
    agent_ = std::move(decision.agent);
    state_ = State::open;
    server_->admit(*this);
    OpenAnswer answer;
    answer.invoke_id = request_.invoke_id;
    answer.services = services_;
    answer.online = server_->online;
    answer.standby = server_->standby;
    answer.status = server_->status_notice().status;
    answer.agent_state = decision.agent_state;
    answer.agent = agent_;
    answer.config_mask = request_.config_mask;
    send_frame(std::make_shared<const FrameBytes>(dialect_.codec.opened(answer, version_)));
    if (dialect_.status_after_open && bridge()) {
        send_frame(std::make_shared<const FrameBytes>(dialect_.codec.system(server_->status_notice(), version_)));
    }
    server_->service.opened(*this);
}

void SessionCore::take_heartbeat(std::uint32_t invoke_id) {
    if (!server_->online) {
        fail(invoke_id, dialect_.status({"E_CTI_CTI_SERVER_OFFLINE"}, version_), "the server is offline");
        return;
    }
    send_frame(std::make_shared<const FrameBytes>(dialect_.codec.heartbeat_answer(invoke_id, version_)));
}

void SessionCore::take_close(std::uint32_t invoke_id) {
    send_frame(std::make_shared<const FrameBytes>(dialect_.codec.closed(invoke_id, version_)));
    // The client resets the connection; if it does not, the deadline does.
    leave(SessionOver::closed);
}

void SessionCore::refuse(Bytes frame, const Refusal& refusal) {
    ++server_->counters.malformed;
    if (state_ == State::fresh) {
        ++server_->counters.sessions_refused;
    }
    server_->service.refused(*this, frame, refusal.status, refusal.why);
    const std::uint32_t invoke_id = dialect_.invoke_id(frame, version_).value_or(leading_invoke_id(frame));
    fail(invoke_id, refusal.status, refusal.why);
}

// ----------------------------------------------------------------------------------------------------------------
// sending

void SessionCore::send_frame(SharedFrame frame) {
    if (server_ == nullptr || !connected() || state_ == State::over) {
        return;
    }
    Counters& counters = server_->counters;
    if (!queue(frame)) {
        ++counters.slow_readers;
        finish(SessionOver::slow, 0, {});
        return;
    }
    const std::uint32_t type = load_u32(frame->data() + 4);
    counters.sent.count(dialect_.protocol, dialect_.protocol.find(type, version_), frame->size());
    counters.deepest_queue = std::max(counters.deepest_queue, queued());
    server_->service.traced(*this, *frame, true);
}

void SessionCore::offer_event(const SharedFrame& frame) {
    if (server_->options.slow_reader == SlowReader::drop_events) {
        // Half of the room stays for answers.
        const bool fits = queued() + frame->size() <= server_->options.queue_limit / 2;
        if (dropping_ || !fits) {
            dropping_ = queued() != 0; // else there is nothing that has to be read first
            ++server_->counters.dropped;
            return;
        }
    }
    send_frame(frame);
}

void SessionCore::fail(std::uint32_t invoke_id, std::uint32_t status, std::string text) {
    if (server_ == nullptr) {
        return;
    }
    ++server_->counters.failures;
    if (!version_known_) {
        text.clear(); // the fixed part is the same in all versions, the header of floating fields is not
    }
    send_frame(
        std::make_shared<const FrameBytes>(dialect_.codec.failure({invoke_id, status, 0, std::move(text)}, version_)));
}

void SessionCore::fail_control(std::uint32_t invoke_id, std::uint32_t code, std::uint32_t detail, std::string text) {
    if (server_ == nullptr) {
        return;
    }
    ++server_->counters.failures;
    send_frame(std::make_shared<const FrameBytes>(
        dialect_.codec.control_failure({invoke_id, code, detail, std::move(text)}, version_)));
}

// -------------------------------------------------------------------------------------------------------------------
// time

void SessionCore::spend(TimePoint time) {
    const double rate = server_->options.messages_per_second;
    const std::chrono::duration<double> passed = time - allowance_time_;
    allowance_ = std::min(rate, allowance_ + passed.count() * rate) - 1.0;
    allowance_time_ = time;
    if (allowance_ < 0.0 && !resume_at_ && connected()) {
        const auto wait = std::chrono::duration<double>(-allowance_ / rate);
        resume_at_ =
            time + std::max<Duration>(std::chrono::duration_cast<Duration>(wait), std::chrono::milliseconds(1));
        pause_reading();
    }
}

std::optional<TimePoint> SessionCore::next_deadline() const {
    std::optional<TimePoint> next;
    if (state_ == State::fresh || state_ == State::leaving) {
        next = state_deadline_;
    } else if (state_ == State::open && request_.idle_timeout != OpenRequest::no_idle_timeout) {
        next = heard_ + std::chrono::seconds(request_.idle_timeout);
    }
    if (resume_at_) {
        next = next ? std::min(*next, *resume_at_) : *resume_at_;
    }
    return next;
}

void SessionCore::on_time(TimePoint time) {
    if (resume_at_ && *resume_at_ <= time) {
        resume_at_.reset();
        heard_ = time; // it has been talking all along
        resume_reading();
    }
    if (state_ == State::leaving && state_deadline_ <= time) {
        drop();
    } else if (state_ == State::fresh && state_deadline_ <= time) {
        finish(SessionOver::never_opened, 0, {});
    } else if (state_ == State::open && request_.idle_timeout != OpenRequest::no_idle_timeout &&
               heard_ + std::chrono::seconds(request_.idle_timeout) <= time) {
        ++server_->counters.timeouts;
        finish(SessionOver::idle, 0, {});
    }
}

void SessionCore::on_overslept(TimePoint until) {
    heard_ = now();
    state_deadline_ = std::max(state_deadline_, until);
    if (resume_at_) {
        resume_at_.reset();
        resume_reading();
    }
}

// --------------------------------------------------------------------------------------------------------------------
// end

void SessionCore::leave(SessionOver why) {
    over_ = why;
    state_ = State::leaving;
    state_deadline_ = now() + dialect_.times.close_wait;
    reschedule();
}

void SessionCore::finish(SessionOver why, std::uint32_t status, const std::string& text) {
    if (state_ == State::leaving || state_ == State::over) {
        return;
    }
    over_ = why;
    if (state_ == State::open && status != 0) {
        send_frame(std::make_shared<const FrameBytes>(dialect_.codec.failure_event(status, text, version_)));
        leave(why);
        close_when_written();
    } else {
        drop();
    }
}

void SessionCore::drop() {
    if (state_ == State::over) {
        return;
    }
    if (state_ == State::open || state_ == State::fresh) {
        over_ = over_ == SessionOver::lost ? SessionOver::ended : over_;
    }
    Channel::drop();
    over();
}

void SessionCore::on_lost(ErrorCode, bool) {
    if (state_ == State::open || state_ == State::fresh) {
        over_ = SessionOver::lost;
    }
    over();
}

void SessionCore::over() {
    state_ = State::over;
    if (server_ != nullptr) {
        server_->retire(*this, over_);
    }
}

void SessionCore::on_oversized(FrameHeader header) {
    if (server_ == nullptr) {
        return;
    }
    ++server_->counters.malformed;
    const std::string why = "a message of " + std::to_string(header.frame_size()) + " bytes, limit " +
                            std::to_string(server_->options.frame_limit);
    server_->service.refused(*this, {}, dialect_.status({"E_CTI_INVALID_MESSAGE_LENGTH"}, version_), why);
    finish(SessionOver::malformed, dialect_.status({"E_CTI_INVALID_MESSAGE_LENGTH"}, version_), why);
}

void SessionCore::detach() noexcept {
    server_ = nullptr;
    state_ = State::over;
    Channel::drop();
}

} // namespace ctikit
