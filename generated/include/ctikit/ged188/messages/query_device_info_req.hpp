// QUERY_DEVICE_INFO_REQ: ask for general information about a device.
// Written by `ctigen generate` from spec/ged188/messages/QUERY_DEVICE_INFO_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct QueryDeviceInfoConf;

/// QUERY_DEVICE_INFO_REQ, id 78, client to server: ask for general information about a device.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: the reserved field must be sent as zero.
/// Reserved in the fixed part, no members: unnamed.
struct QueryDeviceInfoReq {
    static constexpr std::string_view name = "QUERY_DEVICE_INFO_REQ";
    static constexpr std::uint32_t id = 78;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::QueryDeviceInfoConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    OptionalText AgentInstrument; ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, QueryDeviceInfoReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const QueryDeviceInfoReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const QueryDeviceInfoReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
