// SUPERVISE_CALL_REQ: barge in, intercept or leave an agent call.
// Written by `ctigen generate` from spec/uccx/messages/SUPERVISE_CALL_REQ.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct SuperviseCallConf;

/// SUPERVISE_CALL_REQ, id 124, client to server: barge in, intercept or leave an agent call.
/// Source: Unified CCX developer guide, page supervise_call_req.
/// Note: SupervisorCallID 0xffffffff when the supervisor has no call.
/// Note: AgentID tag 194 size 129 as in the other Unified CCX supervisor messages (GED-188: tag 5, size 12).
/// Note: give the call connection or one of AgentExtension, AgentID, AgentInstrument.
/// Unsure: id 124 is that of the same message in GED-188; no visible Unified CCX list prints it.
/// Unsure: read in part only, not seen: size of SupervisorConnectionDeviceID and everything after it.
/// Reserved in the fixed part, no members: PeripheralID.
struct SuperviseCallReq {
    static constexpr std::string_view name = "SUPERVISE_CALL_REQ";
    static constexpr std::uint32_t id = 124;
    static constexpr VersionRange versions{10, 18};
    using Confirmation = uccx::SuperviseCallConf;

    std::uint32_t InvokeID{};
    std::uint32_t AgentCallID{};                                 ///< AgentConnectionCallID in GED-188
    std::uint32_t SupervisorCallID{};                            ///< SupervisorConnectionCallID in GED-188
    uccx::ConnectionDeviceType AgentConnectionDeviceType{};      ///< AgentConnectionDeviceIDType in GED-188
    uccx::ConnectionDeviceType SupervisorConnectionDeviceType{}; ///< SupervisorConnectionDeviceIDType in GED-188
    uccx::SupervisoryAction SupervisoryAction{};
    OptionalText AgentConnectionDeviceID;                        ///< up to 64 bytes with NUL
    OptionalText SupervisorConnectionDeviceID;                   ///< up to 64 bytes with NUL
    OptionalText AgentExtension;                                 ///< up to 16 bytes with NUL
    /// up to 129 bytes with NUL; 32 bytes in guides before version 18
    OptionalText AgentID;
    OptionalText AgentInstrument;                                ///< up to 64 bytes with NUL
    OptionalText SupervisorInstrument;                           ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SuperviseCallReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SuperviseCallReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SuperviseCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
