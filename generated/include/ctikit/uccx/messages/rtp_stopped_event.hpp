// RTP_STOPPED_EVENT: an audio stream stopped.
// Written by `ctigen generate` from spec/uccx/messages/RTP_STOPPED_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// RTP_STOPPED_EVENT, id 117, server to client: an audio stream stopped.
/// Source: Unified CCX developer guide, page rtp_stopped_event.
/// Note: optional message; AgentID is last here, second or third in GED-188.
/// Note: from version 14 ConnectionDeviceID may hold Primary.Actual.
/// Unsure: id 117 is that of the same message in GED-188; no visible Unified CCX list prints it.
/// Reserved in the fixed part, no members: MonitorID, PeripheralID.
struct RtpStoppedEvent {
    static constexpr std::string_view name = "RTP_STOPPED_EVENT";
    static constexpr std::uint32_t id = 117;
    static constexpr VersionRange versions{10, 18};

    std::uint32_t clientPort{};                        ///< ClientPort in GED-188
    uccx::RTPDirection Direction{};
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
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, RtpStoppedEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const RtpStoppedEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const RtpStoppedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
