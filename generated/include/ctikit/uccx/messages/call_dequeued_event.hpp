// CALL_DEQUEUED_EVENT: call explicitly removed from a queue.
// Written by `ctigen generate` from spec/uccx/messages/CALL_DEQUEUED_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// CALL_DEQUEUED_EVENT, id 86, server to client: call explicitly removed from a queue.
/// Source: Unified CCX developer guide, page call_dequeued_event.
/// Note: the Unified CCX page has ApplicationID, reserved, QueueDeviceType; GED-188 v14, v17 and v25 have QueueDeviceType,
/// ServiceNumber, ServiceID; same total length, different offsets.
/// Note: a flow prints ConnectionDeviceType 0xffff with empty ConnectionDeviceID and QueueDeviceID: accept zero-length strings.
/// Note: NumCSQs 0 means removed from all queues.
/// Note: GED-188 has no QueueDeviceID in the visible floating part and a DequeueType(124) since 10..13.
/// Unsure: id 86 is that of the same message in GED-188; no visible Unified CCX list prints it.
/// Unsure: read in part only, not seen: size of QueueDeviceID and everything after it.
/// Unsure: described as not expected from Unified CCX, but the queued-call flow shows it.
/// Reserved in the fixed part, no members: MonitorID, PeripheralID, PeripheralType, ServiceID.
struct CallDequeuedEvent {
    static constexpr std::string_view name = "CALL_DEQUEUED_EVENT";
    static constexpr std::uint32_t id = 86;
    static constexpr VersionRange versions{10, 18};

    /// One entry of csq.
    struct Csq {
        std::uint32_t CSQID{}; ///< SkillGroupNumber in GED-188
    };

    uccx::ConnectionDeviceType ConnectionDeviceType{}; ///< ConnectionDeviceIDType in GED-188
    std::uint32_t CallID{};                            ///< ConnectionCallID in GED-188
    std::uint32_t ApplicationID{};                     ///< ServiceNumber in GED-188
    uccx::DeviceType QueueDeviceType{};
    std::uint16_t NumQueued{};
    /// number of csq, computed by encode; at most 20; NumSkillGroups in GED-188
    std::uint16_t NumCSQs{};
    uccx::LocalConnectionState LocalConnectionState{};
    uccx::EventCause EventCause{};
    OptionalText ConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
    OptionalText QueueDeviceID;                        ///< required; up to 64 bytes with NUL
    Repeated<Csq> csq;                                 ///< counted by NumCSQs
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallDequeuedEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallDequeuedEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallDequeuedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
