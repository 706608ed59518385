// AGENT_GREETING_CONTROL_REQ: stop, disable or enable the agent greeting.
// Written by `ctigen generate` from spec/ged188/messages/AGENT_GREETING_CONTROL_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct AgentGreetingControlConf;

/// AGENT_GREETING_CONTROL_REQ, id 249, client to server, versions 15+: stop, disable or enable the agent greeting.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct AgentGreetingControlReq {
    static constexpr std::string_view name = "AGENT_GREETING_CONTROL_REQ";
    static constexpr std::uint32_t id = 249;
    static constexpr VersionRange versions{15, 25};
    using Confirmation = ged188::AgentGreetingControlConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    ged188::AgentGreetingAction AgentAction{};
    OptionalText AgentID; ///< required; up to 12 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, AgentGreetingControlReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const AgentGreetingControlReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const AgentGreetingControlReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
