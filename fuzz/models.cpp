// What clients make of events, whatever a server sends: the models of calls and agents, the exchange of configuration,
// and readers of single fields. Limits hold; events of one call do not touch another; records count when their block
// ends, and never half of it; a reader finds what the walker shows.
// Input: selector, options (see Play), events: a stream of frames.
#include "mutator.hpp"
#include "session_world.hpp"

#include <ctikit/session/agent_model.hpp>
#include <ctikit/session/call_model.hpp>
#include <ctikit/session/config_exchange.hpp>
#include <ctikit/session/message_fields.hpp>
#include <ctikit/walker/walk.hpp>
#include <ctikit/wire/field_reader.hpp>
#include <ctikit/wire/values.hpp>

#include <algorithm>
#include <set>

namespace {

using namespace ctikit;
using namespace std::chrono_literals;

constexpr std::size_t prefix_size = fuzz::selector_size + 1;
constexpr std::size_t call_limit = 2;
constexpr std::size_t record_limit = 16;
/// The call model remembers about as many ends.
constexpr std::size_t most_ends = 4000;

/// Each field of one frame by a reader, against the walker.
class FieldCheck {
public:
    FieldCheck(const fuzz::Selected& selected, Bytes frame) : selected_(selected), frame_(frame) {}

    void run() {
        walk(*selected_.protocol, selected_.version, frame_, *this);
        const std::uint32_t type = load_u32(frame_.data() + 4);
        const MessageInfo* const message = selected_.protocol->find(type, selected_.version);
        if (message == nullptr || !message->documented ||
            selected_.protocol->find(message->name, selected_.version) != message) {
            return;
        }
        std::set<std::string_view> names;
        for (const auto fields : {message->fixed, message->floating}) {
            for (const FieldInfo& field : fields) {
                const unsigned version = message->layout_version(selected_.version);
                if (field.versions.contains(version) && !field.reserved_in(version) &&
                    names.insert(field.name).second) {
                    compare(*message, field);
                }
            }
        }
    }

    // Of a walk
    void on_fixed(const WalkedField& field) { fields_.push_back(field); }
    void on_floating(const WalkedField& field) { fields_.push_back(field); }

private:
    void compare(const MessageInfo& message, const FieldInfo& field) const {
        const FieldReader reader(*selected_.protocol, selected_.version, message.name, field.name);
        const auto shown = std::ranges::find_if(fields_, [&](const WalkedField& each) {
            return field.tag == 0 ? each.info == &field : each.tag == field.tag;
        });
        const auto data = reader.data(frame_);
        const bool is_shown = shown != fields_.end();
        check(data.has_value() == is_shown, "a reader finds a field that the walker shows, and no other", field);
        if (!is_shown || !data) {
            return;
        }
        check(data->data() == shown->data.data() && data->size() == shown->data.size(),
              "a reader finds a field where the walker shows it", field);
        check(reader.text(frame_) == read_text(shown->data), "a reader reads the text that is there", field);
        check(reader.number(frame_) == (field.array ? std::nullopt : number_in(field.type, shown->data)),
              "a reader reads the number that is there", field);
    }
    void check(bool kept, std::string_view text, const FieldInfo& field) const {
        if (!kept) {
            fuzz::broken(text, selected_, frame_, field.name);
        }
    }

    fuzz::Selected selected_;
    Bytes frame_;
    std::vector<WalkedField> fields_;
};

[[nodiscard]] std::vector<Event> events_of(const fuzz::Selected& selected, Bytes stream) {
    std::vector<Event> events;
    FrameSplitter splitter(1U << 20);
    splitter.feed(stream);
    for (Bytes frame; splitter.next(frame) == FrameSplitter::Status::frame;) {
        events.emplace_back(EventView{dialect_of(*selected.protocol), selected.version, frame, splitter.header().type});
    }
    return events;
}

[[nodiscard]] EventView view(const Event& event) {
    return {*event.dialect, event.version, event.bytes, event.type};
}

/// One run. The options: the server is online (1), only some kinds are asked for (2), anew after the first event (4),
/// and 10 s pass between events (8).
class Play : fuzz::SelectedPlay {
public:
    Play(const fuzz::Selected& selected, Bytes input)
        : SelectedPlay(selected, input), dialect_(dialect_of(*selected.protocol)), options_(input[fuzz::selector_size]),
          events_(events_of(selected, input.subspan(prefix_size))), session_(make_session()),
          exchange_(world_.clock, config_options(), {[this] { check_complete(); }, {}, {}}) {}

    void run() {
        open();
        for (const Event& event : events_) {
            take_configuration(event);
            take_call(event);
            (void)agents_.apply(view(event));
            FieldCheck(selected_, event.bytes).run();
        }
        check(agents_.agents().size() <= events_.size(), "an event tells of one agent");
        check_order();
        exchange_.stop();
        peer_->reset();
        world_.clock.advance(1min);
    }

private:
    [[nodiscard]] ClientSession make_session() {
        MemoryPair pair = world_.connection(0);
        peer_ = fuzz::Peer::on(std::move(pair.second));
        ClientOptions options;
        options.version = selected_.version;
        options.heartbeat = 0s;
        return {dialect_, std::move(pair.first), world_.clock, options};
    }
    [[nodiscard]] ConfigOptions config_options() const {
        ConfigOptions options;
        options.record_limit = record_limit;
        if ((input_[fuzz::selector_size] & 2U) != 0) {
            options.kinds = {"agent", "queue"};
        }
        return options;
    }

    void open() {
        world_.spawn(
            [](ClientSession& session) -> boost::asio::awaitable<void> { (void)co_await session.open(); }(session_));
        world_.clock.settle();
        OpenAnswer answer;
        answer.invoke_id = dialect_.invoke_id(peer_->last_frame(), selected_.version).value_or(0);
        answer.services = ~0U;
        answer.online = (options_ & 1U) != 0;
        peer_->send(dialect_.codec.opened(answer, selected_.version));
        world_.clock.settle();
        check(session_.state() == ClientSession::State::open && exchange_.start(session_), "a session opens");
    }

    void take_configuration(const Event& event) {
        const Configuration before = exchange_.configuration();
        (void)exchange_.apply(view(event));
        const MessageInfo* const message = event.message();
        const bool ends = message != nullptr && message->name == "CONFIG_END_EVENT";
        check(ends || exchange_.configuration() == before, "records count when their block ends");
        check(exchange_.configuration().size() <= record_limit, "there are no more records than the limit");
        if ((options_ & 4U) != 0) {
            exchange_.resynchronise();
            options_ &= ~4U;
        }
        if ((options_ & 8U) != 0) {
            world_.clock.advance(10s);
        }
    }

    void check_complete() const {
        check(exchange_.state() == ConfigExchange::State::complete, "who is told that all is there finds it so");
    }

    void take_call(const Event& event) {
        (void)calls_.apply(view(event));
        check(calls_.calls().size() <= call_limit, "there are no more calls than the limit");
        for (const auto& [id, call] : calls_.calls()) {
            check(call.id == id && calls_.find(id) == &call, "a call is found by its id");
            for (const std::string& device : call.present()) {
                const auto found = calls_.of_device(device);
                check(std::ranges::find(found, &call) != found.end(), "a device is in the calls that it is in");
            }
        }
    }

    /// Events of different calls may come in any order, those aside by which calls become one or change their ids.
    void check_order() const {
        std::vector<std::pair<std::uint32_t, const Event*>> sorted;
        for (const Event& event : events_) {
            const MessageFields fields(view(event));
            if (!fields.has("NewCallID") && !fields.has("PrimaryCallID")) {
                sorted.emplace_back(fields.number("CallID").value_or(0), &event);
            }
        }
        if (sorted.size() > most_ends) {
            return;
        }
        CallModel mixed;
        for (const auto& [id, event] : sorted) {
            (void)mixed.apply(view(*event));
        }
        std::ranges::stable_sort(sorted, {}, &std::pair<std::uint32_t, const Event*>::first);
        CallModel by_call;
        for (const auto& [id, event] : sorted) {
            (void)by_call.apply(view(*event));
        }
        check(mixed.calls() == by_call.calls(), "events of one call do not touch another");
    }

    const Dialect& dialect_;
    unsigned options_;
    fuzz::World world_;
    std::vector<Event> events_;
    std::shared_ptr<fuzz::Peer> peer_;
    CallModel calls_{CallModelLimits{.calls = call_limit}};
    AgentModel agents_;
    ClientSession session_; ///< needs the world
    ConfigExchange exchange_;
};

} // namespace

std::vector<std::uint8_t> fuzz::change_input(Bytes input, Random& random) {
    return change_events(input, random);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    return fuzz::play_selected<Play>({data, size}, prefix_size);
}
