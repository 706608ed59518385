// QUERY_AGENT_STATISTICS_CONF: an agent's call handling statistics.
// Written by `ctigen generate` from spec/ged188/messages/QUERY_AGENT_STATISTICS_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct QueryAgentStatisticsReq;

/// QUERY_AGENT_STATISTICS_CONF, id 113, server to client: an agent's call handling statistics.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: 42 Session counters (since login) then the same 42 Today counters (since midnight), all UINT; times in seconds.
/// Unsure: CallsInQueue and OldestCallInQueue were taken out somewhere in versions 10-13; where they stood is not shown here.
struct QueryAgentStatisticsConf {
    static constexpr std::string_view name = "QUERY_AGENT_STATISTICS_CONF";
    static constexpr std::uint32_t id = 113;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::QueryAgentStatisticsReq;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    std::uint32_t AvailTimeSession{};
    std::uint32_t LoggedOnTimeSession{};
    std::uint32_t NotReadyTimeSession{};
    std::uint32_t ICMAvailableTimeSession{};
    std::uint32_t RoutableTimeSession{};
    std::uint32_t AgentOutCallsSession{};
    std::uint32_t AgentOutCallsTalkTimeSession{};
    std::uint32_t AgentOutCallsTimeSession{};
    std::uint32_t AgentOutCallsHeldSession{};
    std::uint32_t AgentOutCallsHeldTimeSession{};
    std::uint32_t HandledCallsSession{};
    std::uint32_t HandledCallsTalkTimeSession{};
    std::uint32_t HandledCallsAfterCallTimeSession{};
    std::uint32_t HandledCallsTimeSession{};
    std::uint32_t IncomingCallsHeldSession{};
    std::uint32_t IncomingCallsHeldTimeSession{};
    std::uint32_t InternalCallsSession{};
    std::uint32_t InternalCallsTimeSession{};
    std::uint32_t InternalCallsRcvdSession{};
    std::uint32_t InternalCallsRcvdTimeSession{};
    std::uint32_t InternalCallsHeldSession{};
    std::uint32_t InternalCallsHeldTimeSession{};
    std::uint32_t AutoOutCallsSession{};
    std::uint32_t AutoOutCallsTalkTimeSession{};
    std::uint32_t AutoOutCallsTimeSession{};
    std::uint32_t AutoOutCallsHeldSession{};
    std::uint32_t AutoOutCallsHeldTimeSession{};
    std::uint32_t PreviewCallsSession{};
    std::uint32_t PreviewCallsTalkTimeSession{};
    std::uint32_t PreviewCallsTimeSession{};
    std::uint32_t PreviewCallsHeldSession{};
    std::uint32_t PreviewCallsHeldTimeSession{};
    std::uint32_t ReservationCallsSession{};
    std::uint32_t ReservationCallsTalkTimeSession{};
    std::uint32_t ReservationCallsTimeSession{};
    std::uint32_t ReservationCallsHeldSession{};
    std::uint32_t ReservationCallsHeldTimeSession{};
    std::uint32_t BargeInCallsSession{};
    std::uint32_t InterceptCallsSession{};
    std::uint32_t MonitorCallsSession{};
    std::uint32_t WhisperCallsSession{};
    std::uint32_t EmergencyCallsSession{};
    std::uint32_t AvailTimeToday{};
    std::uint32_t LoggedOnTimeToday{};
    std::uint32_t NotReadyTimeToday{};
    std::uint32_t ICMAvailableTimeToday{};
    std::uint32_t RoutableTimeToday{};
    std::uint32_t AgentOutCallsToday{};
    std::uint32_t AgentOutCallsTalkTimeToday{};
    std::uint32_t AgentOutCallsTimeToday{};
    std::uint32_t AgentOutCallsHeldToday{};
    std::uint32_t AgentOutCallsHeldTimeToday{};
    std::uint32_t HandledCallsToday{};
    std::uint32_t HandledCallsTalkTimeToday{};
    std::uint32_t HandledCallsAfterCallTimeToday{};
    std::uint32_t HandledCallsTimeToday{};
    std::uint32_t IncomingCallsHeldToday{};
    std::uint32_t IncomingCallsHeldTimeToday{};
    std::uint32_t InternalCallsToday{};
    std::uint32_t InternalCallsTimeToday{};
    std::uint32_t InternalCallsRcvdToday{};
    std::uint32_t InternalCallsRcvdTimeToday{};
    std::uint32_t InternalCallsHeldToday{};
    std::uint32_t InternalCallsHeldTimeToday{};
    std::uint32_t AutoOutCallsToday{};
    std::uint32_t AutoOutCallsTalkTimeToday{};
    std::uint32_t AutoOutCallsTimeToday{};
    std::uint32_t AutoOutCallsHeldToday{};
    std::uint32_t AutoOutCallsHeldTimeToday{};
    std::uint32_t PreviewCallsToday{};
    std::uint32_t PreviewCallsTalkTimeToday{};
    std::uint32_t PreviewCallsTimeToday{};
    std::uint32_t PreviewCallsHeldToday{};
    std::uint32_t PreviewCallsHeldTimeToday{};
    std::uint32_t ReservationCallsToday{};
    std::uint32_t ReservationCallsTalkTimeToday{};
    std::uint32_t ReservationCallsTimeToday{};
    std::uint32_t ReservationCallsHeldToday{};
    std::uint32_t ReservationCallsHeldTimeToday{};
    std::uint32_t BargeInCallsToday{};
    std::uint32_t InterceptCallsToday{};
    std::uint32_t MonitorCallsToday{};
    std::uint32_t WhisperCallsToday{};
    std::uint32_t EmergencyCallsToday{};
    OptionalText AgentExtension;  ///< up to 16 bytes with NUL
    OptionalText AgentID;         ///< up to 12 bytes with NUL
    OptionalText AgentInstrument; ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, QueryAgentStatisticsConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const QueryAgentStatisticsConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const QueryAgentStatisticsConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
