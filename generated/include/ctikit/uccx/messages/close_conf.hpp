// CLOSE_CONF: session ended.
// Written by `ctigen generate` from spec/uccx/messages/CLOSE_CONF.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct CloseReq;

/// CLOSE_CONF, id 8, server to client: session ended.
/// Source: Unified CCX developer guide, page close_conf.
struct CloseConf {
    static constexpr std::string_view name = "CLOSE_CONF";
    static constexpr std::uint32_t id = 8;
    static constexpr VersionRange versions{10, 18};
    using Request = uccx::CloseReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CloseConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CloseConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CloseConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
