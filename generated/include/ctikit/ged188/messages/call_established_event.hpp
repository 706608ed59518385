// CALL_ESTABLISHED_EVENT: call was answered at the agent device.
// Written by `ctigen generate` from spec/ged188/messages/CALL_ESTABLISHED_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CALL_ESTABLISHED_EVENT, id 10, server to client: call was answered at the agent device.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct CallEstablishedEvent {
    static constexpr std::string_view name = "CALL_ESTABLISHED_EVENT";
    static constexpr std::uint32_t id = 10;
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
    ged188::DeviceIDType AnsweringDeviceType{};
    ged188::DeviceIDType CallingDeviceType{};
    ged188::DeviceIDType CalledDeviceType{};
    ged188::DeviceIDType LastRedirectDeviceType{};
    ged188::LocalConnectionState LocalConnectionState{};
    ged188::EventCause EventCause{};
    OptionalText ConnectionDeviceID;   ///< up to 64 bytes with NUL
    OptionalText AnsweringDeviceID;    ///< up to 64 bytes with NUL
    OptionalText CallingDeviceID;      ///< up to 64 bytes with NUL
    OptionalText CalledDeviceID;       ///< up to 64 bytes with NUL
    OptionalText LastRedirectDeviceID; ///< up to 64 bytes with NUL
    std::optional<std::uint32_t> TrunkNumber;
    std::optional<std::uint32_t> TrunkGroupNumber;
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallEstablishedEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallEstablishedEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallEstablishedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
