// ALTERNATE_CALL_CONF: alternate done.
// Written by `ctigen generate` from spec/uccx/messages/ALTERNATE_CALL_CONF.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct AlternateCallReq;

/// ALTERNATE_CALL_CONF, id 41, server to client: alternate done.
/// Source: Unified CCX developer guide, page alternate_call_conf.
struct AlternateCallConf {
    static constexpr std::string_view name = "ALTERNATE_CALL_CONF";
    static constexpr std::uint32_t id = 41;
    static constexpr VersionRange versions{10, 18};
    using Request = uccx::AlternateCallReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, AlternateCallConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const AlternateCallConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const AlternateCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
