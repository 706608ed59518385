// CONFIG_AGENT_EVENT: agent records.
// Written by `ctigen generate` from spec/ged188/messages/CONFIG_AGENT_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CONFIG_AGENT_EVENT, id 237, server to client, versions 16+: agent records.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: two records with the same LoginID are one record.
/// Note: NumSkills is at most 100 and NumMRDs at most 40; both are floating.
/// Note: the four last fields are arrays inside one field each (4 or 2 bytes per element); 100 skills take 400 bytes, which a
/// 1-byte length before protocol 20 could not hold.
/// Note: AgentDeskSettingsID default is -1 although typed UINT.
/// Note: MRD fields come only in the baseline upload, not in updates.
/// Note: OldLoginID only with a change record (tag table calls it CUR_LOGIN_ID).
/// Note: ActiveTerminal uses the terminal device name tag (FLT_TERM_DEVICE_NAME).
/// Unsure: id 237 is TEAM_CONFIG_EVENT in the lists of 14 and 15; the change came after 15 and not later than 19, and is taken as
/// 16.
/// Unsure: tag 185 is listed here under a second AgentSkillTargetID, taken as a misprint for AutoWork of
/// CONFIG_SKILL_GROUP_EVENT.
struct ConfigAgentEvent {
    static constexpr std::string_view name = "CONFIG_AGENT_EVENT";
    static constexpr std::uint32_t id = 237;
    static constexpr VersionRange versions{16, 25};
    /// Versions in which the id is that of TEAM_CONFIG_EVENT.
    static constexpr std::array others{VersionRange{9, 15}};

    /// One entry of record.
    struct Record {
        ged188::ConfigRecordType RecordType{};
        std::optional<std::uint32_t> FltPeripheralID;
        std::optional<std::uint32_t> PeripheralNumber;
        /// up to 64 bytes with NUL; versions 20+; unsure: version not printed
        OptionalText ActiveTerminal;
        std::optional<ged188::ConfigAgentType> AgentType;
        std::optional<std::uint32_t> AgentDeskSettingsID;         ///< versions 22+
        OptionalText LoginID;                                     ///< up to 64 bytes with NUL
        OptionalText OldLoginID;                                  ///< up to 64 bytes with NUL
        /// up to 32 bytes with NUL; versions -19; up to 255 bytes with NUL; versions 20+
        OptionalText LoginName;
        OptionalText PeripheralName;                              ///< up to 64 bytes with NUL
        OptionalText LastName;                                    ///< up to 32 bytes with NUL
        OptionalText FirstName;                                   ///< up to 32 bytes with NUL
        OptionalText Extension;                                   ///< up to 16 bytes with NUL
        OptionalText Description;                                 ///< up to 128 bytes with NUL
        std::optional<std::uint32_t> AgentSkillTargetID;
        /// number of FltSkillGroupNumber and FltSkillGroupPriority, computed by encode; at most 100
        std::optional<std::uint16_t> NumSkills;
        std::optional<ged188::SSOEnabled> SSOEnabled;             ///< versions 20+
        /// number of FltAgentMRDID and FltAgentMRDState, computed by encode; at most 40; versions 21+
        std::optional<std::uint16_t> NumMRDs;
        std::optional<Packed<std::uint32_t>> FltSkillGroupNumber; ///< at most 63 before 20
        std::optional<Packed<std::uint16_t>> FltSkillGroupPriority;
        std::optional<Packed<std::uint32_t>> FltAgentMRDID;       ///< versions 21+
        std::optional<Packed<std::uint16_t>> FltAgentMRDState;    ///< versions 21+
        OptionalBytes SkillGroup;                                 ///< unsure: type and size not printed
        OptionalBytes AgentDeskSettingsConfigKey;                 ///< up to 8 bytes; versions 22+
    };

    std::uint16_t NumRecords{}; ///< number of record, computed by encode; at most 10
    Repeated<Record> record;    ///< counted by NumRecords
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ConfigAgentEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ConfigAgentEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ConfigAgentEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
