// TEAM_CONFIG_REQ: ask for team configuration.
// Written by `ctigen generate` from spec/uccx/messages/TEAM_CONFIG_REQ.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct TeamConfigConf;

/// TEAM_CONFIG_REQ, id 242, client to server: ask for team configuration.
/// Source: Unified CCX developer guide, page team_config_req.
/// Note: needs the supervisor service bit 0x80 in OPEN_REQ.
/// Note: the reserved field is an 8-byte UNSPEC in the FIXED part, against the general rule that UNSPEC is floating only.
/// Unsure: id 242 is that of the same message in GED-188; no visible Unified CCX list prints it.
/// Reserved in the fixed part, no members: unnamed.
struct TeamConfigReq {
    static constexpr std::string_view name = "TEAM_CONFIG_REQ";
    static constexpr std::uint32_t id = 242;
    static constexpr VersionRange versions{10, 18};
    using Confirmation = uccx::TeamConfigConf;

    std::uint32_t InvokeID{};
    uccx::TeamConfigParam ConfigParam{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, TeamConfigReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const TeamConfigReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const TeamConfigReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
