// CLIENT_SESSION_OPENED_EVENT: another client session was opened.
// Written by `ctigen generate` from spec/ged188/messages/CLIENT_SESSION_OPENED_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CLIENT_SESSION_OPENED_EVENT, id 99, server to client: another client session was opened.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: PeripheralID is 0xFFFFFFFF unless the other session has Client Events service.
/// Note: on opening, a client gets one of these for each session that already exists.
struct ClientSessionOpenedEvent {
    static constexpr std::string_view name = "CLIENT_SESSION_OPENED_EVENT";
    static constexpr std::uint32_t id = 99;
    static constexpr VersionRange versions{9, 25};

    std::uint32_t SessionID{};
    std::uint32_t PeripheralID{};
    ged188::CTIService ServicesGranted{};
    ged188::CallMsgMask CallMsgMask{};
    ged188::AgentStateMask AgentStateMask{};
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
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ClientSessionOpenedEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ClientSessionOpenedEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ClientSessionOpenedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
