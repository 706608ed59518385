// STOP_RECORDING_REQ: ask to stop recording a call.
// Written by `ctigen generate` from spec/ged188/messages/STOP_RECORDING_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct StopRecordingConf;

/// STOP_RECORDING_REQ, id 149, either way: ask to stop recording a call.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: sent by the client and forwarded by the server to recording servers that registered Cisco:CallRecording.
/// Note: ClientID and ClientAddress are added by the CTI Server only on the copy sent to the recording server.
/// Note: when sent by a bridge client (All Events or Peripheral Monitor) at least one of AgentExtension, AgentID, AgentInstrument
/// must be present.
/// Note: SessionID 0 = any registered recording server.
struct StopRecordingReq {
    static constexpr std::string_view name = "STOP_RECORDING_REQ";
    static constexpr std::uint32_t id = 149;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::StopRecordingConf;

    std::uint32_t InvokeID{};
    std::uint32_t PeripheralID{};
    std::uint32_t ConnectionCallID{};
    std::uint32_t ClientPort{};
    std::uint32_t SessionID{};
    std::uint32_t ServerData{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    ged188::RTPDirection Direction{};
    OptionalText ConnectionDeviceID; ///< up to 64 bytes with NUL
    OptionalText ClientID;           ///< up to 64 bytes with NUL
    OptionalText ClientAddress;      ///< up to 16 bytes with NUL; versions -18; up to 64 bytes with NUL; versions 19+
    OptionalText ClientAddressIPV6;  ///< versions 14-18; unsure: type and largest size not printed
    OptionalText AgentExtension;     ///< up to 16 bytes with NUL
    OptionalText AgentID;            ///< up to 12 bytes with NUL
    OptionalText AgentInstrument;    ///< up to 64 bytes with NUL
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, StopRecordingReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const StopRecordingReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const StopRecordingReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
