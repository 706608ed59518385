// Agents and their states.
#include "center_core.hpp"

#include <algorithm>

namespace ctikit {

Agent* ContactCenter::Core::agent_at(std::string_view extension) noexcept {
    const auto found = by_extension_.find(extension);
    return found == by_extension_.end() ? nullptr : &agents_[found->second];
}

Agent* ContactCenter::Core::agent_called(std::string_view id) noexcept {
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? nullptr : &agents_[found->second];
}

/// Calls that a phone takes part in at most.
std::uint32_t ContactCenter::Core::lines() const noexcept {
    return std::min<std::uint32_t>(1 + options.held_calls, codes.most_calls);
}

void ContactCenter::Core::change_state(Agent& agent, std::uint16_t state, std::uint16_t reason) {
    account(agent);
    agent.state = state;
    agent.reason = reason;
    Fields fields{{"CSQState", state},
                  {"AgentState", state},
                  {"CSQID", codes.no_queue},
                  {"EventReasonCode", reason},
                  {"AgentID", agent.id},
                  {"AgentExtension", agent.extension},
                  {"AgentInstrument", agent.extension}};
    if (const std::optional<std::uint16_t> next = agent.next_state ? agent.next_state : codes.none_pending) {
        fields["NextAgentState"] = *next;
    }
    Audience audience;
    audience.devices = {agent.extension};
    audience.agent_state = state;
    announce_to("AGENT_STATE_EVENT", std::move(fields), audience);
}

/// A call of the agent's is over: what comes next was decided before, or is ready again.
void ContactCenter::Core::after_call(Agent& agent) {
    if (busy(agent) || (agent.state != codes.talking && agent.state != codes.reserved)) {
        return;
    }
    agent.times.handled += agent.state == codes.talking ? 1 : 0;
    const std::uint16_t next = agent.next_state.value_or(codes.ready);
    agent.next_state.reset();
    change_state(agent, next, codes.reason_call_ended);
    route();
}

} // namespace ctikit
