// CLEAR_CALL_REQ: release all devices from a call.
// Written by `ctigen generate` from spec/uccx/messages/CLEAR_CALL_REQ.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct ClearCallConf;

/// CLEAR_CALL_REQ, id 44, client to server: release all devices from a call.
/// Source: Unified CCX developer guide, page clear_call_req.
/// Reserved in the fixed part, no members: PeripheralID.
struct ClearCallReq {
    static constexpr std::string_view name = "CLEAR_CALL_REQ";
    static constexpr std::uint32_t id = 44;
    static constexpr VersionRange versions{10, 18};
    using Confirmation = uccx::ClearCallConf;

    std::uint32_t InvokeID{};
    std::uint32_t CallID{};                            ///< ConnectionCallID in GED-188
    uccx::ConnectionDeviceType ConnectionDeviceType{}; ///< ConnectionDeviceIDType in GED-188
    OptionalText ConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
    OptionalText AgentInstrument;                      ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ClearCallReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ClearCallReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ClearCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
