// CONSULTATION_CALL_CONF: consultation started: identifies the new call.
// Written by `ctigen generate` from spec/ged188/messages/CONSULTATION_CALL_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct ConsultationCallReq;

/// CONSULTATION_CALL_CONF, id 51, server to client: consultation started: identifies the new call.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: LineHandle is 0xffff when unknown.
struct ConsultationCallConf {
    static constexpr std::string_view name = "CONSULTATION_CALL_CONF";
    static constexpr std::uint32_t id = 51;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::ConsultationCallReq;

    std::uint32_t InvokeID{};
    std::uint32_t NewConnectionCallID{};
    ged188::ConnectionDeviceIDType NewConnectionDeviceIDType{};
    std::uint16_t LineHandle{};
    ged188::LineType LineType{};
    OptionalText NewConnectionDeviceID; ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ConsultationCallConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ConsultationCallConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ConsultationCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
