// START_NETWORK_RECORDING_REQ: start recording a connected call.
// Written by `ctigen generate` from spec/ged188/messages/START_NETWORK_RECORDING_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct StartNetworkRecordingConf;

/// START_NETWORK_RECORDING_REQ, id 268, client to server, versions 23+: start recording a connected call.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: missing PlayToneDirection means no tone; missing InvocationType means silent.
/// Note: the call must be connected first.
/// Unsure: the chapter numbers the network recording group 268-275; the message type table of the version 24 guide numbers it
/// 267-274 in the same order.
struct StartNetworkRecordingReq {
    static constexpr std::string_view name = "START_NETWORK_RECORDING_REQ";
    static constexpr std::uint32_t id = 268;
    static constexpr VersionRange versions{23, 25};
    using Confirmation = ged188::StartNetworkRecordingConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    std::uint32_t ConnectionCallID{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    std::optional<ged188::PlayToneDirection> PlayToneDirection;
    std::optional<ged188::RecordingInvocationType> InvocationType;
    OptionalText ConnectionDeviceID; ///< up to 64 bytes with NUL
    OptionalText AgentInstrument;    ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, StartNetworkRecordingReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const StartNetworkRecordingReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const StartNetworkRecordingReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
