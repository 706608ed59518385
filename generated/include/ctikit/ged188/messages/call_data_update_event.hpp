// CALL_DATA_UPDATE_EVENT: call data or call identity changed.
// Written by `ctigen generate` from spec/ged188/messages/CALL_DATA_UPDATE_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CALL_DATA_UPDATE_EVENT, id 25, server to client: call data or call identity changed.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: NamedVariable and NamedArray together may not exceed 2000 bytes in one message.
/// Note: carries changed items only, except ECC variables: from version 22 all of them are always present and replace what the
/// client stored.
/// Note: old identity in ConnectionCallID/ConnectionDeviceID, new one in the New... fields.
/// Note: each CTIClientTimestamp comes directly after its CTIClientSignature.
struct CallDataUpdateEvent {
    static constexpr std::string_view name = "CALL_DATA_UPDATE_EVENT";
    static constexpr std::uint32_t id = 25;
    static constexpr VersionRange versions{9, 25};

    /// One entry of cti_client.
    struct CtiClient {
        std::string_view CTIClientSignature{};           ///< up to 64 bytes with NUL
        std::optional<std::uint32_t> CTIClientTimestamp; ///< seconds since 1970-01-01 UTC
    };

    std::uint32_t MonitorID{};
    std::uint32_t PeripheralID{};
    ged188::PeripheralType PeripheralType{};
    std::uint16_t NumCTIClients{};                 ///< number of cti_client, computed by encode; at most 16
    std::uint16_t NumNamedVariables{};             ///< number of NamedVariable, computed by encode
    std::uint16_t NumNamedArrays{};                ///< number of NamedArray, computed by encode
    ged188::CallType CallType{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    std::uint32_t ConnectionCallID{};
    ged188::ConnectionDeviceIDType NewConnectionDeviceIDType{};
    std::uint32_t NewConnectionCallID{};
    ged188::DispositionCode CalledPartyDisposition{};
    std::uint32_t CampaignID{};
    std::uint32_t QueryRuleID{};
    OptionalText ConnectionDeviceID;               ///< required; up to 64 bytes with NUL
    OptionalText NewConnectionDeviceID;            ///< required; up to 64 bytes with NUL
    OptionalText ANI;                              ///< up to 40 bytes with NUL
    OptionalText ANI_II;                           ///< up to 2 bytes with NUL; versions 11+
    OptionalBytes UserToUserInfo;                  ///< up to 131 bytes
    OptionalText DNIS;                             ///< up to 32 bytes with NUL
    OptionalText DialedNumber;                     ///< up to 40 bytes with NUL
    OptionalText CallerEnteredDigits;              ///< up to 40 bytes with NUL
    std::optional<std::uint32_t> RouterCallKeyDay;
    std::optional<std::uint32_t> RouterCallKeyCallID;
    std::optional<std::uint32_t> RouterCallKeySequenceNumber;
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
    OptionalText CustomerPhoneNumber;              ///< up to 20 bytes with NUL
    OptionalText CustomerAccountNumber;            ///< up to 32 bytes with NUL
    Repeated<CtiClient> cti_client;                ///< counted by NumCTIClients
    OptionalBytes CallReferenceID;                 ///< up to 32 bytes; versions 14+
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallDataUpdateEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallDataUpdateEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallDataUpdateEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
