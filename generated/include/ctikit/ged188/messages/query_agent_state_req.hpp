// QUERY_AGENT_STATE_REQ: ask for the current state of an agent.
// Written by `ctigen generate` from spec/ged188/messages/QUERY_AGENT_STATE_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct QueryAgentStateConf;

/// QUERY_AGENT_STATE_REQ, id 36, client to server: ask for the current state of an agent.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: MRDID plus at least one of ICMAgentID, AgentExtension, AgentID, AgentInstrument must be given.
/// Note: ICMAgentID and the id fields were added in protocol 9.
struct QueryAgentStateReq {
    static constexpr std::string_view name = "QUERY_AGENT_STATE_REQ";
    static constexpr std::uint32_t id = 36;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::QueryAgentStateConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    std::int32_t MRDID{};
    std::int32_t ICMAgentID{};
    OptionalText AgentExtension;  ///< up to 16 bytes with NUL
    OptionalText AgentID;         ///< up to 12 bytes with NUL
    OptionalText AgentIDLong;     ///< up to 129 bytes with NUL; unsure: size as in Unified CCX
    OptionalText AgentInstrument; ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, QueryAgentStateReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const QueryAgentStateReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const QueryAgentStateReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
