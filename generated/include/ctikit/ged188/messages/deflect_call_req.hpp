// DEFLECT_CALL_REQ: move an alerting call to another device.
// Written by `ctigen generate` from spec/ged188/messages/DEFLECT_CALL_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct DeflectCallConf;

/// DEFLECT_CALL_REQ, id 52, client to server: move an alerting call to another device.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct DeflectCallReq {
    static constexpr std::string_view name = "DEFLECT_CALL_REQ";
    static constexpr std::uint32_t id = 52;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::DeflectCallConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    std::uint32_t ConnectionCallID{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    ged188::DeviceIDType CalledDeviceType{};
    OptionalText ConnectionDeviceID; ///< up to 64 bytes with NUL
    OptionalText CalledDeviceID;     ///< up to 64 bytes with NUL
    OptionalText AgentInstrument;    ///< up to 64 bytes with NUL
    OptionalText CTIOSCILClientID;   ///< up to 64 bytes with NUL; unsure: size as in FAILURE_CONF
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, DeflectCallReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const DeflectCallReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const DeflectCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
