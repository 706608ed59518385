// CONSULT_CALL_CONF: consult call placed; new call id.
// Written by `ctigen generate` from spec/uccx/messages/CONSULT_CALL_CONF.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct ConsultCallReq;

/// CONSULT_CALL_CONF, id 51, server to client: consult call placed; new call id.
/// Source: Unified CCX developer guide, page consult_call_conf.
/// Note: CONSULTATION_CALL_CONF in GED-188.
/// Reserved in the fixed part, no members: LineHandle, LineType.
struct ConsultCallConf {
    static constexpr std::string_view name = "CONSULT_CALL_CONF";
    static constexpr std::uint32_t id = 51;
    static constexpr VersionRange versions{10, 18};
    using Request = uccx::ConsultCallReq;

    std::uint32_t InvokeID{};
    std::uint32_t NewCallID{};                            ///< NewConnectionCallID in GED-188
    uccx::ConnectionDeviceType NewConnectionDeviceType{}; ///< NewConnectionDeviceIDType in GED-188
    OptionalText NewConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ConsultCallConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ConsultCallConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ConsultCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
