// SET_AGENT_SERVICE_DATA_REQ: report agent feedback counts on AI answer suggestions.
// Written by `ctigen generate` from spec/ged188/messages/SET_AGENT_SERVICE_DATA_REQ.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct SetAgentServiceDataConf;

/// SET_AGENT_SERVICE_DATA_REQ, id 283, client to server, versions 24+: report agent feedback counts on AI answer suggestions.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: NumOfEnabledServices 0 means all services were switched off.
/// Note: FltEnabledServices is one field holding 2*NumOfEnabledServices bytes; feature codes: see enum AgentServiceType.
/// Note: NumOfEnabledServices is a floating field here, not a fixed one.
/// Unsure: FltEnabledServices: name inferred (the source row has none; version 24 history ties tag FLT_ENABLED_SERVICES to this
/// message); size printed as 2 x NumOfEnabledServices, so apparently one packed USHORT array.
/// Unsure: third fixed field is printed RouterCallKey with a shifted description; taken as RouterCallKeyCallID.
/// Unsure: sender is inferred: the chapter does not say it outright.
/// Unsure: TotalAnswersSuggestion is not in the version 24 tag list of the change history, so it may be newer.
/// Unsure: no tag number was found for the three suggestion counters in the constants chapter.
/// No source prints the tag of TotalAnswersSuggestion.
/// No source prints the tag of NumPositiveAnswersSuggestions.
/// No source prints the tag of NumNegativeAnswersSuggestions.
struct SetAgentServiceDataReq {
    static constexpr std::string_view name = "SET_AGENT_SERVICE_DATA_REQ";
    static constexpr std::uint32_t id = 283;
    static constexpr VersionRange versions{24, 25};
    using Confirmation = ged188::SetAgentServiceDataConf;

    std::uint32_t InvokeID{};
    std::uint32_t RouterCallKeyDay{};
    std::uint32_t RouterCallKeyCallID{};
    std::uint32_t RouterCallKeySequenceNumber{};
    std::uint32_t AgentSkillTargetID{};
    std::optional<std::uint16_t> NumOfEnabledServices; ///< number of FltEnabledServices, computed by encode
    std::optional<Packed<std::uint16_t>> FltEnabledServices;
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SetAgentServiceDataReq& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SetAgentServiceDataReq& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SetAgentServiceDataReq& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
