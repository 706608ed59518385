// EMERGENCY_CALL_CONF: emergency assist call was placed.
// Written by `ctigen generate` from spec/ged188/messages/EMERGENCY_CALL_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct EmergencyCallReq;

/// EMERGENCY_CALL_CONF, id 122, server to client: emergency assist call was placed.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: LineHandle is 0xffff when unknown.
struct EmergencyCallConf {
    static constexpr std::string_view name = "EMERGENCY_CALL_CONF";
    static constexpr std::uint32_t id = 122;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::EmergencyCallReq;

    std::uint32_t InvokeID{};
    std::uint32_t ConnectionCallID{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    std::uint16_t LineHandle{};
    ged188::LineType LineType{};
    OptionalText ConnectionDeviceID; ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, EmergencyCallConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const EmergencyCallConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const EmergencyCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
