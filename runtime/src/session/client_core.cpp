// The client's state machine.
#include "client_core.hpp"

#include "bounded.hpp"
#include "client_options.hpp"
#include "put_away.hpp"

#include <algorithm>
#include <array>
#include <ranges>

namespace ctikit {
namespace {

/// One read gets what the network has collected: events come in bursts.
constexpr std::size_t read_buffer = 64U << 10;

/// FAILURE_EVENTs that end a session. Others only report, e.g. that the configuration was rebuilt.
bool ends_session(const Dialect& dialect, std::uint32_t status, unsigned version) noexcept {
    constexpr std::array ending = {"E_CTI_NEW_SESSION_OPENED", "E_CTI_CTI_SERVER_OFFLINE", "E_CTI_SERVER_NOT_MASTER",
                                   "E_CTI_SERVER_IN_MAINTENANCE_MODE"};
    return std::ranges::find(ending, dialect.name_of("StatusCode", status, version)) != ending.end();
}

/// What an event takes while it waits, with what the memory's administration takes of it.
std::size_t kept_size(const Event& event) noexcept {
    constexpr std::size_t per_allocation = 2 * sizeof(void*);
    return event.bytes.size() + sizeof(Event) + per_allocation;
}

} // namespace

ClientSession::Core::Core(const Dialect& its_dialect, std::unique_ptr<Transport> transport, Clock& clock,
                          ClientOptions its_options, ClientHandlers handlers)
    : Channel(std::move(transport), clock, {its_options.frame_limit, read_buffer, its_options.queue_limit}),
      dialect(its_dialect), options(std::move(its_options)), version(options.version),
      handlers_(std::make_unique<ClientHandlers>(std::move(handlers))) {}

// ----------------------------------------------------------------------------------------------------------------
// sending

void ClientSession::Core::transmit(FrameBytes frame) {
    const std::optional<FrameHeader> header = FrameHeader::read(frame);
    if (!header) {
        return; // a message that the version of the session does not have
    }
    const std::uint32_t type = header->type;
    const auto shared = std::make_shared<const FrameBytes>(std::move(frame));
    if (!queue(shared)) {
        ++counters.slow_readers;
        end(ending(SessionEnd::Why::slow, 0,
                   std::to_string(options.queue_limit) + " bytes may wait for it, a message of " +
                       std::to_string(shared->size()) + " is too much"));
        return;
    }
    counters.sent.count(dialect.protocol, dialect.protocol.find(type, version), shared->size());
    counters.deepest_queue = std::max(counters.deepest_queue, queued());
    // Nor does it end the silence when nothing has come since the last time: a dead server is found by heartbeats only.
    if (!dialect.busy_heartbeats && std::exchange(heard_, false)) {
        heartbeat_due_ = now() + options.heartbeat;
    }
    if (handlers_->sent) {
        handlers_->sent(view(*shared, type));
    }
}

std::uint32_t ClientSession::Core::next_invoke_id() {
    do {
        ++last_invoke_id_;
    } while (last_invoke_id_ == 0 || pending_.contains(last_invoke_id_) || heartbeats_.contains(last_invoke_id_));
    return last_invoke_id_;
}

void ClientSession::Core::open(Completion<OpenOutcome> opened) {
    if (state_ != State::ready) {
        OpenOutcome outcome;
        outcome.end = state_ == State::ended ? end_ : ending(SessionEnd::Why::aborted, 0, "open() was called before");
        complete(executor(), std::move(opened), std::move(outcome));
        return;
    }
    opened_ = std::move(opened);
    state_ = State::opening;
    ++counters.connections;
    state_deadline_ = now() + options.open_timeout;
    OpenRequest request = open_request(dialect, options);
    request.invoke_id = open_invoke_id_ = next_invoke_id();
    start();
    transmit(dialect.codec.open(request));
}

std::uint32_t ClientSession::Core::request(FrameBytes frame, Duration timeout, Done done) {
    const auto refuse = [&](RequestError::Kind kind, std::string text) {
        RawOutcome outcome;
        outcome.error.kind = kind;
        outcome.error.text = std::move(text);
        boost::asio::post(
            executor(), [done = std::move(done), outcome = std::move(outcome)]() mutable { done(std::move(outcome)); });
        return 0U;
    };
    if (state_ != State::open) {
        return refuse(RequestError::Kind::not_open, {});
    }
    const std::uint32_t id = next_invoke_id();
    if (!dialect.set_invoke_id(frame, version, id)) {
        return refuse(RequestError::Kind::not_encodable, "the message has no InvokeID");
    }
    const TimePoint deadline =
        now() + (timeout == Duration::zero() ? Duration(options.request_timeout) : bounded(timeout));
    pending_.emplace(id, Pending{std::move(done), now(), deadline});
    deadlines_.emplace(deadline, id);
    reschedule(); // first: a handler may throw
    transmit(std::move(frame));
    return id;
}

bool ClientSession::Core::send(FrameBytes frame) {
    if (state_ != State::open || !FrameHeader::read(frame)) {
        return false;
    }
    transmit(std::move(frame));
    return state_ == State::open;
}

void ClientSession::Core::close(std::uint32_t status) {
    if (state_ == State::open) {
        state_ = State::closing;
        state_deadline_ = now() + dialect.times.close_wait;
        reschedule(); // first: a handler may throw
        transmit(dialect.codec.close(next_invoke_id(), status, version));
    } else if (state_ != State::closing && state_ != State::ended) {
        abort();
    }
}

// --------------------------------------------------------------------------------------------------------------
// receiving

void ClientSession::Core::on_frame(Bytes frame, FrameHeader header) {
    if (state_ == State::ended) {
        return; // what came in one piece with the end
    }
    heard_ = true;
    const EventView event = view(frame, header.type);
    const MessageInfo* const message = event.message();
    counters.received.count(dialect.protocol, message, frame.size());
    if (handlers_->received) {
        handlers_->received(event);
    }
    const SessionRoles& roles = dialect.roles;
    if (header.type == roles.opened && state_ == State::opening) {
        on_opened(frame);
    } else if (header.type == roles.heartbeat_answer) {
        on_heartbeat_answer();
    } else if (header.type == roles.closed && state_ == State::closing) {
        end(ending(SessionEnd::Why::closed));
    } else if (header.type == roles.failure || header.type == roles.control_failure) {
        on_failure(frame, header.type == roles.control_failure);
    } else if (message != nullptr && message->reply_to != 0) {
        on_answer(event);
    } else {
        deliver(event);
        react(event);
    }
}

/// To events that concern the session itself.
void ClientSession::Core::react(const EventView& event) {
    const SessionRoles& roles = dialect.roles;
    if (state_ == State::ended || event.message() == nullptr) {
        return;
    }
    if (event.type == roles.failure_event) {
        on_failure_event(event);
    } else if (event.type == roles.system) {
        on_system(event);
    } else if (event.type == roles.standby_active) {
        on_standby_active();
    } else if (event.type == roles.maintenance_question) {
        on_maintenance_question(event);
    } else if (event.type == roles.maintenance_decision) {
        on_maintenance_decision(event);
    }
}

void ClientSession::Core::on_opened(Bytes frame) {
    if (!dialect.codec.read_opened(frame, version, answer)) {
        end(ending(SessionEnd::Why::malformed, 0, "the answer to the open request cannot be read"));
        return;
    }
    state_ = State::open;
    online = answer.online;
    standby = answer.standby;
    heartbeat_due_ = now() + options.heartbeat;
    ++counters.sessions_opened;
    if (opened_) {
        OpenOutcome outcome;
        outcome.opened = true;
        outcome.answer = answer;
        complete(executor(), std::exchange(opened_, nullptr), std::move(outcome));
    }
}

void ClientSession::Core::on_heartbeat_answer() {
    if (heartbeats_.empty()) {
        ++counters.late_answers;
        return;
    }
    // Answered in order; one answer is a sign of life whatever became of the others.
    counters.heartbeats.add(now() - std::ranges::min(heartbeats_ | std::views::values));
    heartbeats_.clear();
}

void ClientSession::Core::on_failure(Bytes frame, bool control) {
    FailureAnswer failure;
    const auto read = control ? dialect.codec.read_control_failure : dialect.codec.read_failure;
    if (!read(frame, version, failure)) {
        ++counters.malformed;
        return;
    }
    ++counters.failures;
    if (state_ == State::opening) {
        ++counters.sessions_refused;
        end(ending(SessionEnd::Why::refused, failure.code, failure.text));
    } else if (heartbeats_.contains(failure.invoke_id)) {
        end(ending(SessionEnd::Why::offline, failure.code, failure.text));
    } else {
        const auto kind = control ? RequestError::Kind::control_failure : RequestError::Kind::failure;
        settle(failure.invoke_id, {FrameBytes(frame.begin(), frame.end()), failed_with(kind, failure)});
    }
}

RequestError ClientSession::Core::failed_with(RequestError::Kind kind, const FailureAnswer& failure) const {
    RequestError error;
    error.kind = kind;
    error.code = failure.code;
    error.detail = failure.detail;
    error.text = failure.text;
    const bool control = kind == RequestError::Kind::control_failure;
    error.code_name = dialect.name_of(control ? "ControlFailureCode" : "StatusCode", failure.code, version);
    error.detail_name = control ? dialect.name_of("CCXErrorCode", failure.detail, version) : std::string_view();
    return error;
}

void ClientSession::Core::on_failure_event(const EventView& event) {
    FailureAnswer failure;
    if (!dialect.codec.read_failure_event(event.frame, version, failure) ||
        !ends_session(dialect, failure.code, version)) {
        return;
    }
    if (state_ == State::open) {
        // The guide has the client close when the server announces its end; the answer is not waited for.
        transmit(dialect.codec.close(next_invoke_id(), failure.code, version));
    }
    end(ending(SessionEnd::Why::told, failure.code, failure.text));
}

void ClientSession::Core::on_system(const EventView& event) {
    SystemNotice notice;
    if (!dialect.codec.read_system(event.frame, version, notice)) {
        ++counters.malformed;
        return;
    }
    if (notice.online != SystemNotice::Online::unchanged) {
        online = notice.online == SystemNotice::Online::online;
    }
    if (handlers_->system) {
        handlers_->system(notice);
    }
}

void ClientSession::Core::on_standby_active() {
    standby = false;
    if (handlers_->active) {
        handlers_->active();
    }
}

void ClientSession::Core::on_maintenance_question(const EventView& event) {
    const std::optional<std::uint32_t> id = dialect.invoke_id(event.frame, version);
    if (id && state_ == State::open) {
        transmit(dialect.codec.maintenance_answer(*id, options.accept_maintenance, version));
    }
}

/// The guide has the client tell the server that it leaves, and open a session with the other one.
void ClientSession::Core::on_maintenance_decision(const EventView& event) {
    bool goes_on = false;
    if (dialect.codec.read_maintenance_decision(event.frame, version, goes_on) && goes_on && state_ == State::open) {
        transmit(dialect.codec.stopping_requests(version));
        const std::uint32_t status = dialect.status({"E_CTI_SERVER_IN_MAINTENANCE_MODE"}, version);
        end(ending(SessionEnd::Why::told, status, "the server goes into maintenance"));
    }
}

void ClientSession::Core::on_answer(const EventView& event) {
    const std::optional<std::uint32_t> id = dialect.invoke_id(event.frame, version);
    if (!id) {
        ++counters.malformed;
        return;
    }
    settle(*id, {FrameBytes(event.frame.begin(), event.frame.end()), {}});
}

void ClientSession::Core::settle(std::uint32_t invoke_id, RawOutcome outcome) {
    const auto found = pending_.find(invoke_id);
    if (found == pending_.end()) {
        ++counters.late_answers;
        return;
    }
    Pending pending = std::move(found->second);
    pending_.erase(found);
    deadlines_.erase({pending.deadline, invoke_id});
    if (!outcome.frame.empty()) {
        counters.requests.add(now() - pending.sent);
    }
    boost::asio::post(executor(), [done = std::move(pending.done), outcome = std::move(outcome)]() mutable {
        done(std::move(outcome));
    });
}

void ClientSession::Core::deliver(const EventView& event) {
    if (handlers_->event) {
        handlers_->event(event);
    }
    if (!keeps_events_ || state_ == State::ended) {
        return;
    }
    event_bytes_ += kept_size(events_.emplace_back(event));
    if (event_bytes_ > options.event_queue) {
        pause_reading();
    }
    wake_readers(true);
}

/// All of them: those for whom there is no event wait again.
void ClientSession::Core::wake_readers(bool arrived) {
    for (Completion<bool>& waiting : std::exchange(event_arrived_, {})) {
        complete(executor(), std::move(waiting), arrived);
    }
}

std::optional<Event> ClientSession::Core::take_event() {
    keeps_events_ = true;
    if (events_.empty()) {
        return std::nullopt;
    }
    Event event = std::move(events_.front());
    events_.pop_front();
    event_bytes_ -= kept_size(event);
    if (reading_paused() && event_bytes_ <= options.event_queue / 2) {
        resume_reading();
    }
    return event;
}

void ClientSession::Core::await_event(Completion<bool> arrived) {
    event_arrived_.push_back(std::move(arrived));
}

// -------------------------------------------------------------------------------------------------------------------
// time

std::optional<TimePoint> ClientSession::Core::next_deadline() const {
    if (state_ == State::opening || state_ == State::closing || state_ == State::ended) {
        return state_deadline_;
    }
    if (state_ != State::open) {
        return std::nullopt;
    }
    std::optional<TimePoint> next;
    if (options.heartbeat.count() != 0) {
        next = heartbeat_due_;
    }
    if (!deadlines_.empty()) {
        next = next ? std::min(*next, deadlines_.begin()->first) : deadlines_.begin()->first;
    }
    return next;
}

void ClientSession::Core::on_time(TimePoint time) {
    if (state_ == State::opening) {
        ++counters.timeouts;
        end(ending(SessionEnd::Why::no_answer));
    } else if (state_ == State::closing) {
        ++counters.timeouts;
        end(ending(SessionEnd::Why::close_timeout));
    } else if (state_ == State::ended) {
        drop(); // the server does not read the rest
    } else if (state_ == State::open) {
        expire_requests(time);
        if (options.heartbeat.count() != 0 && heartbeat_due_ <= time) {
            beat(time);
        }
    }
}

void ClientSession::Core::on_overslept(TimePoint until) {
    state_deadline_ = std::max(state_deadline_, until);
    deadlines_.clear();
    for (auto& [id, pending] : pending_) {
        pending.deadline = std::max(pending.deadline, until);
        deadlines_.emplace(pending.deadline, id);
    }
    heartbeats_.clear();
    if (state_ == State::open && options.heartbeat.count() != 0) {
        beat(now());
    }
}

void ClientSession::Core::expire_requests(TimePoint time) {
    while (!deadlines_.empty() && deadlines_.begin()->first <= time) {
        ++counters.timeouts;
        RawOutcome outcome;
        outcome.error.kind = RequestError::Kind::timeout;
        settle(deadlines_.begin()->second, std::move(outcome));
    }
}

void ClientSession::Core::beat(TimePoint time) {
    // While events wait for a slow consumer of ours nothing is read: the server is not to blame for missing answers.
    if (reading_paused()) {
        heartbeats_.clear();
    }
    if (heartbeats_.size() >= dialect.times.unconfirmed_heartbeats) {
        ++counters.timeouts;
        end(ending(SessionEnd::Why::dead));
        return;
    }
    const std::uint32_t id = next_invoke_id();
    heartbeats_.emplace(id, time);
    heartbeat_due_ = time + options.heartbeat; // counted from now: a clock that jumped does not cause a burst
    transmit(dialect.codec.heartbeat(id, version));
}

// --------------------------------------------------------------------------------------------------------------------
// end

SessionEnd ClientSession::Core::ending(SessionEnd::Why why, std::uint32_t status, std::string text) const {
    return {why, status, std::string(dialect.name_of("StatusCode", status, version)), std::move(text)};
}

void ClientSession::Core::on_oversized(FrameHeader header) {
    ++counters.malformed;
    end(ending(SessionEnd::Why::malformed, 0,
               "a message of " + std::to_string(header.frame_size()) + " bytes, limit " +
                   std::to_string(options.frame_limit)));
}

void ClientSession::Core::on_lost(ErrorCode error, bool cut) {
    end(ending(SessionEnd::Why::lost, 0, error.message() + (cut ? ", in the middle of a message" : "")));
}

void ClientSession::Core::cancel(std::uint32_t invoke_id) {
    if (pending_.contains(invoke_id)) {
        RawOutcome outcome;
        outcome.error.kind = RequestError::Kind::cancelled;
        settle(invoke_id, std::move(outcome));
    }
}

void ClientSession::Core::abort() {
    if (state_ == State::ended) {
        drop();
    } else {
        end(ending(SessionEnd::Why::aborted));
    }
}

void ClientSession::Core::forsake() {
    forget_handlers();
    if (state_ != State::ended) {
        abort();
    }
}

void ClientSession::Core::forget_handlers() {
    put_away(handlers_, executor());
}

void ClientSession::Core::await_end(Completion<SessionEnd> ended) {
    if (state_ == State::ended) {
        complete(executor(), std::move(ended), end_);
    } else {
        ended_.push_back(std::move(ended));
    }
}

void ClientSession::Core::end(SessionEnd how) {
    if (state_ == State::ended) {
        return;
    }
    const bool was_open = state_ == State::open || state_ == State::closing;
    state_ = State::ended;
    end_ = std::move(how);
    counters.sessions_ended += was_open ? 1 : 0;
    switch (end_.why) {
    case SessionEnd::Why::closed:
    case SessionEnd::Why::told:
        state_deadline_ = now() + dialect.times.close_wait;
        close_when_written();
        break; // everything has been said: an orderly end
    default:
        drop();
    }
    if (opened_) {
        OpenOutcome outcome;
        outcome.end = end_;
        complete(executor(), std::exchange(opened_, nullptr), std::move(outcome));
    }
    while (!pending_.empty()) {
        RawOutcome outcome;
        outcome.error.kind = RequestError::Kind::session_ended;
        outcome.error.text = end_.to_string();
        settle(pending_.begin()->first, std::move(outcome));
    }
    for (Completion<SessionEnd>& waiting : std::exchange(ended_, {})) {
        complete(executor(), std::move(waiting), end_);
    }
    wake_readers(false);
}

} // namespace ctikit
