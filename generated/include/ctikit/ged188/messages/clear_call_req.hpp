// CLEAR_CALL_REQ: release every device from a call.
// Written by `ctigen generate` from spec/ged188/messages/CLEAR_CALL_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct ClearCallConf;

/// CLEAR_CALL_REQ, id 44, client to server: release every device from a call.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct ClearCallReq {
    static constexpr std::string_view name = "CLEAR_CALL_REQ";
    static constexpr std::uint32_t id = 44;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::ClearCallConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    std::uint32_t ConnectionCallID{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    OptionalText ConnectionDeviceID; ///< up to 64 bytes with NUL
    OptionalText AgentInstrument;    ///< up to 64 bytes with NUL
    OptionalText CTIOSCILClientID;   ///< up to 64 bytes with NUL; unsure: size as in FAILURE_CONF
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ClearCallReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ClearCallReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ClearCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
