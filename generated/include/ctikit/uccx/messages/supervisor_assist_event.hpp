// SUPERVISOR_ASSIST_EVENT: a client asked for supervisor help.
// Written by `ctigen generate` from spec/uccx/messages/SUPERVISOR_ASSIST_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// SUPERVISOR_ASSIST_EVENT, id 120, server to client: a client asked for supervisor help.
/// Source: Unified CCX developer guide, page supervisor_assist_event.
/// Note: no MonitorID and no PeripheralType: starts at PeripheralID.
/// Unsure: id 120 is that of the same message in GED-188; no visible Unified CCX list prints it.
/// Reserved in the fixed part, no members: PeripheralID, SessionID.
struct SupervisorAssistEvent {
    static constexpr std::string_view name = "SUPERVISOR_ASSIST_EVENT";
    static constexpr std::uint32_t id = 120;
    static constexpr VersionRange versions{10, 18};

    std::uint32_t CallID{};                            ///< ConnectionCallID in GED-188
    uccx::ConnectionDeviceType ConnectionDeviceType{}; ///< ConnectionDeviceIDType in GED-188
    OptionalText ConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
    OptionalText ClientID;                             ///< required; up to 64 bytes with NUL
    OptionalText Text;                                 ///< up to 255 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SupervisorAssistEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SupervisorAssistEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SupervisorAssistEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
