// Unified CCX CTI protocol: enums, masks and constants. Lists are open: a peer may send a value that none of them names.
// Written by `ctigen generate` from spec/uccx/enums.
#pragma once

#include <ctikit/wire/enumeration.hpp>

#include <cstdint>
#include <string_view>

namespace ctikit::uccx {

/// A set of bits. Source: Unified CCX developer guide, page set_agent_state_req.
/// Note: name made here.
enum class AgentCapacity : std::uint32_t {
    OUTBOUND = 0x1, ///< versions 12+; agent may take outbound calls
};

/// A set of bits. Source: Unified CCX developer guide, page agent_team_config_event.
/// Note: 0 = plain agent; names as in the GED-188 list.
enum class AgentFlags : std::uint16_t {
    AGENT_FLAG_PRIMARY_SUPERVISOR = 0x1,
    AGENT_FLAG_TEMPORARY_AGENT = 0x2,
    AGENT_FLAG_SUPERVISOR = 0x4,
};

/// One value. Source: Unified CCX developer guide, page reason-codes-for-agent-state-change.
/// Note: EventReasonCode. Numbers below 32740 other than those here are reason codes made by the administrator (0 = none).
/// Unsure: could not be seen: number of SUP_AGT_TO_READY and any row after it.
enum class AgentReasonCode : std::uint16_t {
    SUP_AGT_TO_LOGOUT = 22,          ///< supervisor logged the agent out
    SUP_AGT_TO_NOT_READY = 33,       ///< name seen in the CTI guide with its number cut off; number from report guides
    CONNECTION_FAILURE_LOGOUT = 255, ///< name made here; forced logout by a desktop that lost its connection
    ACD_VOICE_CALL = 1000,           ///< name made here; e-mail agent took a voice call
    SYSTEM_RELOGIN_LOGOUT = 32740,   ///< name made here; logout started by the system
    AGT_EXTENSION_CONFLICT = 32741,
    AGT_SEC_LINE_OFFHOOK = 32742,
    EMAIL_CONTACT_NOT_ACCEPTED = 32743,
    OUTBOUND_WORK_REASONCODE = 32745,
    AGT_RESERVED_OUTBOUND_DIRECTPREVIEW = 32746,
    AGT_RESERVED_OUTBOUND = 32747,   ///< state cannot be changed by the client meanwhile
    AGENT_DELETED = 32748,
    AGT_CANCEL_CONSULT = 32749,
    AGT_ICD_EXTENSION_CHANGED = 32750,
    AGT_SKIPS = 32751,
    AGT_CANCEL_RESERVATION = 32752,
    AGT_LINE_RESTRICTED = 32753,
    AGT_DEVICE_RESTRICTED = 32754,
    AGT_CALL_ENDED = 32755,          ///< automatic change at call end
    AGT_PHONE_UP = 32756,
    CM_FAILOVER = 32757,
    AGT_WORK_TIMER_EXP = 32758,
    AGT_PHONE_DOWN = 32759,
    AGT_LOGON = 32760,
    AGT_NON_ICD = 32761,             ///< phone in a call that is not ACD
    AGT_OFFHOOK = 32762,
    AGT_RNA = 32763,                 ///< did not answer
    CCX_FAILURE = 32764,             ///< older name CRS_FAILURE
    AGT_CONN_DOWN = 32765,           ///< older name CONNECTION_DOWN
    CLOSE_CAD = 32766,               ///< obsolete desktop closed
    AGT_RELOGON = 32767,             ///< logged in again elsewhere
};

/// One value. Source: Unified CCX developer guide, page what-is-an-agent-state (Table 1).
enum class AgentState : std::uint16_t {
    AGENT_STATE_LOGIN = 0,    ///< only as a request; no such state exists
    AGENT_STATE_LOGOUT = 1,
    AGENT_STATE_NOT_READY = 2,
    AGENT_STATE_READY = 3,    ///< AVAILABLE in GED-188 and in the traces
    AGENT_STATE_TALKING = 4,  ///< set by the server only
    AGENT_STATE_WORK = 5,     ///< WORK_NOT_READY in GED-188 and in the traces
    BUSY_OTHER = 7,           ///< printed without prefix; only as CSQState in QUERY_AGENT_STATE_CONF
    AGENT_STATE_RESERVED = 8, ///< set by the server only
    AGENT_STATE_UNKNOWN = 9,
    AGENT_STATE_NONE = 65535, ///< name made here: NextAgentState when none is pending
};

/// A set of bits. Source: Unified CCX developer guide, page agent-state-masks.
/// Note: a guide example asks for everything with 0x3fff, so higher bits are accepted. MakeCallSetup of QUERY_DEVICE_INFO_CONF
/// uses the same bits.
enum class AgentStateMask : std::uint32_t {
    AGENT_LOGIN_MASK = 0x1,
    AGENT_LOGOUT_MASK = 0x2,
    AGENT_NOT_READY_MASK = 0x4,
    AGENT_AVAILABLE_MASK = 0x8,
    AGENT_TALKING_MASK = 0x10,
    AGENT_WORK_MASK = 0x20,
    AGENT_TALKING_PENDING_WORK_MASK = 0x40,      ///< WORK_READY in GED-188
    AGENT_TALKING_PENDING_NOT_READY_MASK = 0x80, ///< BUSY_OTHER in GED-188
    AGENT_RESERVED_MASK = 0x100,
};

/// One value. Source: Unified CCX developer guide, page audio-codec-type-values.
/// Note: PayloadType of the RTP events; width as in GED-188.
enum class AudioCodec : std::uint16_t {
    NONSTANDARD = 0,
    G711ALAW64K = 1,
    G711ALAW56K = 2,
    G711ULAW64K = 3,
    G711ULAW56K = 4,
    G722_64K = 5,
    G722_56K = 6,
    G722_48K = 7,
    G7231 = 8,
    G728 = 9,
    G729 = 10,
    G729ANNEXA = 11,
    IS11172AUDIOCAP = 12,
    IS13818AUDIOCAP = 13,
    ACY_G729AASSN = 14,
    DATA64 = 15,
    DATA56 = 16,
    GSM = 17,
    ACTIVEVOICE = 18,
};

/// One value. Source: Unified CCX developer guide, page unified-ccx-error-code-values.
/// Note: ErrorCode of CONTROL_FAILURE_CONF (the PeripheralErrorCode slot of GED-188).
/// Unsure: could not be seen: every row after 88018 (the printed table runs over four pages), among them
/// CCX_ACTIVE_TERMINAL_NOT_SPECIFIED of version 18, whose number was not seen; no GED-188 table has these codes.
enum class CCXErrorCode : std::uint32_t {
    CCX_DEFAULT_ERROR_CODE = 0,             ///< no specific code
    CCX_JTAPI_CCM_PROBLEM = 0x157C1,
    CCX_LOOKUP_FAILURE = 0x157C2,
    CCX_AGENT_DN_NOT_ASSIGNED = 0x157C3,
    CCX_AGENT_DEVICE_OFF = 0x157C4,
    CCX_AGENT_DEVICE_BUSY = 0x157C5,
    CCX_RMCM_CONTACT_NULL = 0x157C6,
    CCX_RMCM_CONTACT_INVALID = 0x157C7,
    CCX_AGENT_NULL = 0x157C8,
    CCX_AGENT_INVALID = 0x157C9,
    CCX_INVALID_ARGUMENT = 0x157CA,
    CCX_NO_CALLBACK_FROM_AGENT = 0x157CB,
    CCX_CALL_ID_NULL = 0x157CC,
    CCX_CALL_OBJECT_NULL = 0x157CD,
    CCX_JTAPI_PROVIDER_NULL = 0x157CE,
    CCX_DIALED_NUMBER_NULL = 0x157CF,
    CCX_DEVICE_ID_NULL = 0x157D0,
    CCX_TERMINAL_CONNECTION_NULL = 0x157D1,
    CCX_CALL_CONTROL_MASK_NOT_ON = 0x157D2, ///< unsure: name seen, number cut off: next in the run
};

/// One value. Source: Unified CCX developer guide, page unified-ccx-status-values.
/// Note: CCXStatus of SYSTEM_EVENT. The page heads the column as a mask, yet these are plain values: 0x300 and 0x500 are no
/// combinations. The system_event page takes any non-zero status for a failure, which contradicts 0x400.
enum class CCXStatus : std::uint32_t {
    CCX_INITIALIZING = 256,     ///< starting
    CCX_SHUTTING_DOWN = 512,    ///< going down
    CCX_SHUTDOWN = 768,         ///< down
    CCX_IN_SERVICE = 1024,      ///< normal
    CCX_PARTIAL_SERVICE = 1280, ///< part of the subsystems work
    CCX_OUT_OF_SERVICE = 1536,  ///< start failed
};

/// A set of bits. Source: Unified CCX developer guide, page cti-service-masks.
/// Note: ServicesRequested and ServicesGranted.
enum class CTIService : std::uint32_t {
    CTI_SERVICE_CLIENT_EVENTS = 0x1,       ///< agent mode; excludes ALL_EVENTS
    CTI_SERVICE_CALL_DATA_UPDATE = 0x2,    ///< may change call variables
    CTI_SERVICE_CLIENT_CONTROL = 0x4,      ///< may control calls and agent state of its phone
    CTI_SERVICE_ALL_EVENTS = 0x10,         ///< bridge mode; excludes CLIENT_EVENTS
    CTI_SERVICE_SUPERVISOR = 0x80,         ///< supervision and team data
    CTI_AGENT_STATE_CONTROL_ONLY = 0x2000, ///< versions 12+; agent state but no call control; no SERVICE in the name
    CTI_SERVICE_CONFIG_EVENTS = 0x40000,   ///< configuration exchange
};

/// A set of bits. Source: Unified CCX developer guide, page unsolicited-call-event-message-masks.
/// Note: bits 0x1000, 0x20000, 0x80000, 0x100000 and above 0x400000 are not used by Unified CCX.
enum class CallMsgMask : std::uint32_t {
    CALL_DELIVERED_MASK = 0x1,
    CALL_QUEUED_MASK = 0x2,
    CALL_ESTABLISHED_MASK = 0x4,
    CALL_HELD_MASK = 0x8,
    CALL_RETRIEVED_MASK = 0x10,
    CALL_CLEARED_MASK = 0x20,
    CALL_CONNECTION_CLEARED_MASK = 0x40,
    CALL_ORIGINATED_MASK = 0x80,
    CALL_CONFERENCED_MASK = 0x100,
    CALL_TRANSFERRED_MASK = 0x200,
    CALL_DIVERTED_MASK = 0x400,
    CALL_SERVICE_INITIATED_MASK = 0x800,
    BEGIN_CALL_MASK = 0x2000,
    END_CALL_MASK = 0x4000,
    CALL_DATA_UPDATE_MASK = 0x8000,
    CALL_FAILED_MASK = 0x10000,
    CALL_DEQUEUED_MASK = 0x40000,
    RTP_STARTED_MASK = 0x200000,
    RTP_STOPPED_MASK = 0x400000,
};

/// One value. Source: Unified CCX developer guide, pages calltype-values, calltype-fields.
/// Note: 27-33 are neither listed nor marked reserved.
enum class CallType : std::uint16_t {
    CALLTYPE_INVALID = 0,
    CALLTYPE_CCX_IN = 1,          ///< inbound call through a trigger; called ACD_IN in the guide text
    CALLTYPE_TRANSFER_IN = 4,     ///< ACD call got by transfer
    CALLTYPE_OTHER_IN = 6,        ///< inbound, not ACD
    CALLTYPE_OUT = 9,             ///< to outside
    CALLTYPE_AGENT_INSIDE = 10,   ///< first class of an agent call, may turn into OUT
    CALLTYPE_OFFERED = 11,
    CALLTYPE_CONSULT = 12,
    CALLTYPE_CONFERENCE = 15,
    CALLTYPE_PREVIEW = 17,        ///< outbound customer call
    CALLTYPE_RESERVATION = 18,    ///< outbound reservation call
    CALLTYPE_ASSIST = 19,
    CALLTYPE_EMERGENCY = 20,
    CALLTYPE_SUPERVISOR_MONITOR = 21,
    CALLTYPE_SUPERVISOR_BARGE_IN = 23,
    CALLTYPE_SUPERVISOR_INTERCEPT = 24,
    CALLTYPE_AGENT_OUTBOUND = 34, ///< GED-188 calls 34 CUSTOMER_PREDICTIVE
};

/// One value. Source: Unified CCX developer guide, page config_agent_event.
/// Note: names made here.
enum class ConfigAgentType : std::uint16_t {
    AGENT = 1,
    SUPERVISOR = 2,
};

/// One value. Source: Unified CCX developer guide, page config_device_event.
/// Note: names as in the GED-188 list; the meaning of four fields depends on it.
enum class ConfigDeviceType : std::uint16_t {
    CONFIG_DEVICE_AGENT_ID = 3,           ///< DeviceField0 agent record id, DeviceField2 login id
    /// DeviceField0 group id, DeviceField1 application id, DeviceField2 route point, MaxQueued session limit
    CONFIG_DEVICE_ROUTE_POINT = 5,
    CONFIG_DEVICE_CTI_PORT = 6,           ///< DeviceField0 control group id, DeviceField2 port id
    CONFIG_DEVICE_CALL_CONTROL_GROUP = 7, ///< DeviceField0 control group id, MaxQueued number of ports
};

/// One value. Source: Unified CCX developer guide, page config_end_event.
/// Note: names made here.
enum class ConfigEndStatus : std::uint32_t {
    SUCCESS = 0,
    SERVICE_PROVIDER = 1,
    UNKNOWN_DATA = 2,
    ERROR = 3,
    EMPTY = 4,   ///< nothing configured
    PARTIAL = 5, ///< only part was sent
};

/// One value. Source: Unified CCX developer guide, page config_key_event.
/// Note: names made here; 2 and 3 do not mean the same as in ConfigEndStatus.
enum class ConfigKeyStatus : std::uint32_t {
    SUCCESS = 0,
    SERVICE_PROVIDER = 1, ///< as named in the guide
    NO_KEY_SUPPORT = 2,
    UNKNOWN_DATA = 3,
};

/// A set of bits. Source: Unified CCX developer guide, page configuration-information-masks.
/// Note: ConfigMsgMask of OPEN_REQ (UINT) and ConfigMsgMaskGranted of OPEN_CONF (USHORT).
/// Unsure: the bit order is as printed, but differs from ConfigurationMask and from GED-188 (service 1, skill group 2, agent 4,
/// device 8) and may be a slip; so ask for agents and applications together.
enum class ConfigMsgMask : std::uint32_t {
    CONFIG_AGENT_MASK = 0x1,
    CONFIG_CSQ_MASK = 0x2,
    CONFIG_APPLICATION_MASK = 0x4,
    CONFIG_DEVICE_MASK = 0x8,
    CONFIG_TERMINAL_MASK = 0x10, ///< version 18
};

/// One value. Source: Unified CCX developer guide, page config_agent_event.
/// Note: names as in the GED-188 list.
enum class ConfigRecordType : std::uint16_t {
    CONFIG_RECORD_ADD = 0,
    CONFIG_RECORD_CHANGE = 1, ///< never used in terminal records
    CONFIG_RECORD_DELETE = 2,
};

/// One value. Source: Unified CCX developer guide, page config_begin_event.
/// Note: names made here.
enum class ConfigType : std::uint16_t {
    INITIAL = 1,
    UPDATE = 2,
};

/// A set of bits. Source: Unified CCX developer guide, pages config_begin_event, config_request_event.
/// Note: names made here. Agent and application bits are swapped against ConfigMsgMask. 0 in a request = later changes only.
enum class ConfigurationMask : std::uint32_t {
    APPLICATION = 0x1,
    CSQ = 0x2,
    AGENT = 0x4,
    DEVICE = 0x8,
    TERMINAL = 0x10, ///< version 18
};

/// One value. Source: Unified CCX developer guide, page connectiondevicetype-values.
enum class ConnectionDeviceType : std::uint16_t {
    CONNECTION_ID_NONE = 65535, ///< no connection id given
    CONNECTION_ID_STATIC = 0,   ///< id stays the same; the device number
    CONNECTION_ID_DYNAMIC = 1,
};

/// One value. Source: Unified CCX developer guide, page consult_call_req.
/// Note: names from the GED-188 list; numbers printed in the Unified CCX message page.
enum class ConsultType : std::uint16_t {
    CT_UNSPECIFIED = 0,
    CT_TRANSFER = 1,
    CT_CONFERENCE = 2,
};

/// One value. Source: Unified CCX developer guide, page control-failure-cf-values.
/// Note: FailureCode of CONTROL_FAILURE_CONF.
/// Unsure: could not be seen: Unified CCX rows above 22 were cut off; they are filled from GED-188 and some may be unused or
/// reserved in Unified CCX.
enum class ControlFailureCode : std::uint16_t {
    CF_GENERIC_UNSPECIFIED = 0,
    CF_GENERIC_OPERATION = 1,
    CF_REQUEST_INCOMPATIBLE_WITH_OBJECT = 2,
    CF_VALUE_OUT_OF_RANGE = 3,
    CF_OBJECT_NOT_KNOWN = 4,
    CF_INVALID_CALLING_DEVICE = 5,
    CF_INVALID_CALLED_DEVICE = 6,
    CF_INVALID_FORWARDING_DESTINATION = 7,
    CF_PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE = 8,
    CF_PRIVILEGE_VIOLATION_ON_CALLED_DEVICE = 9,
    CF_PRIVILEGE_VIOLATION_ON_CALLING_DEVICE = 10,
    CF_INVALID_CSTA_CALL_ID = 11,           ///< GED-188: INVALID_CSTA_CALL_IDENTIFIER
    CF_INVALID_CSTA_DEVICE_ID = 12,         ///< GED-188: INVALID_CSTA_DEVICE_IDENTIFIER
    CF_INVALID_CSTA_CONNECTION_ID = 13,     ///< GED-188: INVALID_CSTA_CONNECTION_IDENTIFIER
    CF_INVALID_DESTINATION = 14,
    CF_INVALID_FEATURE = 15,
    CF_INVALID_ALLOCATION_STATE = 16,
    CF_INVALID_CROSS_REF_ID = 17,
    CF_INVALID_OBJECT_TYPE = 18,
    CF_SECURITY_VIOLATION = 19,
    CF_GENERIC_STATE_INCOMPATIBILITY = 21,
    CF_INVALID_OBJECT_STATE = 22,
    CF_INVALID_CONNECTION_ID_FOR_ACTIVE_CALL = 23,
    CF_NO_ACTIVE_CALL = 24,
    CF_NO_HELD_CALL = 25,
    CF_NO_CALL_TO_CLEAR = 26,
    CF_NO_CONNECTION_TO_CLEAR = 27,
    CF_NO_CALL_TO_ANSWER = 28,
    CF_NO_CALL_TO_COMPLETE = 29,
    CF_GENERIC_SYSTEM_RESOURCE_AVAILABILITY = 31,
    CF_SERVICE_BUSY = 32,
    CF_RESOURCE_BUSY = 33,
    CF_RESOURCE_OUT_OF_SERVICE = 34,
    CF_NETWORK_BUSY = 35,
    CF_NETWORK_OUT_OF_SERVICE = 36,
    CF_OVERALL_MONITOR_LIMIT_EXCEEDED = 37,
    CF_CONFERENCE_MEMBER_LIMIT_EXCEEDED = 38,
    CF_GENERIC_SUBSCRIBED_RESOURCE_AVAILABILITY = 41,
    CF_OBJECT_MONITOR_LIMIT_EXCEEDED = 42,
    CF_EXTERNAL_TRUNK_LIMIT_EXCEEDED = 43,
    CF_OUTSTANDING_REQUEST_LIMIT_EXCEEDED = 44,
    CF_GENERIC_PERFORMANCE_MANAGEMENT = 51,
    CF_PERFORMANCE_LIMIT_EXCEEDED = 52,
    CF_SEQUENCE_NUMBER_VIOLATED = 61,
    CF_TIME_STAMP_VIOLATED = 62,
    CF_PAC_VIOLATED = 63,
    CF_SEAL_VIOLATED = 64,
    CF_GENERIC_UNSPECIFIED_REJECTION = 70,
    CF_GENERIC_OPERATION_REJECTION = 71,
    CF_DUPLICATE_INVOCATION_REJECTION = 72,
    CF_UNRECOGNIZED_OPERATION_REJECTION = 73,
    CF_MISTYPED_ARGUMENT_REJECTION = 74,
    CF_RESOURCE_LIMITATION_REJECTION = 75,
    CF_ACS_HANDLE_TERMINATION_REJECTION = 76,
    CF_SERVICE_TERMINATION_REJECTION = 77,
    CF_REQUEST_TIMEOUT_REJECTION = 78,
    CF_REQUESTS_ON_DEVICE_EXCEEDED_REJECTION = 79,
    CF_INVALID_AGENT_ID_SPECIFIED = 256,
    CF_INVALID_PASSWORD_SPECIFIED = 257,
    CF_INVALID_AGENT_ID_OR_PASSWORD_SPECIFIED = 258,
    CF_SPECIFIED_AGENT_ALREADY_SIGNED_ON = 259,
    CF_INVALID_LOGON_DEVICE_SPECIFIED = 260,
    CF_INVALID_ANSWERING_DEVICE_SPECIFIED = 261,
    CF_INVALID_SKILL_GROUP_SPECIFIED = 262, ///< skill group is a CSQ in Unified CCX
    CF_INVALID_CLASS_OF_SERVICE_SPECIFIED = 263,
    CF_INVALID_TEAM_SPECIFIED = 264,
    CF_INVALID_AGENT_WORKMODE = 265,        ///< the state cannot be set now, e.g. a second pending not-ready
    CF_INVALID_AGENT_REASON_CODE = 266,
    CF_ADJUNCT_SWITCH_COMM_ERROR = 267,
    CF_AGENT_NOT_PARTY_ON_CALL = 268,
    CF_INTERNAL_PROCESSING_ERROR = 269,
    CF_TAKE_CALL_CONTROL_REJECTION = 270,
    CF_TAKE_DOMAIN_CONTROL_REJECTION = 271,
    CF_REQUESTED_SERVICE_NOT_REGISTERED = 272,
    CF_INVALID_CONSULT_TYPE = 273,
    CF_ANSMAP_OR_ADPARAM_FIELD_NOT_VALID = 274,
    CF_INVALID_CALL_CONTROL_TABLE_SPECIFIED = 275,
    CF_INVALID_DIGITS_RNATIMEOUT_AMSDELAY_OR_COUNTRY = 276,
    CF_ANSWER_DETECT_PORT_UNAVAILABLE = 277,
    CF_VIRTUAL_AGENT_UNAVAILABLE = 278,
    CF_TAKEBACK_N_XFER_ROUTE_END = 279,
    CF_WRAPUP_DATA_REQUIRED = 280,
    CF_REASON_CODE_REQUIRED = 281,
    CF_INVALID_TRUNK_ID_SPECIFIED = 282,
    CF_SPECIFIED_EXTENSION_ALREADY_IN_USE = 283,
    CF_ARBITRARY_CONF_OR_XFER_NOT_SUPPORTED = 284,
    CF_NETWORK_TRANSFER_OR_CONSULT = 285,
    CF_NETWORK_TRANSFER_OR_CONSULT_FAILED = 286,
    CF_DEVICE_RESTRICTED = 287,
    CF_LINE_RESTRICTED = 288,
    CF_AGENT_ACCOUNT_LOCKED_OUT = 289,
    CF_DROP_ANY_PARTY_NOT_ENABLED_CTI = 290,
    CF_MAXIMUM_LINE_LIMIT_EXCEEDED = 291,
    CF_SHARED_LINES_NOT_SUPPORTED = 292,
    CF_EXTENSION_NOT_UNIQUE = 293,
    CF_UNKNOWN_INTERFACE_CTRLR_ID = 1001,
    CF_INVALID_INTERFACE_CTRLR_TYPE = 1002,
    CF_SOFTWARE_REV_NO_SUPPORTED = 1003,
    CF_UNKNOWN_PID = 1004,
    CF_INVALID_TABLE_SPECIFIED = 1005,
    CF_PD_SERVICE_INACTIVE = 1006,
    CF_UNKNOWN_ROUTING_CLIENT_ID = 1007,
    CF_RC_SERVICE_INACTIVATE = 1008,
    CF_INVALID_DIALED_NUMBER = 1009,
    CF_INVALID_PARAMETER = 1010,
    CF_UNKNOWN_ROUTING_PROBLEM = 1011,
    CF_UNSUPPORTED_PD_MESSAGE_REVISION = 1012,
    CF_UNSUPPORTED_RC_MESSAGE_REVISION = 1013,
    CF_UNSUPPORTED_IC_MESSAGE_REVISION = 1014,
    CF_RC_SERVICE_INACTIVATE_PIM = 1015,
    CF_AGENT_GREETING_CONTROL_OPERATION_FAILURE = 1016,
};

/// One value. Source: Unified CCX developer guide, page devicetype-values.
enum class DeviceType : std::uint16_t {
    DEVID_NONE = 65535,                   ///< no device given
    DEVID_DEVICE_IDENTIFIER = 0,          ///< plain extension
    DEVID_CTI_PORT = 73,
    DEVID_ROUTE_POINT = 74,
    DEVID_AGENT_DEVICE = 76,              ///< printed DEVID_AGENT_DEVICE_IDENTIFIER in log traces
    DEVID_QUEUE = 77,
    DEVID_NON_ACD_DEVICE_IDENTIFIER = 78, ///< versions 14+; secondary line of an agent; DEVID_NON_ACD_DEVICE elsewhere
};

/// One value. Source: Unified CCX developer guide, page disposition-values.
/// Note: the guide prints descriptions without constants; names made here. CalledPartyDisposition.
enum class Disposition : std::uint16_t {
    CD_INVALID = 0, ///< name from the traces; not in the table
    REDIRECTED = 15,
    ANNOUNCED_TRANSFER = 29,
    CONFERENCED = 30,
};

/// One value. Source: Unified CCX developer guide, page rtp_started_event.
/// Note: names made here.
enum class EchoCancellation : std::uint16_t {
    ECHO_CANCELLATION_OFF = 0,
    ECHO_CANCELLATION_ON = 1,
};

/// One value. Source: Unified CCX developer guide, page call-eventcause-cec-values.
enum class EventCause : std::uint16_t {
    CEC_NONE = 65535,               ///< the usual value
    CEC_ALTERNATE = 2,
    CEC_BUSY = 3,
    CEC_CALL_CANCELLED = 5,
    CEC_CALL_FORWARD = 9,
    CEC_CALL_NOT_ANSWERED = 10,
    CEC_DEST_NOT_OBTAINABLE = 13,
    CEC_INCOMPATIBLE_DESTINATION = 15,
    CEC_KEY_CONFERENCE = 17,
    CEC_NEW_CALL = 22,
    CEC_NO_AVAILABLE_AGENTS = 23,
    CEC_REDIRECTED = 28,
    CEC_TRANSFER = 32,
    CEC_TIME_OUT = 35,
    CEC_SUPERVISOR_ASSIST = 43,
    CEC_EMERGENCY_CALL = 44,
    CEC_SUPERVISOR_CLEAR = 45,
    CEC_SUPERVISOR_MONITOR = 46,
    CEC_SUPERVISOR_WHISPER = 47,
    CEC_SUPERVISOR_BARGE_IN = 48,
    CEC_SUPERVISOR_INTERCEPT = 49,
    CEC_CALL_PARTY_UPDATE_IND = 50,
    CECX_DROP_HANDLED_OTHER = 1014, ///< extended code; seen when a connection ends because the call went on elsewhere
};

/// One value. Source: Unified CCX developer guide, page set_agent_state_req.
/// Note: names as in the GED-188 list.
enum class ForcedFlag : std::uint8_t {
    FORCED_FALSE = 0,
    FORCED_TRUE = 1,                ///< only with login and logout
    FORCED_AUTHENTICATION_ONLY = 2, ///< versions 12+; checks the credentials, no state change; with login only
};

/// One value. Source: Unified CCX developer guide, page what-is-an-agent-state (Table 2).
/// Note: InternalAgentState at the end of QUERY_AGENT_STATE_CONF; no 8 or 9 in this table.
enum class InternalAgentState : std::uint16_t {
    AGENT_STATE_LOGIN = 0,
    AGENT_STATE_LOGOUT = 1,
    AGENT_STATE_NOT_READY = 2,
    AGENT_STATE_READY = 3,
    AGENT_STATE_TALKING = 4,
    AGENT_STATE_WORK = 5,
    AGENT_STATE_WORK_READY = 6, ///< wrap-up, ready afterwards
    BUSY_OTHER = 7,
    AGENT_STATE_ACTIVE = 11,
    AGENT_STATE_PAUSED = 12,
};

/// One value. Source: Unified CCX developer guide, page call_delivered_event.
/// Note: names made here: the guide prints numbers with a description only. Before version 14 the slot is a reserved USHORT of
/// the same size.
enum class LineType : std::uint16_t {
    BUSINESS = 3,      ///< versions 14+; ACD or primary line; 3 is UNKNOWN in GED-188
    NON_BUSINESS = 10, ///< versions 14+; secondary non-ACD line; 10 is NON_ACD_IN in GED-188
};

/// One value. Source: Unified CCX developer guide, page localconnectionstate-lcs-values.
enum class LocalConnectionState : std::uint16_t {
    LCS_NONE = 65535, ///< not given
    LCS_NULL = 0,     ///< no relation to the call
    LCS_INITIATE = 1, ///< off hook or dialling
    LCS_ALERTING = 2, ///< ringing
    LCS_CONNECT = 3,  ///< in the call
    LCS_HOLD = 4,
    LCS_QUEUED = 5,
    LCS_FAIL = 6,
};

/// One value. Source: Unified CCX developer guide, page config_csq_event.
/// Note: names made here.
enum class MRDomain : std::uint32_t {
    VOICE = 0,
    EMAIL = 1,
};

/// One value. Source: Unified CCX developer guide, page open_conf.
/// Unsure: could not be seen: value list in the Unified CCX page.
enum class MultilineAgentControl : std::uint16_t {
    SINGLE_LINE_ONLY = 0,  ///< versions 14+
    MULTILINE_ENABLED = 1, ///< versions 14+
};

/// One value. Source: Unified CCX developer guide, page rtp_started_event.
/// Note: G.723 only.
enum class RTPBitRate : std::uint32_t {
    R5_3 = 1, ///< 5.3 kbit/s
    R6_4 = 2, ///< 6.4 kbit/s as printed (the codec runs at 6.3)
};

/// One value. Source: Unified CCX developer guide, page rtp_started_event.
/// Note: names as in the GED-188 list.
enum class RTPDirection : std::uint16_t {
    RTP_DIRECTION_INPUT = 0,
    RTP_DIRECTION_OUTPUT = 1,
    RTP_DIRECTION_BIDIRECTIONAL = 2,
};

/// One value. Source: Unified CCX developer guide, page rtp_started_event.
/// Note: names as in the GED-188 list.
enum class RTPType : std::uint16_t {
    RTP_TYPE_AUDIO = 0,
    RTP_TYPE_VIDEO = 1,
    RTP_TYPE_DATA = 2,
};

/// One value. Source: Unified CCX developer guide, page error-e-status-codes.
/// Note: Status of FAILURE_CONF, FAILURE_EVENT and CLOSE_REQ. Names of the reserved numbers are in StatusCode of GED-188.
enum class StatusCode : std::uint32_t {
    E_CTI_NO_ERROR = 0,                 ///< success
    E_CTI_INVALID_VERSION = 1,          ///< asked protocol version not supported
    E_CTI_INVALID_MESSAGE_TYPE = 2,     ///< unknown MessageTypeID; the v25 CTI Server guide calls 2 INVALID_MESSAGE_LENGTH
    E_CTI_INVALID_FIELD = 3,            ///< unknown floating tag
    E_CTI_SESSION_NOT_OPEN = 4,         ///< no session on this connection
    E_CTI_SESSION_ALREADY_OPEN = 5,     ///< second OPEN_REQ on one connection
    E_CTI_REQUIRED_DATA_MISSING = 6,    ///< a mandatory floating field is absent
    E_CTI_INVALID_PERIPHERAL_ID = 7,    ///< a reserved fixed field does not hold its documented constant
    E_CTI_INVALID_AGENT_DATA = 8,       ///< bad agent data
    E_CTI_AGENT_NOT_LOGGED_ON = 9,
    E_CTI_DEVICE_IN_USE = 10,           ///< agent phone already tied to another client
    E_CTI_NEW_SESSION_OPENED = 11,      ///< this session ends because the client opened another
    E_CTI_INVALID_CALLID = 13,
    E_CTI_UNSPECIFIED_FAILURE = 17,
    E_CTI_INVALID_TIMEOUT = 18,         ///< IdleTimeout under 20 s, i.e. 4 x the 5 s minimum heartbeat
    E_CTI_INVALID_FIELD_LENGTH = 23,    ///< a floating field is too long
    E_CTI_INCONSISTENT_AGENT_DATA = 32, ///< unsure: named by the page on connection failures, its number is reserved in the table
    E_CTI_SERVER_NOT_MASTER = 92,       ///< standby node answered
    E_CTI_INVALID_CSQ = 93,             ///< GED-188 spells it INVALID_CSD
    E_CTI_JTAPI_CCM_PROBLEM = 94,       ///< JTAPI or Unified CM trouble
    /// configuration was rebuilt: send CONFIG_REQUEST_KEY_EVENT and CONFIG_REQUEST_EVENT again
    E_CTI_AUTO_CONFIG_RESET = 96,
};

/// One value. Source: Unified CCX developer guide, page supervise_call_req.
/// Unsure: could not be seen: the Unified CCX value list; its text speaks of barge-in, interception and clear only.
enum class SupervisoryAction : std::uint16_t {
    SUPERVISOR_CLEAR = 0, ///< supervisor leaves the call; send it at the end of every supervision
    SUPERVISOR_MONITOR = 1,
    SUPERVISOR_WHISPER = 2,
    SUPERVISOR_BARGE_IN = 3,
    SUPERVISOR_INTERCEPT = 4,
};

/// One value. Source: Unified CCX developer guide, page systemeventid-values.
enum class SystemEventID : std::uint32_t {
    SYS_CCX_ONLINE = 3,
    SYS_CCX_OFFLINE = 4,
    SYS_INSTRUMENT_OUT_OF_SERVICE = 10, ///< agent phone lost; device in the EventDeviceID field
    SYS_INSTRUMENT_BACK_IN_SERVICE = 11,
};

/// One value. Source: Unified CCX developer guide, page team_config_event.
/// Note: names made here.
enum class TeamConfigOperation : std::uint16_t {
    ADD = 1,
    REMOVE = 2,
    CHANGE = 3,
};

/// A set of bits. Source: Unified CCX developer guide, page team_config_req.
/// Note: names made here.
enum class TeamConfigParam : std::uint16_t {
    INITIAL = 0x1,      ///< full set now
    UPDATES_ONLY = 0x2, ///< only later changes
};

/// One value. Source: Unified CCX developer guide, page team_config_conf.
/// Note: names made here.
enum class TeamConfigStatus : std::uint32_t {
    OK = 0,
    INTERNAL_ERROR = 1,
};

/// One value. Source: Unified CCX developer guide, page team_config_event.
/// Note: names made here.
enum class TeamMemberType : std::uint16_t {
    AGENT_OR_SUPERVISOR = 1,
    CSQ = 2,
};

/// One value. Source: Unified CCX developer guide, pages open_conf, system_event.
/// Note: names made here.
enum class UnifiedCCXOnline : std::uint16_t {
    OFFLINE = 0,
    ONLINE = 1,
};

/// Constants. Source: Unified CCX developer guide, page outbound-expanded-call-context-ecc-variables.
/// Note: sent by the agent client in SET_CALL_DATA_REQ.
/// Unsure: could not be seen: the end of the list.
namespace BAResponse {
inline constexpr std::string_view ACCEPT = "Accept";
inline constexpr std::string_view REJECT = "Reject";
inline constexpr std::string_view REJECT_CLOSE = "Reject-Close";
inline constexpr std::string_view SKIP = "Skip";
inline constexpr std::string_view SKIP_CLOSE = "Skip-Close";
inline constexpr std::string_view CANCEL_RESERVATION = "Cancel Reservation";
inline constexpr std::string_view RECLASSIFY = "Reclassify";
} // namespace BAResponse

/// Constants. Source: Unified CCX developer guide, page outbound-expanded-call-context-ecc-variables.
/// Note: these are first letters, names made here; the second letter is the call direction, e.g. DO, CO.
/// Unsure: more letters may exist.
namespace BAStatus {
inline constexpr std::string_view DIRECT_PREVIEW = "D";
inline constexpr std::string_view CUSTOMER_ON_LINE = "C";
inline constexpr std::string_view TRANSFERRED_OR_CONFERENCED = "Z";
} // namespace BAStatus

/// Constants. Source: Unified CCX developer guide, message pages.
/// Note: names made here for numbers spread over the guide.
namespace MessageLimit {
inline constexpr std::uint32_t MAX_CSQ_IN_CALL_QUEUED = 20;       ///< also in QUERY_AGENT_STATE_CONF
inline constexpr std::uint32_t MAX_CSQ_PER_AGENT_CONFIG = 25;     ///< NumCSQ
inline constexpr std::uint32_t MAX_RECORDS_PER_CONFIG_EVENT = 10;
inline constexpr std::uint32_t MAX_INSTRUMENTS_PER_TERMINAL = 10; ///< version 18
inline constexpr std::uint32_t MAX_NAMED_DATA_BYTES = 2000;       ///< named variables and arrays of one message together
inline constexpr std::uint32_t MAX_NAMED_NAME = 33;               ///< with the null byte
inline constexpr std::uint32_t MAX_NAMED_VALUE = 211;             ///< with the null byte
inline constexpr std::uint32_t MIN_VERSION = 10;
inline constexpr std::uint32_t MAX_VERSION = 18;
inline constexpr std::uint32_t DEFAULT_TCP_PORT = 42027;
inline constexpr std::uint32_t MAX_HEARTBEAT_SECONDS = 30;
inline constexpr std::uint32_t MIN_HEARTBEAT_SECONDS = 5;         ///< implied by the text of status 18
inline constexpr std::uint32_t MIN_IDLE_TIMEOUT_SECONDS = 20;
inline constexpr std::uint32_t MAX_IDLE_TIMEOUT_SECONDS = 120;    ///< open_req says below 120
inline constexpr std::uint32_t CLOSE_WAIT_SECONDS = 5;
inline constexpr std::uint32_t RETRY_WAIT_SECONDS = 10;
inline constexpr std::uint32_t MAX_UNCONFIRMED_HEARTBEATS = 3;
} // namespace MessageLimit

/// Constants. Source: Unified CCX developer guide, message pages.
/// Note: names made here: values that the usual reserved slots carry.
namespace ReservedConstant {
inline constexpr std::uint32_t RESERVED_MONITOR_ID = 0;       ///< UINT, the MonitorID slot of GED-188
inline constexpr std::uint32_t RESERVED_PERIPHERAL_ID = 1;    ///< UINT, the PeripheralID slot
inline constexpr std::uint32_t RESERVED_PERIPHERAL_TYPE = 21; ///< USHORT, the PeripheralType slot of events
} // namespace ReservedConstant

/// Constants. Source: Unified CCX developer guide, page special-values.
namespace SpecialValue {
inline constexpr std::uint32_t MAX_NUM_DEVICES = 16;          ///< parties, calls or devices in a list
inline constexpr std::uint32_t MAX_CSQ_COUNT = 99;            ///< CSQ records in AGENT_STATE_EVENT
inline constexpr std::uint32_t MAX_AGENTS = 64;               ///< agents in one team message
inline constexpr std::uint32_t NULL_CALL_ID = 0xFFFFFFFF;     ///< UINT
inline constexpr std::uint32_t NULL_APPLICATION = 0xFFFFFFFF; ///< UINT
inline constexpr std::uint32_t NULL_CSQ = 0xFFFFFFFF;         ///< UINT
inline constexpr std::uint32_t NULL_LINEHANDLE = 65535;       ///< USHORT
} // namespace SpecialValue

// Masks combine like numbers.
using ctikit::operator|;
using ctikit::operator&;
using ctikit::operator^;
using ctikit::operator~;
using ctikit::operator|=;
using ctikit::operator&=;

} // namespace ctikit::uccx

namespace ctikit {

template <>
inline constexpr bool is_mask<uccx::AgentCapacity> = true;
template <>
inline constexpr bool is_mask<uccx::AgentFlags> = true;
template <>
inline constexpr bool is_mask<uccx::AgentStateMask> = true;
template <>
inline constexpr bool is_mask<uccx::CTIService> = true;
template <>
inline constexpr bool is_mask<uccx::CallMsgMask> = true;
template <>
inline constexpr bool is_mask<uccx::ConfigMsgMask> = true;
template <>
inline constexpr bool is_mask<uccx::ConfigurationMask> = true;
template <>
inline constexpr bool is_mask<uccx::TeamConfigParam> = true;

template <>
const EnumInfo& enum_info<uccx::AgentCapacity>() noexcept;
template <>
const EnumInfo& enum_info<uccx::AgentFlags>() noexcept;
template <>
const EnumInfo& enum_info<uccx::AgentReasonCode>() noexcept;
template <>
const EnumInfo& enum_info<uccx::AgentState>() noexcept;
template <>
const EnumInfo& enum_info<uccx::AgentStateMask>() noexcept;
template <>
const EnumInfo& enum_info<uccx::AudioCodec>() noexcept;
template <>
const EnumInfo& enum_info<uccx::CCXErrorCode>() noexcept;
template <>
const EnumInfo& enum_info<uccx::CCXStatus>() noexcept;
template <>
const EnumInfo& enum_info<uccx::CTIService>() noexcept;
template <>
const EnumInfo& enum_info<uccx::CallMsgMask>() noexcept;
template <>
const EnumInfo& enum_info<uccx::CallType>() noexcept;
template <>
const EnumInfo& enum_info<uccx::ConfigAgentType>() noexcept;
template <>
const EnumInfo& enum_info<uccx::ConfigDeviceType>() noexcept;
template <>
const EnumInfo& enum_info<uccx::ConfigEndStatus>() noexcept;
template <>
const EnumInfo& enum_info<uccx::ConfigKeyStatus>() noexcept;
template <>
const EnumInfo& enum_info<uccx::ConfigMsgMask>() noexcept;
template <>
const EnumInfo& enum_info<uccx::ConfigRecordType>() noexcept;
template <>
const EnumInfo& enum_info<uccx::ConfigType>() noexcept;
template <>
const EnumInfo& enum_info<uccx::ConfigurationMask>() noexcept;
template <>
const EnumInfo& enum_info<uccx::ConnectionDeviceType>() noexcept;
template <>
const EnumInfo& enum_info<uccx::ConsultType>() noexcept;
template <>
const EnumInfo& enum_info<uccx::ControlFailureCode>() noexcept;
template <>
const EnumInfo& enum_info<uccx::DeviceType>() noexcept;
template <>
const EnumInfo& enum_info<uccx::Disposition>() noexcept;
template <>
const EnumInfo& enum_info<uccx::EchoCancellation>() noexcept;
template <>
const EnumInfo& enum_info<uccx::EventCause>() noexcept;
template <>
const EnumInfo& enum_info<uccx::ForcedFlag>() noexcept;
template <>
const EnumInfo& enum_info<uccx::InternalAgentState>() noexcept;
template <>
const EnumInfo& enum_info<uccx::LineType>() noexcept;
template <>
const EnumInfo& enum_info<uccx::LocalConnectionState>() noexcept;
template <>
const EnumInfo& enum_info<uccx::MRDomain>() noexcept;
template <>
const EnumInfo& enum_info<uccx::MultilineAgentControl>() noexcept;
template <>
const EnumInfo& enum_info<uccx::RTPBitRate>() noexcept;
template <>
const EnumInfo& enum_info<uccx::RTPDirection>() noexcept;
template <>
const EnumInfo& enum_info<uccx::RTPType>() noexcept;
template <>
const EnumInfo& enum_info<uccx::StatusCode>() noexcept;
template <>
const EnumInfo& enum_info<uccx::SupervisoryAction>() noexcept;
template <>
const EnumInfo& enum_info<uccx::SystemEventID>() noexcept;
template <>
const EnumInfo& enum_info<uccx::TeamConfigOperation>() noexcept;
template <>
const EnumInfo& enum_info<uccx::TeamConfigParam>() noexcept;
template <>
const EnumInfo& enum_info<uccx::TeamConfigStatus>() noexcept;
template <>
const EnumInfo& enum_info<uccx::TeamMemberType>() noexcept;
template <>
const EnumInfo& enum_info<uccx::UnifiedCCXOnline>() noexcept;

} // namespace ctikit
