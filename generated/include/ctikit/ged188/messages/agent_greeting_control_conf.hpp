// AGENT_GREETING_CONTROL_CONF: receipt of the greeting control request.
// Written by `ctigen generate` from spec/ged188/messages/AGENT_GREETING_CONTROL_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct AgentGreetingControlReq;

/// AGENT_GREETING_CONTROL_CONF, id 250, server to client, versions 15+: receipt of the greeting control request.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct AgentGreetingControlConf {
    static constexpr std::string_view name = "AGENT_GREETING_CONTROL_CONF";
    static constexpr std::uint32_t id = 250;
    static constexpr VersionRange versions{15, 25};
    using Request = ged188::AgentGreetingControlReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, AgentGreetingControlConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const AgentGreetingControlConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const AgentGreetingControlConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
