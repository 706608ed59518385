// SESSION_MONITOR_START_REQ: start monitoring another client session.
// Written by `ctigen generate` from spec/ged188/messages/SESSION_MONITOR_START_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct SessionMonitorStartConf;

/// SESSION_MONITOR_START_REQ, id 101, client to server: start monitoring another client session.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct SessionMonitorStartReq {
    static constexpr std::string_view name = "SESSION_MONITOR_START_REQ";
    static constexpr std::uint32_t id = 101;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::SessionMonitorStartConf;

    std::uint32_t InvokeID{};
    std::uint32_t SessionID{};
    OptionalText CTIOSCILClientID; ///< up to 64 bytes with NUL; unsure: size as in FAILURE_CONF
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SessionMonitorStartReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SessionMonitorStartReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SessionMonitorStartReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
