// CLEAR_CONNECTION_CONF: receipt of the clear connection request.
// Written by `ctigen generate` from spec/ged188/messages/CLEAR_CONNECTION_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct ClearConnectionReq;

/// CLEAR_CONNECTION_CONF, id 47, server to client: receipt of the clear connection request.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct ClearConnectionConf {
    static constexpr std::string_view name = "CLEAR_CONNECTION_CONF";
    static constexpr std::uint32_t id = 47;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::ClearConnectionReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ClearConnectionConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ClearConnectionConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ClearConnectionConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
