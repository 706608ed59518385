// SET_AGENT_STATE_REQ: change an agent's state, log in, log out.
// Written by `ctigen generate` from spec/uccx/messages/SET_AGENT_STATE_REQ.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct SetAgentStateConf;

/// SET_AGENT_STATE_REQ, id 38, client to server: change an agent's state, log in, log out.
/// Source: Unified CCX developer guide, page set_agent_state_req.
/// Note: fixed part: 17 bytes in versions 10-11, 21 from 12; AgentCapacity starts at an odd offset.
/// Note: AgentPassword needed for login; AgentID needed for login and logout.
/// Note: ForcedFlag applies to login and logout only; value 2 (authenticate only) from version 12, with login.
/// Note: ActiveTerminal: login with device selection on, when several terminals share the instrument.
/// Reserved in the fixed part, no members: PeripheralID, AgentWorkMode, NumSkillGroups.
struct SetAgentStateReq {
    static constexpr std::string_view name = "SET_AGENT_STATE_REQ";
    static constexpr std::uint32_t id = 38;
    static constexpr VersionRange versions{10, 18};
    using Confirmation = uccx::SetAgentStateConf;

    std::uint32_t InvokeID{};
    uccx::AgentState AgentState{};
    uccx::AgentReasonCode EventReasonCode{};
    uccx::ForcedFlag ForcedFlag{};
    uccx::AgentCapacity AgentCapacity{}; ///< versions 12+; AgentServiceReq in GED-188
    OptionalText AgentInstrument;        ///< required; up to 64 bytes with NUL
    OptionalText AgentPassword;          ///< up to 64 bytes with NUL
    OptionalText AgentID;                ///< up to 129 bytes with NUL; 32 bytes in guides before version 18
    OptionalText ActiveTerminal;         ///< up to 64 bytes with NUL; version 18
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SetAgentStateReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SetAgentStateReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SetAgentStateReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
