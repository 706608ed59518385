// The Unified CCX dialect for sessions.
#include "dialect_adapter.hpp"

#include <ctikit/uccx/messages/close_conf.hpp>
#include <ctikit/uccx/messages/close_req.hpp>
#include <ctikit/uccx/messages/config_request_event.hpp>
#include <ctikit/uccx/messages/config_request_key_event.hpp>
#include <ctikit/uccx/messages/control_failure_conf.hpp>
#include <ctikit/uccx/messages/failure_conf.hpp>
#include <ctikit/uccx/messages/failure_event.hpp>
#include <ctikit/uccx/messages/heartbeat_conf.hpp>
#include <ctikit/uccx/messages/heartbeat_req.hpp>
#include <ctikit/uccx/messages/open_conf.hpp>
#include <ctikit/uccx/messages/open_req.hpp>
#include <ctikit/uccx/messages/system_event.hpp>
#include <ctikit/uccx/protocol.hpp>

namespace ctikit {
namespace {

struct UccxRoles {
    using Open = uccx::OpenReq;
    using Opened = uccx::OpenConf;
    using Heartbeat = uccx::HeartbeatReq;
    using HeartbeatAnswer = uccx::HeartbeatConf;
    using Close = uccx::CloseReq;
    using Closed = uccx::CloseConf;
    using Failure = uccx::FailureConf;
    using ControlFailure = uccx::ControlFailureConf;
    using FailureEvent = uccx::FailureEvent;
    using System = uccx::SystemEvent;
    using ConfigKeys = uccx::ConfigRequestKeyEvent;
    using ConfigRequest = uccx::ConfigRequestEvent;

    static constexpr auto now_online = uccx::SystemEventID::SYS_CCX_ONLINE;
    static constexpr auto now_offline = uccx::SystemEventID::SYS_CCX_OFFLINE;
    static constexpr bool status_after_open = false;
    static constexpr bool busy_heartbeats = true;
    static constexpr bool failures_have_text = true;

    [[nodiscard]] static const Protocol& protocol() noexcept { return uccx::protocol; }
};

} // namespace

const Dialect& uccx_dialect() noexcept {
    static const Dialect dialect = make_dialect<UccxRoles>();
    return dialect;
}

} // namespace ctikit
