// CONFERENCE_CALL_REQ: merge held call with active call.
// Written by `ctigen generate` from spec/uccx/messages/CONFERENCE_CALL_REQ.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct ConferenceCallConf;

/// CONFERENCE_CALL_REQ, id 48, client to server: merge held call with active call.
/// Source: Unified CCX developer guide, page conference_call_req.
/// Note: fixed part is held-then-active, floating part active-then-held; TRANSFER_CALL_REQ has active first in both.
/// Note: HeldConnectionDeviceID or DialedNumber is needed.
/// Note: CallWrapupData is not honoured for clients that opened with version 17 or later; the wrap-up reason travels in a
/// NamedArray instead.
/// Note: call variables: pages print 40 bytes, GED-188 prints 41 with the NUL; 41 is taken as the limit.
/// Unsure: read in part only, not seen: size of DialedNumber and everything after it.
/// Reserved in the fixed part, no members: PeripheralID, CallPlacementType, CallMannerType, AlertRings, CallOption, FacilityType,
/// AnsweringMachine, Priority, PostRoute.
struct ConferenceCallReq {
    static constexpr std::string_view name = "CONFERENCE_CALL_REQ";
    static constexpr std::uint32_t id = 48;
    static constexpr VersionRange versions{10, 18};
    using Confirmation = uccx::ConferenceCallConf;

    std::uint32_t InvokeID{};
    std::uint32_t HeldCallID{};                              ///< HeldConnectionCallID in GED-188
    std::uint32_t ActiveCallID{};                            ///< ActiveConnectionCallID in GED-188
    uccx::ConnectionDeviceType HeldConnectionDeviceType{};   ///< HeldConnectionDeviceIDType in GED-188
    uccx::ConnectionDeviceType ActiveConnectionDeviceType{}; ///< ActiveConnectionDeviceIDType in GED-188
    std::uint16_t NumNamedVariables{};                       ///< number of NamedVariable, computed by encode
    std::uint16_t NumNamedArrays{};                          ///< number of NamedArray, computed by encode
    OptionalText ActiveConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
    OptionalText HeldConnectionDeviceID;                     ///< up to 64 bytes with NUL
    OptionalText AgentInstrument;                            ///< required; up to 64 bytes with NUL
    OptionalText DialedNumber;                               ///< up to 40 bytes with NUL
    OptionalText CallVariable1;                              ///< up to 41 bytes with NUL
    OptionalText CallVariable2;                              ///< up to 41 bytes with NUL
    OptionalText CallVariable3;                              ///< up to 41 bytes with NUL
    OptionalText CallVariable4;                              ///< up to 41 bytes with NUL
    OptionalText CallVariable5;                              ///< up to 41 bytes with NUL
    OptionalText CallVariable6;                              ///< up to 41 bytes with NUL
    OptionalText CallVariable7;                              ///< up to 41 bytes with NUL
    OptionalText CallVariable8;                              ///< up to 41 bytes with NUL
    OptionalText CallVariable9;                              ///< up to 41 bytes with NUL
    OptionalText CallVariable10;                             ///< up to 41 bytes with NUL
    OptionalText CallWrapupData;                             ///< up to 40 bytes with NUL
    Repeated<ctikit::NamedVariable> NamedVariable;           ///< counted by NumNamedVariables; up to 251 bytes
    Repeated<ctikit::NamedArray> NamedArray;                 ///< counted by NumNamedArrays; up to 252 bytes
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ConferenceCallReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ConferenceCallReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ConferenceCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
