// SET_AGENT_STATE_REQ: change an agent state, including login and logout.
// Written by `ctigen generate` from spec/ged188/messages/SET_AGENT_STATE_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct SetAgentStateConf;

/// SET_AGENT_STATE_REQ, id 38, client to server: change an agent state, including login and logout.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: ForcedFlag is ONE byte, so AgentServiceReq starts at an odd offset (17 after the header).
/// Note: AgentID is needed for login and logout; AgentPassword too unless SSOEnabled is 1.
/// Note: remote agent login: AgentInstrument holds instrument, semicolon, phone number; work mode RA_CALL_BY_CALL or
/// RA_NAILED_CONNECTION.
/// Note: on logout with no SkillGroupNumber the agent leaves all groups.
/// Note: ActiveTerminal uses the terminal device name tag (FLT_TERM_DEVICE_NAME).
/// Note: SkillGroupNumber is INT here but UINT in the QUERY_AGENT_STATE confirmation.
/// Unsure: type and size cells of SSOEnabled are empty in the source; USHORT 2 is taken from CONFIG_AGENT_EVENT, which shares the
/// tag.
struct SetAgentStateReq {
    static constexpr std::string_view name = "SET_AGENT_STATE_REQ";
    static constexpr std::uint32_t id = 38;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::SetAgentStateConf;

    /// One entry of skill_group.
    struct SkillGroup {
        std::int32_t SkillGroupNumber{};
        std::optional<std::uint16_t> SkillGroupPriority;
    };

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    ged188::AgentState AgentState{};
    ged188::AgentWorkMode AgentWorkMode{};
    std::uint16_t NumSkillGroups{};               ///< number of skill_group, computed by encode; at most 10
    std::uint16_t EventReasonCode{};
    ged188::ForcedFlag ForcedFlag{};              ///< unsure: added between versions 10 and 13; 10 in Unified CCX
    ged188::AgentServiceReq AgentServiceReq{};    ///< unsure: added between versions 10 and 13; 12 in Unified CCX
    OptionalText AgentInstrument;                 ///< up to 64 bytes with NUL
    OptionalText ActiveTerminal;                  ///< up to 64 bytes with NUL; versions 20+; unsure: version not printed
    OptionalText AgentID;                         ///< up to 12 bytes with NUL
    OptionalText AgentIDLong;                     ///< up to 129 bytes with NUL; unsure: size as in Unified CCX
    OptionalText AgentPassword;                   ///< up to 64 bytes with NUL
    OptionalText PositionID;                      ///< up to 12 bytes with NUL
    OptionalText SupervisorID;                    ///< up to 12 bytes with NUL
    std::optional<ged188::SSOEnabled> SSOEnabled; ///< versions 20+
    Repeated<SkillGroup> skill_group;             ///< counted by NumSkillGroups
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SetAgentStateReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SetAgentStateReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SetAgentStateReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
