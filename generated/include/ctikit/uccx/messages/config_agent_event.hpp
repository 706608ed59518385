// CONFIG_AGENT_EVENT: agent records.
// Written by `ctigen generate` from spec/uccx/messages/CONFIG_AGENT_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// CONFIG_AGENT_EVENT, id 237, server to client: agent records.
/// Source: Unified CCX developer guide, page config_agent_event.
/// Note: LoginID is the record key.
/// Note: the count NumCSQ is itself a floating field; CSQID and reserved[64] alternate after it.
/// Unsure: the place of ActiveTerminal, 303, is not certain.
/// Unsure: the type of MRD_ID, 246, is that of the other media routing domain ids, 4 bytes; 2 bytes are read without complaint,
/// too, as its size was not seen.
/// Unsure: id 237 is that of the same message in GED-188; no visible Unified CCX list prints it.
/// Unsure: read in part only, not seen: type and size of MRD_ID (tag 246) and everything after it; place of ActiveTerminal.
/// Unsure: agentState and MRD_ID may repeat per media routing domain; not visible. GED-188 v25 uses other tags for that (261-263)
/// and gives 247 another name.
/// Unsure: GED-188 v25 puts ActiveTerminal right after the peripheral id; do not rely on the order.
struct ConfigAgentEvent {
    static constexpr std::string_view name = "CONFIG_AGENT_EVENT";
    static constexpr std::uint32_t id = 237;
    static constexpr VersionRange versions{10, 18};

    /// One entry of record.
    struct Record {
        /// One entry of csq.
        struct Csq {
            std::uint32_t CSQID{}; ///< FltSkillGroupNumber in GED-188
        };

        uccx::ConfigRecordType RecordType{};
        std::optional<uccx::ConfigAgentType> AgentType;
        OptionalText LoginID;                ///< up to 129 bytes with NUL
        OptionalText LastName;               ///< up to 32 bytes with NUL
        OptionalText FirstName;              ///< up to 32 bytes with NUL
        OptionalText Extension;              ///< up to 16 bytes with NUL
        OptionalText Description;            ///< up to 128 bytes with NUL
        std::optional<std::uint16_t> NumCSQ; ///< number of csq, computed by encode; at most 25; NumSkills in GED-188
        Repeated<Csq> csq;                   ///< counted by NumCSQ
        std::optional<uccx::AgentState> agentState;
        std::optional<std::uint32_t> MRD_ID; ///< versions 17+; unsure: type and size not seen; 2 read too
        OptionalText ActiveTerminal;         ///< up to 64 bytes with NUL; version 18
    };

    std::uint16_t NumRecords{}; ///< number of record, computed by encode; at most 10
    Repeated<Record> record;    ///< counted by NumRecords
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ConfigAgentEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ConfigAgentEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ConfigAgentEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
