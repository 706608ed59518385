// Unified CCE CTI Server protocol (GED-188): all messages. Programs that use a few include those headers alone.
// Written by `ctigen generate` from spec/ged188.
#pragma once

#include <ctikit/wire/dispatch.hpp>

#include <ctikit/ged188/messages/failure_conf.hpp>
#include <ctikit/ged188/messages/failure_event.hpp>
#include <ctikit/ged188/messages/open_req.hpp>
#include <ctikit/ged188/messages/open_conf.hpp>
#include <ctikit/ged188/messages/heartbeat_req.hpp>
#include <ctikit/ged188/messages/heartbeat_conf.hpp>
#include <ctikit/ged188/messages/close_req.hpp>
#include <ctikit/ged188/messages/close_conf.hpp>
#include <ctikit/ged188/messages/call_delivered_event.hpp>
#include <ctikit/ged188/messages/call_established_event.hpp>
#include <ctikit/ged188/messages/call_held_event.hpp>
#include <ctikit/ged188/messages/call_retrieved_event.hpp>
#include <ctikit/ged188/messages/call_cleared_event.hpp>
#include <ctikit/ged188/messages/call_connection_cleared_event.hpp>
#include <ctikit/ged188/messages/call_originated_event.hpp>
#include <ctikit/ged188/messages/call_failed_event.hpp>
#include <ctikit/ged188/messages/call_conferenced_event.hpp>
#include <ctikit/ged188/messages/call_transferred_event.hpp>
#include <ctikit/ged188/messages/call_diverted_event.hpp>
#include <ctikit/ged188/messages/call_service_initiated_event.hpp>
#include <ctikit/ged188/messages/call_queued_event.hpp>
#include <ctikit/ged188/messages/call_translation_route_event.hpp>
#include <ctikit/ged188/messages/begin_call_event.hpp>
#include <ctikit/ged188/messages/end_call_event.hpp>
#include <ctikit/ged188/messages/call_data_update_event.hpp>
#include <ctikit/ged188/messages/set_call_data_req.hpp>
#include <ctikit/ged188/messages/set_call_data_conf.hpp>
#include <ctikit/ged188/messages/release_call_req.hpp>
#include <ctikit/ged188/messages/release_call_conf.hpp>
#include <ctikit/ged188/messages/agent_state_event.hpp>
#include <ctikit/ged188/messages/system_event.hpp>
#include <ctikit/ged188/messages/client_event_report_req.hpp>
#include <ctikit/ged188/messages/client_event_report_conf.hpp>
#include <ctikit/ged188/messages/call_reached_network_event.hpp>
#include <ctikit/ged188/messages/control_failure_conf.hpp>
#include <ctikit/ged188/messages/query_agent_state_req.hpp>
#include <ctikit/ged188/messages/query_agent_state_conf.hpp>
#include <ctikit/ged188/messages/set_agent_state_req.hpp>
#include <ctikit/ged188/messages/set_agent_state_conf.hpp>
#include <ctikit/ged188/messages/alternate_call_req.hpp>
#include <ctikit/ged188/messages/alternate_call_conf.hpp>
#include <ctikit/ged188/messages/answer_call_req.hpp>
#include <ctikit/ged188/messages/answer_call_conf.hpp>
#include <ctikit/ged188/messages/clear_call_req.hpp>
#include <ctikit/ged188/messages/clear_call_conf.hpp>
#include <ctikit/ged188/messages/clear_connection_req.hpp>
#include <ctikit/ged188/messages/clear_connection_conf.hpp>
#include <ctikit/ged188/messages/conference_call_req.hpp>
#include <ctikit/ged188/messages/conference_call_conf.hpp>
#include <ctikit/ged188/messages/consultation_call_req.hpp>
#include <ctikit/ged188/messages/consultation_call_conf.hpp>
#include <ctikit/ged188/messages/deflect_call_req.hpp>
#include <ctikit/ged188/messages/deflect_call_conf.hpp>
#include <ctikit/ged188/messages/hold_call_req.hpp>
#include <ctikit/ged188/messages/hold_call_conf.hpp>
#include <ctikit/ged188/messages/make_call_req.hpp>
#include <ctikit/ged188/messages/make_call_conf.hpp>
#include <ctikit/ged188/messages/make_predictive_call_req.hpp>
#include <ctikit/ged188/messages/make_predictive_call_conf.hpp>
#include <ctikit/ged188/messages/reconnect_call_req.hpp>
#include <ctikit/ged188/messages/reconnect_call_conf.hpp>
#include <ctikit/ged188/messages/retrieve_call_req.hpp>
#include <ctikit/ged188/messages/retrieve_call_conf.hpp>
#include <ctikit/ged188/messages/transfer_call_req.hpp>
#include <ctikit/ged188/messages/transfer_call_conf.hpp>
#include <ctikit/ged188/messages/query_device_info_req.hpp>
#include <ctikit/ged188/messages/query_device_info_conf.hpp>
#include <ctikit/ged188/messages/snapshot_call_req.hpp>
#include <ctikit/ged188/messages/snapshot_call_conf.hpp>
#include <ctikit/ged188/messages/snapshot_device_req.hpp>
#include <ctikit/ged188/messages/snapshot_device_conf.hpp>
#include <ctikit/ged188/messages/call_dequeued_event.hpp>
#include <ctikit/ged188/messages/send_dtmf_signal_req.hpp>
#include <ctikit/ged188/messages/send_dtmf_signal_conf.hpp>
#include <ctikit/ged188/messages/monitor_start_req.hpp>
#include <ctikit/ged188/messages/monitor_start_conf.hpp>
#include <ctikit/ged188/messages/monitor_stop_req.hpp>
#include <ctikit/ged188/messages/monitor_stop_conf.hpp>
#include <ctikit/ged188/messages/change_monitor_mask_req.hpp>
#include <ctikit/ged188/messages/change_monitor_mask_conf.hpp>
#include <ctikit/ged188/messages/client_session_opened_event.hpp>
#include <ctikit/ged188/messages/client_session_closed_event.hpp>
#include <ctikit/ged188/messages/session_monitor_start_req.hpp>
#include <ctikit/ged188/messages/session_monitor_start_conf.hpp>
#include <ctikit/ged188/messages/session_monitor_stop_req.hpp>
#include <ctikit/ged188/messages/session_monitor_stop_conf.hpp>
#include <ctikit/ged188/messages/agent_pre_call_event.hpp>
#include <ctikit/ged188/messages/agent_pre_call_abort_event.hpp>
#include <ctikit/ged188/messages/user_message_req.hpp>
#include <ctikit/ged188/messages/user_message_conf.hpp>
#include <ctikit/ged188/messages/user_message_event.hpp>
#include <ctikit/ged188/messages/register_variables_req.hpp>
#include <ctikit/ged188/messages/register_variables_conf.hpp>
#include <ctikit/ged188/messages/query_agent_statistics_req.hpp>
#include <ctikit/ged188/messages/query_agent_statistics_conf.hpp>
#include <ctikit/ged188/messages/query_skill_group_statistics_req.hpp>
#include <ctikit/ged188/messages/query_skill_group_statistics_conf.hpp>
#include <ctikit/ged188/messages/rtp_started_event.hpp>
#include <ctikit/ged188/messages/rtp_stopped_event.hpp>
#include <ctikit/ged188/messages/supervisor_assist_req.hpp>
#include <ctikit/ged188/messages/supervisor_assist_conf.hpp>
#include <ctikit/ged188/messages/emergency_call_req.hpp>
#include <ctikit/ged188/messages/emergency_call_conf.hpp>
#include <ctikit/ged188/messages/emergency_call_event.hpp>
#include <ctikit/ged188/messages/supervise_call_req.hpp>
#include <ctikit/ged188/messages/supervise_call_conf.hpp>
#include <ctikit/ged188/messages/agent_team_config_event.hpp>
#include <ctikit/ged188/messages/set_app_data_req.hpp>
#include <ctikit/ged188/messages/set_app_data_conf.hpp>
#include <ctikit/ged188/messages/agent_desk_settings_req.hpp>
#include <ctikit/ged188/messages/agent_desk_settings_conf.hpp>
#include <ctikit/ged188/messages/list_agent_team_req.hpp>
#include <ctikit/ged188/messages/list_agent_team_conf.hpp>
#include <ctikit/ged188/messages/monitor_agent_team_start_req.hpp>
#include <ctikit/ged188/messages/monitor_agent_team_start_conf.hpp>
#include <ctikit/ged188/messages/monitor_agent_team_stop_req.hpp>
#include <ctikit/ged188/messages/monitor_agent_team_stop_conf.hpp>
#include <ctikit/ged188/messages/bad_call_req.hpp>
#include <ctikit/ged188/messages/bad_call_conf.hpp>
#include <ctikit/ged188/messages/set_device_attributes_req.hpp>
#include <ctikit/ged188/messages/set_device_attributes_conf.hpp>
#include <ctikit/ged188/messages/register_service_req.hpp>
#include <ctikit/ged188/messages/register_service_conf.hpp>
#include <ctikit/ged188/messages/unregister_service_req.hpp>
#include <ctikit/ged188/messages/unregister_service_conf.hpp>
#include <ctikit/ged188/messages/start_recording_req.hpp>
#include <ctikit/ged188/messages/start_recording_conf.hpp>
#include <ctikit/ged188/messages/stop_recording_req.hpp>
#include <ctikit/ged188/messages/stop_recording_conf.hpp>
#include <ctikit/ged188/messages/config_request_key_event.hpp>
#include <ctikit/ged188/messages/config_key_event.hpp>
#include <ctikit/ged188/messages/config_request_event.hpp>
#include <ctikit/ged188/messages/config_begin_event.hpp>
#include <ctikit/ged188/messages/config_end_event.hpp>
#include <ctikit/ged188/messages/config_service_event.hpp>
#include <ctikit/ged188/messages/config_skill_group_event.hpp>
#include <ctikit/ged188/messages/config_agent_event.hpp>
#include <ctikit/ged188/messages/config_device_event.hpp>
#include <ctikit/ged188/messages/call_attribute_change_event.hpp>
#include <ctikit/ged188/messages/config_call_type_event.hpp>
#include <ctikit/ged188/messages/call_agent_greeting_event.hpp>
#include <ctikit/ged188/messages/agent_greeting_control_req.hpp>
#include <ctikit/ged188/messages/agent_greeting_control_conf.hpp>
#include <ctikit/ged188/messages/config_mrd_event.hpp>
#include <ctikit/ged188/messages/config_peripheral_event.hpp>
#include <ctikit/ged188/messages/config_agent_desk_settings_event.hpp>
#include <ctikit/ged188/messages/start_network_recording_req.hpp>
#include <ctikit/ged188/messages/start_network_recording_conf.hpp>
#include <ctikit/ged188/messages/stop_network_recording_req.hpp>
#include <ctikit/ged188/messages/stop_network_recording_conf.hpp>
#include <ctikit/ged188/messages/network_recording_started_event.hpp>
#include <ctikit/ged188/messages/network_recording_ended_event.hpp>
#include <ctikit/ged188/messages/network_recording_failed_event.hpp>
#include <ctikit/ged188/messages/network_recording_target_info_event.hpp>
#include <ctikit/ged188/messages/config_terminal_event.hpp>
#include <ctikit/ged188/messages/standby_active_event.hpp>
#include <ctikit/ged188/messages/active_maintenance_req.hpp>
#include <ctikit/ged188/messages/active_maintenance_resp.hpp>
#include <ctikit/ged188/messages/active_maintenance_event.hpp>
#include <ctikit/ged188/messages/stopping_requests_to_this_side_ind.hpp>
#include <ctikit/ged188/messages/config_agent_service_event.hpp>
#include <ctikit/ged188/messages/set_agent_service_data_req.hpp>
#include <ctikit/ged188/messages/set_agent_service_data_conf.hpp>

namespace ctikit::ged188 {

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
    CallTranslationRouteEvent,
    BeginCallEvent,
    EndCallEvent,
    CallDataUpdateEvent,
    SetCallDataReq,
    SetCallDataConf,
    ReleaseCallReq,
    ReleaseCallConf,
    AgentStateEvent,
    SystemEvent,
    ClientEventReportReq,
    ClientEventReportConf,
    CallReachedNetworkEvent,
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
    ConsultationCallReq,
    ConsultationCallConf,
    DeflectCallReq,
    DeflectCallConf,
    HoldCallReq,
    HoldCallConf,
    MakeCallReq,
    MakeCallConf,
    MakePredictiveCallReq,
    MakePredictiveCallConf,
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
    MonitorStartReq,
    MonitorStartConf,
    MonitorStopReq,
    MonitorStopConf,
    ChangeMonitorMaskReq,
    ChangeMonitorMaskConf,
    ClientSessionOpenedEvent,
    ClientSessionClosedEvent,
    SessionMonitorStartReq,
    SessionMonitorStartConf,
    SessionMonitorStopReq,
    SessionMonitorStopConf,
    AgentPreCallEvent,
    AgentPreCallAbortEvent,
    UserMessageReq,
    UserMessageConf,
    UserMessageEvent,
    RegisterVariablesReq,
    RegisterVariablesConf,
    QueryAgentStatisticsReq,
    QueryAgentStatisticsConf,
    QuerySkillGroupStatisticsReq,
    QuerySkillGroupStatisticsConf,
    RtpStartedEvent,
    RtpStoppedEvent,
    SupervisorAssistReq,
    SupervisorAssistConf,
    EmergencyCallReq,
    EmergencyCallConf,
    EmergencyCallEvent,
    SuperviseCallReq,
    SuperviseCallConf,
    AgentTeamConfigEvent,
    SetAppDataReq,
    SetAppDataConf,
    AgentDeskSettingsReq,
    AgentDeskSettingsConf,
    ListAgentTeamReq,
    ListAgentTeamConf,
    MonitorAgentTeamStartReq,
    MonitorAgentTeamStartConf,
    MonitorAgentTeamStopReq,
    MonitorAgentTeamStopConf,
    BadCallReq,
    BadCallConf,
    SetDeviceAttributesReq,
    SetDeviceAttributesConf,
    RegisterServiceReq,
    RegisterServiceConf,
    UnregisterServiceReq,
    UnregisterServiceConf,
    StartRecordingReq,
    StartRecordingConf,
    StopRecordingReq,
    StopRecordingConf,
    ConfigRequestKeyEvent,
    ConfigKeyEvent,
    ConfigRequestEvent,
    ConfigBeginEvent,
    ConfigEndEvent,
    ConfigServiceEvent,
    ConfigSkillGroupEvent,
    ConfigAgentEvent,
    ConfigDeviceEvent,
    CallAttributeChangeEvent,
    ConfigCallTypeEvent,
    CallAgentGreetingEvent,
    AgentGreetingControlReq,
    AgentGreetingControlConf,
    ConfigMrdEvent,
    ConfigPeripheralEvent,
    ConfigAgentDeskSettingsEvent,
    StartNetworkRecordingReq,
    StartNetworkRecordingConf,
    StopNetworkRecordingReq,
    StopNetworkRecordingConf,
    NetworkRecordingStartedEvent,
    NetworkRecordingEndedEvent,
    NetworkRecordingFailedEvent,
    NetworkRecordingTargetInfoEvent,
    ConfigTerminalEvent,
    StandbyActiveEvent,
    ActiveMaintenanceReq,
    ActiveMaintenanceResp,
    ActiveMaintenanceEvent,
    StoppingRequestsToThisSideInd,
    ConfigAgentServiceEvent,
    SetAgentServiceDataReq,
    SetAgentServiceDataConf>;

} // namespace ctikit::ged188
