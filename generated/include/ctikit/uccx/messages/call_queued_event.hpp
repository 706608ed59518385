// CALL_QUEUED_EVENT: call placed in one or more queues.
// Written by `ctigen generate` from spec/uccx/messages/CALL_QUEUED_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// CALL_QUEUED_EVENT, id 21, server to client: call placed in one or more queues.
/// Source: Unified CCX developer guide, page call_queued_event.
/// Unsure: read in part only, not seen: whole floating part (names up to CSQID are printed by the queued-call flow).
/// Unsure: the page writes ApplicationID[77] in the fixed part: the bracket is a slip, the field is a plain UINT.
/// Unsure: whether the two reserved members of the csq group are really sent was not visible: read by tag, do not rely on
/// position.
/// Reserved in the fixed part, no members: MonitorID, PeripheralID, PeripheralType, ServiceID, NumQueued.
struct CallQueuedEvent {
    static constexpr std::string_view name = "CALL_QUEUED_EVENT";
    static constexpr std::uint32_t id = 21;
    static constexpr VersionRange versions{10, 18};

    /// One entry of csq.
    struct Csq {
        std::uint32_t CSQID{}; ///< SkillGroupNumber in GED-188
    };

    uccx::ConnectionDeviceType ConnectionDeviceType{}; ///< ConnectionDeviceIDType in GED-188
    std::uint32_t CallID{};                            ///< ConnectionCallID in GED-188
    std::uint32_t ApplicationID{};                     ///< ServiceNumber in GED-188
    uccx::DeviceType QueueDeviceType{};
    uccx::DeviceType CallingDeviceType{};
    uccx::DeviceType CalledDeviceType{};
    uccx::DeviceType LastRedirectDeviceType{};
    /// number of csq, computed by encode; at most 20; NumSkillGroups in GED-188
    std::uint16_t NumCSQs{};
    uccx::LocalConnectionState LocalConnectionState{};
    uccx::EventCause EventCause{};
    OptionalText ConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
    OptionalText QueueDeviceID;                        ///< up to 64 bytes with NUL
    OptionalText CallingDeviceID;                      ///< up to 64 bytes with NUL
    OptionalText CalledDeviceID;                       ///< up to 64 bytes with NUL
    OptionalText LastRedirectDeviceID;                 ///< up to 64 bytes with NUL
    Repeated<Csq> csq;                                 ///< counted by NumCSQs
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallQueuedEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallQueuedEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallQueuedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
