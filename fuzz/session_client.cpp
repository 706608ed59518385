// A client's session against a hostile server: whatever the server sends, whenever, in whatever pieces, and however
// time passes, the client keeps to the protocol, every request gets one outcome, and the session ends when its
// connection does. Input: selector, segment size, steps (see Play::step).
#include "session_world.hpp"

#include <ctikit/session/client.hpp>

#include <algorithm>

namespace {

using namespace ctikit;
using namespace std::chrono_literals;

using enum fuzz::Operand;
/// What the steps of Play::step need.
constexpr fuzz::Steps steps{none, block, byte, pair, byte, byte, none, none, none, none};

constexpr std::size_t queue_limit = 4096;

class Play {
public:
    Play(const fuzz::Selected& selected, Bytes input)
        : selected_(selected), input_(input), dialect_(dialect_of(*selected.protocol)),
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
        check(outcomes_ == requests_, "every request gets one outcome");
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
        switch (step.number) {
        case 0:
            answer_open();
            break;
        case 1:
            peer_->send(step.block);
            break;
        case 2:
            world_.clock.advance(std::chrono::seconds(step.value));
            break;
        case 3:
            world_.clock.jump(std::chrono::seconds(step.value));
            break;
        case 4:
            request(std::chrono::seconds(step.value));
            break;
        case 5:
            confirm(step.value);
            break;
        case 6:
            peer_->close();
            break;
        case 7:
            world_.spawn(close());
            break;
        case 8:
            session_.abort();
            break;
        default:
            peer_->reset();
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
        ++requests_;
        session_.request_frame(dialect_.codec.heartbeat(0, selected_.version), timeout,
                               [this](const RawOutcome&) { ++outcomes_; });
    }

    /// The server confirms what it got last, perhaps with the wrong id.
    void confirm(std::uint32_t off) {
        const std::uint32_t id = dialect_.invoke_id(peer_->last_frame(), selected_.version).value_or(0);
        peer_->send(dialect_.codec.heartbeat_answer(id + off, selected_.version));
    }

    void check(bool kept, std::string_view text) const {
        if (!kept) {
            fuzz::broken(text, selected_, input_);
        }
    }

    fuzz::Selected selected_;
    Bytes input_;
    const Dialect& dialect_;
    fuzz::Script script_;
    fuzz::World world_;
    std::shared_ptr<fuzz::Peer> peer_;
    unsigned requests_ = 0;
    unsigned outcomes_ = 0;
    bool opened_ = false;
    bool events_ended_ = false;
    ClientSession session_; ///< last: it needs the world, and goes before it
};

} // namespace

std::vector<std::uint8_t> fuzz::change_input(Bytes input, Random& random) {
    return change_script(input, steps, random);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > fuzz::selector_size) {
        Play({fuzz::select({data, size})}, {data, size}).run();
    }
    return 0;
}
