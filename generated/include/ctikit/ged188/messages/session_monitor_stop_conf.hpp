// SESSION_MONITOR_STOP_CONF: session monitor was ended.
// Written by `ctigen generate` from spec/ged188/messages/SESSION_MONITOR_STOP_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct SessionMonitorStopReq;

/// SESSION_MONITOR_STOP_CONF, id 104, server to client: session monitor was ended.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct SessionMonitorStopConf {
    static constexpr std::string_view name = "SESSION_MONITOR_STOP_CONF";
    static constexpr std::uint32_t id = 104;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::SessionMonitorStopReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SessionMonitorStopConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SessionMonitorStopConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SessionMonitorStopConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
