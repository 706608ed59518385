// What the center says, in the words of either dialect. The center speaks Unified CCX names; here they become those of
// the session's dialect, and fields that the dialect or the session's version does not have are left out.
#pragma once

#include <ctikit/session/server.hpp>

#include <boost/json/object.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ctikit {

using Fields = boost::json::object;

/// How a device takes part in a call.
enum class ConnectionState : std::uint8_t { initiated, alerting, connected, held, queued };

/// As the dialects call it.
[[nodiscard]] std::string_view local_connection_state(ConnectionState state) noexcept;

/// Agent states and call types by what they mean; the numbers come from the dialect's tables.
struct Codes {
    explicit Codes(const Dialect& dialect);

    std::uint16_t login, logout, not_ready, ready, talking, work, work_ready, reserved;
    std::uint16_t inbound, internal, outbound, consult, conference, preview, reservation;
    std::optional<std::uint16_t> none_pending; ///< in NextAgentState; a dialect without such a number leaves it out
    std::uint32_t no_queue;
    std::uint16_t most_parties, most_calls; ///< of a call, of a device: more fit in no message
    std::uint16_t static_id;
    std::uint16_t config_upload, config_change, config_success, config_empty, record_add, record_change;
    std::uint16_t reason_logon, reason_call_ended, reason_no_answer, reason_reserved_outbound, reason_skips,
        reason_gone;
};

class Vocabulary {
public:
    explicit Vocabulary(const Dialect& dialect) : dialect_(dialect) {}

    /// Whether the dialect has a message of this name.
    [[nodiscard]] bool has(std::string_view message) const noexcept;
    /// Whether this text is not longer than the message's field may be.
    [[nodiscard]] bool has_room(std::string_view message, std::string_view field, std::string_view text) const noexcept;
    /// Empty when it cannot be made; last_error says why.
    [[nodiscard]] FrameBytes frame(std::string_view message, const Fields& fields, unsigned version) const;
    /// Encoded for each version when somebody is to get it. The fields are copied.
    [[nodiscard]] VersionedFrame event(std::string_view message, Fields fields) const;
    void reply(ServerSession& session, std::string_view message, const Fields& fields) const;

    mutable std::string last_error;

private:
    [[nodiscard]] Fields translated(const MessageInfo& message, const Fields& fields, unsigned version) const;
    [[nodiscard]] std::string_view field_of(const MessageInfo& message, std::string_view field,
                                            unsigned version) const noexcept;

    const Dialect& dialect_;
};

} // namespace ctikit
