// CALL_TRANSLATION_ROUTE_EVENT: call was translation-routed to a monitored peripheral.
// Written by `ctigen generate` from spec/ged188/messages/CALL_TRANSLATION_ROUTE_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// CALL_TRANSLATION_ROUTE_EVENT, id 22, server to client: call was translation-routed to a monitored peripheral.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: NamedVariable and NamedArray together may not exceed 2000 bytes in one message.
/// Note: no MonitorID and no PeripheralID: fixed part is only the two counts.
/// Note: goes to All Events and Peripheral Monitor clients.
struct CallTranslationRouteEvent {
    static constexpr std::string_view name = "CALL_TRANSLATION_ROUTE_EVENT";
    static constexpr std::uint32_t id = 22;
    static constexpr VersionRange versions{9, 25};

    std::uint16_t NumNamedVariables{};                   ///< number of NamedVariable, computed by encode
    std::uint16_t NumNamedArrays{};                      ///< number of NamedArray, computed by encode
    std::optional<std::string_view> ANI;                 ///< up to 40 bytes with NUL
    std::optional<std::string_view> ANI_II;              ///< up to 2 bytes with NUL; versions 11+
    std::optional<Bytes> UserToUserInfo;                 ///< up to 131 bytes
    std::optional<std::string_view> DNIS;                ///< up to 32 bytes with NUL
    std::optional<std::string_view> DialedNumber;        ///< up to 40 bytes with NUL
    std::optional<std::string_view> CallerEnteredDigits; ///< up to 40 bytes with NUL
    std::optional<std::uint32_t> RouterCallKeyDay;
    std::optional<std::uint32_t> RouterCallKeyCallID;
    std::optional<std::uint32_t> RouterCallKeySequenceNumber;
    std::optional<std::string_view> CallVariable1;       ///< up to 41 bytes with NUL
    std::optional<std::string_view> CallVariable2;       ///< up to 41 bytes with NUL
    std::optional<std::string_view> CallVariable3;       ///< up to 41 bytes with NUL
    std::optional<std::string_view> CallVariable4;       ///< up to 41 bytes with NUL
    std::optional<std::string_view> CallVariable5;       ///< up to 41 bytes with NUL
    std::optional<std::string_view> CallVariable6;       ///< up to 41 bytes with NUL
    std::optional<std::string_view> CallVariable7;       ///< up to 41 bytes with NUL
    std::optional<std::string_view> CallVariable8;       ///< up to 41 bytes with NUL
    std::optional<std::string_view> CallVariable9;       ///< up to 41 bytes with NUL
    std::optional<std::string_view> CallVariable10;      ///< up to 41 bytes with NUL
    Repeated<ctikit::NamedVariable> NamedVariable;       ///< counted by NumNamedVariables; up to 251 bytes
    Repeated<ctikit::NamedArray> NamedArray;             ///< counted by NumNamedArrays; up to 252 bytes
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallTranslationRouteEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallTranslationRouteEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallTranslationRouteEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
