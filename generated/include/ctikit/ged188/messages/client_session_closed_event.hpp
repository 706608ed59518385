// CLIENT_SESSION_CLOSED_EVENT: another client session was closed.
// Written by `ctigen generate` from spec/ged188/messages/CLIENT_SESSION_CLOSED_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CLIENT_SESSION_CLOSED_EVENT, id 100, server to client: another client session was closed.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: PeripheralID is 0xFFFFFFFF unless the other session had Client Events service.
struct ClientSessionClosedEvent {
    static constexpr std::string_view name = "CLIENT_SESSION_CLOSED_EVENT";
    static constexpr std::uint32_t id = 100;
    static constexpr VersionRange versions{9, 25};

    std::uint32_t SessionID{};
    std::uint32_t PeripheralID{};
    ged188::StatusCode Status{};
    std::uint32_t ClientPort{};
    OptionalText ClientAddress;     ///< up to 16 bytes with NUL; versions -18; up to 64 bytes with NUL; versions 19+
    OptionalText ClientAddressIPV6; ///< versions 14-18; unsure: type and largest size not printed
    OptionalText ClientID;          ///< up to 64 bytes with NUL
    OptionalText ClientSignature;   ///< up to 64 bytes with NUL
    OptionalText AgentExtension;    ///< up to 16 bytes with NUL
    OptionalText AgentID;           ///< up to 12 bytes with NUL
    OptionalText AgentInstrument;   ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ClientSessionClosedEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ClientSessionClosedEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ClientSessionClosedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
