// CALL_RETRIEVED_EVENT: held call resumed.
// Written by `ctigen generate` from spec/uccx/messages/CALL_RETRIEVED_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// CALL_RETRIEVED_EVENT, id 12, server to client: held call resumed.
/// Source: Unified CCX developer guide, page call_retrieved_event.
/// Note: device id strings may be in Primary.Actual form from version 14 on.
/// Unsure: read in part only, not seen: maximum size of RetrievingDeviceID (64 in GED-188); nothing is expected after it.
/// Reserved in the fixed part, no members: MonitorID, PeripheralID, PeripheralType.
struct CallRetrievedEvent {
    static constexpr std::string_view name = "CALL_RETRIEVED_EVENT";
    static constexpr std::uint32_t id = 12;
    static constexpr VersionRange versions{10, 18};

    uccx::ConnectionDeviceType ConnectionDeviceType{}; ///< ConnectionDeviceIDType in GED-188
    std::uint32_t CallID{};                            ///< ConnectionCallID in GED-188
    uccx::DeviceType RetrievingDeviceType{};
    uccx::LocalConnectionState LocalConnectionState{};
    uccx::EventCause EventCause{};
    OptionalText ConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
    OptionalText RetrievingDeviceID;                   ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallRetrievedEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallRetrievedEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallRetrievedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
