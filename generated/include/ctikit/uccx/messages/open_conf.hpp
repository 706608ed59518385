// OPEN_CONF: session started.
// Written by `ctigen generate` from spec/uccx/messages/OPEN_CONF.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct OpenReq;

/// OPEN_CONF, id 4, server to client: session started.
/// Source: Unified CCX developer guide, page open_conf.
/// Note: NumPeripherals is always 1 and MultilineAgentControl always 1 in Unified CCX.
/// Note: ConfigMsgMaskGranted is USHORT although ConfigMsgMask in OPEN_REQ is UINT; GED-188 v25 gives tag 248 another meaning
/// (TASK_LIFE).
/// Note: here reserved PeripheralType is documented as 0, not 21 as in events.
/// Note: agent fields: documented as required in agent mode.
/// Reserved in the fixed part, no members: MonitorID, PGStatus, ICMCentralControllerTime, PeripheralType.
struct OpenConf {
    static constexpr std::string_view name = "OPEN_CONF";
    static constexpr std::uint32_t id = 4;
    static constexpr VersionRange versions{10, 18};
    using Request = uccx::OpenReq;

    /// One entry of peripheral.
    struct Peripheral {
        std::uint32_t FltPeripheralID{};                                  ///< versions 14+
        std::optional<uccx::MultilineAgentControl> MultilineAgentControl; ///< versions 14+
    };

    std::uint32_t InvokeID{};
    uccx::CTIService ServicesGranted{};
    uccx::UnifiedCCXOnline UnifiedCCXOnline{};               ///< PeripheralOnline in GED-188
    uccx::AgentState AgentState{};
    OptionalText AgentExtension;                             ///< up to 16 bytes with NUL
    OptionalText AgentInstrument;                            ///< up to 64 bytes with NUL
    OptionalText AgentID;                                    ///< up to 129 bytes with NUL; 32 bytes in guides before version 18
    std::optional<std::uint16_t> NumPeripherals;             ///< number of peripheral, computed by encode; versions 14+
    Repeated<Peripheral> peripheral;                         ///< counted by NumPeripherals; versions 14+
    std::optional<uccx::ConfigMsgMask> ConfigMsgMaskGranted; ///< version 18
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, OpenConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const OpenConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const OpenConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
