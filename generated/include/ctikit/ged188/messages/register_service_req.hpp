// REGISTER_SERVICE_REQ: server application offers a named service.
// Written by `ctigen generate` from spec/ged188/messages/REGISTER_SERVICE_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct RegisterServiceConf;

/// REGISTER_SERVICE_REQ, id 143, client to server: server application offers a named service.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: only the Cisco:CallRecording service exists.
/// Note: needs CTI_SERVICE_SERVER in the session.
/// Note: all servers of one service must use the same ServerMode.
struct RegisterServiceReq {
    static constexpr std::string_view name = "REGISTER_SERVICE_REQ";
    static constexpr std::uint32_t id = 143;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::RegisterServiceConf;

    std::uint32_t InvokeID{};
    ged188::ServerMode ServerMode{};
    OptionalText ServiceName; ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, RegisterServiceReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const RegisterServiceReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const RegisterServiceReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
