// NETWORK_RECORDING_TARGET_INFO_EVENT: tells the recording initiator about the recorder.
// Written by `ctigen generate` from spec/ged188/messages/NETWORK_RECORDING_TARGET_INFO_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// NETWORK_RECORDING_TARGET_INFO_EVENT, id 275, server to client, versions 23+: tells the recording initiator about the recorder.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: ConnectionCallID comes BEFORE ConnectionDeviceIDType, the reverse of the call events; no PeripheralType.
/// Unsure: the chapter numbers the network recording group 268-275; the message type table of the version 24 guide numbers it
/// 267-274 in the same order.
/// Unsure: RecorderURI, RecorderErrorMsg, RecorderType, RecorderStatus need CUCM 12.5(1) or later; protocol version not stated.
struct NetworkRecordingTargetInfoEvent {
    static constexpr std::string_view name = "NETWORK_RECORDING_TARGET_INFO_EVENT";
    static constexpr std::uint32_t id = 275;
    static constexpr VersionRange versions{23, 25};

    std::uint32_t MonitorID{};
    std::uint32_t PeripheralID{};
    std::uint32_t ConnectionCallID{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    ged188::DeviceIDType RecordingDeviceType{};
    ged188::RecordingType RecordingType{};
    ged188::MediaForkingDeviceType MediaForkingDeviceType{};
    OptionalText ConnectionDeviceID;     ///< up to 64 bytes with NUL
    OptionalText RecordingDeviceID;      ///< up to 64 bytes with NUL
    OptionalText RecorderAddress;        ///< up to 64 bytes with NUL
    OptionalText TerminalName;           ///< up to 64 bytes with NUL
    OptionalText MediaForkingDeviceName; ///< up to 64 bytes with NUL
    OptionalText ProtocolReferenceGUID;  ///< up to 64 bytes with NUL
    OptionalText MediaForkingClusterID;  ///< up to 64 bytes with NUL
    OptionalText RecorderURI;            ///< up to 64 bytes with NUL
    OptionalText RecorderErrorMsg;       ///< up to 64 bytes with NUL
    std::optional<ged188::RecorderType> RecorderType;
    std::optional<ged188::RecorderStatus> RecorderStatus;
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, NetworkRecordingTargetInfoEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const NetworkRecordingTargetInfoEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const NetworkRecordingTargetInfoEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
