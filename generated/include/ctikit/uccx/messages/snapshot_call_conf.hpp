// SNAPSHOT_CALL_CONF: state of a call and its devices.
// Written by `ctigen generate` from spec/uccx/messages/SNAPSHOT_CALL_CONF.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct SnapshotCallReq;

/// SNAPSHOT_CALL_CONF, id 83, server to client: state of a call and its devices.
/// Source: Unified CCX developer guide, page snapshot_call_conf.
/// Note: a trailing reserved INT exists from version 11 on and is absent in 10; GED-188 (v15, v25) documents no such field.
/// Note: text of NumCallDevices spells CallCallID for CallConnectionCallID.
/// Note: CallWrapupData is not honoured for clients that opened with version 17 or later; the wrap-up reason travels in a
/// NamedArray instead.
/// Note: call variables: pages print 40 bytes, GED-188 prints 41 with the NUL; 41 is taken as the limit.
/// Unsure: id 83 is that of the same message in GED-188; no visible Unified CCX list prints it.
/// Unsure: read in part only, not seen: size of CallWrapupData and everything after it; the six group names are given by the text
/// of NumCallDevices.
/// Reserved in the fixed part, no members: NumCTIClients, CalledPartyDisposition, unnamed.
struct SnapshotCallConf {
    static constexpr std::string_view name = "SNAPSHOT_CALL_CONF";
    static constexpr std::uint32_t id = 83;
    static constexpr VersionRange versions{10, 18};
    using Request = uccx::SnapshotCallReq;

    /// One entry of dev.
    struct Dev {
        std::uint32_t CallConnectionCallID{};
        std::optional<uccx::ConnectionDeviceType> CallConnectionDeviceType; ///< CallConnectionDeviceIDType in GED-188
        OptionalText CallConnectionDeviceID;                                ///< up to 64 bytes with NUL
        std::optional<uccx::DeviceType> CallDeviceType;
        OptionalText CallDeviceID;                                          ///< up to 64 bytes with NUL
        std::optional<uccx::LocalConnectionState> CallDeviceConnectionState;
    };

    std::uint32_t InvokeID{};
    uccx::CallType CallType{static_cast<uccx::CallType>(0U)};
    std::uint16_t NumCallDevices{};                ///< number of dev, computed by encode; at most 16
    std::uint16_t NumNamedVariables{};             ///< number of NamedVariable, computed by encode
    std::uint16_t NumNamedArrays{};                ///< number of NamedArray, computed by encode
    OptionalText ANI;                              ///< up to 40 bytes with NUL
    OptionalText DNIS;                             ///< up to 32 bytes with NUL
    OptionalText DialedNumber;                     ///< up to 40 bytes with NUL
    OptionalText CallerEnteredDigits;              ///< up to 40 bytes with NUL
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
    Repeated<Dev> dev;                             ///< counted by NumCallDevices
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SnapshotCallConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SnapshotCallConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SnapshotCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
