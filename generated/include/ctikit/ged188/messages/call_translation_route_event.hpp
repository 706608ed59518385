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

    std::uint16_t NumNamedVariables{};             ///< number of NamedVariable, computed by encode
    std::uint16_t NumNamedArrays{};                ///< number of NamedArray, computed by encode
    OptionalText ANI;                              ///< up to 40 bytes with NUL
    OptionalText ANI_II;                           ///< up to 2 bytes with NUL; versions 11+
    OptionalBytes UserToUserInfo;                  ///< up to 131 bytes
    OptionalText DNIS;                             ///< up to 32 bytes with NUL
    OptionalText DialedNumber;                     ///< up to 40 bytes with NUL
    OptionalText CallerEnteredDigits;              ///< up to 40 bytes with NUL
    std::optional<std::uint32_t> RouterCallKeyDay;
    std::optional<std::uint32_t> RouterCallKeyCallID;
    std::optional<std::uint32_t> RouterCallKeySequenceNumber;
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
    Repeated<ctikit::NamedVariable> NamedVariable; ///< counted by NumNamedVariables; up to 251 bytes
    Repeated<ctikit::NamedArray> NamedArray;       ///< counted by NumNamedArrays; up to 252 bytes
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, CallTranslationRouteEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const CallTranslationRouteEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const CallTranslationRouteEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
