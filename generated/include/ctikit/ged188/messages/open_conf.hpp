// OPEN_CONF: session granted; tells services, time and device state.
// Written by `ctigen generate` from spec/ged188/messages/OPEN_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct OpenReq;

/// OPEN_CONF, id 4, server to client: session granted; tells services, time and device state.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: fixed part: 26 bytes for protocol 9..18, 30 for 19..23, 32 from 24.
/// Note: AgentExtension, AgentID, AgentInstrument only for Client Events sessions whose agent is signed in.
/// Note: NumPeripherals is 0 for peripherals other than CCE and when OPEN_REQ named a PeripheralID.
/// Note: from protocol 21 PeripheralType follows this order: type of the PeripheralID of OPEN_REQ, else type of the agent's
/// peripheral (Client Events), else type of the agent peripheral of the PG.
/// Note: PeripheralOnline speaks of the agent's peripheral with Client Events, otherwise it is true only when all peripherals of
/// the PG are on line.
/// Note: Unified CCX has a different tail from protocol 18 on (see the uccx dialect).
struct OpenConf {
    static constexpr std::string_view name = "OPEN_CONF";
    static constexpr std::uint32_t id = 4;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::OpenReq;

    /// One entry of peripheral.
    struct Peripheral {
        std::uint32_t FltPeripheralID{};                                    ///< versions 14+; unsure: tag as in Unified CCX
        std::optional<ged188::MultilineAgentControl> MultilineAgentControl; ///< versions 14+
    };

    std::uint32_t InvokeID{};
    ged188::CTIService ServicesGranted{};
    std::uint32_t MonitorID{};                ///< the monitor this open created, 0 when none
    ged188::PGStatus PGStatus{};
    std::uint32_t ICMCentralControllerTime{}; ///< seconds since 1970-01-01 UTC
    bool PeripheralOnline{};
    ged188::PeripheralType PeripheralType{};
    ged188::AgentState AgentState{};
    std::int32_t DepartmentID{};              ///< versions 19+
    ged188::SessionType SessionType{};        ///< versions 24+; unsure: no size printed; 2 bytes as in an open v24 client
    OptionalText AgentExtension;              ///< up to 16 bytes with NUL
    OptionalText AgentID;                     ///< up to 12 bytes with NUL
    OptionalText AgentIDLong;                 ///< up to 129 bytes with NUL; unsure: size as in Unified CCX
    OptionalText AgentInstrument;             ///< up to 64 bytes with NUL
    /// number of peripheral, computed by encode; versions 14+; a count that is itself floating
    std::optional<std::uint16_t> NumPeripherals;
    Repeated<Peripheral> peripheral;          ///< counted by NumPeripherals; versions 14+
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, OpenConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const OpenConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const OpenConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
