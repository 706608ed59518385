// ACTIVE_MAINTENANCE_REQ: active server asks whether clients accept maintenance mode.
// Written by `ctigen generate` from spec/ged188/messages/ACTIVE_MAINTENANCE_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct ActiveMaintenanceResp;

/// ACTIVE_MAINTENANCE_REQ, id 278, server to client, versions 24+: active server asks whether clients accept maintenance mode.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: a request travelling from server to client: the only one of the protocol.
/// Unsure: caption of the table names the RESP message by mistake.
struct ActiveMaintenanceReq {
    static constexpr std::string_view name = "ACTIVE_MAINTENANCE_REQ";
    static constexpr std::uint32_t id = 278;
    static constexpr VersionRange versions{24, 25};
    using Confirmation = ged188::ActiveMaintenanceResp;

    std::uint32_t InvokeID{}; ///< unsure: the name cell is empty in the guide; its explanation is that of an InvokeID
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ActiveMaintenanceReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ActiveMaintenanceReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ActiveMaintenanceReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
