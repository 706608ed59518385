// USER_MESSAGE_REQ: send a text to clients, supervisor or team.
// Written by `ctigen generate` from spec/ged188/messages/USER_MESSAGE_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct UserMessageConf;

/// USER_MESSAGE_REQ, id 107, client to server: send a text to clients, supervisor or team.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: ClientID is required for DISTRIBUTE_TO_CLIENT.
/// Note: with DISTRIBUTE_TO_SUPERVISOR or _TO_TEAM a bridge client must give PeripheralID and one of the three agent fields.
struct UserMessageReq {
    static constexpr std::string_view name = "USER_MESSAGE_REQ";
    static constexpr std::uint32_t id = 107;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::UserMessageConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    ged188::MessageDistribution Distribution{};
    OptionalText ClientID;         ///< up to 64 bytes with NUL
    OptionalText AgentExtension;   ///< up to 16 bytes with NUL
    OptionalText AgentID;          ///< up to 12 bytes with NUL
    OptionalText AgentIDLong;      ///< up to 129 bytes with NUL; unsure: size as in Unified CCX
    OptionalText AgentInstrument;  ///< up to 64 bytes with NUL
    OptionalText Text;             ///< up to 255 bytes with NUL
    OptionalText CTIOSCILClientID; ///< up to 64 bytes with NUL; unsure: size as in FAILURE_CONF
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, UserMessageReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const UserMessageReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const UserMessageReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
