// ANSWER_CALL_REQ: answer an alerting call.
// Written by `ctigen generate` from spec/uccx/messages/ANSWER_CALL_REQ.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct AnswerCallConf;

/// ANSWER_CALL_REQ, id 42, client to server: answer an alerting call.
/// Source: Unified CCX developer guide, page answer_call_req.
/// Note: give ConnectionDeviceID or AgentInstrument, at least one.
/// Note: CallID 0xffffffff and ConnectionDeviceType none when the alerting call id is unknown.
/// Note: use the calling connection device id from the delivered event.
/// Reserved in the fixed part, no members: PeripheralID.
struct AnswerCallReq {
    static constexpr std::string_view name = "ANSWER_CALL_REQ";
    static constexpr std::uint32_t id = 42;
    static constexpr VersionRange versions{10, 18};
    using Confirmation = uccx::AnswerCallConf;

    std::uint32_t InvokeID{};
    std::uint32_t CallID{};                            ///< ConnectionCallID in GED-188
    uccx::ConnectionDeviceType ConnectionDeviceType{}; ///< ConnectionDeviceIDType in GED-188
    OptionalText ConnectionDeviceID;                   ///< up to 64 bytes with NUL
    OptionalText AgentInstrument;                      ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, AnswerCallReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const AnswerCallReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const AnswerCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
