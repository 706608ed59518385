// SET_AGENT_STATE_CONF: state change request accepted.
// Written by `ctigen generate` from spec/uccx/messages/SET_AGENT_STATE_CONF.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct SetAgentStateReq;

/// SET_AGENT_STATE_CONF, id 39, server to client: state change request accepted.
/// Source: Unified CCX developer guide, page set_agent_state_conf.
/// Note: failure comes as CONTROL_FAILURE_CONF; a success does not promise the new state.
struct SetAgentStateConf {
    static constexpr std::string_view name = "SET_AGENT_STATE_CONF";
    static constexpr std::uint32_t id = 39;
    static constexpr VersionRange versions{10, 18};
    using Request = uccx::SetAgentStateReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SetAgentStateConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SetAgentStateConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SetAgentStateConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
