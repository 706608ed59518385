// TEAM_CONFIG_EVENT: team configuration or a change of it.
// Written by `ctigen generate` from spec/uccx/messages/TEAM_CONFIG_EVENT.yaml.
#pragma once

#include <ctikit/uccx/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::uccx {

/// TEAM_CONFIG_EVENT, id 243, server to client: team configuration or a change of it.
/// Source: Unified CCX developer guide, page team_config_event.
/// Note: TeamName must be the first floating field.
/// Note: no member fields with operation 2 (remove team).
/// Note: AgentID holds the CSQ id as text when MemberType is 2; RecordType only 0 add and 2 delete.
/// Unsure: id 243 is that of the same message in GED-188; no visible Unified CCX list prints it.
/// Reserved in the fixed part, no members: unnamed.
struct TeamConfigEvent {
    static constexpr std::string_view name = "TEAM_CONFIG_EVENT";
    static constexpr std::uint32_t id = 243;
    static constexpr VersionRange versions{10, 18};

    /// One entry of member.
    struct Member {
        std::string_view AgentID{}; ///< up to 129 bytes with NUL; 32 bytes in guides before version 18
        std::optional<uccx::AgentFlags> AgentFlags;
        std::optional<uccx::ConfigRecordType> RecordType;
        std::optional<uccx::TeamMemberType> MemberType;
    };

    std::uint32_t TeamID{};
    std::uint16_t NumRecords{}; ///< number of member, computed by encode; at most 64
    uccx::TeamConfigOperation Operation{};
    OptionalText TeamName;      ///< required; up to 50 bytes with NUL
    Repeated<Member> member;    ///< counted by NumRecords
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, TeamConfigEvent& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const TeamConfigEvent& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const TeamConfigEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::uccx
