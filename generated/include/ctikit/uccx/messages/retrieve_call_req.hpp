// RETRIEVE_CALL_REQ: retrieve a held connection.
// Written by `ctigen generate` from spec/uccx/messages/RETRIEVE_CALL_REQ.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct RetrieveCallConf;

/// RETRIEVE_CALL_REQ, id 62, client to server: retrieve a held connection.
/// Source: Unified CCX developer guide, page retrieve_call_req.
/// Unsure: id 62 is that of the same message in GED-188; no visible Unified CCX list prints it.
/// Reserved in the fixed part, no members: PeripheralID.
struct RetrieveCallReq {
    static constexpr std::string_view name = "RETRIEVE_CALL_REQ";
    static constexpr std::uint32_t id = 62;
    static constexpr VersionRange versions{10, 18};
    using Confirmation = uccx::RetrieveCallConf;

    std::uint32_t InvokeID{};
    std::uint32_t HeldCallID{};                            ///< HeldConnectionCallID in GED-188
    uccx::ConnectionDeviceType HeldConnectionDeviceType{}; ///< HeldConnectionDeviceIDType in GED-188
    OptionalText HeldConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
    OptionalText AgentInstrument;                          ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, RetrieveCallReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const RetrieveCallReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const RetrieveCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
