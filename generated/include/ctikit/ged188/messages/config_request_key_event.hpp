// CONFIG_REQUEST_KEY_EVENT: ask for the current configuration keys.
// Written by `ctigen generate` from spec/ged188/messages/CONFIG_REQUEST_KEY_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CONFIG_REQUEST_KEY_EVENT, id 230, client to server: ask for the current configuration keys.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: no InvokeID in configuration messages: one request may be outstanding.
/// Note: CustomerID is not used in Unified CCE.
/// Unsure: documented from version 19 on; taken to exist before, as in Unified CCX.
struct ConfigRequestKeyEvent {
    static constexpr std::string_view name = "CONFIG_REQUEST_KEY_EVENT";
    static constexpr std::uint32_t id = 230;
    static constexpr VersionRange versions{9, 25};

    std::uint32_t PeripheralID{};
    std::optional<std::uint32_t> CustomerID;
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ConfigRequestKeyEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ConfigRequestKeyEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ConfigRequestKeyEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
