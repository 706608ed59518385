// HOLD_CALL_CONF: receipt of the hold request.
// Written by `ctigen generate` from spec/ged188/messages/HOLD_CALL_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct HoldCallReq;

/// HOLD_CALL_CONF, id 55, server to client: receipt of the hold request.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct HoldCallConf {
    static constexpr std::string_view name = "HOLD_CALL_CONF";
    static constexpr std::uint32_t id = 55;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::HoldCallReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, HoldCallConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const HoldCallConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const HoldCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
