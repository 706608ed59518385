// AGENT_DESK_SETTINGS_REQ: ask for an agent's desk settings.
// Written by `ctigen generate` from spec/ged188/messages/AGENT_DESK_SETTINGS_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct AgentDeskSettingsConf;

/// AGENT_DESK_SETTINGS_REQ, id 131, client to server: ask for an agent's desk settings.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct AgentDeskSettingsReq {
    static constexpr std::string_view name = "AGENT_DESK_SETTINGS_REQ";
    static constexpr std::uint32_t id = 131;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::AgentDeskSettingsConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    OptionalText AgentID; ///< up to 12 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, AgentDeskSettingsReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const AgentDeskSettingsReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const AgentDeskSettingsReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
