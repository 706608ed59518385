// STOP_NETWORK_RECORDING_CONF: receipt only; recording may not have ended.
// Written by `ctigen generate` from spec/ged188/messages/STOP_NETWORK_RECORDING_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct StopNetworkRecordingReq;

/// STOP_NETWORK_RECORDING_CONF, id 271, server to client, versions 23+: receipt only; recording may not have ended.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Unsure: the chapter numbers the network recording group 268-275; the message type table of the version 24 guide numbers it
/// 267-274 in the same order.
struct StopNetworkRecordingConf {
    static constexpr std::string_view name = "STOP_NETWORK_RECORDING_CONF";
    static constexpr std::uint32_t id = 271;
    static constexpr VersionRange versions{23, 25};
    using Request = ged188::StopNetworkRecordingReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, StopNetworkRecordingConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const StopNetworkRecordingConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const StopNetworkRecordingConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
