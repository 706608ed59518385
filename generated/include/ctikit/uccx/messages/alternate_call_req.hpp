// ALTERNATE_CALL_REQ: hold active call, retrieve or answer another.
// Written by `ctigen generate` from spec/uccx/messages/ALTERNATE_CALL_REQ.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct AlternateCallConf;

/// ALTERNATE_CALL_REQ, id 40, client to server: hold active call, retrieve or answer another.
/// Source: Unified CCX developer guide, page alternate_call_req.
/// Note: for an alerting call give the calling connection device id of its delivered event.
/// Unsure: read in part only, not seen: size of OtherConnectionDeviceID (64 in GED-188) and AgentInstrument.
/// Reserved in the fixed part, no members: PeripheralID.
struct AlternateCallReq {
    static constexpr std::string_view name = "ALTERNATE_CALL_REQ";
    static constexpr std::uint32_t id = 40;
    static constexpr VersionRange versions{10, 18};
    using Confirmation = uccx::AlternateCallConf;

    std::uint32_t InvokeID{};
    std::uint32_t ActiveCallID{};                            ///< ActiveConnectionCallID in GED-188
    std::uint32_t OtherCallID{};                             ///< OtherConnectionCallID in GED-188
    uccx::ConnectionDeviceType ActiveConnectionDeviceType{}; ///< ActiveConnectionDeviceIDType in GED-188
    uccx::ConnectionDeviceType OtherConnectionDeviceType{};  ///< OtherConnectionDeviceIDType in GED-188
    OptionalText ActiveConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
    OptionalText OtherConnectionDeviceID;                    ///< required; up to 64 bytes with NUL
    OptionalText AgentInstrument;                            ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, AlternateCallReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const AlternateCallReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const AlternateCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
