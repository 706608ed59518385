// ALTERNATE_CALL_REQ: hold the active call and take the other one.
// Written by `ctigen generate` from spec/ged188/messages/ALTERNATE_CALL_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct AlternateCallConf;

/// ALTERNATE_CALL_REQ, id 40, client to server: hold the active call and take the other one.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct AlternateCallReq {
    static constexpr std::string_view name = "ALTERNATE_CALL_REQ";
    static constexpr std::uint32_t id = 40;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::AlternateCallConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    std::uint32_t ActiveConnectionCallID{};
    std::uint32_t OtherConnectionCallID{};
    ged188::ConnectionDeviceIDType ActiveConnectionDeviceIDType{};
    ged188::ConnectionDeviceIDType OtherConnectionDeviceIDType{};
    OptionalText ActiveConnectionDeviceID; ///< up to 64 bytes with NUL
    OptionalText OtherConnectionDeviceID;  ///< up to 64 bytes with NUL
    OptionalText AgentInstrument;          ///< up to 64 bytes with NUL
    OptionalText CTIOSCILClientID;         ///< up to 64 bytes with NUL; unsure: size as in FAILURE_CONF
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, AlternateCallReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const AlternateCallReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const AlternateCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
