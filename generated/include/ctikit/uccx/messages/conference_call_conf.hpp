// CONFERENCE_CALL_CONF: conference done; new call id and parties.
// Written by `ctigen generate` from spec/uccx/messages/CONFERENCE_CALL_CONF.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

struct ConferenceCallReq;

/// CONFERENCE_CALL_CONF, id 49, server to client: conference done; new call id and parties.
/// Source: Unified CCX developer guide, page conference_call_conf.
/// Reserved in the fixed part, no members: LineHandle, LineType.
struct ConferenceCallConf {
    static constexpr std::string_view name = "CONFERENCE_CALL_CONF";
    static constexpr std::uint32_t id = 49;
    static constexpr VersionRange versions{10, 18};
    using Request = uccx::ConferenceCallReq;

    /// One entry of party.
    struct Party {
        std::uint32_t ConnectedPartyCallID{};
        std::optional<uccx::DeviceType> ConnectedPartyDeviceType; ///< ConnectedPartyDeviceIDType in GED-188
        OptionalText ConnectedPartyDeviceID;                      ///< up to 64 bytes with NUL
    };

    std::uint32_t InvokeID{};
    std::uint32_t NewCallID{};                            ///< NewConnectionCallID in GED-188
    uccx::ConnectionDeviceType NewConnectionDeviceType{}; ///< NewConnectionDeviceIDType in GED-188
    std::uint16_t NumParties{};                           ///< number of party, computed by encode; at most 16
    OptionalText NewConnectionDeviceID;                   ///< required; up to 64 bytes with NUL
    Repeated<Party> party;                                ///< counted by NumParties
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ConferenceCallConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ConferenceCallConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ConferenceCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
