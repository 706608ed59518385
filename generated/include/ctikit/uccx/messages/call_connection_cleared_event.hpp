// CALL_CONNECTION_CLEARED_EVENT: one party dropped from a call.
// Written by `ctigen generate` from spec/uccx/messages/CALL_CONNECTION_CLEARED_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// CALL_CONNECTION_CLEARED_EVENT, id 14, server to client: one party dropped from a call.
/// Source: Unified CCX developer guide, page call_connection_cleared_event.
/// Note: device id strings may be in Primary.Actual form from version 14 on.
/// Note: flows print LocalConnectionState 0xffff (LCS_NONE).
/// Unsure: read in part only, not seen: maximum size of ReleasingDeviceID (64 in GED-188); nothing is expected after it.
/// Reserved in the fixed part, no members: MonitorID, PeripheralID, PeripheralType.
struct CallConnectionClearedEvent {
    static constexpr std::string_view name = "CALL_CONNECTION_CLEARED_EVENT";
    static constexpr std::uint32_t id = 14;
    static constexpr VersionRange versions{10, 18};

    uccx::ConnectionDeviceType ConnectionDeviceType{}; ///< ConnectionDeviceIDType in GED-188
    std::uint32_t CallID{};                            ///< ConnectionCallID in GED-188
    uccx::DeviceType ReleasingDeviceType{};
    uccx::LocalConnectionState LocalConnectionState{};
    uccx::EventCause EventCause{};
    OptionalText ConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
    OptionalText ReleasingDeviceID;                    ///< required; up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallConnectionClearedEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallConnectionClearedEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallConnectionClearedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
