// Unified CCE CTI Server protocol (GED-188): fields, groups and counts of the messages of class system.
// Written by `ctigen generate` from spec/ged188.
#include "tables.hpp"

namespace ctikit::ged188::tables {

// SYSTEM_EVENT (31)

constinit const FieldInfo system_event_fixed[] = {
    {.name = "PGStatus", .trace = "pgStatus", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &PGStatus},
    {.name = "ICMCentralControllerTime", .trace = "icmCentralControllerTime", .type = FieldType::TIME, .versions = all, .named = all, .size = 4},
    {.name = "SystemEventID", .trace = "systemEventID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &SystemEventID},
    {.name = "SystemEventArg1", .trace = "systemEventArg1", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SystemEventArg2", .trace = "systemEventArg2", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SystemEventArg3", .trace = "systemEventArg3", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "EventDeviceType", .trace = "eventDeviceType", .type = FieldType::USHORT, .unsure = true, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
};

constinit const FieldInfo system_event_floating[] = {
    {.name = "Text", .trace = "text", .type = FieldType::STRING, .versions = all, .named = all, .tag = 7, .size = 255},
    {.name = "EventDeviceID", .trace = "eventDeviceID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 206, .size = 64},
};

constinit const std::uint16_t system_event_by_tag[] = {
    0, // tag 7
    1, // tag 206
};

// CLIENT_EVENT_REPORT_REQ (32)

constinit const FieldInfo client_event_report_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "State", .trace = "state", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ClientEventState},
};

constinit const FieldInfo client_event_report_req_floating[] = {
    {.name = "ObjectName", .trace = "objectName", .type = FieldType::STRING, .versions = all, .named = all, .tag = 66, .size = 128},
    {.name = "Text", .trace = "text", .type = FieldType::STRING, .versions = all, .named = all, .tag = 7, .size = 255},
};

constinit const std::uint16_t client_event_report_req_by_tag[] = {
    1, // tag 7
    0, // tag 66
};

// CLIENT_EVENT_REPORT_CONF (33)

constinit const FieldInfo client_event_report_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// REGISTER_SERVICE_REQ (143)

constinit const FieldInfo register_service_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ServerMode", .trace = "serverMode", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ServerMode},
};

constinit const FieldInfo register_service_req_floating[] = {
    {.name = "ServiceName", .trace = "serviceName", .type = FieldType::STRING, .versions = all, .named = all, .tag = 94, .size = 64},
};

constinit const std::uint16_t register_service_req_by_tag[] = {
    0, // tag 94
};

// REGISTER_SERVICE_CONF (144)

constinit const FieldInfo register_service_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "RegisteredServiceID", .trace = "registeredServiceID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// UNREGISTER_SERVICE_REQ (145)

constinit const FieldInfo unregister_service_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "RegisteredServiceID", .trace = "registeredServiceID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// UNREGISTER_SERVICE_CONF (146)

constinit const FieldInfo unregister_service_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

} // namespace ctikit::ged188::tables
