// Unified CCE CTI Server protocol (GED-188): decoders and encoders of the messages of class statistics.
// Written by `ctigen generate` from spec/ged188/messages.
#include "codec.hpp"

#include <ctikit/ged188/messages/query_agent_statistics_req.hpp>
#include <ctikit/ged188/messages/query_agent_statistics_conf.hpp>
#include <ctikit/ged188/messages/query_skill_group_statistics_req.hpp>
#include <ctikit/ged188/messages/query_skill_group_statistics_conf.hpp>

namespace ctikit::ged188 {

// QUERY_AGENT_STATISTICS_REQ

namespace {

constexpr FixedExtent query_agent_statistics_req_extents[] = {
    {4, any}, {4, any},
};

constexpr FloatingPart query_agent_statistics_req_floating{
    .texts{
        {4, offsetof(QueryAgentStatisticsReq, AgentExtension)},
        {5, offsetof(QueryAgentStatisticsReq, AgentID)},
        {6, offsetof(QueryAgentStatisticsReq, AgentInstrument)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const QueryAgentStatisticsReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, QueryAgentStatisticsReq::id);
    if (std::uint8_t* const at = frame.fixed(8U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
    }
    frame.text(4, message.AgentExtension, 16, "AgentExtension");
    frame.text(5, message.AgentID, 12, "AgentID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, QueryAgentStatisticsReq& out) noexcept {
    const std::size_t fixed_size = 8U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, query_agent_statistics_req_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, query_agent_statistics_req_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, query_agent_statistics_req_floating, &out);
}

std::size_t encoded_size(const QueryAgentStatisticsReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const QueryAgentStatisticsReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// QUERY_AGENT_STATISTICS_CONF

namespace {

constexpr FixedExtent query_agent_statistics_conf_extents[] = {
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any},
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any},
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any},
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any},
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any},
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any},
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any},
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any},
};

constexpr FloatingPart query_agent_statistics_conf_floating{
    .texts{
        {4, offsetof(QueryAgentStatisticsConf, AgentExtension)},
        {5, offsetof(QueryAgentStatisticsConf, AgentID)},
        {6, offsetof(QueryAgentStatisticsConf, AgentInstrument)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const QueryAgentStatisticsConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, QueryAgentStatisticsConf::id);
    if (std::uint8_t* const at = frame.fixed(344U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.AvailTimeSession);
        store<std::uint32_t>(at + 12, message.LoggedOnTimeSession);
        store<std::uint32_t>(at + 16, message.NotReadyTimeSession);
        store<std::uint32_t>(at + 20, message.ICMAvailableTimeSession);
        store<std::uint32_t>(at + 24, message.RoutableTimeSession);
        store<std::uint32_t>(at + 28, message.AgentOutCallsSession);
        store<std::uint32_t>(at + 32, message.AgentOutCallsTalkTimeSession);
        store<std::uint32_t>(at + 36, message.AgentOutCallsTimeSession);
        store<std::uint32_t>(at + 40, message.AgentOutCallsHeldSession);
        store<std::uint32_t>(at + 44, message.AgentOutCallsHeldTimeSession);
        store<std::uint32_t>(at + 48, message.HandledCallsSession);
        store<std::uint32_t>(at + 52, message.HandledCallsTalkTimeSession);
        store<std::uint32_t>(at + 56, message.HandledCallsAfterCallTimeSession);
        store<std::uint32_t>(at + 60, message.HandledCallsTimeSession);
        store<std::uint32_t>(at + 64, message.IncomingCallsHeldSession);
        store<std::uint32_t>(at + 68, message.IncomingCallsHeldTimeSession);
        store<std::uint32_t>(at + 72, message.InternalCallsSession);
        store<std::uint32_t>(at + 76, message.InternalCallsTimeSession);
        store<std::uint32_t>(at + 80, message.InternalCallsRcvdSession);
        store<std::uint32_t>(at + 84, message.InternalCallsRcvdTimeSession);
        store<std::uint32_t>(at + 88, message.InternalCallsHeldSession);
        store<std::uint32_t>(at + 92, message.InternalCallsHeldTimeSession);
        store<std::uint32_t>(at + 96, message.AutoOutCallsSession);
        store<std::uint32_t>(at + 100, message.AutoOutCallsTalkTimeSession);
        store<std::uint32_t>(at + 104, message.AutoOutCallsTimeSession);
        store<std::uint32_t>(at + 108, message.AutoOutCallsHeldSession);
        store<std::uint32_t>(at + 112, message.AutoOutCallsHeldTimeSession);
        store<std::uint32_t>(at + 116, message.PreviewCallsSession);
        store<std::uint32_t>(at + 120, message.PreviewCallsTalkTimeSession);
        store<std::uint32_t>(at + 124, message.PreviewCallsTimeSession);
        store<std::uint32_t>(at + 128, message.PreviewCallsHeldSession);
        store<std::uint32_t>(at + 132, message.PreviewCallsHeldTimeSession);
        store<std::uint32_t>(at + 136, message.ReservationCallsSession);
        store<std::uint32_t>(at + 140, message.ReservationCallsTalkTimeSession);
        store<std::uint32_t>(at + 144, message.ReservationCallsTimeSession);
        store<std::uint32_t>(at + 148, message.ReservationCallsHeldSession);
        store<std::uint32_t>(at + 152, message.ReservationCallsHeldTimeSession);
        store<std::uint32_t>(at + 156, message.BargeInCallsSession);
        store<std::uint32_t>(at + 160, message.InterceptCallsSession);
        store<std::uint32_t>(at + 164, message.MonitorCallsSession);
        store<std::uint32_t>(at + 168, message.WhisperCallsSession);
        store<std::uint32_t>(at + 172, message.EmergencyCallsSession);
        store<std::uint32_t>(at + 176, message.AvailTimeToday);
        store<std::uint32_t>(at + 180, message.LoggedOnTimeToday);
        store<std::uint32_t>(at + 184, message.NotReadyTimeToday);
        store<std::uint32_t>(at + 188, message.ICMAvailableTimeToday);
        store<std::uint32_t>(at + 192, message.RoutableTimeToday);
        store<std::uint32_t>(at + 196, message.AgentOutCallsToday);
        store<std::uint32_t>(at + 200, message.AgentOutCallsTalkTimeToday);
        store<std::uint32_t>(at + 204, message.AgentOutCallsTimeToday);
        store<std::uint32_t>(at + 208, message.AgentOutCallsHeldToday);
        store<std::uint32_t>(at + 212, message.AgentOutCallsHeldTimeToday);
        store<std::uint32_t>(at + 216, message.HandledCallsToday);
        store<std::uint32_t>(at + 220, message.HandledCallsTalkTimeToday);
        store<std::uint32_t>(at + 224, message.HandledCallsAfterCallTimeToday);
        store<std::uint32_t>(at + 228, message.HandledCallsTimeToday);
        store<std::uint32_t>(at + 232, message.IncomingCallsHeldToday);
        store<std::uint32_t>(at + 236, message.IncomingCallsHeldTimeToday);
        store<std::uint32_t>(at + 240, message.InternalCallsToday);
        store<std::uint32_t>(at + 244, message.InternalCallsTimeToday);
        store<std::uint32_t>(at + 248, message.InternalCallsRcvdToday);
        store<std::uint32_t>(at + 252, message.InternalCallsRcvdTimeToday);
        store<std::uint32_t>(at + 256, message.InternalCallsHeldToday);
        store<std::uint32_t>(at + 260, message.InternalCallsHeldTimeToday);
        store<std::uint32_t>(at + 264, message.AutoOutCallsToday);
        store<std::uint32_t>(at + 268, message.AutoOutCallsTalkTimeToday);
        store<std::uint32_t>(at + 272, message.AutoOutCallsTimeToday);
        store<std::uint32_t>(at + 276, message.AutoOutCallsHeldToday);
        store<std::uint32_t>(at + 280, message.AutoOutCallsHeldTimeToday);
        store<std::uint32_t>(at + 284, message.PreviewCallsToday);
        store<std::uint32_t>(at + 288, message.PreviewCallsTalkTimeToday);
        store<std::uint32_t>(at + 292, message.PreviewCallsTimeToday);
        store<std::uint32_t>(at + 296, message.PreviewCallsHeldToday);
        store<std::uint32_t>(at + 300, message.PreviewCallsHeldTimeToday);
        store<std::uint32_t>(at + 304, message.ReservationCallsToday);
        store<std::uint32_t>(at + 308, message.ReservationCallsTalkTimeToday);
        store<std::uint32_t>(at + 312, message.ReservationCallsTimeToday);
        store<std::uint32_t>(at + 316, message.ReservationCallsHeldToday);
        store<std::uint32_t>(at + 320, message.ReservationCallsHeldTimeToday);
        store<std::uint32_t>(at + 324, message.BargeInCallsToday);
        store<std::uint32_t>(at + 328, message.InterceptCallsToday);
        store<std::uint32_t>(at + 332, message.MonitorCallsToday);
        store<std::uint32_t>(at + 336, message.WhisperCallsToday);
        store<std::uint32_t>(at + 340, message.EmergencyCallsToday);
    }
    frame.text(4, message.AgentExtension, 16, "AgentExtension");
    frame.text(5, message.AgentID, 12, "AgentID");
    frame.text(6, message.AgentInstrument, 64, "AgentInstrument");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, QueryAgentStatisticsConf& out) noexcept {
    const std::size_t fixed_size = 344U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.AvailTimeSession, load<std::uint32_t>(at + 8)},
          FixedField{out.LoggedOnTimeSession, load<std::uint32_t>(at + 12)},
          FixedField{out.NotReadyTimeSession, load<std::uint32_t>(at + 16)},
          FixedField{out.ICMAvailableTimeSession, load<std::uint32_t>(at + 20)},
          FixedField{out.RoutableTimeSession, load<std::uint32_t>(at + 24)},
          FixedField{out.AgentOutCallsSession, load<std::uint32_t>(at + 28)},
          FixedField{out.AgentOutCallsTalkTimeSession, load<std::uint32_t>(at + 32)},
          FixedField{out.AgentOutCallsTimeSession, load<std::uint32_t>(at + 36)},
          FixedField{out.AgentOutCallsHeldSession, load<std::uint32_t>(at + 40)},
          FixedField{out.AgentOutCallsHeldTimeSession, load<std::uint32_t>(at + 44)},
          FixedField{out.HandledCallsSession, load<std::uint32_t>(at + 48)},
          FixedField{out.HandledCallsTalkTimeSession, load<std::uint32_t>(at + 52)},
          FixedField{out.HandledCallsAfterCallTimeSession, load<std::uint32_t>(at + 56)},
          FixedField{out.HandledCallsTimeSession, load<std::uint32_t>(at + 60)},
          FixedField{out.IncomingCallsHeldSession, load<std::uint32_t>(at + 64)},
          FixedField{out.IncomingCallsHeldTimeSession, load<std::uint32_t>(at + 68)},
          FixedField{out.InternalCallsSession, load<std::uint32_t>(at + 72)},
          FixedField{out.InternalCallsTimeSession, load<std::uint32_t>(at + 76)},
          FixedField{out.InternalCallsRcvdSession, load<std::uint32_t>(at + 80)},
          FixedField{out.InternalCallsRcvdTimeSession, load<std::uint32_t>(at + 84)},
          FixedField{out.InternalCallsHeldSession, load<std::uint32_t>(at + 88)},
          FixedField{out.InternalCallsHeldTimeSession, load<std::uint32_t>(at + 92)},
          FixedField{out.AutoOutCallsSession, load<std::uint32_t>(at + 96)},
          FixedField{out.AutoOutCallsTalkTimeSession, load<std::uint32_t>(at + 100)},
          FixedField{out.AutoOutCallsTimeSession, load<std::uint32_t>(at + 104)},
          FixedField{out.AutoOutCallsHeldSession, load<std::uint32_t>(at + 108)},
          FixedField{out.AutoOutCallsHeldTimeSession, load<std::uint32_t>(at + 112)},
          FixedField{out.PreviewCallsSession, load<std::uint32_t>(at + 116)},
          FixedField{out.PreviewCallsTalkTimeSession, load<std::uint32_t>(at + 120)},
          FixedField{out.PreviewCallsTimeSession, load<std::uint32_t>(at + 124)},
          FixedField{out.PreviewCallsHeldSession, load<std::uint32_t>(at + 128)},
          FixedField{out.PreviewCallsHeldTimeSession, load<std::uint32_t>(at + 132)},
          FixedField{out.ReservationCallsSession, load<std::uint32_t>(at + 136)},
          FixedField{out.ReservationCallsTalkTimeSession, load<std::uint32_t>(at + 140)},
          FixedField{out.ReservationCallsTimeSession, load<std::uint32_t>(at + 144)},
          FixedField{out.ReservationCallsHeldSession, load<std::uint32_t>(at + 148)},
          FixedField{out.ReservationCallsHeldTimeSession, load<std::uint32_t>(at + 152)},
          FixedField{out.BargeInCallsSession, load<std::uint32_t>(at + 156)},
          FixedField{out.InterceptCallsSession, load<std::uint32_t>(at + 160)},
          FixedField{out.MonitorCallsSession, load<std::uint32_t>(at + 164)},
          FixedField{out.WhisperCallsSession, load<std::uint32_t>(at + 168)},
          FixedField{out.EmergencyCallsSession, load<std::uint32_t>(at + 172)},
          FixedField{out.AvailTimeToday, load<std::uint32_t>(at + 176)},
          FixedField{out.LoggedOnTimeToday, load<std::uint32_t>(at + 180)},
          FixedField{out.NotReadyTimeToday, load<std::uint32_t>(at + 184)},
          FixedField{out.ICMAvailableTimeToday, load<std::uint32_t>(at + 188)},
          FixedField{out.RoutableTimeToday, load<std::uint32_t>(at + 192)},
          FixedField{out.AgentOutCallsToday, load<std::uint32_t>(at + 196)},
          FixedField{out.AgentOutCallsTalkTimeToday, load<std::uint32_t>(at + 200)},
          FixedField{out.AgentOutCallsTimeToday, load<std::uint32_t>(at + 204)},
          FixedField{out.AgentOutCallsHeldToday, load<std::uint32_t>(at + 208)},
          FixedField{out.AgentOutCallsHeldTimeToday, load<std::uint32_t>(at + 212)},
          FixedField{out.HandledCallsToday, load<std::uint32_t>(at + 216)},
          FixedField{out.HandledCallsTalkTimeToday, load<std::uint32_t>(at + 220)},
          FixedField{out.HandledCallsAfterCallTimeToday, load<std::uint32_t>(at + 224)},
          FixedField{out.HandledCallsTimeToday, load<std::uint32_t>(at + 228)},
          FixedField{out.IncomingCallsHeldToday, load<std::uint32_t>(at + 232)},
          FixedField{out.IncomingCallsHeldTimeToday, load<std::uint32_t>(at + 236)},
          FixedField{out.InternalCallsToday, load<std::uint32_t>(at + 240)},
          FixedField{out.InternalCallsTimeToday, load<std::uint32_t>(at + 244)},
          FixedField{out.InternalCallsRcvdToday, load<std::uint32_t>(at + 248)},
          FixedField{out.InternalCallsRcvdTimeToday, load<std::uint32_t>(at + 252)},
          FixedField{out.InternalCallsHeldToday, load<std::uint32_t>(at + 256)},
          FixedField{out.InternalCallsHeldTimeToday, load<std::uint32_t>(at + 260)},
          FixedField{out.AutoOutCallsToday, load<std::uint32_t>(at + 264)},
          FixedField{out.AutoOutCallsTalkTimeToday, load<std::uint32_t>(at + 268)},
          FixedField{out.AutoOutCallsTimeToday, load<std::uint32_t>(at + 272)},
          FixedField{out.AutoOutCallsHeldToday, load<std::uint32_t>(at + 276)},
          FixedField{out.AutoOutCallsHeldTimeToday, load<std::uint32_t>(at + 280)},
          FixedField{out.PreviewCallsToday, load<std::uint32_t>(at + 284)},
          FixedField{out.PreviewCallsTalkTimeToday, load<std::uint32_t>(at + 288)},
          FixedField{out.PreviewCallsTimeToday, load<std::uint32_t>(at + 292)},
          FixedField{out.PreviewCallsHeldToday, load<std::uint32_t>(at + 296)},
          FixedField{out.PreviewCallsHeldTimeToday, load<std::uint32_t>(at + 300)},
          FixedField{out.ReservationCallsToday, load<std::uint32_t>(at + 304)},
          FixedField{out.ReservationCallsTalkTimeToday, load<std::uint32_t>(at + 308)},
          FixedField{out.ReservationCallsTimeToday, load<std::uint32_t>(at + 312)},
          FixedField{out.ReservationCallsHeldToday, load<std::uint32_t>(at + 316)},
          FixedField{out.ReservationCallsHeldTimeToday, load<std::uint32_t>(at + 320)},
          FixedField{out.BargeInCallsToday, load<std::uint32_t>(at + 324)},
          FixedField{out.InterceptCallsToday, load<std::uint32_t>(at + 328)},
          FixedField{out.MonitorCallsToday, load<std::uint32_t>(at + 332)},
          FixedField{out.WhisperCallsToday, load<std::uint32_t>(at + 336)},
          FixedField{out.EmergencyCallsToday, load<std::uint32_t>(at + 340)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, query_agent_statistics_conf_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, query_agent_statistics_conf_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, query_agent_statistics_conf_floating, &out);
}

std::size_t encoded_size(const QueryAgentStatisticsConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const QueryAgentStatisticsConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// QUERY_SKILL_GROUP_STATISTICS_REQ

namespace {

constexpr FixedExtent query_skill_group_statistics_req_extents[] = {
    {4, any}, {4, any}, {4, any}, {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const QuerySkillGroupStatisticsReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, QuerySkillGroupStatisticsReq::id);
    if (std::uint8_t* const at = frame.fixed(16U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.SkillGroupNumber);
        store<std::uint32_t>(at + 12, message.SkillGroupID);
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, QuerySkillGroupStatisticsReq& out) noexcept {
    const std::size_t fixed_size = 16U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.SkillGroupNumber, load<std::uint32_t>(at + 8)},
          FixedField{out.SkillGroupID, load<std::uint32_t>(at + 12)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, query_skill_group_statistics_req_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const QuerySkillGroupStatisticsReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const QuerySkillGroupStatisticsReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// QUERY_SKILL_GROUP_STATISTICS_CONF

namespace {

constexpr FixedExtent query_skill_group_statistics_conf_extents[] = {
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any},
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any},
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any},
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any},
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any},
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any},
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any},
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any},
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any},
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any},
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any},
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any},
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any},
    {4, any}, {4, any}, {4, any}, {4, any}, {4, any}, {4, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const QuerySkillGroupStatisticsConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, QuerySkillGroupStatisticsConf::id);
    if (std::uint8_t* const at = frame.fixed(596U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, message.PeripheralID);
        store<std::uint32_t>(at + 8, message.SkillGroupNumber);
        store<std::uint32_t>(at + 12, message.SkillGroupID);
        store<std::uint32_t>(at + 16, message.AgentsLoggedOn);
        store<std::uint32_t>(at + 20, message.AgentsAvail);
        store<std::uint32_t>(at + 24, message.AgentsNotReady);
        store<std::uint32_t>(at + 28, message.AgentsReady);
        store<std::uint32_t>(at + 32, message.AgentsTalkingIn);
        store<std::uint32_t>(at + 36, message.AgentsTalkingOut);
        store<std::uint32_t>(at + 40, message.AgentsTalkingOther);
        store<std::uint32_t>(at + 44, message.AgentsWorkNotReady);
        store<std::uint32_t>(at + 48, message.AgentsWorkReady);
        store<std::uint32_t>(at + 52, message.AgentsBusyOther);
        store<std::uint32_t>(at + 56, message.AgentsReserved);
        store<std::uint32_t>(at + 60, message.AgentsHold);
        store<std::uint32_t>(at + 64, message.AgentsICMAvailable);
        store<std::uint32_t>(at + 68, message.AgentsApplicationAvailable);
        store<std::uint32_t>(at + 72, message.AgentsTalkingAutoOut);
        store<std::uint32_t>(at + 76, message.AgentsTalkingPreview);
        store<std::uint32_t>(at + 80, message.AgentsTalkingReservation);
        store<std::uint32_t>(at + 84, message.RouterCallsQNow);
        store<std::uint32_t>(at + 88, message.LongestRouterCallQNow);
        store<std::uint32_t>(at + 92, message.CallsQNow);
        store<std::uint32_t>(at + 96, message.CallsQTimeNow);
        store<std::uint32_t>(at + 100, message.LongestCallQNow);
        store<std::uint32_t>(at + 104, message.AvailTimeTo5);
        store<std::uint32_t>(at + 108, message.LoggedOnTimeTo5);
        store<std::uint32_t>(at + 112, message.NotReadyTimeTo5);
        store<std::uint32_t>(at + 116, message.AgentOutCallsTo5);
        store<std::uint32_t>(at + 120, message.AgentOutCallsTalkTimeTo5);
        store<std::uint32_t>(at + 124, message.AgentOutCallsTimeTo5);
        store<std::uint32_t>(at + 128, message.AgentOutCallsHeldTo5);
        store<std::uint32_t>(at + 132, message.AgentOutCallsHeldTimeTo5);
        store<std::uint32_t>(at + 136, message.HandledCallsTo5);
        store<std::uint32_t>(at + 140, message.HandledCallsTalkTimeTo5);
        store<std::uint32_t>(at + 144, message.HandledCallsAfterCallTimeTo5);
        store<std::uint32_t>(at + 148, message.HandledCallsTimeTo5);
        store<std::uint32_t>(at + 152, message.IncomingCallsHeldTo5);
        store<std::uint32_t>(at + 156, message.IncomingCallsHeldTimeTo5);
        store<std::uint32_t>(at + 160, message.InternalCallsRcvdTo5);
        store<std::uint32_t>(at + 164, message.InternalCallsRcvdTimeTo5);
        store<std::uint32_t>(at + 168, message.InternalCallsHeldTo5);
        store<std::uint32_t>(at + 172, message.InternalCallsHeldTimeTo5);
        store<std::uint32_t>(at + 176, message.AutoOutCallsTo5);
        store<std::uint32_t>(at + 180, message.AutoOutCallsTalkTimeTo5);
        store<std::uint32_t>(at + 184, message.AutoOutCallsTimeTo5);
        store<std::uint32_t>(at + 188, message.AutoOutCallsHeldTo5);
        store<std::uint32_t>(at + 192, message.AutoOutCallsHeldTimeTo5);
        store<std::uint32_t>(at + 196, message.PreviewCallsTo5);
        store<std::uint32_t>(at + 200, message.PreviewCallsTalkTimeTo5);
        store<std::uint32_t>(at + 204, message.PreviewCallsTimeTo5);
        store<std::uint32_t>(at + 208, message.PreviewCallsHeldTo5);
        store<std::uint32_t>(at + 212, message.PreviewCallsHeldTimeTo5);
        store<std::uint32_t>(at + 216, message.ReservationCallsTo5);
        store<std::uint32_t>(at + 220, message.ReservationCallsTalkTimeTo5);
        store<std::uint32_t>(at + 224, message.ReservationCallsTimeTo5);
        store<std::uint32_t>(at + 228, message.ReservationCallsHeldTo5);
        store<std::uint32_t>(at + 232, message.ReservationCallsHeldTimeTo5);
        store<std::uint32_t>(at + 236, message.BargeInCallsTo5);
        store<std::uint32_t>(at + 240, message.InterceptCallsTo5);
        store<std::uint32_t>(at + 244, message.MonitorCallsTo5);
        store<std::uint32_t>(at + 248, message.WhisperCallsTo5);
        store<std::uint32_t>(at + 252, message.EmergencyCallsTo5);
        store<std::uint32_t>(at + 256, message.CallsQ5);
        store<std::uint32_t>(at + 260, message.CallsQTime5);
        store<std::uint32_t>(at + 264, message.LongestCallQ5);
        store<std::uint32_t>(at + 268, message.AvailTimeToHalf);
        store<std::uint32_t>(at + 272, message.LoggedOnTimeToHalf);
        store<std::uint32_t>(at + 276, message.NotReadyTimeToHalf);
        store<std::uint32_t>(at + 280, message.AgentOutCallsToHalf);
        store<std::uint32_t>(at + 284, message.AgentOutCallsTalkTimeToHalf);
        store<std::uint32_t>(at + 288, message.AgentOutCallsTimeToHalf);
        store<std::uint32_t>(at + 292, message.AgentOutCallsHeldToHalf);
        store<std::uint32_t>(at + 296, message.AgentOutCallsHeldTimeToHalf);
        store<std::uint32_t>(at + 300, message.HandledCallsToHalf);
        store<std::uint32_t>(at + 304, message.HandledCallsTalkTimeToHalf);
        store<std::uint32_t>(at + 308, message.HandledCallsAfterCallTimeToHalf);
        store<std::uint32_t>(at + 312, message.HandledCallsTimeToHalf);
        store<std::uint32_t>(at + 316, message.IncomingCallsHeldToHalf);
        store<std::uint32_t>(at + 320, message.IncomingCallsHeldTimeToHalf);
        store<std::uint32_t>(at + 324, message.InternalCallsRcvdToHalf);
        store<std::uint32_t>(at + 328, message.InternalCallsRcvdTimeToHalf);
        store<std::uint32_t>(at + 332, message.InternalCallsHeldToHalf);
        store<std::uint32_t>(at + 336, message.InternalCallsHeldTimeToHalf);
        store<std::uint32_t>(at + 340, message.AutoOutCallsToHalf);
        store<std::uint32_t>(at + 344, message.AutoOutCallsTalkTimeToHalf);
        store<std::uint32_t>(at + 348, message.AutoOutCallsTimeToHalf);
        store<std::uint32_t>(at + 352, message.AutoOutCallsHeldToHalf);
        store<std::uint32_t>(at + 356, message.AutoOutCallsHeldTimeToHalf);
        store<std::uint32_t>(at + 360, message.PreviewCallsToHalf);
        store<std::uint32_t>(at + 364, message.PreviewCallsTalkTimeToHalf);
        store<std::uint32_t>(at + 368, message.PreviewCallsTimeToHalf);
        store<std::uint32_t>(at + 372, message.PreviewCallsHeldToHalf);
        store<std::uint32_t>(at + 376, message.PreviewCallsHeldTimeToHalf);
        store<std::uint32_t>(at + 380, message.ReservationCallsToHalf);
        store<std::uint32_t>(at + 384, message.ReservationCallsTalkTimeToHalf);
        store<std::uint32_t>(at + 388, message.ReservationCallsTimeToHalf);
        store<std::uint32_t>(at + 392, message.ReservationCallsHeldToHalf);
        store<std::uint32_t>(at + 396, message.ReservationCallsHeldTimeToHalf);
        store<std::uint32_t>(at + 400, message.BargeInCallsToHalf);
        store<std::uint32_t>(at + 404, message.InterceptCallsToHalf);
        store<std::uint32_t>(at + 408, message.MonitorCallsToHalf);
        store<std::uint32_t>(at + 412, message.WhisperCallsToHalf);
        store<std::uint32_t>(at + 416, message.EmergencyCallsToHalf);
        store<std::uint32_t>(at + 420, message.CallsQHalf);
        store<std::uint32_t>(at + 424, message.CallsQTimeHalf);
        store<std::uint32_t>(at + 428, message.LongestCallQHalf);
        store<std::uint32_t>(at + 432, message.AvailTimeToday);
        store<std::uint32_t>(at + 436, message.LoggedOnTimeToday);
        store<std::uint32_t>(at + 440, message.NotReadyTimeToday);
        store<std::uint32_t>(at + 444, message.AgentOutCallsToday);
        store<std::uint32_t>(at + 448, message.AgentOutCallsTalkTimeToday);
        store<std::uint32_t>(at + 452, message.AgentOutCallsTimeToday);
        store<std::uint32_t>(at + 456, message.AgentOutCallsHeldToday);
        store<std::uint32_t>(at + 460, message.AgentOutCallsHeldTimeToday);
        store<std::uint32_t>(at + 464, message.HandledCallsToday);
        store<std::uint32_t>(at + 468, message.HandledCallsTalkTimeToday);
        store<std::uint32_t>(at + 472, message.HandledCallsAfterCallTimeToday);
        store<std::uint32_t>(at + 476, message.HandledCallsTimeToday);
        store<std::uint32_t>(at + 480, message.IncomingCallsHeldToday);
        store<std::uint32_t>(at + 484, message.IncomingCallsHeldTimeToday);
        store<std::uint32_t>(at + 488, message.InternalCallsRcvdToday);
        store<std::uint32_t>(at + 492, message.InternalCallsRcvdTimeToday);
        store<std::uint32_t>(at + 496, message.InternalCallsHeldToday);
        store<std::uint32_t>(at + 500, message.InternalCallsHeldTimeToday);
        store<std::uint32_t>(at + 504, message.AutoOutCallsToday);
        store<std::uint32_t>(at + 508, message.AutoOutCallsTalkTimeToday);
        store<std::uint32_t>(at + 512, message.AutoOutCallsTimeToday);
        store<std::uint32_t>(at + 516, message.AutoOutCallsHeldToday);
        store<std::uint32_t>(at + 520, message.AutoOutCallsHeldTimeToday);
        store<std::uint32_t>(at + 524, message.PreviewCallsToday);
        store<std::uint32_t>(at + 528, message.PreviewCallsTalkTimeToday);
        store<std::uint32_t>(at + 532, message.PreviewCallsTimeToday);
        store<std::uint32_t>(at + 536, message.PreviewCallsHeldToday);
        store<std::uint32_t>(at + 540, message.PreviewCallsHeldTimeToday);
        store<std::uint32_t>(at + 544, message.ReservationCallsToday);
        store<std::uint32_t>(at + 548, message.ReservationCallsTalkTimeToday);
        store<std::uint32_t>(at + 552, message.ReservationCallsTimeToday);
        store<std::uint32_t>(at + 556, message.ReservationCallsHeldToday);
        store<std::uint32_t>(at + 560, message.ReservationCallsHeldTimeToday);
        store<std::uint32_t>(at + 564, message.BargeInCallsToday);
        store<std::uint32_t>(at + 568, message.InterceptCallsToday);
        store<std::uint32_t>(at + 572, message.MonitorCallsToday);
        store<std::uint32_t>(at + 576, message.WhisperCallsToday);
        store<std::uint32_t>(at + 580, message.EmergencyCallsToday);
        store<std::uint32_t>(at + 584, message.CallsQToday);
        store<std::uint32_t>(at + 588, message.CallsQTimeToday);
        store<std::uint32_t>(at + 592, message.LongestCallQToday);
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, QuerySkillGroupStatisticsConf& out) noexcept {
    const std::size_t fixed_size = 596U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4)},
          FixedField{out.SkillGroupNumber, load<std::uint32_t>(at + 8)},
          FixedField{out.SkillGroupID, load<std::uint32_t>(at + 12)},
          FixedField{out.AgentsLoggedOn, load<std::uint32_t>(at + 16)},
          FixedField{out.AgentsAvail, load<std::uint32_t>(at + 20)},
          FixedField{out.AgentsNotReady, load<std::uint32_t>(at + 24)},
          FixedField{out.AgentsReady, load<std::uint32_t>(at + 28)},
          FixedField{out.AgentsTalkingIn, load<std::uint32_t>(at + 32)},
          FixedField{out.AgentsTalkingOut, load<std::uint32_t>(at + 36)},
          FixedField{out.AgentsTalkingOther, load<std::uint32_t>(at + 40)},
          FixedField{out.AgentsWorkNotReady, load<std::uint32_t>(at + 44)},
          FixedField{out.AgentsWorkReady, load<std::uint32_t>(at + 48)},
          FixedField{out.AgentsBusyOther, load<std::uint32_t>(at + 52)},
          FixedField{out.AgentsReserved, load<std::uint32_t>(at + 56)},
          FixedField{out.AgentsHold, load<std::uint32_t>(at + 60)},
          FixedField{out.AgentsICMAvailable, load<std::uint32_t>(at + 64)},
          FixedField{out.AgentsApplicationAvailable, load<std::uint32_t>(at + 68)},
          FixedField{out.AgentsTalkingAutoOut, load<std::uint32_t>(at + 72)},
          FixedField{out.AgentsTalkingPreview, load<std::uint32_t>(at + 76)},
          FixedField{out.AgentsTalkingReservation, load<std::uint32_t>(at + 80)},
          FixedField{out.RouterCallsQNow, load<std::uint32_t>(at + 84)},
          FixedField{out.LongestRouterCallQNow, load<std::uint32_t>(at + 88)},
          FixedField{out.CallsQNow, load<std::uint32_t>(at + 92)},
          FixedField{out.CallsQTimeNow, load<std::uint32_t>(at + 96)},
          FixedField{out.LongestCallQNow, load<std::uint32_t>(at + 100)},
          FixedField{out.AvailTimeTo5, load<std::uint32_t>(at + 104)},
          FixedField{out.LoggedOnTimeTo5, load<std::uint32_t>(at + 108)},
          FixedField{out.NotReadyTimeTo5, load<std::uint32_t>(at + 112)},
          FixedField{out.AgentOutCallsTo5, load<std::uint32_t>(at + 116)},
          FixedField{out.AgentOutCallsTalkTimeTo5, load<std::uint32_t>(at + 120)},
          FixedField{out.AgentOutCallsTimeTo5, load<std::uint32_t>(at + 124)},
          FixedField{out.AgentOutCallsHeldTo5, load<std::uint32_t>(at + 128)},
          FixedField{out.AgentOutCallsHeldTimeTo5, load<std::uint32_t>(at + 132)},
          FixedField{out.HandledCallsTo5, load<std::uint32_t>(at + 136)},
          FixedField{out.HandledCallsTalkTimeTo5, load<std::uint32_t>(at + 140)},
          FixedField{out.HandledCallsAfterCallTimeTo5, load<std::uint32_t>(at + 144)},
          FixedField{out.HandledCallsTimeTo5, load<std::uint32_t>(at + 148)},
          FixedField{out.IncomingCallsHeldTo5, load<std::uint32_t>(at + 152)},
          FixedField{out.IncomingCallsHeldTimeTo5, load<std::uint32_t>(at + 156)},
          FixedField{out.InternalCallsRcvdTo5, load<std::uint32_t>(at + 160)},
          FixedField{out.InternalCallsRcvdTimeTo5, load<std::uint32_t>(at + 164)},
          FixedField{out.InternalCallsHeldTo5, load<std::uint32_t>(at + 168)},
          FixedField{out.InternalCallsHeldTimeTo5, load<std::uint32_t>(at + 172)},
          FixedField{out.AutoOutCallsTo5, load<std::uint32_t>(at + 176)},
          FixedField{out.AutoOutCallsTalkTimeTo5, load<std::uint32_t>(at + 180)},
          FixedField{out.AutoOutCallsTimeTo5, load<std::uint32_t>(at + 184)},
          FixedField{out.AutoOutCallsHeldTo5, load<std::uint32_t>(at + 188)},
          FixedField{out.AutoOutCallsHeldTimeTo5, load<std::uint32_t>(at + 192)},
          FixedField{out.PreviewCallsTo5, load<std::uint32_t>(at + 196)},
          FixedField{out.PreviewCallsTalkTimeTo5, load<std::uint32_t>(at + 200)},
          FixedField{out.PreviewCallsTimeTo5, load<std::uint32_t>(at + 204)},
          FixedField{out.PreviewCallsHeldTo5, load<std::uint32_t>(at + 208)},
          FixedField{out.PreviewCallsHeldTimeTo5, load<std::uint32_t>(at + 212)},
          FixedField{out.ReservationCallsTo5, load<std::uint32_t>(at + 216)},
          FixedField{out.ReservationCallsTalkTimeTo5, load<std::uint32_t>(at + 220)},
          FixedField{out.ReservationCallsTimeTo5, load<std::uint32_t>(at + 224)},
          FixedField{out.ReservationCallsHeldTo5, load<std::uint32_t>(at + 228)},
          FixedField{out.ReservationCallsHeldTimeTo5, load<std::uint32_t>(at + 232)},
          FixedField{out.BargeInCallsTo5, load<std::uint32_t>(at + 236)},
          FixedField{out.InterceptCallsTo5, load<std::uint32_t>(at + 240)},
          FixedField{out.MonitorCallsTo5, load<std::uint32_t>(at + 244)},
          FixedField{out.WhisperCallsTo5, load<std::uint32_t>(at + 248)},
          FixedField{out.EmergencyCallsTo5, load<std::uint32_t>(at + 252)},
          FixedField{out.CallsQ5, load<std::uint32_t>(at + 256)},
          FixedField{out.CallsQTime5, load<std::uint32_t>(at + 260)},
          FixedField{out.LongestCallQ5, load<std::uint32_t>(at + 264)},
          FixedField{out.AvailTimeToHalf, load<std::uint32_t>(at + 268)},
          FixedField{out.LoggedOnTimeToHalf, load<std::uint32_t>(at + 272)},
          FixedField{out.NotReadyTimeToHalf, load<std::uint32_t>(at + 276)},
          FixedField{out.AgentOutCallsToHalf, load<std::uint32_t>(at + 280)},
          FixedField{out.AgentOutCallsTalkTimeToHalf, load<std::uint32_t>(at + 284)},
          FixedField{out.AgentOutCallsTimeToHalf, load<std::uint32_t>(at + 288)},
          FixedField{out.AgentOutCallsHeldToHalf, load<std::uint32_t>(at + 292)},
          FixedField{out.AgentOutCallsHeldTimeToHalf, load<std::uint32_t>(at + 296)},
          FixedField{out.HandledCallsToHalf, load<std::uint32_t>(at + 300)},
          FixedField{out.HandledCallsTalkTimeToHalf, load<std::uint32_t>(at + 304)},
          FixedField{out.HandledCallsAfterCallTimeToHalf, load<std::uint32_t>(at + 308)},
          FixedField{out.HandledCallsTimeToHalf, load<std::uint32_t>(at + 312)},
          FixedField{out.IncomingCallsHeldToHalf, load<std::uint32_t>(at + 316)},
          FixedField{out.IncomingCallsHeldTimeToHalf, load<std::uint32_t>(at + 320)},
          FixedField{out.InternalCallsRcvdToHalf, load<std::uint32_t>(at + 324)},
          FixedField{out.InternalCallsRcvdTimeToHalf, load<std::uint32_t>(at + 328)},
          FixedField{out.InternalCallsHeldToHalf, load<std::uint32_t>(at + 332)},
          FixedField{out.InternalCallsHeldTimeToHalf, load<std::uint32_t>(at + 336)},
          FixedField{out.AutoOutCallsToHalf, load<std::uint32_t>(at + 340)},
          FixedField{out.AutoOutCallsTalkTimeToHalf, load<std::uint32_t>(at + 344)},
          FixedField{out.AutoOutCallsTimeToHalf, load<std::uint32_t>(at + 348)},
          FixedField{out.AutoOutCallsHeldToHalf, load<std::uint32_t>(at + 352)},
          FixedField{out.AutoOutCallsHeldTimeToHalf, load<std::uint32_t>(at + 356)},
          FixedField{out.PreviewCallsToHalf, load<std::uint32_t>(at + 360)},
          FixedField{out.PreviewCallsTalkTimeToHalf, load<std::uint32_t>(at + 364)},
          FixedField{out.PreviewCallsTimeToHalf, load<std::uint32_t>(at + 368)},
          FixedField{out.PreviewCallsHeldToHalf, load<std::uint32_t>(at + 372)},
          FixedField{out.PreviewCallsHeldTimeToHalf, load<std::uint32_t>(at + 376)},
          FixedField{out.ReservationCallsToHalf, load<std::uint32_t>(at + 380)},
          FixedField{out.ReservationCallsTalkTimeToHalf, load<std::uint32_t>(at + 384)},
          FixedField{out.ReservationCallsTimeToHalf, load<std::uint32_t>(at + 388)},
          FixedField{out.ReservationCallsHeldToHalf, load<std::uint32_t>(at + 392)},
          FixedField{out.ReservationCallsHeldTimeToHalf, load<std::uint32_t>(at + 396)},
          FixedField{out.BargeInCallsToHalf, load<std::uint32_t>(at + 400)},
          FixedField{out.InterceptCallsToHalf, load<std::uint32_t>(at + 404)},
          FixedField{out.MonitorCallsToHalf, load<std::uint32_t>(at + 408)},
          FixedField{out.WhisperCallsToHalf, load<std::uint32_t>(at + 412)},
          FixedField{out.EmergencyCallsToHalf, load<std::uint32_t>(at + 416)},
          FixedField{out.CallsQHalf, load<std::uint32_t>(at + 420)},
          FixedField{out.CallsQTimeHalf, load<std::uint32_t>(at + 424)},
          FixedField{out.LongestCallQHalf, load<std::uint32_t>(at + 428)},
          FixedField{out.AvailTimeToday, load<std::uint32_t>(at + 432)},
          FixedField{out.LoggedOnTimeToday, load<std::uint32_t>(at + 436)},
          FixedField{out.NotReadyTimeToday, load<std::uint32_t>(at + 440)},
          FixedField{out.AgentOutCallsToday, load<std::uint32_t>(at + 444)},
          FixedField{out.AgentOutCallsTalkTimeToday, load<std::uint32_t>(at + 448)},
          FixedField{out.AgentOutCallsTimeToday, load<std::uint32_t>(at + 452)},
          FixedField{out.AgentOutCallsHeldToday, load<std::uint32_t>(at + 456)},
          FixedField{out.AgentOutCallsHeldTimeToday, load<std::uint32_t>(at + 460)},
          FixedField{out.HandledCallsToday, load<std::uint32_t>(at + 464)},
          FixedField{out.HandledCallsTalkTimeToday, load<std::uint32_t>(at + 468)},
          FixedField{out.HandledCallsAfterCallTimeToday, load<std::uint32_t>(at + 472)},
          FixedField{out.HandledCallsTimeToday, load<std::uint32_t>(at + 476)},
          FixedField{out.IncomingCallsHeldToday, load<std::uint32_t>(at + 480)},
          FixedField{out.IncomingCallsHeldTimeToday, load<std::uint32_t>(at + 484)},
          FixedField{out.InternalCallsRcvdToday, load<std::uint32_t>(at + 488)},
          FixedField{out.InternalCallsRcvdTimeToday, load<std::uint32_t>(at + 492)},
          FixedField{out.InternalCallsHeldToday, load<std::uint32_t>(at + 496)},
          FixedField{out.InternalCallsHeldTimeToday, load<std::uint32_t>(at + 500)},
          FixedField{out.AutoOutCallsToday, load<std::uint32_t>(at + 504)},
          FixedField{out.AutoOutCallsTalkTimeToday, load<std::uint32_t>(at + 508)},
          FixedField{out.AutoOutCallsTimeToday, load<std::uint32_t>(at + 512)},
          FixedField{out.AutoOutCallsHeldToday, load<std::uint32_t>(at + 516)},
          FixedField{out.AutoOutCallsHeldTimeToday, load<std::uint32_t>(at + 520)},
          FixedField{out.PreviewCallsToday, load<std::uint32_t>(at + 524)},
          FixedField{out.PreviewCallsTalkTimeToday, load<std::uint32_t>(at + 528)},
          FixedField{out.PreviewCallsTimeToday, load<std::uint32_t>(at + 532)},
          FixedField{out.PreviewCallsHeldToday, load<std::uint32_t>(at + 536)},
          FixedField{out.PreviewCallsHeldTimeToday, load<std::uint32_t>(at + 540)},
          FixedField{out.ReservationCallsToday, load<std::uint32_t>(at + 544)},
          FixedField{out.ReservationCallsTalkTimeToday, load<std::uint32_t>(at + 548)},
          FixedField{out.ReservationCallsTimeToday, load<std::uint32_t>(at + 552)},
          FixedField{out.ReservationCallsHeldToday, load<std::uint32_t>(at + 556)},
          FixedField{out.ReservationCallsHeldTimeToday, load<std::uint32_t>(at + 560)},
          FixedField{out.BargeInCallsToday, load<std::uint32_t>(at + 564)},
          FixedField{out.InterceptCallsToday, load<std::uint32_t>(at + 568)},
          FixedField{out.MonitorCallsToday, load<std::uint32_t>(at + 572)},
          FixedField{out.WhisperCallsToday, load<std::uint32_t>(at + 576)},
          FixedField{out.EmergencyCallsToday, load<std::uint32_t>(at + 580)},
          FixedField{out.CallsQToday, load<std::uint32_t>(at + 584)},
          FixedField{out.CallsQTimeToday, load<std::uint32_t>(at + 588)},
          FixedField{out.LongestCallQToday, load<std::uint32_t>(at + 592)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, query_skill_group_statistics_conf_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const QuerySkillGroupStatisticsConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const QuerySkillGroupStatisticsConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

} // namespace ctikit::ged188
