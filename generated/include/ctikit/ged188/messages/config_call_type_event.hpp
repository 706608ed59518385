// CONFIG_CALL_TYPE_EVENT: call type records.
// Written by `ctigen generate` from spec/ged188/messages/CONFIG_CALL_TYPE_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CONFIG_CALL_TYPE_EVENT, id 245, server to client: call type records.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: two records with the same call type id are one record.
/// Note: CustomerDefinitionID is 0 in Unified CCE.
/// Unsure: documented from version 19 on; taken to exist before, as in Unified CCX.
struct ConfigCallTypeEvent {
    static constexpr std::string_view name = "CONFIG_CALL_TYPE_EVENT";
    static constexpr std::uint32_t id = 245;
    static constexpr VersionRange versions{9, 25};

    /// One entry of record.
    struct Record {
        ged188::ConfigRecordType RecordType{};
        std::optional<std::uint32_t> FltCallTypeID;        ///< versions 11+
        std::optional<std::uint32_t> OldPeripheralNumber;
        std::optional<std::uint32_t> CustomerDefinitionID; ///< versions 11+
        OptionalText EnterpriseName;                       ///< up to 32 bytes with NUL; versions 11+
        OptionalText Description;                          ///< up to 128 bytes with NUL
        std::optional<std::uint32_t> ServiceLevelThreshold;
        std::optional<std::uint32_t> ServiceLevelType;
    };

    std::uint16_t NumRecords{}; ///< number of record, computed by encode; at most 10
    Repeated<Record> record;    ///< counted by NumRecords
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ConfigCallTypeEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ConfigCallTypeEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ConfigCallTypeEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
