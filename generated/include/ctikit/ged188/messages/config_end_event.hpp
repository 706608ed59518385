// CONFIG_END_EVENT: end of a configuration block, with status.
// Written by `ctigen generate` from spec/ged188/messages/CONFIG_END_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CONFIG_END_EVENT, id 234, server to client: end of a configuration block, with status.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: CONFIGEND_PARTIAL marks all but the last block when an upload is split.
/// Unsure: documented from version 19 on; taken to exist before, as in Unified CCX.
struct ConfigEndEvent {
    static constexpr std::string_view name = "CONFIG_END_EVENT";
    static constexpr std::uint32_t id = 234;
    static constexpr VersionRange versions{9, 25};

    ged188::ConfigEndStatus ConfigEndStatus{};
    OptionalText Text; ///< up to 255 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ConfigEndEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ConfigEndEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ConfigEndEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
