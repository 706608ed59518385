// RECONNECT_CALL_CONF: reconnect done.
// Written by `ctigen generate` from spec/uccx/messages/RECONNECT_CALL_CONF.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct ReconnectCallReq;

/// RECONNECT_CALL_CONF, id 61, server to client: reconnect done.
/// Source: Unified CCX developer guide, page reconnect_call_conf.
/// Unsure: id 61 is that of the same message in GED-188; no visible Unified CCX list prints it.
struct ReconnectCallConf {
    static constexpr std::string_view name = "RECONNECT_CALL_CONF";
    static constexpr std::uint32_t id = 61;
    static constexpr VersionRange versions{10, 18};
    using Request = uccx::ReconnectCallReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ReconnectCallConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ReconnectCallConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ReconnectCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
