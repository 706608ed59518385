// MAKE_CALL_CONF: call placed; new call id.
// Written by `ctigen generate` from spec/uccx/messages/MAKE_CALL_CONF.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct MakeCallReq;

/// MAKE_CALL_CONF, id 57, server to client: call placed; new call id.
/// Source: Unified CCX developer guide, page make_call_conf.
/// Reserved in the fixed part, no members: LineHandle, LineType.
struct MakeCallConf {
    static constexpr std::string_view name = "MAKE_CALL_CONF";
    static constexpr std::uint32_t id = 57;
    static constexpr VersionRange versions{10, 18};
    using Request = uccx::MakeCallReq;

    std::uint32_t InvokeID{};
    std::uint32_t NewCallID{};                            ///< NewConnectionCallID in GED-188
    uccx::ConnectionDeviceType NewConnectionDeviceType{}; ///< NewConnectionDeviceIDType in GED-188
    OptionalText NewConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, MakeCallConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const MakeCallConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const MakeCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
