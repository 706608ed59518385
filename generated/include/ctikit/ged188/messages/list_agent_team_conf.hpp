// LIST_AGENT_TEAM_CONF: agent teams of the supervisor.
// Written by `ctigen generate` from spec/ged188/messages/LIST_AGENT_TEAM_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct ListAgentTeamReq;

/// LIST_AGENT_TEAM_CONF, id 134, server to client: agent teams of the supervisor.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: at most 64 teams a message; several confirmations may come: More 1 = further ones follow, 0 = last.
struct ListAgentTeamConf {
    static constexpr std::string_view name = "LIST_AGENT_TEAM_CONF";
    static constexpr std::uint32_t id = 134;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::ListAgentTeamReq;

    std::uint32_t InvokeID{};
    std::uint16_t NumberOfAgentTeams{}; ///< number of TeamID, computed by encode; at most 64
    std::uint16_t SegmentNumber{};
    std::uint16_t More{};
    Repeated<std::uint32_t> TeamID;     ///< counted by NumberOfAgentTeams
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ListAgentTeamConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ListAgentTeamConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ListAgentTeamConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
