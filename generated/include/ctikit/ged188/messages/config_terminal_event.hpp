// CONFIG_TERMINAL_EVENT: terminal records with their extensions.
// Written by `ctigen generate` from spec/ged188/messages/CONFIG_TERMINAL_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CONFIG_TERMINAL_EVENT, id 276, server to client, versions 20+: terminal records with their extensions.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: Instrument repeats NumInstruments times (at most 10) INSIDE each record: nested repetition.
/// Note: change records are not used.
/// Unsure: the version is not printed; its tags need the 2-byte header of version 20.
/// Unsure: id 276 is missing from the version 24 message type table.
struct ConfigTerminalEvent {
    static constexpr std::string_view name = "CONFIG_TERMINAL_EVENT";
    static constexpr std::uint32_t id = 276;
    static constexpr VersionRange versions{20, 25};

    /// One entry of record.
    struct Record {
        ged188::ConfigRecordType RecordType{};
        std::optional<std::uint16_t> TerminalType;
        OptionalText TerminalDeviceName;             ///< up to 64 bytes with NUL
        OptionalText TerminalTypeName;               ///< up to 100 bytes with NUL
        std::optional<std::uint16_t> NumInstruments; ///< number of Instrument, computed by encode; at most 10
        /// counted by NumInstruments; up to 64 bytes with NUL; unsure: no tag printed; 6 as in Unified CCX
        Repeated<std::string_view> Instrument;
    };

    std::uint16_t NumRecords{}; ///< number of record, computed by encode; at most 10
    Repeated<Record> record;    ///< counted by NumRecords
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ConfigTerminalEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ConfigTerminalEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ConfigTerminalEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
