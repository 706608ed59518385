// MONITOR_AGENT_TEAM_STOP_REQ: stop monitoring an agent team.
// Written by `ctigen generate` from spec/ged188/messages/MONITOR_AGENT_TEAM_STOP_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct MonitorAgentTeamStopConf;

/// MONITOR_AGENT_TEAM_STOP_REQ, id 137, client to server: stop monitoring an agent team.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct MonitorAgentTeamStopReq {
    static constexpr std::string_view name = "MONITOR_AGENT_TEAM_STOP_REQ";
    static constexpr std::uint32_t id = 137;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::MonitorAgentTeamStopConf;

    std::uint32_t InvokeID{};
    std::uint32_t MonitorID{};
    OptionalText CTIOSCILClientID; ///< up to 64 bytes with NUL; unsure: size as in FAILURE_CONF
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, MonitorAgentTeamStopReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const MonitorAgentTeamStopReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const MonitorAgentTeamStopReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
