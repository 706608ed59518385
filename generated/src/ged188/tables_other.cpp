// Unified CCE CTI Server protocol (GED-188): fields, groups and counts of the messages of class other.
// Written by `ctigen generate` from spec/ged188.
#include "tables.hpp"

namespace ctikit::ged188::tables {

// USER_MESSAGE_REQ (107)

constinit const FieldInfo user_message_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "Distribution", .trace = "distribution", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &MessageDistribution},
};

constinit const FieldInfo user_message_req_floating[] = {
    {.name = "ClientID", .trace = "clientID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 1, .size = 64},
    {.name = "AgentExtension", .trace = "agentExtension", .type = FieldType::STRING, .versions = all, .named = all, .tag = 4, .size = 16},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 5, .size = 12},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 194, .size = 129},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "Text", .trace = "text", .type = FieldType::STRING, .versions = all, .named = all, .tag = 7, .size = 255},
    {.name = "CTIOSCILClientID", .trace = "cTIOSCILClientID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 217, .size = 64},
};

constinit const std::uint16_t user_message_req_by_tag[] = {
    0, // tag 1
    1, // tag 4
    2, // tag 5
    4, // tag 6
    5, // tag 7
    3, // tag 194
    6, // tag 217
};

// USER_MESSAGE_CONF (108)

constinit const FieldInfo user_message_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// USER_MESSAGE_EVENT (109)

constinit const FieldInfo user_message_event_fixed[] = {
    {.name = "ICMCentralControllerTime", .trace = "icmCentralControllerTime", .type = FieldType::TIME, .versions = all, .named = all, .size = 4},
    {.name = "Distribution", .trace = "distribution", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &MessageDistribution},
};

constinit const FieldInfo user_message_event_floating[] = {
    {.name = "ClientID", .trace = "clientID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 1, .size = 64},
    {.name = "Text", .trace = "text", .type = FieldType::STRING, .versions = all, .named = all, .tag = 7, .size = 255},
};

constinit const std::uint16_t user_message_event_by_tag[] = {
    0, // tag 1
    1, // tag 7
};

} // namespace ctikit::ged188::tables
