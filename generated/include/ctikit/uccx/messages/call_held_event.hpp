// CALL_HELD_EVENT: call put on hold.
// Written by `ctigen generate` from spec/uccx/messages/CALL_HELD_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// CALL_HELD_EVENT, id 11, server to client: call put on hold.
/// Source: Unified CCX developer guide, page call_held_event.
/// Note: device id strings may be in Primary.Actual form from version 14 on.
/// Reserved in the fixed part, no members: MonitorID, PeripheralID, PeripheralType.
struct CallHeldEvent {
    static constexpr std::string_view name = "CALL_HELD_EVENT";
    static constexpr std::uint32_t id = 11;
    static constexpr VersionRange versions{10, 18};

    uccx::ConnectionDeviceType ConnectionDeviceType{}; ///< ConnectionDeviceIDType in GED-188
    std::uint32_t CallID{};                            ///< ConnectionCallID in GED-188
    uccx::DeviceType HoldingDeviceType{};
    uccx::LocalConnectionState LocalConnectionState{};
    uccx::EventCause EventCause{};
    OptionalText ConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
    OptionalText HoldingDeviceID;                      ///< required; up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallHeldEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallHeldEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallHeldEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
