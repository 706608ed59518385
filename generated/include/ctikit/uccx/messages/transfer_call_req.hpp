// TRANSFER_CALL_REQ: transfer held call to active call.
// Written by `ctigen generate` from spec/uccx/messages/TRANSFER_CALL_REQ.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct TransferCallConf;

/// TRANSFER_CALL_REQ, id 64, client to server: transfer held call to active call.
/// Source: Unified CCX developer guide, page transfer_call_req.
/// Note: GED-188 single-step transfer: HeldCallID 0xffffffff, held type none, DialedNumber given.
/// Note: CallWrapupData is not honoured for clients that opened with version 17 or later; the wrap-up reason travels in a
/// NamedArray instead.
/// Note: call variables: pages print 40 bytes, GED-188 prints 41 with the NUL; 41 is taken as the limit.
/// Unsure: id 64 is that of the same message in GED-188; no visible Unified CCX list prints it.
/// Unsure: read in part only, not seen: size of HeldConnectionDeviceID and everything after it.
/// Reserved in the fixed part, no members: PeripheralID, CallPlacementType, CallMannerType, AlertRings, CallOption, FacilityType,
/// AnsweringMachine, Priority, PostRoute.
struct TransferCallReq {
    static constexpr std::string_view name = "TRANSFER_CALL_REQ";
    static constexpr std::uint32_t id = 64;
    static constexpr VersionRange versions{10, 18};
    using Confirmation = uccx::TransferCallConf;

    std::uint32_t InvokeID{};
    std::uint32_t ActiveCallID{};                            ///< ActiveConnectionCallID in GED-188
    std::uint32_t HeldCallID{};                              ///< HeldConnectionCallID in GED-188
    uccx::ConnectionDeviceType ActiveConnectionDeviceType{}; ///< ActiveConnectionDeviceIDType in GED-188
    uccx::ConnectionDeviceType HeldConnectionDeviceType{};   ///< HeldConnectionDeviceIDType in GED-188
    std::uint16_t NumNamedVariables{};                       ///< number of NamedVariable, computed by encode
    std::uint16_t NumNamedArrays{};                          ///< number of NamedArray, computed by encode
    OptionalText ActiveConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
    OptionalText HeldConnectionDeviceID;                     ///< up to 64 bytes with NUL
    OptionalText AgentInstrument;                            ///< up to 64 bytes with NUL
    OptionalText DialedNumber;                               ///< up to 40 bytes with NUL
    OptionalText CallVariable1;                              ///< up to 41 bytes with NUL
    OptionalText CallVariable2;                              ///< up to 41 bytes with NUL
    OptionalText CallVariable3;                              ///< up to 41 bytes with NUL
    OptionalText CallVariable4;                              ///< up to 41 bytes with NUL
    OptionalText CallVariable5;                              ///< up to 41 bytes with NUL
    OptionalText CallVariable6;                              ///< up to 41 bytes with NUL
    OptionalText CallVariable7;                              ///< up to 41 bytes with NUL
    OptionalText CallVariable8;                              ///< up to 41 bytes with NUL
    OptionalText CallVariable9;                              ///< up to 41 bytes with NUL
    OptionalText CallVariable10;                             ///< up to 41 bytes with NUL
    OptionalText CallWrapupData;                             ///< up to 40 bytes with NUL
    Repeated<ctikit::NamedVariable> NamedVariable;           ///< counted by NumNamedVariables; up to 251 bytes
    Repeated<ctikit::NamedArray> NamedArray;                 ///< counted by NumNamedArrays; up to 252 bytes
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, TransferCallReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const TransferCallReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const TransferCallReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
