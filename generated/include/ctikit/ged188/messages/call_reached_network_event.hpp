// CALL_REACHED_NETWORK_EVENT: outbound call was connected to another network.
// Written by `ctigen generate` from spec/ged188/messages/CALL_REACHED_NETWORK_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CALL_REACHED_NETWORK_EVENT, id 34, server to client: outbound call was connected to another network.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: LineHandle is 0xffff when unknown.
struct CallReachedNetworkEvent {
    static constexpr std::string_view name = "CALL_REACHED_NETWORK_EVENT";
    static constexpr std::uint32_t id = 34;
    static constexpr VersionRange versions{9, 25};

    std::uint32_t MonitorID{};
    std::uint32_t PeripheralID{};
    ged188::PeripheralType PeripheralType{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    std::uint32_t ConnectionCallID{};
    std::uint16_t LineHandle{};
    ged188::LineType LineType{};
    ged188::DeviceIDType TrunkUsedDeviceType{};
    ged188::DeviceIDType CalledDeviceType{};
    ged188::LocalConnectionState LocalConnectionState{};
    ged188::EventCause EventCause{};
    OptionalText ConnectionDeviceID; ///< up to 64 bytes with NUL
    OptionalText TrunkUsedDeviceID;  ///< up to 64 bytes with NUL
    OptionalText CalledDeviceID;     ///< up to 64 bytes with NUL
    std::optional<std::uint32_t> TrunkNumber;
    std::optional<std::uint32_t> TrunkGroupNumber;
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallReachedNetworkEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallReachedNetworkEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallReachedNetworkEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
