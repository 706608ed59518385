// SET_DEVICE_ATTRIBUTES_CONF: device defaults were set.
// Written by `ctigen generate` from spec/ged188/messages/SET_DEVICE_ATTRIBUTES_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct SetDeviceAttributesReq;

/// SET_DEVICE_ATTRIBUTES_CONF, id 142, server to client: device defaults were set.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct SetDeviceAttributesConf {
    static constexpr std::string_view name = "SET_DEVICE_ATTRIBUTES_CONF";
    static constexpr std::uint32_t id = 142;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::SetDeviceAttributesReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SetDeviceAttributesConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SetDeviceAttributesConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SetDeviceAttributesConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
