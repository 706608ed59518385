// AGENT_PRE_CALL_EVENT: call or task is being routed to an Enterprise Agent.
// Written by `ctigen generate` from spec/ged188/messages/AGENT_PRE_CALL_EVENT.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

/// AGENT_PRE_CALL_EVENT, id 105, server to client: call or task is being routed to an Enterprise Agent.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: NamedVariable and NamedArray together may not exceed 2000 bytes in one message.
/// Note: no PeripheralID and no DNIS in this message.
/// Note: ProtocolReferenceGUID is 40 here but 64 in NETWORK_RECORDING_TARGET_INFO_EVENT.
/// Note: goes to All Events clients and to the targeted Client Events client; may rarely arrive after BEGIN_CALL_EVENT.
/// Unsure: FltEnabledServices: printed as USHORT x NumOfEnabledServices, size 2 x that count, so apparently one packed array in
/// one field; its count is itself a floating field.
/// Unsure: PreCallInvokeID type is printed UNIT; taken as UINT.
struct AgentPreCallEvent {
    static constexpr std::string_view name = "AGENT_PRE_CALL_EVENT";
    static constexpr std::uint32_t id = 105;
    static constexpr VersionRange versions{9, 25};

    std::uint32_t MonitorID{};
    std::uint16_t NumNamedVariables{};                       ///< number of NamedVariable, computed by encode
    std::uint16_t NumNamedArrays{};                          ///< number of NamedArray, computed by encode
    std::uint32_t ServiceNumber{};
    std::uint32_t ServiceID{};
    std::uint32_t SkillGroupNumber{};
    std::uint32_t SkillGroupID{};
    std::uint16_t SkillGroupPriority{};
    std::int32_t MRDID{};
    std::uint32_t AgentSkillTargetID{};                      ///< versions 20+
    OptionalText AgentInstrument;                            ///< up to 64 bytes with NUL
    std::optional<std::uint32_t> RouterCallKeyDay;
    std::optional<std::uint32_t> RouterCallKeyCallID;
    std::optional<std::uint32_t> RouterCallKeySequenceNumber;
    OptionalText ANI;                                        ///< up to 40 bytes with NUL
    OptionalText ANI_II;                                     ///< up to 2 bytes with NUL; versions 11+
    OptionalBytes UserToUserInfo;                            ///< up to 131 bytes
    OptionalText DialedNumber;                               ///< up to 40 bytes with NUL
    OptionalText CallerEnteredDigits;                        ///< up to 40 bytes with NUL
    std::optional<std::uint32_t> FltCallTypeID;              ///< versions 14+
    std::optional<std::uint32_t> PreCallInvokeID;            ///< versions 14+
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
    Repeated<ctikit::NamedVariable> NamedVariable;           ///< counted by NumNamedVariables; up to 251 bytes
    Repeated<ctikit::NamedArray> NamedArray;                 ///< counted by NumNamedArrays; up to 252 bytes
    OptionalText AgentID;                                    ///< up to 12 bytes with NUL; versions 20+
    OptionalText ProtocolReferenceGUID;                      ///< up to 40 bytes with NUL; versions 23+
    std::optional<std::uint16_t> NumOfEnabledServices;       ///< number of FltEnabledServices, computed by encode; versions 24+
    std::optional<Packed<std::uint16_t>> FltEnabledServices; ///< versions 24+
    OptionalText CcaiConfigId;                               ///< up to 40 bytes with NUL; versions 24+
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, AgentPreCallEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const AgentPreCallEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const AgentPreCallEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
