// RELEASE_CALL_REQ: client is done updating the data of a call.
// Written by `ctigen generate` from spec/ged188/messages/RELEASE_CALL_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct ReleaseCallConf;

/// RELEASE_CALL_REQ, id 28, client to server: client is done updating the data of a call.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: does not disconnect the call; lets its record be logged before the wrap-up timer (default 2 minutes).
struct ReleaseCallReq {
    static constexpr std::string_view name = "RELEASE_CALL_REQ";
    static constexpr std::uint32_t id = 28;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::ReleaseCallConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    std::uint32_t ConnectionCallID{};
    OptionalText ConnectionDeviceID; ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ReleaseCallReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ReleaseCallReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ReleaseCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
