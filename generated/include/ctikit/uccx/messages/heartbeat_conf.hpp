// HEARTBEAT_CONF: answer to a heartbeat.
// Written by `ctigen generate` from spec/uccx/messages/HEARTBEAT_CONF.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct HeartbeatReq;

/// HEARTBEAT_CONF, id 6, server to client: answer to a heartbeat.
/// Source: Unified CCX developer guide, page heartbeat_conf.
/// Note: the class table of the current guide misprints this row as HEARTBEAT_REQ; the id table and the 10.0 guide have
/// HEARTBEAT_CONF 6.
/// Note: the server may answer with FAILURE_CONF instead when it is off-line.
struct HeartbeatConf {
    static constexpr std::string_view name = "HEARTBEAT_CONF";
    static constexpr std::uint32_t id = 6;
    static constexpr VersionRange versions{10, 18};
    using Request = uccx::HeartbeatReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, HeartbeatConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const HeartbeatConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const HeartbeatConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
