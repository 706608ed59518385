// DEFLECT_CALL_CONF: receipt of the deflect request.
// Written by `ctigen generate` from spec/ged188/messages/DEFLECT_CALL_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct DeflectCallReq;

/// DEFLECT_CALL_CONF, id 53, server to client: receipt of the deflect request.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct DeflectCallConf {
    static constexpr std::string_view name = "DEFLECT_CALL_CONF";
    static constexpr std::uint32_t id = 53;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::DeflectCallReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, DeflectCallConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const DeflectCallConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const DeflectCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
