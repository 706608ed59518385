// CALL_DELIVERED_EVENT: call arrived at agent device, or inbound trunk seized.
// Written by `ctigen generate` from spec/ged188/messages/CALL_DELIVERED_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CALL_DELIVERED_EVENT, id 9, server to client: call arrived at agent device, or inbound trunk seized.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: NamedVariable and NamedArray together may not exceed 2000 bytes in one message.
/// Note: LocalConnectionState tells the case: LCS_ALERTING = agent device, LCS_INITIATE = trunk seized (All Events clients only).
/// Note: LineHandle and LineType are 0xffff when not alerting or unknown.
/// Note: NumNamedVariables/NumNamedArrays come after EventCause, at the end of the fixed part.
/// Note: ANI_II is said to be unpopulated for now.
/// Unsure: SecondaryConnectionCallID concerns only Unified CCX (call placed from CTI port to agent); not marked optional.
/// Unsure: the change history says AlertingDevice became required in versions 10-13, this table still says optional.
struct CallDeliveredEvent {
    static constexpr std::string_view name = "CALL_DELIVERED_EVENT";
    static constexpr std::uint32_t id = 9;
    static constexpr VersionRange versions{9, 25};

    std::uint32_t MonitorID{};
    std::uint32_t PeripheralID{};
    ged188::PeripheralType PeripheralType{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    std::uint32_t ConnectionCallID{};
    std::uint16_t LineHandle{};
    ged188::LineType LineType{};
    std::uint32_t ServiceNumber{};
    std::uint32_t ServiceID{};
    std::uint32_t SkillGroupNumber{};
    std::uint32_t SkillGroupID{};
    std::uint16_t SkillGroupPriority{};
    ged188::DeviceIDType AlertingDeviceType{};
    ged188::DeviceIDType CallingDeviceType{};
    ged188::DeviceIDType CalledDeviceType{};
    ged188::DeviceIDType LastRedirectDeviceType{};
    ged188::LocalConnectionState LocalConnectionState{};
    ged188::EventCause EventCause{};
    std::uint16_t NumNamedVariables{};             ///< number of NamedVariable, computed by encode
    std::uint16_t NumNamedArrays{};                ///< number of NamedArray, computed by encode
    OptionalText ConnectionDeviceID;               ///< up to 64 bytes with NUL
    OptionalText AlertingDeviceID;                 ///< up to 64 bytes with NUL
    OptionalText CallingDeviceID;                  ///< up to 64 bytes with NUL
    OptionalText CalledDeviceID;                   ///< up to 64 bytes with NUL
    OptionalText LastRedirectDeviceID;             ///< up to 64 bytes with NUL
    std::optional<std::uint32_t> TrunkNumber;
    std::optional<std::uint32_t> TrunkGroupNumber;
    std::optional<std::uint32_t> SecondaryConnectionCallID;
    OptionalText ANI;                              ///< up to 40 bytes with NUL
    OptionalText ANI_II;                           ///< up to 2 bytes with NUL; versions 11+
    OptionalBytes UserToUserInfo;                  ///< up to 131 bytes
    OptionalText DNIS;                             ///< up to 32 bytes with NUL
    OptionalText DialedNumber;                     ///< up to 40 bytes with NUL
    OptionalText CallerEnteredDigits;              ///< up to 40 bytes with NUL
    OptionalText CallVariable1;                    ///< up to 41 bytes with NUL
    OptionalText CallVariable2;                    ///< up to 41 bytes with NUL
    OptionalText CallVariable3;                    ///< up to 41 bytes with NUL
    OptionalText CallVariable4;                    ///< up to 41 bytes with NUL
    OptionalText CallVariable5;                    ///< up to 41 bytes with NUL
    OptionalText CallVariable6;                    ///< up to 41 bytes with NUL
    OptionalText CallVariable7;                    ///< up to 41 bytes with NUL
    OptionalText CallVariable8;                    ///< up to 41 bytes with NUL
    OptionalText CallVariable9;                    ///< up to 41 bytes with NUL
    OptionalText CallVariable10;                   ///< up to 41 bytes with NUL
    OptionalText CallWrapupData;                   ///< up to 40 bytes with NUL
    Repeated<ctikit::NamedVariable> NamedVariable; ///< counted by NumNamedVariables; up to 251 bytes
    Repeated<ctikit::NamedArray> NamedArray;       ///< counted by NumNamedArrays; up to 252 bytes
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallDeliveredEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallDeliveredEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallDeliveredEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
