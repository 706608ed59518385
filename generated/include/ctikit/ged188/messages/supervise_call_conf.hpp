// SUPERVISE_CALL_CONF: call supervision was carried out.
// Written by `ctigen generate` from spec/ged188/messages/SUPERVISE_CALL_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct SuperviseCallReq;

/// SUPERVISE_CALL_CONF, id 125, server to client: call supervision was carried out.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct SuperviseCallConf {
    static constexpr std::string_view name = "SUPERVISE_CALL_CONF";
    static constexpr std::uint32_t id = 125;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::SuperviseCallReq;

    std::uint32_t InvokeID{};
    std::uint32_t ConnectionCallID{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    OptionalText ConnectionDeviceID; ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SuperviseCallConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SuperviseCallConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SuperviseCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
