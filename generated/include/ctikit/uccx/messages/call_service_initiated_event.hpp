// CALL_SERVICE_INITIATED_EVENT: dial tone obtained at a device.
// Written by `ctigen generate` from spec/uccx/messages/CALL_SERVICE_INITIATED_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// CALL_SERVICE_INITIATED_EVENT, id 20, server to client: dial tone obtained at a device.
/// Source: Unified CCX developer guide, page call_service_initiated_event.
/// Note: before 14 the SkillGroupPriority slot is a reserved USHORT, 0 in the sibling messages.
/// Note: GED-188 v14 appends CallReferenceID(223), COCConnectionCallID(229), COCCallConnectionDeviceIDType(230).
/// Note: device id strings may be in Primary.Actual form from version 14 on.
/// Unsure: read in part only, not seen: size of CallingDeviceID and anything after it.
/// Unsure: odd page: the LineType slot of GED-188 is printed reserved = 3 and the name lineType (version 14) stands on the
/// SkillGroupPriority slot; both are USHORT so the layout is safe, but read the line type from either slot with care.
/// Reserved in the fixed part, no members: MonitorID, PeripheralID, PeripheralType, LineHandle, LineType, ServiceID,
/// SkillGroupID.
struct CallServiceInitiatedEvent {
    static constexpr std::string_view name = "CALL_SERVICE_INITIATED_EVENT";
    static constexpr std::uint32_t id = 20;
    static constexpr VersionRange versions{10, 18};

    uccx::ConnectionDeviceType ConnectionDeviceType{}; ///< ConnectionDeviceIDType in GED-188
    std::uint32_t CallID{};                            ///< ConnectionCallID in GED-188
    std::uint32_t ApplicationID{};                     ///< ServiceNumber in GED-188
    std::uint32_t CSQID{};                             ///< SkillGroupNumber in GED-188
    uccx::LineType LineType{};                         ///< reserved except in versions 14+; SkillGroupPriority in GED-188
    uccx::DeviceType CallingDeviceType{};
    uccx::LocalConnectionState LocalConnectionState{};
    uccx::EventCause EventCause{};
    OptionalText ConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
    OptionalText CallingDeviceID;                      ///< required; up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallServiceInitiatedEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallServiceInitiatedEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallServiceInitiatedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
