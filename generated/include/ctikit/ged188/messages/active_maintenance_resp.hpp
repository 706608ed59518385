// ACTIVE_MAINTENANCE_RESP: client accepts or refuses maintenance mode.
// Written by `ctigen generate` from spec/ged188/messages/ACTIVE_MAINTENANCE_RESP.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct ActiveMaintenanceReq;

/// ACTIVE_MAINTENANCE_RESP, id 279, client to server, versions 24+: client accepts or refuses maintenance mode.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: due within 5 seconds; silence counts as refusal.
struct ActiveMaintenanceResp {
    static constexpr std::string_view name = "ACTIVE_MAINTENANCE_RESP";
    static constexpr std::uint32_t id = 279;
    static constexpr VersionRange versions{24, 25};
    using Request = ged188::ActiveMaintenanceReq;

    std::uint32_t InvokeID{};                                  ///< unsure: name cell empty in the guide
    ged188::MaintenanceModeAccepted MaintenanceModeAccepted{}; ///< 1 accepted, 0 refused
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ActiveMaintenanceResp& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ActiveMaintenanceResp& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ActiveMaintenanceResp& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
