// CLIENT_EVENT_REPORT_CONF: event report was taken.
// Written by `ctigen generate` from spec/ged188/messages/CLIENT_EVENT_REPORT_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct ClientEventReportReq;

/// CLIENT_EVENT_REPORT_CONF, id 33, server to client: event report was taken.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct ClientEventReportConf {
    static constexpr std::string_view name = "CLIENT_EVENT_REPORT_CONF";
    static constexpr std::uint32_t id = 33;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::ClientEventReportReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ClientEventReportConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ClientEventReportConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ClientEventReportConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
