// Statistics, where the guides print their layout: GED-188's, of an agent and of the queue. What the center does not do
// (lines held, calls by the dialer, supervision) is 0. No source prints the ids of Unified CCX's messages.
#include "center_core.hpp"

#include <algorithm>

namespace ctikit {
namespace {

std::uint32_t seconds(Duration time) noexcept {
    return static_cast<std::uint32_t>(std::chrono::duration_cast<std::chrono::seconds>(time).count());
}

} // namespace

/// The time since the last change counts for the state that ends now.
void ContactCenter::Core::account(Agent& agent) {
    AgentTimes& times = agent.times;
    const TimePoint now = agenda->now();
    if (agent.state == codes.logout) {
        times = {};
        times.logged_on = now;
    } else {
        times.in_state[agent.state] += now - times.since;
    }
    times.since = now;
}

Duration ContactCenter::Core::time_in(const Agent& agent, std::uint16_t state) const {
    const auto found = agent.times.in_state.find(state);
    const Duration before = found == agent.times.in_state.end() ? Duration::zero() : found->second;
    return before + (agent.state == state ? agenda->now() - agent.times.since : Duration::zero());
}

ContactCenter::Core::Failure ContactCenter::Core::query_agent_statistics(Request& request) {
    const Agent* const agent = agent_meant(request);
    if (agent == nullptr || agent->state == codes.logout) {
        return "CF_INVALID_AGENT_ID_SPECIFIED";
    }
    Fields fields{{"AgentExtension", agent->extension}, {"AgentID", agent->id}, {"AgentInstrument", agent->extension}};
    for (const std::string period : {"Session", "Today"}) { // the center opened today
        fields["LoggedOnTime" + period] = seconds(agenda->now() - agent->times.logged_on);
        fields["AvailTime" + period] = seconds(time_in(*agent, codes.ready));
        fields["NotReadyTime" + period] = seconds(time_in(*agent, codes.not_ready));
        fields["HandledCalls" + period] = agent->times.handled;
        fields["HandledCallsTalkTime" + period] = seconds(time_in(*agent, codes.talking));
        fields["HandledCallsAfterCallTime" + period] = seconds(time_in(*agent, codes.work));
    }
    confirm(request, std::move(fields));
    return {};
}

ContactCenter::Core::Failure ContactCenter::Core::query_queue_statistics(Request& request) {
    if (request.fields.number("CSQID") != options.queue) {
        return "CF_INVALID_SKILL_GROUP_SPECIFIED";
    }
    const auto in = [this](std::uint16_t state) {
        return std::ranges::count_if(agents_, [state](const Agent& agent) { return agent.state == state; });
    };
    Duration longest{};
    Duration together{};
    for (const std::uint32_t id : queue_) {
        const Duration waits = agenda->now() - calls_.at(id).began;
        longest = std::max(longest, waits);
        together += waits;
    }
    confirm(request, {{"CSQID", options.queue},
                      {"SkillGroupID", options.queue},
                      {"AgentsLoggedOn", status().agents_in},
                      {"AgentsAvail", in(codes.ready)},
                      {"AgentsReady", in(codes.ready)},
                      {"AgentsNotReady", in(codes.not_ready)},
                      {"AgentsTalkingIn", in(codes.talking)},
                      {"AgentsWorkNotReady", in(codes.work)},
                      {"AgentsReserved", in(codes.reserved)},
                      {"CallsQNow", queue_.size()},
                      {"CallsQTimeNow", seconds(together)},
                      {"LongestCallQNow", seconds(longest)}});
    return {};
}

} // namespace ctikit
