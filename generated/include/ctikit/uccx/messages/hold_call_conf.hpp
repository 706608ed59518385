// HOLD_CALL_CONF: hold done.
// Written by `ctigen generate` from spec/uccx/messages/HOLD_CALL_CONF.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct HoldCallReq;

/// HOLD_CALL_CONF, id 55, server to client: hold done.
/// Source: Unified CCX developer guide, page hold_call_conf.
struct HoldCallConf {
    static constexpr std::string_view name = "HOLD_CALL_CONF";
    static constexpr std::uint32_t id = 55;
    static constexpr VersionRange versions{10, 18};
    using Request = uccx::HoldCallReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, HoldCallConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const HoldCallConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const HoldCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
