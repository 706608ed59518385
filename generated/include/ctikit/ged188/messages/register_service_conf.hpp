// REGISTER_SERVICE_CONF: service registered under an id.
// Written by `ctigen generate` from spec/ged188/messages/REGISTER_SERVICE_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct RegisterServiceReq;

/// REGISTER_SERVICE_CONF, id 144, server to client: service registered under an id.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct RegisterServiceConf {
    static constexpr std::string_view name = "REGISTER_SERVICE_CONF";
    static constexpr std::uint32_t id = 144;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::RegisterServiceReq;

    std::uint32_t InvokeID{};
    std::uint32_t RegisteredServiceID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, RegisterServiceConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const RegisterServiceConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const RegisterServiceConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
