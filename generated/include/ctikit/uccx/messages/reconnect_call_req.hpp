// RECONNECT_CALL_REQ: clear active call and retrieve held call.
// Written by `ctigen generate` from spec/uccx/messages/RECONNECT_CALL_REQ.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct ReconnectCallConf;

/// RECONNECT_CALL_REQ, id 60, client to server: clear active call and retrieve held call.
/// Source: Unified CCX developer guide, page reconnect_call_req.
/// Unsure: id 60 is that of the same message in GED-188; no visible Unified CCX list prints it.
/// Reserved in the fixed part, no members: PeripheralID.
struct ReconnectCallReq {
    static constexpr std::string_view name = "RECONNECT_CALL_REQ";
    static constexpr std::uint32_t id = 60;
    static constexpr VersionRange versions{10, 18};
    using Confirmation = uccx::ReconnectCallConf;

    std::uint32_t InvokeID{};
    std::uint32_t ActiveCallID{};                            ///< ActiveConnectionCallID in GED-188
    std::uint32_t HeldCallID{};                              ///< HeldConnectionCallID in GED-188
    uccx::ConnectionDeviceType ActiveConnectionDeviceType{}; ///< ActiveConnectionDeviceIDType in GED-188
    uccx::ConnectionDeviceType HeldConnectionDeviceType{};   ///< HeldConnectionDeviceIDType in GED-188
    OptionalText ActiveConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
    OptionalText HeldConnectionDeviceID;                     ///< required; up to 64 bytes with NUL
    OptionalText AgentInstrument;                            ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ReconnectCallReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ReconnectCallReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ReconnectCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
