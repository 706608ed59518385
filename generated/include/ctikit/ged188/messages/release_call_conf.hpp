// RELEASE_CALL_CONF: release was taken.
// Written by `ctigen generate` from spec/ged188/messages/RELEASE_CALL_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct ReleaseCallReq;

/// RELEASE_CALL_CONF, id 29, server to client: release was taken.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct ReleaseCallConf {
    static constexpr std::string_view name = "RELEASE_CALL_CONF";
    static constexpr std::uint32_t id = 29;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::ReleaseCallReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ReleaseCallConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ReleaseCallConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ReleaseCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
