// CALL_CONFERENCED_EVENT: calls were joined into a conference.
// Written by `ctigen generate` from spec/ged188/messages/CALL_CONFERENCED_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CALL_CONFERENCED_EVENT, id 17, server to client: calls were joined into a conference.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: NumParties is at most 16; the three ConnectedParty fields repeat together in this order.
/// Note: no ServiceNumber/ServiceID pair in this message.
/// Unsure: Primary/SecondaryDeviceIDType: Unified CCE guides call it a device ID type, the Unified CCX guide a connection device
/// type; enum left open.
struct CallConferencedEvent {
    static constexpr std::string_view name = "CALL_CONFERENCED_EVENT";
    static constexpr std::uint32_t id = 17;
    static constexpr VersionRange versions{9, 25};

    /// One entry of party.
    struct Party {
        std::uint32_t ConnectedPartyCallID{};
        std::optional<ged188::DeviceIDType> ConnectedPartyDeviceIDType;
        OptionalText ConnectedPartyDeviceID; ///< up to 64 bytes with NUL
    };

    std::uint32_t MonitorID{};
    std::uint32_t PeripheralID{};
    ged188::PeripheralType PeripheralType{};
    std::uint16_t PrimaryDeviceIDType{};
    std::uint32_t PrimaryCallID{};
    std::uint16_t LineHandle{};
    ged188::LineType LineType{};
    std::uint32_t SkillGroupNumber{};
    std::uint32_t SkillGroupID{};
    std::uint16_t SkillGroupPriority{};
    std::uint16_t NumParties{};      ///< number of party, computed by encode; at most 16
    std::uint16_t SecondaryDeviceIDType{};
    std::uint32_t SecondaryCallID{};
    ged188::DeviceIDType ControllerDeviceType{};
    ged188::DeviceIDType AddedPartyDeviceType{};
    ged188::LocalConnectionState LocalConnectionState{};
    ged188::EventCause EventCause{};
    OptionalText PrimaryDeviceID;    ///< up to 64 bytes with NUL
    OptionalText SecondaryDeviceID;  ///< up to 64 bytes with NUL
    OptionalText ControllerDeviceID; ///< up to 64 bytes with NUL
    OptionalText AddedPartyDeviceID; ///< up to 64 bytes with NUL
    Repeated<Party> party;           ///< counted by NumParties
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallConferencedEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallConferencedEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallConferencedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
