// SNAPSHOT_CALL_REQ: ask the state of a call.
// Written by `ctigen generate` from spec/uccx/messages/SNAPSHOT_CALL_REQ.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct SnapshotCallConf;

/// SNAPSHOT_CALL_REQ, id 82, client to server: ask the state of a call.
/// Source: Unified CCX developer guide, page snapshot_call_req.
/// Unsure: id 82 is that of the same message in GED-188; no visible Unified CCX list prints it.
/// Reserved in the fixed part, no members: PeripheralID.
struct SnapshotCallReq {
    static constexpr std::string_view name = "SNAPSHOT_CALL_REQ";
    static constexpr std::uint32_t id = 82;
    static constexpr VersionRange versions{10, 18};
    using Confirmation = uccx::SnapshotCallConf;

    std::uint32_t InvokeID{};
    std::uint32_t CallID{};                            ///< ConnectionCallID in GED-188
    uccx::ConnectionDeviceType ConnectionDeviceType{}; ///< ConnectionDeviceIDType in GED-188
    OptionalText ConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SnapshotCallReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SnapshotCallReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SnapshotCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
