// Unified CCE CTI Server protocol (GED-188): fields, groups and counts of the messages of class supervisor.
// Written by `ctigen generate` from spec/ged188.
#include "tables.hpp"

namespace ctikit::ged188::tables {

// SUPERVISOR_ASSIST_REQ (118)

constinit const FieldInfo supervisor_assist_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
};

constinit const FieldInfo supervisor_assist_req_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "AgentExtension", .trace = "agentExtension", .type = FieldType::STRING, .versions = all, .named = all, .tag = 4, .size = 16},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 5, .size = 12},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
};

constinit const std::uint16_t supervisor_assist_req_by_tag[] = {
    1, // tag 4
    2, // tag 5
    3, // tag 6
    0, // tag 25
};

// SUPERVISOR_ASSIST_CONF (119)

constinit const FieldInfo supervisor_assist_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "LineHandle", .trace = "lineHandle", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "LineType", .trace = "lineType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LineType},
};

constinit const FieldInfo supervisor_assist_conf_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
};

constinit const std::uint16_t supervisor_assist_conf_by_tag[] = {
    0, // tag 25
};

// EMERGENCY_CALL_REQ (121)

constinit const FieldInfo emergency_call_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
};

constinit const FieldInfo emergency_call_req_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "AgentExtension", .trace = "agentExtension", .type = FieldType::STRING, .versions = all, .named = all, .tag = 4, .size = 16},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 5, .size = 12},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
};

constinit const std::uint16_t emergency_call_req_by_tag[] = {
    1, // tag 4
    2, // tag 5
    3, // tag 6
    0, // tag 25
};

// EMERGENCY_CALL_CONF (122)

constinit const FieldInfo emergency_call_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "LineHandle", .trace = "lineHandle", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "LineType", .trace = "lineType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LineType},
};

constinit const FieldInfo emergency_call_conf_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
};

constinit const std::uint16_t emergency_call_conf_by_tag[] = {
    0, // tag 25
};

// EMERGENCY_CALL_EVENT (123)

constinit const FieldInfo emergency_call_event_fixed[] = {
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "SessionID", .trace = "sessionID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo emergency_call_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "ClientID", .trace = "clientID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 1, .size = 64},
    {.name = "ClientAddress", .trace = "clientAddress", .type = FieldType::STRING, .versions = {9, 18}, .named = {9, 18}, .tag = 81, .size = 16},
    {.name = "ClientAddress", .trace = "clientAddress", .type = FieldType::STRING, .versions = {19, 25}, .named = {19, 25}, .tag = 81, .size = 64},
    {.name = "ClientAddressIPV6", .trace = "clientAddressIPV6", .type = FieldType::STRING, .unsure = true, .versions = {14, 18}, .named = {14, 18}, .tag = 226},
    {.name = "AgentExtension", .trace = "agentExtension", .type = FieldType::STRING, .versions = all, .named = all, .tag = 4, .size = 16},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 5, .size = 12},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 194, .size = 129},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
};

constinit const std::uint16_t emergency_call_event_by_tag[] = {
    1, // tag 1
    5, // tag 4
    6, // tag 5
    8, // tag 6
    0, // tag 25
    2, // tag 81
    3, // tag 81
    7, // tag 194
    4, // tag 226
};

// SUPERVISE_CALL_REQ (124)

constinit const FieldInfo supervise_call_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "AgentConnectionCallID", .trace = "agentConnectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SupervisorConnectionCallID", .trace = "supervisorConnectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "AgentConnectionDeviceIDType", .trace = "agentConnectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "SupervisorConnectionDeviceIDType", .trace = "supervisorConnectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "SupervisoryAction", .trace = "supervisoryAction", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &SupervisoryAction},
};

constinit const FieldInfo supervise_call_req_floating[] = {
    {.name = "AgentConnectionDeviceID", .trace = "agentConnectionDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 90, .size = 64},
    {.name = "SupervisorConnectionDeviceID", .trace = "supervisorConnectionDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 91, .size = 64},
    {.name = "AgentExtension", .trace = "agentExtension", .type = FieldType::STRING, .versions = all, .named = all, .tag = 4, .size = 16},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 5, .size = 12},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 194, .size = 129},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "SupervisorInstrument", .trace = "supervisorInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 85, .size = 64},
};

constinit const std::uint16_t supervise_call_req_by_tag[] = {
    2, // tag 4
    3, // tag 5
    5, // tag 6
    6, // tag 85
    0, // tag 90
    1, // tag 91
    4, // tag 194
};

// SUPERVISE_CALL_CONF (125)

constinit const FieldInfo supervise_call_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
};

constinit const FieldInfo supervise_call_conf_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
};

constinit const std::uint16_t supervise_call_conf_by_tag[] = {
    0, // tag 25
};

// AGENT_TEAM_CONFIG_EVENT (128)

constinit const FieldInfo agent_team_config_event_fixed[] = {
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "TeamID", .trace = "teamID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "NumberOfAgents", .trace = "numberOfAgents", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 64},
    {.name = "ConfigOperation", .trace = "configOperation", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &AgentTeamConfigOperation},
    {.name = "DepartmentID", .trace = "departmentID", .type = FieldType::INT, .versions = {19, 25}, .named = {19, 25}, .size = 4},
};

constinit const FieldInfo agent_team_config_event_floating[] = {
    {.name = "AgentTeamName", .trace = "agentTeamName", .type = FieldType::STRING, .versions = {16, 25}, .named = {16, 25}, .tag = 243, .size = 32},
    {.name = "AtcAgentID", .trace = "atcAgentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 86, .size = 12, .count = 0, .group = 0},
    {.name = "AgentFlags", .trace = "agentFlags", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 87, .size = 2, .count = 0, .group = 0, .enumeration = &AgentTeamFlags},
    {.name = "AtcAgentState", .trace = "atcAgentState", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 88, .size = 2, .count = 0, .group = 0, .enumeration = &AgentState},
    {.name = "AtcStateDuration", .trace = "atcStateDuration", .type = FieldType::UINT, .versions = all, .named = all, .tag = 89, .size = 4, .count = 0, .group = 0},
};

constinit const std::uint16_t agent_team_config_event_by_tag[] = {
    1, // tag 86
    2, // tag 87
    3, // tag 88
    4, // tag 89
    0, // tag 243
};

constinit const GroupInfo agent_team_config_event_groups[] = {
    {.name = "agent", .count = 0, .first_tag = 86},
};

constinit const CountInfo agent_team_config_event_counts[] = {
    {.name = "NumberOfAgents", .field = 2, .limit = 64},
};

// LIST_AGENT_TEAM_REQ (133)

constinit const FieldInfo list_agent_team_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SupervisorID", .trace = "supervisorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// LIST_AGENT_TEAM_CONF (134)

constinit const FieldInfo list_agent_team_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "NumberOfAgentTeams", .trace = "numberOfAgentTeams", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 64},
    {.name = "SegmentNumber", .trace = "segmentNumber", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "More", .trace = "more", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
};

constinit const FieldInfo list_agent_team_conf_floating[] = {
    {.name = "TeamID", .trace = "teamID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 92, .size = 4, .count = 0, .group = 0},
};

constinit const std::uint16_t list_agent_team_conf_by_tag[] = {
    0, // tag 92
};

constinit const GroupInfo list_agent_team_conf_groups[] = {
    {.name = "TeamID", .count = 0, .first_tag = 92},
};

constinit const CountInfo list_agent_team_conf_counts[] = {
    {.name = "NumberOfAgentTeams", .field = 1, .limit = 64},
};

// MONITOR_AGENT_TEAM_START_REQ (135)

constinit const FieldInfo monitor_agent_team_start_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "TeamID", .trace = "teamID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo monitor_agent_team_start_req_floating[] = {
    {.name = "CTIOSCILClientID", .trace = "cTIOSCILClientID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 217, .size = 64},
};

constinit const std::uint16_t monitor_agent_team_start_req_by_tag[] = {
    0, // tag 217
};

// MONITOR_AGENT_TEAM_START_CONF (136)

constinit const FieldInfo monitor_agent_team_start_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// MONITOR_AGENT_TEAM_STOP_REQ (137)

constinit const FieldInfo monitor_agent_team_stop_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo monitor_agent_team_stop_req_floating[] = {
    {.name = "CTIOSCILClientID", .trace = "cTIOSCILClientID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 217, .size = 64},
};

constinit const std::uint16_t monitor_agent_team_stop_req_by_tag[] = {
    0, // tag 217
};

// MONITOR_AGENT_TEAM_STOP_CONF (138)

constinit const FieldInfo monitor_agent_team_stop_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

} // namespace ctikit::ged188::tables
