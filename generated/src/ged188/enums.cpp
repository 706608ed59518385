// Unified CCE CTI Server protocol (GED-188): the rows of every enum and mask, in the guide's order.
// Written by `ctigen generate` from spec/ged188.
#include "tables.hpp"

#include <ctikit/ged188/enums.hpp>

namespace ctikit::ged188::tables {

static constexpr EnumValue AgentAvailabilityStatus_values[] = {
    {"AGENT_AVAILABILITY_NOT_AVAILABLE", 0U, all},
    {"AGENT_AVAILABILITY_ICM_AVAILABLE", 1U, all},
    {"AGENT_AVAILABILITY_APPLICATION_AVAILABLE", 2U, all},
};
constinit const EnumInfo AgentAvailabilityStatus = {"AgentAvailabilityStatus", false, AgentAvailabilityStatus_values};

static constexpr EnumValue AgentCallDirection_values[] = {
    {"DIRECTION_NONE", 0U, {16, 25}},
    {"DIRECTION_IN", 1U, {16, 25}},
    {"DIRECTION_OUT", 2U, {16, 25}},
    {"DIRECTION_OTHER_IN", 3U, {16, 25}},
    {"DIRECTION_OTHER_OUT", 4U, {16, 25}},
    {"DIRECTION_OUTBOUND_RESERVE", 5U, {16, 25}},
    {"DIRECTION_OUTBOUND_PREVIEW", 6U, {16, 25}},
    {"DIRECTION_OUTBOUND_PREDICTIVE", 7U, {16, 25}},
};
constinit const EnumInfo AgentCallDirection = {"AgentCallDirection", false, AgentCallDirection_values};

static constexpr EnumValue AgentGreetingAction_values[] = {
    {"GREETING_ACTION_STOP", 0U, {15, 25}},
    {"GREETING_ACTION_DISABLE", 1U, {15, 25}},
    {"GREETING_ACTION_ENABLE", 2U, {15, 25}},
};
constinit const EnumInfo AgentGreetingAction = {"AgentGreetingAction", false, AgentGreetingAction_values};

static constexpr EnumValue AgentGreetingEventCode_values[] = {
    {"GREETING_STARTED", 0U, {15, 25}},
    {"GREETING_ENDED", 1U, {15, 25}},
    {"GREETING_FAILED", 2U, {15, 25}},
};
constinit const EnumInfo AgentGreetingEventCode = {"AgentGreetingEventCode", false, AgentGreetingEventCode_values};

static constexpr EnumValue AgentMode_values[] = {
    {"AGENT_MODE_NOT_ROUTABLE", 0U, all},
    {"AGENT_MODE_ROUTABLE", 1U, all},
};
constinit const EnumInfo AgentMode = {"AgentMode", false, AgentMode_values};

static constexpr EnumValue AgentServiceReq_values[] = {
    {"OUTBOUND_SUPPORT", 1U, all},
};
constinit const EnumInfo AgentServiceReq = {"AgentServiceReq", true, AgentServiceReq_values};

static constexpr EnumValue AgentServiceType_values[] = {
    {"AGENT_SERVICE_ANSWERS", 1U, {24, 25}},
    {"AGENT_SERVICE_CALL_TRANSCRIPTION", 2U, {24, 25}},
};
constinit const EnumInfo AgentServiceType = {"AgentServiceType", false, AgentServiceType_values};

static constexpr EnumValue AgentState_values[] = {
    {"AGENT_STATE_LOGIN", 0U, all},
    {"AGENT_STATE_LOGOUT", 1U, all},
    {"AGENT_STATE_NOT_READY", 2U, all},
    {"AGENT_STATE_AVAILABLE", 3U, all},
    {"AGENT_STATE_TALKING", 4U, all},
    {"AGENT_STATE_WORK_NOT_READY", 5U, all},
    {"AGENT_STATE_WORK_READY", 6U, all},
    {"AGENT_STATE_BUSY_OTHER", 7U, all},
    {"AGENT_STATE_RESERVED", 8U, all},
    {"AGENT_STATE_UNKNOWN", 9U, all},
    {"AGENT_STATE_HOLD", 10U, all},
    {"AGENT_STATE_ACTIVE", 11U, all},
    {"AGENT_STATE_PAUSED", 12U, all},
    {"AGENT_STATE_INTERRUPTED", 13U, all},
    {"AGENT_STATE_NOT_ACTIVE", 14U, all},
};
constinit const EnumInfo AgentState = {"AgentState", false, AgentState_values};

static constexpr EnumValue AgentStateMask_values[] = {
    {"AGENT_LOGIN_MASK", 1U, all},
    {"AGENT_LOGOUT_MASK", 2U, all},
    {"AGENT_NOT_READY_MASK", 4U, all},
    {"AGENT_AVAILABLE_MASK", 8U, all},
    {"AGENT_TALKING_MASK", 16U, all},
    {"AGENT_WORK_NOT_READY_MASK", 32U, all},
    {"AGENT_WORK_READY_MASK", 64U, all},
    {"AGENT_BUSY_OTHER_MASK", 128U, all},
    {"AGENT_RESERVED_MASK", 256U, all},
    {"AGENT_HOLD_MASK", 512U, all},
    {"AGENT_ACTIVE_MASK", 1024U, all},
    {"AGENT_PAUSED_MASK", 2048U, all},
    {"AGENT_INTERRUPTED_MASK", 4096U, all},
    {"AGENT_NOT_ACTIVE_MASK", 8192U, all},
};
constinit const EnumInfo AgentStateMask = {"AgentStateMask", true, AgentStateMask_values};

static constexpr EnumValue AgentTeamConfigOperation_values[] = {
    {"RESTORE_PERMANENT", 0U, all},
    {"ADD_AGENT", 1U, all},
    {"REMOVE_AGENT", 2U, all},
    {"TEAM_CONFIG_RESTORE_PERMANENT", 0U, all},
    {"TEAM_CONFIG_ADD_AGENT", 1U, all},
    {"TEAM_CONFIG_REMOVE_AGENT", 2U, all},
};
constinit const EnumInfo AgentTeamConfigOperation = {"AgentTeamConfigOperation", false, AgentTeamConfigOperation_values};

static constexpr EnumValue AgentTeamFlags_values[] = {
    {"PRIMARY_SUPERVISOR", 1U, all},
    {"TEMPORARY_AGENT", 2U, all},
    {"SUPERVISOR", 4U, all},
    {"AGENT_FLAG_PRIMARY_SUPERVISOR", 1U, all},
    {"AGENT_FLAG_TEMPORARY_AGENT", 2U, all},
    {"AGENT_FLAG_SUPERVISOR", 4U, all},
};
constinit const EnumInfo AgentTeamFlags = {"AgentTeamFlags", true, AgentTeamFlags_values};

static constexpr EnumValue AgentWorkMode_values[] = {
    {"AWM_UNSPECIFIED", 0U, all},
    {"AWM_AUTO_IN", 1U, all},
    {"AWM_MANUAL_IN", 2U, all},
    {"RA_CALL_BY_CALL", 3U, all},
    {"RA_NAILED_CONNECTION", 4U, all},
};
constinit const EnumInfo AgentWorkMode = {"AgentWorkMode", false, AgentWorkMode_values};

static constexpr EnumValue AllocationState_values[] = {
    {"ALLOC_CALL_DELIVERED", 0U, all},
    {"ALLOC_CALL_ESTABLISHED", 1U, all},
};
constinit const EnumInfo AllocationState = {"AllocationState", false, AllocationState_values};

static constexpr EnumValue AnswerDetectMode_values[] = {
    {"ADM_UNSPECIFIED", 0U, all},
    {"ADM_VOICE_THRESHOLD", 1U, all},
    {"ADM_VOICE_END", 2U, all},
    {"ADM_VOICE_END_DELAY", 3U, all},
    {"ADM_VOICE_AND_BEEP", 4U, all},
    {"ADM_BEEP", 5U, all},
};
constinit const EnumInfo AnswerDetectMode = {"AnswerDetectMode", false, AnswerDetectMode_values};

static constexpr EnumValue AnsweringMachine_values[] = {
    {"AM_UNSPECIFIED", 0U, all},
    {"AM_CONNECT", 1U, all},
    {"AM_DISCONNECT", 2U, all},
    {"AM_NONE", 3U, all},
    {"AM_NONE_NO_MODEM", 4U, all},
    {"AM_CONNECT_NO_MODEM", 5U, all},
};
constinit const EnumInfo AnsweringMachine = {"AnsweringMachine", false, AnsweringMachine_values};

static constexpr EnumValue CTIService_values[] = {
    {"CTI_SERVICE_CLIENT_EVENTS", 1U, all},
    {"CTI_SERVICE_CALL_DATA_UPDATE", 2U, all},
    {"CTI_SERVICE_CLIENT_CONTROL", 4U, all},
    {"CTI_SERVICE_CONNECTION_MONITOR", 8U, all},
    {"CTI_SERVICE_ALL_EVENTS", 16U, all},
    {"CTI_SERVICE_PERIPHERAL_MONITOR", 32U, all},
    {"CTI_SERVICE_CLIENT_MONITOR", 64U, all},
    {"CTI_SERVICE_SUPERVISOR", 128U, all},
    {"CTI_SERVICE_SERVER", 256U, all},
    {"CTI_SERVICE_AGENT_REPORTING", 1024U, all},
    {"CTI_SERVICE_ALL_TASK_EVENTS", 2048U, all},
    {"CTI_SERVICE_TASK_MONITOR", 4096U, all},
    {"CTI_AGENT_STATE_CONTROL_ONLY", 8192U, all},
    {"CTI_DEVICE_STATE_CONTROL", 32768U, all},
    {"CTI_SERVICE_CONFIG_EVENTS", 262144U, all},
    {"CTI_SERVICE_UPDATE_EVENTS", 524288U, all},
    {"CTI_SERVICE_IGNORE_DUPLICATE_AGENT_EVENTS", 1048576U, all},
    {"CTI_SERVICE_IGNORE_CONF", 2097152U, {14, 25}},
    {"CTI_SERVICE_ACD_LINE_ONLY", 4194304U, {14, 25}},
    {"CTI_SERVICE_ACTIVE_STANDBY", 33554432U, {24, 25}},
    {"CTI_SERVICE_DEBUG", 2147483648U, all},
};
constinit const EnumInfo CTIService = {"CTIService", true, CTIService_values};

static constexpr EnumValue CallControlMask_values[] = {
    {"CONTROL_QUERY_AGENT_STATE", 1U, all},
    {"CONTROL_SET_AGENT_STATE", 2U, all},
    {"CONTROL_ALTERNATE_CALL", 4U, all},
    {"CONTROL_ANSWER_CALL", 8U, all},
    {"CONTROL_CLEAR_CALL", 16U, all},
    {"CONTROL_CLEAR_CONNECTION", 32U, all},
    {"CONTROL_CONFERENCE_CALL", 64U, all},
    {"CONTROL_CONSULTATION_CALL", 128U, all},
    {"CONTROL_DEFLECT_CALL", 256U, all},
    {"CONTROL_HOLD_CALL", 512U, all},
    {"CONTROL_MAKE_CALL", 1024U, all},
    {"CONTROL_MAKE_PREDICTIVE_CALL", 2048U, all},
    {"CONTROL_RECONNECT_CALL", 4096U, all},
    {"CONTROL_RETRIEVE_CALL", 8192U, all},
    {"CONTROL_TRANSFER_CALL", 16384U, all},
    {"CONTROL_QUERY_DEVICE_INFO", 32768U, all},
    {"CONTROL_SNAPSHOT_CALL", 65536U, all},
    {"CONTROL_SNAPSHOT_DEVICE", 131072U, all},
    {"CONTROL_SEND_DTMF_SIGNAL", 262144U, all},
};
constinit const EnumInfo CallControlMask = {"CallControlMask", true, CallControlMask_values};

static constexpr EnumValue CallMannerType_values[] = {
    {"CMT_UNSPECIFIED", 0U, all},
    {"CMT_POLITE", 1U, all},
    {"CMT_BELLIGERENT", 2U, all},
    {"CMT_SEMI_POLITE", 3U, all},
    {"CMT_RESERVED", 4U, all},
};
constinit const EnumInfo CallMannerType = {"CallMannerType", false, CallMannerType_values};

static constexpr EnumValue CallMsgMask_values[] = {
    {"CALL_DELIVERED_MASK", 1U, all},
    {"CALL_QUEUED_MASK", 2U, all},
    {"CALL_ESTABLISHED_MASK", 4U, all},
    {"CALL_HELD_MASK", 8U, all},
    {"CALL_RETRIEVED_MASK", 16U, all},
    {"CALL_CLEARED_MASK", 32U, all},
    {"CALL_CONNECTION_CLEARED_MASK", 64U, all},
    {"CALL_ORIGINATED_MASK", 128U, all},
    {"CALL_CONFERENCED_MASK", 256U, all},
    {"CALL_TRANSFERRED_MASK", 512U, all},
    {"CALL_DIVERTED_MASK", 1024U, all},
    {"CALL_SERVICE_INITIATED_MASK", 2048U, all},
    {"CALL_TRANSLATION_ROUTE_MASK", 4096U, all},
    {"BEGIN_CALL_MASK", 8192U, all},
    {"END_CALL_MASK", 16384U, all},
    {"CALL_DATA_UPDATE_MASK", 32768U, all},
    {"CALL_FAILED_MASK", 65536U, all},
    {"CALL_REACHED_NETWORK_MASK", 131072U, all},
    {"CALL_DEQUEUED_MASK", 262144U, all},
    {"AGENT_PRE_CALL_MASK", 524288U, all},
    {"AGENT_PRE_CALL_ABORT_MASK", 1048576U, all},
    {"RTP_STARTED_MASK", 2097152U, all},
    {"RTP_STOPPED_MASK", 4194304U, all},
    {"AGENT_TEAM_CONFIG_MASK", 8388608U, all},
    {"AGENT_LEGACY_PRE_CALL_MASK", 16777216U, all},
    {"CALL_ATTRIBUTE_CHANGE_MASK", 33554432U, all},
    {"CALL_TERMINATION_MASK", 67108864U, all},
    {"CALL_AGENT_GREETING_MASK", 134217728U, {15, 25}},
    {"NETWORK_RECORDING_STARTED_MASK", 268435456U, {23, 25}},
    {"NETWORK_RECORDING_ENDED_MASK", 536870912U, {23, 25}},
    {"NETWORK_RECORDING_FAILED_MASK", 1073741824U, {23, 25}},
    {"NETWORK_RECORDING_TARGET_INFO_MASK", 2147483648U, {23, 25}},
};
constinit const EnumInfo CallMsgMask = {"CallMsgMask", true, CallMsgMask_values};

static constexpr EnumValue CallOption_values[] = {
    {"COPT_UNSPECIFIED", 0U, all},
    {"COPT_CALLING_AGENT_ONLINE", 1U, all},
    {"COPT_CALLING_AGENT_RESERVED", 2U, all},
    {"COPT_CALLING_AGENT_NOT_RESERVED", 3U, all},
    {"COPT_CALLING_AGENT_BUZZ_BASE", 4U, all},
    {"COPT_CALLING_AGENT_BEEP_HSET", 5U, all},
    {"COPT_SERVICE_CIRCUIT_ON", 6U, all},
};
constinit const EnumInfo CallOption = {"CallOption", false, CallOption_values};

static constexpr EnumValue CallPlacementType_values[] = {
    {"CPT_UNSPECIFIED", 0U, all},
    {"CPT_LINE_CALL", 1U, all},
    {"CPT_OUTBOUND", 2U, all},
    {"CPT_OUTBOUND_NO_ACCESS_CODE", 3U, all},
    {"CPT_DIRECT_POSITION", 4U, all},
    {"CPT_DIRECT_AGENT", 5U, all},
    {"CPT_SUPERVISOR_ASSIST", 6U, all},
};
constinit const EnumInfo CallPlacementType = {"CallPlacementType", false, CallPlacementType_values};

static constexpr EnumValue CallType_values[] = {
    {"NULL_CALLTYPE", 65535U, all},
    {"CALLTYPE_ACD_IN", 1U, all},
    {"CALLTYPE_PREROUTE_ACD_IN", 2U, all},
    {"CALLTYPE_PREROUTE_DIRECT_AGENT", 3U, all},
    {"CALLTYPE_TRANSFER_IN", 4U, all},
    {"CALLTYPE_OVERFLOW_IN", 5U, all},
    {"CALLTYPE_OTHER_IN", 6U, all},
    {"CALLTYPE_AUTO_OUT", 7U, all},
    {"CALLTYPE_AGENT_OUT", 8U, all},
    {"CALLTYPE_OUT", 9U, all},
    {"CALLTYPE_AGENT_INSIDE", 10U, all},
    {"CALLTYPE_OFFERED", 11U, all},
    {"CALLTYPE_CONSULT", 12U, all},
    {"CALLTYPE_CONSULT_OFFERRED", 13U, all},
    {"CALLTYPE_CONSULT_CONFERENCE", 14U, all},
    {"CALLTYPE_CONFERENCE", 15U, all},
    {"CALLTYPE_UNMONITORED", 16U, all},
    {"CALLTYPE_PREVIEW", 17U, all},
    {"CALLTYPE_RESERVATION", 18U, all},
    {"CALLTYPE_ASSIST", 19U, all},
    {"CALLTYPE_EMERGENCY", 20U, all},
    {"CALLTYPE_SUPERVISOR_MONITOR", 21U, all},
    {"CALLTYPE_SUPERVISOR_WHISPER", 22U, all},
    {"CALLTYPE_SUPERVISOR_BARGEIN", 23U, all},
    {"CALLTYPE_SUPERVISOR_INTERCEPT", 24U, all},
    {"CALLTYPE_TASK_ROUTED_BY_ICM", 25U, all},
    {"CALLTYPE_TASK_ROUTED_BY_APPLICATION", 26U, all},
    {"CALLTYPE_NON_ACD_V14", 27U, {14, 18}},
    {"RESERVATION_PREVIEW", 27U, {19, 25}},
    {"RESERVATION_PREVIEW_DIRECT", 28U, {19, 25}},
    {"RESERVATION_PREDICTIVE", 29U, {19, 25}},
    {"RESERVATION_CALLBACK", 30U, {19, 25}},
    {"RESERVATION_PERSONAL_CALLBACK", 31U, {19, 25}},
    {"CUSTOMER_PREVIEW", 32U, {19, 25}},
    {"CUSTOMER_PREVIEW_DIRECT", 33U, {19, 25}},
    {"CUSTOMER_PREDICTIVE", 34U, {19, 25}},
    {"CUSTOMER_CALLBACK", 35U, {19, 25}},
    {"CUSTOMER_PERSONAL", 36U, {19, 25}},
    {"CUSTOMER_IVR", 37U, {19, 25}},
    {"CALLTYPE_NON_ACD", 38U, {19, 25}},
    {"CALLTYPE_PLAY_AGENT_GREETING", 39U, all},
    {"CALLTYPE_RECORD_AGENT_GREETING", 40U, all},
    {"CALLTYPE_VOICE_CALL_BACK", 41U, all},
};
constinit const EnumInfo CallType = {"CallType", false, CallType_values};

static constexpr EnumValue CallVariableMask_values[] = {
    {"CALL_VAR_1_MASK", 1U, all},
    {"CALL_VAR_2_MASK", 2U, all},
    {"CALL_VAR_3_MASK", 4U, all},
    {"CALL_VAR_4_MASK", 8U, all},
    {"CALL_VAR_5_MASK", 16U, all},
    {"CALL_VAR_6_MASK", 32U, all},
    {"CALL_VAR_7_MASK", 64U, all},
    {"CALL_VAR_8_MASK", 128U, all},
    {"CALL_VAR_9_MASK", 256U, all},
    {"CALL_VAR_10_MASK", 512U, all},
};
constinit const EnumInfo CallVariableMask = {"CallVariableMask", true, CallVariableMask_values};

static constexpr EnumValue ClassOfDevice_values[] = {
    {"DEVC_OTHER", 16U, all},
    {"DEVC_IMAGE", 32U, all},
    {"DEVC_DATA", 64U, all},
    {"DEVC_VOICE", 128U, all},
};
constinit const EnumInfo ClassOfDevice = {"ClassOfDevice", true, ClassOfDevice_values};

static constexpr EnumValue ClientEventState_values[] = {
    {"CLIENT_EVENT_STATE_NORMAL", 0U, all},
    {"CLIENT_EVENT_STATE_WARNING", 1U, all},
    {"CLIENT_EVENT_STATE_ERROR", 2U, all},
};
constinit const EnumInfo ClientEventState = {"ClientEventState", false, ClientEventState_values};

static constexpr EnumValue ConfigAgentType_values[] = {
    {"CONFIG_AGENT", 1U, all},
    {"CONFIG_SUPERVISOR", 2U, all},
};
constinit const EnumInfo ConfigAgentType = {"ConfigAgentType", false, ConfigAgentType_values};

static constexpr EnumValue ConfigDeviceType_values[] = {
    {"CONFIG_DEVICE_UNKNOWN", 0U, all},
    {"CONFIG_DEVICE_SERVICE", 1U, all},
    {"CONFIG_DEVICE_SKILL_GROUP", 2U, all},
    {"CONFIG_DEVICE_AGENT_ID", 3U, all},
    {"CONFIG_DEVICE_AGENT_EXTENSION", 4U, all},
    {"CONFIG_DEVICE_ROUTE_POINT", 5U, all},
    {"CONFIG_DEVICE_CTI_PORT", 6U, all},
    {"CONFIG_DEVICE_CALL_CONTROL_GROUP", 7U, all},
};
constinit const EnumInfo ConfigDeviceType = {"ConfigDeviceType", false, ConfigDeviceType_values};

static constexpr EnumValue ConfigEndStatus_values[] = {
    {"CONFIGEND_SUCCESS", 0U, all},
    {"CONFIGEND_NO_SERVICE_PROVIDER", 1U, all},
    {"CONFIGEND_UNKNOWN_CUSTOMER", 2U, all},
    {"CONFIGEND_INVALID", 3U, all},
    {"CONFIGEND_EMPTY", 4U, all},
    {"CONFIGEND_PARTIAL", 5U, all},
};
constinit const EnumInfo ConfigEndStatus = {"ConfigEndStatus", false, ConfigEndStatus_values};

static constexpr EnumValue ConfigInformationMask_values[] = {
    {"SERVICE", 1U, all},
    {"SKILL_GROUP", 2U, all},
    {"AGENT", 4U, all},
    {"DEVICE", 8U, all},
    {"CALL_TYPE", 16U, all},
    {"MEDIA_ROUTING_DOMAIN", 32U, {20, 25}},
    {"PERIPHERAL", 64U, {22, 25}},
    {"AGENT_DESK_SETTINGS", 128U, {22, 25}},
    {"TERMINAL", 256U, all},
    {"AGENT_SERVICES", 512U, {24, 25}},
    {"CONFIG_MSG_SERVICE_MASK", 1U, all},
    {"CONFIG_MSG_SKILL_GROUP_MASK", 2U, all},
    {"CONFIG_MSG_AGENT_MASK", 4U, all},
    {"CONFIG_MSG_DEVICE_MASK", 8U, all},
    {"CONFIG_MSG_CALL_TYPE_MASK", 16U, all},
    {"CONFIG_MSG_MRD_MASK", 32U, {20, 25}},
    {"CONFIG_MSG_PERIPHERAL_MASK", 64U, {22, 25}},
    {"CONFIG_MSG_AGENT_DESK_SETTINGS_MASK", 128U, {22, 25}},
    {"CONFIG_MSG_TERMINAL_MASK", 256U, all},
    {"CONFIG_MSG_AGENT_SERVICE_MASK", 512U, {24, 25}},
};
constinit const EnumInfo ConfigInformationMask = {"ConfigInformationMask", true, ConfigInformationMask_values};

static constexpr EnumValue ConfigKeyStatus_values[] = {
    {"CONFIG_SUCCESS", 0U, all},
    {"CONFIG_SERVICE_PROVIDER", 1U, all},
    {"CONFIG_NO_KEY_SUPPORT", 2U, all},
    {"CONFIG_UNKNOWN_CUSTOMER", 3U, all},
};
constinit const EnumInfo ConfigKeyStatus = {"ConfigKeyStatus", false, ConfigKeyStatus_values};

static constexpr EnumValue ConfigMsgMask_values[] = {
    {"CONFIG_MSG_SERVICE_MASK", 1U, all},
    {"CONFIG_MSG_SKILL_GROUP_MASK", 2U, all},
    {"CONFIG_MSG_AGENT_MASK", 4U, all},
    {"CONFIG_MSG_DEVICE_MASK", 8U, all},
    {"CONFIG_MSG_CALL_TYPE_MASK", 16U, all},
    {"CONFIG_MSG_MRD_MASK", 32U, {20, 25}},
    {"CONFIG_MSG_PERIPHERAL_MASK", 64U, {22, 25}},
    {"CONFIG_MSG_AGENT_DESK_SETTINGS_MASK", 128U, {22, 25}},
    {"CONFIG_MSG_TERMINAL_MASK", 256U, all},
    {"CONFIG_MSG_AGENT_SERVICE_MASK", 512U, {24, 25}},
};
constinit const EnumInfo ConfigMsgMask = {"ConfigMsgMask", true, ConfigMsgMask_values};

static constexpr EnumValue ConfigRecordType_values[] = {
    {"CONFIG_RECORD_ADD", 0U, all},
    {"CONFIG_RECORD_CHANGE", 1U, all},
    {"CONFIG_RECORD_DELETE", 2U, all},
};
constinit const EnumInfo ConfigRecordType = {"ConfigRecordType", false, ConfigRecordType_values};

static constexpr EnumValue ConfigType_values[] = {
    {"CONFIG_TYPE_UNUSED", 0U, all},
    {"CONFIG_TYPE_SOLICITED", 1U, all},
    {"CONFIG_TYPE_UNSOLICITED", 2U, all},
};
constinit const EnumInfo ConfigType = {"ConfigType", false, ConfigType_values};

static constexpr EnumValue ConnectionDeviceIDType_values[] = {
    {"CONNECTION_ID_NONE", 65535U, all},
    {"CONNECTION_ID_STATIC", 0U, all},
    {"CONNECTION_ID_DYNAMIC", 1U, all},
};
constinit const EnumInfo ConnectionDeviceIDType = {"ConnectionDeviceIDType", false, ConnectionDeviceIDType_values};

static constexpr EnumValue ConsultType_values[] = {
    {"CT_UNSPECIFIED", 0U, all},
    {"CT_TRANSFER", 1U, all},
    {"CT_CONFERENCE", 2U, all},
};
constinit const EnumInfo ConsultType = {"ConsultType", false, ConsultType_values};

static constexpr EnumValue ControlFailureCode_values[] = {
    {"CF_GENERIC_UNSPECIFIED", 0U, all},
    {"CF_GENERIC_OPERATION", 1U, all},
    {"CF_REQUEST_INCOMPATIBLE_WITH_OBJECT", 2U, all},
    {"CF_VALUE_OUT_OF_RANGE", 3U, all},
    {"CF_OBJECT_NOT_KNOWN", 4U, all},
    {"CF_INVALID_CALLING_DEVICE", 5U, all},
    {"CF_INVALID_CALLED_DEVICE", 6U, all},
    {"CF_INVALID_FORWARDING_DESTINATION", 7U, all},
    {"CF_PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE", 8U, all},
    {"CF_PRIVILEGE_VIOLATION_ON_CALLED_DEVICE", 9U, all},
    {"CF_PRIVILEGE_VIOLATION_ON_CALLING_DEVICE", 10U, all},
    {"CF_INVALID_CSTA_CALL_IDENTIFIER", 11U, all},
    {"CF_INVALID_CSTA_DEVICE_IDENTIFIER", 12U, all},
    {"CF_INVALID_CSTA_CONNECTION_IDENTIFIER", 13U, all},
    {"CF_INVALID_DESTINATION", 14U, all},
    {"CF_INVALID_FEATURE", 15U, all},
    {"CF_INVALID_ALLOCATION_STATE", 16U, all},
    {"CF_INVALID_CROSS_REF_ID", 17U, all},
    {"CF_INVALID_OBJECT_TYPE", 18U, all},
    {"CF_SECURITY_VIOLATION", 19U, all},
    {"CF_GENERIC_STATE_INCOMPATIBILITY", 21U, all},
    {"CF_INVALID_OBJECT_STATE", 22U, all},
    {"CF_INVALID_CONNECTION_ID_FOR_ACTIVE_CALL", 23U, all},
    {"CF_NO_ACTIVE_CALL", 24U, all},
    {"CF_NO_HELD_CALL", 25U, all},
    {"CF_NO_CALL_TO_CLEAR", 26U, all},
    {"CF_NO_CONNECTION_TO_CLEAR", 27U, all},
    {"CF_NO_CALL_TO_ANSWER", 28U, all},
    {"CF_NO_CALL_TO_COMPLETE", 29U, all},
    {"CF_GENERIC_SYSTEM_RESOURCE_AVAILABILITY", 31U, all},
    {"CF_SERVICE_BUSY", 32U, all},
    {"CF_RESOURCE_BUSY", 33U, all},
    {"CF_RESOURCE_OUT_OF_SERVICE", 34U, all},
    {"CF_NETWORK_BUSY", 35U, all},
    {"CF_NETWORK_OUT_OF_SERVICE", 36U, all},
    {"CF_OVERALL_MONITOR_LIMIT_EXCEEDED", 37U, all},
    {"CF_CONFERENCE_MEMBER_LIMIT_EXCEEDED", 38U, all},
    {"CF_GENERIC_SUBSCRIBED_RESOURCE_AVAILABILITY", 41U, all},
    {"CF_OBJECT_MONITOR_LIMIT_EXCEEDED", 42U, all},
    {"CF_EXTERNAL_TRUNK_LIMIT_EXCEEDED", 43U, all},
    {"CF_OUTSTANDING_REQUEST_LIMIT_EXCEEDED", 44U, all},
    {"CF_GENERIC_PERFORMANCE_MANAGEMENT", 51U, all},
    {"CF_PERFORMANCE_LIMIT_EXCEEDED", 52U, all},
    {"CF_SEQUENCE_NUMBER_VIOLATED", 61U, all},
    {"CF_TIME_STAMP_VIOLATED", 62U, all},
    {"CF_PAC_VIOLATED", 63U, all},
    {"CF_SEAL_VIOLATED", 64U, all},
    {"CF_GENERIC_UNSPECIFIED_REJECTION", 70U, all},
    {"CF_GENERIC_OPERATION_REJECTION", 71U, all},
    {"CF_DUPLICATE_INVOCATION_REJECTION", 72U, all},
    {"CF_UNRECOGNIZED_OPERATION_REJECTION", 73U, all},
    {"CF_MISTYPED_ARGUMENT_REJECTION", 74U, all},
    {"CF_RESOURCE_LIMITATION_REJECTION", 75U, all},
    {"CF_ACS_HANDLE_TERMINATION_REJECTION", 76U, all},
    {"CF_SERVICE_TERMINATION_REJECTION", 77U, all},
    {"CF_REQUEST_TIMEOUT_REJECTION", 78U, all},
    {"CF_REQUESTS_ON_DEVICE_EXCEEDED_REJECTION", 79U, all},
    {"CF_INVALID_AGENT_ID_SPECIFIED", 256U, all},
    {"CF_INVALID_PASSWORD_SPECIFIED", 257U, all},
    {"CF_INVALID_AGENT_ID_OR_PASSWORD_SPECIFIED", 258U, all},
    {"CF_SPECIFIED_AGENT_ALREADY_SIGNED_ON", 259U, all},
    {"CF_INVALID_LOGON_DEVICE_SPECIFIED", 260U, all},
    {"CF_INVALID_ANSWERING_DEVICE_SPECIFIED", 261U, all},
    {"CF_INVALID_SKILL_GROUP_SPECIFIED", 262U, all},
    {"CF_INVALID_CLASS_OF_SERVICE_SPECIFIED", 263U, all},
    {"CF_INVALID_TEAM_SPECIFIED", 264U, all},
    {"CF_INVALID_AGENT_WORKMODE", 265U, all},
    {"CF_INVALID_AGENT_REASON_CODE", 266U, all},
    {"CF_ADJUNCT_SWITCH_COMM_ERROR", 267U, all},
    {"CF_AGENT_NOT_PARTY_ON_CALL", 268U, all},
    {"CF_INTERNAL_PROCESSING_ERROR", 269U, all},
    {"CF_TAKE_CALL_CONTROL_REJECTION", 270U, all},
    {"CF_TAKE_DOMAIN_CONTROL_REJECTION", 271U, all},
    {"CF_REQUESTED_SERVICE_NOT_REGISTERED", 272U, all},
    {"CF_INVALID_CONSULT_TYPE", 273U, all},
    {"CF_ANSMAP_OR_ADPARAM_FIELD_NOT_VALID", 274U, all},
    {"CF_INVALID_CALL_CONTROL_TABLE_SPECIFIED", 275U, all},
    {"CF_INVALID_DIGITS_RNATIMEOUT_AMSDELAY_OR_COUNTRY", 276U, all},
    {"CF_ANSWER_DETECT_PORT_UNAVAILABLE", 277U, all},
    {"CF_VIRTUAL_AGENT_UNAVAILABLE", 278U, all},
    {"CF_TAKEBACK_N_XFER_ROUTE_END", 279U, all},
    {"CF_WRAPUP_DATA_REQUIRED", 280U, all},
    {"CF_REASON_CODE_REQUIRED", 281U, all},
    {"CF_INVALID_TRUNK_ID_SPECIFIED", 282U, {14, 25}},
    {"CF_SPECIFIED_EXTENSION_ALREADY_IN_USE", 283U, {14, 25}},
    {"CF_ARBITRARY_CONF_OR_XFER_NOT_SUPPORTED", 284U, {14, 25}},
    {"CF_NETWORK_TRANSFER_OR_CONSULT", 285U, {14, 25}},
    {"CF_NETWORK_TRANSFER_OR_CONSULT_FAILED", 286U, {14, 25}},
    {"CF_DEVICE_RESTRICTED", 287U, {14, 25}},
    {"CF_LINE_RESTRICTED", 288U, {14, 25}},
    {"CF_AGENT_ACCOUNT_LOCKED_OUT", 289U, {14, 25}},
    {"CF_DROP_ANY_PARTY_NOT_ENABLED_CTI", 290U, all},
    {"CF_MAXIMUM_LINE_LIMIT_EXCEEDED", 291U, {14, 25}},
    {"CF_SHARED_LINES_NOT_SUPPORTED", 292U, {14, 25}},
    {"CF_EXTENSION_NOT_UNIQUE", 293U, {14, 25}},
    {"CF_UNKNOWN_INTERFACE_CTRLR_ID", 1001U, all},
    {"CF_INVALID_INTERFACE_CTRLR_TYPE", 1002U, all},
    {"CF_SOFTWARE_REV_NO_SUPPORTED", 1003U, all},
    {"CF_UNKNOWN_PID", 1004U, all},
    {"CF_INVALID_TABLE_SPECIFIED", 1005U, all},
    {"CF_PD_SERVICE_INACTIVE", 1006U, all},
    {"CF_UNKNOWN_ROUTING_CLIENT_ID", 1007U, all},
    {"CF_RC_SERVICE_INACTIVATE", 1008U, all},
    {"CF_INVALID_DIALED_NUMBER", 1009U, all},
    {"CF_INVALID_PARAMETER", 1010U, all},
    {"CF_UNKNOWN_ROUTING_PROBLEM", 1011U, all},
    {"CF_UNSUPPORTED_PD_MESSAGE_REVISION", 1012U, all},
    {"CF_UNSUPPORTED_RC_MESSAGE_REVISION", 1013U, all},
    {"CF_UNSUPPORTED_IC_MESSAGE_REVISION", 1014U, all},
    {"CF_RC_SERVICE_INACTIVATE_PIM", 1015U, all},
    {"CF_AGENT_GREETING_CONTROL_OPERATION_FAILURE", 1016U, {15, 25}},
};
constinit const EnumInfo ControlFailureCode = {"ControlFailureCode", false, ControlFailureCode_values};

static constexpr EnumValue DeskSettingsMask_values[] = {
    {"DESK_AVAIL_AFTER_INCOMING_MASK", 1U, all},
    {"DESK_AVAIL_AFTER_OUTGOING_MASK", 2U, all},
    {"DESK_AUTO_ANSWER_ENABLED_MASK", 4U, all},
    {"DESK_IDLE_REASON_REQUIRED_MASK", 8U, all},
    {"DESK_LOGOUT_REASON_REQUIRED_MASK", 16U, all},
    {"DESK_SUPERVISOR_CALLS_ALLOWED_MASK", 32U, all},
    {"DESK_AGENT_TO_AGENT_CALLS_ALLOWED", 64U, all},
    {"DESK_OUTBOUND_ACCESS_INTERNATIONAL_MASK", 128U, all},
    {"DESK_OUTBOUND_ACCESS_PUBLIC_NET_MASK", 256U, all},
    {"DESK_OUTBOUND_ACCESS_PRIVATE_NET_MASK", 512U, all},
    {"DESK_OUTBOUND_ACCESS_OPERATOR_ASSISTED_MASK", 1024U, all},
    {"DESK_OUTBOUND_ACCESS_PBX_MASK", 2048U, all},
    {"DESK_NON_ACD_CALLS_ALLOWED_MASK", 4096U, all},
    {"DESK_AGENT_CAN_SELECT_GROUP_MASK", 8192U, all},
};
constinit const EnumInfo DeskSettingsMask = {"DeskSettingsMask", true, DeskSettingsMask_values};

static constexpr EnumValue DestinationCountry_values[] = {
    {"DEST_UNSPECIFIED", 0U, all},
    {"DEST_US_AND_CANADA", 1U, all},
};
constinit const EnumInfo DestinationCountry = {"DestinationCountry", false, DestinationCountry_values};

static constexpr EnumValue DeviceIDType_values[] = {
    {"DEVID_NONE", 65535U, all},
    {"DEVID_DEVICE_IDENTIFIER", 0U, all},
    {"DEVID_TRUNK_IDENTIFIER", 70U, all},
    {"DEVID_TRUNK_GROUP_IDENTIFIER", 71U, all},
    {"DEVID_IP_PHONE_MAC_IDENTIFIER", 72U, all},
    {"DEVID_CTI_PORT", 73U, all},
    {"DEVID_ROUTE_POINT", 74U, all},
    {"DEVID_EXTERNAL", 75U, all},
    {"DEVID_AGENT_DEVICE", 76U, all},
    {"DEVID_QUEUE", 77U, all},
    {"DEVID_NON_ACD_DEVICE_IDENTIFIER", 78U, {14, 25}},
    {"DEVID_SHARED_DEVICE_IDENTIFIER", 79U, {14, 25}},
};
constinit const EnumInfo DeviceIDType = {"DeviceIDType", false, DeviceIDType_values};

static constexpr EnumValue DispositionCode_values[] = {
    {"DISP_ABAND_NETWORK", 1U, all},
    {"DISP_ABAND_LOCAL_QUEUE", 2U, all},
    {"DISP_ABAND_RING", 3U, all},
    {"DISP_ABAND_DELAY", 4U, all},
    {"DISP_ABAND_INTERFLOW", 5U, all},
    {"DISP_ABAND_AGENT_TERMINAL", 6U, all},
    {"DISP_SHORT", 7U, all},
    {"DISP_BUSY", 8U, all},
    {"DISP_FORCED_BUSY", 9U, all},
    {"DISP_DROP_NO_ANSWER", 10U, all},
    {"DISP_DROP_BUSY", 11U, all},
    {"DISP_DROP_REORDER", 12U, all},
    {"DISP_DROP_HANDLED_PRIMARY_ROUTE", 13U, all},
    {"DISP_DROP_HANDLED_OTHER", 14U, all},
    {"DISP_REDIRECTED", 15U, all},
    {"DISP_CUT_THROUGH", 16U, all},
    {"DISP_INTRAFLOW", 17U, all},
    {"DISP_INTERFLOW", 18U, all},
    {"DISP_RING_NO_ANSWER", 19U, all},
    {"DISP_INTERCEPT_REORDER", 20U, all},
    {"DISP_INTERCEPT_DENIAL", 21U, all},
    {"DISP_TIME_OUT", 22U, all},
    {"DISP_VOICE_ENERGY", 23U, all},
    {"DISP_NONCLASSIFIED_ENERGY_DETECT", 24U, all},
    {"DISP_NO_CUT_THROUGH", 25U, all},
    {"DISP_UABORT", 26U, all},
    {"DISP_FAILED_SOFTWARE", 27U, all},
    {"DISP_BLIND_TRANSFER", 28U, all},
    {"DISP_ANNOUNCED_TRANSFER", 29U, all},
    {"DISP_CONFERENCED", 30U, all},
    {"DISP_DUPLICATE_TRANSFER", 31U, all},
    {"DISP_UNMONITORED_DEVICE", 32U, all},
    {"DISP_ANSWERING_MACHINE", 33U, all},
    {"DISP_NETWORK_BLIND_TRANSFER", 34U, all},
    {"DISP_TASK_ABANDONED_IN_ROUTER", 35U, all},
    {"DISP_TASK_ABANDONED_BEFORE_OFFERED", 36U, all},
    {"DISP_TASK_ABANDONED_WHILE_OFFERED", 37U, all},
    {"DISP_NORMAL_END_TASK", 38U, all},
    {"DISP_CANT_OBTAIN_TASK_ID", 39U, all},
    {"DISP_AGENT_LOGGED_OUT_DURING_TASK", 40U, all},
    {"DISP_MAX_TASK_LIFETIME_EXCEEDED", 41U, all},
    {"DISP_APPLICATION_PATH_WENT_DOWN", 42U, all},
    {"DISP_ICM_ROUTING_COMPLETE", 43U, all},
    {"DISP_ICM_ROUTING_DISABLED", 44U, all},
    {"DISP_APPL_INVALID_MRD_ID", 45U, all},
    {"DISP_APPL_INVALID_DIALOGUE_ID", 46U, all},
    {"DISP_APPL_DUPLICATE_DIALOGUE_ID", 47U, all},
    {"DISP_APPL_INVALID_INVOKE_ID", 48U, all},
    {"DISP_APPL_INVALID_SCRIPT_SELECTOR", 49U, all},
    {"DISP_APPL_TERMINATE_DIALOGUE", 50U, all},
    {"DISP_TASK_ENDED_DURING_APP_INIT", 51U, all},
    {"DISP_CALLED_PARTY_DISCONNECTED", 52U, all},
    {"DISP_PARTIAL_CALL", 53U, all},
    {"DISP_DROP_NETWORK_CONSULT", 54U, all},
    {"DISP_NETWORK_CONSULT_TRANSFER", 55U, all},
    {"DISP_ABAND_NETWORK_CONSULT", 57U, all},
    {"DISP_ROUTER_REQUERY_BEFORE_ANSWER", 58U, all},
    {"DISP_ROUTER_REQUERY_AFTER_ANSWER", 59U, all},
    {"DISP_NETWORK_ERROR", 60U, all},
    {"DISP_NETWORK_ERROR_BEFORE_ANSWER", 61U, all},
    {"DISP_NETWORK_ERROR_AFTER_ANSWER", 62U, all},
    {"DISP_TASK_TRANSFER", 63U, {20, 25}},
    {"DISP_APPLICATION_DISCONNECTED", 64U, {20, 25}},
    {"DISP_TASK_TRANSFERRED_ON_AGENT_LOGOUT", 65U, {20, 25}},
};
constinit const EnumInfo DispositionCode = {"DispositionCode", false, DispositionCode_values};

static constexpr EnumValue EventCause_values[] = {
    {"CEC_NONE", 65535U, all},
    {"CEC_ACTIVE_MONITOR", 1U, all},
    {"CEC_ALTERNATE", 2U, all},
    {"CEC_BUSY", 3U, all},
    {"CEC_CALL_BACK", 4U, all},
    {"CEC_CALL_CANCELLED", 5U, all},
    {"CEC_CALL_FORWARD_ALWAYS", 6U, all},
    {"CEC_CALL_FORWARD_BUSY", 7U, all},
    {"CEC_CALL_FORWARD_NO_ANSWER", 8U, all},
    {"CEC_CALL_FORWARD", 9U, all},
    {"CEC_CALL_NOT_ANSWERED", 10U, all},
    {"CEC_CALL_PICKUP", 11U, all},
    {"CEC_CAMP_ON", 12U, all},
    {"CEC_DEST_NOT_OBTAINABLE", 13U, all},
    {"CEC_DO_NOT_DISTURB", 14U, all},
    {"CEC_INCOMPATIBLE_DESTINATION", 15U, all},
    {"CEC_INVALID_ACCOUNT_CODE", 16U, all},
    {"CEC_KEY_CONFERENCE", 17U, all},
    {"CEC_LOCKOUT", 18U, all},
    {"CEC_MAINTENANCE", 19U, all},
    {"CEC_NETWORK_CONGESTION", 20U, all},
    {"CEC_NETWORK_NOT_OBTAINABLE", 21U, all},
    {"CEC_NEW_CALL", 22U, all},
    {"CEC_NO_AVAILABLE_AGENTS", 23U, all},
    {"CEC_OVERRIDE", 24U, all},
    {"CEC_PARK", 25U, all},
    {"CEC_OVERFLOW", 26U, all},
    {"CEC_RECALL", 27U, all},
    {"CEC_REDIRECTED", 28U, all},
    {"CEC_REORDER_TONE", 29U, all},
    {"CEC_RESOURCES_NOT_AVAILABLE", 30U, all},
    {"CEC_SILENT_MONITOR", 31U, all},
    {"CEC_TRANSFER", 32U, all},
    {"CEC_TRUNKS_BUSY", 33U, all},
    {"CEC_VOICE_UNIT_INITIATOR", 34U, all},
    {"CEC_TIME_OUT", 35U, all},
    {"CEC_NEW_CALL_INTERFLOW", 36U, all},
    {"CEC_SIMULATION_INIT_REQUEST", 37U, all},
    {"CEC_SIMULATION_RESET_REQUEST", 38U, all},
    {"CEC_CTI_LINK_DOWN", 39U, all},
    {"CEC_PERIPHERAL_RESET_REQUEST", 40U, all},
    {"CEC_MD110_CONFERENCE_TRANSFER", 41U, all},
    {"CEC_REMAINS_IN_Q", 42U, all},
    {"CEC_SUPERVISOR_ASSIST", 43U, all},
    {"CEC_EMERGENCY_CALL", 44U, all},
    {"CEC_SUPERVISOR_CLEAR", 45U, all},
    {"CEC_SUPERVISOR_MONITOR", 46U, all},
    {"CEC_SUPERVISOR_WHISPER", 47U, all},
    {"CEC_SUPERVISOR_BARGE_IN", 48U, all},
    {"CEC_SUPERVISOR_INTERCEPT", 49U, all},
    {"CEC_CALL_PARTY_UPDATE_IND", 50U, all},
    {"CEC_CONSULT", 51U, all},
    {"CEC_NIC_CALL_CLEAR", 52U, all},
    {"CEC_DNP", 53U, all},
    {"CEC_ROUTER_REQUERY_BEFORE_ANSWER", 54U, all},
    {"CEC_ROUTER_REQUERY_AFTER_ANSWER", 55U, all},
    {"CEC_NETWORK_ERROR", 56U, all},
    {"CEC_NETWORK_ERROR_BEFORE_ANSWER", 57U, all},
    {"CEC_NETWORK_ERROR_AFTER_ANSWER", 58U, all},
    {"CEC_GREETING", 59U, all},
    {"CEC_RECORD_AGENT_GREETING", 60U, all},
    {"CEC_SNAPSHOT", 61U, all},
    {"CEC_MAX_QUEUE_EXCEEDED", 62U, all},
    {"CECX_ABAND_NETWORK", 1001U, all},
    {"CECX_ABAND_LOCAL_QUEUE", 1002U, all},
    {"CECX_ABAND_RING", 1003U, all},
    {"CECX_ABAND_DELAY", 1004U, all},
    {"CECX_ABAND_INTERFLOW", 1005U, all},
    {"CECX_ABAND_AGENT_TERMINAL", 1006U, all},
    {"CECX_SHORT", 1007U, all},
    {"CECX_BUSY", 1008U, all},
    {"CECX_FORCED_BUSY", 1009U, all},
    {"CECX_DROP_NO_ANSWER", 1010U, all},
    {"CECX_DROP_BUSY", 1011U, all},
    {"CECX_DROP_REORDER", 1012U, all},
    {"CECX_DROP_HANDLED_PRIMARY_ROUTE", 1013U, all},
    {"CECX_DROP_HANDLED_OTHER", 1014U, all},
    {"CECX_REDIRECTED", 1015U, all},
    {"CECX_CUT_THROUGH", 1016U, all},
    {"CECX_INTRAFLOW", 1017U, all},
    {"CECX_INTERFLOW", 1018U, all},
    {"CECX_RING_NO_ANSWER", 1019U, all},
    {"CECX_INTERCEPT_REORDER", 1020U, all},
    {"CECX_INTERCEPT_DENIAL", 1021U, all},
    {"CECX_TIME_OUT", 1022U, all},
    {"CECX_VOICE_ENERGY", 1023U, all},
    {"CECX_NONCLASSIFIED_ENERGY_DETECT", 1024U, all},
    {"CECX_NO_CUT_THROUGH", 1025U, all},
    {"CECX_UABORT", 1026U, all},
    {"CECX_FAILED_SOFTWARE", 1027U, all},
    {"CECX_BLIND_TRANSFER", 1028U, all},
    {"CECX_ANNOUNCED_TRANSFER", 1029U, all},
    {"CECX_CONFERENCED", 1030U, all},
    {"CECX_DUPLICATE_TRANSFER", 1031U, all},
    {"CECX_UNMONITORED_DEVICE", 1032U, all},
    {"CECX_ANSWERING_MACHINE", 1033U, all},
    {"CECX_NETWORK_BLIND_TRANSFER", 1034U, all},
    {"CECX_TASK_ABANDONED_IN_ROUTER", 1035U, all},
    {"CECX_TASK_ABANDONED_BEFORE_OFFERED", 1036U, all},
    {"CECX_TASK_ABANDONED_WHILE_OFFERED", 1037U, all},
    {"CECX_NORMAL_END_TASK", 1038U, all},
    {"CECX_CANT_OBTAIN_TASK_ID", 1039U, all},
    {"CECX_AGENT_LOGGED_OUT_DURING_TASK", 1040U, all},
    {"CECX_MAX_TASK_LIFETIME_EXCEEDED", 1041U, all},
    {"CECX_APPLICATION_PATH_WENT_DOWN", 1042U, all},
    {"CECX_ICM_ROUTING_COMPLETE", 1043U, all},
    {"CECX_ICM_ROUTING_DISABLED", 1044U, all},
    {"CECX_APPL_INVALID_MRD_ID", 1045U, all},
    {"CECX_APPL_INVALID_DIALOGUE_ID", 1046U, all},
    {"CECX_APPL_DUPLICATE_DIALOGUE_ID", 1047U, all},
    {"CECX_APPL_INVALID_INVOKE_ID", 1048U, all},
    {"CECX_APPL_INVALID_SCRIPT_SELECTOR", 1049U, all},
    {"CECX_APPL_TERMINATE_DIALOGUE", 1050U, all},
    {"CECX_TASK_ENDED_DURING_APP_INIT", 1051U, all},
    {"CECX_CALLED_PARTY_DISCONNECTED", 1052U, all},
    {"CECX_PARTIAL_CALL", 1053U, all},
    {"CECX_DROP_NETWORK_CONSULT", 1054U, all},
    {"CECX_NETWORK_CONSULT_TRANSFER", 1055U, all},
    {"CECX_NETWORK_CONFERENCE", 1056U, all},
    {"CECX_ABAND_NETWORK_CONSULT", 1057U, all},
};
constinit const EnumInfo EventCause = {"EventCause", false, EventCause_values};

static constexpr EnumValue FacilityType_values[] = {
    {"FT_UNSPECIFIED", 0U, all},
    {"FT_TRUNK_GROUP", 1U, all},
    {"FT_SKILL_GROUP", 2U, all},
};
constinit const EnumInfo FacilityType = {"FacilityType", false, FacilityType_values};

static constexpr EnumValue ForcedFlag_values[] = {
    {"FORCED_FALSE", 0U, all},
    {"FORCED_TRUE", 1U, all},
    {"FORCED_AUTHENTICATION_ONLY", 2U, all},
};
constinit const EnumInfo ForcedFlag = {"ForcedFlag", false, ForcedFlag_values};

static constexpr EnumValue ForwardType_values[] = {
    {"FWT_IMMEDIATE", 0U, all},
    {"FWT_BUSY", 1U, all},
    {"FWT_NO_ANS", 2U, all},
    {"FWT_BUSY_INT", 3U, all},
    {"FWT_BUSY_EXT", 4U, all},
    {"FWT_NO_ANS_INT", 5U, all},
    {"FWT_NO_ANS_EXT", 6U, all},
};
constinit const EnumInfo ForwardType = {"ForwardType", false, ForwardType_values};

static constexpr EnumValue InternalAgentState_values[] = {
    {"AGENT_STATE_LOGIN", 0U, {19, 25}},
    {"AGENT_STATE_LOGOUT", 1U, {19, 25}},
    {"AGENT_STATE_NOT_READY", 2U, {19, 25}},
    {"AGENT_STATE_AVAILABLE", 3U, {19, 25}},
    {"AGENT_STATE_TALKING", 4U, {19, 25}},
    {"AGENT_STATE_WORK_NOT_READY", 5U, {19, 25}},
    {"AGENT_STATE_WORK_READY", 6U, {19, 25}},
    {"AGENT_STATE_BUSY_OTHER", 7U, {19, 25}},
    {"AGENT_STATE_ACTIVE", 11U, {19, 25}},
};
constinit const EnumInfo InternalAgentState = {"InternalAgentState", false, InternalAgentState_values};

static constexpr EnumValue LineType_values[] = {
    {"LINETYPE_INBOUND_ACD", 0U, all},
    {"LINETYPE_OUTBOUND_ACD", 1U, all},
    {"LINETYPE_INSIDE", 2U, all},
    {"LINETYPE_UNKNOWN", 3U, all},
    {"LINETYPE_SUPERVISOR", 4U, all},
    {"LINETYPE_MESSAGE", 5U, all},
    {"LINETYPE_HELP", 6U, all},
    {"LINETYPE_OUTBOUND", 7U, all},
    {"LINETYPE_DID", 8U, all},
    {"LINETYPE_SILENT_MONITOR", 9U, all},
    {"LINETYPE_NON_ACD_IN", 10U, {14, 25}},
    {"LINETYPE_NON_ACD_OUT", 11U, {14, 25}},
};
constinit const EnumInfo LineType = {"LineType", false, LineType_values};

static constexpr EnumValue LocalConnectionState_values[] = {
    {"LCS_NONE", 65535U, all},
    {"LCS_NULL", 0U, all},
    {"LCS_INITIATE", 1U, all},
    {"LCS_ALERTING", 2U, all},
    {"LCS_CONNECT", 3U, all},
    {"LCS_HOLD", 4U, all},
    {"LCS_QUEUED", 5U, all},
    {"LCS_FAIL", 6U, all},
};
constinit const EnumInfo LocalConnectionState = {"LocalConnectionState", false, LocalConnectionState_values};

static constexpr EnumValue MaintenanceModeAccepted_values[] = {
    {"MAINTENANCE_REJECTED", 0U, {24, 25}},
    {"MAINTENANCE_ACCEPTED", 1U, {24, 25}},
};
constinit const EnumInfo MaintenanceModeAccepted = {"MaintenanceModeAccepted", false, MaintenanceModeAccepted_values};

static constexpr EnumValue MaintenanceModeStatus_values[] = {
    {"MAINTENANCE_CANCEL", 0U, {24, 25}},
    {"MAINTENANCE_CONTINUE", 1U, {24, 25}},
};
constinit const EnumInfo MaintenanceModeStatus = {"MaintenanceModeStatus", false, MaintenanceModeStatus_values};

static constexpr EnumValue MediaForkingDeviceType_values[] = {
    {"CALL_RECORDING_MEDIA_FORKING_DEVICE_TYPE_NONE", 0U, {23, 25}},
    {"CALL_RECORDING_MEDIA_FORKING_DEVICE_TYPE_PHONE", 1U, {23, 25}},
    {"CALL_RECORDING_MEDIA_FORKING_DEVICE_TYPE_GW", 2U, {23, 25}},
};
constinit const EnumInfo MediaForkingDeviceType = {"MediaForkingDeviceType", false, MediaForkingDeviceType_values};

static constexpr EnumValue MessageDistribution_values[] = {
    {"DISTRIBUTE_TO_CLIENT", 0U, all},
    {"DISTRIBUTE_TO_SUPERVISOR", 1U, all},
    {"DISTRIBUTE_TO_TEAM", 2U, all},
    {"DISTRIBUTE_TO_ALL", 3U, all},
};
constinit const EnumInfo MessageDistribution = {"MessageDistribution", false, MessageDistribution_values};

static constexpr EnumValue MessageLimit_values[] = {
    {"MAX_NAMED_DATA_BYTES", 2000U, all},
    {"MAX_NAMED_VARIABLE", 251U, all},
    {"MAX_NAMED_ARRAY", 252U, all},
    {"MAX_CALL_VARIABLE", 40U, all},
    {"MIN_IDLE_TIMEOUT_SECONDS", 20U, all},
    {"MIN_HEARTBEAT_SECONDS", 5U, all},
    {"MAX_UNCONFIRMED_HEARTBEATS", 3U, all},
    {"MAX_RECORDS_PER_CONFIG_EVENT", 10U, all},
    {"MAX_SERVICE_MEMBERS", 10U, all},
    {"MAX_SKILLS_PER_AGENT_CONFIG", 100U, all},
    {"MAX_MRDS_PER_AGENT_CONFIG", 40U, all},
    {"MAX_INSTRUMENTS_PER_TERMINAL", 10U, all},
    {"MAX_SKILL_GROUPS_IN_AGENT_STATE", 99U, all},
    {"MAX_SKILL_GROUPS_IN_SET_AGENT_STATE", 10U, all},
    {"MAX_AGENTS_PER_TEAM_EVENT", 64U, all},
    {"MAX_TEAMS_PER_LIST", 64U, all},
    {"CONFIG_KEY_BYTES", 8U, all},
    {"MAX_MESSAGE_BYTES", 12500U, {24, 25}},
    {"MAX_MESSAGE_BYTES_V9", 4329U, {9, 23}},
    {"MIN_VERSION", 9U, all},
    {"MAX_VERSION", 25U, all},
    {"CLOSE_WAIT_SECONDS", 5U, all},
    {"MAINTENANCE_ANSWER_SECONDS", 5U, {24, 25}},
};
constinit const EnumInfo MessageLimit = {"MessageLimit", false, MessageLimit_values};

static constexpr EnumValue MultilineAgentControl_values[] = {
    {"MULTILINE_SINGLE_LINE_ONLY", 0U, {14, 25}},
    {"MULTILINE_ENABLED", 1U, {14, 25}},
};
constinit const EnumInfo MultilineAgentControl = {"MultilineAgentControl", false, MultilineAgentControl_values};

static constexpr EnumValue NullValue_values[] = {
    {"NO_LINE_HANDLE", 65535U, all},
    {"NO_LINE_TYPE", 65535U, all},
    {"NO_MAX_ACTIVE_CALLS", 65535U, all},
    {"NO_MAX_HELD_CALLS", 65535U, all},
    {"NO_MAX_DEVICES_IN_CONFERENCE", 65535U, all},
    {"NO_SKILL_GROUP_PRIORITY", 0U, all},
    {"NO_CAMPAIGN_ID", 0U, all},
    {"NO_QUERY_RULE_ID", 0U, all},
    {"NO_MONITOR_ID", 0U, all},
    {"NO_SESSION_ID", 0U, all},
    {"NO_IDLE_TIMEOUT", 4294967295U, all},
    {"NO_CALLS_QTODAY", 4294967295U, all},
    {"NO_AGENT_DESK_SETTINGS_ID", 4294967295U, all},
};
constinit const EnumInfo NullValue = {"NullValue", false, NullValue_values};

static constexpr EnumValue OtherFeatureMask_values[] = {
    {"FEATURE_POST_ROUTE", 1U, all},
    {"FEATURE_UNIQUE_CONSULT_CALLID", 2U, all},
};
constinit const EnumInfo OtherFeatureMask = {"OtherFeatureMask", true, OtherFeatureMask_values};

static constexpr EnumValue PGStatus_values[] = {
    {"PGS_OPC_DOWN", 1U, all},
    {"PGS_CC_DOWN", 2U, all},
    {"PGS_PERIPHERAL_OFFLINE", 4U, all},
    {"PGS_CTI_SERVER_OFFLINE", 8U, all},
    {"PGS_LIMITED_FUNCTION", 16U, all},
};
constinit const EnumInfo PGStatus = {"PGStatus", true, PGStatus_values};

static constexpr EnumValue PeripheralType_values[] = {
    {"PT_NONE", 65535U, all},
    {"PT_ASPECT", 1U, {9, 24}},
    {"PT_MERIDIAN", 2U, all},
    {"PT_G2", 3U, all},
    {"PT_DEFINITY_ECS_NON_EAS", 4U, all},
    {"PT_DEFINITY_ECS_EAS", 5U, all},
    {"PT_GALAXY", 6U, all},
    {"PT_SPECTRUM", 7U, all},
    {"PT_VRU", 8U, all},
    {"PT_VRU_POLLED", 9U, all},
    {"PT_DMS100", 10U, all},
    {"PT_SIEMENS_9006", 11U, all},
    {"PT_SIEMENS_9005", 12U, all},
    {"PT_ALCATEL", 13U, all},
    {"PT_NEC_NEAX_2x00", 14U, all},
    {"PT_ACP_1000", 15U, all},
    {"PT_SYMPOSIUM", 16U, {9, 24}},
    {"PT_ENTERPRISE_AGENT", 17U, all},
    {"PT_MD110", 18U, all},
    {"PT_MEDIA_ROUTING", 19U, all},
    {"PT_GENERIC", 20U, all},
    {"PT_ACMI_CRS", 21U, all},
    {"PT_ACMI_IPCC", 22U, all},
    {"PT_SIMPLIFIED_IPCC", 23U, {9, 24}},
    {"PT_ARS", 24U, all},
    {"PT_ACMI_ERS", 25U, all},
    {"PT_ACMI_EXPERT_ADVISOR", 26U, all},
    {"PT_RESERVED_27", 27U, all},
};
constinit const EnumInfo PeripheralType = {"PeripheralType", false, PeripheralType_values};

static constexpr EnumValue PlayToneDirection_values[] = {
    {"PLAY_TONE_LOCAL", 0U, {23, 25}},
    {"PLAY_TONE_REMOTE", 1U, {23, 25}},
    {"PLAY_TONE_BOTH", 2U, {23, 25}},
    {"PLAY_TONE_NONE", 3U, {23, 25}},
};
constinit const EnumInfo PlayToneDirection = {"PlayToneDirection", false, PlayToneDirection_values};

static constexpr EnumValue RTPDirection_values[] = {
    {"RTP_DIRECTION_INPUT", 0U, all},
    {"RTP_DIRECTION_OUTPUT", 1U, all},
    {"RTP_DIRECTION_BIDIRECTIONAL", 2U, all},
    {"INPUT", 0U, all},
    {"OUTPUT", 1U, all},
    {"BIDIRECTIONAL", 2U, all},
};
constinit const EnumInfo RTPDirection = {"RTPDirection", false, RTPDirection_values};

static constexpr EnumValue RTPType_values[] = {
    {"RTP_TYPE_AUDIO", 0U, all},
    {"RTP_TYPE_VIDEO", 1U, all},
    {"RTP_TYPE_DATA", 2U, all},
};
constinit const EnumInfo RTPType = {"RTPType", false, RTPType_values};

static constexpr EnumValue RecorderStatus_values[] = {
    {"CALL_RECORDING_MEDIA_FORKING_RECORDER_STATUS_UNKNOWN", 0U, {23, 25}},
    {"CALL_RECORDING_MEDIA_FORKING_RECORDER_STATUS_SUCCESS", 1U, {23, 25}},
    {"CALL_RECORDING_MEDIA_FORKING_RECORDER_STATUS_FAILURE", 2U, {23, 25}},
};
constinit const EnumInfo RecorderStatus = {"RecorderStatus", false, RecorderStatus_values};

static constexpr EnumValue RecorderType_values[] = {
    {"CALL_RECORDING_MEDIA_FORKING_RECORDER_TYPE_UNKNOWN", 0U, {23, 25}},
    {"CALL_RECORDING_MEDIA_FORKING_RECORDER_TYPE_OPTIONAL_RECORDER", 1U, {23, 25}},
    {"CALL_RECORDING_MEDIA_FORKING_RECORDER_TYPE_MANDATORY_RECORDER", 2U, {23, 25}},
};
constinit const EnumInfo RecorderType = {"RecorderType", false, RecorderType_values};

constinit const EnumInfo RecordingInvocationType = {"RecordingInvocationType", false, {}};

static constexpr EnumValue RecordingType_values[] = {
    {"CALL_RECORDING_TYPE_NONE", 0U, {23, 25}},
    {"CALL_RECORDING_TYPE_AUTOMATIC", 1U, {23, 25}},
    {"CALL_RECORDING_TYPE_APPLICATION_INITIATED_SILENT", 2U, {23, 25}},
    {"CALL_RECORDING_TYPE_USER_INITIATED_FROM_DEVICE", 3U, {23, 25}},
    {"CALL_RECORDING_TYPE_USER_INITIATED_FROM_APPLICATION", 4U, {23, 25}},
};
constinit const EnumInfo RecordingType = {"RecordingType", false, RecordingType_values};

static constexpr EnumValue SSOEnabled_values[] = {
    {"SSO_DISABLED", 0U, all},
    {"SSO_ENABLED", 1U, all},
};
constinit const EnumInfo SSOEnabled = {"SSOEnabled", false, SSOEnabled_values};

static constexpr EnumValue ServerMode_values[] = {
    {"SERVER_MODE_EXCLUSIVE", 0U, all},
    {"SERVER_MODE_ROUND_ROBIN", 1U, all},
    {"SERVER_MODE_PARALLEL", 2U, all},
};
constinit const EnumInfo ServerMode = {"ServerMode", false, ServerMode_values};

static constexpr EnumValue SessionType_values[] = {
    {"SESSION_TYPE_UNKNOWN", 0U, {24, 25}},
    {"SESSION_TYPE_ACTIVE", 1U, {24, 25}},
    {"SESSION_TYPE_STANDBY", 2U, {24, 25}},
};
constinit const EnumInfo SessionType = {"SessionType", false, SessionType_values};

static constexpr EnumValue SilentMonitorStatus_values[] = {
    {"SILENT_MONITOR_NONE", 0U, all},
    {"SILENT_MONITOR_INITIATOR", 1U, all},
    {"SILENT_MONITOR_TARGET", 2U, all},
};
constinit const EnumInfo SilentMonitorStatus = {"SilentMonitorStatus", false, SilentMonitorStatus_values};

static constexpr EnumValue SpecialValue_values[] = {
    {"NULL_CALL_ID", 4294967295U, all},
    {"NULL_PERIPHERAL_ID", 4294967295U, all},
    {"NULL_SERVICE", 4294967295U, all},
    {"NULL_SKILL_GROUP", 4294967295U, all},
    {"NULL_CALLTYPE", 65535U, all},
    {"MAX_NUM_CTI_CLIENTS", 16U, all},
    {"MAX_NUM_PARTIES", 16U, all},
    {"MAX_NUM_DEVICES", 16U, all},
    {"MAX_NUM_CALLS", 16U, all},
    {"MAX_NUM_SKILL_GROUPS", 20U, all},
    {"MAX_NUM_LINES", 10U, all},
};
constinit const EnumInfo SpecialValue = {"SpecialValue", false, SpecialValue_values};

static constexpr EnumValue StatusCode_values[] = {
    {"E_CTI_NO_ERROR", 0U, all},
    {"E_CTI_INVALID_VERSION", 1U, all},
    {"E_CTI_INVALID_MESSAGE_TYPE", 2U, {9, 18}},
    {"E_CTI_INVALID_MESSAGE_LENGTH", 2U, {19, 25}},
    {"E_CTI_INVALID_FIELD_TAG", 3U, all},
    {"E_CTI_SESSION_NOT_OPEN", 4U, all},
    {"E_CTI_SESSION_ALREADY_OPEN", 5U, all},
    {"E_CTI_REQUIRED_DATA_MISSING", 6U, all},
    {"E_CTI_INVALID_PERIPHERAL_ID", 7U, all},
    {"E_CTI_INVALID_AGENT_DATA", 8U, all},
    {"E_CTI_AGENT_NOT_LOGGED_ON", 9U, all},
    {"E_CTI_DEVICE_IN_USE", 10U, all},
    {"E_CTI_NEW_SESSION_OPENED", 11U, all},
    {"E_CTI_FUNCTION_NOT_AVAILABLE", 12U, all},
    {"E_CTI_INVALID_CALLID", 13U, all},
    {"E_CTI_PROTECTED_VARIABLE", 14U, all},
    {"E_CTI_CTI_SERVER_OFFLINE", 15U, all},
    {"E_CTI_TIMEOUT", 16U, all},
    {"E_CTI_UNSPECIFIED_FAILURE", 17U, all},
    {"E_CTI_INVALID_TIMEOUT", 18U, all},
    {"E_CTI_INVALID_SERVICE_MASK", 19U, all},
    {"E_CTI_INVALID_CALL_MSG_MASK", 20U, all},
    {"E_CTI_INVALID_AGENT_STATE_MASK", 21U, all},
    {"E_CTI_INVALID_RESERVED_FIELD", 22U, all},
    {"E_CTI_INVALID_FIELD_LENGTH", 23U, all},
    {"E_CTI_INVALID_DIGITS", 24U, all},
    {"E_CTI_BAD_MESSAGE_FORMAT", 25U, all},
    {"E_CTI_INVALID_TAG_FOR_MSG_TYPE", 26U, all},
    {"E_CTI_INVALID_DEVICE_ID_TYPE", 27U, all},
    {"E_CTI_INVALID_LCL_CONN_STATE", 28U, all},
    {"E_CTI_INVALID_EVENT_CAUSE", 29U, all},
    {"E_CTI_INVALID_NUM_PARTIES", 30U, all},
    {"E_CTI_INVALID_SYS_EVENT_ID", 31U, all},
    {"E_CTI_INCONSISTENT_AGENT_DATA", 32U, all},
    {"E_CTI_INVALID_CONNECTION_ID_TYPE", 33U, all},
    {"E_CTI_INVALID_CALL_TYPE", 34U, all},
    {"E_CTI_NOT_CALL_PARTY", 35U, all},
    {"E_CTI_INVALID_PASSWORD", 36U, all},
    {"E_CTI_CLIENT_DISCONNECTED", 37U, all},
    {"E_CTI_INVALID_OBJECT_STATE", 38U, all},
    {"E_CTI_INVALID_NUM_SKILL_GROUPS", 39U, all},
    {"E_CTI_INVALID_NUM_LINES", 40U, all},
    {"E_CTI_INVALID_LINE_TYPE", 41U, all},
    {"E_CTI_INVALID_ALLOCATION_STATE", 42U, all},
    {"E_CTI_INVALID_ANSWERING_MACHINE", 43U, all},
    {"E_CTI_INVALID_CALL_MANNER_TYPE", 44U, all},
    {"E_CTI_INVALID_CALL_PLACEMENT_TYPE", 45U, all},
    {"E_CTI_INVALID_CONSULT_TYPE", 46U, all},
    {"E_CTI_INVALID_FACILITY_TYPE", 47U, all},
    {"E_CTI_INVALID_MSG_TYPE_FOR_VERSION", 48U, all},
    {"E_CTI_INVALID_TAG_FOR_VERSION", 49U, all},
    {"E_CTI_INVALID_AGENT_WORK_MODE", 50U, all},
    {"E_CTI_INVALID_CALL_OPTION", 51U, all},
    {"E_CTI_INVALID_DESTINATION_COUNTRY", 52U, all},
    {"E_CTI_INVALID_ANSWER_DETECT_MODE", 53U, all},
    {"E_CTI_MUTUALLY_EXCLUS_DEVICEID_TYPES", 54U, all},
    {"E_CTI_INVALID_MONITORID", 55U, all},
    {"E_CTI_SESSION_MONITOR_ALREADY_EXISTS", 56U, all},
    {"E_CTI_SESSION_MONITOR_IS_CLIENTS", 57U, all},
    {"E_CTI_INVALID_CALL_CONTROL_MASK", 58U, all},
    {"E_CTI_INVALID_FEATURE_MASK", 59U, all},
    {"E_CTI_INVALID_TRANSFER_CONFERENCE_SETUP_MASK", 60U, all},
    {"E_CTI_INVALID_ARRAY_INDEX", 61U, all},
    {"E_CTI_INVALID_CHARACTER", 62U, all},
    {"E_CTI_CLIENT_NOT_FOUND", 63U, all},
    {"E_CTI_SUPERVISOR_NOT_FOUND", 64U, all},
    {"E_CTI_TEAM_NOT_FOUND", 65U, all},
    {"E_CTI_NO_CALL_ACTIVE", 66U, all},
    {"E_CTI_NAMED_VARIABLE_NOT_CONFIGURED", 67U, all},
    {"E_CTI_NAMED_ARRAY_NOT_CONFIGURED", 68U, all},
    {"E_CTI_INVALID_CALL_VARIABLE_MASK", 69U, all},
    {"E_CTI_ELEMENT_NOT_FOUND", 70U, all},
    {"E_CTI_INVALID_DISTRIBUTION_TYPE", 71U, all},
    {"E_CTI_INVALID_SKILL_GROUP", 72U, all},
    {"E_CTI_TOO_MUCH_DATA", 73U, all},
    {"E_CTI_VALUE_TOO_LONG", 74U, all},
    {"E_CTI_SCALAR_FUNCTION_ON_ARRAY", 75U, all},
    {"E_CTI_ARRAY_FUNCTION_ON_SCALAR", 76U, all},
    {"E_CTI_INVALID_NUM_NAMED_VARIABLES", 77U, all},
    {"E_CTI_INVALID_NUM_NAMED_ARRAYS", 78U, all},
    {"E_CTI_INVALID_RTP_DIRECTION", 79U, all},
    {"E_CTI_INVALID_RTP_TYPE", 80U, all},
    {"E_CTI_CALLED_PARTY_DISPOSITION", 81U, all},
    {"E_CTI_INVALID_SUPERVISORY_ACTION", 82U, all},
    {"E_CTI_AGENT_TEAM_MONITOR_ALREADY_EXISTS", 83U, all},
    {"E_CTI_INVALID_SERVICE", 84U, all},
    {"E_CTI_SERVICE_CONFLICT", 85U, all},
    {"E_CTI_SKILL_GROUP_CONFLICT", 86U, all},
    {"E_CTI_INVALID_DEVICE", 87U, all},
    {"E_CTI_INVALID_MR_DOMAIN", 88U, all},
    {"E_CTI_MONITOR_ALREADY_EXISTS", 89U, all},
    {"E_CTI_MONITOR_TERMINATED", 90U, all},
    {"E_CTI_INVALID_TASK_MSG_MASK", 91U, all},
    {"E_CTI_SERVER_NOT_MASTER", 92U, all},
    {"E_CTI_INVALID_CSD", 93U, all},
    {"E_CTI_JTAPI_CCM_PROBLEM", 94U, all},
    {"E_CTI_INVALID_CONFIG_MSG_MASK", 95U, {14, 25}},
    {"E_CTI_AUTO_CONFIG_RESET", 96U, {14, 25}},
    {"E_CTI_INVALID_MONITOR_STATUS", 97U, {14, 25}},
    {"E_CTI_INVALID_REQUEST_TYPE", 98U, {14, 25}},
    {"E_CTI_INVALID_CLIENT_FOR_STANDBY", 107U, {24, 25}},
    {"E_CTI_INVALID_UNIQUE_INSTANCE_ID", 108U, all},
    {"E_CTI_DUPLICATE_UNIQUE_INSTANCE_ID", 109U, all},
    {"E_CTI_SERVER_IN_MAINTENANCE_MODE", 110U, all},
};
constinit const EnumInfo StatusCode = {"StatusCode", false, StatusCode_values};

static constexpr EnumValue SupervisoryAction_values[] = {
    {"SUPERVISOR_CLEAR", 0U, all},
    {"SUPERVISOR_MONITOR", 1U, all},
    {"SUPERVISOR_WHISPER", 2U, all},
    {"SUPERVISOR_BARGE_IN", 3U, all},
    {"SUPERVISOR_INTERCEPT", 4U, all},
};
constinit const EnumInfo SupervisoryAction = {"SupervisoryAction", false, SupervisoryAction_values};

static constexpr EnumValue SystemEventID_values[] = {
    {"SYS_CENTRAL_CONTROLLER_ONLINE", 1U, all},
    {"SYS_CENTRAL_CONTROLLER_OFFLINE", 2U, all},
    {"SYS_PERIPHERAL_ONLINE", 3U, all},
    {"SYS_PERIPHERAL_OFFLINE", 4U, all},
    {"SYS_TEXT_FYI", 5U, all},
    {"SYS_PERIPHERAL_GATEWAY_OFFLINE", 6U, all},
    {"SYS_CTI_SERVER_OFFLINE", 7U, all},
    {"SYS_CTI_SERVER_ONLINE", 8U, all},
    {"SYS_HALF_HOUR_CHANGE", 9U, all},
    {"SYS_INSTRUMENT_OUT_OF_SERVICE", 10U, all},
    {"SYS_INSTRUMENT_BACK_IN_SERVICE", 11U, all},
};
constinit const EnumInfo SystemEventID = {"SystemEventID", false, SystemEventID_values};

static constexpr EnumValue TaskState_values[] = {
    {"TASK_STATE_PRE_CALL", 0U, {20, 25}},
    {"TASK_STATE_ACTIVE", 1U, {20, 25}},
    {"TASK_STATE_WRAPUP", 2U, {20, 25}},
    {"TASK_STATE_PAUSED", 3U, {20, 25}},
    {"TASK_STATE_OFFERED", 4U, {20, 25}},
    {"TASK_STATE_INTERRUPTED", 5U, {20, 25}},
    {"TASK_STATE_NOT_READY", 6U, {20, 25}},
    {"TASK_STATE_LOGGED_OUT", 7U, {20, 25}},
};
constinit const EnumInfo TaskState = {"TaskState", false, TaskState_values};

static constexpr EnumValue TransferConferenceSetupMask_values[] = {
    {"CONF_SETUP_CONSULT_SPECIFIC", 1U, all},
    {"CONF_SETUP_CONSULT_ANY", 2U, all},
    {"CONF_SETUP_CONN_HELD", 4U, all},
    {"CONF_SETUP_ANY_TWO_CALLS", 8U, all},
    {"CONF_SETUP_SINGLE_ACD_CALL", 16U, all},
    {"TRANS_SETUP_SINGLE_ACD_CALL", 32U, all},
    {"CONF_SETUP_ANY_SINGLE_CALL", 64U, all},
    {"TRANS_SETUP_ANY_SINGLE_CALL", 128U, all},
};
constinit const EnumInfo TransferConferenceSetupMask = {"TransferConferenceSetupMask", true, TransferConferenceSetupMask_values};

static constexpr EnumValue TypeOfDevice_values[] = {
    {"DEVT_STATION", 0U, all},
    {"DEVT_LINE", 1U, all},
    {"DEVT_BUTTON", 2U, all},
    {"DEVT_ACD", 3U, all},
    {"DEVT_TRUNK", 4U, all},
    {"DEVT_OPERATOR", 5U, all},
    {"DEVT_STATION_GROUP", 16U, all},
    {"DEVT_LINE_GROUP", 17U, all},
    {"DEVT_BUTTON_GROUP", 18U, all},
    {"DEVT_ACD_GROUP", 19U, all},
    {"DEVT_TRUNK_GROUP", 20U, all},
    {"DEVT_OPERATOR_GROUP", 21U, all},
    {"DEVT_CTI_PORT_SCCP", 22U, {14, 25}},
    {"DEVT_CTI_PORT_SIP", 23U, {14, 25}},
    {"DEVT_OTHER", 255U, all},
};
constinit const EnumInfo TypeOfDevice = {"TypeOfDevice", false, TypeOfDevice_values};

static constexpr EnumValue WrapupDataMode_values[] = {
    {"WRAPUP_REQUIRED", 0U, all},
    {"WRAPUP_OPTIONAL", 1U, all},
    {"WRAPUP_NOT_ALLOWED", 2U, all},
    {"WRAPUP_REQUIRED_WITH_DATA", 3U, all},
};
constinit const EnumInfo WrapupDataMode = {"WrapupDataMode", false, WrapupDataMode_values};

} // namespace ctikit::ged188::tables

namespace ctikit {

template <>
const EnumInfo& enum_info<ged188::AgentAvailabilityStatus>() noexcept {
    return ged188::tables::AgentAvailabilityStatus;
}

template <>
const EnumInfo& enum_info<ged188::AgentCallDirection>() noexcept {
    return ged188::tables::AgentCallDirection;
}

template <>
const EnumInfo& enum_info<ged188::AgentGreetingAction>() noexcept {
    return ged188::tables::AgentGreetingAction;
}

template <>
const EnumInfo& enum_info<ged188::AgentGreetingEventCode>() noexcept {
    return ged188::tables::AgentGreetingEventCode;
}

template <>
const EnumInfo& enum_info<ged188::AgentMode>() noexcept {
    return ged188::tables::AgentMode;
}

template <>
const EnumInfo& enum_info<ged188::AgentServiceReq>() noexcept {
    return ged188::tables::AgentServiceReq;
}

template <>
const EnumInfo& enum_info<ged188::AgentServiceType>() noexcept {
    return ged188::tables::AgentServiceType;
}

template <>
const EnumInfo& enum_info<ged188::AgentState>() noexcept {
    return ged188::tables::AgentState;
}

template <>
const EnumInfo& enum_info<ged188::AgentStateMask>() noexcept {
    return ged188::tables::AgentStateMask;
}

template <>
const EnumInfo& enum_info<ged188::AgentTeamConfigOperation>() noexcept {
    return ged188::tables::AgentTeamConfigOperation;
}

template <>
const EnumInfo& enum_info<ged188::AgentTeamFlags>() noexcept {
    return ged188::tables::AgentTeamFlags;
}

template <>
const EnumInfo& enum_info<ged188::AgentWorkMode>() noexcept {
    return ged188::tables::AgentWorkMode;
}

template <>
const EnumInfo& enum_info<ged188::AllocationState>() noexcept {
    return ged188::tables::AllocationState;
}

template <>
const EnumInfo& enum_info<ged188::AnswerDetectMode>() noexcept {
    return ged188::tables::AnswerDetectMode;
}

template <>
const EnumInfo& enum_info<ged188::AnsweringMachine>() noexcept {
    return ged188::tables::AnsweringMachine;
}

template <>
const EnumInfo& enum_info<ged188::CTIService>() noexcept {
    return ged188::tables::CTIService;
}

template <>
const EnumInfo& enum_info<ged188::CallControlMask>() noexcept {
    return ged188::tables::CallControlMask;
}

template <>
const EnumInfo& enum_info<ged188::CallMannerType>() noexcept {
    return ged188::tables::CallMannerType;
}

template <>
const EnumInfo& enum_info<ged188::CallMsgMask>() noexcept {
    return ged188::tables::CallMsgMask;
}

template <>
const EnumInfo& enum_info<ged188::CallOption>() noexcept {
    return ged188::tables::CallOption;
}

template <>
const EnumInfo& enum_info<ged188::CallPlacementType>() noexcept {
    return ged188::tables::CallPlacementType;
}

template <>
const EnumInfo& enum_info<ged188::CallType>() noexcept {
    return ged188::tables::CallType;
}

template <>
const EnumInfo& enum_info<ged188::CallVariableMask>() noexcept {
    return ged188::tables::CallVariableMask;
}

template <>
const EnumInfo& enum_info<ged188::ClassOfDevice>() noexcept {
    return ged188::tables::ClassOfDevice;
}

template <>
const EnumInfo& enum_info<ged188::ClientEventState>() noexcept {
    return ged188::tables::ClientEventState;
}

template <>
const EnumInfo& enum_info<ged188::ConfigAgentType>() noexcept {
    return ged188::tables::ConfigAgentType;
}

template <>
const EnumInfo& enum_info<ged188::ConfigDeviceType>() noexcept {
    return ged188::tables::ConfigDeviceType;
}

template <>
const EnumInfo& enum_info<ged188::ConfigEndStatus>() noexcept {
    return ged188::tables::ConfigEndStatus;
}

template <>
const EnumInfo& enum_info<ged188::ConfigInformationMask>() noexcept {
    return ged188::tables::ConfigInformationMask;
}

template <>
const EnumInfo& enum_info<ged188::ConfigKeyStatus>() noexcept {
    return ged188::tables::ConfigKeyStatus;
}

template <>
const EnumInfo& enum_info<ged188::ConfigMsgMask>() noexcept {
    return ged188::tables::ConfigMsgMask;
}

template <>
const EnumInfo& enum_info<ged188::ConfigRecordType>() noexcept {
    return ged188::tables::ConfigRecordType;
}

template <>
const EnumInfo& enum_info<ged188::ConfigType>() noexcept {
    return ged188::tables::ConfigType;
}

template <>
const EnumInfo& enum_info<ged188::ConnectionDeviceIDType>() noexcept {
    return ged188::tables::ConnectionDeviceIDType;
}

template <>
const EnumInfo& enum_info<ged188::ConsultType>() noexcept {
    return ged188::tables::ConsultType;
}

template <>
const EnumInfo& enum_info<ged188::ControlFailureCode>() noexcept {
    return ged188::tables::ControlFailureCode;
}

template <>
const EnumInfo& enum_info<ged188::DeskSettingsMask>() noexcept {
    return ged188::tables::DeskSettingsMask;
}

template <>
const EnumInfo& enum_info<ged188::DestinationCountry>() noexcept {
    return ged188::tables::DestinationCountry;
}

template <>
const EnumInfo& enum_info<ged188::DeviceIDType>() noexcept {
    return ged188::tables::DeviceIDType;
}

template <>
const EnumInfo& enum_info<ged188::DispositionCode>() noexcept {
    return ged188::tables::DispositionCode;
}

template <>
const EnumInfo& enum_info<ged188::EventCause>() noexcept {
    return ged188::tables::EventCause;
}

template <>
const EnumInfo& enum_info<ged188::FacilityType>() noexcept {
    return ged188::tables::FacilityType;
}

template <>
const EnumInfo& enum_info<ged188::ForcedFlag>() noexcept {
    return ged188::tables::ForcedFlag;
}

template <>
const EnumInfo& enum_info<ged188::InternalAgentState>() noexcept {
    return ged188::tables::InternalAgentState;
}

template <>
const EnumInfo& enum_info<ged188::LineType>() noexcept {
    return ged188::tables::LineType;
}

template <>
const EnumInfo& enum_info<ged188::LocalConnectionState>() noexcept {
    return ged188::tables::LocalConnectionState;
}

template <>
const EnumInfo& enum_info<ged188::MaintenanceModeAccepted>() noexcept {
    return ged188::tables::MaintenanceModeAccepted;
}

template <>
const EnumInfo& enum_info<ged188::MaintenanceModeStatus>() noexcept {
    return ged188::tables::MaintenanceModeStatus;
}

template <>
const EnumInfo& enum_info<ged188::MediaForkingDeviceType>() noexcept {
    return ged188::tables::MediaForkingDeviceType;
}

template <>
const EnumInfo& enum_info<ged188::MessageDistribution>() noexcept {
    return ged188::tables::MessageDistribution;
}

template <>
const EnumInfo& enum_info<ged188::MultilineAgentControl>() noexcept {
    return ged188::tables::MultilineAgentControl;
}

template <>
const EnumInfo& enum_info<ged188::OtherFeatureMask>() noexcept {
    return ged188::tables::OtherFeatureMask;
}

template <>
const EnumInfo& enum_info<ged188::PGStatus>() noexcept {
    return ged188::tables::PGStatus;
}

template <>
const EnumInfo& enum_info<ged188::PeripheralType>() noexcept {
    return ged188::tables::PeripheralType;
}

template <>
const EnumInfo& enum_info<ged188::PlayToneDirection>() noexcept {
    return ged188::tables::PlayToneDirection;
}

template <>
const EnumInfo& enum_info<ged188::RTPDirection>() noexcept {
    return ged188::tables::RTPDirection;
}

template <>
const EnumInfo& enum_info<ged188::RTPType>() noexcept {
    return ged188::tables::RTPType;
}

template <>
const EnumInfo& enum_info<ged188::RecorderStatus>() noexcept {
    return ged188::tables::RecorderStatus;
}

template <>
const EnumInfo& enum_info<ged188::RecorderType>() noexcept {
    return ged188::tables::RecorderType;
}

template <>
const EnumInfo& enum_info<ged188::RecordingInvocationType>() noexcept {
    return ged188::tables::RecordingInvocationType;
}

template <>
const EnumInfo& enum_info<ged188::RecordingType>() noexcept {
    return ged188::tables::RecordingType;
}

template <>
const EnumInfo& enum_info<ged188::SSOEnabled>() noexcept {
    return ged188::tables::SSOEnabled;
}

template <>
const EnumInfo& enum_info<ged188::ServerMode>() noexcept {
    return ged188::tables::ServerMode;
}

template <>
const EnumInfo& enum_info<ged188::SessionType>() noexcept {
    return ged188::tables::SessionType;
}

template <>
const EnumInfo& enum_info<ged188::SilentMonitorStatus>() noexcept {
    return ged188::tables::SilentMonitorStatus;
}

template <>
const EnumInfo& enum_info<ged188::StatusCode>() noexcept {
    return ged188::tables::StatusCode;
}

template <>
const EnumInfo& enum_info<ged188::SupervisoryAction>() noexcept {
    return ged188::tables::SupervisoryAction;
}

template <>
const EnumInfo& enum_info<ged188::SystemEventID>() noexcept {
    return ged188::tables::SystemEventID;
}

template <>
const EnumInfo& enum_info<ged188::TransferConferenceSetupMask>() noexcept {
    return ged188::tables::TransferConferenceSetupMask;
}

template <>
const EnumInfo& enum_info<ged188::TypeOfDevice>() noexcept {
    return ged188::tables::TypeOfDevice;
}

template <>
const EnumInfo& enum_info<ged188::WrapupDataMode>() noexcept {
    return ged188::tables::WrapupDataMode;
}

} // namespace ctikit
