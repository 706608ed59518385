// CALL_DEQUEUED_EVENT: call was removed from a queue.
// Written by `ctigen generate` from spec/ged188/messages/CALL_DEQUEUED_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CALL_DEQUEUED_EVENT, id 86, server to client: call was removed from a queue.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: QueueDeviceType comes before ServiceNumber, unlike CALL_QUEUED_EVENT.
/// Note: NumSkillGroups at most 20; zero means removed from all queues.
/// Unsure: QueueDeviceType refers to a floating QueueDeviceID that the table does not list.
/// Unsure: the change history names a DeQueueType field added in versions 10-13; absent from this table.
struct CallDequeuedEvent {
    static constexpr std::string_view name = "CALL_DEQUEUED_EVENT";
    static constexpr std::uint32_t id = 86;
    static constexpr VersionRange versions{9, 25};

    /// One entry of skill_group.
    struct SkillGroup {
        std::uint32_t SkillGroupNumber{};
        std::optional<std::uint32_t> SkillGroupID;
        std::optional<std::uint16_t> SkillGroupPriority;
    };

    std::uint32_t MonitorID{};
    std::uint32_t PeripheralID{};
    ged188::PeripheralType PeripheralType{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    std::uint32_t ConnectionCallID{};
    ged188::DeviceIDType QueueDeviceType{};
    std::uint32_t ServiceNumber{};
    std::uint32_t ServiceID{};
    std::uint16_t NumQueued{};
    std::uint16_t NumSkillGroups{};   ///< number of skill_group, computed by encode; at most 20
    ged188::LocalConnectionState LocalConnectionState{};
    ged188::EventCause EventCause{};
    OptionalText ConnectionDeviceID;  ///< up to 64 bytes with NUL
    OptionalText QueueDeviceID;       ///< up to 64 bytes with NUL; unsure: QueueDeviceType speaks of it, the table omits it
    Repeated<SkillGroup> skill_group; ///< counted by NumSkillGroups
    OptionalBytes DeQueueType;        ///< unsure: type and size not printed; added between versions 10 and 13
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallDequeuedEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallDequeuedEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallDequeuedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
