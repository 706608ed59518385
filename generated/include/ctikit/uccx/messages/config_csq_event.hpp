// CONFIG_CSQ_EVENT: contact service queue records.
// Written by `ctigen generate` from spec/uccx/messages/CONFIG_CSQ_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// CONFIG_CSQ_EVENT, id 236, server to client: contact service queue records.
/// Source: Unified CCX developer guide, page config_csq_event.
/// Note: GED-188 name of the message: CONFIG_SKILL_GROUP_EVENT.
/// Note: GED-188 v25 prints AgentSkillTargetID for both tag 141 and tag 185; Unified CCX shows 185 is AutoWork, so the 185 row
/// there is a misprint.
/// Note: MR domain: 0 voice, 1 email (email from Unified CCX 7.0(1)).
/// Unsure: id 236 is that of the same message in GED-188; no visible Unified CCX list prints it.
/// Unsure: the page prints tag 184 for the reserved field before CSQID; all sibling config messages have 208 (PeripheralID)
/// there. Accept both tags; when 184 comes twice in a record the last one is CSQID.
/// Unsure: AutoWork is BOOL with size 4 on the page; BOOL is 2 bytes in the type table and AutoWork is 2 in GED-188. Trust the
/// length byte.
struct ConfigCsqEvent {
    static constexpr std::string_view name = "CONFIG_CSQ_EVENT";
    static constexpr std::uint32_t id = 236;
    static constexpr VersionRange versions{10, 18};

    /// One entry of record.
    struct Record {
        uccx::ConfigRecordType RecordType{};
        std::optional<std::uint32_t> CSQID;       ///< PeripheralNumber in GED-188
        std::optional<bool> AutoWork;             ///< unsure: the page prints 4 bytes, BOOL has 2: trust the length byte
        OptionalText CSQName;                     ///< up to 64 bytes with NUL; PeripheralName in GED-188
        OptionalText Description;                 ///< up to 128 bytes with NUL
        std::optional<uccx::MRDomain> MRDomainID; ///< versions 11+; FltMRDomainID in GED-188
    };

    std::uint16_t NumRecords{}; ///< number of record, computed by encode; at most 10
    Repeated<Record> record;    ///< counted by NumRecords
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, ConfigCsqEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const ConfigCsqEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const ConfigCsqEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
