// SUPERVISOR_ASSIST_REQ: agent asks a supervisor for help.
// Written by `ctigen generate` from spec/ged188/messages/SUPERVISOR_ASSIST_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct SupervisorAssistConf;

/// SUPERVISOR_ASSIST_REQ, id 118, client to server: agent asks a supervisor for help.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: ConnectionCallID is 0xffffffff when there is no related call.
/// Note: clients with All Events or Peripheral Monitor must give one of AgentExtension, AgentID, AgentInstrument.
/// Note: FAILURE_CONF comes back when no supervisor is found.
struct SupervisorAssistReq {
    static constexpr std::string_view name = "SUPERVISOR_ASSIST_REQ";
    static constexpr std::uint32_t id = 118;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::SupervisorAssistConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    std::uint32_t ConnectionCallID{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    OptionalText ConnectionDeviceID; ///< up to 64 bytes with NUL
    OptionalText AgentExtension;     ///< up to 16 bytes with NUL
    OptionalText AgentID;            ///< up to 12 bytes with NUL
    OptionalText AgentInstrument;    ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SupervisorAssistReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SupervisorAssistReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SupervisorAssistReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
