// CONFIG_DEVICE_EVENT: device records.
// Written by `ctigen generate` from spec/ged188/messages/CONFIG_DEVICE_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CONFIG_DEVICE_EVENT, id 238, server to client, versions 16+: device records.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Unsure: id 238 is TEAM_CONFIG_CONF in the lists of 14 and 15; the change came after 15 and not later than 19, and is taken as
/// 16.
struct ConfigDeviceEvent {
    static constexpr std::string_view name = "CONFIG_DEVICE_EVENT";
    static constexpr std::uint32_t id = 238;
    static constexpr VersionRange versions{16, 25};
    /// Versions in which the id is that of TEAM_CONFIG_CONF.
    static constexpr std::array others{VersionRange{9, 15}};

    /// One entry of record.
    struct Record {
        ged188::ConfigRecordType RecordType{};
        std::optional<std::uint32_t> FltPeripheralID;
        std::optional<std::uint32_t> PeripheralNumber;
        std::optional<ged188::ConfigDeviceType> DeviceType;
        std::optional<std::uint32_t> MaxQueued;
        std::optional<std::uint32_t> FltServiceID;
        OptionalText DialedNumber; ///< up to 40 bytes with NUL
        OptionalText DNIS;         ///< up to 32 bytes with NUL
        OptionalText Extension;    ///< up to 16 bytes with NUL
        OptionalText Description;  ///< up to 128 bytes with NUL
    };

    std::uint16_t NumRecords{}; ///< number of record, computed by encode; at most 10
    Repeated<Record> record;    ///< counted by NumRecords
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ConfigDeviceEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ConfigDeviceEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ConfigDeviceEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
