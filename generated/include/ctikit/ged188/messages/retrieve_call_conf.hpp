// RETRIEVE_CALL_CONF: receipt of the retrieve request.
// Written by `ctigen generate` from spec/ged188/messages/RETRIEVE_CALL_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct RetrieveCallReq;

/// RETRIEVE_CALL_CONF, id 63, server to client: receipt of the retrieve request.
/// Source: CTI Server Message Reference Guide, protocol version 25.
struct RetrieveCallConf {
    static constexpr std::string_view name = "RETRIEVE_CALL_CONF";
    static constexpr std::uint32_t id = 63;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::RetrieveCallReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, RetrieveCallConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const RetrieveCallConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const RetrieveCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
