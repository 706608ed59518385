// Unified CCX CTI protocol: fields, groups and counts of the messages of class session.
// Written by `ctigen generate` from spec/uccx.
#include "tables.hpp"

namespace ctikit::uccx::tables {

// OPEN_REQ (3)

constinit const FieldInfo open_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "VersionNumber", .trace = "versionNumber", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .low = 10, .high = 18},
    {.name = "IdleTimeout", .trace = "idleTimeout", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "ServicesRequested", .trace = "servicesRequested", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &CTIService},
    {.name = "CallMsgMask", .trace = "callMsgMask", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &CallMsgMask},
    {.name = "AgentStateMask", .trace = "agentStateMask", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &AgentStateMask},
    {.name = "ConfigMsgMask", .trace = "configMsgMask", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &ConfigMsgMask},
    {.name = "reserved", .as = "Reserved1", .trace = "reserved1", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "Reserved2", .trace = "reserved2", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "Reserved3", .trace = "reserved3", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
};

constinit const FieldInfo open_req_floating[] = {
    {.name = "ClientID", .trace = "clientID", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 1, .size = 64},
    {.name = "ClientPassword", .trace = "clientPass", .type = FieldType::UNSPEC, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 2, .size = 64},
    {.name = "ClientSignature", .trace = "clientSignature", .type = FieldType::STRING, .versions = all, .named = all, .tag = 3, .size = 64},
    {.name = "AgentExtension", .trace = "agentExtension", .type = FieldType::STRING, .versions = all, .named = all, .tag = 4, .size = 16},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 194, .size = 129},
};

constinit const std::uint16_t open_req_by_tag[] = {
    0, // tag 1
    1, // tag 2
    2, // tag 3
    3, // tag 4
    4, // tag 6
    5, // tag 194
};

// OPEN_CONF (4)

constinit const FieldInfo open_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ServicesGranted", .trace = "servicesGranted", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &CTIService},
    {.name = "reserved", .as = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "PGStatus", .trace = "pgStatus", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "ICMCentralControllerTime", .trace = "icmCentralControllerTime", .type = FieldType::TIME, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "UnifiedCCXOnline", .trace = "unifiedCCXOnline", .type = FieldType::BOOL, .versions = all, .named = all, .size = 2, .enumeration = &UnifiedCCXOnline},
    {.name = "reserved", .as = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "AgentState", .trace = "agentState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &AgentState},
};

constinit const FieldInfo open_conf_floating[] = {
    {.name = "AgentExtension", .trace = "agentExtension", .type = FieldType::STRING, .versions = all, .named = all, .tag = 4, .size = 16},
    {.name = "reserved", .as = "AgentID", .trace = "agentID", .type = FieldType::STRING, .reserved = true, .versions = all, .named = all, .tag = 5, .size = 12},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 194, .size = 129},
    {.name = "NumPeripherals", .trace = "numPeripherals", .type = FieldType::USHORT, .versions = {14, 18}, .named = {14, 18}, .tag = 228, .size = 2},
    {.name = "FltPeripheralID", .trace = "fltPeripheralID", .type = FieldType::UINT, .versions = {14, 18}, .named = {14, 18}, .tag = 208, .size = 4, .count = 0, .group = 0},
    {.name = "MultilineAgentControl", .trace = "multilineAgentControl", .type = FieldType::USHORT, .versions = {14, 18}, .named = {14, 18}, .tag = 224, .size = 2, .count = 0, .group = 0, .enumeration = &MultilineAgentControl},
    {.name = "ConfigMsgMaskGranted", .trace = "configMsgMaskGranted", .type = FieldType::USHORT, .versions = {18, 18}, .named = {18, 18}, .tag = 248, .size = 2, .enumeration = &ConfigMsgMask},
};

constinit const std::uint16_t open_conf_by_tag[] = {
    0, // tag 4
    1, // tag 5
    2, // tag 6
    3, // tag 194
    5, // tag 208
    6, // tag 224
    4, // tag 228
    7, // tag 248
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

// SYSTEM_EVENT (31)

constinit const FieldInfo system_event_fixed[] = {
    {.name = "CCXStatus", .trace = "ccxStatus", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &CCXStatus},
    {.name = "CCXTime", .trace = "ccxTime", .type = FieldType::TIME, .versions = all, .named = all, .size = 4},
    {.name = "SystemEventID", .trace = "systemEventID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &SystemEventID},
    {.name = "SystemEventArg1", .trace = "systemEventArg1", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SystemEventArg2", .trace = "systemEventArg2", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SystemEventArg3", .trace = "systemEventArg3", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "EventDeviceType", .trace = "eventDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceType},
};

constinit const FieldInfo system_event_floating[] = {
    {.name = "Text", .trace = "text", .type = FieldType::STRING, .versions = all, .named = all, .tag = 7, .size = 255},
    {.name = "EventDeviceID", .trace = "eventDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 206, .size = 64},
};

constinit const std::uint16_t system_event_by_tag[] = {
    0, // tag 7
    1, // tag 206
};

} // namespace ctikit::uccx::tables
