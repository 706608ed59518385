// Unified CCX CTI protocol: fields, groups and counts of the messages of class supervisor.
// Written by `ctigen generate` from spec/uccx.
#include "tables.hpp"

namespace ctikit::uccx::tables {

// SUPERVISOR_ASSIST_REQ (118)

constinit const FieldInfo supervisor_assist_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "CallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceType", .trace = "ConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
};

constinit const FieldInfo supervisor_assist_req_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "AgentExtension", .trace = "agentExtension", .type = FieldType::STRING, .versions = all, .named = all, .tag = 4, .size = 16},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 194, .size = 129},
};

constinit const std::uint16_t supervisor_assist_req_by_tag[] = {
    1, // tag 4
    2, // tag 6
    0, // tag 25
    3, // tag 194
};

// SUPERVISOR_ASSIST_CONF (119)

constinit const FieldInfo supervisor_assist_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "CallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceType", .trace = "ConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "reserved", .as = "LineHandle", .trace = "lineHandle", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 65535},
    {.name = "reserved", .as = "LineType", .trace = "lineType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
};

constinit const FieldInfo supervisor_assist_conf_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
};

constinit const std::uint16_t supervisor_assist_conf_by_tag[] = {
    0, // tag 25
};

// SUPERVISOR_ASSIST_EVENT (120)

constinit const FieldInfo supervisor_assist_event_fixed[] = {
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "CallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceType", .trace = "ConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "reserved", .as = "SessionID", .trace = "sessionID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
};

constinit const FieldInfo supervisor_assist_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "ClientID", .trace = "clientID", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 1, .size = 64},
    {.name = "Text", .trace = "text", .type = FieldType::STRING, .versions = all, .named = all, .tag = 7, .size = 255},
};

constinit const std::uint16_t supervisor_assist_event_by_tag[] = {
    1, // tag 1
    2, // tag 7
    0, // tag 25
};

// EMERGENCY_CALL_REQ (121)

constinit const FieldInfo emergency_call_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
};

constinit const FieldInfo emergency_call_req_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 194, .size = 129},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
};

constinit const std::uint16_t emergency_call_req_by_tag[] = {
    2, // tag 6
    0, // tag 25
    1, // tag 194
};

// EMERGENCY_CALL_CONF (122)

constinit const FieldInfo emergency_call_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceType", .trace = "ConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "lineHandle", .trace = "lineHandle", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "lineType", .trace = "lineType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LineType},
};

constinit const FieldInfo emergency_call_conf_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
};

constinit const std::uint16_t emergency_call_conf_by_tag[] = {
    0, // tag 25
};

// EMERGENCY_CALL_EVENT (123)

constinit const FieldInfo emergency_call_event_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .unsure = true, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceType", .trace = "ConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "SessionID", .trace = "sessionID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo emergency_call_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "ClientID", .trace = "clientID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 1, .size = 64},
    {.name = "clientAddress", .trace = "clientAddress", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 81, .size = 16},
    {.name = "AgentExtension", .trace = "agentExtension", .type = FieldType::STRING, .versions = all, .named = all, .tag = 4, .size = 64},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 194, .size = 129},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
};

constinit const std::uint16_t emergency_call_event_by_tag[] = {
    1, // tag 1
    3, // tag 4
    5, // tag 6
    0, // tag 25
    2, // tag 81
    4, // tag 194
};

// SUPERVISE_CALL_REQ (124)

constinit const FieldInfo supervise_call_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "AgentCallID", .trace = "agentCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SupervisorCallID", .trace = "supervisorCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "AgentConnectionDeviceType", .trace = "agentConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "SupervisorConnectionDeviceType", .trace = "supervisorConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "SupervisoryAction", .trace = "supervisoryAction", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &SupervisoryAction},
};

constinit const FieldInfo supervise_call_req_floating[] = {
    {.name = "AgentConnectionDeviceID", .trace = "agentConnectionDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 90, .size = 64},
    {.name = "SupervisorConnectionDeviceID", .trace = "supervisorConnectionDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 91, .size = 64},
    {.name = "AgentExtension", .trace = "agentExtension", .type = FieldType::STRING, .versions = all, .named = all, .tag = 4, .size = 16},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 194, .size = 129},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "SupervisorInstrument", .trace = "supervisorInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 85, .size = 64},
};

constinit const std::uint16_t supervise_call_req_by_tag[] = {
    2, // tag 4
    4, // tag 6
    5, // tag 85
    0, // tag 90
    1, // tag 91
    3, // tag 194
};

// SUPERVISE_CALL_CONF (125)

constinit const FieldInfo supervise_call_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "CallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceType", .trace = "ConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
};

constinit const FieldInfo supervise_call_conf_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
};

constinit const std::uint16_t supervise_call_conf_by_tag[] = {
    0, // tag 25
};

} // namespace ctikit::uccx::tables
