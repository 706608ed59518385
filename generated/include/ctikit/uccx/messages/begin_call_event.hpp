// BEGIN_CALL_EVENT: new call associated with client; carries initial call context.
// Written by `ctigen generate` from spec/uccx/messages/BEGIN_CALL_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// BEGIN_CALL_EVENT, id 23, server to client: new call associated with client; carries initial call context.
/// Source: Unified CCX developer guide, page begin_call_event.
/// Note: optional message; comes before any other event of the call.
/// Note: several calls can share one CallID.
/// Note: device id strings may be in Primary.Actual form from version 14 on.
/// Note: GED-188 also allows UserToUserInfo(9), RouterCallKeySequenceNumber(110), CallReferenceID(223, since 14).
/// Note: the guide's sample trace names the three leading reserved fields monitorID 0, peripheralID 1, peripheralType 21.
/// Note: an empty ANI means: use the CallingDeviceID of a later event.
/// Note: call variables: pages print 40 bytes, GED-188 prints 41 with the NUL; 41 is taken as the limit.
/// Unsure: read in part only, not seen: page cut at the start of the floating part; ConnectionDeviceID and ANI read from a
/// third-party class reference that mirrors the guide; names up to CallWrapupData confirmed by the guide's text trace; the rest
/// from GED-188.
/// Unsure: the two router-call-key tags are reserved in Unified CCX SNAPSHOT_CALL_CONF, so presumed reserved here too.
/// Reserved in the fixed part, no members: MonitorID, PeripheralID, PeripheralType.
struct BeginCallEvent {
    static constexpr std::string_view name = "BEGIN_CALL_EVENT";
    static constexpr std::uint32_t id = 23;
    static constexpr VersionRange versions{10, 18};

    /// One entry of cti_client.
    struct CtiClient {
        std::string_view CTIClientSignature{};           ///< up to 64 bytes with NUL
        std::optional<std::uint32_t> CTIClientTimestamp; ///< seconds since 1970-01-01 UTC
    };

    std::uint16_t NumCTIClients{};                     ///< number of cti_client, computed by encode
    std::uint16_t NumNamedVariables{};                 ///< number of NamedVariable, computed by encode
    std::uint16_t NumNamedArrays{};                    ///< number of NamedArray, computed by encode
    uccx::CallType CallType{};
    uccx::ConnectionDeviceType ConnectionDeviceType{}; ///< ConnectionDeviceIDType in GED-188
    std::uint32_t CallID{};                            ///< ConnectionCallID in GED-188
    uccx::Disposition CalledPartyDisposition{};
    OptionalText ConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
    OptionalText ANI;                                  ///< up to 40 bytes with NUL
    OptionalText DNIS;                                 ///< up to 32 bytes with NUL
    OptionalText DialedNumber;                         ///< up to 40 bytes with NUL
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
    Repeated<CtiClient> cti_client;                    ///< counted by NumCTIClients
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, BeginCallEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const BeginCallEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const BeginCallEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
