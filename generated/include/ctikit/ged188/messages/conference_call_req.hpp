// CONFERENCE_CALL_REQ: merge a held call and an active call.
// Written by `ctigen generate` from spec/ged188/messages/CONFERENCE_CALL_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct ConferenceCallConf;

/// CONFERENCE_CALL_REQ, id 48, client to server: merge a held call and an active call.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: HELD call comes BEFORE active call in the fixed part, the reverse of TRANSFER_CALL_REQ.
/// Note: either HeldConnectionDeviceID or DialedNumber (single step conference) must be present.
/// Note: AlertRings 0 means peripheral default.
/// Note: PostRoute is not used by Unified CCE.
/// Note: named variables and arrays together may not exceed 2000 bytes.
struct ConferenceCallReq {
    static constexpr std::string_view name = "CONFERENCE_CALL_REQ";
    static constexpr std::uint32_t id = 48;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::ConferenceCallConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    std::uint32_t HeldConnectionCallID{};
    std::uint32_t ActiveConnectionCallID{};
    ged188::ConnectionDeviceIDType HeldConnectionDeviceIDType{};
    ged188::ConnectionDeviceIDType ActiveConnectionDeviceIDType{};
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
    OptionalText ActiveConnectionDeviceID;         ///< up to 64 bytes with NUL
    OptionalText HeldConnectionDeviceID;           ///< up to 64 bytes with NUL
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
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ConferenceCallReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ConferenceCallReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ConferenceCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
