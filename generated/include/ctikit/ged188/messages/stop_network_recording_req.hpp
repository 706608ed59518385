// STOP_NETWORK_RECORDING_REQ: stop recording a call.
// Written by `ctigen generate` from spec/ged188/messages/STOP_NETWORK_RECORDING_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct StopNetworkRecordingConf;

/// STOP_NETWORK_RECORDING_REQ, id 270, client to server, versions 23+: stop recording a call.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: InvocationType must match the one used to start, otherwise the request fails.
/// Note: missing InvocationType means silent.
/// Unsure: the chapter numbers the network recording group 268-275; the message type table of the version 24 guide numbers it
/// 267-274 in the same order.
struct StopNetworkRecordingReq {
    static constexpr std::string_view name = "STOP_NETWORK_RECORDING_REQ";
    static constexpr std::uint32_t id = 270;
    static constexpr VersionRange versions{23, 25};
    using Confirmation = ged188::StopNetworkRecordingConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    std::uint32_t ConnectionCallID{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    std::optional<ged188::RecordingInvocationType> InvocationType;
    OptionalText ConnectionDeviceID; ///< up to 64 bytes with NUL
    OptionalText AgentInstrument;    ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, StopNetworkRecordingReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const StopNetworkRecordingReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const StopNetworkRecordingReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
