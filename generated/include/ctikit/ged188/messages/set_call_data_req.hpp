// SET_CALL_DATA_REQ: set call variables or wrap-up data.
// Written by `ctigen generate` from spec/ged188/messages/SET_CALL_DATA_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct SetCallDataConf;

/// SET_CALL_DATA_REQ, id 26, client to server: set call variables or wrap-up data.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: NamedVariable and NamedArray together may not exceed 2000 bytes in one message.
/// Note: ConnectionDeviceIDType comes before ConnectionCallID here.
/// Note: router call key fields act only when given; only the day is marked optional.
/// Note: variables left out stay as they are.
/// Unsure: CallOriginatedFrom: dialer only, value 'D'; since 14 follows from its tag being new in 14.
struct SetCallDataReq {
    static constexpr std::string_view name = "SET_CALL_DATA_REQ";
    static constexpr std::uint32_t id = 26;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::SetCallDataConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    std::uint32_t ConnectionCallID{};
    std::uint16_t NumNamedVariables{};                        ///< number of NamedVariable, computed by encode
    std::uint16_t NumNamedArrays{};                           ///< number of NamedArray, computed by encode
    ged188::CallType CallType{};
    ged188::DispositionCode CalledPartyDisposition{};
    std::uint32_t CampaignID{};
    std::uint32_t QueryRuleID{};
    OptionalText ConnectionDeviceID;                          ///< up to 64 bytes with NUL
    OptionalText ANI;                                         ///< up to 40 bytes with NUL
    OptionalText ANI_II;                                      ///< up to 2 bytes with NUL; versions 11+
    OptionalBytes UserToUserInfo;                             ///< up to 131 bytes
    OptionalText CallerEnteredDigits;                         ///< up to 40 bytes with NUL
    OptionalText CallVariable1;                               ///< up to 41 bytes with NUL
    OptionalText CallVariable2;                               ///< up to 41 bytes with NUL
    OptionalText CallVariable3;                               ///< up to 41 bytes with NUL
    OptionalText CallVariable4;                               ///< up to 41 bytes with NUL
    OptionalText CallVariable5;                               ///< up to 41 bytes with NUL
    OptionalText CallVariable6;                               ///< up to 41 bytes with NUL
    OptionalText CallVariable7;                               ///< up to 41 bytes with NUL
    OptionalText CallVariable8;                               ///< up to 41 bytes with NUL
    OptionalText CallVariable9;                               ///< up to 41 bytes with NUL
    OptionalText CallVariable10;                              ///< up to 41 bytes with NUL
    OptionalText CallWrapupData;                              ///< up to 40 bytes with NUL
    Repeated<ctikit::NamedVariable> NamedVariable;            ///< counted by NumNamedVariables; up to 251 bytes
    Repeated<ctikit::NamedArray> NamedArray;                  ///< counted by NumNamedArrays; up to 252 bytes
    OptionalText CustomerPhoneNumber;                         ///< up to 20 bytes with NUL
    OptionalText CustomerAccountNumber;                       ///< up to 32 bytes with NUL
    std::optional<std::uint32_t> RouterCallKeyDay;            ///< versions 14+
    std::optional<std::uint32_t> RouterCallKeyCallID;         ///< versions 14+
    std::optional<std::uint32_t> RouterCallKeySequenceNumber; ///< versions 14+
    std::optional<std::uint8_t> CallOriginatedFrom;           ///< versions 14+
    OptionalText CTIOSCILClientID;                            ///< up to 64 bytes with NUL; unsure: size as in FAILURE_CONF
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SetCallDataReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SetCallDataReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SetCallDataReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
