// RETRIEVE_CALL_REQ: take a held call off hold.
// Written by `ctigen generate` from spec/ged188/messages/RETRIEVE_CALL_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct RetrieveCallConf;

/// RETRIEVE_CALL_REQ, id 62, client to server: take a held call off hold.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct RetrieveCallReq {
    static constexpr std::string_view name = "RETRIEVE_CALL_REQ";
    static constexpr std::uint32_t id = 62;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::RetrieveCallConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    std::uint32_t HeldConnectionCallID{};
    ged188::ConnectionDeviceIDType HeldConnectionDeviceIDType{};
    OptionalText HeldConnectionDeviceID; ///< up to 64 bytes with NUL
    OptionalText AgentInstrument;        ///< up to 64 bytes with NUL
    OptionalText CTIOSCILClientID;       ///< up to 64 bytes with NUL; unsure: size as in FAILURE_CONF
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, RetrieveCallReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const RetrieveCallReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const RetrieveCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
