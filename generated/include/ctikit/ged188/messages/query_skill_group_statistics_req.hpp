// QUERY_SKILL_GROUP_STATISTICS_REQ: ask for a skill group's call handling statistics.
// Written by `ctigen generate` from spec/ged188/messages/QUERY_SKILL_GROUP_STATISTICS_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct QuerySkillGroupStatisticsConf;

/// QUERY_SKILL_GROUP_STATISTICS_REQ, id 114, client to server: ask for a skill group's call handling statistics.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: either SkillGroupNumber or SkillGroupID may be NULL_SKILL_GROUP when the other is given.
/// Note: no SkillGroupPriority here.
struct QuerySkillGroupStatisticsReq {
    static constexpr std::string_view name = "QUERY_SKILL_GROUP_STATISTICS_REQ";
    static constexpr std::uint32_t id = 114;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::QuerySkillGroupStatisticsConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    std::uint32_t SkillGroupNumber{};
    std::uint32_t SkillGroupID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, QuerySkillGroupStatisticsReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const QuerySkillGroupStatisticsReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const QuerySkillGroupStatisticsReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
