// SEND_DTMF_SIGNAL_CONF: DTMF sent.
// Written by `ctigen generate` from spec/uccx/messages/SEND_DTMF_SIGNAL_CONF.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct SendDtmfSignalReq;

/// SEND_DTMF_SIGNAL_CONF, id 92, server to client: DTMF sent.
/// Source: Unified CCX developer guide, page send_dtmf_signal_conf.
/// Unsure: id 92 is that of the same message in GED-188; no visible Unified CCX list prints it.
struct SendDtmfSignalConf {
    static constexpr std::string_view name = "SEND_DTMF_SIGNAL_CONF";
    static constexpr std::uint32_t id = 92;
    static constexpr VersionRange versions{10, 18};
    using Request = uccx::SendDtmfSignalReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SendDtmfSignalConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SendDtmfSignalConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SendDtmfSignalConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
