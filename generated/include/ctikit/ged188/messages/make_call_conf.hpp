// MAKE_CALL_CONF: call started: identifies the new call.
// Written by `ctigen generate` from spec/ged188/messages/MAKE_CALL_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct MakeCallReq;

/// MAKE_CALL_CONF, id 57, server to client: call started: identifies the new call.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: LineHandle is 0xffff when unknown.
struct MakeCallConf {
    static constexpr std::string_view name = "MAKE_CALL_CONF";
    static constexpr std::uint32_t id = 57;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::MakeCallReq;

    std::uint32_t InvokeID{};
    std::uint32_t NewConnectionCallID{};
    ged188::ConnectionDeviceIDType NewConnectionDeviceIDType{};
    std::uint16_t LineHandle{};
    ged188::LineType LineType{};
    OptionalText NewConnectionDeviceID; ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, MakeCallConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const MakeCallConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const MakeCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
