// Unified CCX CTI protocol: all messages. Programs that use a few include those headers alone.
// Written by `ctigen generate` from spec/uccx.
// Documented, but no source prints their ids: QUERY_AGENT_QUEUE_STATISTICS_CONF, QUERY_AGENT_QUEUE_STATISTICS_REQ,
// QUERY_QUEUE_STATISTICS_CONF, QUERY_QUEUE_STATISTICS_REQ, QUERY_SUMMARY_STATISTICS_CONF, QUERY_SUMMARY_STATISTICS_REQ.
#pragma once

#include <ctikit/wire/dispatch.hpp>

#include <ctikit/uccx/messages/failure_conf.hpp>
#include <ctikit/uccx/messages/failure_event.hpp>
#include <ctikit/uccx/messages/open_req.hpp>
#include <ctikit/uccx/messages/open_conf.hpp>
#include <ctikit/uccx/messages/heartbeat_req.hpp>
#include <ctikit/uccx/messages/heartbeat_conf.hpp>
#include <ctikit/uccx/messages/close_req.hpp>
#include <ctikit/uccx/messages/close_conf.hpp>
#include <ctikit/uccx/messages/call_delivered_event.hpp>
#include <ctikit/uccx/messages/call_established_event.hpp>
#include <ctikit/uccx/messages/call_held_event.hpp>
#include <ctikit/uccx/messages/call_retrieved_event.hpp>
#include <ctikit/uccx/messages/call_cleared_event.hpp>
#include <ctikit/uccx/messages/call_connection_cleared_event.hpp>
#include <ctikit/uccx/messages/call_originated_event.hpp>
#include <ctikit/uccx/messages/call_failed_event.hpp>
#include <ctikit/uccx/messages/call_conferenced_event.hpp>
#include <ctikit/uccx/messages/call_transferred_event.hpp>
#include <ctikit/uccx/messages/call_diverted_event.hpp>
#include <ctikit/uccx/messages/call_service_initiated_event.hpp>
#include <ctikit/uccx/messages/call_queued_event.hpp>
#include <ctikit/uccx/messages/begin_call_event.hpp>
#include <ctikit/uccx/messages/end_call_event.hpp>
#include <ctikit/uccx/messages/call_data_update_event.hpp>
#include <ctikit/uccx/messages/set_call_data_req.hpp>
#include <ctikit/uccx/messages/set_call_data_conf.hpp>
#include <ctikit/uccx/messages/agent_state_event.hpp>
#include <ctikit/uccx/messages/system_event.hpp>
#include <ctikit/uccx/messages/control_failure_conf.hpp>
#include <ctikit/uccx/messages/query_agent_state_req.hpp>
#include <ctikit/uccx/messages/query_agent_state_conf.hpp>
#include <ctikit/uccx/messages/set_agent_state_req.hpp>
#include <ctikit/uccx/messages/set_agent_state_conf.hpp>
#include <ctikit/uccx/messages/alternate_call_req.hpp>
#include <ctikit/uccx/messages/alternate_call_conf.hpp>
#include <ctikit/uccx/messages/answer_call_req.hpp>
#include <ctikit/uccx/messages/answer_call_conf.hpp>
#include <ctikit/uccx/messages/clear_call_req.hpp>
#include <ctikit/uccx/messages/clear_call_conf.hpp>
#include <ctikit/uccx/messages/clear_connection_req.hpp>
#include <ctikit/uccx/messages/clear_connection_conf.hpp>
#include <ctikit/uccx/messages/conference_call_req.hpp>
#include <ctikit/uccx/messages/conference_call_conf.hpp>
#include <ctikit/uccx/messages/consult_call_req.hpp>
#include <ctikit/uccx/messages/consult_call_conf.hpp>
#include <ctikit/uccx/messages/hold_call_req.hpp>
#include <ctikit/uccx/messages/hold_call_conf.hpp>
#include <ctikit/uccx/messages/make_call_req.hpp>
#include <ctikit/uccx/messages/make_call_conf.hpp>
#include <ctikit/uccx/messages/reconnect_call_req.hpp>
#include <ctikit/uccx/messages/reconnect_call_conf.hpp>
#include <ctikit/uccx/messages/retrieve_call_req.hpp>
#include <ctikit/uccx/messages/retrieve_call_conf.hpp>
#include <ctikit/uccx/messages/transfer_call_req.hpp>
#include <ctikit/uccx/messages/transfer_call_conf.hpp>
#include <ctikit/uccx/messages/query_device_info_req.hpp>
#include <ctikit/uccx/messages/query_device_info_conf.hpp>
#include <ctikit/uccx/messages/snapshot_call_req.hpp>
#include <ctikit/uccx/messages/snapshot_call_conf.hpp>
#include <ctikit/uccx/messages/snapshot_device_req.hpp>
#include <ctikit/uccx/messages/snapshot_device_conf.hpp>
#include <ctikit/uccx/messages/call_dequeued_event.hpp>
#include <ctikit/uccx/messages/send_dtmf_signal_req.hpp>
#include <ctikit/uccx/messages/send_dtmf_signal_conf.hpp>
#include <ctikit/uccx/messages/rtp_started_event.hpp>
#include <ctikit/uccx/messages/rtp_stopped_event.hpp>
#include <ctikit/uccx/messages/supervisor_assist_req.hpp>
#include <ctikit/uccx/messages/supervisor_assist_conf.hpp>
#include <ctikit/uccx/messages/supervisor_assist_event.hpp>
#include <ctikit/uccx/messages/emergency_call_req.hpp>
#include <ctikit/uccx/messages/emergency_call_conf.hpp>
#include <ctikit/uccx/messages/emergency_call_event.hpp>
#include <ctikit/uccx/messages/supervise_call_req.hpp>
#include <ctikit/uccx/messages/supervise_call_conf.hpp>
#include <ctikit/uccx/messages/bad_call_req.hpp>
#include <ctikit/uccx/messages/bad_call_conf.hpp>
#include <ctikit/uccx/messages/config_request_key_event.hpp>
#include <ctikit/uccx/messages/config_key_event.hpp>
#include <ctikit/uccx/messages/config_request_event.hpp>
#include <ctikit/uccx/messages/config_begin_event.hpp>
#include <ctikit/uccx/messages/config_end_event.hpp>
#include <ctikit/uccx/messages/config_application_event.hpp>
#include <ctikit/uccx/messages/config_csq_event.hpp>
#include <ctikit/uccx/messages/config_agent_event.hpp>
#include <ctikit/uccx/messages/config_device_event.hpp>
#include <ctikit/uccx/messages/team_config_req.hpp>
#include <ctikit/uccx/messages/team_config_event.hpp>
#include <ctikit/uccx/messages/team_config_conf.hpp>
#include <ctikit/uccx/messages/config_terminal_event.hpp>

namespace ctikit::uccx {

/// Every message with a layout, by id.
using AllMessages = MessageList<
    FailureConf,
    FailureEvent,
    OpenReq,
    OpenConf,
    HeartbeatReq,
    HeartbeatConf,
    CloseReq,
    CloseConf,
    CallDeliveredEvent,
    CallEstablishedEvent,
    CallHeldEvent,
    CallRetrievedEvent,
    CallClearedEvent,
    CallConnectionClearedEvent,
    CallOriginatedEvent,
    CallFailedEvent,
    CallConferencedEvent,
    CallTransferredEvent,
    CallDivertedEvent,
    CallServiceInitiatedEvent,
    CallQueuedEvent,
    BeginCallEvent,
    EndCallEvent,
    CallDataUpdateEvent,
    SetCallDataReq,
    SetCallDataConf,
    AgentStateEvent,
    SystemEvent,
    ControlFailureConf,
    QueryAgentStateReq,
    QueryAgentStateConf,
    SetAgentStateReq,
    SetAgentStateConf,
    AlternateCallReq,
    AlternateCallConf,
    AnswerCallReq,
    AnswerCallConf,
    ClearCallReq,
    ClearCallConf,
    ClearConnectionReq,
    ClearConnectionConf,
    ConferenceCallReq,
    ConferenceCallConf,
    ConsultCallReq,
    ConsultCallConf,
    HoldCallReq,
    HoldCallConf,
    MakeCallReq,
    MakeCallConf,
    ReconnectCallReq,
    ReconnectCallConf,
    RetrieveCallReq,
    RetrieveCallConf,
    TransferCallReq,
    TransferCallConf,
    QueryDeviceInfoReq,
    QueryDeviceInfoConf,
    SnapshotCallReq,
    SnapshotCallConf,
    SnapshotDeviceReq,
    SnapshotDeviceConf,
    CallDequeuedEvent,
    SendDtmfSignalReq,
    SendDtmfSignalConf,
    RtpStartedEvent,
    RtpStoppedEvent,
    SupervisorAssistReq,
    SupervisorAssistConf,
    SupervisorAssistEvent,
    EmergencyCallReq,
    EmergencyCallConf,
    EmergencyCallEvent,
    SuperviseCallReq,
    SuperviseCallConf,
    BadCallReq,
    BadCallConf,
    ConfigRequestKeyEvent,
    ConfigKeyEvent,
    ConfigRequestEvent,
    ConfigBeginEvent,
    ConfigEndEvent,
    ConfigApplicationEvent,
    ConfigCsqEvent,
    ConfigAgentEvent,
    ConfigDeviceEvent,
    TeamConfigReq,
    TeamConfigEvent,
    TeamConfigConf,
    ConfigTerminalEvent>;

} // namespace ctikit::uccx
