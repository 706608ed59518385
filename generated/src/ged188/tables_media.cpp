// Unified CCE CTI Server protocol (GED-188): fields, groups and counts of the messages of class media.
// Written by `ctigen generate` from spec/ged188.
#include "tables.hpp"

namespace ctikit::ged188::tables {

// RTP_STARTED_EVENT (116)

constinit const FieldInfo rtp_started_event_fixed[] = {
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ClientPort", .trace = "clientPort", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "Direction", .trace = "direction", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &RTPDirection},
    {.name = "RTPType", .trace = "rtpType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &RTPType},
    {.name = "BitRate", .trace = "bitRate", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "EchoCancellation", .trace = "echoCancellation", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "PacketSize", .trace = "packetSize", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PayloadType", .trace = "payloadType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo rtp_started_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "ClientAddress", .trace = "clientAddress", .type = FieldType::STRING, .versions = {9, 18}, .named = {9, 18}, .tag = 81, .size = 16},
    {.name = "ClientAddress", .trace = "clientAddress", .type = FieldType::STRING, .versions = {19, 25}, .named = {19, 25}, .tag = 81, .size = 64},
    {.name = "ClientAddressIPV6", .trace = "clientAddressIPV6", .type = FieldType::STRING, .unsure = true, .versions = {14, 18}, .named = {14, 18}, .tag = 226},
    {.name = "AgentExtension", .trace = "agentExtension", .type = FieldType::STRING, .versions = all, .named = all, .tag = 4, .size = 16},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 5, .size = 12},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 194, .size = 129},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "SendingAddress", .trace = "sendingAddress", .type = FieldType::STRING, .unsure = true, .versions = {9, 18}, .named = {9, 18}, .tag = 125, .size = 16},
    {.name = "SendingAddress", .trace = "sendingAddress", .type = FieldType::STRING, .unsure = true, .versions = {19, 25}, .named = {19, 25}, .tag = 125, .size = 64},
    {.name = "SendingAddressIPV6", .trace = "sendingAddressIPV6", .type = FieldType::STRING, .unsure = true, .versions = {14, 18}, .named = {14, 18}, .tag = 227},
    {.name = "SendingPort", .trace = "sendingPort", .type = FieldType::UINT, .unsure = true, .versions = all, .named = all, .tag = 126, .size = 4},
};

constinit const std::uint16_t rtp_started_event_by_tag[] = {
    4, // tag 4
    5, // tag 5
    7, // tag 6
    0, // tag 25
    1, // tag 81
    2, // tag 81
    8, // tag 125
    9, // tag 125
    11, // tag 126
    6, // tag 194
    3, // tag 226
    10, // tag 227
};

// RTP_STOPPED_EVENT (117)

constinit const FieldInfo rtp_stopped_event_fixed[] = {
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ClientPort", .trace = "clientPort", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "Direction", .trace = "direction", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &RTPDirection},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo rtp_stopped_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "ClientAddress", .trace = "clientAddress", .type = FieldType::STRING, .versions = {9, 18}, .named = {9, 18}, .tag = 81, .size = 16},
    {.name = "ClientAddress", .trace = "clientAddress", .type = FieldType::STRING, .versions = {19, 25}, .named = {19, 25}, .tag = 81, .size = 64},
    {.name = "ClientAddressIPV6", .trace = "clientAddressIPV6", .type = FieldType::STRING, .unsure = true, .versions = {14, 18}, .named = {14, 18}, .tag = 226},
    {.name = "AgentExtension", .trace = "agentExtension", .type = FieldType::STRING, .versions = all, .named = all, .tag = 4, .size = 16},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 5, .size = 12},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 194, .size = 129},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "SendingAddress", .trace = "sendingAddress", .type = FieldType::STRING, .unsure = true, .versions = {9, 18}, .named = {9, 18}, .tag = 125, .size = 16},
    {.name = "SendingAddress", .trace = "sendingAddress", .type = FieldType::STRING, .unsure = true, .versions = {19, 25}, .named = {19, 25}, .tag = 125, .size = 64},
    {.name = "SendingAddressIPV6", .trace = "sendingAddressIPV6", .type = FieldType::STRING, .unsure = true, .versions = {14, 18}, .named = {14, 18}, .tag = 227},
    {.name = "SendingPort", .trace = "sendingPort", .type = FieldType::UINT, .unsure = true, .versions = all, .named = all, .tag = 126, .size = 4},
};

constinit const std::uint16_t rtp_stopped_event_by_tag[] = {
    4, // tag 4
    5, // tag 5
    7, // tag 6
    0, // tag 25
    1, // tag 81
    2, // tag 81
    8, // tag 125
    9, // tag 125
    11, // tag 126
    6, // tag 194
    3, // tag 226
    10, // tag 227
};

} // namespace ctikit::ged188::tables
