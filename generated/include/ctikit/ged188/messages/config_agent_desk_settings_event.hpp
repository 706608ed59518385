// CONFIG_AGENT_DESK_SETTINGS_EVENT: agent desk settings records.
// Written by `ctigen generate` from spec/ged188/messages/CONFIG_AGENT_DESK_SETTINGS_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CONFIG_AGENT_DESK_SETTINGS_EVENT, id 261, server to client, versions 22+: agent desk settings records.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: AgentDeskSettingsID default is -1 although typed UINT.
/// Note: everything but RecordType and the id mirrors the fixed part of AGENT_DESK_SETTINGS_CONF.
/// Unsure: FltDefaultDevicePortAddress is printed as a string of 4, but the same setting is 32 in AGENT_DESK_SETTINGS_CONF; 4
/// looks like a slip.
/// Unsure: version of PlayZipTone and ACDSharedLineUsage not given; their tags come after those of version 22.
struct ConfigAgentDeskSettingsEvent {
    static constexpr std::string_view name = "CONFIG_AGENT_DESK_SETTINGS_EVENT";
    static constexpr std::uint32_t id = 261;
    static constexpr VersionRange versions{22, 25};

    /// One entry of record.
    struct Record {
        ged188::ConfigRecordType RecordType{};
        std::optional<std::uint32_t> AgentDeskSettingsID;
        std::optional<ged188::DeskSettingsMask> FltDeskSettingsMask;
        std::optional<ged188::WrapupDataMode> FltWrapUpDataIncomingMode;
        std::optional<ged188::WrapupDataMode> FltWrapUpDataOutgoingMode;
        std::optional<std::uint32_t> FltLogoutNonActivityTime;
        std::optional<std::uint32_t> FltQualityRecordingRate;
        std::optional<std::uint32_t> FltRingNoAnswerTime;
        std::optional<std::uint32_t> FltSilentMonitorWarningMessage;
        std::optional<std::uint32_t> FltSilentMonitorAudibleIndication;
        std::optional<std::uint32_t> FltSupervisorAssistCallMethod;
        std::optional<std::uint32_t> FltEmergencyCallMethod;
        std::optional<std::uint32_t> FltAutoRecordOnEmergency;
        std::optional<std::uint32_t> FltRecordingMode;
        std::optional<std::uint32_t> FltWorkModeTimer;
        std::optional<std::uint32_t> FltRingNoAnswerDnId;
        OptionalText FltDefaultDevicePortAddress; ///< up to 4 bytes with NUL; unsure: printed as 4 bytes
        std::optional<std::uint32_t> PlayZipTone;
        std::optional<std::uint32_t> ACDSharedLineUsage;
    };

    std::uint16_t NumRecords{}; ///< number of record, computed by encode; at most 10
    Repeated<Record> record;    ///< counted by NumRecords
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ConfigAgentDeskSettingsEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ConfigAgentDeskSettingsEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ConfigAgentDeskSettingsEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
