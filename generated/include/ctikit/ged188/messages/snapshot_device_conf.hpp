// SNAPSHOT_DEVICE_CONF: calls at a device and their states.
// Written by `ctigen generate` from spec/ged188/messages/SNAPSHOT_DEVICE_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct SnapshotDeviceReq;

/// SNAPSHOT_DEVICE_CONF, id 85, server to client: calls at a device and their states.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Unsure: SilentMonitorStatus follows CallState in each entry although the count text does not list it.
struct SnapshotDeviceConf {
    static constexpr std::string_view name = "SNAPSHOT_DEVICE_CONF";
    static constexpr std::uint32_t id = 85;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::SnapshotDeviceReq;

    /// One entry of call.
    struct Call {
        std::uint32_t CallConnectionCallID{};
        std::optional<ged188::ConnectionDeviceIDType> CallConnectionDeviceIDType;
        OptionalText CallConnectionDeviceID; ///< up to 64 bytes with NUL
        std::optional<ged188::LocalConnectionState> CallState;
        std::optional<ged188::SilentMonitorStatus> SilentMonitorStatus;
    };

    std::uint32_t InvokeID{};
    std::uint16_t NumCalls{}; ///< number of call, computed by encode; at most 16
    Repeated<Call> call;      ///< counted by NumCalls
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SnapshotDeviceConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SnapshotDeviceConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SnapshotDeviceConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
