// Unified CCE CTI Server protocol (GED-188): fields, groups and counts of the messages of class monitor.
// Written by `ctigen generate` from spec/ged188.
#include "tables.hpp"

namespace ctikit::ged188::tables {

// MONITOR_START_REQ (93)

constinit const FieldInfo monitor_start_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "CallMsgMask", .trace = "callMsgMask", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &CallMsgMask},
    {.name = "AgentStateMask", .trace = "agentStateMask", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &AgentStateMask},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "MonitoredDeviceType", .trace = "monitoredDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
};

constinit const FieldInfo monitor_start_req_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "MonitoredDeviceID", .trace = "monitoredDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 76, .size = 64},
};

constinit const std::uint16_t monitor_start_req_by_tag[] = {
    0, // tag 25
    1, // tag 76
};

// MONITOR_START_CONF (94)

constinit const FieldInfo monitor_start_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// MONITOR_STOP_REQ (95)

constinit const FieldInfo monitor_stop_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// MONITOR_STOP_CONF (96)

constinit const FieldInfo monitor_stop_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// CHANGE_MONITOR_MASK_REQ (97)

constinit const FieldInfo change_monitor_mask_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "CallMsgMask", .trace = "callMsgMask", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &CallMsgMask},
    {.name = "AgentStateMask", .trace = "agentStateMask", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &AgentStateMask},
};

constinit const FieldInfo change_monitor_mask_req_floating[] = {
    {.name = "CTIOSCILClientID", .trace = "cTIOSCILClientID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 217, .size = 64},
};

constinit const std::uint16_t change_monitor_mask_req_by_tag[] = {
    0, // tag 217
};

// CHANGE_MONITOR_MASK_CONF (98)

constinit const FieldInfo change_monitor_mask_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// CLIENT_SESSION_OPENED_EVENT (99)

constinit const FieldInfo client_session_opened_event_fixed[] = {
    {.name = "SessionID", .trace = "sessionID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ServicesGranted", .trace = "servicesGranted", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &CTIService},
    {.name = "CallMsgMask", .trace = "callMsgMask", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &CallMsgMask},
    {.name = "AgentStateMask", .trace = "agentStateMask", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &AgentStateMask},
    {.name = "ClientPort", .trace = "clientPort", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo client_session_opened_event_floating[] = {
    {.name = "ClientAddress", .trace = "clientAddress", .type = FieldType::STRING, .versions = {9, 18}, .named = {9, 18}, .tag = 81, .size = 16},
    {.name = "ClientAddress", .trace = "clientAddress", .type = FieldType::STRING, .versions = {19, 25}, .named = {19, 25}, .tag = 81, .size = 64},
    {.name = "ClientAddressIPV6", .trace = "clientAddressIPV6", .type = FieldType::STRING, .unsure = true, .versions = {14, 18}, .named = {14, 18}, .tag = 226},
    {.name = "ClientID", .trace = "clientID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 1, .size = 64},
    {.name = "ClientSignature", .trace = "clientSignature", .type = FieldType::STRING, .versions = all, .named = all, .tag = 3, .size = 64},
    {.name = "AgentExtension", .trace = "agentExtension", .type = FieldType::STRING, .versions = all, .named = all, .tag = 4, .size = 16},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 5, .size = 12},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
};

constinit const std::uint16_t client_session_opened_event_by_tag[] = {
    3, // tag 1
    4, // tag 3
    5, // tag 4
    6, // tag 5
    7, // tag 6
    0, // tag 81
    1, // tag 81
    2, // tag 226
};

// CLIENT_SESSION_CLOSED_EVENT (100)

constinit const FieldInfo client_session_closed_event_fixed[] = {
    {.name = "SessionID", .trace = "sessionID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "Status", .trace = "status", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &StatusCode},
    {.name = "ClientPort", .trace = "clientPort", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo client_session_closed_event_floating[] = {
    {.name = "ClientAddress", .trace = "clientAddress", .type = FieldType::STRING, .versions = {9, 18}, .named = {9, 18}, .tag = 81, .size = 16},
    {.name = "ClientAddress", .trace = "clientAddress", .type = FieldType::STRING, .versions = {19, 25}, .named = {19, 25}, .tag = 81, .size = 64},
    {.name = "ClientAddressIPV6", .trace = "clientAddressIPV6", .type = FieldType::STRING, .unsure = true, .versions = {14, 18}, .named = {14, 18}, .tag = 226},
    {.name = "ClientID", .trace = "clientID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 1, .size = 64},
    {.name = "ClientSignature", .trace = "clientSignature", .type = FieldType::STRING, .versions = all, .named = all, .tag = 3, .size = 64},
    {.name = "AgentExtension", .trace = "agentExtension", .type = FieldType::STRING, .versions = all, .named = all, .tag = 4, .size = 16},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 5, .size = 12},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
};

constinit const std::uint16_t client_session_closed_event_by_tag[] = {
    3, // tag 1
    4, // tag 3
    5, // tag 4
    6, // tag 5
    7, // tag 6
    0, // tag 81
    1, // tag 81
    2, // tag 226
};

// SESSION_MONITOR_START_REQ (101)

constinit const FieldInfo session_monitor_start_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SessionID", .trace = "sessionID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo session_monitor_start_req_floating[] = {
    {.name = "CTIOSCILClientID", .trace = "cTIOSCILClientID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 217, .size = 64},
};

constinit const std::uint16_t session_monitor_start_req_by_tag[] = {
    0, // tag 217
};

// SESSION_MONITOR_START_CONF (102)

constinit const FieldInfo session_monitor_start_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// SESSION_MONITOR_STOP_REQ (103)

constinit const FieldInfo session_monitor_stop_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo session_monitor_stop_req_floating[] = {
    {.name = "CTIOSCILClientID", .trace = "cTIOSCILClientID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 217, .size = 64},
};

constinit const std::uint16_t session_monitor_stop_req_by_tag[] = {
    0, // tag 217
};

// SESSION_MONITOR_STOP_CONF (104)

constinit const FieldInfo session_monitor_stop_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

} // namespace ctikit::ged188::tables
