// SNAPSHOT_CALL_CONF: call data, CTI clients and connected devices.
// Written by `ctigen generate` from spec/ged188/messages/SNAPSHOT_CALL_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct SnapshotCallReq;

/// SNAPSHOT_CALL_CONF, id 83, server to client: call data, CTI clients and connected devices.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: NumCallDevices is at most 16; the six call device fields follow each other in this order.
/// Note: no RouterCallKeySequenceNumber here, unlike BEGIN_CALL_EVENT.
/// Note: router call key fields only come with post-routed and translation-routed calls.
/// Note: ProtocolReferenceGUID is at most 40 here but 64 in NETWORK_RECORDING_TARGET_INFO_EVENT.
/// Note: FltEnabledServices is one field of 2*NumOfEnabledServices bytes.
/// Note: named variables and arrays together may not exceed 2000 bytes.
/// Unsure: since 24 of the last four fields is inferred: the change list only says the message was modified in 24.
/// Unsure: the source uses both CallDeviceType and CallDeviceIDType for one field.
struct SnapshotCallConf {
    static constexpr std::string_view name = "SNAPSHOT_CALL_CONF";
    static constexpr std::uint32_t id = 83;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::SnapshotCallReq;

    /// One entry of cti_client.
    struct CtiClient {
        std::string_view CTIClientSignature{};           ///< up to 64 bytes with NUL
        std::optional<std::uint32_t> CTIClientTimestamp; ///< seconds since 1970-01-01 UTC
    };

    /// One entry of device.
    struct Device {
        std::uint32_t CallConnectionCallID{};
        std::optional<ged188::ConnectionDeviceIDType> CallConnectionDeviceIDType;
        OptionalText CallConnectionDeviceID; ///< up to 64 bytes with NUL
        std::optional<ged188::DeviceIDType> CallDeviceType;
        OptionalText CallDeviceID;           ///< up to 64 bytes with NUL
        std::optional<ged188::LocalConnectionState> CallDeviceConnectionState;
    };

    std::uint32_t InvokeID{};
    ged188::CallType CallType{};
    /// number of cti_client, computed by encode; at most 16
    std::uint16_t NumCTIClients{};
    /// number of device, computed by encode; at most 16
    std::uint16_t NumCallDevices{};
    std::uint16_t NumNamedVariables{};                                           ///< number of NamedVariable, computed by encode
    std::uint16_t NumNamedArrays{};                                              ///< number of NamedArray, computed by encode
    ged188::DispositionCode CalledPartyDisposition{};
    OptionalText ANI;                                                            ///< up to 40 bytes with NUL
    /// up to 2 bytes with NUL; versions 11+; unsure: listed for SNAPSHOT_CALL_REQ
    OptionalText ANI_II;
    OptionalBytes UserToUserInfo;                                                ///< up to 131 bytes
    OptionalText DNIS;                                                           ///< up to 32 bytes with NUL
    OptionalText DialedNumber;                                                   ///< up to 40 bytes with NUL
    OptionalText CallerEnteredDigits;                                            ///< up to 40 bytes with NUL
    std::optional<std::uint32_t> RouterCallKeyDay;
    std::optional<std::uint32_t> RouterCallKeyCallID;
    OptionalText CallVariable1;                                                  ///< up to 41 bytes with NUL
    OptionalText CallVariable2;                                                  ///< up to 41 bytes with NUL
    OptionalText CallVariable3;                                                  ///< up to 41 bytes with NUL
    OptionalText CallVariable4;                                                  ///< up to 41 bytes with NUL
    OptionalText CallVariable5;                                                  ///< up to 41 bytes with NUL
    OptionalText CallVariable6;                                                  ///< up to 41 bytes with NUL
    OptionalText CallVariable7;                                                  ///< up to 41 bytes with NUL
    OptionalText CallVariable8;                                                  ///< up to 41 bytes with NUL
    OptionalText CallVariable9;                                                  ///< up to 41 bytes with NUL
    OptionalText CallVariable10;                                                 ///< up to 41 bytes with NUL
    OptionalText CallWrapupData;                                                 ///< up to 40 bytes with NUL
    /// counted by NumNamedVariables; up to 251 bytes
    Repeated<ctikit::NamedVariable> NamedVariable;
    Repeated<ctikit::NamedArray> NamedArray;                                     ///< counted by NumNamedArrays; up to 252 bytes
    Repeated<CtiClient> cti_client;                                              ///< counted by NumCTIClients
    Repeated<Device> device;                                                     ///< counted by NumCallDevices
    OptionalBytes CallReferenceID;                                               ///< up to 32 bytes; versions 14+
    std::optional<std::uint32_t> COCConnectionCallID;                            ///< versions 14+
    std::optional<ged188::ConnectionDeviceIDType> COCCallConnectionDeviceIDType; ///< versions 14+
    OptionalText COCCallConnectionDeviceID;                                      ///< up to 64 bytes with NUL; versions 14+
    /// versions 14+; unsure: tag table: SET_CALL_DATA_REQ
    std::optional<std::uint8_t> CallOriginatedFrom;
    OptionalText ProtocolReferenceGUID;                                          ///< up to 40 bytes with NUL; versions 24+
    OptionalText CcaiConfigId;                                                   ///< up to 40 bytes with NUL; versions 24+
    /// number of FltEnabledServices, computed by encode; versions 24+
    std::optional<std::uint16_t> NumOfEnabledServices;
    std::optional<Packed<std::uint16_t>> FltEnabledServices;                     ///< versions 24+
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SnapshotCallConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SnapshotCallConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SnapshotCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
