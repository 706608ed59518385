// SYSTEM_EVENT: gateway status and a system event.
// Written by `ctigen generate` from spec/ged188/messages/SYSTEM_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// SYSTEM_EVENT, id 31, server to client: gateway status and a system event.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: no MonitorID.
/// Unsure: EventDeviceType and EventDeviceID came somewhere in versions 10-13; EventDeviceID is at first used by Unified CCX for
/// device in/out of service only.
/// Unsure: EventDeviceType is DEVID_NONE when EventDeviceID is absent (so absent is possible though not marked optional).
struct SystemEvent {
    static constexpr std::string_view name = "SYSTEM_EVENT";
    static constexpr std::uint32_t id = 31;
    static constexpr VersionRange versions{9, 25};

    ged188::PGStatus PGStatus{};
    std::uint32_t ICMCentralControllerTime{}; ///< seconds since 1970-01-01 UTC
    ged188::SystemEventID SystemEventID{};
    std::uint32_t SystemEventArg1{};
    std::uint32_t SystemEventArg2{};
    std::uint32_t SystemEventArg3{};
    ged188::DeviceIDType EventDeviceType{};   ///< unsure: added between versions 10 and 13
    OptionalText Text;                        ///< up to 255 bytes with NUL
    OptionalText EventDeviceID;               ///< up to 64 bytes with NUL; unsure: added between versions 10 and 13
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SystemEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SystemEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SystemEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
