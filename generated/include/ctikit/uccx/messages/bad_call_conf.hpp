// BAD_CALL_CONF: quality report taken.
// Written by `ctigen generate` from spec/uccx/messages/BAD_CALL_CONF.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct BadCallReq;

/// BAD_CALL_CONF, id 140, server to client: quality report taken.
/// Source: Unified CCX developer guide, page bad_call_conf.
/// Unsure: id 140 is that of the same message in GED-188; no visible Unified CCX list prints it.
struct BadCallConf {
    static constexpr std::string_view name = "BAD_CALL_CONF";
    static constexpr std::uint32_t id = 140;
    static constexpr VersionRange versions{10, 18};
    using Request = uccx::BadCallReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, BadCallConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const BadCallConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const BadCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
