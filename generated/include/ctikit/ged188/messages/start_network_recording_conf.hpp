// START_NETWORK_RECORDING_CONF: receipt only; recording may not have begun.
// Written by `ctigen generate` from spec/ged188/messages/START_NETWORK_RECORDING_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct StartNetworkRecordingReq;

/// START_NETWORK_RECORDING_CONF, id 269, server to client, versions 23+: receipt only; recording may not have begun.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Unsure: the chapter numbers the network recording group 268-275; the message type table of the version 24 guide numbers it
/// 267-274 in the same order.
struct StartNetworkRecordingConf {
    static constexpr std::string_view name = "START_NETWORK_RECORDING_CONF";
    static constexpr std::uint32_t id = 269;
    static constexpr VersionRange versions{23, 25};
    using Request = ged188::StartNetworkRecordingReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, StartNetworkRecordingConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const StartNetworkRecordingConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const StartNetworkRecordingConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
