// EMERGENCY_CALL_EVENT: an agent handles an emergency call.
// Written by `ctigen generate` from spec/uccx/messages/EMERGENCY_CALL_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// EMERGENCY_CALL_EVENT, id 123, server to client: an agent handles an emergency call.
/// Source: Unified CCX developer guide, page emergency_call_event.
/// Unsure: id 123 is that of the same message in GED-188; no visible Unified CCX list prints it.
/// Unsure: the Unified CCX page lists an InvokeID first, the GED-188 table of this event has none (it starts at PeripheralID,
/// like SUPERVISOR_ASSIST_EVENT). Probably a copy slip: 18 bytes as printed, 14 without it. A decoder can tell by the leading
/// value and by where the floating part parses cleanly.
/// Unsure: ClientID and clientAddress are printed without a tag; AgentExtension max 64 here, 16 elsewhere.
struct EmergencyCallEvent {
    static constexpr std::string_view name = "EMERGENCY_CALL_EVENT";
    static constexpr std::uint32_t id = 123;
    static constexpr VersionRange versions{10, 18};

    /// unsure: not in GED-188, probably a copy slip of the page; 14 bytes without it
    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    std::uint32_t ConnectionCallID{};
    uccx::ConnectionDeviceType ConnectionDeviceType{}; ///< ConnectionDeviceIDType in GED-188
    std::uint32_t SessionID{};
    OptionalText ConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
    /// up to 64 bytes with NUL; unsure: the page prints no tag; this one is that of GED-188
    OptionalText ClientID;
    /// up to 16 bytes with NUL; ClientAddress in GED-188; unsure: the page prints no tag; this one is that of GED-188
    OptionalText clientAddress;
    OptionalText AgentExtension;                       ///< up to 64 bytes with NUL
    OptionalText AgentID;                              ///< up to 129 bytes with NUL; 32 bytes in guides before version 18
    OptionalText AgentInstrument;                      ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, EmergencyCallEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const EmergencyCallEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const EmergencyCallEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
