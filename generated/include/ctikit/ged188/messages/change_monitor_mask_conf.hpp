// CHANGE_MONITOR_MASK_CONF: monitor masks were changed.
// Written by `ctigen generate` from spec/ged188/messages/CHANGE_MONITOR_MASK_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct ChangeMonitorMaskReq;

/// CHANGE_MONITOR_MASK_CONF, id 98, server to client: monitor masks were changed.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct ChangeMonitorMaskConf {
    static constexpr std::string_view name = "CHANGE_MONITOR_MASK_CONF";
    static constexpr std::uint32_t id = 98;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::ChangeMonitorMaskReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ChangeMonitorMaskConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ChangeMonitorMaskConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ChangeMonitorMaskConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
