// LIST_AGENT_TEAM_REQ: supervisor asks for its agent teams.
// Written by `ctigen generate` from spec/ged188/messages/LIST_AGENT_TEAM_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct ListAgentTeamConf;

/// LIST_AGENT_TEAM_REQ, id 133, client to server: supervisor asks for its agent teams.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: SupervisorID is the supervisor's skill target ID.
struct ListAgentTeamReq {
    static constexpr std::string_view name = "LIST_AGENT_TEAM_REQ";
    static constexpr std::uint32_t id = 133;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::ListAgentTeamConf;

    std::uint32_t InvokeID{};
    std::uint32_t SupervisorID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ListAgentTeamReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ListAgentTeamReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ListAgentTeamReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
