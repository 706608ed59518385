// CALL_TRANSFERRED_EVENT: call transferred to another destination.
// Written by `ctigen generate` from spec/uccx/messages/CALL_TRANSFERRED_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// CALL_TRANSFERRED_EVENT, id 18, server to client: call transferred to another destination.
/// Source: Unified CCX developer guide, page call_transferred_event.
/// Note: the LineType slot exists in every version: before 14 it is an unnamed reserved USHORT holding 3.
/// Note: same layout as CALL_CONFERENCED_EVENT.
/// Note: sent after the delivered event of the secondary call.
/// Unsure: read in part only, not seen: everything after the LocalConnectionState name (EventCause and most floating names are
/// printed by the transfer flow).
/// Reserved in the fixed part, no members: MonitorID, PeripheralID, PeripheralType, LineHandle, SkillGroupNumber, SkillGroupID,
/// SkillGroupPriority.
struct CallTransferredEvent {
    static constexpr std::string_view name = "CALL_TRANSFERRED_EVENT";
    static constexpr std::uint32_t id = 18;
    static constexpr VersionRange versions{10, 18};

    /// One entry of party.
    struct Party {
        std::uint32_t ConnectedPartyCallID{};
        std::optional<uccx::DeviceType> ConnectedPartyDeviceType; ///< ConnectedPartyDeviceIDType in GED-188
        OptionalText ConnectedPartyDeviceID;                      ///< up to 64 bytes with NUL
    };

    uccx::ConnectionDeviceType PrimaryDeviceType{};           ///< PrimaryDeviceIDType in GED-188
    std::uint32_t PrimaryCallID{};
    uccx::LineType LineType{static_cast<uccx::LineType>(3U)}; ///< reserved except in versions 14+
    std::uint16_t NumParties{};                               ///< number of party, computed by encode; at most 16
    uccx::ConnectionDeviceType SecondaryDeviceType{};         ///< SecondaryDeviceIDType in GED-188
    std::uint32_t SecondaryCallID{};
    uccx::DeviceType TransferringDeviceType{};
    uccx::DeviceType TransferredDeviceType{};
    uccx::LocalConnectionState LocalConnectionState{};
    uccx::EventCause EventCause{};
    OptionalText PrimaryDeviceID;                             ///< required; up to 64 bytes with NUL
    OptionalText SecondaryDeviceID;                           ///< required; up to 64 bytes with NUL
    OptionalText TransferringDeviceID;                        ///< up to 64 bytes with NUL
    OptionalText TransferredDeviceID;                         ///< up to 64 bytes with NUL
    Repeated<Party> party;                                    ///< counted by NumParties
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallTransferredEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallTransferredEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallTransferredEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
