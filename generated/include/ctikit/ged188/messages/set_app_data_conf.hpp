// SET_APP_DATA_CONF: application variables were set.
// Written by `ctigen generate` from spec/ged188/messages/SET_APP_DATA_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct SetAppDataReq;

/// SET_APP_DATA_CONF, id 130, server to client: application variables were set.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct SetAppDataConf {
    static constexpr std::string_view name = "SET_APP_DATA_CONF";
    static constexpr std::uint32_t id = 130;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::SetAppDataReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SetAppDataConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SetAppDataConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SetAppDataConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
