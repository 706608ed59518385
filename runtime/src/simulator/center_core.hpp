// The contact center itself: who is logged in, which calls there are, and what happens when somebody does something.
#pragma once

#include "agenda.hpp"
#include "vocabulary.hpp"

#include <ctikit/session/message_fields.hpp>
#include <ctikit/simulator/contact_center.hpp>

#include <deque>
#include <map>
#include <random>
#include <set>

namespace ctikit {

/// Named variables of a call.
using Variables = std::vector<std::pair<std::string, std::string>>;

/// Of an agent since the login.
struct AgentTimes {
    TimePoint logged_on{};
    TimePoint since{}; ///< the last change of state
    std::map<std::uint16_t, Duration> in_state;
    std::uint64_t handled = 0; ///< calls
};

/// Who speaks for an agent.
struct Presence {
    unsigned sessions = 0;    ///< of its own, open
    std::uint64_t bridge = 0; ///< number of the last bridge session that controlled its phone; 0: it is over
    TimePoint gone{};         ///< since when nobody does
    bool awaited = false;     ///< whoever is gone may come back
};

struct Agent {
    std::string id;
    std::string extension; ///< and instrument
    std::string name;
    std::uint16_t state = 0;
    std::uint16_t reason = 0;
    std::optional<std::uint16_t> next_state; ///< asked for while talking
    bool automatic = false;                  ///< works by itself
    std::set<std::uint32_t> calls;           ///< in which its phone takes part
    Presence presence;
    AgentTimes times;
};

struct Party {
    using State = ConnectionState;

    std::string device;
    State state = State::connected;
};

struct Call {
    std::uint32_t id = 0;
    std::uint16_t type = 0;
    std::string device; ///< ConnectionDeviceID: with the id it names the call
    std::string ani;
    std::string dialed;
    std::string last_redirect;
    bool queued = false;                     ///< waits for an agent
    bool left = false;                       ///< by all agents, once: ends when nobody of the center joins it
    std::optional<std::string> reserved_for; ///< a dialer's reservation: the customer
    TimePoint began{};
    std::uint64_t offer = 0; ///< number of the last offer to an agent: an old ring timer finds a newer one
    std::vector<Party> parties;
    std::set<std::string> introduced; ///< agents who have had its BEGIN_CALL_EVENT
    Variables variables;
    std::map<std::string, std::string> fields; ///< CallVariable1 ... CallWrapupData

    [[nodiscard]] Party* find(std::string_view wanted) noexcept;
};

class ContactCenter::Core final : public std::enable_shared_from_this<ContactCenter::Core> {
public:
    Core(const Dialect& dialect, const boost::asio::any_io_executor& executor, Clock& clock, CenterOptions options);

    /// Lets customers call and the dialer dial by themselves, when the options say so.
    void open_for_business();

    // contact_center.cpp
    [[nodiscard]] OpenDecision admit(const OpenRequest& request);
    [[nodiscard]] CenterStatus status() const;

    // center_presence.cpp
    void welcome(ServerSession& session);
    void part(ServerSession& session);

    // center_requests.cpp
    void handle(ServerSession& session, const EventView& request);

    // center_config.cpp
    void rename_agent(const std::string& id, const std::string& last_name);

    // center_calls.cpp
    Call& new_call(std::uint16_t type, const std::string& from, const std::string& dialed);
    std::uint32_t customer_calls(const std::string& from, Variables variables);
    bool dialer_reserves(const std::string& extension, const std::string& customer);
    void hang_up(std::uint32_t call_id, const std::string& device);

    Server* server = nullptr;
    const Dialect& dialect;
    const CenterOptions options;
    const Codes codes;
    Vocabulary vocabulary;
    const std::shared_ptr<Agenda> agenda;

private:
    /// A request that was taken apart, and who sent it.
    struct Request {
        ServerSession& session;
        MessageFields fields;
        Agent* agent; ///< whose device it is about; null: nobody's
        std::string device;
    };
    /// A call that a request names, and the part that the request's device has in it. Valid until parties change.
    struct Leg {
        Call* call = nullptr;   ///< null: there is none of this id
        Party* party = nullptr; ///< null: the device is not in it

        [[nodiscard]] bool is(Party::State state) const noexcept { return party != nullptr && party->state == state; }
    };
    /// What a request comes to: a ControlFailureCode by name, or an empty text.
    using Failure = std::string_view;
    using Handler = Failure (Core::*)(Request&);
    static const std::map<std::string_view, Handler>& handlers();

    // center_requests.cpp
    [[nodiscard]] Failure check_right(const Request& request, std::string_view message) const;
    [[nodiscard]] Leg leg(const Request& request, std::string_view field) noexcept;
    [[nodiscard]] Failure check_new_call(const Request& request, const std::string& dialed) noexcept;
    [[nodiscard]] bool fit(const Variables& variables) const noexcept;
    [[nodiscard]] static bool may_change(const Request& request, const Leg& asked) noexcept;
    Failure set_agent_state(Request& request);
    Failure make_call(Request& request);
    Failure answer_call(Request& request);
    Failure hold_call(Request& request);
    Failure retrieve_call(Request& request);
    Failure clear_connection(Request& request);
    Failure clear_call(Request& request);
    Failure consult_call(Request& request);
    Failure transfer_call(Request& request);
    Failure conference_call(Request& request);
    Failure alternate_call(Request& request);
    Failure reconnect_call(Request& request);
    Failure set_call_data(Request& request);
    Failure join_calls(Request& request, bool stays);
    void confirm(Request& request, Fields fields = {});
    void confirm_call(Request& request, const Call& call);

    // center_queries.cpp
    Failure query_agent_state(Request& request);
    [[nodiscard]] Agent* agent_meant(const Request& request) noexcept;
    Failure query_device_info(Request& request);
    Failure snapshot_call(Request& request);
    Failure snapshot_device(Request& request);

    // center_statistics.cpp
    Failure query_agent_statistics(Request& request);
    Failure query_queue_statistics(Request& request);
    void account(Agent& agent);
    [[nodiscard]] Duration time_in(const Agent& agent, std::uint16_t state) const;

    // center_config.cpp
    Failure config_keys(Request& request);
    Failure config_upload(Request& request);
    [[nodiscard]] Fields config_keys_for(std::string_view message) const;
    [[nodiscard]] std::string key_of(const ConfigKindInfo& kind) const;
    [[nodiscard]] bool may_configure(const ServerSession& session) const;
    [[nodiscard]] bool follows(const ServerSession& session, const ConfigKindInfo& kind) const;
    void refuse_config(ServerSession& session);
    void send_records(ServerSession& session, const ConfigKindInfo& kind);
    [[nodiscard]] std::vector<Fields> records_of(std::string_view kind) const;
    [[nodiscard]] Fields record_of(const Agent& agent, std::uint32_t type) const;

    // center_agents.cpp
    [[nodiscard]] Agent* agent_at(std::string_view extension) noexcept;
    [[nodiscard]] Agent* agent_called(std::string_view id) noexcept;
    void change_state(Agent& agent, std::uint16_t state, std::uint16_t reason);
    void after_call(Agent& agent);
    [[nodiscard]] bool busy(const Agent& agent) const noexcept { return !agent.calls.empty(); }
    [[nodiscard]] std::uint32_t lines() const noexcept;

    // center_presence.cpp
    void speak_for(Agent& agent, const ServerSession& session);
    void await_return(Agent& agent);
    void await_return(const std::string& extension, Duration wait);
    void give_up(Agent& agent);
    [[nodiscard]] bool attended(const Call& call) noexcept;
    void look_after(Call& call);
    void let_end(std::uint32_t call_id);

    // center_calls.cpp
    [[nodiscard]] Call* find_call(std::uint32_t id) noexcept;
    [[nodiscard]] bool full() const noexcept { return calls_.size() >= options.calls; }
    void join(Call& call, const std::string& device, Party::State state);
    void remove(Call& call, const std::string& device);
    void route();
    void offer(Call& call, Agent& agent);
    void let_ring(const Call& call, const Agent& agent);
    void ring_out(std::uint32_t call_id, const std::string& extension, std::uint64_t offer);
    void take_back(Call& call, const std::string& extension);
    void answer(Call& call, Agent& agent);
    void dial(Call& call, Agent& from);
    void let_answer(Call& call, const std::string& device);
    void answer_outside(Call& call, Party& party);
    void hold(Call& call, const std::string& device);
    void retrieve(Call& call, const std::string& device);
    void leave(Call& call, const std::string& device);
    void finish(Call& call);
    void merge(Call& held, Call& active, Agent& by, bool stays);
    void settle_reservation(Call& call, Agent& agent, const std::string& customer, std::string_view response);
    void introduce(Call& call, const std::string& device);
    void announce(std::string_view message, const Call& call, const Fields& fields);
    void announce_to(std::string_view message, Fields fields, const Audience& audience);
    [[nodiscard]] Fields about(const Call& call) const;
    [[nodiscard]] Fields data_of(const Call& call) const;
    [[nodiscard]] std::string_view device_type(std::string_view device) const noexcept;

    // contact_center.cpp: what the center does by itself
    [[nodiscard]] std::string any_customer();
    [[nodiscard]] Duration any_talk_time();
    void next_customer();
    void next_reservation();
    void lose_patience(std::uint32_t call, const std::string& customer);
    void work_on(Call& call, Agent& agent);

    std::vector<Agent> agents_;
    std::map<std::string, std::size_t, std::less<>> by_extension_;
    std::map<std::string, std::size_t, std::less<>> by_id_;
    std::map<std::uint32_t, Call> calls_;
    std::deque<std::uint32_t> queue_;
    std::size_t next_agent_ = 0;           ///< where the search for a ready agent begins: everybody gets a turn
    std::uint32_t last_call_ = 16'777'500; ///< ids of real servers have this size
    std::uint64_t calls_so_far_ = 0;
    std::uint64_t abandoned_ = 0;
    std::uint64_t offers_ = 0;
    std::map<std::string_view, std::uint64_t> changes_; ///< of the configuration, by kind
    std::mt19937_64 random_;
};

} // namespace ctikit
