// TEAM_CONFIG_CONF: team upload done; updates follow.
// Written by `ctigen generate` from spec/uccx/messages/TEAM_CONFIG_CONF.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct TeamConfigReq;

/// TEAM_CONFIG_CONF, id 244, server to client: team upload done; updates follow.
/// Source: Unified CCX developer guide, page team_config_conf.
/// Note: comes after the TEAM_CONFIG_EVENT messages of the upload.
/// Unsure: id 244 is that of the same message in GED-188; no visible Unified CCX list prints it.
struct TeamConfigConf {
    static constexpr std::string_view name = "TEAM_CONFIG_CONF";
    static constexpr std::uint32_t id = 244;
    static constexpr VersionRange versions{10, 18};
    using Request = uccx::TeamConfigReq;

    std::uint32_t InvokeID{};
    uccx::TeamConfigStatus Status{};
    OptionalText Text; ///< up to 128 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, TeamConfigConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const TeamConfigConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const TeamConfigConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
