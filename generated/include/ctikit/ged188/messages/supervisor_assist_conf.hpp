// SUPERVISOR_ASSIST_CONF: supervisor found: identifies the assist call.
// Written by `ctigen generate` from spec/ged188/messages/SUPERVISOR_ASSIST_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct SupervisorAssistReq;

/// SUPERVISOR_ASSIST_CONF, id 119, server to client: supervisor found: identifies the assist call.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: ids refer to the new assist call.
/// Note: LineHandle is 0xffff when unknown.
struct SupervisorAssistConf {
    static constexpr std::string_view name = "SUPERVISOR_ASSIST_CONF";
    static constexpr std::uint32_t id = 119;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::SupervisorAssistReq;

    std::uint32_t InvokeID{};
    std::uint32_t ConnectionCallID{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    std::uint16_t LineHandle{};
    ged188::LineType LineType{};
    OptionalText ConnectionDeviceID; ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SupervisorAssistConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SupervisorAssistConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SupervisorAssistConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
