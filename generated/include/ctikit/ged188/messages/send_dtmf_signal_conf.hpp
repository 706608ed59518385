// SEND_DTMF_SIGNAL_CONF: receipt of the DTMF request.
// Written by `ctigen generate` from spec/ged188/messages/SEND_DTMF_SIGNAL_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct SendDtmfSignalReq;

/// SEND_DTMF_SIGNAL_CONF, id 92, server to client: receipt of the DTMF request.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct SendDtmfSignalConf {
    static constexpr std::string_view name = "SEND_DTMF_SIGNAL_CONF";
    static constexpr std::uint32_t id = 92;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::SendDtmfSignalReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SendDtmfSignalConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SendDtmfSignalConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SendDtmfSignalConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
