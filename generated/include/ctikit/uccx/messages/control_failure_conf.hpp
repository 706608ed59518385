// CONTROL_FAILURE_CONF: a control request failed; replaces its confirmation.
// Written by `ctigen generate` from spec/uccx/messages/CONTROL_FAILURE_CONF.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// CONTROL_FAILURE_CONF, id 35, server to client: a control request failed; replaces its confirmation.
/// Source: Unified CCX developer guide, page control_failure_conf.
/// Note: the guide lists it under call control; also the failure answer to SET_AGENT_STATE_REQ.
/// Note: error code 0 when no detail is known; UINT right after a USHORT, no padding.
struct ControlFailureConf {
    static constexpr std::string_view name = "CONTROL_FAILURE_CONF";
    static constexpr std::uint32_t id = 35;
    static constexpr VersionRange versions{10, 18};

    std::uint32_t InvokeID{};
    uccx::ControlFailureCode FailureCode{};
    uccx::CCXErrorCode UnifiedCCXErrorCode{}; ///< PeripheralErrorCode in GED-188
    OptionalText Text;                        ///< up to 255 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ControlFailureConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ControlFailureConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ControlFailureConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
