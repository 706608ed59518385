// CALL_DIVERTED_EVENT: call was taken away from an earlier delivery target.
// Written by `ctigen generate` from spec/ged188/messages/CALL_DIVERTED_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CALL_DIVERTED_EVENT, id 19, server to client: call was taken away from an earlier delivery target.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: CalledDeviceID is the device diverted to, DivertingDeviceID the one diverted from.
struct CallDivertedEvent {
    static constexpr std::string_view name = "CALL_DIVERTED_EVENT";
    static constexpr std::uint32_t id = 19;
    static constexpr VersionRange versions{9, 25};

    std::uint32_t MonitorID{};
    std::uint32_t PeripheralID{};
    ged188::PeripheralType PeripheralType{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    std::uint32_t ConnectionCallID{};
    std::uint32_t ServiceNumber{};
    std::uint32_t ServiceID{};
    ged188::DeviceIDType DivertingDeviceType{};
    ged188::DeviceIDType CalledDeviceType{};
    ged188::LocalConnectionState LocalConnectionState{};
    ged188::EventCause EventCause{};
    OptionalText ConnectionDeviceID; ///< up to 64 bytes with NUL
    OptionalText DivertingDeviceID;  ///< up to 64 bytes with NUL
    OptionalText CalledDeviceID;     ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallDivertedEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallDivertedEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallDivertedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
