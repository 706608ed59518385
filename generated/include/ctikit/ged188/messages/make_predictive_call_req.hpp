// MAKE_PREDICTIVE_CALL_REQ: start a predictive call for a device group.
// Written by `ctigen generate` from spec/ged188/messages/MAKE_PREDICTIVE_CALL_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct MakePredictiveCallConf;

/// MAKE_PREDICTIVE_CALL_REQ, id 58, client to server: start a predictive call for a device group.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: no PostRoute field, unlike the other call making requests.
/// Note: AnswerDetectTime is in seconds, 0 for the default.
/// Note: no AgentInstrument: OriginatingDeviceID replaces it.
/// Note: CCT is needed when CallPlacementType is CPT_OUTBOUND.
/// Note: named variables and arrays together may not exceed 2000 bytes.
/// Unsure: AnswerDetectControl1 and 2 are printed as ULONG, 4 bytes.
struct MakePredictiveCallReq {
    static constexpr std::string_view name = "MAKE_PREDICTIVE_CALL_REQ";
    static constexpr std::uint32_t id = 58;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::MakePredictiveCallConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    ged188::CallPlacementType CallPlacementType{};
    ged188::CallMannerType CallMannerType{};
    std::uint16_t AlertRings{};
    ged188::CallOption CallOption{};
    ged188::FacilityType FacilityType{};
    ged188::AnsweringMachine AnsweringMachine{};
    bool Priority{};
    ged188::AllocationState AllocationState{};
    ged188::DestinationCountry DestinationCountry{};
    ged188::AnswerDetectMode AnswerDetectMode{};
    std::uint16_t AnswerDetectTime{};
    std::uint32_t AnswerDetectControl1{};
    std::uint32_t AnswerDetectControl2{};
    std::uint16_t NumNamedVariables{};             ///< number of NamedVariable, computed by encode
    std::uint16_t NumNamedArrays{};                ///< number of NamedArray, computed by encode
    OptionalText OriginatingDeviceID;              ///< up to 64 bytes with NUL
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
    OptionalText OriginatingLineID;                ///< up to 40 bytes with NUL
    OptionalText CCT;                              ///< up to 4 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, MakePredictiveCallReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const MakePredictiveCallReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const MakePredictiveCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
