// REGISTER_VARIABLES_CONF: variables were registered.
// Written by `ctigen generate` from spec/ged188/messages/REGISTER_VARIABLES_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct RegisterVariablesReq;

/// REGISTER_VARIABLES_CONF, id 111, server to client: variables were registered.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Unsure: this chapter prints MessageType 118, which is SUPERVISOR_ASSIST_REQ; 111 is from the version 9 guide's message table
/// and public client code.
struct RegisterVariablesConf {
    static constexpr std::string_view name = "REGISTER_VARIABLES_CONF";
    static constexpr std::uint32_t id = 111;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::RegisterVariablesReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, RegisterVariablesConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const RegisterVariablesConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const RegisterVariablesConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
