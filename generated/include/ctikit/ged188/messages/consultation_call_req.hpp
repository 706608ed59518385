// CONSULTATION_CALL_REQ: hold the active call and start another.
// Written by `ctigen generate` from spec/ged188/messages/CONSULTATION_CALL_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct ConsultationCallConf;

/// CONSULTATION_CALL_REQ, id 50, client to server: hold the active call and start another.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: ConsultType sits between CallMannerType and AlertRings.
/// Note: context of the active call is copied by default; given fields replace it.
/// Note: not allowed when the active call is already held.
/// Note: AgentInstrument is needed by some peripheral types.
/// Note: PostRoute is not used by Unified CCE.
/// Note: named variables and arrays together may not exceed 2000 bytes.
struct ConsultationCallReq {
    static constexpr std::string_view name = "CONSULTATION_CALL_REQ";
    static constexpr std::uint32_t id = 50;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::ConsultationCallConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    std::uint32_t ActiveConnectionCallID{};
    ged188::ConnectionDeviceIDType ActiveConnectionDeviceIDType{};
    ged188::CallPlacementType CallPlacementType{};
    ged188::CallMannerType CallMannerType{};
    ged188::ConsultType ConsultType{};
    std::uint16_t AlertRings{};
    ged188::CallOption CallOption{};
    ged188::FacilityType FacilityType{};
    ged188::AnsweringMachine AnsweringMachine{};
    bool Priority{};
    bool PostRoute{};
    std::uint16_t NumNamedVariables{};             ///< number of NamedVariable, computed by encode
    std::uint16_t NumNamedArrays{};                ///< number of NamedArray, computed by encode
    OptionalText ActiveConnectionDeviceID;         ///< up to 64 bytes with NUL
    OptionalText DialedNumber;                     ///< up to 40 bytes with NUL
    OptionalText AgentInstrument;                  ///< up to 64 bytes with NUL
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
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ConsultationCallReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ConsultationCallReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ConsultationCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
