// ACTIVE_MAINTENANCE_EVENT: final decision on maintenance mode.
// Written by `ctigen generate` from spec/ged188/messages/ACTIVE_MAINTENANCE_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// ACTIVE_MAINTENANCE_EVENT, id 280, server to client, versions 24+: final decision on maintenance mode.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct ActiveMaintenanceEvent {
    static constexpr std::string_view name = "ACTIVE_MAINTENANCE_EVENT";
    static constexpr std::uint32_t id = 280;
    static constexpr VersionRange versions{24, 25};

    ged188::MaintenanceModeStatus MaintenanceModeStatus{}; ///< unsure: 1 goes on, 0 cancelled
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ActiveMaintenanceEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ActiveMaintenanceEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ActiveMaintenanceEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
