// MONITOR_AGENT_TEAM_STOP_CONF: team monitor was ended.
// Written by `ctigen generate` from spec/ged188/messages/MONITOR_AGENT_TEAM_STOP_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct MonitorAgentTeamStopReq;

/// MONITOR_AGENT_TEAM_STOP_CONF, id 138, server to client: team monitor was ended.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct MonitorAgentTeamStopConf {
    static constexpr std::string_view name = "MONITOR_AGENT_TEAM_STOP_CONF";
    static constexpr std::uint32_t id = 138;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::MonitorAgentTeamStopReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, MonitorAgentTeamStopConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const MonitorAgentTeamStopConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const MonitorAgentTeamStopConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
