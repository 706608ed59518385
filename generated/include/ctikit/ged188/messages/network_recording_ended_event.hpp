// NETWORK_RECORDING_ENDED_EVENT: recording ended at the recording server.
// Written by `ctigen generate` from spec/ged188/messages/NETWORK_RECORDING_ENDED_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// NETWORK_RECORDING_ENDED_EVENT, id 273, server to client, versions 23+: recording ended at the recording server.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: ConnectionCallID comes BEFORE ConnectionDeviceIDType, the reverse of the call events; no PeripheralType.
/// Note: recording end may be shown by CALL_CLEARED_EVENT instead.
/// Unsure: the chapter numbers the network recording group 268-275; the message type table of the version 24 guide numbers it
/// 267-274 in the same order.
/// Unsure: size cell of RecordingDeviceType is empty in the source; 2 follows from USHORT.
struct NetworkRecordingEndedEvent {
    static constexpr std::string_view name = "NETWORK_RECORDING_ENDED_EVENT";
    static constexpr std::uint32_t id = 273;
    static constexpr VersionRange versions{23, 25};

    std::uint32_t MonitorID{};
    std::uint32_t PeripheralID{};
    std::uint32_t ConnectionCallID{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    ged188::DeviceIDType RecordingDeviceType{};
    OptionalText ConnectionDeviceID; ///< up to 64 bytes with NUL
    OptionalText RecordingDeviceID;  ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, NetworkRecordingEndedEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const NetworkRecordingEndedEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const NetworkRecordingEndedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
