// A server against hostile clients: whatever they send, whenever, in whatever pieces, and however time passes, the
// server keeps to the protocol, tells its service a consistent story, and keeps nothing of connections that are gone.
// Input: selector, segment size, steps (see Play::step).
#include "session_world.hpp"

#include <ctikit/session/server.hpp>

#include <algorithm>
#include <array>
#include <set>

namespace {

using namespace ctikit;
using namespace std::chrono_literals;

/// Answers in all ways that a service can, as the request's last byte says, refuses every fourth client, and keeps the
/// story straight.
class Story final : public Service {
public:
    OpenDecision open(const OpenRequest& request, std::string_view) override {
        OpenDecision decision;
        decision.agent = request.agent;
        decision.refusal = request.invoke_id % 4 == 3 ? 1U : 0U;
        return decision;
    }
    void opened(ServerSession& session) override { consistent &= open_.insert(session.number()).second; }
    void request(ServerSession& session, const EventView& request) override {
        consistent &= open_.contains(session.number());
        const std::uint32_t id = request.dialect.invoke_id(request.frame, request.version).value_or(0);
        switch (request.frame.back() % 8) {
        case 0:
            session.end(1);
            break;
        case 1:
            session.drop();
            break;
        case 2:
            session.fail_control(id, 1, 2, "no");
            break;
        case 3:
            break;
        default:
            session.fail(id, 1, "no");
            break;
        }
    }
    void closed(ServerSession& session, SessionOver) override { open_.erase(session.number()); }

    bool consistent = true; ///< nothing is asked of a session that is not open

private:
    std::set<std::uint64_t> open_;
};

using enum fuzz::Operand;
/// What the steps of Play::step need.
constexpr std::array steps{none, block, byte, pair, byte, byte, none, none, byte, none};

class Play : fuzz::SelectedPlay {
public:
    Play(const fuzz::Selected& selected, Bytes input)
        : SelectedPlay(selected, input), dialect_(dialect_of(*selected.protocol)),
          script_(input.subspan(fuzz::selector_size)),
          server_(dialect_, world_.executor(), world_.clock, options(), story_) {}

    void run() {
        connect(script_.byte());
        for (int count = 0; count < 200 && !script_.done(); ++count) {
            step(script_.step(steps));
            world_.clock.settle();
        }
        for (const auto& peer : peers_) {
            peer->reset();
        }
        world_.clock.advance(1h);
        check(server_.connections() == 0 && server_.hosts() == 0, "nothing is kept of connections that are gone");
        check(story_.consistent, "only open sessions ask");
        check(std::ranges::none_of(peers_, [](const auto& peer) { return peer->cheated(); }), "a server sends frames");
    }

private:
    [[nodiscard]] static ServerOptions options() {
        ServerOptions options;
        options.sessions = 4;
        options.queue_limit = 4096;
        options.wall_time = [] { return 1'700'000'000U; };
        return options;
    }

    void connect(std::uint8_t segment) {
        MemoryPair pair = world_.connection(segment);
        server_.take(std::move(pair.second));
        peers_.push_back(fuzz::Peer::on(std::move(pair.first)));
    }

    void step(const fuzz::Step& step) {
        const auto& peer = peers_.back();
        if (world_.take_common(step, *peer)) {
            return;
        }
        switch (step.number) {
        case 0:
            peer->send(dialect_.codec.open(open_request()));
            break;
        case 4:
            publish(step.value % 2 == 0);
            break;
        case 5:
            peer->send(dialect_.codec.heartbeat(step.value, selected_.version));
            break;
        case 7:
            server_.set_online(!server_.online());
            break;
        default:
            connect(static_cast<std::uint8_t>(step.value));
            break;
        }
    }

    [[nodiscard]] OpenRequest open_request() {
        OpenRequest request;
        request.invoke_id = opens_++;
        request.version = selected_.version;
        request.idle_timeout = 40;
        request.services = dialect_.all_events;
        request.client_id = "fuzz";
        return request;
    }

    void publish(bool everyone) {
        SystemNotice notice;
        notice.text = "notice";
        VersionedFrame frame(dialect_.roles.system, "notice",
                             [&](unsigned version) { return dialect_.codec.system(notice, version); });
        Audience audience;
        audience.everyone = everyone;
        (void)server_.publish(frame, audience);
    }

    const Dialect& dialect_;
    fuzz::Script script_;
    fuzz::World world_;
    Story story_;
    std::vector<std::shared_ptr<fuzz::Peer>> peers_;
    std::uint32_t opens_ = 0;
    Server server_; ///< last: it needs the world and the story, and goes before them
};

} // namespace

std::vector<std::uint8_t> fuzz::change_input(Bytes input, Random& random) {
    return change_script(input, steps, random);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    return fuzz::play_selected<Play>({data, size});
}
