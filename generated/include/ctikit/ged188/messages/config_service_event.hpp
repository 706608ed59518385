// CONFIG_SERVICE_EVENT: service records.
// Written by `ctigen generate` from spec/ged188/messages/CONFIG_SERVICE_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CONFIG_SERVICE_EVENT, id 235, server to client: service records.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: two records with the same PeripheralNumber are one record.
/// Note: NumServiceMembers is floating, at most 10.
/// Note: ServiceMember and ServicePriority are arrays of 4 and 2 byte elements inside one field each.
/// Note: OldPeripheralNumber only with a change record.
/// Note: ServiceLevelThreshold is in seconds.
/// Unsure: documented from version 19 on; taken to exist before, as in Unified CCX.
struct ConfigServiceEvent {
    static constexpr std::string_view name = "CONFIG_SERVICE_EVENT";
    static constexpr std::uint32_t id = 235;
    static constexpr VersionRange versions{9, 25};

    /// One entry of record.
    struct Record {
        ged188::ConfigRecordType RecordType{};
        std::optional<std::uint32_t> FltPeripheralID; ///< versions 11+
        std::optional<std::uint32_t> PeripheralNumber;
        std::optional<std::uint32_t> OldPeripheralNumber;
        std::optional<std::uint32_t> MaxQueued;
        OptionalText Extension;                       ///< up to 16 bytes with NUL
        std::optional<std::uint32_t> ServiceSkillTargetID;
        OptionalText PeripheralName;                  ///< up to 64 bytes with NUL
        OptionalText Description;                     ///< up to 128 bytes with NUL
        std::optional<std::uint32_t> ServiceLevelThreshold;
        std::optional<std::uint32_t> ServiceLevelType;
        OptionalText ConfigParam;                     ///< up to 255 bytes with NUL
        std::optional<std::uint32_t> FltMRDomainID;
        /// number of ServiceMember and ServicePriority, computed by encode; at most 10
        std::optional<std::uint16_t> NumServiceMembers;
        std::optional<Packed<std::uint32_t>> ServiceMember;
        std::optional<Packed<std::uint16_t>> ServicePriority;
    };

    std::uint16_t NumRecords{}; ///< number of record, computed by encode; at most 10
    Repeated<Record> record;    ///< counted by NumRecords
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ConfigServiceEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ConfigServiceEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ConfigServiceEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
