// HOLD_CALL_REQ: put a connection on hold.
// Written by `ctigen generate` from spec/uccx/messages/HOLD_CALL_REQ.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct HoldCallConf;

/// HOLD_CALL_REQ, id 54, client to server: put a connection on hold.
/// Source: Unified CCX developer guide, page hold_call_req.
/// Reserved in the fixed part, no members: PeripheralID, Reservation.
struct HoldCallReq {
    static constexpr std::string_view name = "HOLD_CALL_REQ";
    static constexpr std::uint32_t id = 54;
    static constexpr VersionRange versions{10, 18};
    using Confirmation = uccx::HoldCallConf;

    std::uint32_t InvokeID{};
    std::uint32_t CallID{};                            ///< ConnectionCallID in GED-188
    uccx::ConnectionDeviceType ConnectionDeviceType{}; ///< ConnectionDeviceIDType in GED-188
    OptionalText ConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
    OptionalText AgentInstrument;                      ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, HoldCallReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const HoldCallReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const HoldCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
