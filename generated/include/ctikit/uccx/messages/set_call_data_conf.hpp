// SET_CALL_DATA_CONF: call data update done.
// Written by `ctigen generate` from spec/uccx/messages/SET_CALL_DATA_CONF.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct SetCallDataReq;

/// SET_CALL_DATA_CONF, id 27, server to client: call data update done.
/// Source: Unified CCX developer guide, page set_call_data_conf.
struct SetCallDataConf {
    static constexpr std::string_view name = "SET_CALL_DATA_CONF";
    static constexpr std::uint32_t id = 27;
    static constexpr VersionRange versions{10, 18};
    using Request = uccx::SetCallDataReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SetCallDataConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SetCallDataConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SetCallDataConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
