// SEND_DTMF_SIGNAL_REQ: send DTMF tones on a call.
// Written by `ctigen generate` from spec/ged188/messages/SEND_DTMF_SIGNAL_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct SendDtmfSignalConf;

/// SEND_DTMF_SIGNAL_REQ, id 91, client to server: send DTMF tones on a call.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: ToneDuration is 2 bytes but PauseDuration is 4; older documents said USHORT for the pause (corrected in the 10-13 change
/// list).
/// Note: both in milliseconds, 0 for the default.
struct SendDtmfSignalReq {
    static constexpr std::string_view name = "SEND_DTMF_SIGNAL_REQ";
    static constexpr std::uint32_t id = 91;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::SendDtmfSignalConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    std::uint32_t ConnectionCallID{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    std::uint16_t ToneDuration{};
    std::uint32_t PauseDuration{};
    OptionalText ConnectionDeviceID; ///< up to 64 bytes with NUL
    OptionalText DTMFString;         ///< up to 32 bytes with NUL
    OptionalText AgentInstrument;    ///< up to 64 bytes with NUL
    OptionalText CTIOSCILClientID;   ///< up to 64 bytes with NUL; versions -24; unsure: size as in FAILURE_CONF
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SendDtmfSignalReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SendDtmfSignalReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SendDtmfSignalReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
