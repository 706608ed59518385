// AGENT_TEAM_CONFIG_EVENT: team members of a supervisor, or a team change.
// Written by `ctigen generate` from spec/ged188/messages/AGENT_TEAM_CONFIG_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// AGENT_TEAM_CONFIG_EVENT, id 128, server to client: team members of a supervisor, or a team change.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct AgentTeamConfigEvent {
    static constexpr std::string_view name = "AGENT_TEAM_CONFIG_EVENT";
    static constexpr std::uint32_t id = 128;
    static constexpr VersionRange versions{9, 25};

    /// One entry of agent.
    struct Agent {
        std::string_view AtcAgentID{}; ///< up to 12 bytes with NUL
        std::optional<ged188::AgentTeamFlags> AgentFlags;
        std::optional<ged188::AgentState> AtcAgentState;
        std::optional<std::uint32_t> AtcStateDuration;
    };

    std::uint32_t PeripheralID{};
    std::uint32_t TeamID{};
    std::uint16_t NumberOfAgents{}; ///< number of agent, computed by encode; at most 64
    ged188::AgentTeamConfigOperation ConfigOperation{};
    std::int32_t DepartmentID{};    ///< versions 19+
    OptionalText AgentTeamName;     ///< up to 32 bytes with NUL; versions 16+
    Repeated<Agent> agent;          ///< counted by NumberOfAgents
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, AgentTeamConfigEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const AgentTeamConfigEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const AgentTeamConfigEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
