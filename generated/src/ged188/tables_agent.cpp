// Unified CCE CTI Server protocol (GED-188): fields, groups and counts of the messages of class agent.
// Written by `ctigen generate` from spec/ged188.
#include "tables.hpp"

namespace ctikit::ged188::tables {

// AGENT_STATE_EVENT (30)

constinit const FieldInfo agent_state_event_fixed[] = {
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SessionID", .trace = "sessionID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &PeripheralType},
    {.name = "SkillGroupState", .trace = "skillGroupState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &AgentState},
    {.name = "StateDuration", .trace = "stateDuration", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SkillGroupNumber", .trace = "skillGroupNumber", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SkillGroupID", .trace = "skillGroupID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SkillGroupPriority", .trace = "skillGroupPriority", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "AgentState", .trace = "agentState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &AgentState},
    {.name = "EventReasonCode", .trace = "eventReasonCode", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "MRDID", .trace = "mrdID", .type = FieldType::INT, .versions = all, .named = all, .size = 4},
    {.name = "NumTasks", .trace = "numTasks", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "AgentMode", .trace = "agentMode", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &AgentMode},
    {.name = "MaxTaskLimit", .trace = "maxTaskLimit", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ICMAgentID", .trace = "icmAgentID", .type = FieldType::INT, .versions = all, .named = all, .size = 4},
    {.name = "AgentAvailabilityStatus", .trace = "agentAvailabilityStatus", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &AgentAvailabilityStatus},
    {.name = "NumFltSkillGroups", .trace = "numFltSkillGroups", .type = FieldType::USHORT, .unsure = true, .versions = all, .named = all, .size = 2, .low = 0, .high = 99},
    {.name = "DepartmentID", .trace = "departmentID", .type = FieldType::INT, .versions = {19, 25}, .named = {19, 25}, .size = 4},
};

constinit const FieldInfo agent_state_event_floating[] = {
    {.name = "CTIClientSignature", .trace = "ctiClientSignature", .type = FieldType::STRING, .trace_absent = true, .unsure = true, .versions = all, .named = all, .tag = 23, .size = 64},
    {.name = "ClientSignature", .trace = "clientSignature", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 3, .size = 64},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 5, .size = 12},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 194, .size = 129},
    {.name = "AgentExtension", .trace = "agentExtension", .type = FieldType::STRING, .versions = all, .named = all, .tag = 4, .size = 16},
    {.name = "ActiveTerminal", .trace = "activeTerminal", .type = FieldType::STRING, .unsure = true, .versions = {20, 25}, .named = {20, 25}, .tag = 303, .size = 64},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "Duration", .trace = "duration", .type = FieldType::UINT, .versions = all, .named = all, .tag = 150, .size = 4},
    {.name = "NextAgentState", .trace = "nextAgentState", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 123, .size = 2, .enumeration = &AgentState},
    {.name = "Direction", .trace = "direction", .type = FieldType::UINT, .versions = {16, 25}, .named = {16, 25}, .tag = 244, .size = 4, .enumeration = &AgentCallDirection},
    {.name = "FltSkillGroupNumber", .trace = "fltSkillGroupNumber", .type = FieldType::INT, .versions = all, .named = all, .tag = 62, .size = 4, .count = 0, .group = 0},
    {.name = "FltSkillGroupID", .trace = "fltSkillGroupID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 63, .size = 4, .count = 0, .group = 0},
    {.name = "FltSkillGroupPriority", .trace = "fltSkillGroupPriority", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 64, .size = 2, .count = 0, .group = 0},
    {.name = "FltSkillGroupState", .trace = "fltSkillGroupState", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 65, .size = 2, .count = 0, .group = 0, .enumeration = &AgentState},
    {.name = "MaxBeyondTaskLimit", .trace = "maxBeyondTaskLimit", .type = FieldType::UINT, .versions = {22, 25}, .named = {22, 25}, .tag = 266, .size = 4},
};

constinit const std::uint16_t agent_state_event_by_tag[] = {
    1, // tag 3
    4, // tag 4
    2, // tag 5
    6, // tag 6
    0, // tag 23
    10, // tag 62
    11, // tag 63
    12, // tag 64
    13, // tag 65
    8, // tag 123
    7, // tag 150
    3, // tag 194
    9, // tag 244
    14, // tag 266
    5, // tag 303
};

constinit const GroupInfo agent_state_event_groups[] = {
    {.name = "skill_group", .count = 0, .first_tag = 62},
};

constinit const CountInfo agent_state_event_counts[] = {
    {.name = "NumFltSkillGroups", .field = 17, .limit = 99},
};

// QUERY_AGENT_STATE_REQ (36)

constinit const FieldInfo query_agent_state_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "MRDID", .trace = "mrdID", .type = FieldType::INT, .versions = all, .named = all, .size = 4},
    {.name = "ICMAgentID", .trace = "icmAgentID", .type = FieldType::INT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo query_agent_state_req_floating[] = {
    {.name = "AgentExtension", .trace = "agentExtension", .type = FieldType::STRING, .versions = all, .named = all, .tag = 4, .size = 16},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 5, .size = 12},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 194, .size = 129},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
};

constinit const std::uint16_t query_agent_state_req_by_tag[] = {
    0, // tag 4
    1, // tag 5
    3, // tag 6
    2, // tag 194
};

// QUERY_AGENT_STATE_CONF (37)

constinit const FieldInfo query_agent_state_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "AgentState", .trace = "agentState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &AgentState},
    {.name = "NumSkillGroups", .trace = "numSkillGroups", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 20},
    {.name = "MRDID", .trace = "mrdID", .type = FieldType::INT, .versions = all, .named = all, .size = 4},
    {.name = "NumTasks", .trace = "numTasks", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "AgentMode", .trace = "agentMode", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &AgentMode},
    {.name = "MaxTaskLimit", .trace = "maxTaskLimit", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ICMAgentID", .trace = "icmAgentID", .type = FieldType::INT, .versions = all, .named = all, .size = 4},
    {.name = "AgentAvailabilityStatus", .trace = "agentAvailabilityStatus", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &AgentAvailabilityStatus},
    {.name = "DepartmentID", .trace = "departmentID", .type = FieldType::INT, .versions = {19, 25}, .named = {19, 25}, .size = 4},
};

constinit const FieldInfo query_agent_state_conf_floating[] = {
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 5, .size = 12},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 194, .size = 129},
    {.name = "AgentExtension", .trace = "agentExtension", .type = FieldType::STRING, .versions = all, .named = all, .tag = 4, .size = 16},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "SkillGroupNumber", .trace = "skillGroupNumber", .type = FieldType::UINT, .versions = all, .named = all, .tag = 62, .size = 4, .count = 0, .group = 0},
    {.name = "SkillGroupID", .trace = "skillGroupID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 63, .size = 4, .count = 0, .group = 0},
    {.name = "SkillGroupPriority", .trace = "skillGroupPriority", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 64, .size = 2, .count = 0, .group = 0},
    {.name = "SkillGroupState", .trace = "skillGroupState", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 65, .size = 2, .count = 0, .group = 0, .enumeration = &AgentState},
    {.name = "InternalAgentState", .trace = "internalAgentState", .type = FieldType::USHORT, .versions = {19, 25}, .named = {19, 25}, .tag = 255, .size = 2, .enumeration = &InternalAgentState},
    {.name = "MaxBeyondTaskLimit", .trace = "maxBeyondTaskLimit", .type = FieldType::UINT, .versions = {22, 25}, .named = {22, 25}, .tag = 266, .size = 4},
};

constinit const std::uint16_t query_agent_state_conf_by_tag[] = {
    2, // tag 4
    0, // tag 5
    3, // tag 6
    4, // tag 62
    5, // tag 63
    6, // tag 64
    7, // tag 65
    1, // tag 194
    8, // tag 255
    9, // tag 266
};

constinit const GroupInfo query_agent_state_conf_groups[] = {
    {.name = "skill_group", .count = 0, .first_tag = 62},
};

constinit const CountInfo query_agent_state_conf_counts[] = {
    {.name = "NumSkillGroups", .field = 2, .limit = 20},
};

// SET_AGENT_STATE_REQ (38)

constinit const FieldInfo set_agent_state_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "AgentState", .trace = "agentState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &AgentState},
    {.name = "AgentWorkMode", .trace = "agentWorkMode", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &AgentWorkMode},
    {.name = "NumSkillGroups", .trace = "numSkillGroups", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 10},
    {.name = "EventReasonCode", .trace = "eventReasonCode", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "ForcedFlag", .trace = "forcedFlag", .type = FieldType::UCHAR, .unsure = true, .versions = all, .named = all, .size = 1, .enumeration = &ForcedFlag},
    {.name = "AgentServiceReq", .trace = "agentServiceReq", .type = FieldType::UINT, .unsure = true, .versions = all, .named = all, .size = 4, .enumeration = &AgentServiceReq},
};

constinit const FieldInfo set_agent_state_req_floating[] = {
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "ActiveTerminal", .trace = "activeTerminal", .type = FieldType::STRING, .unsure = true, .versions = {20, 25}, .named = {20, 25}, .tag = 303, .size = 64},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 5, .size = 12},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 194, .size = 129},
    {.name = "AgentPassword", .trace = "agentPassword", .type = FieldType::STRING, .versions = all, .named = all, .tag = 49, .size = 64},
    {.name = "PositionID", .trace = "positionID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 68, .size = 12},
    {.name = "SupervisorID", .trace = "supervisorID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 69, .size = 12},
    {.name = "SSOEnabled", .trace = "ssoEnabled", .type = FieldType::USHORT, .trace_absent = true, .versions = {20, 25}, .named = {20, 25}, .tag = 257, .size = 2, .enumeration = &SSOEnabled},
    {.name = "SkillGroupNumber", .trace = "skillGroupNumber", .type = FieldType::INT, .versions = all, .named = all, .tag = 62, .size = 4, .count = 0, .group = 0},
    {.name = "SkillGroupPriority", .trace = "skillGroupPriority", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 64, .size = 2, .count = 0, .group = 0},
};

constinit const std::uint16_t set_agent_state_req_by_tag[] = {
    2, // tag 5
    0, // tag 6
    4, // tag 49
    8, // tag 62
    9, // tag 64
    5, // tag 68
    6, // tag 69
    3, // tag 194
    7, // tag 257
    1, // tag 303
};

constinit const GroupInfo set_agent_state_req_groups[] = {
    {.name = "skill_group", .count = 0, .first_tag = 62},
};

constinit const CountInfo set_agent_state_req_counts[] = {
    {.name = "NumSkillGroups", .field = 4, .limit = 10},
};

// SET_AGENT_STATE_CONF (39)

constinit const FieldInfo set_agent_state_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo set_agent_state_conf_floating[] = {
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 194, .size = 129},
};

constinit const std::uint16_t set_agent_state_conf_by_tag[] = {
    0, // tag 194
};

// AGENT_DESK_SETTINGS_REQ (131)

constinit const FieldInfo agent_desk_settings_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo agent_desk_settings_req_floating[] = {
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 5, .size = 12},
};

constinit const std::uint16_t agent_desk_settings_req_by_tag[] = {
    0, // tag 5
};

// AGENT_DESK_SETTINGS_CONF (132)

constinit const FieldInfo agent_desk_settings_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "DeskSettingsMask", .trace = "deskSettingsMask", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &DeskSettingsMask},
    {.name = "WrapupDataIncomingMode", .trace = "wrapupDataIncomingMode", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &WrapupDataMode},
    {.name = "WrapupDataOutgoingMode", .trace = "wrapupDataOutgoingMode", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &WrapupDataMode},
    {.name = "LogoutNonActivityTime", .trace = "logoutNonActivityTime", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "QualityRecordingRate", .trace = "qualityRecordingRate", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "RingNoAnswerTime", .trace = "ringNoAnswerTime", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SilentMonitorWarningMessage", .trace = "silentMonitorWarningMessage", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SilentMonitorAudibleIndication", .trace = "silentMonitorAudibleIndication", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SupervisorAssistCallMethod", .trace = "supervisorAssistCallMethod", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "EmergencyCallMethod", .trace = "emergencyCallMethod", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "AutoRecordOnEmergency", .trace = "autoRecordOnEmergency", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "RecordingMode", .trace = "recordingMode", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "WorkModeTimer", .trace = "workModeTimer", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "RingNoAnswerDN", .trace = "ringNoAnswerDN", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo agent_desk_settings_conf_floating[] = {
    {.name = "DefaultDevicePortAddress", .trace = "defaultDevicePortAddress", .type = FieldType::STRING, .versions = all, .named = all, .tag = 93, .size = 32},
    {.name = "PlayZipTone", .trace = "playZipTone", .type = FieldType::UINT, .unsure = true, .versions = {20, 25}, .named = {20, 25}, .tag = 307, .size = 4},
    {.name = "ACDSharedLineUsage", .trace = "acdSharedLineUsage", .type = FieldType::UINT, .trace_absent = true, .unsure = true, .versions = {20, 25}, .named = {20, 25}, .tag = 306, .size = 4},
};

constinit const std::uint16_t agent_desk_settings_conf_by_tag[] = {
    0, // tag 93
    2, // tag 306
    1, // tag 307
};

// AGENT_GREETING_CONTROL_REQ (249)

constinit const FieldInfo agent_greeting_control_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = {15, 25}, .named = {15, 25}, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = {15, 25}, .named = {15, 25}, .size = 4},
    {.name = "AgentAction", .trace = "agentAction", .type = FieldType::USHORT, .versions = {15, 25}, .named = {15, 25}, .size = 2, .enumeration = &AgentGreetingAction},
};

constinit const FieldInfo agent_greeting_control_req_floating[] = {
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .required = true, .versions = {15, 25}, .named = {15, 25}, .tag = 5, .size = 12},
};

constinit const std::uint16_t agent_greeting_control_req_by_tag[] = {
    0, // tag 5
};

// AGENT_GREETING_CONTROL_CONF (250)

constinit const FieldInfo agent_greeting_control_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = {15, 25}, .named = {15, 25}, .size = 4},
};

// SET_AGENT_SERVICE_DATA_REQ (283)

constinit const FieldInfo set_agent_service_data_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = {24, 25}, .named = {24, 25}, .size = 4},
    {.name = "RouterCallKeyDay", .trace = "routerCallKeyDay", .type = FieldType::UINT, .versions = {24, 25}, .named = {24, 25}, .size = 4},
    {.name = "RouterCallKeyCallID", .trace = "routerCallKeyCallID", .type = FieldType::UINT, .versions = {24, 25}, .named = {24, 25}, .size = 4},
    {.name = "RouterCallKeySequenceNumber", .trace = "routerCallKeySequenceNumber", .type = FieldType::UINT, .versions = {24, 25}, .named = {24, 25}, .size = 4},
    {.name = "AgentSkillTargetID", .trace = "agentSkillTargetID", .type = FieldType::UINT, .versions = {24, 25}, .named = {24, 25}, .size = 4},
};

constinit const FieldInfo set_agent_service_data_req_floating[] = {
    {.name = "NumOfEnabledServices", .trace = "numOfEnabledServices", .type = FieldType::USHORT, .versions = {24, 25}, .named = {24, 25}, .tag = 310, .size = 2},
    {.name = "FltEnabledServices", .trace = "fltEnabledServices", .type = FieldType::USHORT, .versions = {24, 25}, .named = {24, 25}, .tag = 309, .count = 0, .array = true, .enumeration = &AgentServiceType},
};

constinit const std::uint16_t set_agent_service_data_req_by_tag[] = {
    1, // tag 309
    0, // tag 310
};

constinit const CountInfo set_agent_service_data_req_counts[] = {
    {.name = "NumOfEnabledServices", .floating = true, .field = 0},
};

// SET_AGENT_SERVICE_DATA_CONF (284)

constinit const FieldInfo set_agent_service_data_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = {24, 25}, .named = {24, 25}, .size = 4},
    {.name = "Status", .trace = "status", .type = FieldType::UINT, .versions = {24, 25}, .named = {24, 25}, .size = 4, .enumeration = &StatusCode},
};

} // namespace ctikit::ged188::tables
