// QUERY_DEVICE_INFO_CONF: device information.
// Written by `ctigen generate` from spec/uccx/messages/QUERY_DEVICE_INFO_CONF.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct QueryDeviceInfoReq;

/// QUERY_DEVICE_INFO_CONF, id 79, server to client: device information.
/// Source: Unified CCX developer guide, page query_device_info_conf.
/// Note: page prints -1 for the first three USHORTs (0xffff on the wire); an older public imitation of the server sends 21 in the
/// first.
/// Note: NumLines is 0 yet one LineHandle/LineType pair is listed: do not tie the pair to the count.
/// Note: GED-188 has one more fixed UINT, SupervisionServiceSupported, after OtherFeaturesSupported: not in the Unified CCX page.
/// Unsure: id 79 is that of the same message in GED-188; no visible Unified CCX list prints it.
/// Reserved in the fixed part, no members: PeripheralType, TypeOfDevice, ClassOfDevice, NumLines, unnamed,
/// TransferConferenceSetup, CallEventsSupported, CallControlSupported, OtherFeaturesSupported.
struct QueryDeviceInfoConf {
    static constexpr std::string_view name = "QUERY_DEVICE_INFO_CONF";
    static constexpr std::uint32_t id = 79;
    static constexpr VersionRange versions{10, 18};
    using Request = uccx::QueryDeviceInfoReq;

    std::uint32_t InvokeID{};
    std::uint16_t MaxActiveCalls{};
    std::uint16_t MaxHeldCalls{};
    std::uint16_t MaxDevicesInConference{};
    uccx::AgentStateMask MakeCallSetup{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, QueryDeviceInfoConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const QueryDeviceInfoConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const QueryDeviceInfoConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
