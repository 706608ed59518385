// EMERGENCY_CALL_REQ: agent declares an emergency.
// Written by `ctigen generate` from spec/uccx/messages/EMERGENCY_CALL_REQ.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct EmergencyCallConf;

/// EMERGENCY_CALL_REQ, id 121, client to server: agent declares an emergency.
/// Source: Unified CCX developer guide, page emergency_call_req.
/// Note: this page keeps the GED-188 names instead of reserved; send PeripheralID 1.
/// Unsure: id 121 is that of the same message in GED-188; no visible Unified CCX list prints it.
struct EmergencyCallReq {
    static constexpr std::string_view name = "EMERGENCY_CALL_REQ";
    static constexpr std::uint32_t id = 121;
    static constexpr VersionRange versions{10, 18};
    using Confirmation = uccx::EmergencyCallConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    std::uint32_t ConnectionCallID{};
    uccx::ConnectionDeviceType ConnectionDeviceIDType{};
    OptionalText ConnectionDeviceID; ///< required; up to 64 bytes with NUL
    OptionalText AgentID;            ///< up to 129 bytes with NUL; 32 bytes in guides before version 18
    OptionalText AgentInstrument;    ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, EmergencyCallReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const EmergencyCallReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const EmergencyCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
