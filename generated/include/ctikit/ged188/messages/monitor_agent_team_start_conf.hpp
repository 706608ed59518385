// MONITOR_AGENT_TEAM_START_CONF: team monitor was created.
// Written by `ctigen generate` from spec/ged188/messages/MONITOR_AGENT_TEAM_START_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct MonitorAgentTeamStartReq;

/// MONITOR_AGENT_TEAM_START_CONF, id 136, server to client: team monitor was created.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct MonitorAgentTeamStartConf {
    static constexpr std::string_view name = "MONITOR_AGENT_TEAM_START_CONF";
    static constexpr std::uint32_t id = 136;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::MonitorAgentTeamStartReq;

    std::uint32_t InvokeID{};
    std::uint32_t MonitorID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, MonitorAgentTeamStartConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const MonitorAgentTeamStartConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const MonitorAgentTeamStartConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
