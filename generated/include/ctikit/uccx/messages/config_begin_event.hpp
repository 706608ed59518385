// CONFIG_BEGIN_EVENT: start of a block of configuration records.
// Written by `ctigen generate` from spec/uccx/messages/CONFIG_BEGIN_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// CONFIG_BEGIN_EVENT, id 233, server to client: start of a block of configuration records.
/// Source: Unified CCX developer guide, page config_begin_event.
/// Note: tag 178 is called CSQConfigKey in CONFIG_KEY_EVENT and CSQueueConfigKey here.
/// Note: UINT right after a USHORT, no padding.
/// Unsure: id 233 is that of the same message in GED-188; no visible Unified CCX list prints it.
struct ConfigBeginEvent {
    static constexpr std::string_view name = "CONFIG_BEGIN_EVENT";
    static constexpr std::uint32_t id = 233;
    static constexpr VersionRange versions{10, 18};

    uccx::ConfigType ConfigType{};
    uccx::ConfigurationMask ConfigurationMask{}; ///< ConfigInformation in GED-188
    OptionalBytes ApplicationConfigKey;          ///< up to 8 bytes; ServiceConfigKey in GED-188
    OptionalBytes CSQueueConfigKey;              ///< up to 8 bytes; SkillGroupConfigKey in GED-188
    OptionalBytes AgentConfigKey;                ///< up to 8 bytes
    OptionalBytes DeviceConfigKey;               ///< up to 8 bytes
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ConfigBeginEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ConfigBeginEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ConfigBeginEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
