// CALL_CLEARED_EVENT: call terminated, last device gone.
// Written by `ctigen generate` from spec/uccx/messages/CALL_CLEARED_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// CALL_CLEARED_EVENT, id 13, server to client: call terminated, last device gone.
/// Source: Unified CCX developer guide, page call_cleared_event.
/// Note: flows print the reserved USHORT as ConnectionDeviceType 0.
/// Unsure: the page prints no tag and no required mark for ConnectionDeviceID; tag 25 is from the tag table.
/// Reserved in the fixed part, no members: MonitorID, PeripheralID, PeripheralType, ConnectionDeviceIDType.
struct CallClearedEvent {
    static constexpr std::string_view name = "CALL_CLEARED_EVENT";
    static constexpr std::uint32_t id = 13;
    static constexpr VersionRange versions{10, 18};

    std::uint32_t CallID{};          ///< ConnectionCallID in GED-188
    uccx::LocalConnectionState LocalConnectionState{};
    uccx::EventCause EventCause{};
    OptionalText ConnectionDeviceID; ///< up to 64 bytes with NUL; unsure: the page prints no tag here; 25 is from the tag table
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallClearedEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallClearedEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallClearedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
