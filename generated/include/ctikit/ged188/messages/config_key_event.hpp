// CONFIG_KEY_EVENT: current configuration keys, per item type.
// Written by `ctigen generate` from spec/ged188/messages/CONFIG_KEY_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CONFIG_KEY_EVENT, id 231, server to client: current configuration keys, per item type.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: answers CONFIG_REQUEST_KEY_EVENT.
/// Note: a key of all zero bytes asks the client to upload that part.
/// Note: a server without separate keys repeats one key.
/// Unsure: documented from version 19 on; taken to exist before, as in Unified CCX.
struct ConfigKeyEvent {
    static constexpr std::string_view name = "CONFIG_KEY_EVENT";
    static constexpr std::uint32_t id = 231;
    static constexpr VersionRange versions{9, 25};

    ged188::ConfigKeyStatus ConfigkeyStatus{};
    OptionalBytes ServiceConfigKey;           ///< up to 8 bytes
    OptionalBytes SkillGroupConfigKey;        ///< up to 8 bytes
    OptionalBytes AgentConfigKey;             ///< up to 8 bytes
    OptionalBytes DeviceConfigKey;            ///< up to 8 bytes
    OptionalBytes CallTypeConfigKey;          ///< up to 8 bytes; versions 11+
    OptionalBytes PeripheralConfigKey;        ///< up to 8 bytes; versions 22+
    OptionalBytes AgentDeskSettingsConfigKey; ///< up to 8 bytes; versions 22+
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ConfigKeyEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ConfigKeyEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ConfigKeyEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
