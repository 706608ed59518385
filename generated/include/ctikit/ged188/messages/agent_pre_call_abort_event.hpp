// AGENT_PRE_CALL_ABORT_EVENT: a call announced by AGENT_PRE_CALL_EVENT cannot be routed.
// Written by `ctigen generate` from spec/ged188/messages/AGENT_PRE_CALL_ABORT_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// AGENT_PRE_CALL_ABORT_EVENT, id 106, server to client: a call announced by AGENT_PRE_CALL_EVENT cannot be routed.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: sent to All Events clients.
struct AgentPreCallAbortEvent {
    static constexpr std::string_view name = "AGENT_PRE_CALL_ABORT_EVENT";
    static constexpr std::uint32_t id = 106;
    static constexpr VersionRange versions{9, 25};

    std::uint32_t MonitorID{};
    std::int32_t MRDID{};
    OptionalText AgentInstrument; ///< up to 64 bytes with NUL
    std::optional<std::uint32_t> RouterCallKeyDay;
    std::optional<std::uint32_t> RouterCallKeyCallID;
    std::optional<std::uint32_t> RouterCallKeySequenceNumber;
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, AgentPreCallAbortEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const AgentPreCallAbortEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const AgentPreCallAbortEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
