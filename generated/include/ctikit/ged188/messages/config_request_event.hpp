// CONFIG_REQUEST_EVENT: ask for configuration and start updates.
// Written by `ctigen generate` from spec/ged188/messages/CONFIG_REQUEST_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CONFIG_REQUEST_EVENT, id 232, client to server: ask for configuration and start updates.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: ConfigInformation 0 asks for nothing but lets the server begin sending updates.
/// Note: reply is CONFIG_BEGIN_EVENT, records, CONFIG_END_EVENT.
/// Note: configuration upload order: services, skill groups, agents, agent services, devices, call types, MRDs, peripherals,
/// agent desk settings.
/// Note: CustomerID is not used in Unified CCE.
/// Unsure: 12 bytes in the v25 table; Unified CCX and older clients send 8, which are read as in Unified CCX, without
/// ConfigMsgMask.
/// Unsure: documented from version 19 on; taken to exist before, as in Unified CCX.
struct ConfigRequestEvent {
    static constexpr std::string_view name = "CONFIG_REQUEST_EVENT";
    static constexpr std::uint32_t id = 232;
    static constexpr VersionRange versions{9, 25};

    ged188::ConfigInformationMask ConfigInformation{};
    std::optional<ged188::ConfigInformationMask> ConfigMsgMask; ///< some peers leave it out; unsure: missing in Unified CCX and from older clients
    std::uint32_t PeripheralID{};
    std::optional<std::uint32_t> CustomerID;
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ConfigRequestEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ConfigRequestEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ConfigRequestEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
