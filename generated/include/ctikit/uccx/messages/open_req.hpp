// OPEN_REQ: ask to start a session.
// Written by `ctigen generate` from spec/uccx/messages/OPEN_REQ.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct OpenConf;

/// OPEN_REQ, id 3, client to server: ask to start a session.
/// Source: Unified CCX developer guide, page open_req.
/// Note: ClientID and ClientPassword must be present but may have length 0; the server ignores their content.
/// Note: agent mode: at least one of AgentExtension, AgentID, AgentInstrument although each is marked required; bridge mode: none
/// of them.
/// Note: IdleTimeout: at least 2 x heartbeat interval and below 120 s; another page asks for 4 x heartbeat interval; server
/// accepts heartbeat intervals up to 30 s.
/// Note: no tag 5 here: Unified CCX uses 194 (up to 129 bytes) for the agent login, tag 5 is reserved.
/// Reserved in the fixed part, no members: PeripheralID, Reserved1, Reserved2, Reserved3.
struct OpenReq {
    static constexpr std::string_view name = "OPEN_REQ";
    static constexpr std::uint32_t id = 3;
    static constexpr VersionRange versions{10, 18};
    using Confirmation = uccx::OpenConf;

    std::uint32_t InvokeID{};
    std::uint32_t VersionNumber{}; ///< 10 to 18
    std::uint32_t IdleTimeout{};
    uccx::CTIService ServicesRequested{};
    uccx::CallMsgMask CallMsgMask{};
    uccx::AgentStateMask AgentStateMask{};
    uccx::ConfigMsgMask ConfigMsgMask{};
    OptionalText ClientID;         ///< required; up to 64 bytes with NUL
    OptionalBytes ClientPassword;  ///< required; up to 64 bytes
    OptionalText ClientSignature;  ///< up to 64 bytes with NUL
    OptionalText AgentExtension;   ///< up to 16 bytes with NUL
    OptionalText AgentInstrument;  ///< up to 64 bytes with NUL
    OptionalText AgentID;          ///< up to 129 bytes with NUL; 32 bytes in guides before version 18
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, OpenReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const OpenReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const OpenReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
