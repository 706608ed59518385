// CALL_HELD_EVENT: call was put on hold at the agent device.
// Written by `ctigen generate` from spec/ged188/messages/CALL_HELD_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CALL_HELD_EVENT, id 11, server to client: call was put on hold at the agent device.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct CallHeldEvent {
    static constexpr std::string_view name = "CALL_HELD_EVENT";
    static constexpr std::uint32_t id = 11;
    static constexpr VersionRange versions{9, 25};

    std::uint32_t MonitorID{};
    std::uint32_t PeripheralID{};
    ged188::PeripheralType PeripheralType{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    std::uint32_t ConnectionCallID{};
    ged188::DeviceIDType HoldingDeviceType{};
    ged188::LocalConnectionState LocalConnectionState{};
    ged188::EventCause EventCause{};
    OptionalText ConnectionDeviceID; ///< up to 64 bytes with NUL
    OptionalText HoldingDeviceID;    ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallHeldEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallHeldEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallHeldEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
