// CONFIG_REQUEST_EVENT: ask for initial configuration or for updates only.
// Written by `ctigen generate` from spec/uccx/messages/CONFIG_REQUEST_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// CONFIG_REQUEST_EVENT, id 232, client to server: ask for initial configuration or for updates only.
/// Source: Unified CCX developer guide, page config_request_event.
/// Note: no InvokeID; mask 0 means no upload, updates only.
/// Note: what is sent is also limited by ConfigMsgMask of OPEN_REQ, whose bits are numbered differently.
/// Note: GED-188 v25 has a ConfigMsgMask UINT between these two fields; Unified CCX has not.
/// Unsure: id 232 is that of the same message in GED-188; no visible Unified CCX list prints it.
/// Reserved in the fixed part, no members: PeripheralID.
struct ConfigRequestEvent {
    static constexpr std::string_view name = "CONFIG_REQUEST_EVENT";
    static constexpr std::uint32_t id = 232;
    static constexpr VersionRange versions{10, 18};

    uccx::ConfigurationMask ConfigurationMask{}; ///< ConfigInformation in GED-188
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ConfigRequestEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ConfigRequestEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ConfigRequestEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
