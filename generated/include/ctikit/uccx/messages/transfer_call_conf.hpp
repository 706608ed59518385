// TRANSFER_CALL_CONF: transfer done; new call id.
// Written by `ctigen generate` from spec/uccx/messages/TRANSFER_CALL_CONF.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct TransferCallReq;

/// TRANSFER_CALL_CONF, id 65, server to client: transfer done; new call id.
/// Source: Unified CCX developer guide, page transfer_call_conf.
/// Note: the Unified CCX page lists no connected-party fields although NumParties is there; CONFERENCE_CALL_CONF does: tolerate
/// tags 39, 40, 41.
/// Unsure: id 65 is that of the same message in GED-188; no visible Unified CCX list prints it.
/// Reserved in the fixed part, no members: LineHandle, LineType.
struct TransferCallConf {
    static constexpr std::string_view name = "TRANSFER_CALL_CONF";
    static constexpr std::uint32_t id = 65;
    static constexpr VersionRange versions{10, 18};
    using Request = uccx::TransferCallReq;

    std::uint32_t InvokeID{};
    std::uint32_t NewCallID{};                            ///< NewConnectionCallID in GED-188
    uccx::ConnectionDeviceType NewConnectionDeviceType{}; ///< NewConnectionDeviceIDType in GED-188
    std::uint16_t NumParties{};
    OptionalText NewConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, TransferCallConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const TransferCallConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const TransferCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
