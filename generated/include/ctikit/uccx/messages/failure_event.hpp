// FAILURE_EVENT: error or failure told without a request.
// Written by `ctigen generate` from spec/uccx/messages/FAILURE_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// FAILURE_EVENT, id 2, server to client: error or failure told without a request.
/// Source: Unified CCX developer guide, page failure_event.
struct FailureEvent {
    static constexpr std::string_view name = "FAILURE_EVENT";
    static constexpr std::uint32_t id = 2;
    static constexpr VersionRange versions{10, 18};

    uccx::StatusCode Status{};
    OptionalText Text; ///< up to 255 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, FailureEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const FailureEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const FailureEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
