// MAKE_PREDICTIVE_CALL_CONF: predictive call started: identifies the call.
// Written by `ctigen generate` from spec/ged188/messages/MAKE_PREDICTIVE_CALL_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct MakePredictiveCallReq;

/// MAKE_PREDICTIVE_CALL_CONF, id 59, server to client: predictive call started: identifies the call.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: LineHandle is 0xffff when unknown.
struct MakePredictiveCallConf {
    static constexpr std::string_view name = "MAKE_PREDICTIVE_CALL_CONF";
    static constexpr std::uint32_t id = 59;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::MakePredictiveCallReq;

    std::uint32_t InvokeID{};
    std::uint32_t NewConnectionCallID{};
    ged188::ConnectionDeviceIDType NewConnectionDeviceIDType{};
    std::uint16_t LineHandle{};
    ged188::LineType LineType{};
    OptionalText NewConnectionDeviceID; ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, MakePredictiveCallConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const MakePredictiveCallConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const MakePredictiveCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
