// UNREGISTER_SERVICE_CONF: service withdrawn.
// Written by `ctigen generate` from spec/ged188/messages/UNREGISTER_SERVICE_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct UnregisterServiceReq;

/// UNREGISTER_SERVICE_CONF, id 146, server to client: service withdrawn.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct UnregisterServiceConf {
    static constexpr std::string_view name = "UNREGISTER_SERVICE_CONF";
    static constexpr std::uint32_t id = 146;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::UnregisterServiceReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, UnregisterServiceConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const UnregisterServiceConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const UnregisterServiceConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
