// QUERY_AGENT_STATE_CONF: current agent state with skill group details.
// Written by `ctigen generate` from spec/ged188/messages/QUERY_AGENT_STATE_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct QueryAgentStateReq;

/// QUERY_AGENT_STATE_CONF, id 37, server to client: current agent state with skill group details.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: NumSkillGroups is at most 20; the four skill group fields follow each other in this order for each group.
/// Note: InternalAgentState is meant for internal use only.
/// Note: AgentAvailabilityStatus is also listed among the changes of protocols 10-13.
struct QueryAgentStateConf {
    static constexpr std::string_view name = "QUERY_AGENT_STATE_CONF";
    static constexpr std::uint32_t id = 37;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::QueryAgentStateReq;

    /// One entry of skill_group.
    struct SkillGroup {
        std::uint32_t SkillGroupNumber{};
        std::optional<std::uint32_t> SkillGroupID;
        std::optional<std::uint16_t> SkillGroupPriority;
        std::optional<ged188::AgentState> SkillGroupState;
    };

    std::uint32_t InvokeID{};
    ged188::AgentState AgentState{};
    std::uint16_t NumSkillGroups{};                               ///< number of skill_group, computed by encode; at most 20
    std::int32_t MRDID{};
    std::uint32_t NumTasks{};
    ged188::AgentMode AgentMode{};
    std::uint32_t MaxTaskLimit{};
    std::int32_t ICMAgentID{};
    ged188::AgentAvailabilityStatus AgentAvailabilityStatus{};
    std::int32_t DepartmentID{};                                  ///< versions 19+
    OptionalText AgentID;                                         ///< up to 12 bytes with NUL
    OptionalText AgentIDLong;                                     ///< up to 129 bytes with NUL; unsure: size as in Unified CCX
    OptionalText AgentExtension;                                  ///< up to 16 bytes with NUL
    OptionalText AgentInstrument;                                 ///< up to 64 bytes with NUL
    Repeated<SkillGroup> skill_group;                             ///< counted by NumSkillGroups
    std::optional<ged188::InternalAgentState> InternalAgentState; ///< versions 19+
    std::optional<std::uint32_t> MaxBeyondTaskLimit;              ///< versions 22+
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, QueryAgentStateConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const QueryAgentStateConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const QueryAgentStateConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
