// Unified CCE CTI Server protocol (GED-188): fields, groups and counts of the messages of class recording.
// Written by `ctigen generate` from spec/ged188.
#include "tables.hpp"

namespace ctikit::ged188::tables {

// START_RECORDING_REQ (147)

constinit const FieldInfo start_recording_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ClientPort", .trace = "clientPort", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "BitRate", .trace = "bitRate", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PacketSize", .trace = "packetSize", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "Direction", .trace = "direction", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &RTPDirection},
    {.name = "RTPType", .trace = "rtpType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &RTPType},
    {.name = "EchoCancellation", .trace = "echoCancellation", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "PayloadType", .trace = "payloadType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
};

constinit const FieldInfo start_recording_req_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "ClientID", .trace = "clientID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 1, .size = 64},
    {.name = "ClientAddress", .trace = "clientAddress", .type = FieldType::STRING, .versions = {9, 18}, .named = {9, 18}, .tag = 81, .size = 16},
    {.name = "ClientAddress", .trace = "clientAddress", .type = FieldType::STRING, .versions = {19, 25}, .named = {19, 25}, .tag = 81, .size = 64},
    {.name = "ClientAddressIPV6", .trace = "clientAddressIPV6", .type = FieldType::STRING, .unsure = true, .versions = {14, 18}, .named = {14, 18}, .tag = 226},
    {.name = "AgentExtension", .trace = "agentExtension", .type = FieldType::STRING, .versions = all, .named = all, .tag = 4, .size = 16},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 5, .size = 12},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
};

constinit const std::uint16_t start_recording_req_by_tag[] = {
    1, // tag 1
    5, // tag 4
    6, // tag 5
    7, // tag 6
    0, // tag 25
    2, // tag 81
    3, // tag 81
    4, // tag 226
};

// START_RECORDING_CONF (148)

constinit const FieldInfo start_recording_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SessionID", .trace = "sessionID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ServerData", .trace = "serverData", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo start_recording_conf_floating[] = {
    {.name = "ClientID", .trace = "clientID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 1, .size = 64},
    {.name = "ClientAddress", .trace = "clientAddress", .type = FieldType::STRING, .versions = {9, 18}, .named = {9, 18}, .tag = 81, .size = 16},
    {.name = "ClientAddress", .trace = "clientAddress", .type = FieldType::STRING, .versions = {19, 25}, .named = {19, 25}, .tag = 81, .size = 64},
    {.name = "ClientAddressIPV6", .trace = "clientAddressIPV6", .type = FieldType::STRING, .unsure = true, .versions = {14, 18}, .named = {14, 18}, .tag = 226},
};

constinit const std::uint16_t start_recording_conf_by_tag[] = {
    0, // tag 1
    1, // tag 81
    2, // tag 81
    3, // tag 226
};

// STOP_RECORDING_REQ (149)

constinit const FieldInfo stop_recording_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ClientPort", .trace = "clientPort", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SessionID", .trace = "sessionID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ServerData", .trace = "serverData", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "Direction", .trace = "direction", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &RTPDirection},
};

constinit const FieldInfo stop_recording_req_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "ClientID", .trace = "clientID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 1, .size = 64},
    {.name = "ClientAddress", .trace = "clientAddress", .type = FieldType::STRING, .versions = {9, 18}, .named = {9, 18}, .tag = 81, .size = 16},
    {.name = "ClientAddress", .trace = "clientAddress", .type = FieldType::STRING, .versions = {19, 25}, .named = {19, 25}, .tag = 81, .size = 64},
    {.name = "ClientAddressIPV6", .trace = "clientAddressIPV6", .type = FieldType::STRING, .unsure = true, .versions = {14, 18}, .named = {14, 18}, .tag = 226},
    {.name = "AgentExtension", .trace = "agentExtension", .type = FieldType::STRING, .versions = all, .named = all, .tag = 4, .size = 16},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 5, .size = 12},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
};

constinit const std::uint16_t stop_recording_req_by_tag[] = {
    1, // tag 1
    5, // tag 4
    6, // tag 5
    7, // tag 6
    0, // tag 25
    2, // tag 81
    3, // tag 81
    4, // tag 226
};

// STOP_RECORDING_CONF (150)

constinit const FieldInfo stop_recording_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo stop_recording_conf_floating[] = {
    {.name = "ClientID", .trace = "clientID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 1, .size = 64},
    {.name = "ClientAddress", .trace = "clientAddress", .type = FieldType::STRING, .versions = {9, 18}, .named = {9, 18}, .tag = 81, .size = 16},
    {.name = "ClientAddress", .trace = "clientAddress", .type = FieldType::STRING, .versions = {19, 25}, .named = {19, 25}, .tag = 81, .size = 64},
    {.name = "ClientAddressIPV6", .trace = "clientAddressIPV6", .type = FieldType::STRING, .unsure = true, .versions = {14, 18}, .named = {14, 18}, .tag = 226},
};

constinit const std::uint16_t stop_recording_conf_by_tag[] = {
    0, // tag 1
    1, // tag 81
    2, // tag 81
    3, // tag 226
};

// START_NETWORK_RECORDING_REQ (268)

constinit const FieldInfo start_network_recording_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = {23, 25}, .named = {23, 25}, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = {23, 25}, .named = {23, 25}, .size = 4},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = {23, 25}, .named = {23, 25}, .size = 4},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = {23, 25}, .named = {23, 25}, .size = 2, .enumeration = &ConnectionDeviceIDType},
};

constinit const FieldInfo start_network_recording_req_floating[] = {
    {.name = "PlayToneDirection", .trace = "playToneDirection", .type = FieldType::USHORT, .versions = {23, 25}, .named = {23, 25}, .tag = 289, .size = 2, .enumeration = &PlayToneDirection},
    {.name = "InvocationType", .trace = "invocationType", .type = FieldType::USHORT, .versions = {23, 25}, .named = {23, 25}, .tag = 290, .size = 2, .enumeration = &RecordingInvocationType},
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = {23, 25}, .named = {23, 25}, .tag = 25, .size = 64},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = {23, 25}, .named = {23, 25}, .tag = 6, .size = 64},
};

constinit const std::uint16_t start_network_recording_req_by_tag[] = {
    3, // tag 6
    2, // tag 25
    0, // tag 289
    1, // tag 290
};

// START_NETWORK_RECORDING_CONF (269)

constinit const FieldInfo start_network_recording_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = {23, 25}, .named = {23, 25}, .size = 4},
};

// STOP_NETWORK_RECORDING_REQ (270)

constinit const FieldInfo stop_network_recording_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = {23, 25}, .named = {23, 25}, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = {23, 25}, .named = {23, 25}, .size = 4},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = {23, 25}, .named = {23, 25}, .size = 4},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = {23, 25}, .named = {23, 25}, .size = 2, .enumeration = &ConnectionDeviceIDType},
};

constinit const FieldInfo stop_network_recording_req_floating[] = {
    {.name = "InvocationType", .trace = "invocationType", .type = FieldType::USHORT, .versions = {23, 25}, .named = {23, 25}, .tag = 290, .size = 2, .enumeration = &RecordingInvocationType},
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = {23, 25}, .named = {23, 25}, .tag = 25, .size = 64},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = {23, 25}, .named = {23, 25}, .tag = 6, .size = 64},
};

constinit const std::uint16_t stop_network_recording_req_by_tag[] = {
    2, // tag 6
    1, // tag 25
    0, // tag 290
};

// STOP_NETWORK_RECORDING_CONF (271)

constinit const FieldInfo stop_network_recording_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = {23, 25}, .named = {23, 25}, .size = 4},
};

// NETWORK_RECORDING_STARTED_EVENT (272)

constinit const FieldInfo network_recording_started_event_fixed[] = {
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = {23, 25}, .named = {23, 25}, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = {23, 25}, .named = {23, 25}, .size = 4},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = {23, 25}, .named = {23, 25}, .size = 4},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = {23, 25}, .named = {23, 25}, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "RecordingDeviceType", .trace = "recordingDeviceType", .type = FieldType::USHORT, .versions = {23, 25}, .named = {23, 25}, .size = 2, .enumeration = &DeviceIDType},
};

constinit const FieldInfo network_recording_started_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = {23, 25}, .named = {23, 25}, .tag = 25, .size = 64},
    {.name = "RecordingDeviceID", .trace = "recordingDeviceID", .type = FieldType::STRING, .versions = {23, 25}, .named = {23, 25}, .tag = 300, .size = 64},
};

constinit const std::uint16_t network_recording_started_event_by_tag[] = {
    0, // tag 25
    1, // tag 300
};

// NETWORK_RECORDING_ENDED_EVENT (273)

constinit const FieldInfo network_recording_ended_event_fixed[] = {
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = {23, 25}, .named = {23, 25}, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = {23, 25}, .named = {23, 25}, .size = 4},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = {23, 25}, .named = {23, 25}, .size = 4},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = {23, 25}, .named = {23, 25}, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "RecordingDeviceType", .trace = "recordingDeviceType", .type = FieldType::USHORT, .versions = {23, 25}, .named = {23, 25}, .size = 2, .enumeration = &DeviceIDType},
};

constinit const FieldInfo network_recording_ended_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = {23, 25}, .named = {23, 25}, .tag = 25, .size = 64},
    {.name = "RecordingDeviceID", .trace = "recordingDeviceID", .type = FieldType::STRING, .versions = {23, 25}, .named = {23, 25}, .tag = 300, .size = 64},
};

constinit const std::uint16_t network_recording_ended_event_by_tag[] = {
    0, // tag 25
    1, // tag 300
};

// NETWORK_RECORDING_FAILED_EVENT (274)

constinit const FieldInfo network_recording_failed_event_fixed[] = {
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = {23, 25}, .named = {23, 25}, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = {23, 25}, .named = {23, 25}, .size = 4},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = {23, 25}, .named = {23, 25}, .size = 4},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = {23, 25}, .named = {23, 25}, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "RecordingDeviceType", .trace = "recordingDeviceType", .type = FieldType::USHORT, .versions = {23, 25}, .named = {23, 25}, .size = 2, .enumeration = &DeviceIDType},
    {.name = "RecordFailureCause", .trace = "recordFailureCause", .type = FieldType::USHORT, .versions = {23, 25}, .named = {23, 25}, .size = 2},
};

constinit const FieldInfo network_recording_failed_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = {23, 25}, .named = {23, 25}, .tag = 25, .size = 64},
    {.name = "RecordingDeviceID", .trace = "recordingDeviceID", .type = FieldType::STRING, .versions = {23, 25}, .named = {23, 25}, .tag = 300, .size = 64},
};

constinit const std::uint16_t network_recording_failed_event_by_tag[] = {
    0, // tag 25
    1, // tag 300
};

// NETWORK_RECORDING_TARGET_INFO_EVENT (275)

constinit const FieldInfo network_recording_target_info_event_fixed[] = {
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = {23, 25}, .named = {23, 25}, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = {23, 25}, .named = {23, 25}, .size = 4},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = {23, 25}, .named = {23, 25}, .size = 4},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = {23, 25}, .named = {23, 25}, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "RecordingDeviceType", .trace = "recordingDeviceType", .type = FieldType::USHORT, .versions = {23, 25}, .named = {23, 25}, .size = 2, .enumeration = &DeviceIDType},
    {.name = "RecordingType", .trace = "recordingType", .type = FieldType::USHORT, .versions = {23, 25}, .named = {23, 25}, .size = 2, .enumeration = &RecordingType},
    {.name = "MediaForkingDeviceType", .trace = "mediaForkingDeviceType", .type = FieldType::USHORT, .versions = {23, 25}, .named = {23, 25}, .size = 2, .enumeration = &MediaForkingDeviceType},
};

constinit const FieldInfo network_recording_target_info_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = {23, 25}, .named = {23, 25}, .tag = 25, .size = 64},
    {.name = "RecordingDeviceID", .trace = "recordingDeviceID", .type = FieldType::STRING, .versions = {23, 25}, .named = {23, 25}, .tag = 300, .size = 64},
    {.name = "RecorderAddress", .trace = "recorderAddress", .type = FieldType::STRING, .versions = {23, 25}, .named = {23, 25}, .tag = 291, .size = 64},
    {.name = "TerminalName", .trace = "terminalName", .type = FieldType::STRING, .versions = {23, 25}, .named = {23, 25}, .tag = 292, .size = 64},
    {.name = "MediaForkingDeviceName", .trace = "mediaForkingDeviceName", .type = FieldType::STRING, .versions = {23, 25}, .named = {23, 25}, .tag = 293, .size = 64},
    {.name = "ProtocolReferenceGUID", .trace = "protocolReferenceGUID", .type = FieldType::STRING, .versions = {23, 25}, .named = {23, 25}, .tag = 294, .size = 64},
    {.name = "MediaForkingClusterID", .trace = "mediaForkingClusterID", .type = FieldType::STRING, .versions = {23, 25}, .named = {23, 25}, .tag = 295, .size = 64},
    {.name = "RecorderURI", .trace = "recorderURI", .type = FieldType::STRING, .versions = {23, 25}, .named = {23, 25}, .tag = 296, .size = 64},
    {.name = "RecorderErrorMsg", .trace = "recorderErrorMsg", .type = FieldType::STRING, .versions = {23, 25}, .named = {23, 25}, .tag = 297, .size = 64},
    {.name = "RecorderType", .trace = "recorderType", .type = FieldType::USHORT, .versions = {23, 25}, .named = {23, 25}, .tag = 298, .size = 2, .enumeration = &RecorderType},
    {.name = "RecorderStatus", .trace = "recorderStatus", .type = FieldType::USHORT, .versions = {23, 25}, .named = {23, 25}, .tag = 299, .size = 2, .enumeration = &RecorderStatus},
};

constinit const std::uint16_t network_recording_target_info_event_by_tag[] = {
    0, // tag 25
    2, // tag 291
    3, // tag 292
    4, // tag 293
    5, // tag 294
    6, // tag 295
    7, // tag 296
    8, // tag 297
    9, // tag 298
    10, // tag 299
    1, // tag 300
};

} // namespace ctikit::ged188::tables
