// Unified CCE CTI Server protocol (GED-188): fields, groups and counts of the messages of class error.
// Written by `ctigen generate` from spec/ged188.
#include "tables.hpp"

namespace ctikit::ged188::tables {

// FAILURE_CONF (1)

constinit const FieldInfo failure_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "Status", .trace = "status", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &StatusCode},
};

constinit const FieldInfo failure_conf_floating[] = {
    {.name = "CTIOSCILClientID", .trace = "cTIOSCILClientID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 217, .size = 64},
    {.name = "Text", .trace = "text", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 7, .size = 255},
};

constinit const std::uint16_t failure_conf_by_tag[] = {
    1, // tag 7
    0, // tag 217
};

// FAILURE_EVENT (2)

constinit const FieldInfo failure_event_fixed[] = {
    {.name = "Status", .trace = "status", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &StatusCode},
};

constinit const FieldInfo failure_event_floating[] = {
    {.name = "Text", .trace = "text", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 7, .size = 255},
};

constinit const std::uint16_t failure_event_by_tag[] = {
    0, // tag 7
};

// CONTROL_FAILURE_CONF (35)

constinit const FieldInfo control_failure_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "FailureCode", .trace = "failureCode", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ControlFailureCode},
    {.name = "PeripheralErrorCode", .trace = "peripheralErrorCode", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo control_failure_conf_floating[] = {
    {.name = "CTIOSCILClientID", .trace = "cTIOSCILClientID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 217, .size = 64},
};

constinit const std::uint16_t control_failure_conf_by_tag[] = {
    0, // tag 217
};

} // namespace ctikit::ged188::tables
