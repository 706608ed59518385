// SNAPSHOT_DEVICE_CONF: calls at a device and their states.
// Written by `ctigen generate` from spec/uccx/messages/SNAPSHOT_DEVICE_CONF.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct SnapshotDeviceReq;

/// SNAPSHOT_DEVICE_CONF, id 85, server to client: calls at a device and their states.
/// Source: Unified CCX developer guide, page snapshot_device_conf.
/// Note: Unified CCX carries the call state under tag 61, GED-188 under CallState tag 75: accept both.
/// Note: GED-188 adds SilentMonitorStatus(218) as fifth group member.
/// Unsure: id 85 is that of the same message in GED-188; no visible Unified CCX list prints it.
struct SnapshotDeviceConf {
    static constexpr std::string_view name = "SNAPSHOT_DEVICE_CONF";
    static constexpr std::uint32_t id = 85;
    static constexpr VersionRange versions{10, 18};
    using Request = uccx::SnapshotDeviceReq;

    /// One entry of call.
    struct Call {
        std::uint32_t CallConnectionCallID{};
        std::optional<uccx::ConnectionDeviceType> CallConnectionDeviceType;  ///< CallConnectionDeviceIDType in GED-188
        OptionalText CallConnectionDeviceID;                                 ///< up to 64 bytes with NUL
        std::optional<uccx::LocalConnectionState> CallDeviceConnectionState; ///< CallState in GED-188
        std::optional<uccx::LocalConnectionState> CallState;                 ///< unsure: Unified CCX uses tag 61
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

} // namespace ctikit::uccx
