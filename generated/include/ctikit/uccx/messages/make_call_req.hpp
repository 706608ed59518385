// MAKE_CALL_REQ: place a call between two devices.
// Written by `ctigen generate` from spec/uccx/messages/MAKE_CALL_REQ.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct MakeCallConf;

/// MAKE_CALL_REQ, id 56, client to server: place a call between two devices.
/// Source: Unified CCX developer guide, page make_call_req.
/// Note: the trailing SkillGroupNumber (NULL_CSQ) is a true addition of version 14: absent on the wire before (GED-188 change
/// list agrees).
/// Note: CallWrapupData is not honoured for clients that opened with version 17 or later; the wrap-up reason travels in a
/// NamedArray instead.
/// Note: call variables: pages print 40 bytes, GED-188 prints 41 with the NUL; 41 is taken as the limit.
/// Unsure: read in part only, not seen: type and size of NamedVariable and everything after it.
/// Reserved in the fixed part, no members: PeripheralID, CallPlacementType, CallMannerType, AlertRings, CallOption, FacilityType,
/// AnsweringMachine, Priority, PostRoute, SkillGroupNumber.
struct MakeCallReq {
    static constexpr std::string_view name = "MAKE_CALL_REQ";
    static constexpr std::uint32_t id = 56;
    static constexpr VersionRange versions{10, 18};
    using Confirmation = uccx::MakeCallConf;

    std::uint32_t InvokeID{};
    std::uint16_t NumNamedVariables{};             ///< number of NamedVariable, computed by encode
    std::uint16_t NumNamedArrays{};                ///< number of NamedArray, computed by encode
    OptionalText AgentInstrument;                  ///< required; up to 64 bytes with NUL
    OptionalText DialedNumber;                     ///< required; up to 40 bytes with NUL
    OptionalText CallVariable1;                    ///< up to 41 bytes with NUL
    OptionalText CallVariable2;                    ///< up to 41 bytes with NUL
    OptionalText CallVariable3;                    ///< up to 41 bytes with NUL
    OptionalText CallVariable4;                    ///< up to 41 bytes with NUL
    OptionalText CallVariable5;                    ///< up to 41 bytes with NUL
    OptionalText CallVariable6;                    ///< up to 41 bytes with NUL
    OptionalText CallVariable7;                    ///< up to 41 bytes with NUL
    OptionalText CallVariable8;                    ///< up to 41 bytes with NUL
    OptionalText CallVariable9;                    ///< up to 41 bytes with NUL
    OptionalText CallVariable10;                   ///< up to 41 bytes with NUL
    OptionalText CallWrapupData;                   ///< up to 40 bytes with NUL
    Repeated<ctikit::NamedVariable> NamedVariable; ///< counted by NumNamedVariables; up to 251 bytes
    Repeated<ctikit::NamedArray> NamedArray;       ///< counted by NumNamedArrays; up to 252 bytes
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, MakeCallReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const MakeCallReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const MakeCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
