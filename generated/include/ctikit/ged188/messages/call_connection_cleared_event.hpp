// CALL_CONNECTION_CLEARED_EVENT: one party dropped out of a call.
// Written by `ctigen generate` from spec/ged188/messages/CALL_CONNECTION_CLEARED_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CALL_CONNECTION_CLEARED_EVENT, id 14, server to client: one party dropped out of a call.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: also sent with cause 28 (CEC_REDIRECTED) for the CVP leg when a queued call is redirected to an agent.
/// Note: on Unified CCE ReleasingDeviceID is no reliable sign of who hung up first.
struct CallConnectionClearedEvent {
    static constexpr std::string_view name = "CALL_CONNECTION_CLEARED_EVENT";
    static constexpr std::uint32_t id = 14;
    static constexpr VersionRange versions{9, 25};

    std::uint32_t MonitorID{};
    std::uint32_t PeripheralID{};
    ged188::PeripheralType PeripheralType{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    std::uint32_t ConnectionCallID{};
    ged188::DeviceIDType ReleasingDeviceType{};
    ged188::LocalConnectionState LocalConnectionState{};
    ged188::EventCause EventCause{};
    OptionalText ConnectionDeviceID; ///< up to 64 bytes with NUL
    OptionalText ReleasingDeviceID;  ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallConnectionClearedEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallConnectionClearedEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallConnectionClearedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
