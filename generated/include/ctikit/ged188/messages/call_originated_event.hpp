// CALL_ORIGINATED_EVENT: peripheral started an outbound call.
// Written by `ctigen generate` from spec/ged188/messages/CALL_ORIGINATED_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CALL_ORIGINATED_EVENT, id 15, server to client: peripheral started an outbound call.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct CallOriginatedEvent {
    static constexpr std::string_view name = "CALL_ORIGINATED_EVENT";
    static constexpr std::uint32_t id = 15;
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
    ged188::DeviceIDType CallingDeviceType{};
    ged188::DeviceIDType CalledDeviceType{};
    ged188::LocalConnectionState LocalConnectionState{};
    ged188::EventCause EventCause{};
    OptionalText ConnectionDeviceID; ///< up to 64 bytes with NUL
    OptionalText CallingDeviceID;    ///< up to 64 bytes with NUL
    OptionalText CalledDeviceID;     ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallOriginatedEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallOriginatedEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallOriginatedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
