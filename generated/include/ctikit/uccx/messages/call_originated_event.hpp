// CALL_ORIGINATED_EVENT: call initiated at a monitored device.
// Written by `ctigen generate` from spec/uccx/messages/CALL_ORIGINATED_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// CALL_ORIGINATED_EVENT, id 15, server to client: call initiated at a monitored device.
/// Source: Unified CCX developer guide, page call_originated_event.
/// Note: the second reserved USHORT is not constant: 3 for a monitored call, 10 otherwise; it sits in the LineType slot but keeps
/// the name reserved here.
/// Note: device id strings may be in Primary.Actual form from version 14 on.
/// Unsure: read in part only, not seen: size of CallingDeviceID and everything after it (CalledDeviceID is printed by the flows).
/// Reserved in the fixed part, no members: MonitorID, PeripheralID, PeripheralType, LineHandle, LineType, ServiceID,
/// SkillGroupID, SkillGroupPriority.
struct CallOriginatedEvent {
    static constexpr std::string_view name = "CALL_ORIGINATED_EVENT";
    static constexpr std::uint32_t id = 15;
    static constexpr VersionRange versions{10, 18};

    uccx::ConnectionDeviceType ConnectionDeviceType{}; ///< ConnectionDeviceIDType in GED-188
    std::uint32_t CallID{};                            ///< ConnectionCallID in GED-188
    std::uint32_t ApplicationID{};                     ///< ServiceNumber in GED-188
    std::uint32_t CSQID{};                             ///< SkillGroupNumber in GED-188
    uccx::DeviceType CallingDeviceType{};
    uccx::DeviceType CalledDeviceType{};
    uccx::LocalConnectionState LocalConnectionState{};
    uccx::EventCause EventCause{};
    OptionalText ConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
    OptionalText CallingDeviceID;                      ///< required; up to 64 bytes with NUL
    OptionalText CalledDeviceID;                       ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallOriginatedEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallOriginatedEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallOriginatedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
