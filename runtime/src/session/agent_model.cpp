// How events change what is known of agents.
#include <ctikit/session/agent_model.hpp>

#include <ctikit/session/message_fields.hpp>

#include <algorithm>

namespace ctikit {
namespace {

/// What an entry of a map takes beside its texts: the node, and what the allocator needs.
constexpr std::size_t agent_entry = 64 + sizeof(ModelAgent);
constexpr std::size_t queue_entry = 64;

std::size_t agent_bytes(const std::string& key, const ModelAgent& agent) noexcept {
    return agent_entry + key.capacity() + agent.id.capacity() + agent.extension.capacity() +
           queue_entry * agent.queue_states.size();
}

/// Nothing: the field is absent, says that there is none, or is no state of the dialect.
std::optional<std::uint16_t> state_in(std::optional<std::uint32_t> field, const EventView& event) {
    if (!field) {
        return std::nullopt;
    }
    const std::string_view name = event.dialect.name_of("AgentState", *field, event.version);
    return name.empty() || name == "AGENT_STATE_NONE" ? std::nullopt
                                                      : std::optional(static_cast<std::uint16_t>(*field));
}

} // namespace

bool AgentModel::apply(const EventView& event) {
    const MessageInfo* const message = event.message();
    if (message == nullptr || (message->name != "AGENT_STATE_EVENT" && message->name != "QUERY_AGENT_STATE_CONF")) {
        return false;
    }
    const MessageFields fields(event);
    const std::string id = fields.text("AgentID");
    const std::string extension = fields.text("AgentExtension");
    if (id.empty() && extension.empty()) {
        return false;
    }
    const auto [entry, is_new] = agents_.try_emplace(id.empty() ? extension : id);
    auto& [key, agent] = *entry;
    const std::size_t before = is_new ? 0 : agent_bytes(key, agent);
    agent.id = id;
    if (!extension.empty()) {
        agent.extension = extension;
    }
    agent.state = static_cast<std::uint16_t>(fields.number("AgentState").value_or(agent.state));
    agent.reason = static_cast<std::uint16_t>(fields.number("EventReasonCode").value_or(0));
    agent.next_state = state_in(fields.number("NextAgentState"), event);
    const std::optional<std::uint32_t> queue = fields.number("CSQID");
    const std::optional<std::uint32_t> queue_state = fields.number("CSQState");
    const std::uint32_t no_queue =
        event.dialect.value_of("SpecialValue", {"NULL_CSQ", "NULL_SKILL_GROUP"}, event.version);
    if (queue && queue_state && *queue != no_queue) {
        agent.queue_states[*queue] = static_cast<std::uint16_t>(*queue_state);
    }
    bytes_ += agent_bytes(key, agent) - before;
    if (bytes_ > limit_) {
        bytes_ -= agent_bytes(key, agent);
        agents_.erase(entry);
    }
    return true;
}

const ModelAgent* AgentModel::find(std::string_view id) const {
    const auto found = agents_.find(id);
    return found == agents_.end() ? nullptr : &found->second;
}

const ModelAgent* AgentModel::at(std::string_view extension) const {
    const auto found =
        std::ranges::find_if(agents_, [extension](const auto& entry) { return entry.second.extension == extension; });
    return found == agents_.end() ? nullptr : &found->second;
}

} // namespace ctikit
