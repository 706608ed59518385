// Unified CCX CTI protocol: fields, groups and counts of the messages of class media.
// Written by `ctigen generate` from spec/uccx.
#include "tables.hpp"

namespace ctikit::uccx::tables {

// RTP_STARTED_EVENT (116)

constinit const FieldInfo rtp_started_event_fixed[] = {
    {.name = "reserved", .as = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "clientPort", .trace = "clientPort", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "Direction", .trace = "direction", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &RTPDirection},
    {.name = "RTPType", .trace = "rtpType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &RTPType},
    {.name = "BitRate", .trace = "bitRate", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &RTPBitRate},
    {.name = "EchoCancellation", .trace = "echoCancellation", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &EchoCancellation},
    {.name = "PacketSize", .trace = "packetSize", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PayloadType", .trace = "payloadType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &AudioCodec},
    {.name = "ConnectionDeviceType", .trace = "ConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "CallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo rtp_started_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "ClientAddress", .trace = "clientAddress", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 81, .size = 16},
    {.name = "AgentExtension", .trace = "agentExtension", .type = FieldType::STRING, .versions = all, .named = all, .tag = 4, .size = 16},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "SendingAddress", .trace = "sendingAddress", .type = FieldType::STRING, .versions = all, .named = all, .tag = 125, .size = 16},
    {.name = "SendingPort", .trace = "sendingPort", .type = FieldType::UINT, .versions = all, .named = all, .tag = 126, .size = 4},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 194, .size = 129},
};

constinit const std::uint16_t rtp_started_event_by_tag[] = {
    2, // tag 4
    3, // tag 6
    0, // tag 25
    1, // tag 81
    4, // tag 125
    5, // tag 126
    6, // tag 194
};

// RTP_STOPPED_EVENT (117)

constinit const FieldInfo rtp_stopped_event_fixed[] = {
    {.name = "reserved", .as = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "clientPort", .trace = "clientPort", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "Direction", .trace = "direction", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &RTPDirection},
    {.name = "ConnectionDeviceType", .trace = "ConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "CallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo rtp_stopped_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "ClientAddress", .trace = "clientAddress", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 81, .size = 16},
    {.name = "AgentExtension", .trace = "agentExtension", .type = FieldType::STRING, .versions = all, .named = all, .tag = 4, .size = 16},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "SendingAddress", .trace = "sendingAddress", .type = FieldType::STRING, .versions = all, .named = all, .tag = 125, .size = 16},
    {.name = "SendingPort", .trace = "sendingPort", .type = FieldType::UINT, .versions = all, .named = all, .tag = 126, .size = 4},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 194, .size = 129},
};

constinit const std::uint16_t rtp_stopped_event_by_tag[] = {
    2, // tag 4
    3, // tag 6
    0, // tag 25
    1, // tag 81
    4, // tag 125
    5, // tag 126
    6, // tag 194
};

} // namespace ctikit::uccx::tables
