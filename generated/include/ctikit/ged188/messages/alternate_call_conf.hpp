// ALTERNATE_CALL_CONF: receipt of the alternate request.
// Written by `ctigen generate` from spec/ged188/messages/ALTERNATE_CALL_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct AlternateCallReq;

/// ALTERNATE_CALL_CONF, id 41, server to client: receipt of the alternate request.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct AlternateCallConf {
    static constexpr std::string_view name = "ALTERNATE_CALL_CONF";
    static constexpr std::uint32_t id = 41;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::AlternateCallReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, AlternateCallConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const AlternateCallConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const AlternateCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
