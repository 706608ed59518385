// Unified CCX CTI protocol: fields, groups and counts of the messages of class system.
// Written by `ctigen generate` from spec/uccx.
#include "tables.hpp"

namespace ctikit::uccx::tables {

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
