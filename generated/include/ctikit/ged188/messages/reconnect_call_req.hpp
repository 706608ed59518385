// RECONNECT_CALL_REQ: clear the active call and retrieve the held.
// Written by `ctigen generate` from spec/ged188/messages/RECONNECT_CALL_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct ReconnectCallConf;

/// RECONNECT_CALL_REQ, id 60, client to server: clear the active call and retrieve the held.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct ReconnectCallReq {
    static constexpr std::string_view name = "RECONNECT_CALL_REQ";
    static constexpr std::uint32_t id = 60;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::ReconnectCallConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    std::uint32_t ActiveConnectionCallID{};
    std::uint32_t HeldConnectionCallID{};
    ged188::ConnectionDeviceIDType ActiveConnectionDeviceIDType{};
    ged188::ConnectionDeviceIDType HeldConnectionDeviceIDType{};
    OptionalText ActiveConnectionDeviceID; ///< up to 64 bytes with NUL
    OptionalText HeldConnectionDeviceID;   ///< up to 64 bytes with NUL
    OptionalText AgentInstrument;          ///< up to 64 bytes with NUL
    OptionalText CTIOSCILClientID;         ///< up to 64 bytes with NUL; unsure: size as in FAILURE_CONF
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ReconnectCallReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ReconnectCallReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ReconnectCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
