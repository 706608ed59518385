// MONITOR_START_REQ: create a monitor for one call or device.
// Written by `ctigen generate` from spec/ged188/messages/MONITOR_START_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct MonitorStartConf;

/// MONITOR_START_REQ, id 93, client to server: create a monitor for one call or device.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: ConnectionDeviceID is required for a call monitor, MonitoredDeviceID for a device monitor.
/// Note: device monitor: ConnectionCallID 0 and ConnectionDeviceIDType CONNECTION_ID_NONE. Call monitor: MonitoredDeviceType
/// DEVID_NONE.
/// Note: monitors die with the session; call monitors also with the call.
struct MonitorStartReq {
    static constexpr std::string_view name = "MONITOR_START_REQ";
    static constexpr std::uint32_t id = 93;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::MonitorStartConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    std::uint32_t ConnectionCallID{};
    ged188::CallMsgMask CallMsgMask{};
    ged188::AgentStateMask AgentStateMask{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    ged188::DeviceIDType MonitoredDeviceType{};
    OptionalText ConnectionDeviceID; ///< up to 64 bytes with NUL
    OptionalText MonitoredDeviceID;  ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, MonitorStartReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const MonitorStartReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const MonitorStartReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
