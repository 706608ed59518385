// AGENT_DESK_SETTINGS_CONF: an agent's desk settings.
// Written by `ctigen generate` from spec/ged188/messages/AGENT_DESK_SETTINGS_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct AgentDeskSettingsReq;

/// AGENT_DESK_SETTINGS_CONF, id 132, server to client: an agent's desk settings.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: LogoutNonActivityTime and RingNoAnswerTime are seconds; PlayZipTone and ACDSharedLineUsage are 1 on, 0 off.
/// Note: WrapupDataOutgoingMode lists values 0-2 only, without 3.
/// Unsure: the table has no caption; the name follows from number 132 and the request above it.
/// Unsure: DefaultDevicePortAddress is described as an optional override though not marked so.
struct AgentDeskSettingsConf {
    static constexpr std::string_view name = "AGENT_DESK_SETTINGS_CONF";
    static constexpr std::uint32_t id = 132;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::AgentDeskSettingsReq;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    ged188::DeskSettingsMask DeskSettingsMask{};
    ged188::WrapupDataMode WrapupDataIncomingMode{};
    ged188::WrapupDataMode WrapupDataOutgoingMode{};
    std::uint32_t LogoutNonActivityTime{};
    std::uint32_t QualityRecordingRate{};
    std::uint32_t RingNoAnswerTime{};
    std::uint32_t SilentMonitorWarningMessage{};
    std::uint32_t SilentMonitorAudibleIndication{};
    std::uint32_t SupervisorAssistCallMethod{};
    std::uint32_t EmergencyCallMethod{};
    std::uint32_t AutoRecordOnEmergency{};
    std::uint32_t RecordingMode{};
    std::uint32_t WorkModeTimer{};
    std::uint32_t RingNoAnswerDN{};
    OptionalText DefaultDevicePortAddress;           ///< up to 32 bytes with NUL
    std::optional<std::uint32_t> PlayZipTone;        ///< versions 20+; unsure: version not printed
    std::optional<std::uint32_t> ACDSharedLineUsage; ///< versions 20+; unsure: version not printed
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, AgentDeskSettingsConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const AgentDeskSettingsConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const AgentDeskSettingsConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
