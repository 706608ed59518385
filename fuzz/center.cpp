// The contact center behind a server, against hostile clients: agents and bridges that ask for anything the tables
// have, about calls and devices that they were told of, in any order, while customers call, the dialer reserves,
// connections break and time jumps. Every request is answered once and at once, calls do not come from nowhere, and
// what an observer is told agrees with what the center is.
// Input: selector, a byte for the world (see Play), steps (see Play::step); every second one is a request.
#include "request.hpp"
#include "session_world.hpp"

#include <ctikit/session/call_model.hpp>
#include <ctikit/session/server.hpp>
#include <ctikit/simulator/contact_center.hpp>

#include <algorithm>
#include <array>

namespace {

using namespace ctikit;
using namespace std::chrono_literals;

using enum fuzz::Operand;
/// What the steps of Play::step need.
constexpr std::array steps{byte, block,   byte,    pair,    choices, byte,    none,    byte,    byte,
                           none, choices, choices, choices, choices, choices, choices, choices, choices};

constexpr unsigned agents = 3;
constexpr std::uint64_t observer = 1; ///< number of the first session

/// The center, and what it does with requests.
class Witness final : public Service {
public:
    Witness(const fuzz::Selected& selected, ContactCenter& center, fuzz::Knowledge& known)
        : selected_(selected), center_(center), known_(known) {}

    [[nodiscard]] OpenDecision open(const OpenRequest& request, std::string_view peer) override {
        return center_.open(request, peer);
    }
    void opened(ServerSession& session) override { center_.opened(session); }
    void request(ServerSession& session, const EventView& request) override {
        ++requests;
        asking_ = session.number();
        type_ = request.type;
        id_ = request.dialect.invoke_id(request.frame, request.version);
        answers_ = 0;
        center_.request(session, request);
        asking_ = 0;
        const fuzz::Selected selected{selected_.protocol, request.version};
        const bool is_owed = id_ && fuzz::answer_to(selected, *request.message()) != nullptr;
        answered_once &= answers_ <= 1 && (answers_ == 1 || !is_owed || !is_open(session.number()));
    }
    void traced(ServerSession& session, Bytes frame, bool sent) override {
        if (!sent) {
            return;
        }
        const EventView view{session.dialect(), session.version(), frame, load_u32(frame.data() + 4)};
        if (session.number() == observer) {
            (void)calls.apply(view);
        }
        if (session.number() == observer || session.number() == asking_) {
            known_.learn({selected_.protocol, view.version}, frame);
        }
        answers_ += session.number() == asking_ && answers(view) ? 1U : 0U;
    }

    Server* server = nullptr;
    CallModel calls; ///< as the observer is told
    std::uint64_t requests = 0;
    bool answered_once = true;

private:
    [[nodiscard]] bool answers(const EventView& view) const {
        const SessionRoles& roles = view.dialect.roles;
        const MessageInfo* const message = view.message();
        const bool fails = view.type == roles.failure || view.type == roles.control_failure;
        return (fails || (message != nullptr && message->reply_to == type_)) &&
               view.dialect.invoke_id(view.frame, view.version) == id_;
    }
    [[nodiscard]] bool is_open(std::uint64_t number) const {
        bool found = false;
        server->for_each([&](const ServerSession& session) { found |= session.number() == number; });
        return found;
    }

    fuzz::Selected selected_;
    ContactCenter& center_;
    fuzz::Knowledge& known_;
    std::uint64_t asking_ = 0; ///< number of the session whose request is being handled
    std::uint32_t type_ = 0;
    std::optional<std::uint32_t> id_;
    unsigned answers_ = 0;
};

/// One run. Of the byte for the world the low half is the segment size of connections; bits above it let customers call
/// and a dialer reserve agents by themselves.
class Play : fuzz::SelectedPlay {
public:
    Play(const fuzz::Selected& selected, Bytes input)
        : SelectedPlay(selected, input), dialect_(dialect_of(*selected.protocol)),
          script_(input.subspan(fuzz::selector_size)), world_byte_(script_.byte()),
          known_({"2001", "2002", "2003", "7000", "9999"}, {"agt2001", "agt2002", "agt2003"}),
          center_(dialect_, world_.executor(), world_.clock, center_options()), witness_(selected, center_, known_),
          server_(dialect_, world_.executor(), world_.clock, server_options(), witness_) {
        witness_.server = &server_;
        center_.attach(server_);
    }

    void run() {
        clients_.push_back({connection(), 0});
        open(clients_[0], 0);
        clients_.push_back({connection(), 0});
        for (int count = 0; count < 200 && !script_.done(); ++count) {
            step(script_.step(steps));
            world_.clock.settle();
            check_center();
        }
        for (const Client& client : clients_) {
            client.peer->reset();
        }
        world_.clock.advance(2min);
        check(server_.connections() == 0, "nothing is kept of connections that are gone");
    }

private:
    struct Client {
        std::shared_ptr<fuzz::Peer> peer;
        unsigned mode = 0;   ///< see open_request
        bool opened = false; ///< has sent its open request, and nothing since that is no whole frame
        [[nodiscard]] std::size_t agent() const noexcept { return mode / 2 % agents; }
    };

    [[nodiscard]] bool busy_by_itself() const noexcept { return (world_byte_ & 0x30U) != 0; }

    [[nodiscard]] CenterOptions center_options() const {
        CenterOptions options;
        options.agents = agents;
        options.calls_per_minute = (world_byte_ & 0x10U) != 0 ? 4 : 0;
        options.reservations_per_minute = (world_byte_ & 0x20U) != 0 ? 4 : 0;
        return options;
    }
    [[nodiscard]] static ServerOptions server_options() {
        ServerOptions options;
        options.sessions = 6;
        options.wall_time = [] { return 1'700'000'000U; };
        return options;
    }

    [[nodiscard]] std::shared_ptr<fuzz::Peer> connection() {
        MemoryPair pair = world_.connection(static_cast<std::uint8_t>(world_byte_ & 0x0fU));
        server_.take(std::move(pair.second));
        return fuzz::Peer::on(std::move(pair.first));
    }

    void open(Client& client, unsigned mode) {
        client.mode = mode;
        client.opened = true;
        client.peer->send(dialect_.codec.open(open_request(mode)));
        world_.clock.settle();
    }

    void step(const fuzz::Step& step) {
        Client& client = clients_[turn_];
        client.opened &= step.number != fuzz::common_step::send || is_whole(step.block);
        if (world_.take_common(step, *client.peer)) {
            return;
        }
        switch (step.number) {
        case 0:
            open(client, step.value);
            break;
        case 5:
            turn_ = 1 + step.value % (clients_.size() - 1); // the observer only looks on
            break;
        case 7:
            let_happen(step.value / 8, step.value % 8);
            break;
        case 8:
            clients_.push_back({connection(), step.value});
            turn_ = clients_.size() - 1;
            break;
        default:
            request(client, step.block);
            break;
        }
    }

    /// Nothing but whole frames.
    [[nodiscard]] static bool is_whole(Bytes stream) {
        while (const auto header = FrameHeader::read(stream)) {
            if (header->frame_size() > stream.size()) {
                return false;
            }
            stream = stream.subspan(static_cast<std::size_t>(header->frame_size()));
        }
        return stream.empty();
    }

    /// What nobody asked for. The observer sees it, too.
    void let_happen(std::size_t who, unsigned what) {
        const std::string extension = std::to_string(2001 + who % agents);
        switch (what) {
        case 0:
            (void)center_.customer_calls("5551234", {{"user.customer", "4711"}});
            ++others_;
            break;
        case 1:
            (void)center_.dialer_reserves(extension, "5554321");
            ++others_;
            break;
        case 2:
            center_.hang_up(known_.call(who), "5551234");
            break;
        case 3:
            center_.hang_up(known_.call(who / agents), extension);
            break;
        case 4:
            center_.rename_agent("agt" + extension, "Other");
            break;
        case 5:
            server_.set_online(!server_.online());
            break;
        default:
            server_.set_standby(!server_.standby());
            break;
        }
    }

    /// A client without a session comes back first: half of the steps are requests, and most of them are to be
    /// answered.
    void request(Client& client, Bytes choices) {
        if (client.peer->ended()) {
            client.peer = connection();
            client.opened = false;
        } else if (!client.opened) {
            client.peer->reset();
            world_.clock.settle();
            client.peer = connection();
        }
        if (!client.opened) {
            open(client, client.mode);
        }
        FrameBytes frame = fuzz::make_request(selected_, choices, known_, client.agent());
        (void)dialect_.set_invoke_id(frame, selected_.version, ++last_id_);
        client.peer->send(frame);
    }

    /// Even: a bridge. Then the number of the agent, and of the application; 128 and more: without further services.
    [[nodiscard]] OpenRequest open_request(unsigned choice) {
        const unsigned version = selected_.version;
        const bool bridge = choice % 2 == 0;
        const std::uint32_t mode = bridge ? dialect_.all_events : dialect_.client_events;
        const std::uint32_t both = dialect_.all_events | dialect_.client_events;
        OpenRequest request;
        request.invoke_id = ++last_id_;
        request.version = version;
        request.idle_timeout = clients_.size() == 1 ? OpenRequest::no_idle_timeout : 3600; // the observer stays
        request.services = mode | (choice < 0x80 ? dialect_.all_bits("CTIService", version) & ~both : 0U);
        request.call_mask = dialect_.all_bits("CallMsgMask", version);
        request.agent_mask = dialect_.all_bits("AgentStateMask", version);
        request.config_mask = dialect_.all_bits("ConfigMsgMask", version);
        request.client_id = choice / 8 % 2 == 0 ? "fuzz" : "other";
        if (!bridge) {
            request.agent.extension = std::to_string(2001 + choice / 2 % agents);
        }
        return request;
    }

    void check_center() {
        const CenterStatus status = center_.status();
        check(witness_.answered_once, "a request is answered once");
        check(busy_by_itself() || status.calls <= witness_.requests + others_, "calls do not come from nowhere");
        check(witness_.calls.calls().size() == status.calls, "an observer is told of every call and of its end");
        check(status.last_error.empty(), "every event can be told", status.last_error);
    }

    const Dialect& dialect_;
    fuzz::Script script_;
    std::uint8_t world_byte_;
    fuzz::World world_;
    fuzz::Knowledge known_;
    std::vector<Client> clients_; ///< the observer, then those that the script is about
    std::size_t turn_ = 1;        ///< number of the client whose steps come
    std::uint32_t last_id_ = 0;   ///< InvokeID
    std::uint64_t others_ = 0;    ///< calls of customers and the dialer
    ContactCenter center_;
    Witness witness_;
    Server server_; ///< last: it needs the world and the witness, and goes before them
};

} // namespace

std::vector<std::uint8_t> fuzz::change_input(Bytes input, Random& random) {
    return change_script(input, steps, random);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    return fuzz::play_selected<Play>({data, size});
}
