// QUERY_SKILL_GROUP_STATISTICS_CONF: a skill group's call handling statistics.
// Written by `ctigen generate` from spec/ged188/messages/QUERY_SKILL_GROUP_STATISTICS_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct QuerySkillGroupStatisticsReq;

/// QUERY_SKILL_GROUP_STATISTICS_CONF, id 115, server to client: a skill group's call handling statistics.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: 22 real-time values, then three blocks of 41: To5 (five minutes), ToHalf (half hour), Today; all UINT, times in seconds.
/// Note: queue values are 0xFFFFFFFF when unknown.
/// Note: unlike the agent statistics there are no initiated-internal-call counters and no ICMAvailable/Routable times.
/// Note: the queue fields end in 5 / Half / Today (CallsQ5, CallsQHalf, CallsQToday), not To5 / ToHalf.
struct QuerySkillGroupStatisticsConf {
    static constexpr std::string_view name = "QUERY_SKILL_GROUP_STATISTICS_CONF";
    static constexpr std::uint32_t id = 115;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::QuerySkillGroupStatisticsReq;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    std::uint32_t SkillGroupNumber{};
    std::uint32_t SkillGroupID{};
    std::uint32_t AgentsLoggedOn{};
    std::uint32_t AgentsAvail{};
    std::uint32_t AgentsNotReady{};
    std::uint32_t AgentsReady{};
    std::uint32_t AgentsTalkingIn{};
    std::uint32_t AgentsTalkingOut{};
    std::uint32_t AgentsTalkingOther{};
    std::uint32_t AgentsWorkNotReady{};
    std::uint32_t AgentsWorkReady{};
    std::uint32_t AgentsBusyOther{};
    std::uint32_t AgentsReserved{};
    std::uint32_t AgentsHold{};
    std::uint32_t AgentsICMAvailable{};
    std::uint32_t AgentsApplicationAvailable{};
    std::uint32_t AgentsTalkingAutoOut{};
    std::uint32_t AgentsTalkingPreview{};
    std::uint32_t AgentsTalkingReservation{};
    std::uint32_t RouterCallsQNow{};
    std::uint32_t LongestRouterCallQNow{};
    std::uint32_t CallsQNow{};
    std::uint32_t CallsQTimeNow{};
    std::uint32_t LongestCallQNow{};
    std::uint32_t AvailTimeTo5{};
    std::uint32_t LoggedOnTimeTo5{};
    std::uint32_t NotReadyTimeTo5{};
    std::uint32_t AgentOutCallsTo5{};
    std::uint32_t AgentOutCallsTalkTimeTo5{};
    std::uint32_t AgentOutCallsTimeTo5{};
    std::uint32_t AgentOutCallsHeldTo5{};
    std::uint32_t AgentOutCallsHeldTimeTo5{};
    std::uint32_t HandledCallsTo5{};
    std::uint32_t HandledCallsTalkTimeTo5{};
    std::uint32_t HandledCallsAfterCallTimeTo5{};
    std::uint32_t HandledCallsTimeTo5{};
    std::uint32_t IncomingCallsHeldTo5{};
    std::uint32_t IncomingCallsHeldTimeTo5{};
    std::uint32_t InternalCallsRcvdTo5{};
    std::uint32_t InternalCallsRcvdTimeTo5{};
    std::uint32_t InternalCallsHeldTo5{};
    std::uint32_t InternalCallsHeldTimeTo5{};
    std::uint32_t AutoOutCallsTo5{};
    std::uint32_t AutoOutCallsTalkTimeTo5{};
    std::uint32_t AutoOutCallsTimeTo5{};
    std::uint32_t AutoOutCallsHeldTo5{};
    std::uint32_t AutoOutCallsHeldTimeTo5{};
    std::uint32_t PreviewCallsTo5{};
    std::uint32_t PreviewCallsTalkTimeTo5{};
    std::uint32_t PreviewCallsTimeTo5{};
    std::uint32_t PreviewCallsHeldTo5{};
    std::uint32_t PreviewCallsHeldTimeTo5{};
    std::uint32_t ReservationCallsTo5{};
    std::uint32_t ReservationCallsTalkTimeTo5{};
    std::uint32_t ReservationCallsTimeTo5{};
    std::uint32_t ReservationCallsHeldTo5{};
    std::uint32_t ReservationCallsHeldTimeTo5{};
    std::uint32_t BargeInCallsTo5{};
    std::uint32_t InterceptCallsTo5{};
    std::uint32_t MonitorCallsTo5{};
    std::uint32_t WhisperCallsTo5{};
    std::uint32_t EmergencyCallsTo5{};
    std::uint32_t CallsQ5{};
    std::uint32_t CallsQTime5{};
    std::uint32_t LongestCallQ5{};
    std::uint32_t AvailTimeToHalf{};
    std::uint32_t LoggedOnTimeToHalf{};
    std::uint32_t NotReadyTimeToHalf{};
    std::uint32_t AgentOutCallsToHalf{};
    std::uint32_t AgentOutCallsTalkTimeToHalf{};
    std::uint32_t AgentOutCallsTimeToHalf{};
    std::uint32_t AgentOutCallsHeldToHalf{};
    std::uint32_t AgentOutCallsHeldTimeToHalf{};
    std::uint32_t HandledCallsToHalf{};
    std::uint32_t HandledCallsTalkTimeToHalf{};
    std::uint32_t HandledCallsAfterCallTimeToHalf{};
    std::uint32_t HandledCallsTimeToHalf{};
    std::uint32_t IncomingCallsHeldToHalf{};
    std::uint32_t IncomingCallsHeldTimeToHalf{};
    std::uint32_t InternalCallsRcvdToHalf{};
    std::uint32_t InternalCallsRcvdTimeToHalf{};
    std::uint32_t InternalCallsHeldToHalf{};
    std::uint32_t InternalCallsHeldTimeToHalf{};
    std::uint32_t AutoOutCallsToHalf{};
    std::uint32_t AutoOutCallsTalkTimeToHalf{};
    std::uint32_t AutoOutCallsTimeToHalf{};
    std::uint32_t AutoOutCallsHeldToHalf{};
    std::uint32_t AutoOutCallsHeldTimeToHalf{};
    std::uint32_t PreviewCallsToHalf{};
    std::uint32_t PreviewCallsTalkTimeToHalf{};
    std::uint32_t PreviewCallsTimeToHalf{};
    std::uint32_t PreviewCallsHeldToHalf{};
    std::uint32_t PreviewCallsHeldTimeToHalf{};
    std::uint32_t ReservationCallsToHalf{};
    std::uint32_t ReservationCallsTalkTimeToHalf{};
    std::uint32_t ReservationCallsTimeToHalf{};
    std::uint32_t ReservationCallsHeldToHalf{};
    std::uint32_t ReservationCallsHeldTimeToHalf{};
    std::uint32_t BargeInCallsToHalf{};
    std::uint32_t InterceptCallsToHalf{};
    std::uint32_t MonitorCallsToHalf{};
    std::uint32_t WhisperCallsToHalf{};
    std::uint32_t EmergencyCallsToHalf{};
    std::uint32_t CallsQHalf{};
    std::uint32_t CallsQTimeHalf{};
    std::uint32_t LongestCallQHalf{};
    std::uint32_t AvailTimeToday{};
    std::uint32_t LoggedOnTimeToday{};
    std::uint32_t NotReadyTimeToday{};
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
    std::uint32_t CallsQToday{};
    std::uint32_t CallsQTimeToday{};
    std::uint32_t LongestCallQToday{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, QuerySkillGroupStatisticsConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const QuerySkillGroupStatisticsConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const QuerySkillGroupStatisticsConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
