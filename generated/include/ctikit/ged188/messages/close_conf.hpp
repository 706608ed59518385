// CLOSE_CONF: session ended; client may drop the connection.
// Written by `ctigen generate` from spec/ged188/messages/CLOSE_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct CloseReq;

/// CLOSE_CONF, id 8, server to client: session ended; client may drop the connection.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct CloseConf {
    static constexpr std::string_view name = "CLOSE_CONF";
    static constexpr std::uint32_t id = 8;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::CloseReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CloseConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CloseConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CloseConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
