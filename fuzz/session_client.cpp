// A client's session against a hostile server: whatever the server sends, whenever, in whatever pieces, and however
// time passes, the client keeps to the protocol, every request gets one outcome, every answer settles one request, and
// the session ends when its connection does. Input: selector, segment size, steps (see Play::step).
#include "request.hpp"
#include "session_world.hpp"

#include <ctikit/session/client.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <stdexcept>

namespace {

using namespace ctikit;
using namespace std::chrono_literals;

using enum fuzz::Operand;
/// What the steps of Play::step need.
constexpr std::array steps{none, block, byte, pair, byte, byte, none, none, none, none};

/// A request that applications send, and the message that confirms it.
struct Exchange {
    const MessageInfo* request;
    const MessageInfo* answer;
};

/// The first of the tables that the session does not see to itself.
[[nodiscard]] Exchange any_exchange(const fuzz::Selected& selected, const SessionRoles& roles) {
    for (const MessageInfo* const request : fuzz::requests_of(selected)) {
        const MessageInfo* const answer = fuzz::answer_to(selected, *request);
        const bool is_role = request->id == roles.open || request->id == roles.heartbeat || request->id == roles.close;
        if (answer != nullptr && !is_role && request->invoke_id >= 0 && answer->invoke_id >= 0) {
            return {request, answer};
        }
    }
    throw std::logic_error("a dialect without requests");
}

constexpr std::size_t queue_limit = 4096;

class Play : fuzz::SelectedPlay {
public:
    Play(const fuzz::Selected& selected, Bytes input)
        : SelectedPlay(selected, input), dialect_(dialect_of(*selected.protocol)),
          script_(input.subspan(fuzz::selector_size)), session_(make_session()) {}

    void run() {
        world_.spawn(open());
        world_.spawn(take_events());
        for (int count = 0; count < 200 && !script_.done(); ++count) {
            step(script_.step(steps));
            world_.clock.settle();
        }
        peer_->reset();
        world_.clock.advance(1h);
        check(opened_, "open() comes to an end");
        check(events_ended_, "waiting for events comes to an end");
        check(session_.state() == ClientSession::State::ended, "a session ends with its connection");
        check(std::ranges::all_of(outcomes_, [](unsigned count) { return count == 1; }),
              "every request gets one outcome");
        check(session_.counters().deepest_queue <= queue_limit, "what waits for the server is limited");
        check(!peer_->cheated(), "a client sends frames");
    }

private:
    [[nodiscard]] ClientSession make_session() {
        MemoryPair pair = world_.connection(script_.byte());
        peer_ = fuzz::Peer::on(std::move(pair.second));
        ClientOptions options;
        options.version = selected_.version;
        options.event_queue = 4096;
        options.queue_limit = queue_limit;
        return {dialect_, std::move(pair.first), world_.clock, options};
    }

    [[nodiscard]] boost::asio::awaitable<void> open() {
        const OpenOutcome outcome = co_await session_.open();
        opened_ = true;
        check(outcome.opened || !outcome.end.to_string().empty(), "a session that is not opened says why");
    }
    [[nodiscard]] boost::asio::awaitable<void> take_events() {
        std::optional<Event> event;
        do { // g++ 12 destroys what is awaited in the condition of a loop twice
            event = co_await session_.next_event();
        } while (event);
        events_ended_ = true;
    }
    [[nodiscard]] boost::asio::awaitable<void> close() { (void)co_await session_.close(); }

    void step(const fuzz::Step& step) {
        if (world_.take_common(step, *peer_)) {
            return;
        }
        switch (step.number) {
        case 0:
            answer_open();
            break;
        case 4:
            request(std::chrono::seconds(step.value));
            break;
        case 5:
            confirm(step.value);
            break;
        case 7:
            world_.spawn(close());
            break;
        default:
            session_.abort();
            break;
        }
    }

    /// The server opens the session in order.
    void answer_open() {
        OpenAnswer answer;
        answer.invoke_id = dialect_.invoke_id(peer_->last_frame(), selected_.version).value_or(0);
        answer.services = ~0U;
        answer.online = true;
        peer_->send(dialect_.codec.opened(answer, selected_.version));
    }

    void request(std::chrono::seconds timeout) {
        const std::size_t number = outcomes_.size();
        outcomes_.push_back(0);
        session_.request_frame(fuzz::plain_frame(selected_, *exchange_.request), timeout,
                               [this, number](const RawOutcome& outcome) { settle(number, outcome); });
    }

    void settle(std::size_t number, const RawOutcome& outcome) {
        check(++outcomes_[number] == 1, "a request is settled once");
        if (outcome.frame.empty()) {
            return;
        }
        const std::optional<std::uint32_t> id = dialect_.invoke_id(outcome.frame, selected_.version);
        check(id && answered_.insert(*id).second, "an answer settles one request");
    }

    /// The server confirms what it got last, perhaps with the wrong id.
    void confirm(std::uint32_t off) {
        const std::uint32_t id = dialect_.invoke_id(peer_->last_frame(), selected_.version).value_or(0);
        const auto header = FrameHeader::read(peer_->last_frame());
        FrameBytes frame = dialect_.codec.heartbeat_answer(id + off, selected_.version);
        if (header && header->type == exchange_.request->id) {
            frame = fuzz::plain_frame(selected_, *exchange_.answer);
            (void)dialect_.set_invoke_id(frame, selected_.version, id + off);
        }
        peer_->send(frame);
    }

    const Dialect& dialect_;
    fuzz::Script script_;
    fuzz::World world_;
    std::shared_ptr<fuzz::Peer> peer_;
    Exchange exchange_ = any_exchange(selected_, dialect_.roles);
    std::vector<unsigned> outcomes_;   ///< by request
    std::set<std::uint32_t> answered_; ///< InvokeIDs of answers that settled one
    bool opened_ = false;
    bool events_ended_ = false;
    ClientSession session_; ///< last: it needs the world, and goes before it
};

} // namespace

std::vector<std::uint8_t> fuzz::change_input(Bytes input, Random& random) {
    return change_script(input, steps, random);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    return fuzz::play_selected<Play>({data, size});
}
