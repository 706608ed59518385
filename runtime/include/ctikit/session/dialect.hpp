// A dialect as sessions see it: the messages that every session needs, behind one face, and the numbers that the guides
// give for waiting and limits. Sessions are compiled once and know a dialect only through this.
#pragma once

#include <ctikit/session/session_messages.hpp>
#include <ctikit/wire/frame.hpp>
#include <ctikit/wire/model.hpp>

#include <chrono>
#include <initializer_list>
#include <span>
#include <string_view>

namespace ctikit {

/// Ids of the messages on which sessions are built: `roles` of the spec.
struct SessionRoles {
    std::uint32_t open;
    std::uint32_t opened;
    std::uint32_t heartbeat;
    std::uint32_t heartbeat_answer;
    std::uint32_t close;
    std::uint32_t closed;
    std::uint32_t failure;
    std::uint32_t failure_event;
    std::uint32_t control_failure;
    std::uint32_t system;
    // Of dialects whose standby servers take sessions; 0 in others.
    std::uint32_t standby_active = 0;       ///< a standby server has become the active one
    std::uint32_t maintenance_question = 0; ///< may the active server go into maintenance?
    std::uint32_t maintenance_decision = 0;
};

/// Times and counts that the guides print.
struct SessionTimes {
    std::chrono::seconds least_heartbeat;
    std::chrono::seconds most_heartbeat; ///< max(): no limit
    std::chrono::seconds least_idle_timeout;
    std::chrono::seconds most_idle_timeout;
    std::chrono::seconds close_wait; ///< for the answer to a close
    std::chrono::seconds retry_wait; ///< after a refused open
    unsigned unconfirmed_heartbeats; ///< after so many the peer is taken for dead
};

/// Encoding and decoding of the session messages. Encoders throw std::length_error that names the field when a text is
/// too long.
struct SessionCodec {
    FrameBytes (*open)(const OpenRequest&);
    FrameBytes (*opened)(const OpenAnswer&, unsigned version);
    FrameBytes (*heartbeat)(std::uint32_t invoke_id, unsigned version);
    FrameBytes (*heartbeat_answer)(std::uint32_t invoke_id, unsigned version);
    FrameBytes (*close)(std::uint32_t invoke_id, std::uint32_t status, unsigned version);
    FrameBytes (*closed)(std::uint32_t invoke_id, unsigned version);
    FrameBytes (*failure)(const FailureAnswer&, unsigned version);
    FrameBytes (*control_failure)(const FailureAnswer&, unsigned version);
    FrameBytes (*failure_event)(std::uint32_t status, std::string_view text, unsigned version);
    FrameBytes (*system)(const SystemNotice&, unsigned version);
    FrameBytes (*config_keys)(unsigned version); ///< CONFIG_REQUEST_KEY_EVENT
    /// CONFIG_REQUEST_EVENT: kinds to upload now, and kinds whose changes are to be told.
    FrameBytes (*config_request)(std::uint32_t upload, std::uint32_t changes, unsigned version);

    // An empty frame, or false, when the dialect or the version has no such messages.
    FrameBytes (*standby_active)(unsigned version);
    FrameBytes (*maintenance_answer)(std::uint32_t invoke_id, bool accepted, unsigned version);
    FrameBytes (*stopping_requests)(unsigned version); ///< the client leaves this side
    bool (*read_maintenance_decision)(Bytes frame, unsigned version, bool& goes_on);

    /// False when the frame cannot be read. The frame is one of this role.
    bool (*read_open)(Bytes frame, OpenRequest&);
    bool (*read_opened)(Bytes frame, unsigned version, OpenAnswer&);
    bool (*read_failure)(Bytes frame, unsigned version, FailureAnswer&);
    bool (*read_control_failure)(Bytes frame, unsigned version, FailureAnswer&);
    bool (*read_failure_event)(Bytes frame, unsigned version, FailureAnswer&);
    bool (*read_close)(Bytes frame, unsigned version, std::uint32_t& status);
    bool (*read_system)(Bytes frame, unsigned version, SystemNotice&);
};

struct Dialect {
    const Protocol& protocol;
    SessionRoles roles;
    SessionTimes times;
    SessionCodec codec;
    bool status_after_open;      ///< the server says how it is right after OPEN_CONF to bridge mode sessions
    bool busy_heartbeats;        ///< the guide asks for heartbeats whatever else was sent, not only in silence
    std::uint32_t client_events; ///< service bit of agent mode
    std::uint32_t all_events;    ///< service bit of bridge mode

    /// Number of the first of these names that the enum has in this version; the fallback when it has none.
    [[nodiscard]] std::uint32_t value_of(std::string_view enumeration, std::initializer_list<std::string_view> names,
                                         unsigned version, std::uint32_t fallback = 0) const noexcept;
    /// A StatusCode by its names in the dialects; E_CTI_UNSPECIFIED_FAILURE when this one has none of them.
    [[nodiscard]] std::uint32_t status(std::initializer_list<std::string_view> names, unsigned version) const noexcept;
    /// All bits that an enum names in this version.
    [[nodiscard]] std::uint32_t all_bits(std::string_view mask, unsigned version) const noexcept;
    /// The kind of configuration whose key this tag holds; null: it holds none. Messages may call one tag by different
    /// names: that of the table of tags counts.
    [[nodiscard]] const ConfigKindInfo* config_kind_of_key(std::uint16_t tag) const noexcept;
    /// Of this kind of configuration in ConfigurationInfo::mask; 0 when the version does not have it, or not its
    /// layout.
    [[nodiscard]] std::uint32_t config_bit(const ConfigKindInfo& kind, unsigned version) const noexcept;
    /// The same in ConfigurationInfo::open_mask.
    [[nodiscard]] std::uint32_t config_open_bit(const ConfigKindInfo& kind, unsigned version) const noexcept;
    /// Name of a number; empty when the enum does not have it.
    [[nodiscard]] std::string_view name_of(std::string_view enumeration, std::uint32_t value,
                                           unsigned version) const noexcept;
    /// The same with the number, for people: "E_CTI_DEVICE_IN_USE (10)", "999".
    [[nodiscard]] std::string describe(std::string_view enumeration, std::uint32_t value, unsigned version) const;
    /// InvokeID of a frame of this version; nothing when the message has none or is cut.
    [[nodiscard]] std::optional<std::uint32_t> invoke_id(Bytes frame, unsigned version) const noexcept;
    /// Writes it; false when the message has none.
    bool set_invoke_id(std::span<std::uint8_t> frame, unsigned version, std::uint32_t id) const noexcept;
};

/// The dialects that were built in. They live as long as the program.
[[nodiscard]] const Dialect& uccx_dialect() noexcept;
[[nodiscard]] const Dialect& ged188_dialect() noexcept;
/// By protocol; throws std::invalid_argument for one that sessions do not know.
[[nodiscard]] const Dialect& dialect_of(const Protocol& protocol);

} // namespace ctikit
