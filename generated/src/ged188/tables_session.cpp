// Unified CCE CTI Server protocol (GED-188): fields, groups and counts of the messages of class session.
// Written by `ctigen generate` from spec/ged188.
#include "tables.hpp"

namespace ctikit::ged188::tables {

// OPEN_REQ (3)

constinit const FieldInfo open_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "VersionNumber", .trace = "versionNumber", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .low = 9, .high = 25},
    {.name = "IdleTimeout", .trace = "idleTimeout", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ServicesRequested", .trace = "servicesRequested", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &CTIService},
    {.name = "CallMsgMask", .trace = "callMsgMask", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &CallMsgMask},
    {.name = "AgentStateMask", .trace = "agentStateMask", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &AgentStateMask},
    {.name = "ConfigMsgMask", .trace = "configMsgMask", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &ConfigMsgMask},
    {.name = "Reserved1", .trace = "reserved1", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "Reserved2", .trace = "reserved2", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "Reserved3", .trace = "reserved3", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
};

constinit const FieldInfo open_req_floating[] = {
    {.name = "ClientID", .trace = "clientID", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 1, .size = 64},
    {.name = "ClientPassword", .trace = "clientPass", .type = FieldType::UNSPEC, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 2, .size = 64},
    {.name = "ClientSignature", .trace = "clientSignature", .type = FieldType::STRING, .versions = all, .named = all, .tag = 3, .size = 64},
    {.name = "AgentExtension", .trace = "agentExtension", .type = FieldType::STRING, .versions = all, .named = all, .tag = 4, .size = 16},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 5, .size = 12},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 194, .size = 129},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "ApplicationPathID", .trace = "applicationPathID", .type = FieldType::INT, .versions = all, .named = all, .tag = 97, .size = 4},
};

constinit const std::uint16_t open_req_by_tag[] = {
    0, // tag 1
    1, // tag 2
    2, // tag 3
    3, // tag 4
    4, // tag 5
    6, // tag 6
    7, // tag 97
    5, // tag 194
};

// OPEN_CONF (4)

constinit const FieldInfo open_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ServicesGranted", .trace = "servicesGranted", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &CTIService},
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PGStatus", .trace = "pgStatus", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &PGStatus},
    {.name = "ICMCentralControllerTime", .trace = "icmCentralControllerTime", .type = FieldType::TIME, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralOnline", .trace = "peripheralOnline", .type = FieldType::BOOL, .versions = all, .named = all, .size = 2},
    {.name = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &PeripheralType},
    {.name = "AgentState", .trace = "agentState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &AgentState},
    {.name = "DepartmentID", .trace = "departmentID", .type = FieldType::INT, .versions = {19, 25}, .named = {19, 25}, .size = 4},
    {.name = "SessionType", .trace = "sessionType", .type = FieldType::USHORT, .unsure = true, .versions = {24, 25}, .named = {24, 25}, .size = 2, .enumeration = &SessionType},
};

constinit const FieldInfo open_conf_floating[] = {
    {.name = "AgentExtension", .trace = "agentExtension", .type = FieldType::STRING, .versions = all, .named = all, .tag = 4, .size = 16},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 5, .size = 12},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 194, .size = 129},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "NumPeripherals", .trace = "numPeripherals", .type = FieldType::USHORT, .versions = {14, 25}, .named = {14, 25}, .tag = 228, .size = 2},
    {.name = "FltPeripheralID", .trace = "fltPeripheralID", .type = FieldType::UINT, .unsure = true, .versions = {14, 25}, .named = {14, 25}, .tag = 208, .size = 4, .count = 0, .group = 0},
    {.name = "MultilineAgentControl", .trace = "multilineAgentControl", .type = FieldType::USHORT, .versions = {14, 25}, .named = {14, 25}, .tag = 224, .size = 2, .count = 0, .group = 0, .enumeration = &MultilineAgentControl},
};

constinit const std::uint16_t open_conf_by_tag[] = {
    0, // tag 4
    1, // tag 5
    3, // tag 6
    2, // tag 194
    5, // tag 208
    6, // tag 224
    4, // tag 228
};

constinit const GroupInfo open_conf_groups[] = {
    {.name = "peripheral", .count = 0, .first_tag = 208},
};

constinit const CountInfo open_conf_counts[] = {
    {.name = "NumPeripherals", .floating = true, .field = 4},
};

// HEARTBEAT_REQ (5)

constinit const FieldInfo heartbeat_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// HEARTBEAT_CONF (6)

constinit const FieldInfo heartbeat_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// CLOSE_REQ (7)

constinit const FieldInfo close_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "Status", .trace = "status", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &StatusCode},
};

// CLOSE_CONF (8)

constinit const FieldInfo close_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// REGISTER_VARIABLES_REQ (110)

constinit const FieldInfo register_variables_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "CallVariableMask", .trace = "callVariableMask", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &CallVariableMask},
    {.name = "NumNamedVariables", .trace = "numNamedVars", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "NumNamedArrays", .trace = "numNamedArrays", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
};

constinit const FieldInfo register_variables_req_floating[] = {
    {.name = "NamedVariable", .trace = "namedVariable", .type = FieldType::NAMEDVAR, .versions = all, .named = all, .tag = 82, .size = 251, .count = 0, .group = 0},
    {.name = "NamedArray", .trace = "namedArray", .type = FieldType::NAMEDARRAY, .versions = all, .named = all, .tag = 83, .size = 252, .count = 1, .group = 1},
};

constinit const std::uint16_t register_variables_req_by_tag[] = {
    0, // tag 82
    1, // tag 83
};

constinit const GroupInfo register_variables_req_groups[] = {
    {.name = "NamedVariable", .count = 0, .first_tag = 82},
    {.name = "NamedArray", .count = 1, .first_tag = 83},
};

constinit const CountInfo register_variables_req_counts[] = {
    {.name = "NumNamedVariables", .field = 2},
    {.name = "NumNamedArrays", .field = 3},
};

// REGISTER_VARIABLES_CONF (111)

constinit const FieldInfo register_variables_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// ACTIVE_MAINTENANCE_REQ (278)

constinit const FieldInfo active_maintenance_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .unsure = true, .versions = {24, 25}, .named = {24, 25}, .size = 4},
};

// ACTIVE_MAINTENANCE_RESP (279)

constinit const FieldInfo active_maintenance_resp_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .unsure = true, .versions = {24, 25}, .named = {24, 25}, .size = 4},
    {.name = "MaintenanceModeAccepted", .trace = "maintenanceModeAccepted", .type = FieldType::BOOL, .versions = {24, 25}, .named = {24, 25}, .size = 2, .enumeration = &MaintenanceModeAccepted},
};

// ACTIVE_MAINTENANCE_EVENT (280)

constinit const FieldInfo active_maintenance_event_fixed[] = {
    {.name = "MaintenanceModeStatus", .trace = "maintenanceModeStatus", .type = FieldType::BOOL, .unsure = true, .versions = {24, 25}, .named = {24, 25}, .size = 2, .enumeration = &MaintenanceModeStatus},
};

} // namespace ctikit::ged188::tables
