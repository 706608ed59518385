// QUERY_AGENT_STATISTICS_REQ: ask for an agent's call handling statistics.
// Written by `ctigen generate` from spec/ged188/messages/QUERY_AGENT_STATISTICS_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct QueryAgentStatisticsConf;

/// QUERY_AGENT_STATISTICS_REQ, id 112, client to server: ask for an agent's call handling statistics.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: when sent by a bridge client (All Events or Peripheral Monitor) at least one of AgentExtension, AgentID, AgentInstrument
/// must be present.
struct QueryAgentStatisticsReq {
    static constexpr std::string_view name = "QUERY_AGENT_STATISTICS_REQ";
    static constexpr std::uint32_t id = 112;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::QueryAgentStatisticsConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    OptionalText AgentExtension;  ///< up to 16 bytes with NUL
    OptionalText AgentID;         ///< up to 12 bytes with NUL
    OptionalText AgentInstrument; ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, QueryAgentStatisticsReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const QueryAgentStatisticsReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const QueryAgentStatisticsReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
