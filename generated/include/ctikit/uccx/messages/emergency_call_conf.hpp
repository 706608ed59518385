// EMERGENCY_CALL_CONF: emergency call was set up.
// Written by `ctigen generate` from spec/uccx/messages/EMERGENCY_CALL_CONF.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct EmergencyCallReq;

/// EMERGENCY_CALL_CONF, id 122, server to client: emergency call was set up.
/// Source: Unified CCX developer guide, page emergency_call_conf.
/// Note: lineHandle 0xffff when unknown; lineType 3 business call, 10 non-business call.
/// Unsure: id 122 is that of the same message in GED-188; no visible Unified CCX list prints it.
struct EmergencyCallConf {
    static constexpr std::string_view name = "EMERGENCY_CALL_CONF";
    static constexpr std::uint32_t id = 122;
    static constexpr VersionRange versions{10, 18};
    using Request = uccx::EmergencyCallReq;

    std::uint32_t InvokeID{};
    std::uint32_t ConnectionCallID{};
    uccx::ConnectionDeviceType ConnectionDeviceType{}; ///< ConnectionDeviceIDType in GED-188
    std::uint16_t lineHandle{};                        ///< LineHandle in GED-188
    uccx::LineType lineType{};                         ///< LineType in GED-188
    OptionalText ConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, EmergencyCallConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const EmergencyCallConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const EmergencyCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
