// The GED-188 dialect (Unified CCE CTI Server) for sessions.
#include "dialect_adapter.hpp"

#include <ctikit/ged188/messages/active_maintenance_event.hpp>
#include <ctikit/ged188/messages/active_maintenance_req.hpp>
#include <ctikit/ged188/messages/active_maintenance_resp.hpp>
#include <ctikit/ged188/messages/close_conf.hpp>
#include <ctikit/ged188/messages/close_req.hpp>
#include <ctikit/ged188/messages/config_request_event.hpp>
#include <ctikit/ged188/messages/config_request_key_event.hpp>
#include <ctikit/ged188/messages/control_failure_conf.hpp>
#include <ctikit/ged188/messages/failure_conf.hpp>
#include <ctikit/ged188/messages/failure_event.hpp>
#include <ctikit/ged188/messages/heartbeat_conf.hpp>
#include <ctikit/ged188/messages/heartbeat_req.hpp>
#include <ctikit/ged188/messages/open_conf.hpp>
#include <ctikit/ged188/messages/open_req.hpp>
#include <ctikit/ged188/messages/standby_active_event.hpp>
#include <ctikit/ged188/messages/stopping_requests_to_this_side_ind.hpp>
#include <ctikit/ged188/messages/system_event.hpp>
#include <ctikit/ged188/protocol.hpp>

namespace ctikit {
namespace {

struct Ged188Roles {
    using Open = ged188::OpenReq;
    using Opened = ged188::OpenConf;
    using Heartbeat = ged188::HeartbeatReq;
    using HeartbeatAnswer = ged188::HeartbeatConf;
    using Close = ged188::CloseReq;
    using Closed = ged188::CloseConf;
    using Failure = ged188::FailureConf;
    using ControlFailure = ged188::ControlFailureConf;
    using FailureEvent = ged188::FailureEvent;
    using System = ged188::SystemEvent;
    using ConfigKeys = ged188::ConfigRequestKeyEvent;
    using ConfigRequest = ged188::ConfigRequestEvent;
    using StandbyActive = ged188::StandbyActiveEvent;
    using MaintenanceQuestion = ged188::ActiveMaintenanceReq;
    using MaintenanceAnswer = ged188::ActiveMaintenanceResp;
    using MaintenanceDecision = ged188::ActiveMaintenanceEvent;
    using StoppingRequests = ged188::StoppingRequestsToThisSideInd;

    static constexpr auto now_online = ged188::SystemEventID::SYS_PERIPHERAL_ONLINE;
    static constexpr auto now_offline = ged188::SystemEventID::SYS_PERIPHERAL_OFFLINE;
    static constexpr auto active_session = static_cast<std::uint32_t>(ged188::SessionType::SESSION_TYPE_ACTIVE);
    static constexpr auto standby_session = static_cast<std::uint32_t>(ged188::SessionType::SESSION_TYPE_STANDBY);
    static constexpr std::uint32_t no_peripheral = ged188::SpecialValue::NULL_PERIPHERAL_ID;
    static constexpr bool status_after_open = true; // one SYSTEM_EVENT per peripheral
    static constexpr bool busy_heartbeats = false;
    static constexpr bool failures_have_text = false; // Unified CCX adds one; the guide prints none

    [[nodiscard]] static const Protocol& protocol() noexcept { return ged188::protocol; }
};

} // namespace

const Dialect& ged188_dialect() noexcept {
    static const Dialect dialect = make_dialect<Ged188Roles>();
    return dialect;
}

} // namespace ctikit
