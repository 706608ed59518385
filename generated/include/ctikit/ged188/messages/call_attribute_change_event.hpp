// CALL_ATTRIBUTE_CHANGE_EVENT: call type or service of a call changed.
// Written by `ctigen generate` from spec/ged188/messages/CALL_ATTRIBUTE_CHANGE_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CALL_ATTRIBUTE_CHANGE_EVENT, id 240, server to client: call type or service of a call changed.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: no ConnectionCallID field is listed.
/// Note: MonitorID always 0. CallTypeID and ServiceNumber may be 0 when unchanged.
/// Unsure: sender is inferred: the chapter does not say it outright.
/// Unsure: message number and true size of ConnectionDeviceIDType are not settled by the chapter.
/// Unsure: no MessageType number is printed here; 240 comes from public client code (several independent lists agree).
/// Unsure: ConnectionDeviceIDType is printed as USHORT with size 4 (also in the version 15 guide); size 2 recorded, as public
/// client code reads it.
/// Unsure: PeripheralID and PeripheralType texts speak of CRS values, so it seems meant mainly for Unified CCX-style peripherals.
struct CallAttributeChangeEvent {
    static constexpr std::string_view name = "CALL_ATTRIBUTE_CHANGE_EVENT";
    static constexpr std::uint32_t id = 240;
    static constexpr VersionRange versions{9, 25};

    std::uint32_t MonitorID{};
    std::uint32_t PeripheralID{};
    ged188::PeripheralType PeripheralType{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{}; ///< unsure: printed as USHORT of 4 bytes; 2 as public clients read it
    std::uint32_t CallTypeID{};
    std::uint32_t ServiceNumber{};
    OptionalText ConnectionDeviceID; ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallAttributeChangeEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallAttributeChangeEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallAttributeChangeEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
