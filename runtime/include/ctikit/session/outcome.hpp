// What became of a request: the typed confirmation, or why there is none.
#pragma once

#include <ctikit/session/session_messages.hpp>
#include <ctikit/wire/bytes.hpp>

#include <cassert>
#include <cstdint>
#include <string>
#include <utility>

namespace ctikit {

/// Why a request was not confirmed.
struct RequestError {
    enum class Kind : std::uint8_t {
        none,
        failure,         ///< FAILURE_CONF: `code` is a StatusCode
        control_failure, ///< CONTROL_FAILURE_CONF: `code` is a ControlFailureCode, `detail` the switch's error code
        timeout,         ///< no answer in time; the request may still have been carried out
        cancelled,       ///< by the caller; likewise
        session_ended,   ///< before the answer came; likewise
        not_open,        ///< nothing was sent
        not_encodable,   ///< nothing was sent; `text` names the field
        wrong_answer,    ///< an answer of another type, or one that cannot be read
    };

    Kind kind = Kind::none;
    std::uint32_t code = 0;
    std::uint32_t detail = 0;
    std::string code_name;   ///< as the guide spells it; empty when it does not list the number
    std::string detail_name; ///< likewise
    std::string text;        ///< from the server, or the details of what went wrong here

    /// One line for people, e.g. "refused with CF_INVALID_AGENT_STATE (259): text".
    [[nodiscard]] std::string to_string() const;
};

/// The answer to a raw request: the frame of the confirmation, or an error.
struct RawOutcome {
    FrameBytes frame; ///< header included; of a failure answer too
    RequestError error;

    [[nodiscard]] explicit operator bool() const noexcept { return error.kind == RequestError::Kind::none; }
};

/// The answer to a typed request. Owns the bytes that the confirmation's texts are views of: they live as long as this
/// object, also when it is moved.
template <class Confirmation>
class Outcome {
public:
    Outcome(RawOutcome raw, Confirmation confirmation) noexcept : raw_(std::move(raw)), confirmation_(confirmation) {}
    Outcome(Outcome&&) noexcept = default;
    Outcome& operator=(Outcome&&) noexcept = default;

    [[nodiscard]] explicit operator bool() const noexcept { return bool(raw_); }
    /// Only when confirmed.
    [[nodiscard]] const Confirmation& operator*() const noexcept {
        assert(raw_);
        return confirmation_;
    }
    [[nodiscard]] const Confirmation* operator->() const noexcept { return &**this; }
    [[nodiscard]] const RequestError& error() const noexcept { return raw_.error; }
    [[nodiscard]] Bytes frame() const noexcept { return raw_.frame; }

private:
    RawOutcome raw_;
    Confirmation confirmation_;
};

/// How a session ended.
struct SessionEnd {
    enum class Why : std::uint8_t {
        closed,        ///< CLOSE_REQ was confirmed
        close_timeout, ///< CLOSE_REQ was not confirmed in time; the connection was reset
        refused,       ///< OPEN_REQ was answered with a failure: `status`
        no_answer,     ///< OPEN_REQ was not answered in time
        dead,          ///< heartbeats were not confirmed
        offline,       ///< a heartbeat was answered with a failure: `status`
        told,          ///< FAILURE_EVENT: `status`
        lost,          ///< the connection ended or broke: `text`
        malformed,     ///< the peer sent what cannot be followed: `text`
        slow,          ///< the server does not read what it is sent: `text`
        aborted,       ///< by this side
        not_connected, ///< there was no connection: `text`
    };

    Why why = Why::aborted;
    std::uint32_t status = 0; ///< StatusCode
    std::string status_name;
    std::string text;

    [[nodiscard]] std::string to_string() const;
};

[[nodiscard]] std::string_view to_string(SessionEnd::Why why) noexcept;

/// The answer to OPEN_REQ.
struct OpenOutcome {
    bool opened = false;
    OpenAnswer answer; ///< when opened
    SessionEnd end;    ///< when not

    [[nodiscard]] explicit operator bool() const noexcept { return opened; }
};

} // namespace ctikit
