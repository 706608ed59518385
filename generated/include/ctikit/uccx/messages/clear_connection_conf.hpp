// CLEAR_CONNECTION_CONF: clear connection done.
// Written by `ctigen generate` from spec/uccx/messages/CLEAR_CONNECTION_CONF.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct ClearConnectionReq;

/// CLEAR_CONNECTION_CONF, id 47, server to client: clear connection done.
/// Source: Unified CCX developer guide, page clear_connection_conf.
/// Note: the Unified CCX summary list misprints this row as a second CONFERENCE_CALL_CONF.
/// Unsure: read in part only, not seen: whole page (GED-188 v14, v15, v17 tables hold InvokeID only, like every sibling).
struct ClearConnectionConf {
    static constexpr std::string_view name = "CLEAR_CONNECTION_CONF";
    static constexpr std::uint32_t id = 47;
    static constexpr VersionRange versions{10, 18};
    using Request = uccx::ClearConnectionReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ClearConnectionConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ClearConnectionConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ClearConnectionConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
