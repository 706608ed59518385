// CALL_DIVERTED_EVENT: call moved from one device or target to another.
// Written by `ctigen generate` from spec/uccx/messages/CALL_DIVERTED_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// CALL_DIVERTED_EVENT, id 19, server to client: call moved from one device or target to another.
/// Source: Unified CCX developer guide, page call_diverted_event.
/// Note: no LineHandle/LineType and no skill group fields here.
/// Note: the page spells the type UNIT for the two UINT fields and the name Application ID with a blank.
/// Note: device id strings may be in Primary.Actual form from version 14 on.
/// Unsure: read in part only, not seen: type and size of CalledDeviceID (STRING 64 in GED-188); nothing is expected after it.
/// Reserved in the fixed part, no members: MonitorID, PeripheralID, PeripheralType, ServiceID.
struct CallDivertedEvent {
    static constexpr std::string_view name = "CALL_DIVERTED_EVENT";
    static constexpr std::uint32_t id = 19;
    static constexpr VersionRange versions{10, 18};

    uccx::ConnectionDeviceType ConnectionDeviceType{}; ///< ConnectionDeviceIDType in GED-188
    std::uint32_t CallID{};                            ///< ConnectionCallID in GED-188
    std::uint32_t ApplicationID{};                     ///< ServiceNumber in GED-188
    uccx::DeviceType DivertingDeviceType{};
    uccx::DeviceType CalledDeviceType{};
    uccx::LocalConnectionState LocalConnectionState{};
    uccx::EventCause EventCause{};
    OptionalText ConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
    OptionalText DivertingDeviceID;                    ///< required; up to 64 bytes with NUL
    OptionalText CalledDeviceID;                       ///< required; up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallDivertedEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallDivertedEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallDivertedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
