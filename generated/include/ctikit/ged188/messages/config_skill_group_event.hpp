// CONFIG_SKILL_GROUP_EVENT: skill group records.
// Written by `ctigen generate` from spec/ged188/messages/CONFIG_SKILL_GROUP_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CONFIG_SKILL_GROUP_EVENT, id 236, server to client, versions 16+: skill group records.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: two records with the same PeripheralNumber are one record.
/// Note: priority is 0 for Unified CCE.
/// Note: missing AutoWork means false.
/// Note: FltPrecisionQueueName is the text NULL for ordinary skill groups.
/// Unsure: id 236 is TEAM_CONFIG_REQ in the lists of 14 and 15; the change came after 15 and not later than 19, and is taken as
/// 16.
/// Unsure: the source gives FltSkillGroupPriority a size of 2*NumSkills, but no NumSkills exists in this message; a single USHORT
/// is assumed.
struct ConfigSkillGroupEvent {
    static constexpr std::string_view name = "CONFIG_SKILL_GROUP_EVENT";
    static constexpr std::uint32_t id = 236;
    static constexpr VersionRange versions{16, 25};
    /// Versions in which the id is that of TEAM_CONFIG_REQ.
    static constexpr std::array others{VersionRange{9, 15}};

    /// One entry of record.
    struct Record {
        ged188::ConfigRecordType RecordType{};
        std::optional<std::uint32_t> FltPeripheralID;
        std::optional<std::uint32_t> PeripheralNumber;
        std::optional<std::uint32_t> OldPeripheralNumber;
        std::optional<std::uint16_t> FltSkillGroupPriority; ///< unsure: size printed as 2*NumSkills
        std::optional<std::uint32_t> SkillGroupSkillTargetID;
        std::optional<bool> AutoWork;                       ///< unsure: no tag printed; 185 as in Unified CCX
        OptionalText Extension;                             ///< up to 16 bytes with NUL
        OptionalText PeripheralName;                        ///< up to 64 bytes with NUL
        OptionalText Description;                           ///< up to 128 bytes with NUL
        std::optional<std::uint32_t> FltMRDomainID;
        std::optional<std::uint32_t> FltPrecisionQueueID;   ///< versions 22+
        OptionalText FltPrecisionQueueName;                 ///< up to 32 bytes with NUL; versions 22+
        OptionalText ConfigParam;                           ///< up to 255 bytes with NUL
        OptionalBytes ServiceMemberID;                      ///< unsure: type and size not printed
        OptionalBytes ServiceMemberPriority;                ///< unsure: type and size not printed
    };

    std::uint16_t NumRecords{}; ///< number of record, computed by encode; at most 10
    Repeated<Record> record;    ///< counted by NumRecords
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ConfigSkillGroupEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ConfigSkillGroupEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ConfigSkillGroupEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
