// USER_MESSAGE_CONF: text message was accepted.
// Written by `ctigen generate` from spec/ged188/messages/USER_MESSAGE_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct UserMessageReq;

/// USER_MESSAGE_CONF, id 108, server to client: text message was accepted.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct UserMessageConf {
    static constexpr std::string_view name = "USER_MESSAGE_CONF";
    static constexpr std::uint32_t id = 108;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::UserMessageReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, UserMessageConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const UserMessageConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const UserMessageConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
