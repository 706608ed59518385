// SET_CALL_DATA_REQ: set call variables or wrap-up data.
// Written by `ctigen generate` from spec/uccx/messages/SET_CALL_DATA_REQ.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct SetCallDataConf;

/// SET_CALL_DATA_REQ, id 26, client to server: set call variables or wrap-up data.
/// Source: Unified CCX developer guide, page set_call_data_req.
/// Note: unlike the call control requests, ConnectionDeviceType comes before CallID.
/// Note: last reserved UINT is 1, not 0.
/// Note: variables left out keep their value.
/// Note: outbound: NamedVariable BAResponse = Accept, Skip or Reject answers a preview reservation.
/// Note: CallWrapupData is not honoured for clients that opened with version 17 or later; the wrap-up reason travels in a
/// NamedArray instead.
/// Note: GED-188 v14 also adds RouterCallKeyDay(72), RouterCallKeyCallID(73), RouterCallKeySequenceNumber(110).
/// Note: call variables: pages print 40 bytes, GED-188 prints 41 with the NUL; 41 is taken as the limit.
/// Unsure: read in part only, not seen: floating part after CallVariable2.
/// Reserved in the fixed part, no members: PeripheralID, CampaignID, QueryRuleID.
struct SetCallDataReq {
    static constexpr std::string_view name = "SET_CALL_DATA_REQ";
    static constexpr std::uint32_t id = 26;
    static constexpr VersionRange versions{10, 18};
    using Confirmation = uccx::SetCallDataConf;

    std::uint32_t InvokeID{};
    uccx::ConnectionDeviceType ConnectionDeviceType{}; ///< ConnectionDeviceIDType in GED-188
    std::uint32_t CallID{};                            ///< ConnectionCallID in GED-188
    std::uint16_t NumNamedVariables{};                 ///< number of NamedVariable, computed by encode
    std::uint16_t NumNamedArrays{};                    ///< number of NamedArray, computed by encode
    uccx::CallType CallType{};
    uccx::Disposition CalledPartyDisposition{};
    OptionalText ConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
    OptionalText ANI;                                  ///< up to 40 bytes with NUL
    OptionalText CallerEnteredDigits;                  ///< up to 40 bytes with NUL
    OptionalText CallVariable1;                        ///< up to 41 bytes with NUL
    OptionalText CallVariable2;                        ///< up to 41 bytes with NUL
    OptionalText CallVariable3;                        ///< up to 41 bytes with NUL
    OptionalText CallVariable4;                        ///< up to 41 bytes with NUL
    OptionalText CallVariable5;                        ///< up to 41 bytes with NUL
    OptionalText CallVariable6;                        ///< up to 41 bytes with NUL
    OptionalText CallVariable7;                        ///< up to 41 bytes with NUL
    OptionalText CallVariable8;                        ///< up to 41 bytes with NUL
    OptionalText CallVariable9;                        ///< up to 41 bytes with NUL
    OptionalText CallVariable10;                       ///< up to 41 bytes with NUL
    OptionalText CallWrapupData;                       ///< up to 40 bytes with NUL
    Repeated<ctikit::NamedVariable> NamedVariable;     ///< counted by NumNamedVariables; up to 251 bytes
    Repeated<ctikit::NamedArray> NamedArray;           ///< counted by NumNamedArrays; up to 252 bytes
    OptionalText CustomerPhoneNumber;                  ///< up to 20 bytes with NUL
    OptionalText CustomerAccountNumber;                ///< up to 32 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SetCallDataReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SetCallDataReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SetCallDataReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
