// SUPERVISE_CALL_CONF: supervision request done.
// Written by `ctigen generate` from spec/uccx/messages/SUPERVISE_CALL_CONF.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct SuperviseCallReq;

/// SUPERVISE_CALL_CONF, id 125, server to client: supervision request done.
/// Source: Unified CCX developer guide, page supervise_call_conf.
/// Unsure: id 125 is that of the same message in GED-188; no visible Unified CCX list prints it.
struct SuperviseCallConf {
    static constexpr std::string_view name = "SUPERVISE_CALL_CONF";
    static constexpr std::uint32_t id = 125;
    static constexpr VersionRange versions{10, 18};
    using Request = uccx::SuperviseCallReq;

    std::uint32_t InvokeID{};
    std::uint32_t CallID{};                            ///< ConnectionCallID in GED-188
    uccx::ConnectionDeviceType ConnectionDeviceType{}; ///< ConnectionDeviceIDType in GED-188
    OptionalText ConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SuperviseCallConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SuperviseCallConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SuperviseCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
