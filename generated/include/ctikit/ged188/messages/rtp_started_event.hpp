// RTP_STARTED_EVENT: an RTP media stream started.
// Written by `ctigen generate` from spec/ged188/messages/RTP_STARTED_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// RTP_STARTED_EVENT, id 116, server to client: an RTP media stream started.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: one event per direction; no fixed order relative to established/retrieved events.
/// Note: PacketSize in milliseconds; BitRate used for G.723 only; EchoCancellation on/off.
/// Note: no PeripheralType here.
struct RtpStartedEvent {
    static constexpr std::string_view name = "RTP_STARTED_EVENT";
    static constexpr std::uint32_t id = 116;
    static constexpr VersionRange versions{9, 25};

    std::uint32_t MonitorID{};
    std::uint32_t PeripheralID{};
    std::uint32_t ClientPort{};
    ged188::RTPDirection Direction{};
    ged188::RTPType RTPType{};
    std::uint32_t BitRate{};
    std::uint16_t EchoCancellation{};
    std::uint32_t PacketSize{};
    std::uint16_t PayloadType{};
    ged188::ConnectionDeviceIDType ConnectionDeviceIDType{};
    std::uint32_t ConnectionCallID{};
    OptionalText ConnectionDeviceID;          ///< up to 64 bytes with NUL
    OptionalText ClientAddress;               ///< up to 16 bytes with NUL; versions -18; up to 64 bytes with NUL; versions 19+
    OptionalText ClientAddressIPV6;           ///< versions 14-18; unsure: type and largest size not printed
    OptionalText AgentExtension;              ///< up to 16 bytes with NUL
    OptionalText AgentID;                     ///< up to 12 bytes with NUL
    OptionalText AgentIDLong;                 ///< up to 129 bytes with NUL; unsure: size as in Unified CCX
    OptionalText AgentInstrument;             ///< up to 64 bytes with NUL
    /// up to 16 bytes with NUL; versions -18; unsure: added between versions 10 and 13; up to 64 bytes with NUL; versions 19+
    OptionalText SendingAddress;
    OptionalText SendingAddressIPV6;          ///< versions 14-18; unsure: type and largest size not printed
    std::optional<std::uint32_t> SendingPort; ///< unsure: added between versions 10 and 13
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, RtpStartedEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const RtpStartedEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const RtpStartedEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
