// HOLD_CALL_REQ: put a call connection on hold.
// Written by `ctigen generate` from spec/ged188/messages/HOLD_CALL_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct HoldCallConf;

/// HOLD_CALL_REQ, id 54, client to server: put a call connection on hold.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: Reservation is only meaningful for ISDN-like sets.
struct HoldCallReq {
    static constexpr std::string_view name = "HOLD_CALL_REQ";
    static constexpr std::uint32_t id = 54;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::HoldCallConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    std::uint32_t ConnectionCallID{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    bool Reservation{};
    OptionalText ConnectionDeviceID; ///< up to 64 bytes with NUL
    OptionalText AgentInstrument;    ///< up to 64 bytes with NUL
    OptionalText CTIOSCILClientID;   ///< up to 64 bytes with NUL; unsure: size as in FAILURE_CONF
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, HoldCallReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const HoldCallReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const HoldCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
