// CALL_DELIVERED_EVENT: call arrived at a device, normally ringing.
// Written by `ctigen generate` from spec/uccx/messages/CALL_DELIVERED_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// CALL_DELIVERED_EVENT, id 9, server to client: call arrived at a device, normally ringing.
/// Source: Unified CCX developer guide, page call_delivered_event.
/// Note: the LineType slot exists in every version: before 14 it is an unnamed reserved USHORT holding 3.
/// Note: device id strings may be in Primary.Actual form from version 14 on.
/// Note: EventCause, NumNamedVariables, NumNamedArrays and the floating names up to DialedNumber are printed by the queued-call
/// flow; flow prints SecondaryConnectionCallID as SecondaryCallID.
/// Note: SecondaryConnectionCallID is a Unified CCX-only field in GED-188: the consult call from CTI port to agent phone, 0 when
/// none.
/// Note: GED-188 order puts TrunkNumber(121), TrunkGroupNumber(122) before tag 202 and ANI_II(215, since 11), UserToUserInfo(9)
/// after ANI.
/// Note: LocalConnectionState tells arrival at the switch (initiate) from ringing at an agent phone (alerting).
/// Note: call variables: pages print 40 bytes, GED-188 prints 41 with the NUL; 41 is taken as the limit.
/// Unsure: read in part only, not seen: everything after LocalConnectionState.
/// Reserved in the fixed part, no members: MonitorID, PeripheralID, PeripheralType, LineHandle, ServiceID, SkillGroupID,
/// SkillGroupPriority.
struct CallDeliveredEvent {
    static constexpr std::string_view name = "CALL_DELIVERED_EVENT";
    static constexpr std::uint32_t id = 9;
    static constexpr VersionRange versions{10, 18};

    uccx::ConnectionDeviceType ConnectionDeviceType{};        ///< ConnectionDeviceIDType in GED-188
    std::uint32_t CallID{};                                   ///< ConnectionCallID in GED-188
    uccx::LineType LineType{static_cast<uccx::LineType>(3U)}; ///< reserved except in versions 14+
    std::uint32_t ApplicationID{};                            ///< ServiceNumber in GED-188
    std::uint32_t CSQID{};                                    ///< SkillGroupNumber in GED-188
    uccx::DeviceType AlertingDeviceType{};
    uccx::DeviceType CallingDeviceType{};
    uccx::DeviceType CalledDeviceType{};
    uccx::DeviceType LastRedirectDeviceType{};
    uccx::LocalConnectionState LocalConnectionState{};
    uccx::EventCause EventCause{};
    std::uint16_t NumNamedVariables{};                        ///< number of NamedVariable, computed by encode
    std::uint16_t NumNamedArrays{};                           ///< number of NamedArray, computed by encode
    OptionalText ConnectionDeviceID;                          ///< required; up to 64 bytes with NUL
    OptionalText AlertingDeviceID;                            ///< up to 64 bytes with NUL
    OptionalText CallingDeviceID;                             ///< up to 64 bytes with NUL
    OptionalText CalledDeviceID;                              ///< up to 64 bytes with NUL
    OptionalText LastRedirectDeviceID;                        ///< up to 64 bytes with NUL
    std::optional<std::uint32_t> SecondaryConnectionCallID;
    OptionalText ANI;                                         ///< up to 40 bytes with NUL
    OptionalText DNIS;                                        ///< up to 32 bytes with NUL
    OptionalText DialedNumber;                                ///< up to 40 bytes with NUL
    OptionalText CallerEnteredDigits;                         ///< up to 40 bytes with NUL
    OptionalText CallVariable1;                               ///< up to 41 bytes with NUL
    OptionalText CallVariable2;                               ///< up to 41 bytes with NUL
    OptionalText CallVariable3;                               ///< up to 41 bytes with NUL
    OptionalText CallVariable4;                               ///< up to 41 bytes with NUL
    OptionalText CallVariable5;                               ///< up to 41 bytes with NUL
    OptionalText CallVariable6;                               ///< up to 41 bytes with NUL
    OptionalText CallVariable7;                               ///< up to 41 bytes with NUL
    OptionalText CallVariable8;                               ///< up to 41 bytes with NUL
    OptionalText CallVariable9;                               ///< up to 41 bytes with NUL
    OptionalText CallVariable10;                              ///< up to 41 bytes with NUL
    OptionalText CallWrapupData;                              ///< up to 40 bytes with NUL
    Repeated<ctikit::NamedVariable> NamedVariable;            ///< counted by NumNamedVariables; up to 251 bytes
    Repeated<ctikit::NamedArray> NamedArray;                  ///< counted by NumNamedArrays; up to 252 bytes
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallDeliveredEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallDeliveredEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallDeliveredEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
