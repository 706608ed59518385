// MONITOR_STOP_REQ: end a call or device monitor.
// Written by `ctigen generate` from spec/ged188/messages/MONITOR_STOP_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct MonitorStopConf;

/// MONITOR_STOP_REQ, id 95, client to server: end a call or device monitor.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct MonitorStopReq {
    static constexpr std::string_view name = "MONITOR_STOP_REQ";
    static constexpr std::uint32_t id = 95;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::MonitorStopConf;

    std::uint32_t InvokeID{};
    std::uint32_t MonitorID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, MonitorStopReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const MonitorStopReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const MonitorStopReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
