// CALL_ESTABLISHED_EVENT: call answered; new connection created.
// Written by `ctigen generate` from spec/uccx/messages/CALL_ESTABLISHED_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// CALL_ESTABLISHED_EVENT, id 10, server to client: call answered; new connection created.
/// Source: Unified CCX developer guide, page call_established_event.
/// Note: the LineType slot exists in every version: before 14 it is an unnamed reserved USHORT holding 3.
/// Note: flows print the literal text Unknown as AnsweringDeviceID/CalledDeviceID together with type 0xffff.
/// Note: GED-188 adds optional TrunkNumber(121), TrunkGroupNumber(122).
/// Unsure: read in part only, not seen: everything after the LastRedirectDeviceType name.
/// Unsure: the page says CalledDeviceType describes CallingDeviceID: a slip for CalledDeviceID.
/// Reserved in the fixed part, no members: MonitorID, PeripheralID, PeripheralType, LineHandle, ServiceID, SkillGroupID,
/// SkillGroupPriority.
struct CallEstablishedEvent {
    static constexpr std::string_view name = "CALL_ESTABLISHED_EVENT";
    static constexpr std::uint32_t id = 10;
    static constexpr VersionRange versions{10, 18};

    uccx::ConnectionDeviceType ConnectionDeviceType{};        ///< ConnectionDeviceIDType in GED-188
    std::uint32_t CallID{};                                   ///< ConnectionCallID in GED-188
    uccx::LineType LineType{static_cast<uccx::LineType>(3U)}; ///< reserved except in versions 14+
    std::uint32_t ApplicationID{};                            ///< ServiceNumber in GED-188
    std::uint32_t CSQID{};                                    ///< SkillGroupNumber in GED-188
    uccx::DeviceType AnsweringDeviceType{};
    uccx::DeviceType CallingDeviceType{};
    uccx::DeviceType CalledDeviceType{};
    uccx::DeviceType LastRedirectDeviceType{};
    uccx::LocalConnectionState LocalConnectionState{};
    uccx::EventCause EventCause{};
    OptionalText ConnectionDeviceID;                          ///< required; up to 64 bytes with NUL
    OptionalText AnsweringDeviceID;                           ///< up to 64 bytes with NUL
    OptionalText CallingDeviceID;                             ///< up to 64 bytes with NUL
    OptionalText CalledDeviceID;                              ///< up to 64 bytes with NUL
    OptionalText LastRedirectDeviceID;                        ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallEstablishedEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallEstablishedEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallEstablishedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
