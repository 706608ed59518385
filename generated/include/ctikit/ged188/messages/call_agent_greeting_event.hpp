// CALL_AGENT_GREETING_EVENT: agent greeting started, ended or failed.
// Written by `ctigen generate` from spec/ged188/messages/CALL_AGENT_GREETING_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CALL_AGENT_GREETING_EVENT, id 248, server to client, versions 15+: agent greeting started, ended or failed.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: no PeripheralType here, unlike most call events.
/// Note: PeripheralErrorCode is meaningful only with EventCode 2, else zero.
/// No source prints the tag of GreetingType.
struct CallAgentGreetingEvent {
    static constexpr std::string_view name = "CALL_AGENT_GREETING_EVENT";
    static constexpr std::uint32_t id = 248;
    static constexpr VersionRange versions{15, 25};

    std::uint32_t MonitorID{};
    std::uint32_t PeripheralID{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    std::uint32_t ConnectionCallID{};
    ged188::AgentGreetingEventCode EventCode{};
    std::uint32_t PeripheralErrorCode{};
    OptionalText ConnectionDeviceID; ///< required; up to 64 bytes with NUL
    OptionalText AgentID;            ///< required; up to 12 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallAgentGreetingEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallAgentGreetingEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallAgentGreetingEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
