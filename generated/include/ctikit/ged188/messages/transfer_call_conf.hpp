// TRANSFER_CALL_CONF: transfer made: resulting call and its parties.
// Written by `ctigen generate` from spec/ged188/messages/TRANSFER_CALL_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct TransferCallReq;

/// TRANSFER_CALL_CONF, id 65, server to client: transfer made: resulting call and its parties.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: LineHandle is 0xffff when unknown.
struct TransferCallConf {
    static constexpr std::string_view name = "TRANSFER_CALL_CONF";
    static constexpr std::uint32_t id = 65;
    static constexpr VersionRange versions{9, 25};
    using Request = ged188::TransferCallReq;

    /// One entry of party.
    struct Party {
        std::uint32_t ConnectedPartyCallID{};
        std::optional<ged188::DeviceIDType> ConnectedPartyDeviceIDType;
        OptionalText ConnectedPartyDeviceID; ///< up to 64 bytes with NUL
    };

    std::uint32_t InvokeID{};
    std::uint32_t NewConnectionCallID{};
    ged188::ConnectionDeviceIDType NewConnectionDeviceIDType{};
    std::uint16_t NumParties{};         ///< number of party, computed by encode; at most 16
    std::uint16_t LineHandle{};
    ged188::LineType LineType{};
    OptionalText NewConnectionDeviceID; ///< up to 64 bytes with NUL
    Repeated<Party> party;              ///< counted by NumParties
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, TransferCallConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const TransferCallConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const TransferCallConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
