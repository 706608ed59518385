// CONFIG_END_EVENT: end of a configuration block, or an error.
// Written by `ctigen generate` from spec/uccx/messages/CONFIG_END_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// CONFIG_END_EVENT, id 234, server to client: end of a configuration block, or an error.
/// Source: Unified CCX developer guide, page config_end_event.
/// Note: may come without CONFIG_BEGIN_EVENT on an error or when there is nothing to send.
/// Unsure: id 234 is that of the same message in GED-188; no visible Unified CCX list prints it.
struct ConfigEndEvent {
    static constexpr std::string_view name = "CONFIG_END_EVENT";
    static constexpr std::uint32_t id = 234;
    static constexpr VersionRange versions{10, 18};

    uccx::ConfigEndStatus Status{}; ///< ConfigEndStatus in GED-188
    OptionalText Text;              ///< up to 255 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ConfigEndEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ConfigEndEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ConfigEndEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
