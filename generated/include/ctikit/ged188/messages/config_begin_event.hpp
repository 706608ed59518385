// CONFIG_BEGIN_EVENT: start of a block of configuration records.
// Written by `ctigen generate` from spec/ged188/messages/CONFIG_BEGIN_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CONFIG_BEGIN_EVENT, id 233, server to client: start of a block of configuration records.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Unsure: documented from version 19 on; taken to exist before, as in Unified CCX.
struct ConfigBeginEvent {
    static constexpr std::string_view name = "CONFIG_BEGIN_EVENT";
    static constexpr std::uint32_t id = 233;
    static constexpr VersionRange versions{9, 25};

    ged188::ConfigType ConfigType{};
    ged188::ConfigInformationMask ConfigInformation{};
    OptionalBytes ServiceConfigKey;           ///< up to 8 bytes
    OptionalBytes SkillGroupConfigKey;        ///< up to 8 bytes
    OptionalBytes AgentConfigKey;             ///< up to 8 bytes
    OptionalBytes DeviceConfigKey;            ///< up to 8 bytes
    OptionalBytes CallTypeConfigKey;          ///< up to 8 bytes; versions 11+
    OptionalBytes PeripheralConfigKey;        ///< up to 8 bytes; versions 22+
    OptionalBytes AgentDeskSettingsConfigKey; ///< up to 8 bytes; versions 22+
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ConfigBeginEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ConfigBeginEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ConfigBeginEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
