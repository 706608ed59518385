// SEND_DTMF_SIGNAL_REQ: send DTMF tones on a call.
// Written by `ctigen generate` from spec/uccx/messages/SEND_DTMF_SIGNAL_REQ.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct SendDtmfSignalConf;

/// SEND_DTMF_SIGNAL_REQ, id 91, client to server: send DTMF tones on a call.
/// Source: Unified CCX developer guide, page send_dtmf_signal_req.
/// Note: ToneDuration is USHORT but PauseDuration is UINT: both in ms, 0 means default.
/// Unsure: id 91 is that of the same message in GED-188; no visible Unified CCX list prints it.
/// Reserved in the fixed part, no members: PeripheralID.
struct SendDtmfSignalReq {
    static constexpr std::string_view name = "SEND_DTMF_SIGNAL_REQ";
    static constexpr std::uint32_t id = 91;
    static constexpr VersionRange versions{10, 18};
    using Confirmation = uccx::SendDtmfSignalConf;

    std::uint32_t InvokeID{};
    std::uint32_t CallID{};                            ///< ConnectionCallID in GED-188
    uccx::ConnectionDeviceType ConnectionDeviceType{}; ///< ConnectionDeviceIDType in GED-188
    std::uint16_t ToneDuration{};
    std::uint32_t PauseDuration{};
    OptionalText ConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
    OptionalText DTMFString;                           ///< required; up to 32 bytes with NUL
    OptionalText AgentInstrument;                      ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SendDtmfSignalReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SendDtmfSignalReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SendDtmfSignalReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
