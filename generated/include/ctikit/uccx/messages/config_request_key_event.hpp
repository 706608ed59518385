// CONFIG_REQUEST_KEY_EVENT: ask for the current configuration keys.
// Written by `ctigen generate` from spec/uccx/messages/CONFIG_REQUEST_KEY_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// CONFIG_REQUEST_KEY_EVENT, id 230, client to server: ask for the current configuration keys.
/// Source: Unified CCX developer guide, page config_request_key_event.
/// Note: no InvokeID; in version 10 the fixed part is empty.
/// Reserved in the fixed part, no members: PeripheralID.
struct ConfigRequestKeyEvent {
    static constexpr std::string_view name = "CONFIG_REQUEST_KEY_EVENT";
    static constexpr std::uint32_t id = 230;
    static constexpr VersionRange versions{10, 18};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ConfigRequestKeyEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ConfigRequestKeyEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ConfigRequestKeyEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
