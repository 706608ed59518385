// QUERY_DEVICE_INFO_CONF: device type, lines, limits and supported features.
// Written by `ctigen generate` from spec/ged188/messages/QUERY_DEVICE_INFO_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct QueryDeviceInfoReq;

/// QUERY_DEVICE_INFO_CONF, id 79, server to client: device type, lines, limits and supported features.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: the three Max fields are 0xFFFF when unknown.
/// Note: a reserved USHORT sits between NumLines and MaxActiveCalls.
/// Unsure: another source has one more UINT at the end of the fixed part, SupervisionServiceSupported; the v25 table has not.
/// Reserved in the fixed part, no members: unnamed.
struct QueryDeviceInfoConf {
    static constexpr std::string_view name = "QUERY_DEVICE_INFO_CONF";
    static constexpr std::uint32_t id = 79;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::QueryDeviceInfoReq;

    /// One entry of line.
    struct Line {
        std::uint16_t LineHandle{};
        std::optional<ged188::LineType> LineType;
    };

    std::uint32_t InvokeID{};
    ged188::PeripheralType PeripheralType{};
    ged188::TypeOfDevice TypeOfDevice{};
    ged188::ClassOfDevice ClassOfDevice{};
    std::uint16_t NumLines{}; ///< number of line, computed by encode; at most 10
    std::uint16_t MaxActiveCalls{};
    std::uint16_t MaxHeldCalls{};
    std::uint16_t MaxDevicesInConference{};
    ged188::AgentStateMask MakeCallSetup{};
    ged188::TransferConferenceSetupMask TransferConferenceSetup{};
    ged188::CallMsgMask CallEventsSupported{};
    ged188::CallControlMask CallControlSupported{};
    ged188::OtherFeatureMask OtherFeaturesSupported{};
    Repeated<Line> line;      ///< counted by NumLines
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, QueryDeviceInfoConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const QueryDeviceInfoConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const QueryDeviceInfoConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
