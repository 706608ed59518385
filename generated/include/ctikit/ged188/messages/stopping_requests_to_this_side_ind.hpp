// STOPPING_REQUESTS_TO_THIS_SIDE_IND: client will send no more requests to this side.
// Written by `ctigen generate` from spec/ged188/messages/STOPPING_REQUESTS_TO_THIS_SIDE_IND.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// STOPPING_REQUESTS_TO_THIS_SIDE_IND, id 281, client to server, versions 24+: client will send no more requests to this side.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: expected within 5 seconds of ACTIVE_MAINTENANCE_EVENT; the server then disconnects.
/// Unsure: the guide prints no field table; an empty body is assumed.
struct StoppingRequestsToThisSideInd {
    static constexpr std::string_view name = "STOPPING_REQUESTS_TO_THIS_SIDE_IND";
    static constexpr std::uint32_t id = 281;
    static constexpr VersionRange versions{24, 25};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, StoppingRequestsToThisSideInd& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const StoppingRequestsToThisSideInd& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const StoppingRequestsToThisSideInd& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
