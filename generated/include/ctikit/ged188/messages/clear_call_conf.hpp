// CLEAR_CALL_CONF: receipt of the clear call request.
// Written by `ctigen generate` from spec/ged188/messages/CLEAR_CALL_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct ClearCallReq;

/// CLEAR_CALL_CONF, id 45, server to client: receipt of the clear call request.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct ClearCallConf {
    static constexpr std::string_view name = "CLEAR_CALL_CONF";
    static constexpr std::uint32_t id = 45;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::ClearCallReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ClearCallConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ClearCallConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ClearCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
