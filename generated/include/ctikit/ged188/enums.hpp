// Unified CCE CTI Server protocol (GED-188): enums, masks and constants. Lists are open: a peer may send a value that none of them names.
// Written by `ctigen generate` from spec/ged188/enums.
#pragma once

#include <ctikit/wire/enumeration.hpp>

#include <cstdint>
#include <string_view>

namespace ctikit::ged188 {

/// One value. Source: CTI Server Message Reference Guide, protocol version 25.
/// Unsure: the guide prints numbers and meanings; names made here.
enum class AgentAvailabilityStatus : std::uint32_t {
    AGENT_AVAILABILITY_NOT_AVAILABLE = 0,
    AGENT_AVAILABILITY_ICM_AVAILABLE = 1,
    AGENT_AVAILABILITY_APPLICATION_AVAILABLE = 2,
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: Direction floating field of AGENT_STATE_EVENT (tag 244).
/// Unsure: the guide prints numbers and meanings; names made here.
enum class AgentCallDirection : std::uint32_t {
    DIRECTION_NONE = 0,                ///< versions 16+
    DIRECTION_IN = 1,                  ///< versions 16+
    DIRECTION_OUT = 2,                 ///< versions 16+
    DIRECTION_OTHER_IN = 3,            ///< versions 16+
    DIRECTION_OTHER_OUT = 4,           ///< versions 16+
    DIRECTION_OUTBOUND_RESERVE = 5,    ///< versions 16+
    DIRECTION_OUTBOUND_PREVIEW = 6,    ///< versions 16+
    DIRECTION_OUTBOUND_PREDICTIVE = 7, ///< versions 16+
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: AgentAction of AGENT_GREETING_CONTROL_REQ.
/// Unsure: the guide prints numbers and meanings; names made here.
enum class AgentGreetingAction : std::uint16_t {
    GREETING_ACTION_STOP = 0,    ///< versions 15+; current greeting only
    GREETING_ACTION_DISABLE = 1, ///< versions 15+; rest of the login session
    GREETING_ACTION_ENABLE = 2,  ///< versions 15+
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: EventCode of CALL_AGENT_GREETING_EVENT.
/// Unsure: the guide prints numbers and meanings; names made here.
enum class AgentGreetingEventCode : std::uint16_t {
    GREETING_STARTED = 0, ///< versions 15+
    GREETING_ENDED = 1,   ///< versions 15+
    GREETING_FAILED = 2,  ///< versions 15+
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25.
/// Unsure: the guide prints numbers and meanings; names made here.
enum class AgentMode : std::uint16_t {
    AGENT_MODE_NOT_ROUTABLE = 0,
    AGENT_MODE_ROUTABLE = 1,
};

/// A set of bits. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
enum class AgentServiceReq : std::uint32_t {
    OUTBOUND_SUPPORT = 0x1, ///< agent login can take outbound
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25.
/// Unsure: other messages list agent assist, transcript and recording without numbers.
/// Unsure: the guide prints numbers and meanings; names made here.
enum class AgentServiceType : std::uint16_t {
    AGENT_SERVICE_ANSWERS = 1,            ///< versions 24+
    AGENT_SERVICE_CALL_TRANSCRIPTION = 2, ///< versions 24+
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
enum class AgentState : std::uint16_t {
    AGENT_STATE_LOGIN = 0,          ///< logged on, not necessarily ready
    AGENT_STATE_LOGOUT = 1,
    AGENT_STATE_NOT_READY = 2,
    AGENT_STATE_AVAILABLE = 3,      ///< ready for a call
    AGENT_STATE_TALKING = 4,
    AGENT_STATE_WORK_NOT_READY = 5, ///< wrap-up, then not ready
    AGENT_STATE_WORK_READY = 6,     ///< wrap-up, then ready
    AGENT_STATE_BUSY_OTHER = 7,     ///< busy for another skill group
    AGENT_STATE_RESERVED = 8,       ///< a call is on its way
    AGENT_STATE_UNKNOWN = 9,
    AGENT_STATE_HOLD = 10,          ///< all calls held
    AGENT_STATE_ACTIVE = 11,
    AGENT_STATE_PAUSED = 12,
    AGENT_STATE_INTERRUPTED = 13,
    AGENT_STATE_NOT_ACTIVE = 14,
};

/// A set of bits. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Note: bit order of AgentState without UNKNOWN (9), which has no bit: bit i is state i up to 8, state i+1 above.
enum class AgentStateMask : std::uint32_t {
    AGENT_LOGIN_MASK = 0x1,
    AGENT_LOGOUT_MASK = 0x2,
    AGENT_NOT_READY_MASK = 0x4,
    AGENT_AVAILABLE_MASK = 0x8,
    AGENT_TALKING_MASK = 0x10,
    AGENT_WORK_NOT_READY_MASK = 0x20,
    AGENT_WORK_READY_MASK = 0x40,
    AGENT_BUSY_OTHER_MASK = 0x80,
    AGENT_RESERVED_MASK = 0x100,
    AGENT_HOLD_MASK = 0x200,
    AGENT_ACTIVE_MASK = 0x400,
    AGENT_PAUSED_MASK = 0x800,
    AGENT_INTERRUPTED_MASK = 0x1000,
    AGENT_NOT_ACTIVE_MASK = 0x2000,
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: ConfigOperation of AGENT_TEAM_CONFIG_EVENT.
/// Unsure: the guide prints numbers and meanings; names made here.
enum class AgentTeamConfigOperation : std::uint16_t {
    RESTORE_PERMANENT = 0,
    ADD_AGENT = 1,
    REMOVE_AGENT = 2,
    TEAM_CONFIG_RESTORE_PERMANENT = 0,
    TEAM_CONFIG_ADD_AGENT = 1,
    TEAM_CONFIG_REMOVE_AGENT = 2,
};

/// A set of bits. Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: AGENT_TEAM_CONFIG_EVENT; 0 is a regular agent.
/// Unsure: the guide prints numbers and meanings; names made here.
enum class AgentTeamFlags : std::uint16_t {
    PRIMARY_SUPERVISOR = 0x1,
    TEMPORARY_AGENT = 0x2,
    SUPERVISOR = 0x4,
    AGENT_FLAG_PRIMARY_SUPERVISOR = 0x1,
    AGENT_FLAG_TEMPORARY_AGENT = 0x2,
    AGENT_FLAG_SUPERVISOR = 0x4,
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Note: the two remote-agent names carry no AWM_ prefix in the guide.
enum class AgentWorkMode : std::uint16_t {
    AWM_UNSPECIFIED = 0,
    AWM_AUTO_IN = 1,          ///< available again by itself
    AWM_MANUAL_IN = 2,        ///< agent must say ready
    RA_CALL_BY_CALL = 3,      ///< remote agent; change list: versions 10-13
    RA_NAILED_CONNECTION = 4, ///< remote agent; change list: versions 10-13
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
enum class AllocationState : std::uint16_t {
    ALLOC_CALL_DELIVERED = 0,   ///< join originator on alerting
    ALLOC_CALL_ESTABLISHED = 1, ///< join originator on answer
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
enum class AnswerDetectMode : std::uint16_t {
    ADM_UNSPECIFIED = 0,
    ADM_VOICE_THRESHOLD = 1, ///< first voice longer than a limit
    ADM_VOICE_END = 2,       ///< end of first voice
    ADM_VOICE_END_DELAY = 3, ///< fixed delay after it
    ADM_VOICE_AND_BEEP = 4,  ///< beep after voice only
    ADM_BEEP = 5,            ///< any beep
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
enum class AnsweringMachine : std::uint16_t {
    AM_UNSPECIFIED = 0,
    AM_CONNECT = 1,
    AM_DISCONNECT = 2,
    AM_NONE = 3,             ///< no detection
    AM_NONE_NO_MODEM = 4,    ///< no detection, drop modems
    AM_CONNECT_NO_MODEM = 5, ///< connect machines, drop modems
};

/// A set of bits. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Note: ServicesRequested and ServicesGranted; unused bits set in a request are refused.
/// Unsure: CTI_ROUTING and CTI_SERVICE_MINIMIZE_EVENTS are named in the change list of 10-13 without values; 0x4000 is printed as
/// unused; 0x200, 0x10000, 0x20000, 0x800000, 0x1000000 and 0x4000000 to 0x40000000 have no name.
enum class CTIService : std::uint32_t {
    CTI_SERVICE_CLIENT_EVENTS = 0x1,                      ///< events of one phone
    CTI_SERVICE_CALL_DATA_UPDATE = 0x2,                   ///< may change call variables
    CTI_SERVICE_CLIENT_CONTROL = 0x4,                     ///< may control calls and agent state of its phone
    CTI_SERVICE_CONNECTION_MONITOR = 0x8,                 ///< alarms on session open and close
    CTI_SERVICE_ALL_EVENTS = 0x10,                        ///< events of every phone
    CTI_SERVICE_PERIPHERAL_MONITOR = 0x20,                ///< monitors on chosen devices and calls
    CTI_SERVICE_CLIENT_MONITOR = 0x40,                    ///< sees and monitors other sessions
    CTI_SERVICE_SUPERVISOR = 0x80,                        ///< listed early, dropped in 6, back in 8
    CTI_SERVICE_SERVER = 0x100,                           ///< client is a server application
    CTI_SERVICE_AGENT_REPORTING = 0x400,                  ///< ARM messages
    CTI_SERVICE_ALL_TASK_EVENTS = 0x800,
    CTI_SERVICE_TASK_MONITOR = 0x1000,
    /// granted instead of CLIENT_CONTROL; change list 10-13, Unified CCX guide says version 12
    CTI_AGENT_STATE_CONTROL_ONLY = 0x2000,
    /// unsure: change list 10-13; missing from the session chapter's copy of this table
    CTI_DEVICE_STATE_CONTROL = 0x8000,
    /// unsure: value from the Unified CCX guide; change list 10-13 names it, v25 tables omit it
    CTI_SERVICE_CONFIG_EVENTS = 0x40000,
    CTI_SERVICE_UPDATE_EVENTS = 0x80000,                  ///< change list 10-13
    CTI_SERVICE_IGNORE_DUPLICATE_AGENT_EVENTS = 0x100000, ///< change list 10-13
    CTI_SERVICE_IGNORE_CONF = 0x200000,                   ///< versions 14+; no confirmations for third-party requests
    CTI_SERVICE_ACD_LINE_ONLY = 0x400000,                 ///< versions 14+; no events for non-ACD lines
    /// versions 24+; client can work with a standby server; unsure: in the session chapter only
    CTI_SERVICE_ACTIVE_STANDBY = 0x2000000,
    CTI_SERVICE_DEBUG = 0x80000000,                       ///< session traffic captured to a file
};

/// A set of bits. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Note: QUERY_DEVICE_INFO_CONF.
enum class CallControlMask : std::uint32_t {
    CONTROL_QUERY_AGENT_STATE = 0x1,
    CONTROL_SET_AGENT_STATE = 0x2,
    CONTROL_ALTERNATE_CALL = 0x4,
    CONTROL_ANSWER_CALL = 0x8,
    CONTROL_CLEAR_CALL = 0x10,
    CONTROL_CLEAR_CONNECTION = 0x20,
    CONTROL_CONFERENCE_CALL = 0x40,
    CONTROL_CONSULTATION_CALL = 0x80,
    CONTROL_DEFLECT_CALL = 0x100,
    CONTROL_HOLD_CALL = 0x200,
    CONTROL_MAKE_CALL = 0x400,
    CONTROL_MAKE_PREDICTIVE_CALL = 0x800,
    CONTROL_RECONNECT_CALL = 0x1000,
    CONTROL_RETRIEVE_CALL = 0x2000,
    CONTROL_TRANSFER_CALL = 0x4000,
    CONTROL_QUERY_DEVICE_INFO = 0x8000,
    CONTROL_SNAPSHOT_CALL = 0x10000,
    CONTROL_SNAPSHOT_DEVICE = 0x20000,
    CONTROL_SEND_DTMF_SIGNAL = 0x40000,
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
enum class CallMannerType : std::uint16_t {
    CMT_UNSPECIFIED = 0,
    CMT_POLITE = 1,      ///< only when originator is idle
    CMT_BELLIGERENT = 2, ///< MAKE_CALL_REQ only; forces an available agent to not ready first
    CMT_SEMI_POLITE = 3, ///< idle or dial tone
    CMT_RESERVED = 4,    ///< reserved
};

/// A set of bits. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Note: all 32 bits are taken from 23 on.
enum class CallMsgMask : std::uint32_t {
    CALL_DELIVERED_MASK = 0x1,                       ///< message 9
    CALL_QUEUED_MASK = 0x2,                          ///< message 21
    CALL_ESTABLISHED_MASK = 0x4,                     ///< message 10
    CALL_HELD_MASK = 0x8,                            ///< message 11
    CALL_RETRIEVED_MASK = 0x10,                      ///< message 12
    CALL_CLEARED_MASK = 0x20,                        ///< message 13
    CALL_CONNECTION_CLEARED_MASK = 0x40,             ///< message 14
    CALL_ORIGINATED_MASK = 0x80,                     ///< message 15
    CALL_CONFERENCED_MASK = 0x100,                   ///< message 17
    CALL_TRANSFERRED_MASK = 0x200,                   ///< message 18
    CALL_DIVERTED_MASK = 0x400,                      ///< message 19
    CALL_SERVICE_INITIATED_MASK = 0x800,             ///< message 20
    CALL_TRANSLATION_ROUTE_MASK = 0x1000,            ///< message 22
    BEGIN_CALL_MASK = 0x2000,                        ///< message 23
    END_CALL_MASK = 0x4000,                          ///< message 24
    CALL_DATA_UPDATE_MASK = 0x8000,                  ///< message 25
    CALL_FAILED_MASK = 0x10000,                      ///< message 16
    CALL_REACHED_NETWORK_MASK = 0x20000,             ///< message 34
    CALL_DEQUEUED_MASK = 0x40000,                    ///< message 86
    AGENT_PRE_CALL_MASK = 0x80000,                   ///< message 105
    AGENT_PRE_CALL_ABORT_MASK = 0x100000,            ///< message 106
    RTP_STARTED_MASK = 0x200000,                     ///< message 116
    RTP_STOPPED_MASK = 0x400000,                     ///< message 117
    AGENT_TEAM_CONFIG_MASK = 0x800000,               ///< message 128
    AGENT_LEGACY_PRE_CALL_MASK = 0x1000000,          ///< message 189
    CALL_ATTRIBUTE_CHANGE_MASK = 0x2000000,          ///< message 240
    CALL_TERMINATION_MASK = 0x4000000,               ///< reserved
    CALL_AGENT_GREETING_MASK = 0x8000000,            ///< versions 15+; message 248
    NETWORK_RECORDING_STARTED_MASK = 0x10000000,     ///< versions 23+; message id: see message-types.yaml (two numberings)
    NETWORK_RECORDING_ENDED_MASK = 0x20000000,       ///< versions 23+; message id: see message-types.yaml (two numberings)
    NETWORK_RECORDING_FAILED_MASK = 0x40000000,      ///< versions 23+; message id: see message-types.yaml (two numberings)
    NETWORK_RECORDING_TARGET_INFO_MASK = 0x80000000, ///< versions 23+; message id: see message-types.yaml (two numberings)
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
enum class CallOption : std::uint16_t {
    COPT_UNSPECIFIED = 0,
    COPT_CALLING_AGENT_ONLINE = 1,
    COPT_CALLING_AGENT_RESERVED = 2,     ///< obsolete (DMS-100)
    COPT_CALLING_AGENT_NOT_RESERVED = 3, ///< obsolete (DMS-100)
    COPT_CALLING_AGENT_BUZZ_BASE = 4,    ///< obsolete (DMS-100)
    COPT_CALLING_AGENT_BEEP_HSET = 5,    ///< obsolete (DMS-100)
    COPT_SERVICE_CIRCUIT_ON = 6,         ///< adds a call classifier
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
enum class CallPlacementType : std::uint16_t {
    CPT_UNSPECIFIED = 0,
    CPT_LINE_CALL = 1, ///< inside call
    CPT_OUTBOUND = 2,
    CPT_OUTBOUND_NO_ACCESS_CODE = 3,
    CPT_DIRECT_POSITION = 4,
    CPT_DIRECT_AGENT = 5,
    CPT_SUPERVISOR_ASSIST = 6,
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Note: the outbound names carry no CALLTYPE_ prefix in the guide.
/// Unsure: 27 is overloaded: the change list adds CALLTYPE_NON_ACD (27) in 14 and outbound kinds 27-37 in 19; the v25 table still
/// prints NON_ACD at 27 and at 38.
enum class CallType : std::uint16_t {
    NULL_CALLTYPE = 65535,              ///< from the special values: no call type
    CALLTYPE_ACD_IN = 1,                ///< inbound ACD; in Unified CCE a post-route request
    CALLTYPE_PREROUTE_ACD_IN = 2,       ///< translation routed inbound
    CALLTYPE_PREROUTE_DIRECT_AGENT = 3, ///< translation routed to one agent
    CALLTYPE_TRANSFER_IN = 4,
    CALLTYPE_OVERFLOW_IN = 5,
    CALLTYPE_OTHER_IN = 6,
    CALLTYPE_AUTO_OUT = 7,
    CALLTYPE_AGENT_OUT = 8,
    CALLTYPE_OUT = 9,
    CALLTYPE_AGENT_INSIDE = 10,
    CALLTYPE_OFFERED = 11,              ///< blind transferred
    CALLTYPE_CONSULT = 12,
    CALLTYPE_CONSULT_OFFERRED = 13,     ///< unsure: announced transfer; double R as printed
    CALLTYPE_CONSULT_CONFERENCE = 14,
    CALLTYPE_CONFERENCE = 15,
    CALLTYPE_UNMONITORED = 16,          ///< no call events will come
    CALLTYPE_PREVIEW = 17,              ///< outbound preview
    CALLTYPE_RESERVATION = 18,
    CALLTYPE_ASSIST = 19,
    CALLTYPE_EMERGENCY = 20,
    CALLTYPE_SUPERVISOR_MONITOR = 21,
    CALLTYPE_SUPERVISOR_WHISPER = 22,
    CALLTYPE_SUPERVISOR_BARGEIN = 23,
    CALLTYPE_SUPERVISOR_INTERCEPT = 24,
    CALLTYPE_TASK_ROUTED_BY_ICM = 25,   ///< task routed by Unified CCE
    CALLTYPE_TASK_ROUTED_BY_APPLICATION = 26,
    /// versions 14-18; unsure: printed as CALLTYPE_NON_ACD, at 27 and at 38; 27 went to outbound in 19
    CALLTYPE_NON_ACD_V14 = 27,
    RESERVATION_PREVIEW = 27,           ///< versions 19+; outbound reservation; shares 27 with the old NON_ACD
    RESERVATION_PREVIEW_DIRECT = 28,    ///< versions 19+
    RESERVATION_PREDICTIVE = 29,        ///< versions 19+; predictive and progressive
    RESERVATION_CALLBACK = 30,          ///< versions 19+
    RESERVATION_PERSONAL_CALLBACK = 31, ///< versions 19+
    CUSTOMER_PREVIEW = 32,              ///< versions 19+
    CUSTOMER_PREVIEW_DIRECT = 33,       ///< versions 19+
    CUSTOMER_PREDICTIVE = 34,           ///< versions 19+; predictive and progressive
    CUSTOMER_CALLBACK = 35,             ///< versions 19+
    CUSTOMER_PERSONAL = 36,             ///< versions 19+; personal callback
    CUSTOMER_IVR = 37,                  ///< versions 19+; transfer to IVR campaign
    CALLTYPE_NON_ACD = 38,              ///< versions 19+; unsure: version of the move from 27 not stated
    CALLTYPE_PLAY_AGENT_GREETING = 39,
    CALLTYPE_RECORD_AGENT_GREETING = 40,
    CALLTYPE_VOICE_CALL_BACK = 41,      ///< agent request API callback
};

/// A set of bits. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Note: REGISTER_VARIABLES_REQ.
enum class CallVariableMask : std::uint16_t {
    CALL_VAR_1_MASK = 0x1,
    CALL_VAR_2_MASK = 0x2,
    CALL_VAR_3_MASK = 0x4,
    CALL_VAR_4_MASK = 0x8,
    CALL_VAR_5_MASK = 0x10,
    CALL_VAR_6_MASK = 0x20,
    CALL_VAR_7_MASK = 0x40,
    CALL_VAR_8_MASK = 0x80,
    CALL_VAR_9_MASK = 0x100,
    CALL_VAR_10_MASK = 0x200,
};

/// A set of bits. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Unsure: the guide prints 10x, 20x, 40x, 80x; read here as hexadecimal bits.
enum class ClassOfDevice : std::uint16_t {
    DEVC_OTHER = 0x10, ///< unsure: printed 10x
    DEVC_IMAGE = 0x20, ///< unsure: printed 20x
    DEVC_DATA = 0x40,  ///< unsure: printed 40x
    DEVC_VOICE = 0x80, ///< unsure: printed 80x
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: State of CLIENT_EVENT_REPORT_REQ.
/// Unsure: the guide prints numbers and meanings; names made here.
enum class ClientEventState : std::uint16_t {
    CLIENT_EVENT_STATE_NORMAL = 0,  ///< green
    CLIENT_EVENT_STATE_WARNING = 1, ///< yellow
    CLIENT_EVENT_STATE_ERROR = 2,   ///< red
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Unsure: the guide prints the names without numbers; the numbers are those of Unified CCX.
enum class ConfigAgentType : std::uint16_t {
    CONFIG_AGENT = 1,
    CONFIG_SUPERVISOR = 2,
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: DeviceType of CONFIG_DEVICE_EVENT.
/// Unsure: the guide prints numbers and meanings; names made here.
enum class ConfigDeviceType : std::uint16_t {
    CONFIG_DEVICE_UNKNOWN = 0,
    CONFIG_DEVICE_SERVICE = 1,
    CONFIG_DEVICE_SKILL_GROUP = 2,
    CONFIG_DEVICE_AGENT_ID = 3,
    CONFIG_DEVICE_AGENT_EXTENSION = 4,
    CONFIG_DEVICE_ROUTE_POINT = 5,
    CONFIG_DEVICE_CTI_PORT = 6,
    CONFIG_DEVICE_CALL_CONTROL_GROUP = 7,
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Note: CONFIG_END_EVENT.
enum class ConfigEndStatus : std::uint32_t {
    CONFIGEND_SUCCESS = 0,
    CONFIGEND_NO_SERVICE_PROVIDER = 1, ///< service provider set-up, no data
    CONFIGEND_UNKNOWN_CUSTOMER = 2,
    CONFIGEND_INVALID = 3,
    CONFIGEND_EMPTY = 4,
    CONFIGEND_PARTIAL = 5,             ///< more blocks follow
};

/// A set of bits. Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: ConfigInformation and ConfigMsgMask of CONFIG_REQUEST_EVENT, ConfigInformation of CONFIG_BEGIN_EVENT.
/// Note: the same bits as in ConfigMsgMask of OPEN_REQ, whose names are understood, too.
/// Unsure: the guide prints bits and meanings; names made here.
enum class ConfigInformationMask : std::uint32_t {
    SERVICE = 0x1,
    SKILL_GROUP = 0x2,
    AGENT = 0x4,
    DEVICE = 0x8,
    CALL_TYPE = 0x10,
    MEDIA_ROUTING_DOMAIN = 0x20,                ///< versions 20+
    PERIPHERAL = 0x40,                          ///< versions 22+; message added in 22
    AGENT_DESK_SETTINGS = 0x80,                 ///< versions 22+; message added in 22
    /// unsure: printed for ConfigMsgMask of CONFIG_REQUEST_EVENT only; version not stated
    TERMINAL = 0x100,
    AGENT_SERVICES = 0x200,                     ///< versions 24+; unsure: printed for ConfigInformation only
    CONFIG_MSG_SERVICE_MASK = 0x1,
    CONFIG_MSG_SKILL_GROUP_MASK = 0x2,
    CONFIG_MSG_AGENT_MASK = 0x4,
    CONFIG_MSG_DEVICE_MASK = 0x8,
    CONFIG_MSG_CALL_TYPE_MASK = 0x10,
    CONFIG_MSG_MRD_MASK = 0x20,                 ///< versions 20+
    CONFIG_MSG_PERIPHERAL_MASK = 0x40,          ///< versions 22+
    CONFIG_MSG_AGENT_DESK_SETTINGS_MASK = 0x80, ///< versions 22+
    CONFIG_MSG_TERMINAL_MASK = 0x100,
    CONFIG_MSG_AGENT_SERVICE_MASK = 0x200,      ///< versions 24+
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Note: 1 to 3 do not mean the same as in ConfigEndStatus.
enum class ConfigKeyStatus : std::uint32_t {
    CONFIG_SUCCESS = 0,
    CONFIG_SERVICE_PROVIDER = 1, ///< service provider set-up, no data
    CONFIG_NO_KEY_SUPPORT = 2,
    CONFIG_UNKNOWN_CUSTOMER = 3,
};

/// A set of bits. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Note: ConfigMsgMask of OPEN_REQ.
/// Unsure: the guide prints bits and meanings; names other than CONFIG_MSG_AGENT_SERVICE_MASK are made here.
/// Unsure: the table of OPEN_REQ stops at 0x20 plus 0x100; the other bits are those of ConfigInformationMask.
enum class ConfigMsgMask : std::uint32_t {
    CONFIG_MSG_SERVICE_MASK = 0x1,
    CONFIG_MSG_SKILL_GROUP_MASK = 0x2,
    CONFIG_MSG_AGENT_MASK = 0x4,
    CONFIG_MSG_DEVICE_MASK = 0x8,
    CONFIG_MSG_CALL_TYPE_MASK = 0x10,
    CONFIG_MSG_MRD_MASK = 0x20,                 ///< versions 20+; media routing domain
    CONFIG_MSG_PERIPHERAL_MASK = 0x40,          ///< versions 22+; message added in 22
    CONFIG_MSG_AGENT_DESK_SETTINGS_MASK = 0x80, ///< versions 22+; message added in 22
    CONFIG_MSG_TERMINAL_MASK = 0x100,           ///< unsure: version not stated
    /// versions 24+; unsure: the only name the source prints; value from CONFIG_REQUEST_EVENT
    CONFIG_MSG_AGENT_SERVICE_MASK = 0x200,
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Note: some tables print these names, others the bare numbers.
enum class ConfigRecordType : std::uint16_t {
    CONFIG_RECORD_ADD = 0,
    CONFIG_RECORD_CHANGE = 1,
    CONFIG_RECORD_DELETE = 2,
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: CONFIG_BEGIN_EVENT.
/// Unsure: the guide prints numbers and meanings; names made here.
enum class ConfigType : std::uint16_t {
    CONFIG_TYPE_UNUSED = 0,
    CONFIG_TYPE_SOLICITED = 1,
    CONFIG_TYPE_UNSOLICITED = 2, ///< update
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
enum class ConnectionDeviceIDType : std::uint16_t {
    CONNECTION_ID_NONE = 65535, ///< no ConnectionDeviceID given
    CONNECTION_ID_STATIC = 0,   ///< stable between calls
    CONNECTION_ID_DYNAMIC = 1,  ///< may change per call
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
enum class ConsultType : std::uint16_t {
    CT_UNSPECIFIED = 0,
    CT_TRANSFER = 1,
    CT_CONFERENCE = 2,
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Note: FailureCode of CONTROL_FAILURE_CONF.
/// Note: base table 0-79 after CSTA, in which 20, 30, 39, 40, 45-50, 53-60 and 65-69 are absent; extended table 256-293 and
/// 1001-1016.
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
    CF_INVALID_CSTA_CALL_IDENTIFIER = 11,
    CF_INVALID_CSTA_DEVICE_IDENTIFIER = 12,
    CF_INVALID_CSTA_CONNECTION_IDENTIFIER = 13,
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
    CF_INVALID_SKILL_GROUP_SPECIFIED = 262,
    CF_INVALID_CLASS_OF_SERVICE_SPECIFIED = 263,
    CF_INVALID_TEAM_SPECIFIED = 264,
    CF_INVALID_AGENT_WORKMODE = 265,
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
    CF_INVALID_TRUNK_ID_SPECIFIED = 282,                ///< versions 14+
    CF_SPECIFIED_EXTENSION_ALREADY_IN_USE = 283,        ///< versions 14+
    CF_ARBITRARY_CONF_OR_XFER_NOT_SUPPORTED = 284,      ///< versions 14+
    CF_NETWORK_TRANSFER_OR_CONSULT = 285,               ///< versions 14+
    CF_NETWORK_TRANSFER_OR_CONSULT_FAILED = 286,        ///< versions 14+
    CF_DEVICE_RESTRICTED = 287,                         ///< versions 14+
    CF_LINE_RESTRICTED = 288,                           ///< versions 14+
    CF_AGENT_ACCOUNT_LOCKED_OUT = 289,                  ///< versions 14+
    CF_DROP_ANY_PARTY_NOT_ENABLED_CTI = 290,            ///< not named in the change list (which repeats 284 at this place)
    CF_MAXIMUM_LINE_LIMIT_EXCEEDED = 291,               ///< versions 14+
    CF_SHARED_LINES_NOT_SUPPORTED = 292,                ///< versions 14+
    CF_EXTENSION_NOT_UNIQUE = 293,                      ///< versions 14+
    CF_UNKNOWN_INTERFACE_CTRLR_ID = 1001,
    CF_INVALID_INTERFACE_CTRLR_TYPE = 1002,
    CF_SOFTWARE_REV_NO_SUPPORTED = 1003,
    CF_UNKNOWN_PID = 1004,                              ///< unknown PeripheralID
    CF_INVALID_TABLE_SPECIFIED = 1005,
    CF_PD_SERVICE_INACTIVE = 1006,                      ///< peripheral data service
    CF_UNKNOWN_ROUTING_CLIENT_ID = 1007,
    CF_RC_SERVICE_INACTIVATE = 1008,                    ///< routing client service
    CF_INVALID_DIALED_NUMBER = 1009,
    CF_INVALID_PARAMETER = 1010,
    CF_UNKNOWN_ROUTING_PROBLEM = 1011,
    CF_UNSUPPORTED_PD_MESSAGE_REVISION = 1012,          ///< peripheral data service
    CF_UNSUPPORTED_RC_MESSAGE_REVISION = 1013,          ///< routing client service
    CF_UNSUPPORTED_IC_MESSAGE_REVISION = 1014,          ///< interface controller service
    CF_RC_SERVICE_INACTIVATE_PIM = 1015,                ///< peripheral interface
    CF_AGENT_GREETING_CONTROL_OPERATION_FAILURE = 1016, ///< versions 15+; detail is in PeripheralErrorCode
};

/// A set of bits. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Unsure: bit 0x40 is printed without the _MASK ending.
enum class DeskSettingsMask : std::uint32_t {
    DESK_AVAIL_AFTER_INCOMING_MASK = 0x1,
    DESK_AVAIL_AFTER_OUTGOING_MASK = 0x2,
    DESK_AUTO_ANSWER_ENABLED_MASK = 0x4,
    DESK_IDLE_REASON_REQUIRED_MASK = 0x8,
    DESK_LOGOUT_REASON_REQUIRED_MASK = 0x10,
    DESK_SUPERVISOR_CALLS_ALLOWED_MASK = 0x20,
    DESK_AGENT_TO_AGENT_CALLS_ALLOWED = 0x40,
    DESK_OUTBOUND_ACCESS_INTERNATIONAL_MASK = 0x80,
    DESK_OUTBOUND_ACCESS_PUBLIC_NET_MASK = 0x100,
    DESK_OUTBOUND_ACCESS_PRIVATE_NET_MASK = 0x200,
    DESK_OUTBOUND_ACCESS_OPERATOR_ASSISTED_MASK = 0x400,
    DESK_OUTBOUND_ACCESS_PBX_MASK = 0x800,
    DESK_NON_ACD_CALLS_ALLOWED_MASK = 0x1000,
    DESK_AGENT_CAN_SELECT_GROUP_MASK = 0x2000,
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
enum class DestinationCountry : std::uint16_t {
    DEST_UNSPECIFIED = 0,
    DEST_US_AND_CANADA = 1,
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
enum class DeviceIDType : std::uint16_t {
    DEVID_NONE = 65535,                   ///< no device id given
    DEVID_DEVICE_IDENTIFIER = 0,          ///< extension
    DEVID_TRUNK_IDENTIFIER = 70,
    DEVID_TRUNK_GROUP_IDENTIFIER = 71,
    DEVID_IP_PHONE_MAC_IDENTIFIER = 72,   ///< Unified CCX only
    DEVID_CTI_PORT = 73,                  ///< Unified CCX only
    DEVID_ROUTE_POINT = 74,
    DEVID_EXTERNAL = 75,                  ///< ANI or other outside number
    DEVID_AGENT_DEVICE = 76,              ///< agent phone
    DEVID_QUEUE = 77,                     ///< change list: added in versions 10-13, not split further
    DEVID_NON_ACD_DEVICE_IDENTIFIER = 78, ///< versions 14+; non-ACD extension
    DEVID_SHARED_DEVICE_IDENTIFIER = 79,  ///< versions 14+; shared line
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Note: CalledPartyDisposition.
/// Unsure: the guide gives numbers and meanings only: every DISP_ name is made here after the matching CECX_ cause; 56 is absent
/// from the table (cause 1056 is NETWORK_CONFERENCE).
enum class DispositionCode : std::uint16_t {
    DISP_ABAND_NETWORK = 1,
    DISP_ABAND_LOCAL_QUEUE = 2,
    DISP_ABAND_RING = 3,
    DISP_ABAND_DELAY = 4,
    DISP_ABAND_INTERFLOW = 5,
    DISP_ABAND_AGENT_TERMINAL = 6,
    DISP_SHORT = 7,
    DISP_BUSY = 8,
    DISP_FORCED_BUSY = 9,
    DISP_DROP_NO_ANSWER = 10,
    DISP_DROP_BUSY = 11,
    DISP_DROP_REORDER = 12,
    DISP_DROP_HANDLED_PRIMARY_ROUTE = 13,
    DISP_DROP_HANDLED_OTHER = 14,
    DISP_REDIRECTED = 15,
    DISP_CUT_THROUGH = 16,
    DISP_INTRAFLOW = 17,
    DISP_INTERFLOW = 18,
    DISP_RING_NO_ANSWER = 19,
    DISP_INTERCEPT_REORDER = 20,
    DISP_INTERCEPT_DENIAL = 21,
    DISP_TIME_OUT = 22,
    DISP_VOICE_ENERGY = 23,
    DISP_NONCLASSIFIED_ENERGY_DETECT = 24,
    DISP_NO_CUT_THROUGH = 25,
    DISP_UABORT = 26,
    DISP_FAILED_SOFTWARE = 27,
    DISP_BLIND_TRANSFER = 28,
    DISP_ANNOUNCED_TRANSFER = 29,
    DISP_CONFERENCED = 30,
    DISP_DUPLICATE_TRANSFER = 31,
    DISP_UNMONITORED_DEVICE = 32,
    DISP_ANSWERING_MACHINE = 33,
    DISP_NETWORK_BLIND_TRANSFER = 34,
    DISP_TASK_ABANDONED_IN_ROUTER = 35,
    DISP_TASK_ABANDONED_BEFORE_OFFERED = 36,
    DISP_TASK_ABANDONED_WHILE_OFFERED = 37,
    DISP_NORMAL_END_TASK = 38,
    DISP_CANT_OBTAIN_TASK_ID = 39,
    DISP_AGENT_LOGGED_OUT_DURING_TASK = 40,
    DISP_MAX_TASK_LIFETIME_EXCEEDED = 41,
    DISP_APPLICATION_PATH_WENT_DOWN = 42,
    DISP_ICM_ROUTING_COMPLETE = 43,
    DISP_ICM_ROUTING_DISABLED = 44,
    DISP_APPL_INVALID_MRD_ID = 45,
    DISP_APPL_INVALID_DIALOGUE_ID = 46,
    DISP_APPL_DUPLICATE_DIALOGUE_ID = 47,
    DISP_APPL_INVALID_INVOKE_ID = 48,
    DISP_APPL_INVALID_SCRIPT_SELECTOR = 49,
    DISP_APPL_TERMINATE_DIALOGUE = 50,
    DISP_TASK_ENDED_DURING_APP_INIT = 51,
    DISP_CALLED_PARTY_DISCONNECTED = 52,
    DISP_PARTIAL_CALL = 53,
    DISP_DROP_NETWORK_CONSULT = 54,
    DISP_NETWORK_CONSULT_TRANSFER = 55,
    DISP_ABAND_NETWORK_CONSULT = 57,
    DISP_ROUTER_REQUERY_BEFORE_ANSWER = 58,
    DISP_ROUTER_REQUERY_AFTER_ANSWER = 59,
    DISP_NETWORK_ERROR = 60,
    DISP_NETWORK_ERROR_BEFORE_ANSWER = 61,
    DISP_NETWORK_ERROR_AFTER_ANSWER = 62,
    DISP_TASK_TRANSFER = 63,                    ///< versions 20+
    DISP_APPLICATION_DISCONNECTED = 64,         ///< versions 20+
    DISP_TASK_TRANSFERRED_ON_AGENT_LOGOUT = 65, ///< versions 20+
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Note: two tables of the guide: causes (CEC_) and extended call-cleared causes (CECX_, 1000 + disposition code).
enum class EventCause : std::uint16_t {
    CEC_NONE = 65535,          ///< no cause
    CEC_ACTIVE_MONITOR = 1,
    CEC_ALTERNATE = 2,
    CEC_BUSY = 3,
    CEC_CALL_BACK = 4,
    CEC_CALL_CANCELLED = 5,
    CEC_CALL_FORWARD_ALWAYS = 6,
    CEC_CALL_FORWARD_BUSY = 7,
    CEC_CALL_FORWARD_NO_ANSWER = 8,
    CEC_CALL_FORWARD = 9,
    CEC_CALL_NOT_ANSWERED = 10,
    CEC_CALL_PICKUP = 11,
    CEC_CAMP_ON = 12,
    CEC_DEST_NOT_OBTAINABLE = 13,
    CEC_DO_NOT_DISTURB = 14,
    CEC_INCOMPATIBLE_DESTINATION = 15,
    CEC_INVALID_ACCOUNT_CODE = 16,
    CEC_KEY_CONFERENCE = 17,
    CEC_LOCKOUT = 18,
    CEC_MAINTENANCE = 19,
    CEC_NETWORK_CONGESTION = 20,
    CEC_NETWORK_NOT_OBTAINABLE = 21,
    CEC_NEW_CALL = 22,
    CEC_NO_AVAILABLE_AGENTS = 23,
    CEC_OVERRIDE = 24,
    CEC_PARK = 25,
    CEC_OVERFLOW = 26,
    CEC_RECALL = 27,
    CEC_REDIRECTED = 28,
    CEC_REORDER_TONE = 29,
    CEC_RESOURCES_NOT_AVAILABLE = 30,
    CEC_SILENT_MONITOR = 31,
    CEC_TRANSFER = 32,
    CEC_TRUNKS_BUSY = 33,
    CEC_VOICE_UNIT_INITIATOR = 34,
    CEC_TIME_OUT = 35,
    CEC_NEW_CALL_INTERFLOW = 36,
    CEC_SIMULATION_INIT_REQUEST = 37,
    CEC_SIMULATION_RESET_REQUEST = 38,
    CEC_CTI_LINK_DOWN = 39,
    CEC_PERIPHERAL_RESET_REQUEST = 40,
    CEC_MD110_CONFERENCE_TRANSFER = 41,
    CEC_REMAINS_IN_Q = 42,
    CEC_SUPERVISOR_ASSIST = 43,
    CEC_EMERGENCY_CALL = 44,
    CEC_SUPERVISOR_CLEAR = 45,
    CEC_SUPERVISOR_MONITOR = 46,
    CEC_SUPERVISOR_WHISPER = 47,
    CEC_SUPERVISOR_BARGE_IN = 48,
    CEC_SUPERVISOR_INTERCEPT = 49,
    CEC_CALL_PARTY_UPDATE_IND = 50,
    CEC_CONSULT = 51,
    CEC_NIC_CALL_CLEAR = 52,
    CEC_DNP = 53,
    CEC_ROUTER_REQUERY_BEFORE_ANSWER = 54,
    CEC_ROUTER_REQUERY_AFTER_ANSWER = 55,
    CEC_NETWORK_ERROR = 56,
    CEC_NETWORK_ERROR_BEFORE_ANSWER = 57,
    CEC_NETWORK_ERROR_AFTER_ANSWER = 58,
    CEC_GREETING = 59,
    CEC_RECORD_AGENT_GREETING = 60,
    CEC_SNAPSHOT = 61,
    CEC_MAX_QUEUE_EXCEEDED = 62,
    CECX_ABAND_NETWORK = 1001, ///< 1001-1057 = extended call-cleared causes, 1000 + disposition code
    CECX_ABAND_LOCAL_QUEUE = 1002,
    CECX_ABAND_RING = 1003,
    CECX_ABAND_DELAY = 1004,
    CECX_ABAND_INTERFLOW = 1005,
    CECX_ABAND_AGENT_TERMINAL = 1006,
    CECX_SHORT = 1007,
    CECX_BUSY = 1008,
    CECX_FORCED_BUSY = 1009,
    CECX_DROP_NO_ANSWER = 1010,
    CECX_DROP_BUSY = 1011,
    CECX_DROP_REORDER = 1012,
    CECX_DROP_HANDLED_PRIMARY_ROUTE = 1013,
    CECX_DROP_HANDLED_OTHER = 1014,
    CECX_REDIRECTED = 1015,
    CECX_CUT_THROUGH = 1016,
    CECX_INTRAFLOW = 1017,
    CECX_INTERFLOW = 1018,
    CECX_RING_NO_ANSWER = 1019,
    CECX_INTERCEPT_REORDER = 1020,
    CECX_INTERCEPT_DENIAL = 1021,
    CECX_TIME_OUT = 1022,
    CECX_VOICE_ENERGY = 1023,
    CECX_NONCLASSIFIED_ENERGY_DETECT = 1024,
    CECX_NO_CUT_THROUGH = 1025,
    CECX_UABORT = 1026,
    CECX_FAILED_SOFTWARE = 1027,
    CECX_BLIND_TRANSFER = 1028,
    CECX_ANNOUNCED_TRANSFER = 1029,
    CECX_CONFERENCED = 1030,
    CECX_DUPLICATE_TRANSFER = 1031,
    CECX_UNMONITORED_DEVICE = 1032,
    CECX_ANSWERING_MACHINE = 1033,
    CECX_NETWORK_BLIND_TRANSFER = 1034,
    CECX_TASK_ABANDONED_IN_ROUTER = 1035,
    CECX_TASK_ABANDONED_BEFORE_OFFERED = 1036,
    CECX_TASK_ABANDONED_WHILE_OFFERED = 1037,
    CECX_NORMAL_END_TASK = 1038,
    CECX_CANT_OBTAIN_TASK_ID = 1039,
    CECX_AGENT_LOGGED_OUT_DURING_TASK = 1040,
    CECX_MAX_TASK_LIFETIME_EXCEEDED = 1041,
    CECX_APPLICATION_PATH_WENT_DOWN = 1042,
    CECX_ICM_ROUTING_COMPLETE = 1043,
    CECX_ICM_ROUTING_DISABLED = 1044,
    CECX_APPL_INVALID_MRD_ID = 1045,
    CECX_APPL_INVALID_DIALOGUE_ID = 1046, ///< unsure: source prints 1056 here; 1046 taken from the sequence (1045, 1047) and disposition 46
    CECX_APPL_DUPLICATE_DIALOGUE_ID = 1047,
    CECX_APPL_INVALID_INVOKE_ID = 1048,
    CECX_APPL_INVALID_SCRIPT_SELECTOR = 1049,
    CECX_APPL_TERMINATE_DIALOGUE = 1050,
    CECX_TASK_ENDED_DURING_APP_INIT = 1051,
    CECX_CALLED_PARTY_DISCONNECTED = 1052,
    CECX_PARTIAL_CALL = 1053,
    CECX_DROP_NETWORK_CONSULT = 1054,
    CECX_NETWORK_CONSULT_TRANSFER = 1055,
    CECX_NETWORK_CONFERENCE = 1056,
    CECX_ABAND_NETWORK_CONSULT = 1057,
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
enum class FacilityType : std::uint16_t {
    FT_UNSPECIFIED = 0,
    FT_TRUNK_GROUP = 1,
    FT_SKILL_GROUP = 2, ///< skill group or split
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: SET_AGENT_STATE_REQ.
/// Unsure: the guide prints numbers and meanings; names made here.
enum class ForcedFlag : std::uint8_t {
    FORCED_FALSE = 0,
    FORCED_TRUE = 1,
    FORCED_AUTHENTICATION_ONLY = 2, ///< kept for future use
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Note: InternalAgentState of QUERY_AGENT_STATE_CONF, for Unified CCX; a subset of AgentState with the same numbers.
enum class InternalAgentState : std::uint16_t {
    AGENT_STATE_LOGIN = 0,          ///< versions 19+
    AGENT_STATE_LOGOUT = 1,         ///< versions 19+
    AGENT_STATE_NOT_READY = 2,      ///< versions 19+
    AGENT_STATE_AVAILABLE = 3,      ///< versions 19+
    AGENT_STATE_TALKING = 4,        ///< versions 19+
    AGENT_STATE_WORK_NOT_READY = 5, ///< versions 19+
    AGENT_STATE_WORK_READY = 6,     ///< versions 19+
    AGENT_STATE_BUSY_OTHER = 7,     ///< versions 19+
    AGENT_STATE_ACTIVE = 11,        ///< versions 19+
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
enum class LineType : std::uint16_t {
    LINETYPE_INBOUND_ACD = 0,
    LINETYPE_OUTBOUND_ACD = 1,
    LINETYPE_INSIDE = 2,
    LINETYPE_UNKNOWN = 3,      ///< any use
    LINETYPE_SUPERVISOR = 4,
    LINETYPE_MESSAGE = 5,      ///< voice mail
    LINETYPE_HELP = 6,
    LINETYPE_OUTBOUND = 7,     ///< outbound non-ACD
    LINETYPE_DID = 8,
    LINETYPE_SILENT_MONITOR = 9,
    LINETYPE_NON_ACD_IN = 10,  ///< versions 14+
    LINETYPE_NON_ACD_OUT = 11, ///< versions 14+
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
enum class LocalConnectionState : std::uint16_t {
    LCS_NONE = 65535, ///< not applicable
    LCS_NULL = 0,     ///< call and device unrelated
    LCS_INITIATE = 1, ///< dialing
    LCS_ALERTING = 2, ///< ringing
    LCS_CONNECT = 3,
    LCS_HOLD = 4,
    LCS_QUEUED = 5,
    LCS_FAIL = 6,
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Unsure: names made here.
enum class MaintenanceModeAccepted : std::uint16_t {
    MAINTENANCE_REJECTED = 0, ///< versions 24+
    MAINTENANCE_ACCEPTED = 1, ///< versions 24+
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Unsure: names made here.
enum class MaintenanceModeStatus : std::uint16_t {
    MAINTENANCE_CANCEL = 0,   ///< versions 24+
    MAINTENANCE_CONTINUE = 1, ///< versions 24+
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Note: NETWORK_RECORDING_TARGET_INFO_EVENT.
enum class MediaForkingDeviceType : std::uint16_t {
    CALL_RECORDING_MEDIA_FORKING_DEVICE_TYPE_NONE = 0,  ///< versions 23+
    CALL_RECORDING_MEDIA_FORKING_DEVICE_TYPE_PHONE = 1, ///< versions 23+
    CALL_RECORDING_MEDIA_FORKING_DEVICE_TYPE_GW = 2,    ///< versions 23+
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Note: USER_MESSAGE_REQ and USER_MESSAGE_EVENT.
enum class MessageDistribution : std::uint16_t {
    DISTRIBUTE_TO_CLIENT = 0,
    DISTRIBUTE_TO_SUPERVISOR = 1,
    DISTRIBUTE_TO_TEAM = 2,
    DISTRIBUTE_TO_ALL = 3,
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25.
/// Unsure: the guide prints numbers and meanings; names made here.
enum class MultilineAgentControl : std::uint16_t {
    MULTILINE_SINGLE_LINE_ONLY = 0, ///< versions 14+
    MULTILINE_ENABLED = 1,          ///< versions 14+
};

/// A set of bits. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Note: QUERY_DEVICE_INFO_CONF.
enum class OtherFeatureMask : std::uint32_t {
    FEATURE_POST_ROUTE = 0x1,
    FEATURE_UNIQUE_CONSULT_CALLID = 0x2,
};

/// A set of bits. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Note: any value but zero means that normal CTI work is disturbed.
enum class PGStatus : std::uint32_t {
    PGS_OPC_DOWN = 0x1,           ///< server lost the PG's OPC process; no events flow
    PGS_CC_DOWN = 0x2,            ///< PG lost the central controller
    PGS_PERIPHERAL_OFFLINE = 0x4, ///< at least one peripheral is down
    PGS_CTI_SERVER_OFFLINE = 0x8, ///< client lost the CTI Server; source wording on who reports it contradicts the next row
    PGS_LIMITED_FUNCTION = 0x10,  ///< reported by software between server and client: some local call control left
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Unsure: 1, 16 and 23 are not in the table of 25.
enum class PeripheralType : std::uint16_t {
    PT_NONE = 65535,             ///< not applicable
    PT_ASPECT = 1,               ///< versions -24; dropped in 25; unsure: number inferred from the gap
    PT_MERIDIAN = 2,
    PT_G2 = 3,                   ///< lucent G2
    PT_DEFINITY_ECS_NON_EAS = 4,
    PT_DEFINITY_ECS_EAS = 5,
    PT_GALAXY = 6,               ///< obsolete
    PT_SPECTRUM = 7,             ///< obsolete
    PT_VRU = 8,                  ///< event interface
    PT_VRU_POLLED = 9,           ///< polled interface
    PT_DMS100 = 10,              ///< obsolete
    PT_SIEMENS_9006 = 11,
    PT_SIEMENS_9005 = 12,
    PT_ALCATEL = 13,
    PT_NEC_NEAX_2x00 = 14,       ///< obsolete
    PT_ACP_1000 = 15,            ///< Ericsson
    PT_SYMPOSIUM = 16,           ///< versions -24; dropped in 25
    PT_ENTERPRISE_AGENT = 17,    ///< Unified CCE
    PT_MD110 = 18,               ///< Ericsson
    PT_MEDIA_ROUTING = 19,
    PT_GENERIC = 20,
    PT_ACMI_CRS = 21,            ///< gateway PG over Unified CCX
    PT_ACMI_IPCC = 22,           ///< gateway PG over Unified CCE or Unified CCX
    PT_SIMPLIFIED_IPCC = 23,     ///< versions -24; dropped in 25; unsure: number inferred from the gap
    PT_ARS = 24,
    PT_ACMI_ERS = 25,
    PT_ACMI_EXPERT_ADVISOR = 26, ///< obsolete
    PT_RESERVED_27 = 27,         ///< unsure: unnamed reserved row in the source; name made here
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25.
/// Unsure: 3 is assumed when the field is absent.
/// Unsure: the guide prints numbers and meanings; names made here.
enum class PlayToneDirection : std::uint16_t {
    PLAY_TONE_LOCAL = 0,  ///< versions 23+
    PLAY_TONE_REMOTE = 1, ///< versions 23+
    PLAY_TONE_BOTH = 2,   ///< versions 23+
    PLAY_TONE_NONE = 3,   ///< versions 23+
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: RTP_STARTED/STOPPED_EVENT, START/STOP_RECORDING_REQ.
/// Unsure: the guide prints numbers and meanings; names made here.
enum class RTPDirection : std::uint16_t {
    RTP_DIRECTION_INPUT = 0,
    RTP_DIRECTION_OUTPUT = 1,
    RTP_DIRECTION_BIDIRECTIONAL = 2,
    INPUT = 0,
    OUTPUT = 1,
    BIDIRECTIONAL = 2,
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: RTP_STARTED_EVENT, START_RECORDING_REQ.
/// Unsure: the guide prints numbers and meanings; names made here.
enum class RTPType : std::uint16_t {
    RTP_TYPE_AUDIO = 0,
    RTP_TYPE_VIDEO = 1,
    RTP_TYPE_DATA = 2,
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Note: NETWORK_RECORDING_TARGET_INFO_EVENT.
enum class RecorderStatus : std::uint16_t {
    CALL_RECORDING_MEDIA_FORKING_RECORDER_STATUS_UNKNOWN = 0, ///< versions 23+
    CALL_RECORDING_MEDIA_FORKING_RECORDER_STATUS_SUCCESS = 1, ///< versions 23+
    CALL_RECORDING_MEDIA_FORKING_RECORDER_STATUS_FAILURE = 2, ///< versions 23+
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Note: NETWORK_RECORDING_TARGET_INFO_EVENT.
enum class RecorderType : std::uint16_t {
    CALL_RECORDING_MEDIA_FORKING_RECORDER_TYPE_UNKNOWN = 0,            ///< versions 23+
    CALL_RECORDING_MEDIA_FORKING_RECORDER_TYPE_OPTIONAL_RECORDER = 1,  ///< versions 23+
    CALL_RECORDING_MEDIA_FORKING_RECORDER_TYPE_MANDATORY_RECORDER = 2, ///< versions 23+
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Unsure: the guide names silent and user recording without their numbers; silent is the default.
enum class RecordingInvocationType : std::uint16_t {
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Note: NETWORK_RECORDING_TARGET_INFO_EVENT.
enum class RecordingType : std::uint16_t {
    CALL_RECORDING_TYPE_NONE = 0,                            ///< versions 23+
    CALL_RECORDING_TYPE_AUTOMATIC = 1,                       ///< versions 23+
    CALL_RECORDING_TYPE_APPLICATION_INITIATED_SILENT = 2,    ///< versions 23+
    CALL_RECORDING_TYPE_USER_INITIATED_FROM_DEVICE = 3,      ///< versions 23+
    CALL_RECORDING_TYPE_USER_INITIATED_FROM_APPLICATION = 4, ///< versions 23+
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Unsure: names made here.
enum class SSOEnabled : std::uint16_t {
    SSO_DISABLED = 0,
    SSO_ENABLED = 1,
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: REGISTER_SERVICE_REQ.
/// Unsure: the guide prints numbers and meanings; names made here.
enum class ServerMode : std::uint16_t {
    SERVER_MODE_EXCLUSIVE = 0,
    SERVER_MODE_ROUND_ROBIN = 1,
    SERVER_MODE_PARALLEL = 2,
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25.
/// Unsure: the guide prints numbers and meanings; names made here.
enum class SessionType : std::uint16_t {
    SESSION_TYPE_UNKNOWN = 0, ///< versions 24+
    SESSION_TYPE_ACTIVE = 1,  ///< versions 24+
    SESSION_TYPE_STANDBY = 2, ///< versions 24+
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
enum class SilentMonitorStatus : std::uint16_t {
    SILENT_MONITOR_NONE = 0,
    SILENT_MONITOR_INITIATOR = 1,
    SILENT_MONITOR_TARGET = 2,
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Note: Status of FAILURE_CONF, FAILURE_EVENT, CLOSE_REQ and CLIENT_SESSION_CLOSED_EVENT.
/// Unsure: 99-106 are not in the table; the text names E_CTI_NO_SERVER_FOR_REQUEST without a number.
enum class StatusCode : std::uint32_t {
    E_CTI_NO_ERROR = 0,                        ///< success
    E_CTI_INVALID_VERSION = 1,                 ///< asked protocol version not supported
    /// versions -18; unsure: name in the guides of 14 and 15; the version of the change is not printed
    E_CTI_INVALID_MESSAGE_TYPE = 2,
    E_CTI_INVALID_MESSAGE_LENGTH = 2,          ///< versions 19+; bad length in the header; unsure: name in the guide of 25
    E_CTI_INVALID_FIELD_TAG = 3,               ///< unknown floating tag
    E_CTI_SESSION_NOT_OPEN = 4,                ///< no open session on this connection
    E_CTI_SESSION_ALREADY_OPEN = 5,            ///< second open on same connection
    E_CTI_REQUIRED_DATA_MISSING = 6,           ///< a mandatory floating field is absent
    E_CTI_INVALID_PERIPHERAL_ID = 7,           ///< bad PeripheralID
    E_CTI_INVALID_AGENT_DATA = 8,              ///< bad agent data
    E_CTI_AGENT_NOT_LOGGED_ON = 9,             ///< agent is logged off
    E_CTI_DEVICE_IN_USE = 10,                  ///< phone already tied to another client
    E_CTI_NEW_SESSION_OPENED = 11,             ///< session replaced by a newer open from the client
    E_CTI_FUNCTION_NOT_AVAILABLE = 12,         ///< service was not granted
    E_CTI_INVALID_CALLID = 13,                 ///< bad CallID
    E_CTI_PROTECTED_VARIABLE = 14,             ///< client may not change that variable
    E_CTI_CTI_SERVER_OFFLINE = 15,             ///< server cannot work; client should close
    E_CTI_TIMEOUT = 16,                        ///< request timed out, or client idle past IdleTimeout
    E_CTI_UNSPECIFIED_FAILURE = 17,            ///< other failure
    E_CTI_INVALID_TIMEOUT = 18,                ///< IdleTimeout under 20 s
    E_CTI_INVALID_SERVICE_MASK = 19,           ///< unused bits set in ServicesRequested
    E_CTI_INVALID_CALL_MSG_MASK = 20,          ///< unused bits set in CallMsgMask
    E_CTI_INVALID_AGENT_STATE_MASK = 21,       ///< unused bits set in AgentStateMask
    E_CTI_INVALID_RESERVED_FIELD = 22,         ///< reserved field not zero
    E_CTI_INVALID_FIELD_LENGTH = 23,           ///< floating field too long
    E_CTI_INVALID_DIGITS = 24,                 ///< non-digit in a digits-only string
    E_CTI_BAD_MESSAGE_FORMAT = 25,             ///< fixed part missing or wrong size
    E_CTI_INVALID_TAG_FOR_MSG_TYPE = 26,       ///< tag not allowed in this message
    E_CTI_INVALID_DEVICE_ID_TYPE = 27,         ///< see DeviceIDType
    E_CTI_INVALID_LCL_CONN_STATE = 28,         ///< see LocalConnectionState
    E_CTI_INVALID_EVENT_CAUSE = 29,            ///< see EventCause
    E_CTI_INVALID_NUM_PARTIES = 30,            ///< NumParties above 16
    E_CTI_INVALID_SYS_EVENT_ID = 31,           ///< see SystemEventID
    E_CTI_INCONSISTENT_AGENT_DATA = 32,        ///< extension, agent id and instrument disagree
    E_CTI_INVALID_CONNECTION_ID_TYPE = 33,     ///< see ConnectionDeviceIDType
    E_CTI_INVALID_CALL_TYPE = 34,              ///< see CallType
    E_CTI_NOT_CALL_PARTY = 35,                 ///< client is not a party of that call
    E_CTI_INVALID_PASSWORD = 36,               ///< bad ClientID or password in OPEN_REQ
    E_CTI_CLIENT_DISCONNECTED = 37,            ///< TCP dropped without CLOSE_REQ
    E_CTI_INVALID_OBJECT_STATE = 38,
    E_CTI_INVALID_NUM_SKILL_GROUPS = 39,
    E_CTI_INVALID_NUM_LINES = 40,
    E_CTI_INVALID_LINE_TYPE = 41,
    E_CTI_INVALID_ALLOCATION_STATE = 42,
    E_CTI_INVALID_ANSWERING_MACHINE = 43,
    E_CTI_INVALID_CALL_MANNER_TYPE = 44,
    E_CTI_INVALID_CALL_PLACEMENT_TYPE = 45,
    E_CTI_INVALID_CONSULT_TYPE = 46,
    E_CTI_INVALID_FACILITY_TYPE = 47,
    E_CTI_INVALID_MSG_TYPE_FOR_VERSION = 48,   ///< message type not in the opened version
    E_CTI_INVALID_TAG_FOR_VERSION = 49,        ///< tag not in the opened version
    E_CTI_INVALID_AGENT_WORK_MODE = 50,
    E_CTI_INVALID_CALL_OPTION = 51,
    E_CTI_INVALID_DESTINATION_COUNTRY = 52,
    E_CTI_INVALID_ANSWER_DETECT_MODE = 53,
    E_CTI_MUTUALLY_EXCLUS_DEVICEID_TYPES = 54, ///< monitor asked for a call and a device together
    E_CTI_INVALID_MONITORID = 55,
    E_CTI_SESSION_MONITOR_ALREADY_EXISTS = 56,
    E_CTI_SESSION_MONITOR_IS_CLIENTS = 57,     ///< client tried to monitor its own session
    E_CTI_INVALID_CALL_CONTROL_MASK = 58,
    E_CTI_INVALID_FEATURE_MASK = 59,
    E_CTI_INVALID_TRANSFER_CONFERENCE_SETUP_MASK = 60,
    E_CTI_INVALID_ARRAY_INDEX = 61,            ///< bad named-array index
    E_CTI_INVALID_CHARACTER = 62,
    E_CTI_CLIENT_NOT_FOUND = 63,               ///< no open session for that ClientID
    E_CTI_SUPERVISOR_NOT_FOUND = 64,           ///< supervisor unknown or has no session
    E_CTI_TEAM_NOT_FOUND = 65,                 ///< agent is in no team
    E_CTI_NO_CALL_ACTIVE = 66,                 ///< agent has no active call
    E_CTI_NAMED_VARIABLE_NOT_CONFIGURED = 67,
    E_CTI_NAMED_ARRAY_NOT_CONFIGURED = 68,
    E_CTI_INVALID_CALL_VARIABLE_MASK = 69,
    E_CTI_ELEMENT_NOT_FOUND = 70,              ///< internal error on a named variable or array element
    E_CTI_INVALID_DISTRIBUTION_TYPE = 71,
    E_CTI_INVALID_SKILL_GROUP = 72,
    E_CTI_TOO_MUCH_DATA = 73,                  ///< named variables plus arrays above 2000 bytes
    E_CTI_VALUE_TOO_LONG = 74,                 ///< named value over its maximum
    E_CTI_SCALAR_FUNCTION_ON_ARRAY = 75,       ///< array sent under the NamedVariable tag
    E_CTI_ARRAY_FUNCTION_ON_SCALAR = 76,       ///< scalar sent under the NamedArray tag
    E_CTI_INVALID_NUM_NAMED_VARIABLES = 77,    ///< count differs from fields present
    E_CTI_INVALID_NUM_NAMED_ARRAYS = 78,       ///< count differs from fields present
    E_CTI_INVALID_RTP_DIRECTION = 79,
    E_CTI_INVALID_RTP_TYPE = 80,
    E_CTI_CALLED_PARTY_DISPOSITION = 81,       ///< bad called party disposition
    E_CTI_INVALID_SUPERVISORY_ACTION = 82,
    E_CTI_AGENT_TEAM_MONITOR_ALREADY_EXISTS = 83,
    E_CTI_INVALID_SERVICE = 84,                ///< bad ServiceNumber or ServiceID
    E_CTI_SERVICE_CONFLICT = 85,               ///< ServiceNumber and ServiceID disagree
    E_CTI_SKILL_GROUP_CONFLICT = 86,           ///< skill group number/priority and id disagree
    E_CTI_INVALID_DEVICE = 87,
    E_CTI_INVALID_MR_DOMAIN = 88,
    E_CTI_MONITOR_ALREADY_EXISTS = 89,
    E_CTI_MONITOR_TERMINATED = 90,
    E_CTI_INVALID_TASK_MSG_MASK = 91,
    E_CTI_SERVER_NOT_MASTER = 92,              ///< peer is a standby server
    E_CTI_INVALID_CSD = 93,                    ///< Unified CCX only
    E_CTI_JTAPI_CCM_PROBLEM = 94,              ///< JTAPI or Unified CM trouble
    /// versions 14+; unsure: bad config mask in OPEN_REQ; table prints it without CTI_
    E_CTI_INVALID_CONFIG_MSG_MASK = 95,
    E_CTI_AUTO_CONFIG_RESET = 96,              ///< versions 14+; configuration changed, Unified CCX only
    E_CTI_INVALID_MONITOR_STATUS = 97,         ///< versions 14+
    E_CTI_INVALID_REQUEST_TYPE = 98,           ///< versions 14+; unsure: change list says INVALID_REQUEST_ID_TYPE
    /// versions 24+; standby server refuses a client without the active-standby service bit
    E_CTI_INVALID_CLIENT_FOR_STANDBY = 107,
    E_CTI_INVALID_UNIQUE_INSTANCE_ID = 108,    ///< UniqueInstanceID present but empty; absent from the v24 change list
    E_CTI_DUPLICATE_UNIQUE_INSTANCE_ID = 109,  ///< UniqueInstanceID already in use; absent from the v24 change list
    /// open refused or session closed for maintenance; absent from the v24 change list
    E_CTI_SERVER_IN_MAINTENANCE_MODE = 110,
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Note: SUPERVISE_CALL_REQ.
enum class SupervisoryAction : std::uint16_t {
    SUPERVISOR_CLEAR = 0,     ///< drop supervisor from the call
    SUPERVISOR_MONITOR = 1,   ///< listen only
    SUPERVISOR_WHISPER = 2,   ///< talk to the agent only
    SUPERVISOR_BARGE_IN = 3,  ///< talk to all
    SUPERVISOR_INTERCEPT = 4, ///< take over, agent dropped
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
enum class SystemEventID : std::uint32_t {
    SYS_CENTRAL_CONTROLLER_ONLINE = 1,
    SYS_CENTRAL_CONTROLLER_OFFLINE = 2,
    SYS_PERIPHERAL_ONLINE = 3,           ///< Arg1 = PeripheralID
    SYS_PERIPHERAL_OFFLINE = 4,          ///< Arg1 = PeripheralID
    SYS_TEXT_FYI = 5,                    ///< carries the Text floating field
    SYS_PERIPHERAL_GATEWAY_OFFLINE = 6,
    SYS_CTI_SERVER_OFFLINE = 7,          ///< local software lost the CTI Server
    SYS_CTI_SERVER_ONLINE = 8,           ///< local software has the CTI Server back
    SYS_HALF_HOUR_CHANGE = 9,            ///< controller clock entered a new half hour
    SYS_INSTRUMENT_OUT_OF_SERVICE = 10,  ///< Arg1 = PeripheralID, text names the instrument
    SYS_INSTRUMENT_BACK_IN_SERVICE = 11, ///< Arg1 = PeripheralID, text names the instrument
};

/// A set of bits. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Note: QUERY_DEVICE_INFO_CONF.
enum class TransferConferenceSetupMask : std::uint32_t {
    CONF_SETUP_CONSULT_SPECIFIC = 0x1,
    CONF_SETUP_CONSULT_ANY = 0x2,
    CONF_SETUP_CONN_HELD = 0x4,
    CONF_SETUP_ANY_TWO_CALLS = 0x8,
    CONF_SETUP_SINGLE_ACD_CALL = 0x10,  ///< blind conference
    TRANS_SETUP_SINGLE_ACD_CALL = 0x20, ///< blind transfer
    CONF_SETUP_ANY_SINGLE_CALL = 0x40,  ///< blind conference
    TRANS_SETUP_ANY_SINGLE_CALL = 0x80, ///< blind transfer
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
enum class TypeOfDevice : std::uint16_t {
    DEVT_STATION = 0,
    DEVT_LINE = 1,
    DEVT_BUTTON = 2,
    DEVT_ACD = 3,
    DEVT_TRUNK = 4,
    DEVT_OPERATOR = 5,
    DEVT_STATION_GROUP = 16,
    DEVT_LINE_GROUP = 17,
    DEVT_BUTTON_GROUP = 18,
    DEVT_ACD_GROUP = 19,
    DEVT_TRUNK_GROUP = 20,
    DEVT_OPERATOR_GROUP = 21,
    DEVT_CTI_PORT_SCCP = 22, ///< versions 14+
    DEVT_CTI_PORT_SIP = 23,  ///< versions 14+
    DEVT_OTHER = 255,
};

/// One value. Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: 3 only for the incoming mode.
/// Unsure: the guide prints numbers and meanings; names made here.
enum class WrapupDataMode : std::uint32_t {
    WRAPUP_REQUIRED = 0,
    WRAPUP_OPTIONAL = 1,
    WRAPUP_NOT_ALLOWED = 2,
    WRAPUP_REQUIRED_WITH_DATA = 3, ///< incoming only
};

/// Constants. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Unsure: no message of the guide uses this table; its size is not seen.
namespace ForwardType {
inline constexpr std::uint32_t FWT_IMMEDIATE = 0;
inline constexpr std::uint32_t FWT_BUSY = 1;
inline constexpr std::uint32_t FWT_NO_ANS = 2;
inline constexpr std::uint32_t FWT_BUSY_INT = 3;
inline constexpr std::uint32_t FWT_BUSY_EXT = 4;
inline constexpr std::uint32_t FWT_NO_ANS_INT = 5;
inline constexpr std::uint32_t FWT_NO_ANS_EXT = 6;
} // namespace ForwardType

/// Constants. Source: CTI Server Message Reference Guide, message tables and session chapters.
/// Note: names made here.
namespace MessageLimit {
/// named variables plus named arrays in one message, bytes
inline constexpr std::uint32_t MAX_NAMED_DATA_BYTES = 2000;
inline constexpr std::uint32_t MAX_NAMED_VARIABLE = 251;                 ///< NamedVariable field, bytes
inline constexpr std::uint32_t MAX_NAMED_ARRAY = 252;                    ///< NamedArray field, bytes
inline constexpr std::uint32_t MAX_CALL_VARIABLE = 40;                   ///< call variable text, characters; 41 with the null
inline constexpr std::uint32_t MIN_IDLE_TIMEOUT_SECONDS = 20;            ///< IdleTimeout minimum, seconds; 4 x minimum heartbeat
inline constexpr std::uint32_t MIN_HEARTBEAT_SECONDS = 5;                ///< heartbeat interval minimum, seconds
inline constexpr std::uint32_t MAX_UNCONFIRMED_HEARTBEATS = 3;           ///< unanswered heartbeats before failure, count
inline constexpr std::uint32_t MAX_RECORDS_PER_CONFIG_EVENT = 10;        ///< records in a CONFIG_*_EVENT (NumRecords), count
inline constexpr std::uint32_t MAX_SERVICE_MEMBERS = 10;                 ///< NumServiceMembers in CONFIG_SERVICE_EVENT, count
inline constexpr std::uint32_t MAX_SKILLS_PER_AGENT_CONFIG = 100;        ///< NumSkills in CONFIG_AGENT_EVENT, count
inline constexpr std::uint32_t MAX_MRDS_PER_AGENT_CONFIG = 40;           ///< NumMRDs in CONFIG_AGENT_EVENT, count
inline constexpr std::uint32_t MAX_INSTRUMENTS_PER_TERMINAL = 10;        ///< NumInstruments in CONFIG_TERMINAL_EVENT, count
inline constexpr std::uint32_t MAX_SKILL_GROUPS_IN_AGENT_STATE = 99;     ///< NumFltSkillGroups in AGENT_STATE_EVENT, count
inline constexpr std::uint32_t MAX_SKILL_GROUPS_IN_SET_AGENT_STATE = 10; ///< NumSkillGroups in SET_AGENT_STATE_REQ, count
inline constexpr std::uint32_t MAX_AGENTS_PER_TEAM_EVENT = 64;           ///< NumberOfAgents in AGENT_TEAM_CONFIG_EVENT, count
inline constexpr std::uint32_t MAX_TEAMS_PER_LIST = 64;                  ///< NumberOfAgentTeams in LIST_AGENT_TEAM_CONF, count
inline constexpr std::uint32_t CONFIG_KEY_BYTES = 8;                     ///< configuration key, bytes
inline constexpr std::uint32_t MAX_MESSAGE_BYTES = 12500;                ///< versions 24+; with the header
/// versions -23; unsure: printed in the guides of 9 and 15; when it grew is not said
inline constexpr std::uint32_t MAX_MESSAGE_BYTES_V9 = 4329;
inline constexpr std::uint32_t MIN_VERSION = 9;                          ///< oldest version described here
inline constexpr std::uint32_t MAX_VERSION = 25;
inline constexpr std::uint32_t CLOSE_WAIT_SECONDS = 5;                   ///< for CLOSE_CONF
inline constexpr std::uint32_t MAINTENANCE_ANSWER_SECONDS = 5;           ///< versions 24+; for ACTIVE_MAINTENANCE_RESP
} // namespace MessageLimit

/// Constants. Source: CTI Server Message Reference Guide, message tables.
/// Note: names made here.
namespace NullValue {
inline constexpr std::uint32_t NO_LINE_HANDLE = 65535;                 ///< USHORT; LineHandle; line unknown
inline constexpr std::uint32_t NO_LINE_TYPE = 65535;                   ///< USHORT; LineType; line unknown
/// USHORT; MaxActiveCalls; QUERY_DEVICE_INFO_CONF, unknown
inline constexpr std::uint32_t NO_MAX_ACTIVE_CALLS = 65535;
inline constexpr std::uint32_t NO_MAX_HELD_CALLS = 65535;              ///< USHORT; MaxHeldCalls; QUERY_DEVICE_INFO_CONF, unknown
/// USHORT; MaxDevicesInConference; QUERY_DEVICE_INFO_CONF, unknown
inline constexpr std::uint32_t NO_MAX_DEVICES_IN_CONFERENCE = 65535;
inline constexpr std::uint32_t NO_SKILL_GROUP_PRIORITY = 0;            ///< USHORT; SkillGroupPriority; not applicable
inline constexpr std::uint32_t NO_CAMPAIGN_ID = 0;                     ///< UINT; CampaignID; unused
inline constexpr std::uint32_t NO_QUERY_RULE_ID = 0;                   ///< UINT; QueryRuleID; unused
inline constexpr std::uint32_t NO_MONITOR_ID = 0;                      ///< UINT; MonitorID; no monitor behind the event
/// UINT; SessionID; AGENT_STATE_EVENT: agent has no session
inline constexpr std::uint32_t NO_SESSION_ID = 0;
/// UINT; IdleTimeout; OPEN_REQ: client sends no heartbeats
inline constexpr std::uint32_t NO_IDLE_TIMEOUT = 0xFFFFFFFF;
/// UINT; CallsQToday; also CallsQTimeToday, LongestCallQToday: unknown
inline constexpr std::uint32_t NO_CALLS_QTODAY = 0xFFFFFFFF;
inline constexpr std::uint32_t NO_AGENT_DESK_SETTINGS_ID = 0xFFFFFFFF; ///< UINT; AgentDeskSettingsID; default printed as -1
} // namespace NullValue

/// Constants. Source: CTI Server Message Reference Guide, protocol version 25, table Special Values.
namespace SpecialValue {
inline constexpr std::uint32_t NULL_CALL_ID = 0xFFFFFFFF;       ///< UINT; call id absent
inline constexpr std::uint32_t NULL_PERIPHERAL_ID = 0xFFFFFFFF; ///< UINT; peripheral id absent
inline constexpr std::uint32_t NULL_SERVICE = 0xFFFFFFFF;       ///< UINT; ServiceNumber or ServiceID absent
inline constexpr std::uint32_t NULL_SKILL_GROUP = 0xFFFFFFFF;   ///< UINT; SkillGroupNumber or SkillGroupID absent
inline constexpr std::uint32_t NULL_CALLTYPE = 65535;           ///< USHORT; CallType absent
inline constexpr std::uint32_t MAX_NUM_CTI_CLIENTS = 16;        ///< NumCTIClients
inline constexpr std::uint32_t MAX_NUM_PARTIES = 16;            ///< NumParties
inline constexpr std::uint32_t MAX_NUM_DEVICES = 16;            ///< NumCallDevices
inline constexpr std::uint32_t MAX_NUM_CALLS = 16;              ///< NumCalls
inline constexpr std::uint32_t MAX_NUM_SKILL_GROUPS = 20;       ///< NumSkillGroups; 10 before version 5
inline constexpr std::uint32_t MAX_NUM_LINES = 10;              ///< NumLines
} // namespace SpecialValue

/// Constants. Source: CTI Server Message Reference Guide, protocol version 25, Constants and Status Codes.
/// Unsure: used by SNAPSHOT_TASK_RESP, whose layout is not published; size not seen.
namespace TaskState {
inline constexpr std::uint32_t TASK_STATE_PRE_CALL = 0;    ///< versions 20+
inline constexpr std::uint32_t TASK_STATE_ACTIVE = 1;      ///< versions 20+
inline constexpr std::uint32_t TASK_STATE_WRAPUP = 2;      ///< versions 20+
inline constexpr std::uint32_t TASK_STATE_PAUSED = 3;      ///< versions 20+
inline constexpr std::uint32_t TASK_STATE_OFFERED = 4;     ///< versions 20+
inline constexpr std::uint32_t TASK_STATE_INTERRUPTED = 5; ///< versions 20+; unsure: printed without its first letter
inline constexpr std::uint32_t TASK_STATE_NOT_READY = 6;   ///< versions 20+; unused
inline constexpr std::uint32_t TASK_STATE_LOGGED_OUT = 7;  ///< versions 20+; task ended
} // namespace TaskState

// Masks combine like numbers.
using ctikit::operator|;
using ctikit::operator&;
using ctikit::operator^;
using ctikit::operator~;
using ctikit::operator|=;
using ctikit::operator&=;

} // namespace ctikit::ged188

namespace ctikit {

template <>
inline constexpr bool is_mask<ged188::AgentServiceReq> = true;
template <>
inline constexpr bool is_mask<ged188::AgentStateMask> = true;
template <>
inline constexpr bool is_mask<ged188::AgentTeamFlags> = true;
template <>
inline constexpr bool is_mask<ged188::CTIService> = true;
template <>
inline constexpr bool is_mask<ged188::CallControlMask> = true;
template <>
inline constexpr bool is_mask<ged188::CallMsgMask> = true;
template <>
inline constexpr bool is_mask<ged188::CallVariableMask> = true;
template <>
inline constexpr bool is_mask<ged188::ClassOfDevice> = true;
template <>
inline constexpr bool is_mask<ged188::ConfigInformationMask> = true;
template <>
inline constexpr bool is_mask<ged188::ConfigMsgMask> = true;
template <>
inline constexpr bool is_mask<ged188::DeskSettingsMask> = true;
template <>
inline constexpr bool is_mask<ged188::OtherFeatureMask> = true;
template <>
inline constexpr bool is_mask<ged188::PGStatus> = true;
template <>
inline constexpr bool is_mask<ged188::TransferConferenceSetupMask> = true;

template <>
const EnumInfo& enum_info<ged188::AgentAvailabilityStatus>() noexcept;
template <>
const EnumInfo& enum_info<ged188::AgentCallDirection>() noexcept;
template <>
const EnumInfo& enum_info<ged188::AgentGreetingAction>() noexcept;
template <>
const EnumInfo& enum_info<ged188::AgentGreetingEventCode>() noexcept;
template <>
const EnumInfo& enum_info<ged188::AgentMode>() noexcept;
template <>
const EnumInfo& enum_info<ged188::AgentServiceReq>() noexcept;
template <>
const EnumInfo& enum_info<ged188::AgentServiceType>() noexcept;
template <>
const EnumInfo& enum_info<ged188::AgentState>() noexcept;
template <>
const EnumInfo& enum_info<ged188::AgentStateMask>() noexcept;
template <>
const EnumInfo& enum_info<ged188::AgentTeamConfigOperation>() noexcept;
template <>
const EnumInfo& enum_info<ged188::AgentTeamFlags>() noexcept;
template <>
const EnumInfo& enum_info<ged188::AgentWorkMode>() noexcept;
template <>
const EnumInfo& enum_info<ged188::AllocationState>() noexcept;
template <>
const EnumInfo& enum_info<ged188::AnswerDetectMode>() noexcept;
template <>
const EnumInfo& enum_info<ged188::AnsweringMachine>() noexcept;
template <>
const EnumInfo& enum_info<ged188::CTIService>() noexcept;
template <>
const EnumInfo& enum_info<ged188::CallControlMask>() noexcept;
template <>
const EnumInfo& enum_info<ged188::CallMannerType>() noexcept;
template <>
const EnumInfo& enum_info<ged188::CallMsgMask>() noexcept;
template <>
const EnumInfo& enum_info<ged188::CallOption>() noexcept;
template <>
const EnumInfo& enum_info<ged188::CallPlacementType>() noexcept;
template <>
const EnumInfo& enum_info<ged188::CallType>() noexcept;
template <>
const EnumInfo& enum_info<ged188::CallVariableMask>() noexcept;
template <>
const EnumInfo& enum_info<ged188::ClassOfDevice>() noexcept;
template <>
const EnumInfo& enum_info<ged188::ClientEventState>() noexcept;
template <>
const EnumInfo& enum_info<ged188::ConfigAgentType>() noexcept;
template <>
const EnumInfo& enum_info<ged188::ConfigDeviceType>() noexcept;
template <>
const EnumInfo& enum_info<ged188::ConfigEndStatus>() noexcept;
template <>
const EnumInfo& enum_info<ged188::ConfigInformationMask>() noexcept;
template <>
const EnumInfo& enum_info<ged188::ConfigKeyStatus>() noexcept;
template <>
const EnumInfo& enum_info<ged188::ConfigMsgMask>() noexcept;
template <>
const EnumInfo& enum_info<ged188::ConfigRecordType>() noexcept;
template <>
const EnumInfo& enum_info<ged188::ConfigType>() noexcept;
template <>
const EnumInfo& enum_info<ged188::ConnectionDeviceIDType>() noexcept;
template <>
const EnumInfo& enum_info<ged188::ConsultType>() noexcept;
template <>
const EnumInfo& enum_info<ged188::ControlFailureCode>() noexcept;
template <>
const EnumInfo& enum_info<ged188::DeskSettingsMask>() noexcept;
template <>
const EnumInfo& enum_info<ged188::DestinationCountry>() noexcept;
template <>
const EnumInfo& enum_info<ged188::DeviceIDType>() noexcept;
template <>
const EnumInfo& enum_info<ged188::DispositionCode>() noexcept;
template <>
const EnumInfo& enum_info<ged188::EventCause>() noexcept;
template <>
const EnumInfo& enum_info<ged188::FacilityType>() noexcept;
template <>
const EnumInfo& enum_info<ged188::ForcedFlag>() noexcept;
template <>
const EnumInfo& enum_info<ged188::InternalAgentState>() noexcept;
template <>
const EnumInfo& enum_info<ged188::LineType>() noexcept;
template <>
const EnumInfo& enum_info<ged188::LocalConnectionState>() noexcept;
template <>
const EnumInfo& enum_info<ged188::MaintenanceModeAccepted>() noexcept;
template <>
const EnumInfo& enum_info<ged188::MaintenanceModeStatus>() noexcept;
template <>
const EnumInfo& enum_info<ged188::MediaForkingDeviceType>() noexcept;
template <>
const EnumInfo& enum_info<ged188::MessageDistribution>() noexcept;
template <>
const EnumInfo& enum_info<ged188::MultilineAgentControl>() noexcept;
template <>
const EnumInfo& enum_info<ged188::OtherFeatureMask>() noexcept;
template <>
const EnumInfo& enum_info<ged188::PGStatus>() noexcept;
template <>
const EnumInfo& enum_info<ged188::PeripheralType>() noexcept;
template <>
const EnumInfo& enum_info<ged188::PlayToneDirection>() noexcept;
template <>
const EnumInfo& enum_info<ged188::RTPDirection>() noexcept;
template <>
const EnumInfo& enum_info<ged188::RTPType>() noexcept;
template <>
const EnumInfo& enum_info<ged188::RecorderStatus>() noexcept;
template <>
const EnumInfo& enum_info<ged188::RecorderType>() noexcept;
template <>
const EnumInfo& enum_info<ged188::RecordingInvocationType>() noexcept;
template <>
const EnumInfo& enum_info<ged188::RecordingType>() noexcept;
template <>
const EnumInfo& enum_info<ged188::SSOEnabled>() noexcept;
template <>
const EnumInfo& enum_info<ged188::ServerMode>() noexcept;
template <>
const EnumInfo& enum_info<ged188::SessionType>() noexcept;
template <>
const EnumInfo& enum_info<ged188::SilentMonitorStatus>() noexcept;
template <>
const EnumInfo& enum_info<ged188::StatusCode>() noexcept;
template <>
const EnumInfo& enum_info<ged188::SupervisoryAction>() noexcept;
template <>
const EnumInfo& enum_info<ged188::SystemEventID>() noexcept;
template <>
const EnumInfo& enum_info<ged188::TransferConferenceSetupMask>() noexcept;
template <>
const EnumInfo& enum_info<ged188::TypeOfDevice>() noexcept;
template <>
const EnumInfo& enum_info<ged188::WrapupDataMode>() noexcept;

} // namespace ctikit
