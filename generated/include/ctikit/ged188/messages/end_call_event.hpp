// END_CALL_EVENT: call is no longer associated with the client.
// Written by `ctigen generate` from spec/ged188/messages/END_CALL_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// END_CALL_EVENT, id 24, server to client: call is no longer associated with the client.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: not proof that the call itself ended.
struct EndCallEvent {
    static constexpr std::string_view name = "END_CALL_EVENT";
    static constexpr std::uint32_t id = 24;
    static constexpr VersionRange versions{9, 25};

    std::uint32_t MonitorID{};
    std::uint32_t PeripheralID{};
    ged188::PeripheralType PeripheralType{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    std::uint32_t ConnectionCallID{};
    OptionalText ConnectionDeviceID; ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, EndCallEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const EndCallEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const EndCallEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
