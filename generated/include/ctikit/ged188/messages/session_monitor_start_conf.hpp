// SESSION_MONITOR_START_CONF: session monitor was created.
// Written by `ctigen generate` from spec/ged188/messages/SESSION_MONITOR_START_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct SessionMonitorStartReq;

/// SESSION_MONITOR_START_CONF, id 102, server to client: session monitor was created.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct SessionMonitorStartConf {
    static constexpr std::string_view name = "SESSION_MONITOR_START_CONF";
    static constexpr std::uint32_t id = 102;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::SessionMonitorStartReq;

    std::uint32_t InvokeID{};
    std::uint32_t MonitorID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SessionMonitorStartConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SessionMonitorStartConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SessionMonitorStartConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
