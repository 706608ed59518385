// CALL_QUEUED_EVENT: call was queued for some resource.
// Written by `ctigen generate` from spec/ged188/messages/CALL_QUEUED_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CALL_QUEUED_EVENT, id 21, server to client: call was queued for some resource.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: floating SkillGroupNumber is INT here but UINT in CALL_DEQUEUED_EVENT.
struct CallQueuedEvent {
    static constexpr std::string_view name = "CALL_QUEUED_EVENT";
    static constexpr std::uint32_t id = 21;
    static constexpr VersionRange versions{9, 25};

    /// One entry of skill_group.
    struct SkillGroup {
        std::int32_t SkillGroupNumber{};
        std::optional<std::uint32_t> SkillGroupID;
        std::optional<std::uint16_t> SkillGroupPriority;
    };

    std::uint32_t MonitorID{};
    std::uint32_t PeripheralID{};
    ged188::PeripheralType PeripheralType{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    std::uint32_t ConnectionCallID{};
    std::uint32_t ServiceNumber{};
    std::uint32_t ServiceID{};
    ged188::DeviceIDType QueueDeviceType{};
    ged188::DeviceIDType CallingDeviceType{};
    ged188::DeviceIDType CalledDeviceType{};
    ged188::DeviceIDType LastRedirectDeviceType{};
    std::uint16_t NumQueued{};
    std::uint16_t NumSkillGroups{};    ///< number of skill_group, computed by encode; at most 20
    ged188::LocalConnectionState LocalConnectionState{};
    ged188::EventCause EventCause{};
    OptionalText ConnectionDeviceID;   ///< up to 64 bytes with NUL
    OptionalText QueueDeviceID;        ///< up to 64 bytes with NUL
    OptionalText CallingDeviceID;      ///< up to 64 bytes with NUL
    OptionalText CalledDeviceID;       ///< up to 64 bytes with NUL
    OptionalText LastRedirectDeviceID; ///< up to 64 bytes with NUL
    Repeated<SkillGroup> skill_group;  ///< counted by NumSkillGroups
    OptionalBytes PriorityQueueNumber; ///< unsure: type and size not printed; may belong to the skill group entries
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallQueuedEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallQueuedEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallQueuedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
