// QUERY_DEVICE_INFO_REQ: ask general information about a device.
// Written by `ctigen generate` from spec/uccx/messages/QUERY_DEVICE_INFO_REQ.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct QueryDeviceInfoConf;

/// QUERY_DEVICE_INFO_REQ, id 78, client to server: ask general information about a device.
/// Source: Unified CCX developer guide, page query_device_info_req.
/// Unsure: id 78 is that of the same message in GED-188; no visible Unified CCX list prints it.
/// Reserved in the fixed part, no members: PeripheralID, unnamed.
struct QueryDeviceInfoReq {
    static constexpr std::string_view name = "QUERY_DEVICE_INFO_REQ";
    static constexpr std::uint32_t id = 78;
    static constexpr VersionRange versions{10, 18};
    using Confirmation = uccx::QueryDeviceInfoConf;

    std::uint32_t InvokeID{};
    OptionalText AgentInstrument; ///< required; up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, QueryDeviceInfoReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const QueryDeviceInfoReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const QueryDeviceInfoReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
