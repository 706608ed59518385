// RETRIEVE_CALL_CONF: retrieve done.
// Written by `ctigen generate` from spec/uccx/messages/RETRIEVE_CALL_CONF.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct RetrieveCallReq;

/// RETRIEVE_CALL_CONF, id 63, server to client: retrieve done.
/// Source: Unified CCX developer guide, page retrieve_call_conf.
/// Unsure: id 63 is that of the same message in GED-188; no visible Unified CCX list prints it.
struct RetrieveCallConf {
    static constexpr std::string_view name = "RETRIEVE_CALL_CONF";
    static constexpr std::uint32_t id = 63;
    static constexpr VersionRange versions{10, 18};
    using Request = uccx::RetrieveCallReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, RetrieveCallConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const RetrieveCallConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const RetrieveCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
