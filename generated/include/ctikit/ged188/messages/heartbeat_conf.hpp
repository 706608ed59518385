// HEARTBEAT_CONF: answer to a heartbeat.
// Written by `ctigen generate` from spec/ged188/messages/HEARTBEAT_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct HeartbeatReq;

/// HEARTBEAT_CONF, id 6, server to client: answer to a heartbeat.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct HeartbeatConf {
    static constexpr std::string_view name = "HEARTBEAT_CONF";
    static constexpr std::uint32_t id = 6;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::HeartbeatReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, HeartbeatConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const HeartbeatConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const HeartbeatConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
