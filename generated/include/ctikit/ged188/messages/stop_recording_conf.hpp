// STOP_RECORDING_CONF: recording stopped.
// Written by `ctigen generate` from spec/ged188/messages/STOP_RECORDING_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct StopRecordingReq;

/// STOP_RECORDING_CONF, id 150, either way: recording stopped.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: sent by the recording server to the CTI Server and forwarded to the requesting client; ClientID and ClientAddress only
/// on the copy the client gets.
struct StopRecordingConf {
    static constexpr std::string_view name = "STOP_RECORDING_CONF";
    static constexpr std::uint32_t id = 150;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::StopRecordingReq;

    std::uint32_t InvokeID{};
    OptionalText ClientID;          ///< up to 64 bytes with NUL
    OptionalText ClientAddress;     ///< up to 16 bytes with NUL; versions -18; up to 64 bytes with NUL; versions 19+
    OptionalText ClientAddressIPV6; ///< versions 14-18; unsure: type and largest size not printed
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, StopRecordingConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const StopRecordingConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const StopRecordingConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
