// EMERGENCY_CALL_EVENT: an agent handles a call as an emergency.
// Written by `ctigen generate` from spec/ged188/messages/EMERGENCY_CALL_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// EMERGENCY_CALL_EVENT, id 123, server to client: an agent handles a call as an emergency.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: no MonitorID in this event; ConnectionCallID comes before ConnectionDeviceIDType.
struct EmergencyCallEvent {
    static constexpr std::string_view name = "EMERGENCY_CALL_EVENT";
    static constexpr std::uint32_t id = 123;
    static constexpr VersionRange versions{9, 25};

    std::uint32_t PeripheralID{};
    std::uint32_t ConnectionCallID{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    std::uint32_t SessionID{};
    OptionalText ConnectionDeviceID; ///< up to 64 bytes with NUL
    OptionalText ClientID;           ///< up to 64 bytes with NUL
    OptionalText ClientAddress;      ///< up to 16 bytes with NUL; versions -18; up to 64 bytes with NUL; versions 19+
    OptionalText ClientAddressIPV6;  ///< versions 14-18; unsure: type and largest size not printed
    OptionalText AgentExtension;     ///< up to 16 bytes with NUL
    OptionalText AgentID;            ///< up to 12 bytes with NUL
    OptionalText AgentIDLong;        ///< up to 129 bytes with NUL; unsure: size as in Unified CCX
    OptionalText AgentInstrument;    ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, EmergencyCallEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const EmergencyCallEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const EmergencyCallEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
