// CLOSE_REQ: ask to end the session.
// Written by `ctigen generate` from spec/uccx/messages/CLOSE_REQ.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct CloseConf;

/// CLOSE_REQ, id 7, client to server: ask to end the session.
/// Source: Unified CCX developer guide, page close_req.
struct CloseReq {
    static constexpr std::string_view name = "CLOSE_REQ";
    static constexpr std::uint32_t id = 7;
    static constexpr VersionRange versions{10, 18};
    using Confirmation = uccx::CloseConf;

    std::uint32_t InvokeID{};
    uccx::StatusCode Status{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CloseReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CloseReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CloseReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
