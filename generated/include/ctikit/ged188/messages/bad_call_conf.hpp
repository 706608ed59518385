// BAD_CALL_CONF: bad line report processed.
// Written by `ctigen generate` from spec/ged188/messages/BAD_CALL_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct BadCallReq;

/// BAD_CALL_CONF, id 140, server to client: bad line report processed.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct BadCallConf {
    static constexpr std::string_view name = "BAD_CALL_CONF";
    static constexpr std::uint32_t id = 140;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::BadCallReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, BadCallConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const BadCallConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const BadCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
