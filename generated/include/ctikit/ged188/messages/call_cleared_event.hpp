// CALL_CLEARED_EVENT: call ended, usually when the last party leaves.
// Written by `ctigen generate` from spec/ged188/messages/CALL_CLEARED_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CALL_CLEARED_EVENT, id 13, server to client: call ended, usually when the last party leaves.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: also stands for recording end when no NETWORK_RECORDING_ENDED_EVENT comes.
struct CallClearedEvent {
    static constexpr std::string_view name = "CALL_CLEARED_EVENT";
    static constexpr std::uint32_t id = 13;
    static constexpr VersionRange versions{9, 25};

    std::uint32_t MonitorID{};
    std::uint32_t PeripheralID{};
    ged188::PeripheralType PeripheralType{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    std::uint32_t ConnectionCallID{};
    ged188::LocalConnectionState LocalConnectionState{};
    ged188::EventCause EventCause{};
    OptionalText ConnectionDeviceID; ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallClearedEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallClearedEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallClearedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
