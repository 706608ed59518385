// SET_APP_DATA_REQ: set application variables.
// Written by `ctigen generate` from spec/ged188/messages/SET_APP_DATA_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct SetAppDataConf;

/// SET_APP_DATA_REQ, id 129, client to server: set application variables.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: the fixed part is InvokeID alone; ApplicationPathID is floating.
/// Unsure: PreCallInvokeID type is printed UNIT; taken as UINT.
struct SetAppDataReq {
    static constexpr std::string_view name = "SET_APP_DATA_REQ";
    static constexpr std::uint32_t id = 129;
    static constexpr VersionRange versions{9, 25};
    using Confirmation = ged188::SetAppDataConf;

    std::uint32_t InvokeID{};
    std::optional<std::int32_t> ApplicationPathID;
    OptionalText CallVariable1;                   ///< up to 41 bytes with NUL
    OptionalText CallVariable2;                   ///< up to 41 bytes with NUL
    OptionalText CallVariable3;                   ///< up to 41 bytes with NUL
    OptionalText CallVariable4;                   ///< up to 41 bytes with NUL
    OptionalText CallVariable5;                   ///< up to 41 bytes with NUL
    OptionalText CallVariable6;                   ///< up to 41 bytes with NUL
    OptionalText CallVariable7;                   ///< up to 41 bytes with NUL
    OptionalText CallVariable8;                   ///< up to 41 bytes with NUL
    OptionalText CallVariable9;                   ///< up to 41 bytes with NUL
    OptionalText CallVariable10;                  ///< up to 41 bytes with NUL
    std::optional<std::uint32_t> FltCallTypeID;   ///< versions 14+
    std::optional<std::uint32_t> PreCallInvokeID; ///< versions 14+
    /// versions 14+; unsure: name made from SET_APPDATA_CALLID_TAG, type from its text
    std::optional<std::uint32_t> SetAppDataCallID;
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SetAppDataReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SetAppDataReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SetAppDataReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
