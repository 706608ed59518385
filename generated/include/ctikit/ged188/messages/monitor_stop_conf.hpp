// MONITOR_STOP_CONF: monitor was ended.
// Written by `ctigen generate` from spec/ged188/messages/MONITOR_STOP_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct MonitorStopReq;

/// MONITOR_STOP_CONF, id 96, server to client: monitor was ended.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct MonitorStopConf {
    static constexpr std::string_view name = "MONITOR_STOP_CONF";
    static constexpr std::uint32_t id = 96;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::MonitorStopReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, MonitorStopConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const MonitorStopConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const MonitorStopConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
