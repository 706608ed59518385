// ANSWER_CALL_CONF: answer done.
// Written by `ctigen generate` from spec/uccx/messages/ANSWER_CALL_CONF.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct AnswerCallReq;

/// ANSWER_CALL_CONF, id 43, server to client: answer done.
/// Source: Unified CCX developer guide, page answer_call_conf.
struct AnswerCallConf {
    static constexpr std::string_view name = "ANSWER_CALL_CONF";
    static constexpr std::uint32_t id = 43;
    static constexpr VersionRange versions{10, 18};
    using Request = uccx::AnswerCallReq;

    std::uint32_t InvokeID{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, AnswerCallConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const AnswerCallConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const AnswerCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
