// CALL_SERVICE_INITIATED_EVENT: device went off hook (dial tone).
// Written by `ctigen generate` from spec/ged188/messages/CALL_SERVICE_INITIATED_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CALL_SERVICE_INITIATED_EVENT, id 20, server to client: device went off hook (dial tone).
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: COC fields are present when this call was placed on behalf of a consult call.
/// Unsure: CallReferenceID: since 14 follows from its tag being new in 14.
struct CallServiceInitiatedEvent {
    static constexpr std::string_view name = "CALL_SERVICE_INITIATED_EVENT";
    static constexpr std::uint32_t id = 20;
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
    ged188::LocalConnectionState LocalConnectionState{};
    ged188::EventCause EventCause{};
    OptionalText ConnectionDeviceID;                                             ///< up to 64 bytes with NUL
    OptionalText CallingDeviceID;                                                ///< up to 64 bytes with NUL
    OptionalBytes CallReferenceID;                                               ///< up to 32 bytes; versions 14+
    std::optional<std::uint32_t> COCConnectionCallID;                            ///< versions 14+
    std::optional<ged188::ConnectionDeviceIDType> COCCallConnectionDeviceIDType; ///< versions 14+
    OptionalText COCCallConnectionDeviceID;                                      ///< up to 64 bytes with NUL; versions 14+
    /// versions 14+; unsure: tag table: SET_CALL_DATA_REQ
    std::optional<std::uint8_t> CallOriginatedFrom;
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallServiceInitiatedEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallServiceInitiatedEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallServiceInitiatedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
