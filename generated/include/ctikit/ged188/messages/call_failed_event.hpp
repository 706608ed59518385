// CALL_FAILED_EVENT: call could not be completed.
// Written by `ctigen generate` from spec/ged188/messages/CALL_FAILED_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CALL_FAILED_EVENT, id 16, server to client: call could not be completed.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct CallFailedEvent {
    static constexpr std::string_view name = "CALL_FAILED_EVENT";
    static constexpr std::uint32_t id = 16;
    static constexpr VersionRange versions{9, 25};

    std::uint32_t MonitorID{};
    std::uint32_t PeripheralID{};
    ged188::PeripheralType PeripheralType{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    std::uint32_t ConnectionCallID{};
    ged188::DeviceIDType FailingDeviceType{};
    ged188::DeviceIDType CalledDeviceType{};
    ged188::LocalConnectionState LocalConnectionState{};
    ged188::EventCause EventCause{};
    OptionalText ConnectionDeviceID; ///< up to 64 bytes with NUL
    OptionalText FailingDeviceID;    ///< up to 64 bytes with NUL
    OptionalText CalledDeviceID;     ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallFailedEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallFailedEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallFailedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
