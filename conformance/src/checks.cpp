// The list of checks.
#include "checks.hpp"

#include <algorithm>
#include <array>

namespace ctikit::conformance {
namespace {

constexpr std::array list{
    CheckInfo{Check::report_missing, "report-missing", "every message that was sent is reported"},
    CheckInfo{Check::report_unsent, "report-unsent", "no message is reported that was not sent"},
    CheckInfo{Check::report_value, "report-value", "reported values are those that were sent"},
    CheckInfo{Check::report_left_out, "report-left-out",
              "a field that the client reports in the undisturbed flow is reported in the varied one"},
    CheckInfo{Check::report_order, "report-order",
              "reports of a call come in the order that the guide promises for its messages"},
    CheckInfo{Check::client_connects, "client-connects", "the client connects and sends OPEN_REQ"},
    CheckInfo{Check::client_keeps_session, "client-keeps-session", "the client keeps the session"},
    CheckInfo{Check::client_crash, "client-crash", "the client does not crash"},
    CheckInfo{Check::client_flood, "client-flood",
              "output and messages of the client are in proportion to what it was sent"},
    CheckInfo{Check::message_well_formed, "message-well-formed", "messages of the client have no errors"},
    CheckInfo{Check::message_rules, "message-rules", "messages of the client break no rule"},
    CheckInfo{Check::message_of_clients, "message-of-clients", "the client sends messages of clients"},
    CheckInfo{Check::open_once, "open-once", "a connection has one OPEN_REQ"},
    CheckInfo{Check::open_version_exists, "open-version-exists", "OPEN_REQ asks for a version that exists"},
    CheckInfo{Check::open_well_formed, "open-well-formed",
              "OPEN_REQ holds the fields of its table, in their sizes, and no others"},
    CheckInfo{Check::open_first, "open-first", "OPEN_REQ is the first message"},
    CheckInfo{Check::open_waits, "open-waits", "no message comes between OPEN_REQ and its answer"},
    CheckInfo{Check::open_version, "open-version", "OPEN_REQ asks for the version that the client is told to use"},
    CheckInfo{Check::open_mode, "open-mode", "OPEN_REQ asks for the mode that the client is told to use"},
    CheckInfo{Check::open_one_mode, "open-one-mode", "OPEN_REQ does not ask for the other mode too"},
    CheckInfo{Check::open_reserved, "open-reserved", "reserved fields of OPEN_REQ are 0"},
    CheckInfo{Check::open_idle_timeout_least, "open-idle-timeout-least", "IdleTimeout is not too short"},
    CheckInfo{Check::open_idle_timeout_most, "open-idle-timeout-most", "IdleTimeout is not too long"},
    CheckInfo{Check::open_required_fields, "open-required-fields", "OPEN_REQ has ClientID and ClientPassword"},
    CheckInfo{Check::open_agent_field, "open-agent-field", "an agent's OPEN_REQ names the agent"},
    CheckInfo{Check::open_agent_values, "open-agent-values", "and names the agent that the client is told"},
    CheckInfo{Check::open_no_agent_field, "open-no-agent-field", "OPEN_REQ in bridge mode names no agent"},
    CheckInfo{Check::open_mask_bits, "open-mask-bits", "masks of OPEN_REQ have defined bits only"},
    CheckInfo{Check::open_masks_ask, "open-masks-ask", "masks of OPEN_REQ ask for something"},
    CheckInfo{Check::open_strings, "open-strings", "strings of OPEN_REQ are UTF-8, end with NUL and fit"},
    CheckInfo{Check::refusal_pause, "refusal-pause", "after a refusal the client waits before it asks again"},
    CheckInfo{Check::refusal_ends_connection, "refusal-ends-connection", "the client ends a refused connection"},
    CheckInfo{Check::no_message_without_session, "no-message-without-session",
              "a refused client sends nothing but OPEN_REQ"},
    CheckInfo{Check::connection_storm, "connection-storm", "the client pauses before it connects again"},
    CheckInfo{Check::silent_connection, "silent-connection", "there is no connection beside that of the session"},
    CheckInfo{Check::heartbeat_in_time, "heartbeat-in-time", "the client is not silent for too long"},
    CheckInfo{Check::heartbeat_under_load, "heartbeat-under-load", "heartbeats come although messages keep coming"},
    CheckInfo{Check::heartbeat_pace, "heartbeat-pace", "heartbeats come seconds apart"},
    CheckInfo{Check::lost_session_patience, "lost-session-patience",
              "one unanswered heartbeat does not end the session"},
    CheckInfo{Check::lost_session_given_up, "lost-session-given-up", "some unanswered heartbeats do"},
    CheckInfo{Check::connection_ended, "connection-ended", "the client ends a connection that is of no use any more"},
    CheckInfo{Check::old_connection_closed, "old-connection-closed", "the connection of the old session is closed"},
    CheckInfo{Check::failover, "failover", "a client that is told two addresses goes on to the second"},
    CheckInfo{Check::idle_timeout_heartbeats, "idle-timeout-heartbeats",
              "IdleTimeout fits the interval of the heartbeats"},
    CheckInfo{Check::heartbeat_interval, "heartbeat-interval", "heartbeats are not sent too often"},
    CheckInfo{Check::close_request, "close-request", "CLOSE_REQ comes before the client leaves"},
    CheckInfo{Check::close_waits, "close-waits", "the client waits for CLOSE_CONF"},
    CheckInfo{Check::close_ends, "close-ends",
              "the client ends the connection after CLOSE_CONF, or without one in time"},
    CheckInfo{Check::reply_sent, "reply-sent", "requests of the server are answered"},
    CheckInfo{Check::request_sent, "request-sent", "a request that the client is asked for is sent"},
    CheckInfo{Check::request_well_formed, "request-well-formed", "requests are laid out as the guide has them"},
    CheckInfo{Check::request_values, "request-values", "requests carry the values that were asked for"},
    CheckInfo{Check::request_once, "request-once", "requests are sent once"},
    CheckInfo{Check::request_invoke_ids, "request-invoke-ids", "pending requests have InvokeIDs of their own"},
    CheckInfo{Check::server_accepts, "server-accepts", "the server takes connections"},
    CheckInfo{Check::server_answers, "server-answers", "the server answers with the InvokeID of the request"},
    CheckInfo{Check::server_answers_once, "server-answers-once", "a request is answered once"},
    CheckInfo{Check::server_status, "server-status", "a refusal has the status that the guide names"},
    CheckInfo{Check::server_ends_connection, "server-ends-connection", "the server ends connections that it has to"},
    CheckInfo{Check::server_keeps_session, "server-keeps-session", "the server keeps the session"},
    CheckInfo{Check::server_frames, "server-frames", "messages of the server have no errors"},
    CheckInfo{Check::server_frame_values, "server-frame-values", "messages of the server break no rule"},
    CheckInfo{Check::server_messages, "server-messages", "the server sends messages of servers"},
    CheckInfo{Check::server_events, "server-events", "events come after OPEN_CONF"},
    CheckInfo{Check::server_services, "server-services", "no service is granted that was not asked for"},
};

constexpr bool in_order() {
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (static_cast<std::size_t>(list[i].check) != i) {
            return false;
        }
    }
    return static_cast<std::size_t>(Check::server_services) + 1 == list.size();
}
static_assert(in_order(), "the list follows the enumeration");

} // namespace

std::span<const CheckInfo> all_checks() noexcept {
    return list;
}

std::string_view id_of(Check check) noexcept {
    return list[static_cast<std::size_t>(check)].id;
}

} // namespace ctikit::conformance
