// UNREGISTER_SERVICE_REQ: withdraw a registered service.
// Written by `ctigen generate` from spec/ged188/messages/UNREGISTER_SERVICE_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct UnregisterServiceConf;

/// UNREGISTER_SERVICE_REQ, id 145, client to server: withdraw a registered service.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct UnregisterServiceReq {
    static constexpr std::string_view name = "UNREGISTER_SERVICE_REQ";
    static constexpr std::uint32_t id = 145;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::UnregisterServiceConf;

    std::uint32_t InvokeID{};
    std::uint32_t RegisteredServiceID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, UnregisterServiceReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const UnregisterServiceReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const UnregisterServiceReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
