// The agents of a contact center as a client sees them, made from AGENT_STATE_EVENTs and answers to queries.
#pragma once

#include <ctikit/session/event.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace ctikit {

struct ModelAgent {
    std::string id;
    std::string extension;
    std::uint16_t state = 0;                 ///< AgentState
    std::uint16_t reason = 0;                ///< EventReasonCode of the last change
    std::optional<std::uint16_t> next_state; ///< to come at the end of the call; nothing: none that is known
    std::map<std::uint32_t, std::uint16_t> queue_states; ///< by CSQ or skill group, where the server tells them apart

    friend bool operator==(const ModelAgent&, const ModelAgent&) = default;
};

/// Feed it every event, and the confirmations of QUERY_AGENT_STATE_REQ. Start anew when a new session is opened.
class AgentModel {
public:
    /// `limit`: bytes that agents take in memory, about; those for whom there is no room are not followed, so that a
    /// server cannot make it grow without end. 64 MiB are 16,000 agents with 60 skill groups each.
    explicit AgentModel(std::size_t limit = 64U << 20) noexcept : limit_(limit) {}

    /// True when the message was about an agent.
    bool apply(const EventView& event);
    void clear() { *this = AgentModel(limit_); }

    /// Null when nothing has been told of it.
    [[nodiscard]] const ModelAgent* find(std::string_view id) const;
    [[nodiscard]] const ModelAgent* at(std::string_view extension) const;
    [[nodiscard]] const std::map<std::string, ModelAgent, std::less<>>& agents() const noexcept { return agents_; }

private:
    std::size_t limit_;
    std::size_t bytes_ = 0; ///< of agents_
    std::map<std::string, ModelAgent, std::less<>>
        agents_; ///< by id; by extension where the server does not tell the id
};

} // namespace ctikit
