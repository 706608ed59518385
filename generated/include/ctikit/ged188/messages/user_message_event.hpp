// USER_MESSAGE_EVENT: text message from another client.
// Written by `ctigen generate` from spec/ged188/messages/USER_MESSAGE_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// USER_MESSAGE_EVENT, id 109, server to client: text message from another client.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: ClientID is the sender's.
struct UserMessageEvent {
    static constexpr std::string_view name = "USER_MESSAGE_EVENT";
    static constexpr std::uint32_t id = 109;
    static constexpr VersionRange versions{9, 25};

    std::uint32_t ICMCentralControllerTime{}; ///< seconds since 1970-01-01 UTC
    ged188::MessageDistribution Distribution{};
    OptionalText ClientID;                    ///< up to 64 bytes with NUL
    OptionalText Text;                        ///< up to 255 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, UserMessageEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const UserMessageEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const UserMessageEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
