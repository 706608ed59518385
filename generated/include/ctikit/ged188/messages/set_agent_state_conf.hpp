// SET_AGENT_STATE_CONF: receipt of the agent state change request.
// Written by `ctigen generate` from spec/ged188/messages/SET_AGENT_STATE_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct SetAgentStateReq;

/// SET_AGENT_STATE_CONF, id 39, server to client: receipt of the agent state change request.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct SetAgentStateConf {
    static constexpr std::string_view name = "SET_AGENT_STATE_CONF";
    static constexpr std::uint32_t id = 39;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::SetAgentStateReq;

    std::uint32_t InvokeID{};
    OptionalText AgentIDLong; ///< up to 129 bytes with NUL; unsure: size as in Unified CCX
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SetAgentStateConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SetAgentStateConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SetAgentStateConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
