// CONFIG_KEY_EVENT: gives the configuration keys asked for.
// Written by `ctigen generate` from spec/uccx/messages/CONFIG_KEY_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// CONFIG_KEY_EVENT, id 231, server to client: gives the configuration keys asked for.
/// Source: Unified CCX developer guide, page config_key_event.
/// Note: answers CONFIG_REQUEST_KEY_EVENT; each key is an 8-byte integer, all zero means the data must be uploaded.
/// Note: no key for terminals is listed even in version 18.
struct ConfigKeyEvent {
    static constexpr std::string_view name = "CONFIG_KEY_EVENT";
    static constexpr std::uint32_t id = 231;
    static constexpr VersionRange versions{10, 18};

    uccx::ConfigKeyStatus Status{};     ///< ConfigkeyStatus in GED-188
    OptionalBytes ApplicationConfigKey; ///< up to 8 bytes; ServiceConfigKey in GED-188
    OptionalBytes CSQConfigKey;         ///< up to 8 bytes; SkillGroupConfigKey in GED-188
    OptionalBytes AgentConfigKey;       ///< up to 8 bytes
    OptionalBytes DeviceConfigKey;      ///< up to 8 bytes
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ConfigKeyEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ConfigKeyEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ConfigKeyEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
