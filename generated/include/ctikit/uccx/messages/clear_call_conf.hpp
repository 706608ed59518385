// CLEAR_CALL_CONF: clear call done.
// Written by `ctigen generate` from spec/uccx/messages/CLEAR_CALL_CONF.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct ClearCallReq;

/// CLEAR_CALL_CONF, id 45, server to client: clear call done.
/// Source: Unified CCX developer guide, page clear_call_conf.
struct ClearCallConf {
    static constexpr std::string_view name = "CLEAR_CALL_CONF";
    static constexpr std::uint32_t id = 45;
    static constexpr VersionRange versions{10, 18};
    using Request = uccx::ClearCallReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ClearCallConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ClearCallConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ClearCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
