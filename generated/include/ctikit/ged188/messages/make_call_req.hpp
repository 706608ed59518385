// MAKE_CALL_REQ: start a call between two devices.
// Written by `ctigen generate` from spec/ged188/messages/MAKE_CALL_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct MakeCallConf;

/// MAKE_CALL_REQ, id 56, client to server: start a call between two devices.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: SkillGroupNumber may be NULL_SKILL_GROUP for the default.
/// Note: CCT is the call control table; needed when CallPlacementType is CPT_OUTBOUND.
/// Note: AlertRings 0 means peripheral default.
/// Note: PostRoute is not used by Unified CCE.
/// Note: named variables and arrays together may not exceed 2000 bytes.
/// Unsure: SkillGroupNumber (misspelt SkilGroupNumber) is a FIXED field added in 14: the fixed part is 4 bytes shorter before 14.
struct MakeCallReq {
    static constexpr std::string_view name = "MAKE_CALL_REQ";
    static constexpr std::uint32_t id = 56;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::MakeCallConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    ged188::CallPlacementType CallPlacementType{};
    ged188::CallMannerType CallMannerType{};
    std::uint16_t AlertRings{};
    ged188::CallOption CallOption{};
    ged188::FacilityType FacilityType{};
    ged188::AnsweringMachine AnsweringMachine{};
    bool Priority{};
    bool PostRoute{};
    std::uint16_t NumNamedVariables{};             ///< number of NamedVariable, computed by encode
    std::uint16_t NumNamedArrays{};                ///< number of NamedArray, computed by encode
    std::uint32_t SkillGroupNumber{};              ///< versions 14+
    OptionalText AgentInstrument;                  ///< up to 64 bytes with NUL
    OptionalText DialedNumber;                     ///< up to 40 bytes with NUL
    OptionalBytes UserToUserInfo;                  ///< up to 131 bytes
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
    OptionalText FacilityCode;                     ///< up to 40 bytes with NUL
    OptionalText AuthorizationCode;                ///< up to 40 bytes with NUL
    OptionalText AccountCode;                      ///< up to 40 bytes with NUL
    OptionalText CCT;                              ///< up to 4 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, MakeCallReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const MakeCallReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const MakeCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
