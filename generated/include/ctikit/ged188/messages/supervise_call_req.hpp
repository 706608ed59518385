// SUPERVISE_CALL_REQ: supervisor asks to monitor, barge in or intercept a call.
// Written by `ctigen generate` from spec/ged188/messages/SUPERVISE_CALL_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct SuperviseCallConf;

/// SUPERVISE_CALL_REQ, id 124, client to server: supervisor asks to monitor, barge in or intercept a call.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: call ids may be 0xffffffff: agent's current call, or no supervisor call.
/// Note: give either the connection (call id + device id) or one of AgentExtension, AgentID, AgentInstrument; no floating field
/// is marked optional.
/// Note: SupervisorInstrument is required from All Events and Peripheral Monitor clients.
/// Note: finish a supervision with SupervisoryAction SUPERVISOR_CLEAR.
struct SuperviseCallReq {
    static constexpr std::string_view name = "SUPERVISE_CALL_REQ";
    static constexpr std::uint32_t id = 124;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::SuperviseCallConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    std::uint32_t AgentConnectionCallID{};
    std::uint32_t SupervisorConnectionCallID{};
    ged188::ConnectionDeviceIDType AgentConnectionDeviceIDType{};
    ged188::ConnectionDeviceIDType SupervisorConnectionDeviceIDType{};
    ged188::SupervisoryAction SupervisoryAction{};
    OptionalText AgentConnectionDeviceID;      ///< up to 64 bytes with NUL
    OptionalText SupervisorConnectionDeviceID; ///< up to 64 bytes with NUL
    OptionalText AgentExtension;               ///< up to 16 bytes with NUL
    OptionalText AgentID;                      ///< up to 12 bytes with NUL
    OptionalText AgentIDLong;                  ///< up to 129 bytes with NUL; unsure: size as in Unified CCX
    OptionalText AgentInstrument;              ///< up to 64 bytes with NUL
    OptionalText SupervisorInstrument;         ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SuperviseCallReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SuperviseCallReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SuperviseCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
