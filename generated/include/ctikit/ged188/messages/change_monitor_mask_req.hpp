// CHANGE_MONITOR_MASK_REQ: change the event masks of a monitor.
// Written by `ctigen generate` from spec/ged188/messages/CHANGE_MONITOR_MASK_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct ChangeMonitorMaskConf;

/// CHANGE_MONITOR_MASK_REQ, id 97, client to server: change the event masks of a monitor.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct ChangeMonitorMaskReq {
    static constexpr std::string_view name = "CHANGE_MONITOR_MASK_REQ";
    static constexpr std::uint32_t id = 97;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::ChangeMonitorMaskConf;

    std::uint32_t InvokeID{};
    std::uint32_t MonitorID{};
    ged188::CallMsgMask CallMsgMask{};
    ged188::AgentStateMask AgentStateMask{};
    OptionalText CTIOSCILClientID; ///< up to 64 bytes with NUL; unsure: size as in FAILURE_CONF
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ChangeMonitorMaskReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ChangeMonitorMaskReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ChangeMonitorMaskReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
