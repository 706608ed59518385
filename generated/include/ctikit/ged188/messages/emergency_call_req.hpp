// EMERGENCY_CALL_REQ: client handles the call as an emergency.
// Written by `ctigen generate` from spec/ged188/messages/EMERGENCY_CALL_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct EmergencyCallConf;

/// EMERGENCY_CALL_REQ, id 121, client to server: client handles the call as an emergency.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: ConnectionCallID 0xffffffff when no call is related.
/// Note: when sent by a bridge client (All Events or Peripheral Monitor) at least one of AgentExtension, AgentID, AgentInstrument
/// must be present.
struct EmergencyCallReq {
    static constexpr std::string_view name = "EMERGENCY_CALL_REQ";
    static constexpr std::uint32_t id = 121;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::EmergencyCallConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    std::uint32_t ConnectionCallID{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    OptionalText ConnectionDeviceID; ///< up to 64 bytes with NUL
    OptionalText AgentExtension;     ///< up to 16 bytes with NUL
    OptionalText AgentID;            ///< up to 12 bytes with NUL
    OptionalText AgentInstrument;    ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, EmergencyCallReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const EmergencyCallReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const EmergencyCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
