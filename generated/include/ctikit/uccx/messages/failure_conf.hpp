// FAILURE_CONF: a request failed; replaces its confirmation.
// Written by `ctigen generate` from spec/uccx/messages/FAILURE_CONF.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// FAILURE_CONF, id 1, server to client: a request failed; replaces its confirmation.
/// Source: Unified CCX developer guide, page failure_conf.
/// Note: a standby server answers with E_CTI_SERVER_NOT_MASTER.
/// Note: Text is a Unified CCX field; the GED-188 tables differ.
struct FailureConf {
    static constexpr std::string_view name = "FAILURE_CONF";
    static constexpr std::uint32_t id = 1;
    static constexpr VersionRange versions{10, 18};

    std::uint32_t InvokeID{};
    uccx::StatusCode Status{};
    OptionalText Text; ///< up to 255 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, FailureConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const FailureConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const FailureConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
