// MONITOR_AGENT_TEAM_START_REQ: start monitoring an agent team.
// Written by `ctigen generate` from spec/ged188/messages/MONITOR_AGENT_TEAM_START_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct MonitorAgentTeamStartConf;

/// MONITOR_AGENT_TEAM_START_REQ, id 135, client to server: start monitoring an agent team.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct MonitorAgentTeamStartReq {
    static constexpr std::string_view name = "MONITOR_AGENT_TEAM_START_REQ";
    static constexpr std::uint32_t id = 135;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::MonitorAgentTeamStartConf;

    std::uint32_t InvokeID{};
    std::uint32_t TeamID{};
    OptionalText CTIOSCILClientID; ///< up to 64 bytes with NUL; unsure: size as in FAILURE_CONF
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, MonitorAgentTeamStartReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const MonitorAgentTeamStartReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const MonitorAgentTeamStartReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
