// FAILURE_EVENT: unasked notice of a failure.
// Written by `ctigen generate` from spec/ged188/messages/FAILURE_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// FAILURE_EVENT, id 2, server to client: unasked notice of a failure.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: whole message is 12 bytes in Unified CCE.
/// Note: with E_CTI_CTI_SERVER_OFFLINE the client closes its session.
struct FailureEvent {
    static constexpr std::string_view name = "FAILURE_EVENT";
    static constexpr std::uint32_t id = 2;
    static constexpr VersionRange versions{9, 25};

    ged188::StatusCode Status{};
    OptionalText Text; ///< up to 255 bytes with NUL; unsure: sent by Unified CCX only
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, FailureEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const FailureEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const FailureEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
