// HEARTBEAT_REQ: keeps the session alive; answered at once.
// Written by `ctigen generate` from spec/ged188/messages/HEARTBEAT_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct HeartbeatConf;

/// HEARTBEAT_REQ, id 5, client to server: keeps the session alive; answered at once.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: only the client starts heartbeats.
/// Note: answer may be FAILURE_CONF: the server is off line.
struct HeartbeatReq {
    static constexpr std::string_view name = "HEARTBEAT_REQ";
    static constexpr std::uint32_t id = 5;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::HeartbeatConf;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, HeartbeatReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const HeartbeatReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const HeartbeatReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
