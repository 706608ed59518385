// CONFIG_AGENT_SERVICE_EVENT: which AI services each agent has enabled.
// Written by `ctigen generate` from spec/ged188/messages/CONFIG_AGENT_SERVICE_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CONFIG_AGENT_SERVICE_EVENT, id 282, server to client, versions 24+: which AI services each agent has enabled.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: RecordType is listed LAST here, first in every other configuration record.
/// Note: FltEnabledServices is one field of 2*NumOfEnabledServices bytes.
/// Note: NumOfEnabledServices 0 means all services were removed.
/// Note: sent at startup only for agents with a service enabled.
/// Unsure: AgentSkillTargetID: the tag table prints this name for 141 and 185; 141 as in CONFIG_AGENT_EVENT.
struct ConfigAgentServiceEvent {
    static constexpr std::string_view name = "CONFIG_AGENT_SERVICE_EVENT";
    static constexpr std::uint32_t id = 282;
    static constexpr VersionRange versions{24, 25};

    /// One entry of record.
    struct Record {
        std::uint32_t AgentSkillTargetID{};                ///< unsure: 141 or 185
        std::optional<std::uint16_t> NumOfEnabledServices; ///< number of FltEnabledServices, computed by encode
        std::optional<Packed<std::uint16_t>> FltEnabledServices;
        std::optional<ged188::ConfigRecordType> RecordType;
    };

    std::uint16_t NumRecords{}; ///< number of record, computed by encode; at most 10
    Repeated<Record> record;    ///< counted by NumRecords
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ConfigAgentServiceEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ConfigAgentServiceEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ConfigAgentServiceEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
