// Who speaks for an agent, and what becomes of its calls when nobody does: clients come and go, phones do not notice.
#include "center_core.hpp"

#include <algorithm>

namespace ctikit {
namespace {

bool spoken_for(const Presence& presence) noexcept {
    return presence.sessions != 0 || presence.bridge != 0;
}

} // namespace

/// A client that comes back is told of the calls that are still going on.
void ContactCenter::Core::welcome(ServerSession& session) {
    Agent* const agent = agent_at(session.agent().extension);
    if (session.bridge() || agent == nullptr) {
        return;
    }
    ++agent->presence.sessions;
    for (const std::uint32_t id : agent->calls) {
        Call& call = calls_.at(id);
        call.introduced.erase(agent->extension);
        introduce(call, agent->extension);
    }
}

void ContactCenter::Core::part(ServerSession& session) {
    if (Agent* const agent = agent_at(session.agent().extension)) {
        --agent->presence.sessions;
        await_return(*agent);
        return;
    }
    for (Agent& agent : agents_) {
        if (agent.presence.bridge == session.number()) {
            agent.presence.bridge = 0;
            await_return(agent);
        }
    }
}

/// A bridge that controls an agent's phone speaks for the agent, until another bridge does.
void ContactCenter::Core::speak_for(Agent& agent, const ServerSession& session) {
    if (session.bridge()) {
        agent.presence.bridge = session.number();
    }
}

void ContactCenter::Core::await_return(Agent& agent) {
    agent.presence.gone = agenda->now();
    if (!spoken_for(agent.presence) && !agent.presence.awaited) {
        agent.presence.awaited = true;
        await_return(agent.extension, options.absence);
    }
}

void ContactCenter::Core::await_return(const std::string& extension, Duration wait) {
    agenda->after(wait, [weak = weak_from_this(), extension] {
        const auto core = weak.lock();
        if (!core) {
            return;
        }
        Agent& agent = *core->agent_at(extension);
        const Duration rest = agent.presence.gone + core->options.absence - core->agenda->now();
        if (!spoken_for(agent.presence) && rest > Duration::zero()) { // came back and left again
            core->await_return(extension, rest);
            return;
        }
        agent.presence.awaited = false;
        if (!spoken_for(agent.presence)) {
            core->give_up(agent);
        }
    });
}

/// Logs the agent out first, so that no end of a call makes it ready for another one.
void ContactCenter::Core::give_up(Agent& agent) {
    if (agent.automatic) {
        return; // its clients only looked on
    }
    agent.next_state.reset();
    if (agent.state != codes.logout) {
        change_state(agent, codes.logout, codes.reason_gone);
    }
    for (const std::uint32_t id : std::set(agent.calls)) {
        Call* const call = find_call(id);
        const Party* const party = call == nullptr ? nullptr : call->find(agent.extension);
        if (party != nullptr && call->queued && party->state == Party::State::alerting) {
            take_back(*call, agent.extension);
        } else {
            hang_up(id, agent.extension);
        }
    }
}

/// Whether somebody is in the call who will hang up some day: an agent with a client, or one who works by itself.
bool ContactCenter::Core::attended(const Call& call) noexcept {
    return std::ranges::any_of(call.parties, [this](const Party& party) {
        const Agent* const agent = agent_at(party.device);
        return agent != nullptr && (agent->automatic || agent->presence.awaited || spoken_for(agent->presence));
    });
}

/// After somebody has left: those who are left to themselves talk for a while and hang up.
void ContactCenter::Core::look_after(Call& call) {
    if (call.left || attended(call)) {
        return;
    }
    call.left = true;
    let_end(call.id);
}

void ContactCenter::Core::let_end(std::uint32_t call_id) {
    agenda->after(any_talk_time(), [weak = weak_from_this(), call_id] {
        const auto core = weak.lock();
        Call* const call = core ? core->find_call(call_id) : nullptr;
        if (call != nullptr && core->attended(*call)) { // an agent has joined it meanwhile, and may leave again
            core->let_end(call_id);
        } else if (call != nullptr) {
            core->finish(*call);
        }
    });
}

} // namespace ctikit
