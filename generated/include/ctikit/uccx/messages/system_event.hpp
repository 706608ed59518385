// SYSTEM_EVENT: server or agent device status changed.
// Written by `ctigen generate` from spec/uccx/messages/SYSTEM_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// SYSTEM_EVENT, id 31, server to client: server or agent device status changed.
/// Source: Unified CCX developer guide, page system_event.
/// Note: sent to every client whatever the mode or masks; EventDeviceType is DEVID_NONE without EventDeviceID.
/// Note: EventDeviceID is used for device in service and out of service events.
/// Note: starts without MonitorID and PeripheralID, unlike the other events.
struct SystemEvent {
    static constexpr std::string_view name = "SYSTEM_EVENT";
    static constexpr std::uint32_t id = 31;
    static constexpr VersionRange versions{10, 18};

    uccx::CCXStatus CCXStatus{}; ///< PGStatus in GED-188
    std::uint32_t CCXTime{};     ///< seconds since 1970-01-01 UTC; ICMCentralControllerTime in GED-188
    uccx::SystemEventID SystemEventID{};
    std::uint32_t SystemEventArg1{};
    std::uint32_t SystemEventArg2{};
    std::uint32_t SystemEventArg3{};
    uccx::DeviceType EventDeviceType{};
    OptionalText Text;           ///< up to 255 bytes with NUL
    OptionalText EventDeviceID;  ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SystemEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SystemEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SystemEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
