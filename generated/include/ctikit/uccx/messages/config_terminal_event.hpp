// CONFIG_TERMINAL_EVENT: terminals tied to agent extensions.
// Written by `ctigen generate` from spec/uccx/messages/CONFIG_TERMINAL_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// CONFIG_TERMINAL_EVENT, id 276, server to client, version 18: terminals tied to agent extensions.
/// Source: Unified CCX developer guide, page config_terminal_event.
/// Note: RecordType only 0 add and 2 delete.
/// Note: needs the 2-byte tags of version 18.
/// Unsure: id 276 is that of the same message in GED-188; no visible Unified CCX list prints it.
struct ConfigTerminalEvent {
    static constexpr std::string_view name = "CONFIG_TERMINAL_EVENT";
    static constexpr std::uint32_t id = 276;
    static constexpr VersionRange versions{18, 18};

    /// One entry of record.
    struct Record {
        uccx::ConfigRecordType RecordType{};
        std::optional<std::uint16_t> TerminalType;
        OptionalText TerminalDeviceName;             ///< up to 64 bytes with NUL
        OptionalText TerminalTypeName;               ///< up to 100 bytes with NUL
        std::optional<std::uint16_t> NumInstruments; ///< number of Instrument, computed by encode; at most 10
        Repeated<std::string_view> Instrument;       ///< counted by NumInstruments; up to 64 bytes with NUL
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

} // namespace ctikit::uccx
