// BAD_CALL_REQ: report poor call quality.
// Written by `ctigen generate` from spec/uccx/messages/BAD_CALL_REQ.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct BadCallConf;

/// BAD_CALL_REQ, id 139, client to server: report poor call quality.
/// Source: Unified CCX developer guide, page bad_call_req.
/// Note: the device type comes BEFORE the call id, unlike the other requests.
/// Note: CallID 0xffffffff when there is no call.
/// Unsure: id 139 is that of the same message in GED-188; no visible Unified CCX list prints it.
/// Reserved in the fixed part, no members: PeripheralID.
struct BadCallReq {
    static constexpr std::string_view name = "BAD_CALL_REQ";
    static constexpr std::uint32_t id = 139;
    static constexpr VersionRange versions{10, 18};
    using Confirmation = uccx::BadCallConf;

    std::uint32_t InvokeID{};
    uccx::ConnectionDeviceType ConnectionDeviceType{}; ///< ConnectionDeviceIDType in GED-188
    std::uint32_t CallID{};                            ///< ConnectionCallID in GED-188
    OptionalText ConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
    OptionalText AgentID;                              ///< up to 129 bytes with NUL; 32 bytes in guides before version 18
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, BadCallReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const BadCallReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const BadCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
