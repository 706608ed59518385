// The messages on which every session is built, in the words that both dialects share. What a field means stands in the
// guides' session chapters; here only what a session does with it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ctikit {

/// The agent that an agent mode session is about. At least one is given; those that are must belong together.
struct AgentIdentity {
    std::string id;
    std::string extension;
    std::string instrument;

    [[nodiscard]] bool empty() const noexcept { return id.empty() && extension.empty() && instrument.empty(); }
    friend bool operator==(const AgentIdentity&, const AgentIdentity&) = default;
};

/// OPEN_REQ.
struct OpenRequest {
    std::uint32_t invoke_id = 0;
    unsigned version = 0;
    std::uint32_t idle_timeout = 0; ///< seconds; no_idle_timeout: never
    std::uint32_t services = 0;     ///< bits of the dialect's CTIService
    std::uint32_t call_mask = 0;    ///< bits of CallMsgMask
    std::uint32_t agent_mask = 0;   ///< bits of AgentStateMask
    std::uint32_t config_mask = 0;  ///< bits of ConfigMsgMask
    std::string client_id;
    std::string client_password; ///< any bytes; never logged
    std::string client_signature;
    AgentIdentity agent;
    std::optional<std::uint32_t> peripheral; ///< where the dialect has it: the peripheral of an agent mode session

    static constexpr std::uint32_t no_idle_timeout = 0xFFFFFFFF;
};

/// OPEN_CONF.
struct OpenAnswer {
    std::uint32_t invoke_id = 0;
    std::uint32_t services = 0; ///< granted; may be less than asked for
    std::uint32_t status = 0;   ///< bits of the server's status, where the dialect has them
    bool online = false;        ///< offline: wait for a SYSTEM_EVENT before asking for configuration
    bool standby = false;       ///< the other server of the pair is the active one
    std::uint16_t agent_state = 0;
    AgentIdentity agent;
    std::optional<std::uint32_t> config_mask; ///< granted, where the version says so
};

/// FAILURE_CONF or CONTROL_FAILURE_CONF.
struct FailureAnswer {
    std::uint32_t invoke_id = 0;
    std::uint32_t code = 0;   ///< StatusCode, or ControlFailureCode
    std::uint32_t detail = 0; ///< of a control failure: the switch's own error code; 0: none
    std::string text;
};

/// SYSTEM_EVENT.
struct SystemNotice {
    enum class Online : std::uint8_t { unchanged, online, offline };

    std::uint32_t status = 0;
    std::uint32_t time = 0;
    std::uint32_t event = 0;           ///< SystemEventID
    Online online = Online::unchanged; ///< what the event says about the server as a whole
    std::string text;
    std::uint16_t device_type = 0;
    std::string device;
};

/// A whole frame, header included.
using FrameBytes = std::vector<std::uint8_t>;

} // namespace ctikit
