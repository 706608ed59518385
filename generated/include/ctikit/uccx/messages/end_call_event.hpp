// END_CALL_EVENT: association between call and client ended.
// Written by `ctigen generate` from spec/uccx/messages/END_CALL_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// END_CALL_EVENT, id 24, server to client: association between call and client ended.
/// Source: Unified CCX developer guide, page end_call_event.
/// Note: optional message; the call itself may live on elsewhere.
/// Note: flows print an empty ConnectionDeviceID: accept a zero-length string.
/// Note: device id strings may be in Primary.Actual form from version 14 on.
/// Reserved in the fixed part, no members: MonitorID, PeripheralID, PeripheralType.
struct EndCallEvent {
    static constexpr std::string_view name = "END_CALL_EVENT";
    static constexpr std::uint32_t id = 24;
    static constexpr VersionRange versions{10, 18};

    uccx::ConnectionDeviceType ConnectionDeviceType{static_cast<uccx::ConnectionDeviceType>(0U)}; ///< ConnectionDeviceIDType in GED-188
    std::uint32_t CallID{};          ///< ConnectionCallID in GED-188
    OptionalText ConnectionDeviceID; ///< required; up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, EndCallEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const EndCallEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const EndCallEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
