// QUERY_AGENT_STATE_CONF: gives an agent's state.
// Written by `ctigen generate` from spec/uccx/messages/QUERY_AGENT_STATE_CONF.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct QueryAgentStateReq;

/// QUERY_AGENT_STATE_CONF, id 37, server to client: gives an agent's state.
/// Source: Unified CCX developer guide, page query_agent_state-_conf.
/// Note: page slug is query_agent_state-_conf; the guide writes the name with a blank before _CONF.
/// Note: ICMAgentID slot is printed UINT here but INT in AGENT_STATE_EVENT; same 4 bytes.
/// Unsure: read in part only, not seen: tag and version of InternalAgentState (the page prints none) and whether it repeats per
/// CSQ.
/// Reserved in the fixed part, no members: MRDID, NumTasks, AgentMode, MaxTaskLimit, ICMAgentID, AgentAvailabilityStatus.
struct QueryAgentStateConf {
    static constexpr std::string_view name = "QUERY_AGENT_STATE_CONF";
    static constexpr std::uint32_t id = 37;
    static constexpr VersionRange versions{10, 18};
    using Request = uccx::QueryAgentStateReq;

    /// One entry of csq.
    struct Csq {
        std::uint32_t CSQID{};                    ///< SkillGroupNumber in GED-188
        std::optional<uccx::AgentState> CSQState; ///< SkillGroupState in GED-188
    };

    std::uint32_t InvokeID{};
    uccx::AgentState AgentState{};
    /// number of csq, computed by encode; at most 20; NumSkillGroups in GED-188
    std::uint16_t numCSQs{};
    OptionalText AgentExtension;                                ///< up to 16 bytes with NUL
    OptionalText AgentInstrument;                               ///< up to 64 bytes with NUL
    /// up to 129 bytes with NUL; 32 bytes in guides before version 18
    OptionalText AgentID;
    Repeated<Csq> csq;                                          ///< counted by numCSQs
    std::optional<uccx::InternalAgentState> InternalAgentState; ///< unsure: no tag on the page; 255 in GED-188
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, QueryAgentStateConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const QueryAgentStateConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const QueryAgentStateConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
