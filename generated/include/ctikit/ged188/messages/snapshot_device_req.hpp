// SNAPSHOT_DEVICE_REQ: ask for the calls at a device.
// Written by `ctigen generate` from spec/ged188/messages/SNAPSHOT_DEVICE_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct SnapshotDeviceConf;

/// SNAPSHOT_DEVICE_REQ, id 84, client to server: ask for the calls at a device.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: needs Client Control and All Events services to look at any device.
/// Note: AgentInstrument also carries ids of non-agent devices; SnapshotDeviceType says which kind.
/// Note: with the ACD line only service, calls on secondary lines are left out.
/// Unsure: SnapshotDeviceType may be the device id type added in protocols 10-13 (the change list names SNAPSHOT_CALL_REQ):
/// without it the fixed part is 8 bytes.
struct SnapshotDeviceReq {
    static constexpr std::string_view name = "SNAPSHOT_DEVICE_REQ";
    static constexpr std::uint32_t id = 84;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::SnapshotDeviceConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    ged188::DeviceIDType SnapshotDeviceType{}; ///< unsure: may be the device id type added between versions 10 and 13
    OptionalText AgentInstrument;              ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SnapshotDeviceReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SnapshotDeviceReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SnapshotDeviceReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
