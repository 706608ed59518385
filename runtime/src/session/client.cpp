// ClientSession: the coroutine face of its core.
#include <ctikit/session/client.hpp>

#include "client_core.hpp"
#include "client_options.hpp"

namespace ctikit {
namespace {

namespace asio = boost::asio;
using CorePtr = std::shared_ptr<ClientSession::Core>;

// Coroutines start when they are awaited: these hold the core themselves, so that the session may be gone by then.

asio::awaitable<OpenOutcome> open_core(CorePtr core) {
    co_return co_await wait_for<OpenOutcome>(
        [&core](Completion<OpenOutcome> opened) { core->open(std::move(opened)); });
}

asio::awaitable<SessionEnd> end_of(CorePtr core) {
    co_return co_await wait_for<SessionEnd>(
        [&core](Completion<SessionEnd> waiting) { core->await_end(std::move(waiting)); });
}

asio::awaitable<RawOutcome> answer_to(CorePtr core, FrameBytes frame, Duration timeout) {
    co_return co_await wait_for<RawOutcome>([&](Completion<RawOutcome> answered) {
        auto slot = answered.slot();
        const auto waiting = std::make_shared<Completion<RawOutcome>>(std::move(answered));
        const std::uint32_t id =
            core->request(std::move(frame), timeout, [waiting](RawOutcome outcome) { (*waiting)(std::move(outcome)); });
        if (slot.is_connected()) {
            slot.assign([weak = std::weak_ptr(core), id](asio::cancellation_type) {
                if (const CorePtr alive = weak.lock()) {
                    alive->cancel(id);
                }
            });
        }
    });
}

asio::awaitable<std::optional<Event>> event_of(CorePtr core) {
    while (true) {
        if (std::optional<Event> event = core->take_event()) {
            co_return event;
        }
        if (core->has_ended()) {
            co_return std::nullopt;
        }
        co_await wait_for<bool>([&core](Completion<bool> arrived) { core->await_event(std::move(arrived)); });
    }
}

} // namespace

std::string_view to_string(ClientMode mode) noexcept {
    return mode == ClientMode::bridge ? "bridge" : "agent";
}

ClientSession::ClientSession(const Dialect& dialect, std::unique_ptr<Transport> transport, Clock& clock,
                             ClientOptions options, ClientHandlers handlers)
    : core_(std::make_shared<Core>(dialect, std::move(transport), clock, checked(dialect, std::move(options)),
                                   std::move(handlers))) {}

ClientSession::~ClientSession() {
    if (core_) {
        core_->forsake();
    }
}

ClientSession::ClientSession(ClientSession&&) noexcept = default;

ClientSession& ClientSession::operator=(ClientSession&& other) noexcept {
    if (core_ && core_ != other.core_) {
        core_->forsake();
    }
    core_ = std::move(other.core_);
    return *this;
}

asio::awaitable<OpenOutcome> ClientSession::open() {
    return open_core(core_);
}

asio::awaitable<RawOutcome> ClientSession::request_frame(FrameBytes frame, Duration timeout) {
    return answer_to(core_, std::move(frame), timeout);
}

void ClientSession::request_frame(FrameBytes frame, Duration timeout, std::function<void(RawOutcome)> done) {
    core_->request(std::move(frame), timeout, std::move(done));
}

asio::awaitable<RawOutcome> ClientSession::exchange(CorePtr core, Encoded request, std::uint32_t type,
                                                    Duration timeout) {
    if (request.second.kind != RequestError::Kind::none) {
        co_return RawOutcome{{}, std::move(request.second)};
    }
    asio::awaitable<RawOutcome> answer = answer_to(core, std::move(request.first), timeout); // apart: see wait_for()
    RawOutcome raw = co_await std::move(answer);
    check_type(core->dialect, core->version, type, raw);
    co_return raw;
}

void ClientSession::check_type(const Dialect& dialect, unsigned version, std::uint32_t type, RawOutcome& raw) {
    const std::optional<FrameHeader> header = FrameHeader::read(raw.frame);
    if (raw && header && header->type != type) {
        const MessageInfo* const other = dialect.protocol.find(header->type, version);
        raw.error.kind = RequestError::Kind::wrong_answer;
        raw.error.text = other == nullptr ? "" : other->name;
    }
}

void ClientSession::refuse(RequestError error, std::function<void(RawOutcome)> done) {
    RawOutcome outcome;
    outcome.error = std::move(error);
    asio::post(core_->executor(),
               [done = std::move(done), outcome = std::move(outcome)]() mutable { done(std::move(outcome)); });
}

bool ClientSession::send_frame(FrameBytes frame) {
    return core_->send(std::move(frame));
}

asio::awaitable<std::optional<Event>> ClientSession::next_event() {
    return event_of(core_);
}

asio::awaitable<SessionEnd> ClientSession::close(std::uint32_t status) {
    core_->close(status);
    return end_of(core_);
}

asio::awaitable<SessionEnd> ClientSession::ended() {
    return end_of(core_);
}

void ClientSession::abort() {
    core_->abort();
}

ClientSession::State ClientSession::state() const noexcept {
    return core_->state();
}

unsigned ClientSession::version() const noexcept {
    return core_->version;
}

const Dialect& ClientSession::dialect() const noexcept {
    return core_->dialect;
}

const OpenAnswer& ClientSession::answer() const noexcept {
    return core_->answer;
}

bool ClientSession::online() const noexcept {
    return core_->online;
}

bool ClientSession::standby() const noexcept {
    return core_->standby;
}

const Counters& ClientSession::counters() const noexcept {
    return core_->counters;
}

asio::any_io_executor ClientSession::executor() const {
    return core_->executor();
}

} // namespace ctikit
