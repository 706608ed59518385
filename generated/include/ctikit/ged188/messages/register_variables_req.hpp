// REGISTER_VARIABLES_REQ: register the call variables the client wants.
// Written by `ctigen generate` from spec/ged188/messages/REGISTER_VARIABLES_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct RegisterVariablesConf;

/// REGISTER_VARIABLES_REQ, id 110, client to server: register the call variables the client wants.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: NamedVariable and NamedArray together may not exceed 2000 bytes in one message.
/// Note: values (and array index) inside the named fields are ignored.
/// Note: a client that never registers gets every call and ECC variable.
/// Note: if a registered name is later removed, the server sends FAILURE_EVENT.
struct RegisterVariablesReq {
    static constexpr std::string_view name = "REGISTER_VARIABLES_REQ";
    static constexpr std::uint32_t id = 110;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::RegisterVariablesConf;

    std::uint32_t InvokeID{};
    ged188::CallVariableMask CallVariableMask{};
    std::uint16_t NumNamedVariables{};             ///< number of NamedVariable, computed by encode
    std::uint16_t NumNamedArrays{};                ///< number of NamedArray, computed by encode
    Repeated<ctikit::NamedVariable> NamedVariable; ///< counted by NumNamedVariables; up to 251 bytes
    Repeated<ctikit::NamedArray> NamedArray;       ///< counted by NumNamedArrays; up to 252 bytes
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, RegisterVariablesReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const RegisterVariablesReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const RegisterVariablesReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
