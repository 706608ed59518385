// CONFIG_PERIPHERAL_EVENT: peripheral records.
// Written by `ctigen generate` from spec/ged188/messages/CONFIG_PERIPHERAL_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CONFIG_PERIPHERAL_EVENT, id 260, server to client, versions 22+: peripheral records.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct ConfigPeripheralEvent {
    static constexpr std::string_view name = "CONFIG_PERIPHERAL_EVENT";
    static constexpr std::uint32_t id = 260;
    static constexpr VersionRange versions{22, 25};

    /// One entry of record.
    struct Record {
        ged188::ConfigRecordType RecordType{};
        std::optional<std::uint32_t> ConfigPeripheralID;
        std::optional<std::uint32_t> DefaultAgentDeskSettingsID;
    };

    std::uint16_t NumRecords{}; ///< number of record, computed by encode; at most 10
    Repeated<Record> record;    ///< counted by NumRecords
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ConfigPeripheralEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ConfigPeripheralEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ConfigPeripheralEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
