// CONFIG_APPLICATION_EVENT: application records.
// Written by `ctigen generate` from spec/uccx/messages/CONFIG_APPLICATION_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// CONFIG_APPLICATION_EVENT, id 235, server to client: application records.
/// Source: Unified CCX developer guide, page config_application_event.
/// Note: GED-188 name of the message: CONFIG_SERVICE_EVENT.
/// Note: a record starts at each RecordType field.
/// Unsure: id 235 is that of the same message in GED-188; no visible Unified CCX list prints it.
struct ConfigApplicationEvent {
    static constexpr std::string_view name = "CONFIG_APPLICATION_EVENT";
    static constexpr std::uint32_t id = 235;
    static constexpr VersionRange versions{10, 18};

    /// One entry of record.
    struct Record {
        uccx::ConfigRecordType RecordType{};
        std::optional<std::uint32_t> ApplicationID;         ///< PeripheralNumber in GED-188
        std::optional<std::uint32_t> MaxQueued;
        std::optional<std::uint32_t> PreviousApplicationID; ///< ServiceSkillTargetID in GED-188
        OptionalText ApplicationName;                       ///< up to 64 bytes with NUL; PeripheralName in GED-188
        OptionalText Description;                           ///< up to 128 bytes with NUL
    };

    std::uint16_t NumRecords{}; ///< number of record, computed by encode; at most 10
    Repeated<Record> record;    ///< counted by NumRecords
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ConfigApplicationEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ConfigApplicationEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ConfigApplicationEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
