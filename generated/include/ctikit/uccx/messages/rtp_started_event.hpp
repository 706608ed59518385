// RTP_STARTED_EVENT: an audio stream started.
// Written by `ctigen generate` from spec/uccx/messages/RTP_STARTED_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// RTP_STARTED_EVENT, id 116, server to client: an audio stream started.
/// Source: Unified CCX developer guide, page rtp_started_event.
/// Note: optional message; no PeripheralType field in the RTP events.
/// Note: EchoCancellation 0 off, 1 on; PacketSize in ms; BitRate only for G.723.
/// Note: input and output stream each get their own event; order against CALL_ESTABLISHED_EVENT is open.
/// Unsure: id 116 is that of the same message in GED-188; no visible Unified CCX list prints it.
/// Unsure: read in part only, not seen: floating part after the name ConnectionDeviceID.
/// Reserved in the fixed part, no members: MonitorID, PeripheralID.
struct RtpStartedEvent {
    static constexpr std::string_view name = "RTP_STARTED_EVENT";
    static constexpr std::uint32_t id = 116;
    static constexpr VersionRange versions{10, 18};

    std::uint32_t clientPort{};                        ///< ClientPort in GED-188
    uccx::RTPDirection Direction{};
    uccx::RTPType RTPType{};
    uccx::RTPBitRate BitRate{};
    uccx::EchoCancellation EchoCancellation{};
    std::uint32_t PacketSize{};
    uccx::AudioCodec PayloadType{};
    uccx::ConnectionDeviceType ConnectionDeviceType{}; ///< ConnectionDeviceIDType in GED-188
    std::uint32_t CallID{};                            ///< ConnectionCallID in GED-188
    OptionalText ConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
    OptionalText ClientAddress;                        ///< required; up to 16 bytes with NUL
    OptionalText AgentExtension;                       ///< up to 16 bytes with NUL
    OptionalText AgentInstrument;                      ///< up to 64 bytes with NUL
    OptionalText SendingAddress;                       ///< up to 16 bytes with NUL
    std::optional<std::uint32_t> SendingPort;
    OptionalText AgentID;                              ///< up to 129 bytes with NUL; 32 bytes in guides before version 18
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, RtpStartedEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const RtpStartedEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const RtpStartedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
