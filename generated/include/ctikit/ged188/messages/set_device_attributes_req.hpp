// SET_DEVICE_ATTRIBUTES_REQ: set default service, skill group, call type of a device.
// Written by `ctigen generate` from spec/ged188/messages/SET_DEVICE_ATTRIBUTES_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct SetDeviceAttributesConf;

/// SET_DEVICE_ATTRIBUTES_REQ, id 141, client to server: set default service, skill group, call type of a device.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: only for devices of the Dialer_Port_Map table; CallType may be NULL_CALLTYPE.
/// Note: failure comes as FAILURE_CONF.
struct SetDeviceAttributesReq {
    static constexpr std::string_view name = "SET_DEVICE_ATTRIBUTES_REQ";
    static constexpr std::uint32_t id = 141;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::SetDeviceAttributesConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    std::uint32_t ServiceNumber{};
    std::uint32_t ServiceID{};
    std::uint32_t SkillGroupNumber{};
    std::uint32_t SkillGroupID{};
    std::uint16_t SkillGroupPriority{};
    ged188::CallType CallType{};
    ged188::DeviceIDType CallingDeviceType{};
    OptionalText CallingDeviceID; ///< required; up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SetDeviceAttributesReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SetDeviceAttributesReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SetDeviceAttributesReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
