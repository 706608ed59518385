// ContactCenter: setting up, letting clients in, and customers and agents that act by themselves.
#include <ctikit/simulator/contact_center.hpp>

#include "center_core.hpp"

#include <algorithm>

namespace ctikit {
namespace {

Duration in_time(double seconds) noexcept {
    return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(seconds));
}

} // namespace

ContactCenter::Core::Core(const Dialect& its_dialect, const boost::asio::any_io_executor& executor, Clock& clock,
                          CenterOptions its_options)
    : dialect(its_dialect), options(std::move(its_options)), codes(its_dialect), vocabulary(its_dialect),
      agenda(std::make_shared<Agenda>(clock, executor)), random_(options.seed) {
    for (unsigned i = 0; i < options.agents; ++i) {
        const std::string extension = std::to_string(options.first_extension + i);
        Agent agent;
        agent.id = "agt" + extension;
        agent.extension = extension;
        agent.name = "Agent " + extension;
        agent.state = codes.logout;
        by_extension_[extension] = agents_.size();
        by_id_[agent.id] = agents_.size();
        agents_.push_back(std::move(agent));
    }
}

void ContactCenter::Core::open_for_business() {
    if (options.reservations_per_minute > 0) {
        next_reservation();
    }
    if (options.calls_per_minute <= 0) {
        return;
    }
    for (Agent& agent : agents_) {
        agent.automatic = true;
        change_state(agent, codes.ready, codes.reason_logon);
    }
    next_customer();
}

std::string ContactCenter::Core::any_customer() {
    return "555" + std::to_string(1'000'000 + random_() % 9'000'000);
}

Duration ContactCenter::Core::any_talk_time() {
    std::exponential_distribution<double> talking(1.0 / std::max(1.0, static_cast<double>(options.talk_time.count())));
    return in_time(talking(random_));
}

void ContactCenter::Core::next_customer() {
    std::exponential_distribution<double> pause(options.calls_per_minute / 60.0);
    agenda->after(in_time(pause(random_)), [weak = weak_from_this()] {
        if (const auto core = weak.lock()) {
            const std::string from = core->any_customer();
            const std::uint32_t call =
                core->customer_calls(from, {{"user.customer", std::to_string(core->random_() % 100'000)}});
            core->lose_patience(call, from);
            core->next_customer();
        }
    });
}

/// Agents who work by themselves do not look at previews.
void ContactCenter::Core::next_reservation() {
    std::exponential_distribution<double> pause(options.reservations_per_minute / 60.0);
    agenda->after(in_time(pause(random_)), [weak = weak_from_this()] {
        const auto core = weak.lock();
        if (!core) {
            return;
        }
        std::vector<const Agent*> ready;
        for (const Agent& agent : core->agents_) {
            if (agent.state == core->codes.ready && !agent.automatic) {
                ready.push_back(&agent);
            }
        }
        if (!ready.empty()) {
            const std::string customer = core->any_customer();
            (void)core->dialer_reserves(ready[core->random_() % ready.size()]->extension, customer);
        }
        core->next_reservation();
    });
}

/// However few agents there are, the queue does not grow without end.
void ContactCenter::Core::lose_patience(std::uint32_t call, const std::string& customer) {
    std::exponential_distribution<double> waiting(1.0 / std::max(1.0, static_cast<double>(options.patience.count())));
    agenda->after(in_time(waiting(random_)), [weak = weak_from_this(), call, customer] {
        const auto core = weak.lock();
        const Call* const current = core ? core->find_call(call) : nullptr;
        if (current != nullptr && current->queued) {
            core->hang_up(call, customer);
        }
    });
}

/// An agent without a client answers, talks for a while and hangs up.
void ContactCenter::Core::work_on(Call& call, Agent& agent) {
    std::uniform_real_distribution<double> ringing(1.0, 4.0);
    const double until_answer = ringing(random_);
    const auto act = [weak = weak_from_this(), id = call.id, extension = agent.extension](bool answers) {
        const auto core = weak.lock();
        Call* const current = core ? core->find_call(id) : nullptr;
        Party* const party = current == nullptr ? nullptr : current->find(extension);
        if (party == nullptr) {
            return;
        }
        if (answers && party->state == Party::State::alerting) {
            core->answer(*current, *core->agent_at(extension));
        } else if (!answers) {
            core->hang_up(id, extension);
        }
    };
    agenda->after(in_time(until_answer), [act] { act(true); });
    agenda->after(in_time(until_answer + 1.0) + any_talk_time(), [act] { act(false); });
}

OpenDecision ContactCenter::Core::admit(const OpenRequest& request) {
    OpenDecision decision;
    if ((request.services & dialect.client_events) == 0) {
        return decision;
    }
    const Agent* by_what[] = {agent_called(request.agent.id), agent_at(request.agent.extension),
                              agent_at(request.agent.instrument)};
    const std::string* const given[] = {&request.agent.id, &request.agent.extension, &request.agent.instrument};
    const Agent* agent = nullptr;
    for (std::size_t i = 0; i < std::size(given); ++i) {
        if (given[i]->empty()) {
            continue;
        }
        if (by_what[i] == nullptr || (agent != nullptr && agent != by_what[i])) {
            decision.refusal = dialect.status({"E_CTI_INCONSISTENT_AGENT_DATA"}, request.version);
            decision.text = "'" + *given[i] + "' is not of this agent";
            return decision;
        }
        agent = by_what[i];
    }
    if (agent == nullptr) {
        decision.refusal = dialect.status({"E_CTI_REQUIRED_DATA_MISSING"}, request.version);
        decision.text = "no agent is named";
        return decision;
    }
    decision.agent = {agent->id, agent->extension, agent->extension};
    decision.agent_state = agent->state;
    return decision;
}

CenterStatus ContactCenter::Core::status() const {
    CenterStatus status;
    status.agents_in = static_cast<std::size_t>(
        std::ranges::count_if(agents_, [this](const Agent& agent) { return agent.state != codes.logout; }));
    status.calls = calls_.size();
    status.queued = queue_.size();
    status.calls_so_far = calls_so_far_;
    status.abandoned = abandoned_;
    status.last_error = vocabulary.last_error;
    return status;
}

ContactCenter::ContactCenter(const Dialect& dialect, const boost::asio::any_io_executor& executor, Clock& clock,
                             CenterOptions options)
    : core_(std::make_shared<Core>(dialect, executor, clock, std::move(options))) {}

ContactCenter::~ContactCenter() {
    core_->server = nullptr;
    core_->agenda->clear();
}

void ContactCenter::attach(Server& server) {
    core_->server = &server;
    core_->open_for_business();
}

std::uint32_t ContactCenter::customer_calls(const std::string& from,
                                            const std::vector<std::pair<std::string, std::string>>& variables) {
    return core_->customer_calls(from, variables);
}

bool ContactCenter::dialer_reserves(const std::string& extension, const std::string& customer) {
    return core_->dialer_reserves(extension, customer);
}

void ContactCenter::hang_up(std::uint32_t call, const std::string& device) {
    core_->hang_up(call, device);
}

void ContactCenter::rename_agent(const std::string& id, const std::string& last_name) {
    core_->rename_agent(id, last_name);
}

CenterStatus ContactCenter::status() const {
    return core_->status();
}

OpenDecision ContactCenter::open(const OpenRequest& request, std::string_view) {
    return core_->admit(request);
}

void ContactCenter::opened(ServerSession& session) {
    core_->welcome(session);
}

void ContactCenter::request(ServerSession& session, const EventView& request) {
    core_->handle(session, request);
}

void ContactCenter::closed(ServerSession& session, SessionOver) {
    core_->part(session);
}

} // namespace ctikit
