// What the suite looks at, by name. Every finding is made by one check. A run can leave a check out, which is how a
// test sees that each of them matters: without it, a defect of the gallery goes unnoticed.
#pragma once

#include <span>
#include <string_view>

#include <cstdint>

namespace ctikit::conformance {

enum class Check : std::uint8_t {
    // What the client reports
    report_missing,
    report_unsent,
    report_value,
    report_left_out,
    report_order,
    // What the client sends, whatever the case
    client_connects,
    client_keeps_session,
    client_crash,
    client_flood,
    message_well_formed,
    message_rules,
    message_of_clients,
    open_once,
    // OPEN_REQ
    open_version_exists,
    open_well_formed,
    open_first,
    open_waits,
    open_version,
    open_mode,
    open_one_mode,
    open_reserved,
    open_idle_timeout_least,
    open_idle_timeout_most,
    open_required_fields,
    open_agent_field,
    open_agent_values,
    open_no_agent_field,
    open_mask_bits,
    open_masks_ask,
    open_strings,
    // Refusals, heartbeats, the end of sessions
    refusal_pause,
    refusal_ends_connection,
    no_message_without_session,
    connection_storm,
    silent_connection,
    heartbeat_in_time,
    heartbeat_under_load,
    heartbeat_pace,
    lost_session_patience,
    lost_session_given_up,
    connection_ended,
    old_connection_closed,
    failover,
    idle_timeout_heartbeats,
    heartbeat_interval,
    close_request,
    close_waits,
    close_ends,
    // Requests that the client is asked for
    reply_sent,
    request_sent,
    request_well_formed,
    request_values,
    request_once,
    request_invoke_ids,
    // Servers
    server_accepts,
    server_answers,
    server_answers_once,
    server_status,
    server_ends_connection,
    server_keeps_session,
    server_frames,
    server_frame_values,
    server_messages,
    server_events,
    server_services,
};

struct CheckInfo {
    Check check;
    std::string_view id;   ///< as in reports and on the command line: "open-mode"
    std::string_view what; ///< what holds when it finds nothing
};

/// All of them, in the order of the enumeration.
[[nodiscard]] std::span<const CheckInfo> all_checks() noexcept;

[[nodiscard]] std::string_view id_of(Check check) noexcept;

} // namespace ctikit::conformance
