// CLEAR_CONNECTION_REQ: release one device from a call.
// Written by `ctigen generate` from spec/ged188/messages/CLEAR_CONNECTION_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct ClearConnectionConf;

/// CLEAR_CONNECTION_REQ, id 46, client to server: release one device from a call.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: its value may be the NONE device type.
/// Unsure: the chapter prints RequestingDeviceIDType (USHORT, optional) as the last FIXED field; it is placed in the floating
/// part here because it has its own tag (220), is optional, came with RequestingDeviceID (219) in 14, and the Unified CCX page
/// for this message has four fixed fields.
/// Unsure: check on a live server before sending it; leaving it out is safe only if it is floating.
struct ClearConnectionReq {
    static constexpr std::string_view name = "CLEAR_CONNECTION_REQ";
    static constexpr std::uint32_t id = 46;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::ClearConnectionConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    std::uint32_t ConnectionCallID{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    OptionalText ConnectionDeviceID;                            ///< up to 64 bytes with NUL
    OptionalText AgentInstrument;                               ///< up to 64 bytes with NUL
    std::optional<ged188::DeviceIDType> RequestingDeviceIDType; ///< versions 14+; unsure: printed in the fixed part
    OptionalText RequestingDeviceID;                            ///< up to 64 bytes with NUL; versions 14+
    /// up to 64 bytes with NUL; versions -24; unsure: size as in FAILURE_CONF
    OptionalText CTIOSCILClientID;
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ClearConnectionReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ClearConnectionReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ClearConnectionReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
