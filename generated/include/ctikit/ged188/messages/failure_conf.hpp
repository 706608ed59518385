// FAILURE_CONF: negative answer to any request.
// Written by `ctigen generate` from spec/ged188/messages/FAILURE_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// FAILURE_CONF, id 1, server to client: negative answer to any request.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: InvokeID is the one of the refused request.
/// Unsure: the v24 guide prints FailureCode USHORT and PeripheralErrorCode UINT after InvokeID, a copy of CONTROL_FAILURE_CONF;
/// the guides of 9, 14, 15 and 17 and two client implementations have Status UINT.
/// Unsure: no message table shows a floating part; tag 217 is listed for the message, tag 7 is from Unified CCX.
struct FailureConf {
    static constexpr std::string_view name = "FAILURE_CONF";
    static constexpr std::uint32_t id = 1;
    static constexpr VersionRange versions{9, 25};

    std::uint32_t InvokeID{};
    ged188::StatusCode Status{};
    OptionalText CTIOSCILClientID; ///< up to 64 bytes with NUL
    OptionalText Text;             ///< up to 255 bytes with NUL; unsure: sent by Unified CCX only
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, FailureConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const FailureConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const FailureConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
