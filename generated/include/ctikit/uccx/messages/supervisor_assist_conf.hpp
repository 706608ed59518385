// SUPERVISOR_ASSIST_CONF: help call was set up.
// Written by `ctigen generate` from spec/uccx/messages/SUPERVISOR_ASSIST_CONF.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct SupervisorAssistReq;

/// SUPERVISOR_ASSIST_CONF, id 119, server to client: help call was set up.
/// Source: Unified CCX developer guide, page supervisor_assist_conf.
/// Note: CallID is that of the new help call; reserved line type is 0 here, 3 in the call control confirmations.
/// Unsure: id 119 is that of the same message in GED-188; no visible Unified CCX list prints it.
/// Reserved in the fixed part, no members: LineHandle, LineType.
struct SupervisorAssistConf {
    static constexpr std::string_view name = "SUPERVISOR_ASSIST_CONF";
    static constexpr std::uint32_t id = 119;
    static constexpr VersionRange versions{10, 18};
    using Request = uccx::SupervisorAssistReq;

    std::uint32_t InvokeID{};
    std::uint32_t CallID{};                            ///< ConnectionCallID in GED-188
    uccx::ConnectionDeviceType ConnectionDeviceType{}; ///< ConnectionDeviceIDType in GED-188
    OptionalText ConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SupervisorAssistConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SupervisorAssistConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SupervisorAssistConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
