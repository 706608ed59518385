// CLIENT_EVENT_REPORT_REQ: report an event to the alarm subsystem.
// Written by `ctigen generate` from spec/ged188/messages/CLIENT_EVENT_REPORT_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct ClientEventReportConf;

/// CLIENT_EVENT_REPORT_REQ, id 32, client to server: report an event to the alarm subsystem.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: an unknown ObjectName creates a new alarm object; same name = same object for all clients.
struct ClientEventReportReq {
    static constexpr std::string_view name = "CLIENT_EVENT_REPORT_REQ";
    static constexpr std::uint32_t id = 32;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::ClientEventReportConf;

    std::uint32_t InvokeID{};
    ged188::ClientEventState State{};
    OptionalText ObjectName; ///< up to 128 bytes with NUL
    OptionalText Text;       ///< up to 255 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ClientEventReportReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ClientEventReportReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ClientEventReportReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
