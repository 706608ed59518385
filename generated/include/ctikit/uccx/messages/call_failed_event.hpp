// CALL_FAILED_EVENT: call could not be completed.
// Written by `ctigen generate` from spec/uccx/messages/CALL_FAILED_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// CALL_FAILED_EVENT, id 16, server to client: call could not be completed.
/// Source: Unified CCX developer guide, page call_failed_event.
/// Note: device id strings may be in Primary.Actual form from version 14 on.
/// Note: the GED-188 v14, v15, v17 tables leave MonitorID out here by mistake: their stated maximum size 230 only adds up with
/// it; the Unified CCX page and v25 list it.
/// Reserved in the fixed part, no members: MonitorID, PeripheralID, PeripheralType.
struct CallFailedEvent {
    static constexpr std::string_view name = "CALL_FAILED_EVENT";
    static constexpr std::uint32_t id = 16;
    static constexpr VersionRange versions{10, 18};

    uccx::ConnectionDeviceType ConnectionDeviceType{}; ///< ConnectionDeviceIDType in GED-188
    std::uint32_t CallID{};                            ///< ConnectionCallID in GED-188
    uccx::DeviceType FailingDeviceType{};
    uccx::DeviceType CalledDeviceType{};
    uccx::LocalConnectionState LocalConnectionState{};
    uccx::EventCause EventCause{};
    OptionalText ConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
    OptionalText FailingDeviceID;                      ///< up to 64 bytes with NUL
    OptionalText CalledDeviceID;                       ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallFailedEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallFailedEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallFailedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
