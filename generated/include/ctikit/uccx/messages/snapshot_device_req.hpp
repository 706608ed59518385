// SNAPSHOT_DEVICE_REQ: ask the calls at a device.
// Written by `ctigen generate` from spec/uccx/messages/SNAPSHOT_DEVICE_REQ.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct SnapshotDeviceConf;

/// SNAPSHOT_DEVICE_REQ, id 84, client to server: ask the calls at a device.
/// Source: Unified CCX developer guide, page snapshot_device_req.
/// Note: SnapshotDeviceType matters only for non-agent devices.
/// Unsure: id 84 is that of the same message in GED-188; no visible Unified CCX list prints it.
/// Reserved in the fixed part, no members: PeripheralID.
struct SnapshotDeviceReq {
    static constexpr std::string_view name = "SNAPSHOT_DEVICE_REQ";
    static constexpr std::uint32_t id = 84;
    static constexpr VersionRange versions{10, 18};
    using Confirmation = uccx::SnapshotDeviceConf;

    std::uint32_t InvokeID{};
    uccx::DeviceType SnapshotDeviceType{};
    OptionalText AgentInstrument; ///< required; up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SnapshotDeviceReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SnapshotDeviceReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SnapshotDeviceReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
