// AGENT_STATE_EVENT: agent changed state.
// Written by `ctigen generate` from spec/uccx/messages/AGENT_STATE_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// AGENT_STATE_EVENT, id 30, server to client: agent changed state.
/// Source: Unified CCX developer guide, page agent_state_event.
/// Note: fixed part is 58 bytes and fully read; GED-188 adds DepartmentID (INT) after it from version 19, Unified CCX has not.
/// Note: the numCSQs text itself names CSQID, CSQState, reserved[63], reserved[64] as one record; 0 records: use the fixed CSQID
/// and CSQState; above 99 a further event is sent.
/// Note: the guide's trace prints AgentExtension, AgentID, NextAgentState in this order, CSQID -1 and CSQState equal to
/// AgentState with NumCSQs 0.
/// Note: NextAgentState 65535 = none (trace).
/// Unsure: read in part only, not seen: floating part from the size of CTIClientSignature on (cut right after that name).
/// Unsure: AgentID and ActiveTerminal places are not certain; an InternalAgentState field may exist here as in
/// QUERY_AGENT_STATE_CONF.
/// Reserved in the fixed part, no members: MonitorID, PeripheralID, SessionID, PeripheralType, SkillGroupID, SkillGroupPriority,
/// MRDID, NumTasks, AgentMode, MaxTaskLimit, ICMAgentID, AgentAvailabilityStatus.
struct AgentStateEvent {
    static constexpr std::string_view name = "AGENT_STATE_EVENT";
    static constexpr std::uint32_t id = 30;
    static constexpr VersionRange versions{10, 18};

    /// One entry of csq.
    struct Csq {
        std::uint32_t CSQID{};                    ///< FltSkillGroupNumber in GED-188
        std::optional<uccx::AgentState> CSQState; ///< FltSkillGroupState in GED-188
    };

    uccx::AgentState CSQState{};     ///< SkillGroupState in GED-188
    std::uint32_t StateDuration{};
    std::uint32_t CSQID{};           ///< SkillGroupNumber in GED-188
    uccx::AgentState AgentState{};
    uccx::AgentReasonCode EventReasonCode{};
    std::uint16_t numCSQs{};         ///< number of csq, computed by encode; at most 99; NumFltSkillGroups in GED-188
    OptionalText CTIClientSignature; ///< up to 64 bytes with NUL
    OptionalText AgentExtension;     ///< up to 16 bytes with NUL
    OptionalText AgentInstrument;    ///< up to 64 bytes with NUL
    /// up to 129 bytes with NUL; 32 bytes in guides before version 18; unsure: place not certain
    OptionalText AgentID;
    std::optional<std::uint32_t> Duration;
    std::optional<uccx::AgentState> NextAgentState;
    Repeated<Csq> csq;               ///< counted by numCSQs
    OptionalText ActiveTerminal;     ///< up to 64 bytes with NUL; version 18; unsure: place not certain
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, AgentStateEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const AgentStateEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const AgentStateEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
