// CLOSE_REQ: ends the session in an orderly way, with reason.
// Written by `ctigen generate` from spec/ged188/messages/CLOSE_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct CloseConf;

/// CLOSE_REQ, id 7, client to server: ends the session in an orderly way, with reason.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: some client code in the wild sends Status without InvokeID; that is a mistake.
struct CloseReq {
    static constexpr std::string_view name = "CLOSE_REQ";
    static constexpr std::uint32_t id = 7;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::CloseConf;

    std::uint32_t InvokeID{};
    ged188::StatusCode Status{}; ///< E_CTI_NO_ERROR, E_CTI_CTI_SERVER_OFFLINE or E_CTI_TIMEOUT
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CloseReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CloseReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CloseReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
