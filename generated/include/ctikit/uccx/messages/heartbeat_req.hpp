// HEARTBEAT_REQ: keep the session alive.
// Written by `ctigen generate` from spec/uccx/messages/HEARTBEAT_REQ.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct HeartbeatConf;

/// HEARTBEAT_REQ, id 5, client to server: keep the session alive.
/// Source: Unified CCX developer guide, page heartbeat_req.
/// Note: only the client sends it; three unanswered heartbeats mean a lost session.
struct HeartbeatReq {
    static constexpr std::string_view name = "HEARTBEAT_REQ";
    static constexpr std::uint32_t id = 5;
    static constexpr VersionRange versions{10, 18};
    using Confirmation = uccx::HeartbeatConf;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, HeartbeatReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const HeartbeatReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const HeartbeatReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
