// BAD_CALL_REQ: mark a call as having a bad line.
// Written by `ctigen generate` from spec/ged188/messages/BAD_CALL_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct BadCallConf;

/// BAD_CALL_REQ, id 139, client to server: mark a call as having a bad line.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: device id type comes BEFORE the call id, unlike the other control requests.
struct BadCallReq {
    static constexpr std::string_view name = "BAD_CALL_REQ";
    static constexpr std::uint32_t id = 139;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::BadCallConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    std::uint32_t ConnectionCallID{};
    OptionalText ConnectionDeviceID; ///< up to 64 bytes with NUL
    OptionalText AgentID;            ///< up to 12 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, BadCallReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const BadCallReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const BadCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
