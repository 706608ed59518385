// AGENT_STATE_EVENT: agent changed state.
// Written by `ctigen generate` from spec/ged188/messages/AGENT_STATE_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// AGENT_STATE_EVENT, id 30, server to client: agent changed state.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: NumFltSkillGroups up to 99; when 0 the single fixed skill group set applies.
/// Note: EventReasonCode is filled only for Not Ready and Logged Off.
/// Note: SessionID is 0 when the agent has no open Client Events session.
/// Unsure: the tag table lists the message under 3 (ClientSignature) and not under 23; Unified CCX prints 23.
/// Unsure: SkillGroupNumber type is printed USINT, size 4; taken as UINT.
/// Unsure: the repeat text for the Flt fields says NumSkillGroups, but the only count here is NumFltSkillGroups.
/// Unsure: NumFltSkillGroups, the Flt fields, Duration and NextAgentState came somewhere in versions 10-13; exact version not
/// stated.
/// Unsure: AgentMode here: 1 routable, 0 not routable; the version 14 guide printed the opposite.
struct AgentStateEvent {
    static constexpr std::string_view name = "AGENT_STATE_EVENT";
    static constexpr std::uint32_t id = 30;
    static constexpr VersionRange versions{9, 25};

    /// One entry of skill_group.
    struct SkillGroup {
        std::int32_t FltSkillGroupNumber{};
        std::optional<std::uint32_t> FltSkillGroupID;
        std::optional<std::uint16_t> FltSkillGroupPriority;
        std::optional<ged188::AgentState> FltSkillGroupState;
    };

    std::uint32_t MonitorID{};
    std::uint32_t PeripheralID{};
    std::uint32_t SessionID{};
    ged188::PeripheralType PeripheralType{};
    ged188::AgentState SkillGroupState{};
    std::uint32_t StateDuration{};
    std::uint32_t SkillGroupNumber{};
    std::uint32_t SkillGroupID{};
    std::uint16_t SkillGroupPriority{};
    ged188::AgentState AgentState{};
    std::uint16_t EventReasonCode{};
    std::int32_t MRDID{};
    std::uint32_t NumTasks{};
    ged188::AgentMode AgentMode{};
    std::uint32_t MaxTaskLimit{};
    std::int32_t ICMAgentID{};
    ged188::AgentAvailabilityStatus AgentAvailabilityStatus{};
    /// number of skill_group, computed by encode; at most 99; unsure: added between versions 10 and 13
    std::uint16_t NumFltSkillGroups{};
    std::int32_t DepartmentID{};                         ///< versions 19+
    /// up to 64 bytes with NUL; unsure: 3 in the tag table, 23 in Unified CCX
    OptionalText CTIClientSignature;
    /// up to 64 bytes with NUL; unsure: listed under 3, perhaps the field of tag 23
    OptionalText ClientSignature;
    OptionalText AgentID;                                ///< up to 12 bytes with NUL
    OptionalText AgentIDLong;                            ///< up to 129 bytes with NUL; unsure: size as in Unified CCX
    OptionalText AgentExtension;                         ///< up to 16 bytes with NUL
    OptionalText ActiveTerminal;                         ///< up to 64 bytes with NUL; versions 20+; unsure: version not printed
    OptionalText AgentInstrument;                        ///< up to 64 bytes with NUL
    std::optional<std::uint32_t> Duration;
    std::optional<ged188::AgentState> NextAgentState;
    std::optional<ged188::AgentCallDirection> Direction; ///< versions 16+
    Repeated<SkillGroup> skill_group;                    ///< counted by NumFltSkillGroups
    std::optional<std::uint32_t> MaxBeyondTaskLimit;     ///< versions 22+
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, AgentStateEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const AgentStateEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const AgentStateEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
