// Unified CCE CTI Server protocol (GED-188): fields, groups and counts of the messages of class snapshot.
// Written by `ctigen generate` from spec/ged188.
#include "tables.hpp"

namespace ctikit::ged188::tables {

// QUERY_DEVICE_INFO_REQ (78)

constinit const FieldInfo query_device_info_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .trace = "reserved", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
};

constinit const FieldInfo query_device_info_req_floating[] = {
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
};

constinit const std::uint16_t query_device_info_req_by_tag[] = {
    0, // tag 6
};

// QUERY_DEVICE_INFO_CONF (79)

constinit const FieldInfo query_device_info_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &PeripheralType},
    {.name = "TypeOfDevice", .trace = "typeOfDevice", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &TypeOfDevice},
    {.name = "ClassOfDevice", .trace = "classOfDevice", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ClassOfDevice},
    {.name = "NumLines", .trace = "numLines", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 10},
    {.name = "reserved", .trace = "reserved", .type = FieldType::USHORT, .reserved = true, .versions = all, .named = all, .size = 2},
    {.name = "MaxActiveCalls", .trace = "maxActiveCalls", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "MaxHeldCalls", .trace = "maxHeldCalls", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "MaxDevicesInConference", .trace = "maxDevicesInConference", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "MakeCallSetup", .trace = "makeCallSetup", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &AgentStateMask},
    {.name = "TransferConferenceSetup", .trace = "transferConferenceSetup", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &TransferConferenceSetupMask},
    {.name = "CallEventsSupported", .trace = "callEventsSupported", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &CallMsgMask},
    {.name = "CallControlSupported", .trace = "callControlSupported", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &CallControlMask},
    {.name = "OtherFeaturesSupported", .trace = "otherFeaturesSupported", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &OtherFeatureMask},
};

constinit const FieldInfo query_device_info_conf_floating[] = {
    {.name = "LineHandle", .trace = "lineHandle", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 70, .size = 2, .count = 0, .group = 0},
    {.name = "LineType", .trace = "lineType", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 71, .size = 2, .count = 0, .group = 0, .enumeration = &LineType},
};

constinit const std::uint16_t query_device_info_conf_by_tag[] = {
    0, // tag 70
    1, // tag 71
};

constinit const GroupInfo query_device_info_conf_groups[] = {
    {.name = "line", .count = 0, .first_tag = 70},
};

constinit const CountInfo query_device_info_conf_counts[] = {
    {.name = "NumLines", .field = 4, .limit = 10},
};

// SNAPSHOT_CALL_REQ (82)

constinit const FieldInfo snapshot_call_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
};

constinit const FieldInfo snapshot_call_req_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "ANI_II", .trace = "aniII", .type = FieldType::STRING, .trace_absent = true, .unsure = true, .versions = {11, 25}, .named = {11, 25}, .tag = 215, .size = 2},
};

constinit const std::uint16_t snapshot_call_req_by_tag[] = {
    0, // tag 25
    1, // tag 215
};

// SNAPSHOT_CALL_CONF (83)

constinit const FieldInfo snapshot_call_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "CallType", .trace = "callType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &CallType},
    {.name = "NumCTIClients", .trace = "numCTIClients", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 16},
    {.name = "NumCallDevices", .trace = "numCallDevices", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 16},
    {.name = "NumNamedVariables", .trace = "numNamedVars", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "NumNamedArrays", .trace = "numNamedArrays", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "CalledPartyDisposition", .trace = "calledPartyDisposition", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DispositionCode},
};

constinit const FieldInfo snapshot_call_conf_floating[] = {
    {.name = "ANI", .trace = "ani", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 8, .size = 40},
    {.name = "ANI_II", .trace = "aniII", .type = FieldType::STRING, .trace_absent = true, .unsure = true, .versions = {11, 25}, .named = {11, 25}, .tag = 215, .size = 2},
    {.name = "UserToUserInfo", .trace = "userToUserInfo", .type = FieldType::UNSPEC, .versions = all, .named = all, .tag = 9, .size = 131},
    {.name = "DNIS", .trace = "dnis", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 10, .size = 32},
    {.name = "DialedNumber", .trace = "dialedNumber", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 11, .size = 40},
    {.name = "CallerEnteredDigits", .trace = "callerEnteredDigits", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 12, .size = 40},
    {.name = "RouterCallKeyDay", .trace = "routerCallKeyDay", .type = FieldType::UINT, .versions = all, .named = all, .tag = 72, .size = 4},
    {.name = "RouterCallKeyCallID", .trace = "routerCallKeyCallID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 73, .size = 4},
    {.name = "CallVariable1", .trace = "callVar1", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 13, .size = 41},
    {.name = "CallVariable2", .trace = "callVar2", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 14, .size = 41},
    {.name = "CallVariable3", .trace = "callVar3", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 15, .size = 41},
    {.name = "CallVariable4", .trace = "callVar4", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 16, .size = 41},
    {.name = "CallVariable5", .trace = "callVar5", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 17, .size = 41},
    {.name = "CallVariable6", .trace = "callVar6", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 18, .size = 41},
    {.name = "CallVariable7", .trace = "callVar7", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 19, .size = 41},
    {.name = "CallVariable8", .trace = "callVar8", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 20, .size = 41},
    {.name = "CallVariable9", .trace = "callVar9", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 21, .size = 41},
    {.name = "CallVariable10", .trace = "callVar10", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 22, .size = 41},
    {.name = "CallWrapupData", .trace = "wrapupData", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 46, .size = 40},
    {.name = "NamedVariable", .trace = "namedVariable", .type = FieldType::NAMEDVAR, .versions = all, .named = all, .tag = 82, .size = 251, .count = 0, .group = 0},
    {.name = "NamedArray", .trace = "namedArray", .type = FieldType::NAMEDARRAY, .versions = all, .named = all, .tag = 83, .size = 252, .count = 1, .group = 1},
    {.name = "CTIClientSignature", .trace = "ctiClientSignature", .type = FieldType::STRING, .versions = all, .named = all, .tag = 23, .size = 64, .count = 2, .group = 2},
    {.name = "CTIClientTimestamp", .trace = "ctiClientTimestamp", .type = FieldType::TIME, .versions = all, .named = all, .tag = 24, .size = 4, .count = 2, .group = 2},
    {.name = "CallConnectionCallID", .trace = "callConnectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 56, .size = 4, .count = 3, .group = 3},
    {.name = "CallConnectionDeviceIDType", .trace = "callConnectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 57, .size = 2, .count = 3, .group = 3, .enumeration = &ConnectionDeviceIDType},
    {.name = "CallConnectionDeviceID", .trace = "callConnectionDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 58, .size = 64, .count = 3, .group = 3},
    {.name = "CallDeviceType", .trace = "callDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 59, .size = 2, .count = 3, .group = 3, .enumeration = &DeviceIDType},
    {.name = "CallDeviceID", .trace = "callDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 60, .size = 64, .count = 3, .group = 3},
    {.name = "CallDeviceConnectionState", .trace = "callDeviceConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 61, .size = 2, .count = 3, .group = 3, .enumeration = &LocalConnectionState},
    {.name = "CallReferenceID", .trace = "callReferenceID", .type = FieldType::UNSPEC, .versions = {14, 25}, .named = {14, 25}, .tag = 223, .size = 32},
    {.name = "COCConnectionCallID", .trace = "cOCConnectionCallID", .type = FieldType::UINT, .versions = {14, 25}, .named = {14, 25}, .tag = 229, .size = 4},
    {.name = "COCCallConnectionDeviceIDType", .trace = "cOCCallConnectionDeviceIDType", .type = FieldType::USHORT, .versions = {14, 25}, .named = {14, 25}, .tag = 230, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "COCCallConnectionDeviceID", .trace = "cOCCallConnectionDeviceID", .type = FieldType::STRING, .versions = {14, 25}, .named = {14, 25}, .tag = 231, .size = 64},
    {.name = "CallOriginatedFrom", .trace = "callOriginatedFrom", .type = FieldType::UCHAR, .unsure = true, .versions = {14, 25}, .named = {14, 25}, .tag = 232, .size = 1},
    {.name = "ProtocolReferenceGUID", .trace = "protocolReferenceGUID", .type = FieldType::STRING, .versions = {24, 25}, .named = {24, 25}, .tag = 294, .size = 40},
    {.name = "CcaiConfigId", .trace = "ccaiConfigId", .type = FieldType::STRING, .versions = {24, 25}, .named = {24, 25}, .tag = 311, .size = 40},
    {.name = "NumOfEnabledServices", .trace = "numOfEnabledServices", .type = FieldType::USHORT, .versions = {24, 25}, .named = {24, 25}, .tag = 310, .size = 2},
    {.name = "FltEnabledServices", .trace = "fltEnabledServices", .type = FieldType::USHORT, .versions = {24, 25}, .named = {24, 25}, .tag = 309, .count = 4, .array = true, .enumeration = &AgentServiceType},
};

constinit const std::uint16_t snapshot_call_conf_by_tag[] = {
    0, // tag 8
    2, // tag 9
    3, // tag 10
    4, // tag 11
    5, // tag 12
    8, // tag 13
    9, // tag 14
    10, // tag 15
    11, // tag 16
    12, // tag 17
    13, // tag 18
    14, // tag 19
    15, // tag 20
    16, // tag 21
    17, // tag 22
    21, // tag 23
    22, // tag 24
    18, // tag 46
    23, // tag 56
    24, // tag 57
    25, // tag 58
    26, // tag 59
    27, // tag 60
    28, // tag 61
    6, // tag 72
    7, // tag 73
    19, // tag 82
    20, // tag 83
    1, // tag 215
    29, // tag 223
    30, // tag 229
    31, // tag 230
    32, // tag 231
    33, // tag 232
    34, // tag 294
    37, // tag 309
    36, // tag 310
    35, // tag 311
};

constinit const GroupInfo snapshot_call_conf_groups[] = {
    {.name = "NamedVariable", .count = 0, .first_tag = 82},
    {.name = "NamedArray", .count = 1, .first_tag = 83},
    {.name = "cti_client", .count = 2, .first_tag = 23},
    {.name = "device", .count = 3, .first_tag = 56},
};

constinit const CountInfo snapshot_call_conf_counts[] = {
    {.name = "NumNamedVariables", .field = 4},
    {.name = "NumNamedArrays", .field = 5},
    {.name = "NumCTIClients", .field = 2, .limit = 16},
    {.name = "NumCallDevices", .field = 3, .limit = 16},
    {.name = "NumOfEnabledServices", .floating = true, .field = 36},
};

// SNAPSHOT_DEVICE_REQ (84)

constinit const FieldInfo snapshot_device_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SnapshotDeviceType", .trace = "snapshotDeviceType", .type = FieldType::USHORT, .unsure = true, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
};

constinit const FieldInfo snapshot_device_req_floating[] = {
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
};

constinit const std::uint16_t snapshot_device_req_by_tag[] = {
    0, // tag 6
};

// SNAPSHOT_DEVICE_CONF (85)

constinit const FieldInfo snapshot_device_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "NumCalls", .trace = "numCalls", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 16},
};

constinit const FieldInfo snapshot_device_conf_floating[] = {
    {.name = "CallConnectionCallID", .trace = "callConnectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 56, .size = 4, .count = 0, .group = 0},
    {.name = "CallConnectionDeviceIDType", .trace = "callConnectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 57, .size = 2, .count = 0, .group = 0, .enumeration = &ConnectionDeviceIDType},
    {.name = "CallConnectionDeviceID", .trace = "callConnectionDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 58, .size = 64, .count = 0, .group = 0},
    {.name = "CallState", .trace = "callState", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 75, .size = 2, .count = 0, .group = 0, .enumeration = &LocalConnectionState},
    {.name = "SilentMonitorStatus", .trace = "silentMonitorStatus", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 218, .size = 2, .count = 0, .group = 0, .enumeration = &SilentMonitorStatus},
};

constinit const std::uint16_t snapshot_device_conf_by_tag[] = {
    0, // tag 56
    1, // tag 57
    2, // tag 58
    3, // tag 75
    4, // tag 218
};

constinit const GroupInfo snapshot_device_conf_groups[] = {
    {.name = "call", .count = 0, .first_tag = 56},
};

constinit const CountInfo snapshot_device_conf_counts[] = {
    {.name = "NumCalls", .field = 1, .limit = 16},
};

} // namespace ctikit::ged188::tables
