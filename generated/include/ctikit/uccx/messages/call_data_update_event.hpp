// CALL_DATA_UPDATE_EVENT: changed items of the call context.
// Written by `ctigen generate` from spec/uccx/messages/CALL_DATA_UPDATE_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// CALL_DATA_UPDATE_EVENT, id 25, server to client: changed items of the call context.
/// Source: Unified CCX developer guide, page call_data_update_event.
/// Note: the page gives NumCTIClients, NumNamedVariables, NumNamedArrays the fixed value 0, yet the outbound flows show 1 and 10
/// named variables: always read the counts.
/// Note: sent when the call id changes without a conference or transfer event.
/// Note: call variables: pages print 40 bytes, GED-188 prints 41 with the NUL; 41 is taken as the limit.
/// Unsure: read in part only, not seen: size of NewCallID and everything after it; CalledPartyDisposition, CampaignID,
/// QueryRuleID, NewConnectionDeviceID, CustomerPhoneNumber, CustomerAccountNumber are printed by the outbound flows.
/// Unsure: CampaignID and QueryRuleID may be printed as reserved in the Unified CCX page (not visible).
/// Reserved in the fixed part, no members: MonitorID, PeripheralID, PeripheralType.
struct CallDataUpdateEvent {
    static constexpr std::string_view name = "CALL_DATA_UPDATE_EVENT";
    static constexpr std::uint32_t id = 25;
    static constexpr VersionRange versions{10, 18};

    /// One entry of cti_client.
    struct CtiClient {
        std::string_view CTIClientSignature{};           ///< up to 64 bytes with NUL
        std::optional<std::uint32_t> CTIClientTimestamp; ///< seconds since 1970-01-01 UTC
    };

    std::uint16_t NumCTIClients{0U};                      ///< number of cti_client, computed by encode
    std::uint16_t NumNamedVariables{0U};                  ///< number of NamedVariable, computed by encode
    std::uint16_t NumNamedArrays{0U};                     ///< number of NamedArray, computed by encode
    uccx::CallType CallType{};
    uccx::ConnectionDeviceType ConnectionDeviceType{static_cast<uccx::ConnectionDeviceType>(0U)}; ///< ConnectionDeviceIDType in GED-188
    std::uint32_t CallID{};                               ///< ConnectionCallID in GED-188
    uccx::ConnectionDeviceType NewConnectionDeviceType{}; ///< NewConnectionDeviceIDType in GED-188
    std::uint32_t NewCallID{};                            ///< NewConnectionCallID in GED-188
    uccx::Disposition CalledPartyDisposition{};
    std::uint32_t CampaignID{0U};
    std::uint32_t QueryRuleID{0U};
    OptionalText ConnectionDeviceID;                      ///< required; up to 64 bytes with NUL
    OptionalText NewConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
    OptionalText ANI;                                     ///< up to 40 bytes with NUL
    OptionalText DNIS;                                    ///< up to 32 bytes with NUL
    OptionalText DialedNumber;                            ///< up to 40 bytes with NUL
    OptionalText CallerEnteredDigits;                     ///< up to 40 bytes with NUL
    OptionalText CallVariable1;                           ///< up to 41 bytes with NUL
    OptionalText CallVariable2;                           ///< up to 41 bytes with NUL
    OptionalText CallVariable3;                           ///< up to 41 bytes with NUL
    OptionalText CallVariable4;                           ///< up to 41 bytes with NUL
    OptionalText CallVariable5;                           ///< up to 41 bytes with NUL
    OptionalText CallVariable6;                           ///< up to 41 bytes with NUL
    OptionalText CallVariable7;                           ///< up to 41 bytes with NUL
    OptionalText CallVariable8;                           ///< up to 41 bytes with NUL
    OptionalText CallVariable9;                           ///< up to 41 bytes with NUL
    OptionalText CallVariable10;                          ///< up to 41 bytes with NUL
    OptionalText CallWrapupData;                          ///< up to 40 bytes with NUL
    Repeated<ctikit::NamedVariable> NamedVariable;        ///< counted by NumNamedVariables; up to 251 bytes
    Repeated<ctikit::NamedArray> NamedArray;              ///< counted by NumNamedArrays; up to 252 bytes
    OptionalText CustomerPhoneNumber;                     ///< up to 20 bytes with NUL
    OptionalText CustomerAccountNumber;                   ///< up to 32 bytes with NUL
    Repeated<CtiClient> cti_client;                       ///< counted by NumCTIClients
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallDataUpdateEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallDataUpdateEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallDataUpdateEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
