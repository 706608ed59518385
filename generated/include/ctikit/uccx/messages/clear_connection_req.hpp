// CLEAR_CONNECTION_REQ: release one device from a call.
// Written by `ctigen generate` from spec/uccx/messages/CLEAR_CONNECTION_REQ.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct ClearConnectionConf;

/// CLEAR_CONNECTION_REQ, id 46, client to server: release one device from a call.
/// Source: Unified CCX developer guide, page clear_connection_req.
/// Note: when one party is left the call ends.
/// Note: GED-188 v14 adds RequestingDeviceID(219), RequestingDeviceIDType(220).
/// Reserved in the fixed part, no members: PeripheralID.
struct ClearConnectionReq {
    static constexpr std::string_view name = "CLEAR_CONNECTION_REQ";
    static constexpr std::uint32_t id = 46;
    static constexpr VersionRange versions{10, 18};
    using Confirmation = uccx::ClearConnectionConf;

    std::uint32_t InvokeID{};
    std::uint32_t CallID{};                            ///< ConnectionCallID in GED-188
    uccx::ConnectionDeviceType ConnectionDeviceType{}; ///< ConnectionDeviceIDType in GED-188
    OptionalText ConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
    OptionalText AgentInstrument;                      ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ClearConnectionReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ClearConnectionReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ClearConnectionReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
