// CONTROL_FAILURE_CONF: negative reply to any client control request.
// Written by `ctigen generate` from spec/ged188/messages/CONTROL_FAILURE_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CONTROL_FAILURE_CONF, id 35, server to client: negative reply to any client control request.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: FailureCode is 2 bytes, PeripheralErrorCode 4 bytes.
/// Note: sent instead of the request-specific confirmation; no floating part is shown here.
/// Note: server may need 10 to 15 seconds to answer a control request.
/// Unsure: FailureCode: the chapter refers to the status codes, yet names 70 (generic unspecified rejection), which is a control
/// failure code; these are taken.
struct ControlFailureConf {
    static constexpr std::string_view name = "CONTROL_FAILURE_CONF";
    static constexpr std::uint32_t id = 35;
    static constexpr VersionRange versions{9, 25};

    std::uint32_t InvokeID{};
    ged188::ControlFailureCode FailureCode{};
    std::uint32_t PeripheralErrorCode{};
    OptionalText CTIOSCILClientID; ///< up to 64 bytes with NUL; unsure: size as in FAILURE_CONF
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ControlFailureConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ControlFailureConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ControlFailureConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
