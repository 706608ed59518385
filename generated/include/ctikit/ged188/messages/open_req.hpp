// OPEN_REQ: asks for a session; fixes version, services and masks.
// Written by `ctigen generate` from spec/ged188/messages/OPEN_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct OpenConf;

/// OPEN_REQ, id 3, client to server: asks for a session; fixes version, services and masks.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: fixed part is 44 bytes.
/// Note: Client Events needs at least one of AgentExtension, AgentID, AgentInstrument.
/// Note: UniqueInstanceID names one running copy of a client: a late reply from OPC whose InvokeID is no longer known is sent to
/// the session with that id.
/// Note: UniqueInstanceID present but empty gives E_CTI_INVALID_UNIQUE_INSTANCE_ID; in use gives
/// E_CTI_DUPLICATE_UNIQUE_INSTANCE_ID.
/// Unsure: guides of protocol 14 and 15 still print an old value for VersionNumber and a maximum size (318) that does not add up.
/// Unsure: UniqueInstanceID: printed in the v25 guide, v24 change list only says OPEN_REQ was updated; tag number printed
/// nowhere; tags absent from the v25 tag table: 98, 102-109, 111-120, 140, 235-242, 301, 308 (others are printed as reserved or
/// unused).
/// Reserved in the fixed part, no members: unnamed, unnamed, unnamed.
/// No source prints the tag of UniqueInstanceID.
struct OpenReq {
    static constexpr std::string_view name = "OPEN_REQ";
    static constexpr std::uint32_t id = 3;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::OpenConf;

    std::uint32_t InvokeID{};
    /// 9 to 25; decides the layout of everything that follows, also of this message's own floating part
    std::uint32_t VersionNumber{};
    std::uint32_t IdleTimeout{};  ///< seconds; 0xFFFFFFFF when the client sends no heartbeats; below 20 is refused
    std::uint32_t PeripheralID{}; ///< 0xFFFFFFFF when Client Events is not asked for
    ged188::CTIService ServicesRequested{};
    ged188::CallMsgMask CallMsgMask{};
    ged188::AgentStateMask AgentStateMask{};
    ged188::ConfigMsgMask ConfigMsgMask{};
    OptionalText ClientID;        ///< required; up to 64 bytes with NUL
    OptionalBytes ClientPassword; ///< required; up to 64 bytes; may have length zero; binary, not text; hide it in logs
    OptionalText ClientSignature; ///< up to 64 bytes with NUL
    OptionalText AgentExtension;  ///< up to 16 bytes with NUL
    OptionalText AgentID;         ///< up to 12 bytes with NUL
    OptionalText AgentIDLong;     ///< up to 129 bytes with NUL; unsure: size as in Unified CCX
    OptionalText AgentInstrument; ///< up to 64 bytes with NUL; maximum was 12 before protocol 6
    std::optional<std::int32_t> ApplicationPathID;
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, OpenReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const OpenReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const OpenReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
