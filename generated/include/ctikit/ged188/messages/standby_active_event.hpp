// STANDBY_ACTIVE_EVENT: standby server tells its clients it becomes active.
// Written by `ctigen generate` from spec/ged188/messages/STANDBY_ACTIVE_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// STANDBY_ACTIVE_EVENT, id 277, server to client, versions 24+: standby server tells its clients it becomes active.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Unsure: the guide prints no field table; an empty body is assumed.
struct StandbyActiveEvent {
    static constexpr std::string_view name = "STANDBY_ACTIVE_EVENT";
    static constexpr std::uint32_t id = 277;
    static constexpr VersionRange versions{24, 25};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, StandbyActiveEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const StandbyActiveEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const StandbyActiveEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
