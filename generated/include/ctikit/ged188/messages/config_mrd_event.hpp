// CONFIG_MRD_EVENT: media routing domain records.
// Written by `ctigen generate` from spec/ged188/messages/CONFIG_MRD_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CONFIG_MRD_EVENT, id 254, server to client, versions 20+: media routing domain records.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: two records with the same MRD id are one record.
/// Note: FltEnterpriseName, FltDescription, FltMaxTaskDuration, FltInterruptible use the plain enterprise name, description, max
/// task duration and interruptible tags.
/// Unsure: the chapter prints 245, the id of CONFIG_CALL_TYPE_EVENT; the message type table of the guide says 254, used here.
struct ConfigMrdEvent {
    static constexpr std::string_view name = "CONFIG_MRD_EVENT";
    static constexpr std::uint32_t id = 254;
    static constexpr VersionRange versions{20, 25};

    /// One entry of record.
    struct Record {
        ged188::ConfigRecordType RecordType{};
        std::optional<std::uint32_t> FltMRDomainID;
        OptionalText FltEnterpriseName; ///< up to 32 bytes with NUL
        OptionalText FltDescription;    ///< up to 128 bytes with NUL
        std::optional<std::uint32_t> FltMaxTaskDuration;
        std::optional<bool> FltInterruptible;
    };

    std::uint16_t NumRecords{}; ///< number of record, computed by encode; at most 10
    Repeated<Record> record;    ///< counted by NumRecords
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ConfigMrdEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ConfigMrdEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ConfigMrdEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
