// Unified CCX CTI protocol: the rows of every enum and mask, in the guide's order.
// Written by `ctigen generate` from spec/uccx.
#include "tables.hpp"

#include <ctikit/uccx/enums.hpp>

namespace ctikit::uccx::tables {

static constexpr EnumValue AgentCapacity_values[] = {
    {"OUTBOUND", 1U, {12, 18}},
};
constinit const EnumInfo AgentCapacity = {"AgentCapacity", true, AgentCapacity_values};

static constexpr EnumValue AgentFlags_values[] = {
    {"AGENT_FLAG_PRIMARY_SUPERVISOR", 1U, all},
    {"AGENT_FLAG_TEMPORARY_AGENT", 2U, all},
    {"AGENT_FLAG_SUPERVISOR", 4U, all},
};
constinit const EnumInfo AgentFlags = {"AgentFlags", true, AgentFlags_values};

static constexpr EnumValue AgentReasonCode_values[] = {
    {"SUP_AGT_TO_LOGOUT", 22U, all},
    {"SUP_AGT_TO_NOT_READY", 33U, all},
    {"CONNECTION_FAILURE_LOGOUT", 255U, all},
    {"ACD_VOICE_CALL", 1000U, all},
    {"SYSTEM_RELOGIN_LOGOUT", 32740U, all},
    {"AGT_EXTENSION_CONFLICT", 32741U, all},
    {"AGT_SEC_LINE_OFFHOOK", 32742U, all},
    {"EMAIL_CONTACT_NOT_ACCEPTED", 32743U, all},
    {"OUTBOUND_WORK_REASONCODE", 32745U, all},
    {"AGT_RESERVED_OUTBOUND_DIRECTPREVIEW", 32746U, all},
    {"AGT_RESERVED_OUTBOUND", 32747U, all},
    {"AGENT_DELETED", 32748U, all},
    {"AGT_CANCEL_CONSULT", 32749U, all},
    {"AGT_ICD_EXTENSION_CHANGED", 32750U, all},
    {"AGT_SKIPS", 32751U, all},
    {"AGT_CANCEL_RESERVATION", 32752U, all},
    {"AGT_LINE_RESTRICTED", 32753U, all},
    {"AGT_DEVICE_RESTRICTED", 32754U, all},
    {"AGT_CALL_ENDED", 32755U, all},
    {"AGT_PHONE_UP", 32756U, all},
    {"CM_FAILOVER", 32757U, all},
    {"AGT_WORK_TIMER_EXP", 32758U, all},
    {"AGT_PHONE_DOWN", 32759U, all},
    {"AGT_LOGON", 32760U, all},
    {"AGT_NON_ICD", 32761U, all},
    {"AGT_OFFHOOK", 32762U, all},
    {"AGT_RNA", 32763U, all},
    {"CCX_FAILURE", 32764U, all},
    {"AGT_CONN_DOWN", 32765U, all},
    {"CLOSE_CAD", 32766U, all},
    {"AGT_RELOGON", 32767U, all},
};
constinit const EnumInfo AgentReasonCode = {"AgentReasonCode", false, AgentReasonCode_values};

static constexpr EnumValue AgentState_values[] = {
    {"AGENT_STATE_LOGIN", 0U, all},
    {"AGENT_STATE_LOGOUT", 1U, all},
    {"AGENT_STATE_NOT_READY", 2U, all},
    {"AGENT_STATE_READY", 3U, all},
    {"AGENT_STATE_TALKING", 4U, all},
    {"AGENT_STATE_WORK", 5U, all},
    {"BUSY_OTHER", 7U, all},
    {"AGENT_STATE_RESERVED", 8U, all},
    {"AGENT_STATE_UNKNOWN", 9U, all},
    {"AGENT_STATE_NONE", 65535U, all},
};
constinit const EnumInfo AgentState = {"AgentState", false, AgentState_values};

static constexpr EnumValue AgentStateMask_values[] = {
    {"AGENT_LOGIN_MASK", 1U, all},
    {"AGENT_LOGOUT_MASK", 2U, all},
    {"AGENT_NOT_READY_MASK", 4U, all},
    {"AGENT_AVAILABLE_MASK", 8U, all},
    {"AGENT_TALKING_MASK", 16U, all},
    {"AGENT_WORK_MASK", 32U, all},
    {"AGENT_TALKING_PENDING_WORK_MASK", 64U, all},
    {"AGENT_TALKING_PENDING_NOT_READY_MASK", 128U, all},
    {"AGENT_RESERVED_MASK", 256U, all},
};
constinit const EnumInfo AgentStateMask = {"AgentStateMask", true, AgentStateMask_values};

static constexpr EnumValue AudioCodec_values[] = {
    {"NONSTANDARD", 0U, all},
    {"G711ALAW64K", 1U, all},
    {"G711ALAW56K", 2U, all},
    {"G711ULAW64K", 3U, all},
    {"G711ULAW56K", 4U, all},
    {"G722_64K", 5U, all},
    {"G722_56K", 6U, all},
    {"G722_48K", 7U, all},
    {"G7231", 8U, all},
    {"G728", 9U, all},
    {"G729", 10U, all},
    {"G729ANNEXA", 11U, all},
    {"IS11172AUDIOCAP", 12U, all},
    {"IS13818AUDIOCAP", 13U, all},
    {"ACY_G729AASSN", 14U, all},
    {"DATA64", 15U, all},
    {"DATA56", 16U, all},
    {"GSM", 17U, all},
    {"ACTIVEVOICE", 18U, all},
};
constinit const EnumInfo AudioCodec = {"AudioCodec", false, AudioCodec_values};

static constexpr EnumValue CCXErrorCode_values[] = {
    {"CCX_DEFAULT_ERROR_CODE", 0U, all},
    {"CCX_JTAPI_CCM_PROBLEM", 88001U, all},
    {"CCX_LOOKUP_FAILURE", 88002U, all},
    {"CCX_AGENT_DN_NOT_ASSIGNED", 88003U, all},
    {"CCX_AGENT_DEVICE_OFF", 88004U, all},
    {"CCX_AGENT_DEVICE_BUSY", 88005U, all},
    {"CCX_RMCM_CONTACT_NULL", 88006U, all},
    {"CCX_RMCM_CONTACT_INVALID", 88007U, all},
    {"CCX_AGENT_NULL", 88008U, all},
    {"CCX_AGENT_INVALID", 88009U, all},
    {"CCX_INVALID_ARGUMENT", 88010U, all},
    {"CCX_NO_CALLBACK_FROM_AGENT", 88011U, all},
    {"CCX_CALL_ID_NULL", 88012U, all},
    {"CCX_CALL_OBJECT_NULL", 88013U, all},
    {"CCX_JTAPI_PROVIDER_NULL", 88014U, all},
    {"CCX_DIALED_NUMBER_NULL", 88015U, all},
    {"CCX_DEVICE_ID_NULL", 88016U, all},
    {"CCX_TERMINAL_CONNECTION_NULL", 88017U, all},
    {"CCX_CALL_CONTROL_MASK_NOT_ON", 88018U, all},
};
constinit const EnumInfo CCXErrorCode = {"CCXErrorCode", false, CCXErrorCode_values};

static constexpr EnumValue CCXStatus_values[] = {
    {"CCX_INITIALIZING", 256U, all},
    {"CCX_SHUTTING_DOWN", 512U, all},
    {"CCX_SHUTDOWN", 768U, all},
    {"CCX_IN_SERVICE", 1024U, all},
    {"CCX_PARTIAL_SERVICE", 1280U, all},
    {"CCX_OUT_OF_SERVICE", 1536U, all},
};
constinit const EnumInfo CCXStatus = {"CCXStatus", false, CCXStatus_values};

static constexpr EnumValue CTIService_values[] = {
    {"CTI_SERVICE_CLIENT_EVENTS", 1U, all},
    {"CTI_SERVICE_CALL_DATA_UPDATE", 2U, all},
    {"CTI_SERVICE_CLIENT_CONTROL", 4U, all},
    {"CTI_SERVICE_ALL_EVENTS", 16U, all},
    {"CTI_SERVICE_SUPERVISOR", 128U, all},
    {"CTI_AGENT_STATE_CONTROL_ONLY", 8192U, {12, 18}},
    {"CTI_SERVICE_CONFIG_EVENTS", 262144U, all},
};
constinit const EnumInfo CTIService = {"CTIService", true, CTIService_values};

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
    {"BEGIN_CALL_MASK", 8192U, all},
    {"END_CALL_MASK", 16384U, all},
    {"CALL_DATA_UPDATE_MASK", 32768U, all},
    {"CALL_FAILED_MASK", 65536U, all},
    {"CALL_DEQUEUED_MASK", 262144U, all},
    {"RTP_STARTED_MASK", 2097152U, all},
    {"RTP_STOPPED_MASK", 4194304U, all},
};
constinit const EnumInfo CallMsgMask = {"CallMsgMask", true, CallMsgMask_values};

static constexpr EnumValue CallType_values[] = {
    {"CALLTYPE_INVALID", 0U, all},
    {"CALLTYPE_CCX_IN", 1U, all},
    {"CALLTYPE_TRANSFER_IN", 4U, all},
    {"CALLTYPE_OTHER_IN", 6U, all},
    {"CALLTYPE_OUT", 9U, all},
    {"CALLTYPE_AGENT_INSIDE", 10U, all},
    {"CALLTYPE_OFFERED", 11U, all},
    {"CALLTYPE_CONSULT", 12U, all},
    {"CALLTYPE_CONFERENCE", 15U, all},
    {"CALLTYPE_PREVIEW", 17U, all},
    {"CALLTYPE_RESERVATION", 18U, all},
    {"CALLTYPE_ASSIST", 19U, all},
    {"CALLTYPE_EMERGENCY", 20U, all},
    {"CALLTYPE_SUPERVISOR_MONITOR", 21U, all},
    {"CALLTYPE_SUPERVISOR_BARGE_IN", 23U, all},
    {"CALLTYPE_SUPERVISOR_INTERCEPT", 24U, all},
    {"CALLTYPE_AGENT_OUTBOUND", 34U, all},
};
constinit const EnumInfo CallType = {"CallType", false, CallType_values};

static constexpr EnumValue ConfigAgentType_values[] = {
    {"AGENT", 1U, all},
    {"SUPERVISOR", 2U, all},
};
constinit const EnumInfo ConfigAgentType = {"ConfigAgentType", false, ConfigAgentType_values};

static constexpr EnumValue ConfigDeviceType_values[] = {
    {"CONFIG_DEVICE_AGENT_ID", 3U, all},
    {"CONFIG_DEVICE_ROUTE_POINT", 5U, all},
    {"CONFIG_DEVICE_CTI_PORT", 6U, all},
    {"CONFIG_DEVICE_CALL_CONTROL_GROUP", 7U, all},
};
constinit const EnumInfo ConfigDeviceType = {"ConfigDeviceType", false, ConfigDeviceType_values};

static constexpr EnumValue ConfigEndStatus_values[] = {
    {"SUCCESS", 0U, all},
    {"SERVICE_PROVIDER", 1U, all},
    {"UNKNOWN_DATA", 2U, all},
    {"ERROR", 3U, all},
    {"EMPTY", 4U, all},
    {"PARTIAL", 5U, all},
};
constinit const EnumInfo ConfigEndStatus = {"ConfigEndStatus", false, ConfigEndStatus_values};

static constexpr EnumValue ConfigKeyStatus_values[] = {
    {"SUCCESS", 0U, all},
    {"SERVICE_PROVIDER", 1U, all},
    {"NO_KEY_SUPPORT", 2U, all},
    {"UNKNOWN_DATA", 3U, all},
};
constinit const EnumInfo ConfigKeyStatus = {"ConfigKeyStatus", false, ConfigKeyStatus_values};

static constexpr EnumValue ConfigMsgMask_values[] = {
    {"CONFIG_AGENT_MASK", 1U, all},
    {"CONFIG_CSQ_MASK", 2U, all},
    {"CONFIG_APPLICATION_MASK", 4U, all},
    {"CONFIG_DEVICE_MASK", 8U, all},
    {"CONFIG_TERMINAL_MASK", 16U, {18, 18}},
};
constinit const EnumInfo ConfigMsgMask = {"ConfigMsgMask", true, ConfigMsgMask_values};

static constexpr EnumValue ConfigRecordType_values[] = {
    {"CONFIG_RECORD_ADD", 0U, all},
    {"CONFIG_RECORD_CHANGE", 1U, all},
    {"CONFIG_RECORD_DELETE", 2U, all},
};
constinit const EnumInfo ConfigRecordType = {"ConfigRecordType", false, ConfigRecordType_values};

static constexpr EnumValue ConfigType_values[] = {
    {"INITIAL", 1U, all},
    {"UPDATE", 2U, all},
};
constinit const EnumInfo ConfigType = {"ConfigType", false, ConfigType_values};

static constexpr EnumValue ConfigurationMask_values[] = {
    {"APPLICATION", 1U, all},
    {"CSQ", 2U, all},
    {"AGENT", 4U, all},
    {"DEVICE", 8U, all},
    {"TERMINAL", 16U, {18, 18}},
};
constinit const EnumInfo ConfigurationMask = {"ConfigurationMask", true, ConfigurationMask_values};

static constexpr EnumValue ConnectionDeviceType_values[] = {
    {"CONNECTION_ID_NONE", 65535U, all},
    {"CONNECTION_ID_STATIC", 0U, all},
    {"CONNECTION_ID_DYNAMIC", 1U, all},
};
constinit const EnumInfo ConnectionDeviceType = {"ConnectionDeviceType", false, ConnectionDeviceType_values};

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
    {"CF_INVALID_CSTA_CALL_ID", 11U, all},
    {"CF_INVALID_CSTA_DEVICE_ID", 12U, all},
    {"CF_INVALID_CSTA_CONNECTION_ID", 13U, all},
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
    {"CF_INVALID_TRUNK_ID_SPECIFIED", 282U, all},
    {"CF_SPECIFIED_EXTENSION_ALREADY_IN_USE", 283U, all},
    {"CF_ARBITRARY_CONF_OR_XFER_NOT_SUPPORTED", 284U, all},
    {"CF_NETWORK_TRANSFER_OR_CONSULT", 285U, all},
    {"CF_NETWORK_TRANSFER_OR_CONSULT_FAILED", 286U, all},
    {"CF_DEVICE_RESTRICTED", 287U, all},
    {"CF_LINE_RESTRICTED", 288U, all},
    {"CF_AGENT_ACCOUNT_LOCKED_OUT", 289U, all},
    {"CF_DROP_ANY_PARTY_NOT_ENABLED_CTI", 290U, all},
    {"CF_MAXIMUM_LINE_LIMIT_EXCEEDED", 291U, all},
    {"CF_SHARED_LINES_NOT_SUPPORTED", 292U, all},
    {"CF_EXTENSION_NOT_UNIQUE", 293U, all},
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
    {"CF_AGENT_GREETING_CONTROL_OPERATION_FAILURE", 1016U, all},
};
constinit const EnumInfo ControlFailureCode = {"ControlFailureCode", false, ControlFailureCode_values};

static constexpr EnumValue DeviceType_values[] = {
    {"DEVID_NONE", 65535U, all},
    {"DEVID_DEVICE_IDENTIFIER", 0U, all},
    {"DEVID_CTI_PORT", 73U, all},
    {"DEVID_ROUTE_POINT", 74U, all},
    {"DEVID_AGENT_DEVICE", 76U, all},
    {"DEVID_QUEUE", 77U, all},
    {"DEVID_NON_ACD_DEVICE_IDENTIFIER", 78U, {14, 18}},
};
constinit const EnumInfo DeviceType = {"DeviceType", false, DeviceType_values};

static constexpr EnumValue Disposition_values[] = {
    {"CD_INVALID", 0U, all},
    {"REDIRECTED", 15U, all},
    {"ANNOUNCED_TRANSFER", 29U, all},
    {"CONFERENCED", 30U, all},
};
constinit const EnumInfo Disposition = {"Disposition", false, Disposition_values};

static constexpr EnumValue EchoCancellation_values[] = {
    {"ECHO_CANCELLATION_OFF", 0U, all},
    {"ECHO_CANCELLATION_ON", 1U, all},
};
constinit const EnumInfo EchoCancellation = {"EchoCancellation", false, EchoCancellation_values};

static constexpr EnumValue EventCause_values[] = {
    {"CEC_NONE", 65535U, all},
    {"CEC_ALTERNATE", 2U, all},
    {"CEC_BUSY", 3U, all},
    {"CEC_CALL_CANCELLED", 5U, all},
    {"CEC_CALL_FORWARD", 9U, all},
    {"CEC_CALL_NOT_ANSWERED", 10U, all},
    {"CEC_DEST_NOT_OBTAINABLE", 13U, all},
    {"CEC_INCOMPATIBLE_DESTINATION", 15U, all},
    {"CEC_KEY_CONFERENCE", 17U, all},
    {"CEC_NEW_CALL", 22U, all},
    {"CEC_NO_AVAILABLE_AGENTS", 23U, all},
    {"CEC_REDIRECTED", 28U, all},
    {"CEC_TRANSFER", 32U, all},
    {"CEC_TIME_OUT", 35U, all},
    {"CEC_SUPERVISOR_ASSIST", 43U, all},
    {"CEC_EMERGENCY_CALL", 44U, all},
    {"CEC_SUPERVISOR_CLEAR", 45U, all},
    {"CEC_SUPERVISOR_MONITOR", 46U, all},
    {"CEC_SUPERVISOR_WHISPER", 47U, all},
    {"CEC_SUPERVISOR_BARGE_IN", 48U, all},
    {"CEC_SUPERVISOR_INTERCEPT", 49U, all},
    {"CEC_CALL_PARTY_UPDATE_IND", 50U, all},
    {"CECX_DROP_HANDLED_OTHER", 1014U, all},
};
constinit const EnumInfo EventCause = {"EventCause", false, EventCause_values};

static constexpr EnumValue ForcedFlag_values[] = {
    {"FORCED_FALSE", 0U, all},
    {"FORCED_TRUE", 1U, all},
    {"FORCED_AUTHENTICATION_ONLY", 2U, {12, 18}},
};
constinit const EnumInfo ForcedFlag = {"ForcedFlag", false, ForcedFlag_values};

static constexpr EnumValue InternalAgentState_values[] = {
    {"AGENT_STATE_LOGIN", 0U, all},
    {"AGENT_STATE_LOGOUT", 1U, all},
    {"AGENT_STATE_NOT_READY", 2U, all},
    {"AGENT_STATE_READY", 3U, all},
    {"AGENT_STATE_TALKING", 4U, all},
    {"AGENT_STATE_WORK", 5U, all},
    {"AGENT_STATE_WORK_READY", 6U, all},
    {"BUSY_OTHER", 7U, all},
    {"AGENT_STATE_ACTIVE", 11U, all},
    {"AGENT_STATE_PAUSED", 12U, all},
};
constinit const EnumInfo InternalAgentState = {"InternalAgentState", false, InternalAgentState_values};

static constexpr EnumValue LineType_values[] = {
    {"BUSINESS", 3U, {14, 18}},
    {"NON_BUSINESS", 10U, {14, 18}},
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

static constexpr EnumValue MRDomain_values[] = {
    {"VOICE", 0U, all},
    {"EMAIL", 1U, all},
};
constinit const EnumInfo MRDomain = {"MRDomain", false, MRDomain_values};

static constexpr EnumValue MessageLimit_values[] = {
    {"MAX_CSQ_IN_CALL_QUEUED", 20U, all},
    {"MAX_CSQ_PER_AGENT_CONFIG", 25U, all},
    {"MAX_RECORDS_PER_CONFIG_EVENT", 10U, all},
    {"MAX_INSTRUMENTS_PER_TERMINAL", 10U, {18, 18}},
    {"MAX_NAMED_DATA_BYTES", 2000U, all},
    {"MAX_NAMED_NAME", 33U, all},
    {"MAX_NAMED_VALUE", 211U, all},
    {"MIN_VERSION", 10U, all},
    {"MAX_VERSION", 18U, all},
    {"DEFAULT_TCP_PORT", 42027U, all},
    {"MAX_HEARTBEAT_SECONDS", 30U, all},
    {"MIN_HEARTBEAT_SECONDS", 5U, all},
    {"MIN_IDLE_TIMEOUT_SECONDS", 20U, all},
    {"MAX_IDLE_TIMEOUT_SECONDS", 120U, all},
    {"CLOSE_WAIT_SECONDS", 5U, all},
    {"RETRY_WAIT_SECONDS", 10U, all},
    {"MAX_UNCONFIRMED_HEARTBEATS", 3U, all},
};
constinit const EnumInfo MessageLimit = {"MessageLimit", false, MessageLimit_values};

static constexpr EnumValue MultilineAgentControl_values[] = {
    {"SINGLE_LINE_ONLY", 0U, {14, 18}},
    {"MULTILINE_ENABLED", 1U, {14, 18}},
};
constinit const EnumInfo MultilineAgentControl = {"MultilineAgentControl", false, MultilineAgentControl_values};

static constexpr EnumValue RTPBitRate_values[] = {
    {"R5_3", 1U, all},
    {"R6_4", 2U, all},
};
constinit const EnumInfo RTPBitRate = {"RTPBitRate", false, RTPBitRate_values};

static constexpr EnumValue RTPDirection_values[] = {
    {"RTP_DIRECTION_INPUT", 0U, all},
    {"RTP_DIRECTION_OUTPUT", 1U, all},
    {"RTP_DIRECTION_BIDIRECTIONAL", 2U, all},
};
constinit const EnumInfo RTPDirection = {"RTPDirection", false, RTPDirection_values};

static constexpr EnumValue RTPType_values[] = {
    {"RTP_TYPE_AUDIO", 0U, all},
    {"RTP_TYPE_VIDEO", 1U, all},
    {"RTP_TYPE_DATA", 2U, all},
};
constinit const EnumInfo RTPType = {"RTPType", false, RTPType_values};

static constexpr EnumValue ReservedConstant_values[] = {
    {"RESERVED_MONITOR_ID", 0U, all},
    {"RESERVED_PERIPHERAL_ID", 1U, all},
    {"RESERVED_PERIPHERAL_TYPE", 21U, all},
};
constinit const EnumInfo ReservedConstant = {"ReservedConstant", false, ReservedConstant_values};

static constexpr EnumValue SpecialValue_values[] = {
    {"MAX_NUM_DEVICES", 16U, all},
    {"MAX_CSQ_COUNT", 99U, all},
    {"MAX_AGENTS", 64U, all},
    {"NULL_CALL_ID", 4294967295U, all},
    {"NULL_APPLICATION", 4294967295U, all},
    {"NULL_CSQ", 4294967295U, all},
    {"NULL_LINEHANDLE", 65535U, all},
};
constinit const EnumInfo SpecialValue = {"SpecialValue", false, SpecialValue_values};

static constexpr EnumValue StatusCode_values[] = {
    {"E_CTI_NO_ERROR", 0U, all},
    {"E_CTI_INVALID_VERSION", 1U, all},
    {"E_CTI_INVALID_MESSAGE_TYPE", 2U, all},
    {"E_CTI_INVALID_FIELD", 3U, all},
    {"E_CTI_SESSION_NOT_OPEN", 4U, all},
    {"E_CTI_SESSION_ALREADY_OPEN", 5U, all},
    {"E_CTI_REQUIRED_DATA_MISSING", 6U, all},
    {"E_CTI_INVALID_PERIPHERAL_ID", 7U, all},
    {"E_CTI_INVALID_AGENT_DATA", 8U, all},
    {"E_CTI_AGENT_NOT_LOGGED_ON", 9U, all},
    {"E_CTI_DEVICE_IN_USE", 10U, all},
    {"E_CTI_NEW_SESSION_OPENED", 11U, all},
    {"E_CTI_INVALID_CALLID", 13U, all},
    {"E_CTI_UNSPECIFIED_FAILURE", 17U, all},
    {"E_CTI_INVALID_TIMEOUT", 18U, all},
    {"E_CTI_INVALID_FIELD_LENGTH", 23U, all},
    {"E_CTI_INCONSISTENT_AGENT_DATA", 32U, all},
    {"E_CTI_SERVER_NOT_MASTER", 92U, all},
    {"E_CTI_INVALID_CSQ", 93U, all},
    {"E_CTI_JTAPI_CCM_PROBLEM", 94U, all},
    {"E_CTI_AUTO_CONFIG_RESET", 96U, all},
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
    {"SYS_CCX_ONLINE", 3U, all},
    {"SYS_CCX_OFFLINE", 4U, all},
    {"SYS_INSTRUMENT_OUT_OF_SERVICE", 10U, all},
    {"SYS_INSTRUMENT_BACK_IN_SERVICE", 11U, all},
};
constinit const EnumInfo SystemEventID = {"SystemEventID", false, SystemEventID_values};

static constexpr EnumValue TeamConfigOperation_values[] = {
    {"ADD", 1U, all},
    {"REMOVE", 2U, all},
    {"CHANGE", 3U, all},
};
constinit const EnumInfo TeamConfigOperation = {"TeamConfigOperation", false, TeamConfigOperation_values};

static constexpr EnumValue TeamConfigParam_values[] = {
    {"INITIAL", 1U, all},
    {"UPDATES_ONLY", 2U, all},
};
constinit const EnumInfo TeamConfigParam = {"TeamConfigParam", true, TeamConfigParam_values};

static constexpr EnumValue TeamConfigStatus_values[] = {
    {"OK", 0U, all},
    {"INTERNAL_ERROR", 1U, all},
};
constinit const EnumInfo TeamConfigStatus = {"TeamConfigStatus", false, TeamConfigStatus_values};

static constexpr EnumValue TeamMemberType_values[] = {
    {"AGENT_OR_SUPERVISOR", 1U, all},
    {"CSQ", 2U, all},
};
constinit const EnumInfo TeamMemberType = {"TeamMemberType", false, TeamMemberType_values};

static constexpr EnumValue UnifiedCCXOnline_values[] = {
    {"OFFLINE", 0U, all},
    {"ONLINE", 1U, all},
};
constinit const EnumInfo UnifiedCCXOnline = {"UnifiedCCXOnline", false, UnifiedCCXOnline_values};

} // namespace ctikit::uccx::tables

namespace ctikit {

template <>
const EnumInfo& enum_info<uccx::AgentCapacity>() noexcept {
    return uccx::tables::AgentCapacity;
}

template <>
const EnumInfo& enum_info<uccx::AgentFlags>() noexcept {
    return uccx::tables::AgentFlags;
}

template <>
const EnumInfo& enum_info<uccx::AgentReasonCode>() noexcept {
    return uccx::tables::AgentReasonCode;
}

template <>
const EnumInfo& enum_info<uccx::AgentState>() noexcept {
    return uccx::tables::AgentState;
}

template <>
const EnumInfo& enum_info<uccx::AgentStateMask>() noexcept {
    return uccx::tables::AgentStateMask;
}

template <>
const EnumInfo& enum_info<uccx::AudioCodec>() noexcept {
    return uccx::tables::AudioCodec;
}

template <>
const EnumInfo& enum_info<uccx::CCXErrorCode>() noexcept {
    return uccx::tables::CCXErrorCode;
}

template <>
const EnumInfo& enum_info<uccx::CCXStatus>() noexcept {
    return uccx::tables::CCXStatus;
}

template <>
const EnumInfo& enum_info<uccx::CTIService>() noexcept {
    return uccx::tables::CTIService;
}

template <>
const EnumInfo& enum_info<uccx::CallMsgMask>() noexcept {
    return uccx::tables::CallMsgMask;
}

template <>
const EnumInfo& enum_info<uccx::CallType>() noexcept {
    return uccx::tables::CallType;
}

template <>
const EnumInfo& enum_info<uccx::ConfigAgentType>() noexcept {
    return uccx::tables::ConfigAgentType;
}

template <>
const EnumInfo& enum_info<uccx::ConfigDeviceType>() noexcept {
    return uccx::tables::ConfigDeviceType;
}

template <>
const EnumInfo& enum_info<uccx::ConfigEndStatus>() noexcept {
    return uccx::tables::ConfigEndStatus;
}

template <>
const EnumInfo& enum_info<uccx::ConfigKeyStatus>() noexcept {
    return uccx::tables::ConfigKeyStatus;
}

template <>
const EnumInfo& enum_info<uccx::ConfigMsgMask>() noexcept {
    return uccx::tables::ConfigMsgMask;
}

template <>
const EnumInfo& enum_info<uccx::ConfigRecordType>() noexcept {
    return uccx::tables::ConfigRecordType;
}

template <>
const EnumInfo& enum_info<uccx::ConfigType>() noexcept {
    return uccx::tables::ConfigType;
}

template <>
const EnumInfo& enum_info<uccx::ConfigurationMask>() noexcept {
    return uccx::tables::ConfigurationMask;
}

template <>
const EnumInfo& enum_info<uccx::ConnectionDeviceType>() noexcept {
    return uccx::tables::ConnectionDeviceType;
}

template <>
const EnumInfo& enum_info<uccx::ConsultType>() noexcept {
    return uccx::tables::ConsultType;
}

template <>
const EnumInfo& enum_info<uccx::ControlFailureCode>() noexcept {
    return uccx::tables::ControlFailureCode;
}

template <>
const EnumInfo& enum_info<uccx::DeviceType>() noexcept {
    return uccx::tables::DeviceType;
}

template <>
const EnumInfo& enum_info<uccx::Disposition>() noexcept {
    return uccx::tables::Disposition;
}

template <>
const EnumInfo& enum_info<uccx::EchoCancellation>() noexcept {
    return uccx::tables::EchoCancellation;
}

template <>
const EnumInfo& enum_info<uccx::EventCause>() noexcept {
    return uccx::tables::EventCause;
}

template <>
const EnumInfo& enum_info<uccx::ForcedFlag>() noexcept {
    return uccx::tables::ForcedFlag;
}

template <>
const EnumInfo& enum_info<uccx::InternalAgentState>() noexcept {
    return uccx::tables::InternalAgentState;
}

template <>
const EnumInfo& enum_info<uccx::LineType>() noexcept {
    return uccx::tables::LineType;
}

template <>
const EnumInfo& enum_info<uccx::LocalConnectionState>() noexcept {
    return uccx::tables::LocalConnectionState;
}

template <>
const EnumInfo& enum_info<uccx::MRDomain>() noexcept {
    return uccx::tables::MRDomain;
}

template <>
const EnumInfo& enum_info<uccx::MultilineAgentControl>() noexcept {
    return uccx::tables::MultilineAgentControl;
}

template <>
const EnumInfo& enum_info<uccx::RTPBitRate>() noexcept {
    return uccx::tables::RTPBitRate;
}

template <>
const EnumInfo& enum_info<uccx::RTPDirection>() noexcept {
    return uccx::tables::RTPDirection;
}

template <>
const EnumInfo& enum_info<uccx::RTPType>() noexcept {
    return uccx::tables::RTPType;
}

template <>
const EnumInfo& enum_info<uccx::StatusCode>() noexcept {
    return uccx::tables::StatusCode;
}

template <>
const EnumInfo& enum_info<uccx::SupervisoryAction>() noexcept {
    return uccx::tables::SupervisoryAction;
}

template <>
const EnumInfo& enum_info<uccx::SystemEventID>() noexcept {
    return uccx::tables::SystemEventID;
}

template <>
const EnumInfo& enum_info<uccx::TeamConfigOperation>() noexcept {
    return uccx::tables::TeamConfigOperation;
}

template <>
const EnumInfo& enum_info<uccx::TeamConfigParam>() noexcept {
    return uccx::tables::TeamConfigParam;
}

template <>
const EnumInfo& enum_info<uccx::TeamConfigStatus>() noexcept {
    return uccx::tables::TeamConfigStatus;
}

template <>
const EnumInfo& enum_info<uccx::TeamMemberType>() noexcept {
    return uccx::tables::TeamMemberType;
}

template <>
const EnumInfo& enum_info<uccx::UnifiedCCXOnline>() noexcept {
    return uccx::tables::UnifiedCCXOnline;
}

} // namespace ctikit
