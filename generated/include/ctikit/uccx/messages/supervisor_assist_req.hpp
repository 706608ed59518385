// SUPERVISOR_ASSIST_REQ: agent asks a supervisor for help.
// Written by `ctigen generate` from spec/uccx/messages/SUPERVISOR_ASSIST_REQ.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct SupervisorAssistConf;

/// SUPERVISOR_ASSIST_REQ, id 118, client to server: agent asks a supervisor for help.
/// Source: Unified CCX developer guide, page supervisor_assist_req.
/// Note: CallID 0xffffffff when there is no call; FAILURE_CONF when no supervisor is found.
/// Unsure: id 118 is that of the same message in GED-188; no visible Unified CCX list prints it.
/// Reserved in the fixed part, no members: PeripheralID.
struct SupervisorAssistReq {
    static constexpr std::string_view name = "SUPERVISOR_ASSIST_REQ";
    static constexpr std::uint32_t id = 118;
    static constexpr VersionRange versions{10, 18};
    using Confirmation = uccx::SupervisorAssistConf;

    std::uint32_t InvokeID{};
    std::uint32_t CallID{};                            ///< ConnectionCallID in GED-188
    uccx::ConnectionDeviceType ConnectionDeviceType{}; ///< ConnectionDeviceIDType in GED-188
    OptionalText ConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
    OptionalText AgentExtension;                       ///< up to 16 bytes with NUL
    OptionalText AgentInstrument;                      ///< up to 64 bytes with NUL
    OptionalText AgentID;                              ///< up to 129 bytes with NUL; 32 bytes in guides before version 18
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SupervisorAssistReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SupervisorAssistReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SupervisorAssistReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
