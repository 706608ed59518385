// QUERY_AGENT_STATE_REQ: ask for an agent's state.
// Written by `ctigen generate` from spec/uccx/messages/QUERY_AGENT_STATE_REQ.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct QueryAgentStateConf;

/// QUERY_AGENT_STATE_REQ, id 36, client to server: ask for an agent's state.
/// Source: Unified CCX developer guide, page query_agent_state_req.
/// Note: at least one of the three floating fields.
/// Reserved in the fixed part, no members: PeripheralID, MRDID, ICMAgentID.
struct QueryAgentStateReq {
    static constexpr std::string_view name = "QUERY_AGENT_STATE_REQ";
    static constexpr std::uint32_t id = 36;
    static constexpr VersionRange versions{10, 18};
    using Confirmation = uccx::QueryAgentStateConf;

    std::uint32_t InvokeID{};
    OptionalText AgentExtension;  ///< up to 16 bytes with NUL
    OptionalText AgentInstrument; ///< up to 64 bytes with NUL
    OptionalText AgentID;         ///< up to 129 bytes with NUL; 32 bytes in guides before version 18
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, QueryAgentStateReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const QueryAgentStateReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const QueryAgentStateReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
