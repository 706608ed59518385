// A client that stays connected against two hostile hosts: whatever they send, take, refuse and drop, and however time
// jumps, the client walks through them as its policy says and with the waits that it asks for, tells of every attempt
// and of its end, and is done soon after it is told to stop, at whatever moment that is.
// Input: selector, a byte for the world (see Play), steps (see Play::step).
#include "session_world.hpp"

#include <ctikit/session/accept.hpp>
#include <ctikit/session/failover_client.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace {

using namespace ctikit;
using namespace std::chrono_literals;

using enum fuzz::Operand;
/// What the steps of Play::step need.
constexpr std::array steps{none, block, byte, pair, byte, byte, none, byte, byte, none, byte, byte};

/// What becomes of those who connect to a host.
enum class Manner : std::uint8_t { serves, is_standby, refuses, says_nothing, is_closed, swallows };
constexpr unsigned manners = 6;

/// What a program that uses the client does, also within its handlers.
enum class Deed : std::uint8_t { close, abort, stop, nothing };
enum class Moment : std::uint8_t { trying, up, down, waiting };

/// The story that the handlers tell, held against the promises of failover_client.hpp.
class Story {
public:
    using Check = std::function<void(bool, std::string_view)>;

    Story(const Dialect& dialect, const Clock& clock, const ReconnectPolicy& policy, unsigned version, Check check)
        : dialect_(dialect), clock_(clock), policy_(policy), any_version_(version == 0),
          newest_(any_version_ ? dialect.protocol.versions.last : version), check_(std::move(check)) {
        for (Host& host : hosts_) {
            host.version = newest_;
        }
    }

    void trying(std::size_t host) {
        check_(phase_ == Phase::none, "an attempt ends before the next");
        check_(!stopped && !yielded_, "who stops or yields does not try again");
        check_(clock_.now() >= quiet_until_, "a wait is waited for");
        Host& tried = hosts_[host];
        check_(!tried.refused || clock_.now() - *tried.refused >= policy_.after_refusal,
               "a host that refused is left alone");
        host_ = host;
        reach_moment();
        check_(tried.tries++ <= lowered_, "a host is not tried again without a pause");
        check_(!next_ || *next_ == host, "a round begins where the policy says");
        next_.reset();
        phase_ = Phase::trying;
        told_offline_ = false;
    }

    void up(const ClientSession& session) {
        check_(phase_ == Phase::trying && !stopped, "a session comes of an attempt");
        check_(session.version() == hosts_[host_].version, "the version is the highest that the host did not refuse");
        check_(!(policy_.leave_when_offline && session.standby()), "a standby server is left");
        hosts_[host_].taken = session.version();
        phase_ = Phase::up;
        up_at_ = clock_.now();
    }

    void system(const SystemNotice& notice) { told_offline_ |= notice.online == SystemNotice::Online::offline; }

    void down(std::size_t host, const SessionEnd& end, bool was_open) {
        check_(stopped || phase_ == (was_open ? Phase::up : Phase::trying), "what goes down was up or tried");
        const bool was_up = phase_ == Phase::up;
        phase_ = Phase::none;
        last_end = end.why;
        if (end.why == SessionEnd::Why::refused) {
            hosts_[host].refused = clock_.now();
            lower_version(hosts_[host], end);
        } else if (end.why == SessionEnd::Why::not_connected) {
            hosts_[host].version = newest_;
        } else if (end.text == "the server is on standby") { // after it took a session
            hosts_[host].taken = hosts_[host].version;
        }
        if (was_up) {
            ended(host, end);
        }
    }

    void waiting(Duration wait) {
        check_(phase_ == Phase::none && !stopped, "the client waits between attempts");
        check_(wait > Duration::zero(), "a wait takes time");
        quiet_until_ = clock_.now() + wait;
        if (policy_.after_refusal != 0s && wait <= policy_.after_refusal) {
            return; // for the host that may be asked again first
        }
        const Duration least = policy_.waits[std::min(rounds_, policy_.waits.size() - 1)];
        const bool is_spread = rounds_ == 0 && policy_.first_spread != 0s;
        check_(is_spread ? wait <= policy_.first_spread
                         : wait >= least && wait <= least + std::chrono::ceil<Duration>(least * policy_.jitter),
               "waits are those of the policy");
        ++rounds_;
        check_(policy_.rounds == 0 || rounds_ < policy_.rounds, "the client gives up after so many rounds");
    }

    [[nodiscard]] bool is_up() const noexcept { return phase_ == Phase::up; }

    bool stopped = false;
    std::optional<SessionEnd::Why> last_end;

private:
    enum class Phase : std::uint8_t { none, trying, up };
    struct Host {
        unsigned version = 0;    ///< of the next open request
        unsigned taken = 0;      ///< of the last session
        bool begun_anew = false; ///< all versions were refused in this moment
        std::optional<TimePoint> refused;
        unsigned tries = 0; ///< in this moment
    };

    void reach_moment() {
        if (moment_ != clock_.now()) {
            moment_ = clock_.now();
            lowered_ = hosts_[0].tries = hosts_[1].tries = 0;
            hosts_[0].begun_anew = hosts_[1].begun_anew = false;
        }
    }

    /// To the one that the host took before, or to the next; after the last one to the first again.
    void lower_version(Host& host, const SessionEnd& end) {
        if (!any_version_ || end.status_name != "E_CTI_INVALID_VERSION") {
            return;
        }
        if (host.version <= dialect_.protocol.versions.first) {
            host.version = newest_;
            host.begun_anew = true;
            return;
        }
        host.version = host.taken != 0 && host.taken < host.version ? host.taken : host.version - 1;
        reach_moment();
        lowered_ += host.begun_anew ? 0 : 1;
    }

    /// After a session that was open for a while a new round begins.
    void ended(std::size_t host, const SessionEnd& end) {
        yielded_ = policy_.yield_to_newer && end.status_name == "E_CTI_NEW_SESSION_OPENED";
        if (clock_.now() - up_at_ < policy_.settled) {
            return;
        }
        rounds_ = 0;
        const bool sent_away = end.why == SessionEnd::Why::told || end.why == SessionEnd::Why::offline ||
                               (policy_.leave_when_offline && told_offline_);
        next_ = policy_.return_to_last && !sent_away ? host : (host + 1) % hosts_.size();
    }

    const Dialect& dialect_;
    const Clock& clock_;
    const ReconnectPolicy& policy_;
    bool any_version_;
    unsigned newest_;
    Check check_;
    Phase phase_ = Phase::none;
    std::size_t host_ = 0; ///< that is tried, or up
    std::array<Host, 2> hosts_;
    TimePoint moment_;
    unsigned lowered_ = 0; ///< in this moment: asking for another version needs no pause
    TimePoint quiet_until_;
    TimePoint up_at_;
    std::size_t rounds_ = 0;          ///< without success, so far
    std::optional<std::size_t> next_; ///< host at which the next round begins, where that is known
    bool told_offline_ = false;
    bool yielded_ = false;
};

/// One run. Of the byte for the world the low half is the segment size of connections; each bit above it changes
/// something of the dialect's policy.
class Play : fuzz::SelectedPlay {
public:
    Play(const fuzz::Selected& selected, Bytes input)
        : SelectedPlay(selected, input), dialect_(dialect_of(*selected.protocol)),
          script_(input.subspan(fuzz::selector_size)), world_byte_(script_.byte()), policy_(make_policy()),
          options_(make_options()), story_(dialect_, world_.clock, policy_, options_.version,
                                           [this](bool kept, std::string_view text) { check(kept, text); }),
          client_(dialect_, world_.executor(), world_.clock, *connector_, {addresses_[0], addresses_[1]}, options_,
                  policy_, handlers()) {}

    void run() {
        network_.link.segment = (world_byte_ & 0x0fU) == 0 ? SIZE_MAX : world_byte_ & 0x0fU;
        receive(0, Manner::serves);
        receive(1, Manner::serves);
        world_.spawn(stay_connected());
        world_.clock.settle();
        for (int count = 0; count < 200 && !script_.done(); ++count) {
            step(script_.step(steps));
            world_.clock.settle();
            ClientSession* const session = client_.session();
            check(session == nullptr || (session->state() == ClientSession::State::open && story_.is_up()),
                  "the session is the one that is up");
        }
        if (!story_.stopped) { // else that one is to suffice
            act(Deed::stop);
        }
        world_.clock.advance(20s); // a connection attempt of ten, a close of five, or what is left of both after a jump
        check(run_ended_.has_value(), "who is told to stop is done soon");
        check(run_ended_ && (!story_.last_end || run_ended_->why == *story_.last_end), "the last end is returned");
        check(std::ranges::all_of(peers_, [](const auto& peer) { return peer->ended(); }),
              "no connection is left behind");
        check(std::ranges::none_of(peers_, [](const auto& peer) { return peer->cheated(); }), "a client sends frames");
    }

private:
    [[nodiscard]] ReconnectPolicy make_policy() const {
        ReconnectPolicy policy = policy_of(dialect_);
        policy.seed = 1;
        policy.rounds = (world_byte_ & 0x10U) != 0 ? 3 : 0;
        policy.leave_when_offline = (world_byte_ & 0x20U) == 0;
        policy.return_to_last ^= (world_byte_ & 0x40U) != 0;
        return policy;
    }
    [[nodiscard]] ClientOptions make_options() const {
        ClientOptions options;
        options.version = (world_byte_ & 0x80U) != 0 ? 0 : selected_.version;
        return options;
    }

    [[nodiscard]] FailoverHandlers handlers() {
        const auto number = [this](const Address& address) { return address == addresses_[0] ? 0U : 1U; };
        FailoverHandlers handlers;
        handlers.trying = [this, number](const Address& address) {
            check(client_.ending() == nullptr, "an attempt has no session yet");
            story_.trying(number(address));
            happens(Moment::trying);
        };
        handlers.up = [this](const ClientSession& session, const Address&) {
            check(client_.session() == &session, "a session that is up is the open one");
            story_.up(session);
            happens(Moment::up);
        };
        handlers.down = [this, number](const Address& address, const SessionEnd& end, bool was_open) {
            check(client_.session() == nullptr, "a session that is down is not open");
            check((client_.ending() != nullptr) == was_open, "who is told of an end can look at the session");
            story_.down(number(address), end, was_open);
            happens(Moment::down);
        };
        handlers.waiting = [this](Duration wait) {
            story_.waiting(wait);
            happens(Moment::waiting);
        };
        handlers.session.system = [this](const SystemNotice& notice) { story_.system(notice); };
        return handlers;
    }

    [[nodiscard]] boost::asio::awaitable<void> stay_connected() {
        boost::asio::awaitable<SessionEnd> running = client_.run();
        run_ended_ = co_await std::move(running);
    }

    /// What was planned for this moment.
    void happens(Moment moment) {
        if (const auto plan = plans_.extract(moment)) {
            act(plan.mapped());
        }
    }

    void act(Deed deed) {
        ClientSession* const session = client_.session();
        if (deed == Deed::stop) {
            story_.stopped = true;
            client_.stop();
        } else if (session != nullptr && deed == Deed::close) {
            (void)session->close();
        } else if (session != nullptr && deed == Deed::abort) {
            session->abort();
        }
    }

    void receive(std::size_t host, Manner manner) {
        std::unique_ptr<Acceptor>& acceptor = acceptors_[host];
        network_.swallow(addresses_[host], manner == Manner::swallows);
        manners_[host] = manner;
        if (manner == Manner::is_closed) {
            acceptor.reset();
        } else if (!acceptor) {
            acceptor = network_.listen(addresses_[host]);
            world_.spawn(accept_each(*acceptor, world_.clock, [this, host](std::unique_ptr<Transport> transport) {
                peers_.push_back(fuzz::Peer::on(std::move(transport)));
                greet(*peers_.back(), manners_[host]);
                return true;
            }));
        }
    }

    /// In front of the open request, whose InvokeID is the first of the session.
    void greet(fuzz::Peer& peer, Manner manner) const {
        if (manner == Manner::serves || manner == Manner::is_standby) {
            answer_open(peer, 1, manner == Manner::is_standby);
        } else if (manner == Manner::refuses) {
            fail(peer, 1);
        }
    }

    void answer_open(fuzz::Peer& peer, std::uint32_t id, bool standby) const {
        OpenAnswer answer;
        answer.invoke_id = id;
        answer.services = ~0U;
        answer.online = true;
        answer.standby = standby;
        peer.send(dialect_.codec.opened(answer, selected_.version));
    }

    void fail(fuzz::Peer& peer, std::uint32_t id) const {
        FailureAnswer failure;
        failure.invoke_id = id;
        failure.code = code_;
        peer.send(dialect_.codec.failure(failure, selected_.version));
    }

    /// Beside those of all session targets: the host that was connected to last answers or tells something in order, a
    /// host receives others in another manner, the program does something now or at some later moment.
    void step(const fuzz::Step& step) {
        const std::shared_ptr<fuzz::Peer> peer = peers_.empty() ? nobody_ : peers_.back();
        if (world_.take_common(step, *peer)) {
            return;
        }
        const std::uint32_t id = dialect_.invoke_id(peer->last_frame(), selected_.version).value_or(0);
        switch (step.number) {
        case 0:
            answer_open(*peer, id, false);
            break;
        case 4:
            receive(step.value % 2, static_cast<Manner>(step.value / 2 % manners));
            break;
        case 5:
            code_ = step.value;
            fail(*peer, id);
            break;
        case 7:
            act(static_cast<Deed>(step.value % 4));
            break;
        case 8:
            peer->send(dialect_.codec.failure_event(step.value, "", selected_.version));
            break;
        case 10:
            tell_system(*peer, step.value);
            break;
        default:
            plans_[static_cast<Moment>(step.value % 4)] = static_cast<Deed>(step.value / 4 % 4);
            break;
        }
    }

    void tell_system(fuzz::Peer& peer, unsigned event) const {
        SystemNotice notice;
        notice.event = event;
        peer.send(dialect_.codec.system(notice, selected_.version));
    }

    const Dialect& dialect_;
    fuzz::Script script_;
    std::uint8_t world_byte_;
    ReconnectPolicy policy_;
    ClientOptions options_;
    fuzz::World world_;
    const std::array<Address, 2> addresses_{Address("a", 1), Address("b", 2)};
    MemoryNetwork network_{world_.executor()};
    std::unique_ptr<Connector> connector_ = network_.connector();
    std::array<std::unique_ptr<Acceptor>, 2> acceptors_;
    std::array<Manner, 2> manners_{};
    std::vector<std::shared_ptr<fuzz::Peer>> peers_;
    std::shared_ptr<fuzz::Peer> nobody_ = fuzz::Peer::on(world_.connection(0).first); ///< until somebody connects
    unsigned code_ = 1;                                                               ///< of refusals: StatusCode
    std::map<Moment, Deed> plans_;
    std::optional<SessionEnd> run_ended_;
    Story story_;
    FailoverClient client_; ///< last: it needs all of them, and goes before them
};

} // namespace

std::vector<std::uint8_t> fuzz::change_input(Bytes input, Random& random) {
    return change_script(input, steps, random);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    return fuzz::play_selected<Play>({data, size});
}
