// SNAPSHOT_CALL_REQ: ask for the devices and data of a call.
// Written by `ctigen generate` from spec/ged188/messages/SNAPSHOT_CALL_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct SnapshotCallConf;

/// SNAPSHOT_CALL_REQ, id 82, client to server: ask for the devices and data of a call.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Unsure: the change list for protocols 10-13 says a device id type was added here; SNAPSHOT_DEVICE_REQ is probably meant.
struct SnapshotCallReq {
    static constexpr std::string_view name = "SNAPSHOT_CALL_REQ";
    static constexpr std::uint32_t id = 82;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::SnapshotCallConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    std::uint32_t ConnectionCallID{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    OptionalText ConnectionDeviceID; ///< up to 64 bytes with NUL
    OptionalText ANI_II;             ///< up to 2 bytes with NUL; versions 11+; unsure: SNAPSHOT_CALL_CONF may be meant
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SnapshotCallReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SnapshotCallReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SnapshotCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
