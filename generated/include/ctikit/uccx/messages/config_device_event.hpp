// CONFIG_DEVICE_EVENT: route point, agent, CTI port, call control group records.
// Written by `ctigen generate` from spec/uccx/messages/CONFIG_DEVICE_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// CONFIG_DEVICE_EVENT, id 238, server to client: route point, agent, CTI port, call control group records.
/// Source: Unified CCX developer guide, page config_device_event.
/// Note: all fields visible; only the last rows of the meaning table (DeviceField3, DeviceField4 per device type) were cut.
/// Note: agent (3): Field0 agent record id, Field1 not used, Field2 LoginID, MaxQueued not used.
/// Note: route point (5): Field0 call control group id, Field1 ApplicationID, Field2 route point, MaxQueued session limit.
/// Note: CTI port (6): Field0 call control group id, Field1 not used, Field2 CTI port id, MaxQueued not used.
/// Note: call control group (7): Field0 call control group id, Field1 and Field2 not used, MaxQueued number of CTI ports.
/// Note: reserved tag 10 has no constant value; the meaning table calls this slot DeviceField3, mostly unused.
/// Unsure: id 238 is that of the same message in GED-188; no visible Unified CCX list prints it.
struct ConfigDeviceEvent {
    static constexpr std::string_view name = "CONFIG_DEVICE_EVENT";
    static constexpr std::uint32_t id = 238;
    static constexpr VersionRange versions{10, 18};

    /// One entry of record.
    struct Record {
        uccx::ConfigRecordType RecordType{};
        std::optional<std::uint32_t> DeviceField0; ///< PeripheralNumber in GED-188
        std::optional<uccx::ConfigDeviceType> DeviceType;
        std::optional<std::uint32_t> MaxQueued;
        std::optional<std::uint32_t> DeviceField1; ///< FltServiceID in GED-188
        OptionalText DeviceField2;                 ///< up to 129 bytes with NUL; DialedNumber in GED-188
        OptionalText DeviceField4;                 ///< up to 16 bytes with NUL; Extension in GED-188
        OptionalText Description;                  ///< up to 128 bytes with NUL
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

} // namespace ctikit::uccx
